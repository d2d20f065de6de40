// One node and what is around it, taken from the data of the explorer: what it cites on the left, what cites it on the right.
"use strict";
const FOCUS = new URLSearchParams(location.hash.slice(1)).get("node") || "";
const { NODES, EDGES } = (() => {
  const most = 1000, ring = 26, spread = 2.3, distance = 150;
  const own = GRAPH.id.indexOf(FOCUS);
  const families = GRAPH.families;
  const near = [];
  if (own >= 0) for (let at = 0; at < GRAPH.from.length; at++) {
    if (GRAPH.from[at] === own) near.push([GRAPH.to[at], -1]);
    else if (GRAPH.to[at] === own) near.push([GRAPH.from[at], 1]);
  }
  const sides = new Map();
  for (const [node, side] of near.sort((a, b) => GRAPH.cited[b[0]] - GRAPH.cited[a[0]])) {
    if (node !== own && !sides.has(node) && sides.size < most - 1) sides.set(node, side);
  }
  const place = new Map([[own, [0, 0]]]);
  for (const side of [-1, 1]) {
    const members = [...sides].filter(([, its]) => its === side).map(([node]) => node).sort((a, b) => GRAPH.year[a] - GRAPH.year[b]);
    members.forEach((node, at) => {
      const row = Math.floor(at / ring), count = Math.min(ring, members.length - row * ring);
      const angle = count > 1 ? ((at % ring) / (count - 1) - 0.5) * spread : 0;
      const radius = Math.max(distance, count * 12) + row * 110;
      place.set(node, [Math.round(side * radius * Math.cos(angle) * 2.6), Math.round(radius * Math.sin(angle) * 1.4)]);
    });
  }
  const nodes = own < 0 ? [] : [...place.keys()].map((node) => {
    const kind = GRAPH.kinds[GRAPH.kind[node]], [color, shape] = LOOKS.kinds[kind];
    const hollow = !GRAPH.held[node] && ["resolution", "decision"].includes(kind);
    const titles = GRAPH.titles[node] ? Object.values(GRAPH.titles[node]) : [];
    return {
      id: GRAPH.id[node], shape, x: place.get(node)[0], y: place.get(node)[1], size: 9 + 3 * Math.log2(1 + GRAPH.cited[node]) + (node === own ? 8 : 0),
      color: { background: hollow ? "#ffffff" : color, border: color }, borderWidth: node === own ? 4 : 2, font: { size: 14 },
      data: { kind, key: GRAPH.id[node].slice(kind.length + 1), name_en: GRAPH.en[node], name_zh: GRAPH.zh[node] || GRAPH.en[node], title: titles[0],
        date: GRAPH.date[node] || undefined, url: GRAPH.url[node] || undefined, in_corpus: Boolean(GRAPH.held[node]), page: `pages/${GRAPH.file[node]}` },
    };
  });
  const edges = [];
  for (let at = 0; at < GRAPH.from.length && own >= 0; at++) {
    const [from, to] = [GRAPH.from[at], GRAPH.to[at]];
    if (!place.has(from) || !place.has(to) || from === to) continue;
    const family = families[GRAPH.family[at]];
    const direct = from === own || to === own;
    if (!direct && place.size > 150) continue; // the citations among the neighbours of a hub would hide it
    edges.push({ from: GRAPH.id[from], to: GRAPH.id[to], family, width: Math.min(1 + Math.floor(GRAPH.count[at] / 2), 5),
      color: { color: LOOKS.families[family][0], highlight: LOOKS.families[family][0], hover: LOOKS.families[family][0], opacity: direct ? 0.6 : 0.2 }, evidence: [] });
  }
  return { NODES: nodes, EDGES: edges };
})();
addEventListener("hashchange", () => location.reload());
