// Lines of citations as people read them: verb, work, date, paragraph, and the quoted sentence with its mark.
"use strict";
const lines = (() => {
  const PAGE = 40, PAGE_OF_GROUP = 10;
  const element = (name, settings = {}, ...children) => {
    const { dataset = {}, ...rest } = settings, made = Object.assign(document.createElement(name), rest);
    Object.assign(made.dataset, dataset);
    made.append(...children);
    return made;
  };
  const said = ({ before, quote, after, lang }) => element("blockquote", { lang, dir: "auto" }, before, element("mark", { textContent: quote }), after);
  // The quotation is fetched when its line comes into view.
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) { seen.unobserve(target); target.show(); }
  }, { rootMargin: "300px" });
  addEventListener("beforeprint", () => { for (const place of document.querySelectorAll(".said")) place.show?.(); });
  const quoted = (line) => {
    const place = element("div", { className: "said" });
    place.show = async () => { const words = await selection.quotation(line); if (words.quote) place.replaceChildren(said(words)); };
    seen.observe(place);
    return place;
  };
  const verb = (line) => element("span", { className: `verb ${line.family}`, textContent: speech.word(line.verb) });
  // What the verb does with the work, where that is not what verbs do.
  const called = (role) => speech.word(role === "mention" ? "in passing" : role);
  const role = (line) => (["object", line.verb].includes(line.role) || (line.role === "pursuant" && line.family === "ground") ? "" : called(line.role));
  // `href` says where the name of the work leads.
  const item = (line, href) => {
    const citing = line.side === "out" ? line.seed.id : line.other.id;
    const name = element("a", { className: "who", href: href(line.other), textContent: works.label(line.other), dir: "auto" });
    const more = [line.effect ? "" : role(line), line.effect !== line.verb && line.effect && speech.word(line.effect), speech.pinpoint(line.pinpoint)].filter(Boolean).join(" · ");
    const place = element("a", { href: `${loading.pageOf(citing)}#${line.part.split(".")[0]}`, textContent: speech.part(line.part) });
    const head = element("div", {}, element("time", { textContent: speech.date(line.other.date) || speech.word("no date") }), " ", name, " ", verb(line), more ? `${role(line) && !line.effect ? " ·" : ""} ${more}` : "", " · ", place);
    const title = line.other.title ? [element("small", { textContent: line.other.title, dir: "auto", dataset: { titled: line.other.id } })] : [];
    return element("li", { dataset: { work: line.other.id } }, head, ...title, quoted(line));
  };
  const listOf = (some, href, first = PAGE) => {
    const list = element("ul", { className: "lines" }), more = element("button", { type: "button" });
    let at = 0;
    const add = () => {
      list.append(...some.slice(at, at + (at ? PAGE : first)).map((line) => item(line, href)));
      at = Math.min(at + (at ? PAGE : first), some.length);
      loading.titled(list);
      more.hidden = at >= some.length;
      more.textContent = `${speech.word("Show more")} (${speech.number(some.length - at)})`;
    };
    more.addEventListener("click", add);
    add();
    return [list, more];
  };
  const heading = (group) => {
    const [first] = group, told = role(first) && ` · ${role(first)}`;
    return element("h3", {}, speech.word(first.side === "out" ? "Rests on" : "Cited by"), ": ", verb(first), told, " ", element("span", { className: "count", textContent: speech.number(group.length) }));
  };
  // All lines, grouped where they are sorted by verb.
  const show = (place, some, order, href) => {
    const ordered = selection.sorted(some, order);
    if (!some.length) place.replaceChildren(element("p", { className: "quiet", textContent: speech.word("Nothing has all of this: loosen the filter.") }));
    else if (order === "verb") place.replaceChildren(...selection.groups(ordered).map((group) => element("section", {}, heading(group), ...listOf(group, href, PAGE_OF_GROUP))));
    else place.replaceChildren(...listOf(ordered, href));
  };

  const NAMED = { side: { out: "Rests on", in: "Cited by" } };
  // The filters over lines, with counts; `change` is told of each change, of the filter that is now.
  const facets = (place, all, filter, order, change, bodyName = (key) => key) => {
    const chips = (facet, className) => [...selection.counts(all, filter, facet)].map(([value, count]) => {
      const chosen = filter[facet]?.has(value) ?? false;
      const chip = element("button", { type: "button", className: `chip ${className(value)}`, textContent: `${speech.word(NAMED[facet]?.[value] ?? value)} ${speech.number(count)}` });
      chip.setAttribute("aria-pressed", String(chosen));
      chip.addEventListener("click", () => {
        const values = new Set(filter[facet]);
        values[chosen ? "delete" : "add"](value);
        change({ ...filter, [facet]: values });
      });
      return chip;
    });
    const choice = (facet, phrase, name) => {
      const counts = selection.counts(all, filter, facet);
      const select = element("select", {}, element("option", { value: "", textContent: speech.word(phrase) }), ...[...counts].filter(([value]) => value).map(([value, count]) => element("option", { value, textContent: `${name(value)} ${speech.number(count)}` })));
      select.setAttribute("aria-label", speech.word(phrase));
      select.value = [...(filter[facet] ?? [])][0] ?? "";
      select.addEventListener("change", () => change({ ...filter, [facet]: new Set(select.value ? [select.value] : []) }));
      return select;
    };
    const year = (which, phrase) => {
      const field = element("input", { type: "number", value: filter[which] || "", placeholder: speech.word(phrase) });
      field.setAttribute("aria-label", speech.word(phrase));
      field.addEventListener("change", () => change({ ...filter, [which]: Number(field.value) || 0 }));
      return field;
    };
    const sort = element("select", {}, ...[["verb", "by verb"], ["newest", "newest first"], ["oldest", "oldest first"], ["cited", "most cited first"]].map(([value, phrase]) => element("option", { value, textContent: speech.word(phrase) })));
    sort.setAttribute("aria-label", speech.word("Order"));
    sort.value = order;
    sort.addEventListener("change", () => change(filter, sort.value));
    const again = element("button", { type: "button", textContent: speech.word("Show all") });
    again.addEventListener("click", () => change({}));
    const plain = () => "plain";
    const focused = document.activeElement?.closest?.(".facets") ? [...place.querySelectorAll("button, select, input")].indexOf(document.activeElement) : -1;
    place.replaceChildren(
      element("div", { className: "facets" }, ...chips("side", plain), ...chips("verb", works.familyOf)),
      element("div", { className: "facets" }, ...chips("kind", plain)),
      element("div", { className: "facets" }, choice("role", "every role", called), choice("body", "every body", bodyName), year("from", "From year"), year("until", "until"), sort, again),
    );
    if (focused >= 0) place.querySelectorAll("button, select, input")[focused]?.focus();
  };
  // How many works and citations these are.
  const told = (some) => `${speech.counted(selection.distinct(some), "works")} · ${speech.counted(some.length, "citations")}`;
  return { element, said, item, show, facets, told, verb };
})();
