// The lines of a list (one a citation) out of the data of neighbourhoods, and what filters leave of them. Nothing here draws.
"use strict";
const selection = (() => {
  const FACETS = ["side", "verb", "role", "kind", "body"];
  const linesOf = (around) => {
    const near = around.near.map(works.neighbour), seed = works.own(around.work), lines = [];
    for (const side of ["out", "in"]) for (const [place, citations] of around[side]) citations.forEach(([verb, role, part, effect, pinpoint, witnesses], at) => {
      const other = near[place];
      lines.push({ seed, other, side, verb, role, part, effect: effect || "", pinpoint: pinpoint || "", witnesses, at, family: works.familyOf(verb), kind: other.kind, body: other.body, year: other.year });
    });
    return lines;
  };
  // A filter holds the values chosen of each facet (none: all), years, and whether bodies, sessions … are asked for as well.
  const fits = (line, filter, without) => FACETS.every((facet) => facet === without || !filter[facet]?.size || filter[facet].has(line[facet]))
    && (without === "kind" || filter.kind?.size || works.isWork(line.kind))
    && (without === "year" || ((!filter.from || line.year >= filter.from) && (!filter.until || (line.year && line.year <= filter.until))));
  const kept = (lines, filter) => lines.filter((line) => fits(line, filter));
  const distinct = (lines) => new Set(lines.map((line) => line.other.id)).size;
  // For each value of a facet, how many works would be left if it alone were chosen there; all other filters hold.
  const counts = (lines, filter, facet) => {
    const found = new Map();
    for (const line of lines) if (fits(line, filter, facet)) {
      if (!found.has(line[facet])) found.set(line[facet], new Set());
      found.get(line[facet]).add(line.other.id);
    }
    return new Map([...found].map(([value, ids]) => [value, ids.size]).sort((a, b) => b[1] - a[1] || String(a[0]).localeCompare(String(b[0]))));
  };
  const when = (line) => String(line.other.date || "");
  const ORDERS = {
    verb: (a, b) => a.side.localeCompare(b.side) || when(b).localeCompare(when(a)),
    newest: (a, b) => when(b).localeCompare(when(a)),
    oldest: (a, b) => !when(a) - !when(b) || when(a).localeCompare(when(b)),
    cited: (a, b) => b.other.cited - a.other.cited,
  };
  const sorted = (lines, order) => [...lines].sort((a, b) => (ORDERS[order] ?? ORDERS.newest)(a, b) || a.other.id.localeCompare(b.other.id) || a.at - b.at);
  // Groups by side, verb and role, the largest first; what is named without a verb tells least, and comes last.
  const groups = (lines) => {
    const found = new Map();
    for (const line of lines) {
      const key = `${line.side}|${line.verb}|${line.role}`;
      if (!found.has(key)) found.set(key, []);
      found.get(key).push(line);
    }
    return [...found.values()].sort((a, b) => b[0].side.localeCompare(a[0].side) * -1 || (a[0].verb === "mention") - (b[0].verb === "mention") || b.length - a.length || a[0].verb.localeCompare(b[0].verb));
  };
  // The words of one citation out of several, in the reader's language where a version says it in that, else as it is mostly drafted;
  // works by the names of their pages.
  const quoted = async (from, to, at) => {
    for (const lang of new Set([speech.language, ...await loading.languagesOf(from)])) {
      const words = (await loading.saidIn(from, lang))?.[to]?.[at];
      if (words) return { before: words[0], quote: words[1], after: words[2], lang };
    }
    return { before: "", quote: "", after: "", lang: "" };
  };
  const quotation = (line) => quoted(...(line.side === "out" ? [line.seed.id, line.other.id] : [line.other.id, line.seed.id]).map(loading.nameOf), line.at);
  return { FACETS, linesOf, fits, kept, distinct, counts, sorted, groups, quotation, quoted };
})();
