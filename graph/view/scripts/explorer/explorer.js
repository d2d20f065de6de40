// What a person does with the explorer: choose, add, look in another way, filter, save.
"use strict";
const explorer = (() => {
  const byId = (id) => document.getElementById(id);
  const { element } = lines;
  const MODES = [["near", "Around it"], ["path", "Path between two"], ["chain", "What became of it"], ["series", "Versions in a row"]];
  let now = state.empty(), shown = null, turn = 0, bodies = {};

  const go = (next, replace = false) => { history[replace ? "replaceState" : "pushState"](null, "", state.write(next)); render(); };
  const change = (filter, order) => go({ ...now, filter, order: order ?? now.order, most: state.MOST }, true);

  // The works of lines as nodes of the picture, the most cited ones, with the verb that most of their lines have.
  const nodesOf = (seeds, some, most) => {
    const found = new Map(), families = new Map();
    for (const line of some) {
      found.set(line.other.id, line.other);
      const own = families.get(line.other.id) ?? new Map();
      own.set(line.family, (own.get(line.family) || 0) + 1);
      families.set(line.other.id, own);
    }
    for (const seed of seeds) found.delete(seed.id);
    const others = [...found.values()].sort((a, b) => b.cited - a.cited || a.id.localeCompare(b.id)).slice(0, most);
    const main = (id) => [...families.get(id)].sort((a, b) => b[1] - a[1])[0][0];
    const node = (work, seed) => ({ id: work.id, label: works.label(work), title: work.title, kind: work.kind, year: work.year, date: work.date, cited: work.cited, held: work.held, seed, family: seed ? "" : main(work.id), href: panel.hrefOf(work),
      told: seed ? "" : speech.word(LEGEND.families[main(work.id)][1]) });
    return { nodes: [...seeds.map((work) => node(work, true)), ...others.map((work) => node(work, false))], left: found.size - others.length, whole: found.size };
  };
  const edgesOf = (some, nodes, among = []) => {
    const drawn = new Set(nodes.map((node) => node.id)), seen = new Set(), edges = [];
    for (const line of some) {
      const [from, to] = line.side === "out" ? [line.seed.id, line.other.id] : [line.other.id, line.seed.id], key = `${from}|${to}|${line.family}`;
      if (drawn.has(from) && drawn.has(to) && !seen.has(key)) { seen.add(key); edges.push({ from, to, family: line.family }); }
    }
    for (const edge of among) if (drawn.has(edge.from) && drawn.has(edge.to) && !seen.has(`${edge.from}|${edge.to}`)) { seen.add(`${edge.from}|${edge.to}`); edges.push({ ...edge, weak: true }); }
    return edges;
  };
  const amongOf = (around) => around.among.map(([from, to, family]) => ({ from: around.near[from][0], to: around.near[to][0], family: Object.keys(LEGEND.families)[family] }));

  const draw = (seeds, some, among, title, most = Infinity) => {
    const { nodes, left, whole } = nodesOf(seeds, some, most), edges = edgesOf(some, nodes, among);
    const picture = drawing.draw(byId("canvas"), nodes, edges, tell);
    keys.attach(picture);
    byId("legend").replaceChildren(...drawing.legend([...new Set(nodes.map((node) => node.kind))], [...new Set(edges.map((edge) => edge.family))]));
    const undated = nodes.filter((node) => !node.year).length;
    byId("drawn").textContent = !whole ? "" : `${left ? `${speech.number(whole - left)} / ` : ""}${speech.counted(whole, "works")}${undated ? ` · ${speech.number(undated)} ${speech.word("no date")}` : ""}`;
    byId("more").hidden = !left;
    shown = { root: picture.root, picture, title, some, all: [...seeds, ...new Map(some.map((line) => [line.other.id, line.other])).values()], nodes, edges };
  };
  const tell = (node) => {
    byId("told-of").textContent = node ? [node.label, node.title, node.year || speech.word("no date"), `${speech.word("cited by")} ${speech.number(node.cited)}`, node.told].filter(Boolean).join(" · ") : "";
    for (const item of panel.place.querySelectorAll("li[data-work]")) item.classList.toggle("chosen", Boolean(node) && item.dataset.work === node.id);
  };

  const LOOK = {
    near: async (arounds) => {
      const all = arounds.flatMap(selection.linesOf), kept = selection.kept(all, now.filter), seeds = arounds.map((around) => works.own(around.work));
      draw(seeds, kept, arounds.flatMap(amongOf), seeds.map(works.label).join(", "), now.most); // before the list, which takes long to be laid out
      panel.near(arounds, all, kept, now, change, bodies);
    },
    path: async (arounds, mine) => {
      if (arounds.length < 2) { panel.say("Choose a second work: type it in the search field above."); draw([works.own(arounds[0].work)], [], [], ""); return; }
      panel.say("Looking for the way…");
      const links = await loading.part("links"), ids = path.find(links, now.seeds[0], now.seeds.at(-1));
      const some = ids ? await path.steps(ids) : [];
      if (mine !== turn) return;
      panel.steps("The shortest way along citations", some, "No citations lead from one to the other.");
      draw(arounds.map((around) => works.own(around.work)), some, [], now.seeds.map((seed) => works.labelOf(seed)).join(" → "));
    },
    chain: async (arounds, mine) => {
      panel.say("Looking for what changed it…");
      const some = (await Promise.all(now.seeds.map(chain.of))).flat();
      if (mine !== turn) return;
      panel.steps("What changed it, and what it changed, by date", some, "Nothing in this corpus amends, extends, supersedes or ends it, and it does so to nothing.");
      const held = await Promise.all([...new Set([...now.seeds, ...some.flatMap((line) => [line.seed.id, line.other.id])])].map(loading.around));
      if (mine !== turn) return;
      panel.states(held.filter((around) => around?.work.state).map((around) => works.own(around.work)));
      draw(arounds.map((around) => works.own(around.work)), some, [], now.seeds.map((seed) => works.labelOf(seed)).join(", "));
    },
    series: async ([around]) => {
      const seed = works.own(around.work), all = around.series.map((at) => (at < 0 ? seed : works.neighbour(around.near[at])));
      panel.series(all, seed.id);
      const ids = new Set(all.map((work) => work.id)), some = selection.linesOf(around).filter((line) => ids.has(line.other.id));
      const cited = new Set(some.map((line) => line.other.id));
      const rest = all.filter((work) => work.id !== seed.id && !cited.has(work.id)).map((other) => ({ seed: other, other, side: "out", family: "mention", kind: other.kind }));
      draw([seed], [...some, ...rest], amongOf(around), works.label(seed));
    },
  };

  const bar = (arounds) => {
    byId("seeds").replaceChildren(...arounds.map((around) => {
      const off = element("button", { type: "button", textContent: "×" });
      off.setAttribute("aria-label", `${speech.word("Take away")} ${works.keyOf(around.work.id)}`);
      off.addEventListener("click", () => go({ ...now, seeds: now.seeds.filter((seed) => seed !== around.work.id) }));
      return element("li", {}, element("span", { textContent: works.label(works.own(around.work)), dir: "auto" }), off);
    }));
    byId("modes").replaceChildren(...MODES.map(([mode, phrase]) => {
      const link = element("a", { href: state.write({ ...now, mode, most: state.MOST }), textContent: speech.word(phrase) });
      if (mode === now.mode) link.setAttribute("aria-current", "true");
      return link;
    }), element("a", { href: `corpus.html#node=${encodeURIComponent(now.seeds[0])}`, textContent: speech.word("The whole corpus") }));
  };
  const render = async () => {
    const mine = ++turn;
    now = state.read(location.hash);
    bodies = (await loading.part("start"))?.bodies ?? {};
    const found = await Promise.all(now.seeds.map(loading.around)), arounds = found.filter(Boolean);
    if (mine !== turn) return;
    const lost = now.seeds.filter((_, at) => !found[at]);
    byId("bar").hidden = byId("stage").hidden = !arounds.length;
    byId("begin").hidden = Boolean(arounds.length) && !lost.length;
    document.title = arounds.length ? `${arounds.map((around) => works.label(works.own(around.work))).join(", ")} · ${speech.word("Explorer")}` : speech.word("Explorer");
    if (!arounds.length) await start.show(byId("begin"));
    if (lost.length) byId("begin").prepend(element("p", { role: "alert", textContent: `${speech.word("This corpus does not know:")} ${lost.map(works.keyOf).join(", ")}` }));
    if (arounds.length) { bar(arounds); await LOOK[now.mode](arounds, mine); }
    document.body.dataset.ready = mine;
  };

  // A work that is found is looked at; where a path asks for a second one, or where one is to be added, it stands beside the first.
  searching.choose = (thing) => {
    const id = `${thing.kind}/${thing.id}`, second = now.mode === "path" && now.seeds.length === 1;
    go(second || adding ? { ...now, seeds: [...new Set([...now.seeds, id])] } : { ...state.empty(), seeds: [id] });
    adding = false;
    panel.place.focus({ preventScroll: true });
  };
  let adding = false;
  byId("add").addEventListener("click", () => { adding = true; byId("search").focus(); });
  addEventListener("hashchange", render);
  addEventListener("popstate", render);
  byId("more").addEventListener("click", () => go({ ...now, most: now.most + state.MOST }, true));
  byId("closer").addEventListener("click", () => keys.zoom(shown.root, 1.3));
  byId("farther").addEventListener("click", () => keys.zoom(shown.root, 1 / 1.3));
  byId("whole").addEventListener("click", () => { keys.reset(); keys.apply(shown.root); });
  byId("send").addEventListener("click", async (event) => { try { await navigator.clipboard.writeText(location.href); event.target.textContent = speech.word("Copied"); } catch { prompt(speech.word("Copy the address"), location.href); } });
  for (const button of document.querySelectorAll("[data-save]")) button.addEventListener("click", () => files.save(button.dataset.save, shown));
  const side = (what) => {
    byId("stage").dataset.shows = what;
    byId("as-list").setAttribute("aria-pressed", String(what === "list"));
    byId("as-picture").setAttribute("aria-pressed", String(what === "picture"));
    if (what === "picture" && shown && turn) render();
  };
  byId("as-list").addEventListener("click", () => side("list"));
  byId("as-picture").addEventListener("click", () => side("picture"));
  let resized = 0;
  addEventListener("resize", () => { clearTimeout(resized); resized = setTimeout(render, 200); });
  speech.heard.push(() => { if (turn) render(); });
  side("list");
  speech.begin();
  render();
  return { go, render, get now() { return now; }, get shown() { return shown; } };
})();
