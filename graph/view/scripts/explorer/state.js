// What is looked at, and the address that says it: it can be kept, sent to somebody else, and gone back to.
"use strict";
const state = (() => {
  const FACETS = selection.FACETS, MODES = ["near", "path", "chain", "series"], MOST = 60;
  const empty = () => ({ seeds: [], mode: "near", filter: {}, order: "verb", most: MOST });
  const read = (hash) => {
    const said = new URLSearchParams(hash.replace(/^#/, "").replace(/\+/g, "%2B")), now = empty();
    now.seeds = [...new Set(said.getAll("seed").concat(said.getAll("node")))];
    now.mode = MODES.includes(said.get("mode")) ? said.get("mode") : "near";
    for (const facet of FACETS) if (said.has(facet)) now.filter[facet] = new Set(said.get(facet).split(","));
    for (const end of ["from", "until"]) if (Number(said.get(end))) now.filter[end] = Number(said.get(end));
    now.order = said.get("order") || "verb";
    now.most = Number(said.get("most")) || MOST;
    return now;
  };
  const plain = (text) => encodeURIComponent(text).replace(/%2F/g, "/").replace(/%2C/g, ",");
  const write = (now) => {
    const said = now.seeds.map((seed) => ["seed", seed]);
    if (now.mode !== "near") said.push(["mode", now.mode]);
    for (const facet of FACETS) if (now.filter[facet]?.size) said.push([facet, [...now.filter[facet]].join(",")]);
    for (const end of ["from", "until"]) if (now.filter[end]) said.push([end, now.filter[end]]);
    if (now.order !== "verb") said.push(["order", now.order]);
    if (now.most !== MOST) said.push(["most", now.most]);
    return `#${said.map(([name, value]) => `${name}=${plain(value)}`).join("&")}`;
  };
  return { MOST, MODES, empty, read, write };
})();
