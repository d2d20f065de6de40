// The picture as SVG: works by year, coloured by verb, shaped by kind, sized by citations; links that keys and pointers reach.
"use strict";
const drawing = (() => {
  const NS = "http://www.w3.org/2000/svg";
  const svg = (name, attributes = {}, ...children) => {
    const made = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  };
  const colourOf = (family) => LEGEND.families[family]?.[0] ?? "#9aa5b1";
  // A shape for a kind: acts are round, documents small squares, instruments squares, bodies diamonds.
  const shape = (kind, x, y, r, colour, held = true) => {
    const look = { class: "shape", fill: held ? colour : "var(--paper, #fff)", stroke: colour, "stroke-width": 2 };
    if (kind === "instrument" || kind === "document") { const s = kind === "instrument" ? r * 0.9 : r * 0.75; return svg("rect", { ...look, x: x - s, y: y - s, width: 2 * s, height: 2 * s, rx: kind === "document" ? 0 : 2 }); }
    if (["entity", "programme", "session", "meeting"].includes(kind)) return svg("path", { ...look, d: `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z` });
    return svg("circle", { ...look, cx: x, cy: y, r });
  };
  const curve = (one, other) => {
    // In one row it goes over what stands between.
    if (Math.abs(one.y - other.y) < 2) return `M${one.x} ${one.y}Q${(one.x + other.x) / 2} ${one.y - Math.min(Math.abs(one.x - other.x) / 4, 34)} ${other.x} ${other.y}`;
    const bend = Math.max(Math.abs(one.x - other.x) / 2, 18), sign = other.x <= one.x ? -1 : 1;
    return `M${one.x} ${one.y}C${one.x + sign * bend} ${one.y} ${other.x - sign * bend} ${other.y} ${other.x} ${other.y}`;
  };
  // How wide a place is, as it was told last: to ask for it anew would lay out the whole page before the lists change it again.
  const widths = new Map(), watching = new ResizeObserver((seen) => { for (const { target, contentRect } of seen) widths.set(target, contentRect.width); });
  const widthOf = (place) => {
    if (!widths.has(place)) { widths.set(place, 0); watching.observe(place); }
    return Math.max(Math.round(widths.get(place) || place.clientWidth), 320);
  };
  // `nodes`: {id, label, title, kind, year, cited, family, seed, held, href}; `edges`: {from, to, family, weak}.
  const draw = (place, nodes, edges, tell) => {
    const width = widthOf(place);
    const laid = layout.place(nodes, width), near = new Map();
    const root = svg("svg", { viewBox: `0 0 ${width} ${laid.height}`, width, height: laid.height, role: "group", direction: "ltr", "font-family": "system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif", "font-size": 12 });
    root.setAttribute("aria-label", speech.word("Works by year; arrow keys go from one to the next"));
    const ground = svg("g"), lines = svg("g"), marks = svg("g");
    for (const { year, x } of laid.marks) ground.append(svg("path", { d: `M${x} 16V${laid.height - 22}`, stroke: "currentColor", "stroke-opacity": 0.09 }), Object.assign(svg("text", { x, y: laid.height - 8, "text-anchor": "middle" }), { textContent: year }));
    if (laid.band) ground.append(svg("path", { d: `M${laid.band} 4V${laid.height}`, stroke: "currentColor", "stroke-opacity": 0.3, "stroke-dasharray": "3 4" }), Object.assign(svg("text", { x: 6, y: 14 }), { textContent: `${speech.word("no date")}: ${laid.undated}` }));
    for (const edge of edges) {
      const one = laid.places.get(edge.from), other = laid.places.get(edge.to);
      if (!one || !other) continue;
      const path = svg("path", { class: edge.weak ? "edge weak" : "edge", d: curve(one, other), fill: "none", stroke: colourOf(edge.family), "stroke-opacity": edge.weak ? 0.16 : 0.45 });
      lines.append(path);
      for (const [a, b] of [[edge.from, edge.to], [edge.to, edge.from]]) {
        if (!near.has(a)) near.set(a, []);
        near.get(a).push([b, path]);
      }
    }
    const drawn = new Map();
    const inOrder = [...nodes].sort((a, b) => laid.places.get(a.id).x - laid.places.get(b.id).x || laid.places.get(a.id).y - laid.places.get(b.id).y);
    for (const node of inOrder) {
      const spot = laid.places.get(node.id), side = spot.anchor === "end" ? -1 : 1;
      const link = svg("a", { href: node.href, class: node.seed ? "seed" : "node", tabindex: -1, "data-work": node.id });
      link.setAttribute("aria-label", [spot.text, spot.text === node.label ? "" : node.label, node.title, node.year || speech.word("no date"), node.told].filter(Boolean).join(", "));
      link.append(shape(node.kind, spot.x, spot.y, spot.r, node.seed ? "#14568c" : colourOf(node.family), node.held));
      link.append(Object.assign(svg("text", { x: spot.x + side * (spot.r + 4), y: spot.y + 4, "text-anchor": spot.anchor }), { textContent: spot.text }));
      marks.append(link);
      drawn.set(node.id, link);
      const light = () => {
        root.classList.add("lit");
        for (const item of root.querySelectorAll(".near")) item.classList.remove("near");
        link.classList.add("near");
        for (const [other, path] of near.get(node.id) || []) { drawn.get(other)?.classList.add("near"); path.classList.add("near"); }
        tell(node);
      };
      const dim = () => { root.classList.remove("lit"); tell(null); };
      for (const [event, act] of [["pointerenter", light], ["focus", light], ["pointerleave", dim], ["blur", dim]]) link.addEventListener(event, act);
    }
    (marks.querySelector(".seed") ?? marks.firstElementChild)?.setAttribute("tabindex", 0);
    root.append(ground, lines, marks);
    place.replaceChildren(root);
    return { root, laid, drawn };
  };
  const legend = (kinds, families) => {
    const mark = (kind, colour) => svg("svg", { viewBox: "0 0 16 16", "aria-hidden": "true" }, shape(kind, 8, 8, 6, colour));
    const row = (picture, words) => { const item = document.createElement("li"); item.append(picture, words); return item; };
    return [...kinds.map((kind) => row(mark(kind, "#7d8896"), speech.word(LEGEND.kinds[kind][1]))), ...families.map((family) => row(mark("resolution", colourOf(family)), speech.word(LEGEND.families[family][1]))),
      row("", speech.word("x: year · size: how often cited · hollow: not in the corpus"))];
  };
  return { draw, legend, svg, colourOf };
})();
