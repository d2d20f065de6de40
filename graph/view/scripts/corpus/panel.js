// The panel beside the picture of the whole: what a node is, and what is around it. All text is set as text.
"use strict";
const panel = (() => {
  const place = document.getElementById("panel");
  const element = (name, text, settings = {}) => Object.assign(document.createElement(name), text === undefined ? {} : { textContent: text }, settings);
  let choose = () => {};
  const list = (node, edges, heading, other) => {
    const nodes = [...new Set(edges.map(other))].filter((one) => one !== node).sort((a, b) => GRAPH.cited[b] - GRAPH.cited[a]);
    if (!nodes.length) return [];
    const items = element("ul"), more = element("button", speech.word("Show more"), { type: "button" });
    let at = 0;
    const add = () => {
      items.append(...nodes.slice(at, at + 50).map((one) => {
        const item = element("li"), link = element("button", picture.nameOf(one), { type: "button", className: "link" });
        link.addEventListener("click", () => { choose(one, true); place.focus(); });
        item.append(link, " ", element("small", GRAPH.year[one] || ""));
        return item;
      }));
      at += 50;
      more.hidden = at >= nodes.length;
    };
    more.addEventListener("click", add);
    add();
    return [element("h3", `${speech.word(heading)} ${speech.number(nodes.length)}`), items, more];
  };
  const show = (node) => {
    place.replaceChildren(element("h2", picture.nameOf(node)));
    const doors = element("p");
    doors.append(element("a", speech.word("In the explorer"), { className: "door", href: `explorer.html#seed=${encodeURIComponent(GRAPH.id[node])}` }), " ",
      element("a", speech.word("Read it"), { className: "door", href: `pages/${GRAPH.file[node]}` }));
    place.append(doors, ...list(node, picture.out[node], "Cites", (edge) => GRAPH.to[edge]), ...list(node, picture.into[node], "Cited by", (edge) => GRAPH.from[edge]));
    place.scrollTop = 0;
  };
  return { show, clear: () => place.replaceChildren(), chosenBy: (action) => { choose = action; } };
})();
