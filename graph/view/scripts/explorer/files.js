// What is shown, as files: the picture with title, date, legend and source; the citations with their words; the works for reference managers.
"use strict";
const files = (() => {
  const give = (name, blob) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const today = () => new Date().toISOString().slice(0, 10);
  // The picture stands alone on white paper: its colours are written out.
  const svg = (root, title) => {
    const copy = root.cloneNode(true), width = root.viewBox.baseVal.width, height = root.viewBox.baseVal.height;
    const legend = [...document.querySelectorAll("#legend li")], rows = Math.ceil(legend.length / 2), whole = height + 46 + rows * 18 + 22;
    copy.setAttribute("viewBox", `0 -40 ${width} ${whole}`);
    copy.setAttribute("width", width);
    copy.setAttribute("height", whole);
    copy.setAttribute("color", "#1c2430");
    copy.classList.remove("lit");
    copy.removeAttribute("style");
    for (const item of copy.querySelectorAll("[fill^='var']")) item.setAttribute("fill", "#ffffff");
    for (const text of copy.querySelectorAll("text")) text.setAttribute("fill", "#1c2430");
    for (const link of copy.querySelectorAll("a")) link.setAttribute("href", new URL(loading.pageOf(link.dataset.work), location.href).href);
    const add = (x, y, words, more = {}) => copy.append(Object.assign(drawing.svg("text", { x, y, fill: "#1c2430", ...more }), { textContent: words }));
    copy.prepend(drawing.svg("rect", { x: 0, y: -40, width, height: whole, fill: "#ffffff" }));
    add(8, -20, title, { "font-size": 16, "font-weight": 600 });
    legend.forEach((item, at) => {
      const x = 12 + (at % 2) * (width / 2), y = height + 14 + Math.floor(at / 2) * 18, mark = item.querySelector(".shape")?.cloneNode();
      if (mark) copy.append(drawing.svg("g", { transform: `translate(${x - 8} ${y - 12})` }, mark));
      add(x + 12, y, item.textContent);
    });
    add(8, height + 14 + rows * 18 + 6, `${speech.date(today())} · ${speech.word("Source: United Nations documents; citations found by resograph")} · ${location.href.length < 160 ? location.href : location.hash.slice(0, 140)}`, { "font-size": 9 });
    return new XMLSerializer().serializeToString(copy);
  };
  const png = async (root, title) => {
    const text = svg(root, title), picture = new Image(), scale = 2;
    picture.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
    await picture.decode();
    const canvas = Object.assign(document.createElement("canvas"), { width: picture.width * scale, height: picture.height * scale });
    const pen = canvas.getContext("2d");
    pen.scale(scale, scale);
    pen.drawImage(picture, 0, 0);
    return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  };
  // A cell that a spreadsheet would take for a formula is given as text.
  const cell = (value) => { const text = String(value ?? ""); return `"${(/^[=+\-@\t\r]/.test(text) ? "'" + text : text).replace(/"/g, '""')}"`; };
  const csv = async (some) => {
    const rows = [["citing", "cited", "date", "verb", "role", "effect", "paragraph", "pinpoint", "title", "language", "quotation"]];
    for (const line of some) {
      const [citing, cited] = line.side === "out" ? [line.seed, line.other] : [line.other, line.seed], words = await selection.quotation(line);
      rows.push([works.keyOf(citing.id), works.keyOf(cited.id), citing.date, line.verb, line.role, line.effect, line.part, line.pinpoint, line.other.title, words.lang, words.before + words.quote + words.after]);
    }
    return "\ufeff" + rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
  };
  const one = (text) => String(text).replace(/[{}]/g, "").replace(/\s+/g, " ").trim();
  const bibtex = (all) => all.map((work) => [`@misc{${works.keyOf(work.id).replace(/[^A-Za-z0-9]+/g, "-").replace(/-$/, "")},`, `  title = {${one(work.title || works.label(work))}},`, "  author = {{United Nations}},", `  number = {${one(works.keyOf(work.id))}},`, ...(work.year ? [`  year = {${work.year}},`] : []), "}"].join("\n")).join("\n\n") + "\n";
  const ris = (all) => all.map((work) => ["TY  - LEGAL", `TI  - ${one(work.title || works.label(work))}`, "A1  - United Nations", `M1  - ${one(works.keyOf(work.id))}`, ...(work.year ? [`PY  - ${work.year}`] : []), "ER  - "].join("\r\n")).join("\r\n\r\n") + "\r\n";
  const save = async (form, { root, title, some, all }) => {
    const make = { PNG: () => png(root, title), SVG: () => svg(root, title), CSV: () => csv(some), BibTeX: () => bibtex(all), RIS: () => ris(all) };
    const [ending, type] = { PNG: ["png", "image/png"], SVG: ["svg", "image/svg+xml"], CSV: ["csv", "text/csv"], BibTeX: ["bib", "application/x-bibtex"], RIS: ["ris", "application/x-research-info-systems"] }[form];
    const made = await make[form]();
    give(`${title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 60)}.${ending}`, made instanceof Blob ? made : new Blob([made], { type }));
  };
  return { svg, png, csv, bibtex, ris, save };
})();
