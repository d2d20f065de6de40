// Where nothing is chosen yet: good beginnings.
"use strict";
const start = (() => {
  const { element } = lines;
  const link = ([id, title, date, cited]) => element("li", {}, element("a", { href: state.write({ ...state.empty(), seeds: [id] }), textContent: title?.titles ? `${works.labelOf(id)} — ${speech.of(title.titles)}` : works.labelOf(id, title || null), dir: "auto" }),
    element("small", { textContent: [date && speech.date(date), `${speech.word("cited by")} ${speech.number(cited)}`].filter(Boolean).join(" · ") }));
  const list = (heading, some) => element("section", {}, element("h2", { textContent: speech.word(heading) }), element("ol", {}, ...some.map(link)));
  const show = async (place) => {
    const begin = await loading.part("start");
    if (!begin) { place.replaceChildren(element("p", { role: "alert", textContent: speech.word("The data of this page is not there: put the folder “data” beside it.") })); return; }
    if (!begin.works) { place.replaceChildren(element("p", { textContent: speech.word("This corpus holds no works yet.") })); return; }
    const topics = begin.topics.map(([topic, count, best]) => element("details", {}, element("summary", {}, element("span", { textContent: topic, dataset: { named: `topic/${topic}` } }), " ", element("small", { textContent: speech.number(count), style: "display:inline" })), element("ul", {}, ...best.map(link))));
    place.replaceChildren(
      element("p", { className: "lead", textContent: speech.word("What does a resolution rest on, who cites it, with what verb, and what became of it? Type its number, its title or a topic above, or begin with one of these.") }),
      element("p", {}, element("a", { className: "door", href: "corpus.html", textContent: speech.word("The whole corpus") })),
      element("div", { className: "beginnings" }, list("Most cited", begin.cited), list("Newest", begin.newest), ...(topics.length ? [element("section", {}, element("h2", { textContent: speech.word("Topics") }), ...topics)] : [])));
    await loading.named(place);
  };
  return { show };
})();
