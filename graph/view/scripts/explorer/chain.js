// What became of a work: who amended, extended, superseded or ended it, whom it changed, and so on along the chain.
"use strict";
const chain = (() => {
  const MOST = 40, VERBS = new Set(["amend", "extend", "terminate", "supersede", "suspend", "renew"]);
  const changes = (line) => line.effect || (VERBS.has(line.verb) && line.role === "object");
  // The lines that tell of changes, the earliest first, from a work in both directions.
  const of = async (seed) => {
    const found = new Map(), waiting = [[seed, "in"], [seed, "out"]], seen = new Set();
    while (waiting.length && found.size < MOST) {
      const [id, side] = waiting.shift();
      if (seen.has(`${id}|${side}`)) continue;
      seen.add(`${id}|${side}`);
      const around = await loading.around(id);
      if (!around) continue;
      for (const line of selection.linesOf(around)) if (line.side === side && changes(line) && works.isWork(line.kind)) {
        const [from, to] = side === "out" ? [id, line.other.id] : [line.other.id, id];
        found.set(`${from}|${to}|${line.at}`, line);
        waiting.push([line.other.id, side]);
      }
    }
    const when = (line) => String((line.side === "in" ? line.other : line.seed).date || "");
    return [...found.values()].sort((a, b) => when(a).localeCompare(when(b)));
  };
  return { of, changes };
})();
