// The page's behaviour. Every text is set as text, never as markup.
(() => {
  const known = Object.keys(SAID);
  const asked = [new URLSearchParams(location.hash.slice(1)).get("lang"), (navigator.language || "").slice(0, 2).toLowerCase()];
  let language = asked.find((lang) => known.includes(lang)) || "en";
  const word = (phrase) => SAID[language][phrase] ?? phrase;
  const element = (name, text, className) => {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  };
  const nameOf = (node) => node.data["name_" + language] || node.data.name_en || node.id;
  const short = (node) => {
    const text = ["entity", "instrument", "programme"].includes(node.data.kind) ? nameOf(node) : node.data.key;
    return text.length > 34 ? text.slice(0, 32) + "…" : text;
  };
  const quote = (evidence) => {
    const block = element("blockquote", evidence.before);
    block.lang = evidence.lang;
    block.append(element("mark", evidence.quote), evidence.after);
    return block;
  };
  const citation = (evidence) => {
    const place = [evidence.part, word(evidence.relation), evidence.pinpoint, evidence.via === "explicit" ? "" : word("found by") + " " + evidence.via];
    const item = element("div", undefined, "tip");
    item.append(element("div", place.filter(Boolean).join(" · "), "verb"), quote(evidence));
    return item;
  };

  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const ink = dark ? "#e6eaf0" : "#1d2733", soft = dark ? "#a8b3c2" : "#4c5868", paper = dark ? "#14181f" : "#fbfcfd";
  const nodes = new vis.DataSet(NODES.map((node) => ({ ...node, label: short(node) })));
  const tooltip = (edge) => {
    const tip = element("div", undefined, "tip");
    tip.append(...edge.evidence.slice(0, 4).map(citation));
    return tip;
  };
  const edges = new vis.DataSet(EDGES.map((edge, index) => ({ ...edge, id: index, title: tooltip(edge) })));
  const hidden = { kind: new Set(), family: new Set() };
  const view = new vis.Network(
    document.getElementById("network"),
    {
      nodes: new vis.DataView(nodes, { filter: (node) => !hidden.kind.has(node.data.kind) }),
      edges: new vis.DataView(edges, { filter: (edge) => !hidden.family.has(edge.family) }),
    },
    {
      physics: false,
      interaction: { hover: true, keyboard: { enabled: true, bindToWindow: false }, tooltipDelay: 120, hideEdgesOnDrag: NODES.length > 400 },
      nodes: { scaling: { label: { drawThreshold: 4 } }, font: { color: ink, strokeWidth: 4, strokeColor: paper } },
      edges: { arrows: { to: { enabled: true, scaleFactor: 0.5 } }, selectionWidth: 2, font: { size: 11, color: soft, strokeWidth: 3, strokeColor: paper, align: "middle" } },
    },
  );

  // The years above each column.
  const years = new Map();
  for (const { x, data: { year } } of NODES) {
    const [from, until] = years.get(x) ?? [year, year];
    years.set(x, [Math.min(from, year), Math.max(until, year)]);
  }
  const top = Math.min(...NODES.map((node) => node.y)) - 48;
  view.on("beforeDrawing", (pen) => {
    pen.font = "15px system-ui, sans-serif";
    pen.textAlign = "center";
    pen.fillStyle = soft;
    for (const [x, [from, until]] of years) pen.fillText(!from ? word("no date") : from === until ? from : `${from}–${until}`, x, top);
  });

  const panel = document.getElementById("panel");
  let chosen = null;
  const choose = (id, move) => {
    const node = nodes.get(id);
    if (!node) return;
    chosen = id;
    view.selectNodes(hidden.kind.has(node.data.kind) ? [] : [id]);
    if (move && !hidden.kind.has(node.data.kind)) view.focus(id, { scale: Math.max(view.getScale(), 0.9), animation: false });
    show(node);
  };
  const show = (node) => {
    panel.replaceChildren();
    panel.append(element("h2", nameOf(node)));
    panel.append(element("p", [node.data.key, node.data.date].filter(Boolean).join(" · "), "verb"));
    if (node.data.title) panel.append(element("p", node.data.title));
    if (!node.data.in_corpus && ["resolution", "decision"].includes(node.data.kind)) panel.append(element("p", word("not in the corpus"), "verb"));
    if (node.data.page) {
      const link = element("a", word("Its page"));
      link.href = node.data.page;
      panel.append(link, " ");
    }
    if (node.data.url) {
      const link = element("a", word("Official document"));
      link.href = node.data.url;
      link.rel = "noopener";
      link.target = "_blank";
      panel.append(link);
    }
    for (const [side, own, other] of [["Cites", "from", "to"], ["Cited by", "to", "from"]]) {
      const found = EDGES.filter((edge) => edge[own] === node.id);
      if (!found.length) continue;
      panel.append(element("h3", word(side) + " (" + found.length + ")"));
      const list = element("ul");
      for (const edge of found) {
        const item = element("li");
        const link = element("button", nameOf(nodes.get(edge[other])), "link");
        link.type = "button";
        link.addEventListener("click", () => choose(edge[other], true));
        item.append(link, ...edge.evidence.map(citation));
        list.append(item);
      }
      panel.append(list);
    }
    panel.scrollTop = 0;
  };
  view.on("selectNode", (event) => choose(event.nodes[0], false));
  view.on("deselectNode", (event) => { if (!event.nodes.length) { chosen = null; panel.replaceChildren(); } });

  const search = document.getElementById("search");
  const results = document.getElementById("results");
  const fold = (text) => (text || "").toLowerCase().replace(/\s+/g, "");
  const index = NODES.map((node) => [node, [node.data.key, ...known.map((lang) => node.data[`name_${lang}`]), node.data.title].map(fold).join("\n")]);
  let marked = -1;
  const offer = () => {
    const wanted = fold(search.value);
    const found = wanted ? index.filter(([, text]) => text.includes(wanted)).slice(0, 30) : [];
    results.replaceChildren(...found.map(([node]) => {
      const item = element("li", nameOf(node));
      item.setAttribute("role", "option");
      item.append(element("small", [node.data.key, node.data.title].filter(Boolean).join(" · ")));
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(node.id); });
      item.dataset.id = node.id;
      return item;
    }));
    marked = -1;
    search.setAttribute("aria-expanded", String(found.length > 0));
  };
  const take = (id) => { results.replaceChildren(); search.setAttribute("aria-expanded", "false"); choose(id, true); };
  search.addEventListener("input", offer);
  search.addEventListener("keydown", (event) => {
    const items = [...results.children];
    if (event.key === "Escape") { results.replaceChildren(); return; }
    if (event.key === "Enter" && items.length) { take(items[Math.max(marked, 0)].dataset.id); return; }
    if (!["ArrowDown", "ArrowUp"].includes(event.key) || !items.length) return;
    event.preventDefault();
    marked = (marked + (event.key === "ArrowDown" ? 1 : items.length - 1) + items.length) % items.length;
    items.forEach((item, at) => item.setAttribute("aria-selected", String(at === marked)));
    items[marked].scrollIntoView({ block: "nearest" });
  });
  search.addEventListener("blur", () => results.replaceChildren());

  for (const box of document.querySelectorAll("footer input")) {
    box.addEventListener("change", () => {
      const [what, value] = box.dataset.kind ? ["kind", box.dataset.kind] : ["family", box.dataset.family];
      hidden[what][box.checked ? "delete" : "add"](value);
      nodes.update([]); edges.update([]);
      view.body.data.nodes.refresh(); view.body.data.edges.refresh();
    });
  }

  const choice = document.getElementById("language");
  choice.value = language;
  const speak = () => {
    document.documentElement.lang = language;
    document.title = document.querySelector("h1").dataset[language] || document.querySelector("h1").dataset.en;
    for (const item of document.querySelectorAll("[data-" + language + "]")) item.textContent = item.dataset[language];
    document.documentElement.dir = choice.selectedOptions[0].dataset.direction;
    edges.update(EDGES.map((edge, index) => ({ id: index, label: edge.verbs.map(word).join(", "), title: tooltip(edge) })));
    nodes.update(NODES.map((node) => ({ id: node.id, label: short(node) })));
    if (chosen) show(nodes.get(chosen));
  };
  choice.addEventListener("change", () => { language = choice.value; speak(); });
  speak();
  if (FOCUS) choose(FOCUS, false);
  // All works, their labels and the years fill the place.
  const [xs, ys] = [NODES.map((node) => node.x), NODES.map((node) => node.y)], place = document.getElementById("network");
  const [left, right, bottom] = [Math.min(...xs) - 80, Math.max(...xs) + 80, Math.max(...ys) + 60];
  const scale = Math.min(place.clientWidth / (right - left), place.clientHeight / (bottom - top + 30), 1.2);
  view.canvas.setSize(); // the panel has taken some of it
  view.moveTo({ position: { x: (left + right) / 2, y: (top - 30 + bottom) / 2 }, scale, animation: false });
  window.resograph = { view, nodes, edges, choose };
})();
