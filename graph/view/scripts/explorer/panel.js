// The lists beside the picture: what is known of the chosen works, and their citations; or a path, a chain, a series.
"use strict";
const panel = (() => {
  const { element } = lines;
  const day = (date) => element("time", { textContent: speech.date(date) }); // set apart from what stands beside it, whichever way that is read
  const place = document.getElementById("panel");
  const hrefOf = (work) => state.write({ ...state.empty(), seeds: [work.id] });
  // 'extended, as of a day', with the act that follows it; nothing where nothing tells of it.
  const stateOf = ({ id, state: told }) => {
    if (!told) return "";
    const [name, at, newer] = told;
    return element("p", { className: "state" }, element("a", { href: `${loading.pageOf(id)}#became`, textContent: speech.word(name) }), at ? ` · ${speech.word("as of")} ${speech.date(at)}` : "", newer ? ` · ${speech.word("Latest of its series")}: ${newer}` : "");
  };
  const states = (some) => {
    if (!some.length) return;
    const ordered = [...some].sort((a, b) => String(a.date).localeCompare(String(b.date)));
    const list = element("ul", { className: "plain" }, ...ordered.map((work) => element("li", {}, element("a", { className: "who", href: hrefOf(work), textContent: works.label(work), dir: "auto" }), " ", day(work.date), stateOf(work))));
    place.prepend(element("h2", { textContent: speech.word("Its state") }), list);
  };
  const head = (work, counts) => {
    const topics = work.topics ?? [], listed = topics.flatMap((topic, at) => [at ? ", " : "", element("span", { textContent: topic, dataset: { named: `topic/${topic}` } })]);
    const subjects = topics.length > 4 ? element("details", { className: "quiet" }, element("summary", { textContent: `${speech.word("Topics")} ${speech.number(topics.length)}` }), ...listed) : listed.length ? element("p", { className: "quiet" }, ...listed) : "";
    const title = work.titles?.[speech.language] ?? work.title;
    const doors = element("p", { className: "noprint" }, element("a", { className: "door", href: loading.pageOf(work.id), textContent: speech.word(work.held ? "Read it" : "Its page") }), " ",
      ...(work.url ? [element("a", { className: "door", href: work.url, rel: "noopener", textContent: speech.word("Official document") })] : []));
    return element("header", {}, element("h2", { textContent: work.names ? speech.of(work.names) : works.label(work), dir: "auto" }), ...(title ? [element("p", { className: "title", textContent: title, dir: "auto" })] : []),
      element("p", { className: "quiet", textContent: [speech.date(work.date), counts, work.held ? "" : speech.word("not in the corpus")].filter(Boolean).join(" · ") }), stateOf(work), subjects, doors);
  };
  const count = (all, side) => selection.distinct(all.filter((line) => line.side === side && works.isWork(line.kind)));
  const near = (arounds, all, kept, now, change, bodies) => {
    const heads = arounds.map((around) => {
      const own = all.filter((line) => line.seed.id === around.work.id);
      const restsOn = around.work.held ? `${speech.word("Rests on")} ${speech.number(count(own, "out"))} · ` : ""; // what has no text here rests on nobody knows what
      return head(works.own(around.work), `${restsOn}${speech.word("Cited by")} ${speech.number(around.work.cited)}`);
    });
    const choice = element("div"), list = element("div", { id: "list" });
    lines.facets(choice, all, now.filter, now.order, change, (key) => (bodies[key] ? speech.of(bodies[key]) : key));
    const told = element("p", { className: "quiet", id: "kept", textContent: lines.told(kept) });
    told.setAttribute("role", "status");
    place.replaceChildren(...heads, choice, told, list);
    lines.show(list, kept, now.order, hrefOf);
    loading.named(place);
  };
  // Steps, one citation each, in their order.
  const steps = (heading, some, none) => {
    const list = element("ol", { className: "steps lines" }, ...some.map((line) => {
      const [citing, cited] = line.side === "out" ? [line.seed, line.other] : [line.other, line.seed];
      const item = lines.item({ ...line, side: "out", seed: citing, other: cited }, hrefOf);
      item.prepend(element("a", { className: "who", href: hrefOf(citing), textContent: works.label(citing), dir: "auto" }), " ", day(citing.date), document.documentElement.dir === "rtl" ? " ← " : " → ");
      return item;
    }));
    loading.titled(list);
    place.replaceChildren(element("h2", { textContent: speech.word(heading) }), some.length ? list : element("p", { className: "quiet", textContent: speech.word(none) }));
  };
  const series = (all, seed) => {
    const list = element("ol", { className: "steps" }, ...all.map((work) => element("li", {}, element("a", { className: "who", href: hrefOf(work), textContent: works.label(work), dir: "auto" }), " ", day(work.date), ` · ${speech.word("cited by")} ${speech.number(work.cited)} `,
      element("a", { href: loading.pageOf(work.id), textContent: speech.word("Read it") }), work.id === seed ? ` ← ${speech.word("this one")}` : "", " ", element("small", { textContent: work.title, dir: "auto", dataset: { titled: work.id } }))));
    loading.titled(list);
    place.replaceChildren(element("h2", { textContent: speech.word("Versions in a row") }), all.length > 1 ? list : element("p", { className: "quiet", textContent: speech.word("No other act of this body has this title.") }));
  };
  const say = (phrase) => place.replaceChildren(element("p", { className: "quiet", textContent: speech.word(phrase) }));
  return { near, steps, states, series, say, hrefOf, place };
})();
