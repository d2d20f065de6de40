// Finding nodes by symbol, name and title. Chinese titles were cut into words when the page was made; a query is cut by the same words.
"use strict";
const finder = (() => {
  const fold = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s《》“”"'’]+/g, "");
  const count = GRAPH.id.length;
  const key = (node) => { const id = GRAPH.id[node]; return id.slice(id.indexOf("/") + 1); };
  const hay = new Array(count);
  const holders = new Map(); // word → nodes
  for (let node = 0; node < count; node++) {
    const titles = GRAPH.titles[node] ? Object.values(GRAPH.titles[node]) : [];
    hay[node] = [key(node), GRAPH.en[node], GRAPH.zh[node] || "", ...titles].map(fold).join("\n");
    for (const word of GRAPH.words[node].split(" ")) {
      const held = holders.get(word);
      if (held) held.push(node); else holders.set(word, [node]);
    }
  }
  const chinese = /[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g;
  // The longest known words from the left; what no title has is left as single characters.
  const words = (query) => (query.normalize("NFKC").toLowerCase().match(chinese) || []).flatMap((run) => {
    if (!/[\u3400-\u9fff]/.test(run)) return run.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
    const found = [];
    for (let at = 0; at < run.length;) {
      let size = Math.min(8, run.length - at);
      while (size > 1 && !holders.has(run.slice(at, at + size))) size--;
      found.push(run.slice(at, at + size));
      at += size;
    }
    return found;
  });
  const withAll = (query) => {
    let found = null;
    for (const word of words(query)) {
      const own = new Set(holders.get(word) || []);
      if (!own.size && /^[\p{L}\p{N}]/u.test(word) && !/[\u3400-\u9fff]/.test(word)) {
        for (const [other, nodes] of holders) if (other.startsWith(word)) for (const node of nodes) own.add(node);
      }
      found = found === null ? own : new Set([...found].filter((node) => own.has(node)));
      if (!found.size) break;
    }
    return found || new Set();
  };
  // What holds the query as it is comes first, exact symbols before all; then what holds all its words.
  const find = (query, most = 30) => {
    const wanted = fold(query);
    if (!wanted) return [];
    const rated = [];
    const seen = new Set();
    for (let node = 0; node < count; node++) {
      const at = hay[node].indexOf(wanted);
      if (at < 0) continue;
      const symbol = fold(key(node));
      const grade = symbol === wanted ? 3 : symbol.endsWith("/" + wanted) || symbol.startsWith(wanted) ? 2 : 1;
      rated.push([grade, node]);
      seen.add(node);
    }
    for (const node of withAll(query)) if (!seen.has(node)) rated.push([0, node]);
    rated.sort((a, b) => b[0] - a[0] || GRAPH.cited[b[1]] - GRAPH.cited[a[1]] || a[1] - b[1]);
    return rated.slice(0, most).map(([, node]) => node);
  };
  return { find, key };
})();
