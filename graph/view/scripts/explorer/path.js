// The shortest way between two works along citations: as they cite one another, else in whatever direction.
"use strict";
const path = (() => {
  const search = (count, step, from, to) => {
    const before = new Int32Array(count).fill(-1), queue = [from];
    before[from] = from;
    for (let at = 0; at < queue.length; at++) {
      const node = queue[at];
      if (node === to) {
        const way = [to];
        while (way[0] !== from) way.unshift(before[way[0]]);
        return way;
      }
      for (const next of step(node)) if (before[next] < 0) { before[next] = node; queue.push(next); }
    }
    return null;
  };
  // Identifiers from `from` to `to`, or null; `links` is {id, cites}.
  const find = (links, from, to) => {
    const place = (id) => links.id.indexOf(id), [a, b] = [place(from), place(to)];
    if (a < 0 || b < 0) return null;
    const cites = (node) => links.cites[node] || [], citing = links.id.map(() => []);
    links.cites.forEach((list, node) => { for (const target of list || []) citing[target].push(node); });
    const size = links.id.length;
    const way = search(size, cites, a, b) ?? search(size, (node) => citing[node], a, b) ?? search(size, (node) => [...cites(node), ...citing[node]], a, b);
    return way && way.map((node) => links.id[node]);
  };
  // The line of each step, from the neighbourhoods of the works on the way.
  const steps = async (ids) => {
    const found = [];
    for (let at = 0; at + 1 < ids.length; at++) {
      const around = await loading.around(ids[at]);
      const line = selection.linesOf(around).find((one) => one.other.id === ids[at + 1]);
      if (line) found.push(line);
    }
    return found;
  };
  return { find, steps };
})();
