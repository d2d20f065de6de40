// What is known of works, as the data of a neighbourhood tells it: names, labels, dates, families of verbs, shapes of kinds.
"use strict";
const works = (() => {
  const ACTS = new Set(["resolution", "decision", "statement", "document"]);
  const WORKS = new Set([...ACTS, "instrument"]);
  const kindOf = (id) => id.slice(0, id.indexOf("/"));
  const keyOf = (id) => id.slice(id.indexOf("/") + 1);
  // A short label: the symbol of an act, the name of everything else.
  const labelOf = (id, names) => (ACTS.has(kindOf(id)) || !names ? keyOf(id).replace(/(\d)\(/, "$1 (") : speech.of(names));
  const yearOf = (date) => Number(String(date || "").slice(0, 4)) || 0;
  // A neighbour in the data → a record.
  const neighbour = ([id, names, title, date, cited, body, held]) =>
    ({ id, kind: kindOf(id), names: names || null, title: title || "", date: date || "", year: yearOf(date), cited, body: body || "", held: Boolean(held) });
  const own = ({ titles = {}, ...work }) => ({ ...work, titles, title: titles.en || titles[""] || Object.values(titles)[0] || "", year: work.year || yearOf(work.date), date: work.date || work.year || "", body: work.body || "", held: Boolean(work.held) });
  const label = (work) => labelOf(work.id, work.names);
  const families = new Map();
  for (const [family, [, , verbs]] of Object.entries(typeof LEGEND === "object" ? LEGEND.families : {})) for (const verb of verbs) families.set(verb, family);
  const familyOf = (verb) => families.get(verb) ?? "mention";
  const isWork = (kind) => WORKS.has(kind);
  return { kindOf, keyOf, label, labelOf, neighbour, own, familyOf, isWork, yearOf };
})();
