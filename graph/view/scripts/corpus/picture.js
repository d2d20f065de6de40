// The picture: sigma draws it, positions and communities come with the data. What is hidden and what is lit is decided here.
"use strict";
const picture = (() => {
  const state = { hidden: { kind: new Set(), family: new Set() }, body: -1, topic: -1, from: 0, until: 0, colour: "kind", hovered: -1, chosen: -1 };
  const count = GRAPH.id.length;
  const kindOf = (node) => GRAPH.kinds[GRAPH.kind[node]];
  const hue = (community) => community < 0 ? "#9aa5b1" : `hsl(${(community * 137.5) % 360}, 55%, ${community % 2 ? 42 : 52}%)`;
  const hex = (colour) => { const pen = document.createElement("canvas").getContext("2d"); pen.fillStyle = colour; return pen.fillStyle; };
  const communityColours = new Map();
  const colourOf = (node) => {
    if (state.colour === "kind") return LEGEND.kinds[kindOf(node)][0];
    const community = GRAPH.community[node];
    if (!communityColours.has(community)) communityColours.set(community, hex(hue(community)));
    return communityColours.get(community);
  };
  let names = null; // in other languages, once somebody reads these
  const nameOf = (node) => (speech.language === "en" ? null : names?.[GRAPH.id[node]]?.[speech.language]) ?? GRAPH.label[node];
  const label = (node) => (nameOf(node).length > 34 ? `${nameOf(node).slice(0, 32)}…` : nameOf(node));
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const many = GRAPH.from.length > 1500, large = GRAPH.from.length > 20000;
  const graph = new sigmajs.Graph({ type: "directed", multi: true });
  const crowd = Math.max(1, Math.sqrt(count / 300));
  for (let node = 0; node < count; node++) {
    graph.addNode(node, { x: GRAPH.x[node], y: -GRAPH.y[node], size: (3 + 2 * Math.log2(1 + GRAPH.cited[node])) / Math.sqrt(crowd), label: label(node), color: colourOf(node) });
  }
  const out = Array.from({ length: count }, () => []), into = Array.from({ length: count }, () => []);
  const edgeColours = GRAPH.families.map((name) => LEGEND.families[name][0]);
  // Paler the more there are; mixed with the paper, because hairlines of many layers would turn white if they were transparent.
  const strength = GRAPH.from.length > 20000 ? 0.25 : GRAPH.from.length > 3000 ? 0.4 : 0.65;
  const paper = dark ? [0x14, 0x18, 0x1f] : [0xfb, 0xfc, 0xfd];
  const pale = edgeColours.map((colour) => "#" + paper.map((light, at) => {
    const own = parseInt(colour.slice(1 + 2 * at, 3 + 2 * at), 16);
    return Math.round(light + (own - light) * strength).toString(16).padStart(2, "0");
  }).join(""));
  for (let edge = 0; edge < GRAPH.from.length; edge++) {
    const [from, to] = [GRAPH.from[edge], GRAPH.to[edge]];
    out[from].push(edge);
    into[to].push(edge);
    graph.addEdgeWithKey(edge, from, to, { size: Math.min(1 + GRAPH.count[edge] / 4, 3) / Math.sqrt(crowd), color: pale[GRAPH.family[edge]] });
  }
  const shown = new Uint8Array(count).fill(1);
  let all = true; // nothing is hidden by a filter
  const decide = () => {
    all = !state.hidden.kind.size && !state.hidden.family.size && state.body < 0 && state.topic < 0 && !state.from && !state.until;
    if (all) { shown.fill(1); return; }
    for (let node = 0; node < count; node++) {
      const year = GRAPH.year[node];
      shown[node] = !state.hidden.kind.has(kindOf(node))
        && (state.body < 0 || GRAPH.body[node] === state.body)
        && (state.topic < 0 || (GRAPH.topic[node] && GRAPH.topic[node].includes(state.topic)))
        && (!state.from || year >= state.from) && (!state.until || (year && year <= state.until));
    }
    // A document of the wanted body, topic or years is shown with what it cites, or it would stand alone.
    if (state.body >= 0 || state.topic >= 0 || state.from || state.until) {
      const wanted = shown.slice();
      for (let edge = 0; edge < GRAPH.from.length; edge++) {
        const to = GRAPH.to[edge];
        if (wanted[GRAPH.from[edge]] && !state.hidden.kind.has(kindOf(to)) && !["resolution", "decision"].includes(kindOf(to))) shown[to] = 1;
      }
    }
  };
  const edgeShown = (edge) => shown[GRAPH.from[edge]] && shown[GRAPH.to[edge]] && !state.hidden.family.has(GRAPH.families[GRAPH.family[edge]]);
  let lit = null; // nodes and edges that stand out, while something is hovered or chosen
  const light = () => {
    const node = state.hovered >= 0 ? state.hovered : state.chosen;
    lit = null;
    if (node < 0) return;
    lit = { node, nodes: new Set([node]), edges: new Set() };
    for (const edge of [...out[node], ...into[node]]) if (edgeShown(edge)) { lit.edges.add(edge); lit.nodes.add(GRAPH.from[edge]); lit.nodes.add(GRAPH.to[edge]); }
  };
  const nodeReducer = (name, data) => {
    const node = Number(name);
    if (!shown[node]) return { ...data, hidden: true };
    if (!lit) return data;
    if (lit.nodes.has(node)) return { ...data, zIndex: 2, forceLabel: node === lit.node || lit.nodes.size < 60, highlighted: node === state.chosen };
    return { ...data, color: (dark ? "#2a323e" : "#e3e7ec"), label: "", zIndex: 0 };
  };
  const edgeReducer = (name, data) => {
    const edge = Number(name);
    if (!edgeShown(edge)) return { ...data, hidden: true };
    if (!lit) return data;
    return lit.edges.has(edge) ? { ...data, color: edgeColours[GRAPH.family[edge]], size: data.size + 1, zIndex: 2 } : { ...data, hidden: true };
  };
  const [sheet, ink] = dark ? ["#1d232d", "#e6eaf0"] : ["#ffffff", "#1c2430"];
  // A work that is hovered or chosen: its name on a sheet of the colours of the page.
  const drawHover = (pen, { x, y, size, label, color }, { labelSize, labelFont, labelWeight }) => {
    pen.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const [high, wide] = [labelSize + 10, label ? pen.measureText(label).width + 12 : 0];
    Object.assign(pen, { fillStyle: sheet, strokeStyle: ink, shadowBlur: 6, shadowColor: "#0006" });
    if (label) pen.fillRect(x, y - high / 2, size + 3 + wide, high);
    pen.shadowBlur = 0;
    pen.beginPath();
    pen.arc(x, y, size + 1.5, 0, 2 * Math.PI);
    Object.assign(pen, { fillStyle: color, lineWidth: 2 });
    pen.fill();
    pen.stroke();
    pen.fillStyle = ink;
    if (label) pen.fillText(label, x + size + 6, y + labelSize / 3);
  };
  // Names of works: of two that would lie over each other the first is drawn alone.
  let drawn = new Map(); // work → left, top, right and bottom of its name
  const drawName = (pen, { key, x, y, size, label }, { labelSize, labelFont, labelWeight }) => {
    if (!label) return;
    pen.font = `${labelWeight} ${labelSize}px ${labelFont}`;
    const left = x + size + 3, place = [left, y - labelSize, left + pen.measureText(label).width, y + labelSize / 2];
    for (const other of drawn.values()) if (place[0] < other[2] && place[2] > other[0] && place[1] < other[3] && place[3] > other[1]) return;
    drawn.set(key, place);
    Object.assign(pen, { fillStyle: ink, strokeStyle: sheet, lineWidth: 3, lineJoin: "round" });
    pen.strokeText(label, left, y + labelSize / 3);
    pen.fillText(label, left, y + labelSize / 3);
  };
  const named = () => drawn.keys();
  const view = new Renderer(graph, document.getElementById("graph"), {
    zIndex: !large, hideEdgesOnMove: large, hideLabelsOnMove: large, defaultEdgeType: many ? "hairline" : "arrow",
    // Points and hairlines, because renderers without a graphics card take instances one by one.
    defaultNodeType: many ? "point" : "circle", ...(many && { nodeProgramClasses: { point: sigmajs.NodePointProgram } }),
    edgeProgramClasses: { hairline: sigmajs.EdgeLineProgram, arrow: sigmajs.EdgeArrowProgram }, labelRenderedSizeThreshold: 6, labelDensity: 0.6, labelGridCellSize: 110,
    labelFont: 'system-ui, "Noto Sans", "Noto Sans CJK SC", sans-serif', labelSize: 13, labelColor: { color: ink }, defaultDrawNodeLabel: drawName, defaultDrawNodeHover: drawHover, minCameraRatio: 0.005, maxCameraRatio: 4,
  });
  // While the picture moves, its empty layers are taken away: without a graphics card each costs as much as the nodes.
  const stage = view.getContainer();
  stage.classList.toggle("large", large);
  // Its size may change without the window's: filters that wrap, larger letters, a window that was narrowed while this was made.
  new ResizeObserver(() => {
    const { width, height } = view.getDimensions();
    if (width && (width !== stage.offsetWidth || height !== stage.offsetHeight)) view.refresh();
  }).observe(stage);
  let still = 0;
  view.getCamera().on("updated", () => {
    stage.classList.add("moving");
    clearTimeout(still);
    still = setTimeout(() => stage.classList.remove("moving"), 120);
  });
  let planned = 0;
  // What is drawn anew waits for the next frame, so that one act draws once. Nothing is asked of the reducers when all is as it was.
  const refresh = () => {
    planned ||= requestAnimationFrame(() => {
      planned = 0;
      light();
      const plain = all && !lit;
      view.setSetting("nodeReducer", plain ? null : nodeReducer);
      view.setSetting("edgeReducer", plain ? null : edgeReducer);
    });
  };
  const redecide = () => { decide(); refresh(); };
  let coloured = "kind/en"; // as the nodes were made
  const speak = async () => { names ??= speech.language === "en" ? null : await loading.part("names"); recolour(); };
  const recolour = () => {
    const wanted = `${state.colour}/${names ? speech.language : "en"}`;
    if (wanted === coloured) return;
    coloured = wanted;
    graph.updateEachNodeAttributes((name, data) => ({ ...data, color: colourOf(Number(name)), label: label(Number(name)) }), { attributes: ["color", "label"] });
    refresh();
  };
  const visit = (node) => {
    const place = view.getNodeDisplayData(node);
    if (place) view.getCamera().animate({ x: place.x, y: place.y, ratio: Math.min(view.getCamera().ratio, Math.max(0.08, 12 / Math.sqrt(count) / 4)) }, { duration: 250 });
  };
  view.on("beforeRender", () => { drawn = new Map(); });
  view.on("enterNode", ({ node }) => { state.hovered = Number(node); refresh(); });
  view.on("leaveNode", () => { state.hovered = -1; refresh(); });
  return { state, view, graph, out, into, shown, edgeShown, named, nameOf, kindOf, redecide, recolour, speak, refresh, visit };
})();
