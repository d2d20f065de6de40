// What a person does, and the address that says it, so that a view can be sent to somebody else.
"use strict";
const resograph = (() => {
  const { state, view } = picture;
  const byId = (id) => document.getElementById(id);
  const option = (text, value) => Object.assign(document.createElement("option"), { textContent: text, value });

  const choose = (node, move) => {
    state.chosen = node;
    if (node >= 0) { panel.show(node); if (move && picture.shown[node]) picture.visit(node); } else panel.clear();
    picture.refresh();
    tell();
  };
  panel.chosenBy(choose);
  view.on("clickNode", ({ node }) => choose(Number(node), false));
  view.on("clickStage", () => choose(-1, false));

  // Filters
  const boxes = (what, legend, used) => {
    for (const name of Object.keys(legend)) {
      if (!used.has(name)) continue;
      const [colour, phrase] = legend[name];
      const label = document.createElement("label"), box = Object.assign(document.createElement("input"), { type: "checkbox", checked: true });
      box.dataset[what] = name;
      const dot = Object.assign(document.createElement("span"), { className: "dot", style: `--colour: ${colour}` });
      const words = Object.assign(document.createElement("span"), { textContent: phrase });
      words.dataset.t = phrase;
      label.append(box, " ", dot, words);
      box.addEventListener("change", () => { state.hidden[what][box.checked ? "delete" : "add"](name); changed(); });
      byId(what === "kind" ? "kinds" : "families").append(label);
    }
  };
  boxes("kind", LEGEND.kinds, new Set(GRAPH.kind.map((kind) => GRAPH.kinds[kind])));
  boxes("family", LEGEND.families, new Set(GRAPH.family.map((family) => GRAPH.families[family])));
  const fill = () => {
    const all = speech.word("all");
    for (const [id, names] of [["body", GRAPH.bodies.map(speech.of)], ["topic", GRAPH.topics]]) {
      byId(id).replaceChildren(option(all, -1), ...names.map((name, at) => option(name, at)));
      byId(id).value = state[id];
    }
  };
  const changed = () => {
    picture.redecide();
    let nodes = 0, edges = 0;
    for (const shown of picture.shown) nodes += shown;
    for (let edge = 0; edge < GRAPH.from.length; edge++) edges += picture.edgeShown(edge) ? 1 : 0;
    byId("count").textContent = `${speech.number(nodes)} ${speech.word("things")} · ${speech.number(edges)} ${speech.word("citations")}`;
    tell();
  };
  for (const id of ["body", "topic", "from", "until"]) byId(id).addEventListener("change", () => { state[id] = Number(byId(id).value) || (id === "body" || id === "topic" ? Number(byId(id).value) : 0); changed(); });
  byId("colour").addEventListener("change", () => { state.colour = byId("colour").value; picture.recolour(); tell(); });
  byId("filters").addEventListener("submit", (event) => event.preventDefault());
  byId("reset").addEventListener("click", () => { restore(new URLSearchParams()); view.getCamera().animatedReset(); });

  // What is found by the search of all pages
  searching.choose = (thing) => { const node = GRAPH.id.indexOf(`${thing.kind}/${thing.id}`); if (node >= 0) choose(node, true); };

  // Keys on the picture
  byId("graph").addEventListener("keydown", (event) => {
    const camera = view.getCamera(), { x, y, ratio } = camera.getState(), step = 0.12 * ratio;
    const moves = { ArrowLeft: { x: x - step }, ArrowRight: { x: x + step }, ArrowUp: { y: y + step }, ArrowDown: { y: y - step },
      "+": { ratio: ratio / 1.3 }, "=": { ratio: ratio / 1.3 }, "-": { ratio: ratio * 1.3 }, 0: { x: 0.5, y: 0.5, ratio: 1 } };
    if (event.key === "Escape") choose(-1, false);
    if (!moves[event.key]) return;
    event.preventDefault();
    camera.animate(moves[event.key], { duration: 120 });
  });

  // The address
  const tell = () => {
    const said = new URLSearchParams();
    if (state.chosen >= 0) said.set("node", GRAPH.id[state.chosen]);
    for (const what of ["kind", "family"]) if (state.hidden[what].size) said.set(`no-${what}`, [...state.hidden[what]].join(","));
    if (state.body >= 0) said.set("body", GRAPH.bodies[state.body].en);
    if (state.topic >= 0) said.set("topic", GRAPH.topics[state.topic]);
    for (const what of ["from", "until"]) if (state[what]) said.set(what, state[what]);
    if (state.colour !== "kind") said.set("colour", state.colour);
    const camera = view.getCamera().getState();
    if (camera.ratio !== 1 || camera.x !== 0.5 || camera.y !== 0.5) said.set("at", [camera.x, camera.y, camera.ratio].map((value) => Number(value.toFixed(4))).join(","));
    const hash = said.toString();
    try { history.replaceState(null, "", hash ? `#${hash}` : location.pathname.split("/").pop()); } catch { location.replace(`#${hash}`); }
  };
  const restore = (said) => {
    for (const what of ["kind", "family"]) state.hidden[what] = new Set((said.get(`no-${what}`) || "").split(",").filter(Boolean));
    for (const box of document.querySelectorAll("#filters input[type=checkbox]")) {
      const [what, name] = Object.entries(box.dataset).find(([what]) => what === "kind" || what === "family");
      box.checked = !state.hidden[what].has(name);
    }
    state.body = said.has("body") ? GRAPH.bodies.findIndex((body) => body.en === said.get("body")) : -1;
    state.topic = said.has("topic") ? GRAPH.topics.indexOf(said.get("topic")) : -1;
    for (const what of ["from", "until"]) { state[what] = Number(said.get(what)) || 0; byId(what).value = state[what] || ""; }
    state.colour = said.get("colour") === "community" ? "community" : "kind";
    byId("colour").value = state.colour;
    fill();
    picture.recolour();
    state.chosen = said.has("node") ? GRAPH.id.indexOf(said.get("node")) : -1;
    if (state.chosen >= 0) panel.show(state.chosen);
    changed();
    const at = (said.get("at") || "").split(",").map(Number);
    if (at.length === 3 && at.every(Number.isFinite)) view.getCamera().setState({ x: at[0], y: at[1], ratio: at[2] });
    else if (state.chosen >= 0) picture.visit(state.chosen);
  };
  let settle = 0;
  view.getCamera().on("updated", () => { clearTimeout(settle); settle = setTimeout(tell, 300); });
  addEventListener("hashchange", () => restore(new URLSearchParams(location.hash.slice(1))));

  speech.heard.push(async () => { fill(); changed(); await picture.speak(); if (state.chosen >= 0) panel.show(state.chosen); });
  const asked = new URLSearchParams(location.hash.slice(1));
  speech.begin();
  restore(asked);
  return { choose, restore, state };
})();
