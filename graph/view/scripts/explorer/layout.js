// Where the works of a picture stand: x is the year, rows keep labels apart. Nothing here draws; all sizes are pixels.
"use strict";
const layout = (() => {
  const ROW = 27, ROOMY = 64, LOW = 320, MARGIN = 22, BAND = 175, LONGEST = 26, DEEP = 6;
  const MORE = (text) => (/^[\u0600-\u06ff]/.test(text) ? "…\u200f" : "…"); // at the end of what is read from the right
  const pen = document.createElement("canvas").getContext("2d");
  pen.font = "600 12px system-ui, 'Noto Sans', 'Noto Sans CJK SC', sans-serif";
  const widths = new Map();
  const widthOf = (text) => {
    if (!widths.has(text)) widths.set(text, Math.ceil(pen.measureText(text).width));
    return widths.get(text);
  };
  const short = (text) => ([...text].length > LONGEST ? [...text].slice(0, LONGEST - 1).join("") + MORE(text) : text);
  const fitting = (text, room) => {
    while ([...text].length > 4 && widthOf(text) > room) text = `${[...text.replace(/\u200f$/, "")].slice(0, -2).join("")}${MORE(text)}`;
    return text;
  };
  const radius = (cited) => Math.min(4 + 1.5 * Math.log2(1 + cited), 12);

  // Years with works get room by how many there are; gaps are shortened, their order is kept.
  const axis = (years, left, right) => {
    const ordered = [...new Set(years)].sort((a, b) => a - b), many = new Map();
    for (const year of years) many.set(year, (many.get(year) || 0) + 1);
    const places = new Map();
    let at = 0;
    ordered.forEach((year, place) => {
      if (place) at += Math.min(year - ordered[place - 1], 6) * 0.35 + (Math.min(many.get(year), 6) + Math.min(many.get(ordered[place - 1]), 6)) / 4;
      places.set(year, at);
    });
    const scale = at ? (right - left) / at : 0;
    return { ordered, x: (year) => (at ? left + places.get(year) * scale : (left + right) / 2) };
  };

  // A year of many works has several columns, in the order of their dates: node → its year and a part of one.
  const columns = (nodes) => {
    const years = new Map(), found = new Map();
    for (const node of nodes) years.set(node.year, [...(years.get(node.year) ?? []), node]);
    for (const [year, own] of years) {
      const many = Math.ceil(own.length / DEEP), deep = Math.ceil(own.length / many);
      own.sort((a, b) => String(a.date || "").localeCompare(String(b.date || "")) || a.id.localeCompare(b.id));
      own.forEach((node, at) => found.set(node.id, year + Math.floor(at / deep) / many));
    }
    return found;
  };

  // `nodes`: {id, year, cited, label, seed}. Gives places by id, the marks of the axis, and the height.
  const place = (nodes, width) => {
    const undated = nodes.filter((node) => !node.year), dated = nodes.filter((node) => node.year);
    const narrow = Math.min(width / 780, 1), band = undated.length ? BAND * Math.max(narrow, 0.7) : 0;
    const column = columns(dated), { ordered, x } = axis([...column.values()], band + MARGIN + 10, width - MARGIN - 90 * narrow);
    const rows = new Map(), places = new Map();
    const free = (row, from, to) => (rows.get(row) || []).every(([a, b]) => to < a || from > b);
    const take = (row, from, to) => { if (!rows.has(row)) rows.set(row, []); rows.get(row).push([from, to]); };
    const byWeight = [...dated].sort((a, b) => Boolean(b.seed) - Boolean(a.seed) || b.cited - a.cited || a.id.localeCompare(b.id));
    for (const node of byWeight) {
      const r = node.seed ? 13 : radius(node.cited), at = x(column.get(node.id));
      const text = fitting(short(node.label), Math.max(width - at - r - 10, at - r - 10 - band)), wide = widthOf(text);
      const right = [at - r - 4, at + r + 8 + wide], left = [at - r - 8 - wide, at + r + 4];
      const sides = [["start", right], ["end", left]].filter(([, [from, to]]) => from >= band && to <= width);
      if (!sides.length) sides.push(["start", right]);
      for (let step = 0; !places.has(node.id); step++) {
        const row = step % 2 ? (step + 1) / 2 : -step / 2;
        const side = sides.find(([, span]) => free(row, ...span));
        if (side) { take(row, ...side[1]); places.set(node.id, { x: at, row, r, text, anchor: side[0], wide }); }
      }
    }
    const used = [...rows.keys()], top = used.length ? Math.min(...used) : 0, count = used.length ? Math.max(...used) - top + 1 : 1;
    const row = Math.max(ROW, Math.min(ROOMY, LOW / count)); // few works use the height there is
    for (const spot of places.values()) spot.y = MARGIN + row * (spot.row - top) + row / 2;
    undated.sort((a, b) => Boolean(b.seed) - Boolean(a.seed) || b.cited - a.cited).forEach((node, at) => {
      const r = node.seed ? 12 : Math.min(radius(node.cited), 9), text = fitting([...node.label].length > 18 ? [...node.label].slice(0, 17).join("") + MORE(node.label) : node.label, band - r - 26);
      places.set(node.id, { x: 16, y: MARGIN + ROW * at + ROW, r, text, anchor: "start", wide: widthOf(text), undated: true });
    });
    const height = Math.max(...[...places.values()].map((spot) => spot.y), 100) + ROW + 24;
    const marks = [];
    for (const year of ordered) if (Number.isInteger(year)) if (!marks.length || x(year) - marks.at(-1).x >= 38) marks.push({ year, x: x(year) });
    return { places, marks, band, height, width, undated: undated.length };
  };
  // The boxes of labels, to see that none lies over another.
  const boxes = ({ places }) => [...places].map(([id, spot]) => {
    const from = spot.anchor === "end" ? spot.x - spot.r - 4 - spot.wide : spot.x + spot.r + 4;
    return { id, left: from, right: from + spot.wide, top: spot.y - 8, bottom: spot.y + 8 };
  });
  return { place, axis, boxes, radius, short };
})();
