// The answer of a query as people read it: table, chart, timeline, graph; names in the place of addresses, links to our own pages.
"use strict";
const answers = (() => {
  const NS = "http://www.w3.org/2000/svg";
  const element = (name, settings = {}, ...children) => { const made = Object.assign(document.createElement(name), settings); made.append(...children); return made; };
  const svg = (name, attributes = {}, text) => {
    const made = document.createElementNS(NS, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = text;
    return made;
  };
  const BESIDE = 360; // the room of a name in a picture
  const shortly = (words) => (words.length > 46 ? `${words.slice(0, 45)}…` : words);
  const isIri = (term) => term?.type === "uri";
  const pageOf = (iri, base) => (iri.startsWith(base) ? `/page/${iri.slice(base.length).split("#")[0].split("/").map((part) => encodeURIComponent(part).replace(/%2C/g, ",")).join("/")}${iri.includes("#") ? `#${iri.split("#")[1]}` : ""}` : iri);
  const shortened = (iri, base) => (iri.startsWith(base) ? decodeURIComponent(iri.slice(base.length)).replace(/^[a-z]+\//, "") : iri.replace(/^.*[/#](?=.)/, ""));
  const said = (term, names, base) => (isIri(term) ? names.get(term.value) ?? shortened(term.value, base) : term?.value ?? "");
  const columnsOf = (answer, fits) => answer.head.vars.filter((name) => answer.results.bindings.some((row) => row[name]) && answer.results.bindings.every((row) => !row[name] || fits(row[name])));
  const isNumber = (term) => term.type === "literal" && /(integer|decimal|double)$/.test(term.datatype ?? "");
  const isDate = (term) => term.type === "literal" && /^\d{4}(-\d\d-\d\d)?/.test(term.value);

  const table = (answer, names, base) => element("table", {},
    element("thead", {}, element("tr", {}, ...answer.head.vars.map((name) => element("th", { scope: "col", textContent: name })))),
    element("tbody", {}, ...answer.results.bindings.map((row) => element("tr", {}, ...answer.head.vars.map((name) => {
      const term = row[name], words = said(term, names, base);
      if (term && isDate(term)) return element("td", {}, element("time", { textContent: speech.date(words.slice(0, 10)) }));
      if (!isIri(term) || !/^https?:/.test(term.value)) return element("td", { textContent: words, dir: "auto" });
      return element("td", {}, element("a", { href: pageOf(term.value, base), textContent: words, dir: "auto" }));
    })))));

  const chart = (answer, names, base) => {
    const [figure] = columnsOf(answer, isNumber), name = answer.head.vars.find((other) => other !== figure);
    if (!figure) return element("p", { textContent: speech.word("A chart needs a column of numbers.") });
    const rows = answer.results.bindings.slice(0, 60), most = Math.max(...rows.map((row) => Number(row[figure]?.value ?? 0)), 1);
    const picture = svg("svg", { width: 1000, height: rows.length * 22 + 10, role: "img", "aria-label": `${figure} / ${name ?? ""}`, "font-size": 12 });
    rows.forEach((row, at) => {
      const value = Number(row[figure]?.value ?? 0), words = name ? said(row[name], names, base) : String(at + 1);
      picture.append(svg("text", { x: BESIDE - 10, y: at * 22 + 18, "text-anchor": "end", fill: "currentColor" }, shortly(words)),
        svg("rect", { x: BESIDE, y: at * 22 + 6, width: (value / most) * 500, height: 15, fill: "#3a7ab8" }), svg("text", { x: BESIDE + 6 + (value / most) * 500, y: at * 22 + 18, fill: "currentColor" }, value));
    });
    return picture;
  };

  const timeline = (answer, names, base) => {
    const [date] = columnsOf(answer, isDate), others = answer.head.vars.filter((other) => other !== date);
    if (!date) return element("p", { textContent: speech.word("A timeline needs a column of dates.") });
    const rows = answer.results.bindings.filter((row) => row[date]).sort((a, b) => a[date].value.localeCompare(b[date].value));
    const years = Map.groupBy ? Map.groupBy(rows, (row) => row[date].value.slice(0, 4)) : rows.reduce((all, row) => all.set(row[date].value.slice(0, 4), [...(all.get(row[date].value.slice(0, 4)) ?? []), row]), new Map());
    const undated = answer.results.bindings.length - rows.length;
    return element("div", {}, ...[...years].map(([year, own]) => element("section", {}, element("h3", { textContent: `${year} · ${own.length}` }), element("ul", {}, ...own.map((row) => element("li", {},
      speech.date(row[date].value.slice(0, 10)), ...others.filter((name) => row[name]).flatMap((name) => [" · ", isIri(row[name]) ? element("a", { href: pageOf(row[name].value, base), textContent: said(row[name], names, base), dir: "auto" }) : said(row[name], names, base)])))))), undated ? element("p", { textContent: `${speech.word("no date")}: ${undated}` }) : "");
  };

  // Two columns of things as lines between them: what stands in the first at the left, in the second at the right.
  const graph = (answer, names, base) => {
    const [from, to] = columnsOf(answer, isIri);
    if (!to) return element("p", { textContent: speech.word("A graph needs two columns of things.") });
    const rows = answer.results.bindings.slice(0, 150), lefts = [...new Set(rows.map((row) => row[from].value))], rights = [...new Set(rows.filter((row) => row[to]).map((row) => row[to].value))];
    const picture = svg("svg", { width: 1000, height: Math.max(lefts.length, rights.length) * 24 + 20, role: "group", "aria-label": `${from} → ${to}`, "font-size": 12 });
    for (const row of rows) if (row[to]) picture.append(svg("path", { d: `M${BESIDE} ${lefts.indexOf(row[from].value) * 24 + 14}C${BESIDE + 140} ${lefts.indexOf(row[from].value) * 24 + 14} ${BESIDE + 140} ${rights.indexOf(row[to].value) * 24 + 14} ${BESIDE + 280} ${rights.indexOf(row[to].value) * 24 + 14}`, fill: "none", stroke: "#3a7ab8", "stroke-opacity": 0.45 }));
    for (const [list, x, anchor] of [[lefts, BESIDE - 6, "end"], [rights, BESIDE + 286, "start"]]) list.forEach((iri, at) => {
      const link = svg("a", { href: pageOf(iri, base) }), words = names.get(iri) ?? shortened(iri, base);
      link.append(svg("text", { x, y: at * 24 + 18, "text-anchor": anchor, fill: "currentColor" }, shortly(words)));
      picture.append(link);
    });
    return picture;
  };
  const cell = (value) => `"${(/^[=+\-@\t\r]/.test(value) ? "'" + value : value).replace(/"/g, '""')}"`;
  const csv = (answer) => [answer.head.vars.join(","), ...answer.results.bindings.map((row) => answer.head.vars.map((name) => cell(row[name]?.value ?? "")).join(","))].join("\r\n");
  return { forms: { table, chart, timeline, graph }, csv, isIri };
})();
