// The panel beside the picture: what a node is, what it cites and what cites it, with the quoted sentences. All text is set as text.
"use strict";
const panel = (() => {
  const place = document.getElementById("panel");
  const words = {
    en: { out: "Cites", in: "Cited by", official: "Official document", page: "Read it", near: "Neighbourhood", missing: "Not in this corpus", via: "found by", more: "Show more", sentences: "Its sentences", cited: "cited by", rank: "PageRank", community: "community" },
    zh: { out: "引用", in: "被引用于", official: "官方文件", page: "阅读", near: "邻域", missing: "不在本语料库中", via: "识别方式", more: "显示更多", sentences: "原句", cited: "被引", rank: "PageRank", community: "社群" },
  };
  const told = (what) => words[speech.language][what];
  const element = (name, text, settings = {}) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    return Object.assign(made, settings);
  };
  const parts = new Map(); // number of a part of the quotations → a promise of them
  const waiting = new Map();
  const quotes = (number, quotations) => waiting.get(number)(quotations);
  const part = (number) => {
    if (!parts.has(number)) parts.set(number, new Promise((resolve, reject) => {
      waiting.set(number, resolve);
      document.head.append(element("script", undefined, { src: `data/quotes-${number}.js`, onerror: reject }));
    }));
    return parts.get(number);
  };
  const quoted = async (from, to) => {
    const quotations = await part(Math.floor(from / GRAPH.part));
    return ((quotations[from] || {})[to] || []).map(([where, relation, via, pinpoint, before, quote, after, lang]) => {
      const block = element("div");
      block.append(element("div", [where, relation, pinpoint, via === "explicit" ? "" : `${told("via")} ${via}`].filter(Boolean).join(" · "), { className: "quiet" }));
      const words = element("blockquote", "…" + before, { lang, dir: "auto" });
      words.append(element("mark", quote), after + "…");
      block.append(words);
      return block;
    });
  };
  const neighbour = (node, other, edge) => {
    const item = element("li"), line = element("div", undefined, { className: "line" }), sentences = element("div", undefined, { hidden: true });
    const link = element("button", picture.nameOf(other), { type: "button", className: "link" });
    link.addEventListener("click", (event) => { event.preventDefault(); choose(other, true); place.focus(); });
    const family = GRAPH.families[GRAPH.family[edge]];
    const toggle = element("button", "“ ”", { type: "button", className: "sentences" });
    toggle.setAttribute("aria-label", `${told("sentences")}: ${picture.nameOf(other)}`);
    toggle.setAttribute("aria-expanded", "false");
    toggle.addEventListener("click", async () => {
      sentences.hidden = !sentences.hidden;
      toggle.setAttribute("aria-expanded", String(!sentences.hidden));
      if (!sentences.hidden && !sentences.children.length) sentences.append(...await quoted(GRAPH.from[edge], GRAPH.to[edge]));
    });
    line.append(element("span", "", { className: "dot", style: `--colour: ${LOOKS.families[family][0]}` }), link, element("small", GRAPH.year[other] || ""), toggle);
    item.append(line, sentences);
    return item;
  };
  const list = (node, edges, side) => {
    const seen = new Set(), ordered = edges.filter((edge) => { const pair = GRAPH.from[edge] + ">" + GRAPH.to[edge]; return !seen.has(pair) && seen.add(pair); });
    const other = (edge) => side === "out" ? GRAPH.to[edge] : GRAPH.from[edge];
    ordered.sort((a, b) => GRAPH.cited[other(b)] - GRAPH.cited[other(a)]);
    const section = [element("h3", `${told(side)} (${ordered.length})`)], items = element("ul");
    let at = 0;
    const more = element("button", told("more"), { type: "button" });
    const add = () => {
      items.append(...ordered.slice(at, at + 50).map((edge) => neighbour(node, other(edge), edge)));
      at += 50;
      more.hidden = at >= ordered.length;
    };
    more.addEventListener("click", add);
    add();
    return ordered.length ? [...section, items, more] : [];
  };
  const show = (node) => {
    const kind = picture.kindOf(node);
    place.replaceChildren(element("h2", picture.nameOf(node)));
    place.append(element("p", [finder.key(node), GRAPH.date[node]].filter(Boolean).join(" · "), { className: "quiet" }));
    for (const [lang, title] of Object.entries(GRAPH.titles[node] || {})) place.append(element("p", title, { lang, dir: "auto" }));
    if (!GRAPH.held[node] && ["resolution", "decision"].includes(kind)) place.append(element("p", told("missing"), { className: "quiet" }));
    const figures = [`${told("cited")} ${GRAPH.cited[node]}`, `${told("rank")} ${(GRAPH.rank[node] / 1e6).toFixed(5)}`];
    const community = GRAPH.communities[GRAPH.community[node]];
    if (community && community[0]) figures.push(`${told("community")} ${community[0]}`);
    place.append(element("p", figures.join(" · ")));
    const links = element("p");
    links.append(element("a", told("page"), { href: `pages/${GRAPH.file[node]}` }), " · ", element("a", told("near"), { href: `neighbourhood.html#node=${encodeURIComponent(GRAPH.id[node])}` }));
    if (GRAPH.url[node]) links.append(" · ", element("a", told("official"), { href: GRAPH.url[node], rel: "noopener", target: "_blank" }));
    place.append(links, ...list(node, picture.out[node], "out"), ...list(node, picture.into[node], "in"));
    place.scrollTop = 0;
  };
  const clear = () => place.replaceChildren();
  let choose = () => {};
  return { show, clear, quotes, chosenBy: (action) => { choose = action; } };
})();
