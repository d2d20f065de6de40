// The view as a file: PNG as it is drawn, SVG for a paper, CSV of the citations that it shows.
"use strict";
const save = (() => {
  const give = (name, type, text) => {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  };
  const escaped = (text) => String(text).replace(/[&<>"]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[sign]);
  const inView = () => {
    const { width, height } = picture.view.getDimensions();
    const places = new Map();
    picture.graph.forEachNode((name) => {
      if (!picture.shown[name]) return;
      const data = picture.view.getNodeDisplayData(name);
      const at = picture.view.framedGraphToViewport(data);
      if (at.x >= 0 && at.y >= 0 && at.x <= width && at.y <= height) places.set(Number(name), { ...at, size: picture.view.scaleSize(data.size), color: data.color, label: data.label });
    });
    const edges = [];
    for (let edge = 0; edge < GRAPH.from.length; edge++) if (picture.edgeShown(edge) && places.has(GRAPH.from[edge]) && places.has(GRAPH.to[edge])) edges.push(edge);
    return { width, height, places, edges };
  };
  const svg = () => {
    const { width, height, places, edges } = inView();
    const lines = [`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="11">`, '<rect width="100%" height="100%" fill="#fff"/>'];
    for (const edge of edges) {
      const [one, other] = [places.get(GRAPH.from[edge]), places.get(GRAPH.to[edge])];
      lines.push(`<path d="M${one.x.toFixed(1)} ${one.y.toFixed(1)}L${other.x.toFixed(1)} ${other.y.toFixed(1)}" stroke="${LEGEND.families[GRAPH.families[GRAPH.family[edge]]][0]}" stroke-opacity=".4"/>`);
    }
    const labelled = new Set(picture.named());
    for (const [node, at] of places) {
      lines.push(`<circle cx="${at.x.toFixed(1)}" cy="${at.y.toFixed(1)}" r="${at.size.toFixed(1)}" fill="${at.color}"><title>${escaped(picture.nameOf(node))}</title></circle>`);
      if (at.label && labelled.has(String(node))) lines.push(`<text x="${(at.x + at.size + 2).toFixed(1)}" y="${(at.y + 4).toFixed(1)}">${escaped(at.label)}</text>`);
    }
    return [...lines, "</svg>"].join("\n");
  };
  // A cell that a spreadsheet would take for a formula is given as text.
  const cell = (value) => { const text = String(value); return `"${(/^[=+\-@\t\r]/.test(text) ? "'" + text : text).replace(/"/g, '""')}"`; };
  const csv = () => ["citing,cited,relation,citations", ...inView().edges.map((edge) =>
    [GRAPH.id[GRAPH.from[edge]], GRAPH.id[GRAPH.to[edge]], GRAPH.families[GRAPH.family[edge]], GRAPH.count[edge]].map(cell).join(","))].join("\r\n") + "\r\n";
  document.getElementById("png").addEventListener("click", () => sigmajs.downloadAsPNG(picture.view, { fileName: "citations", backgroundColor: "#ffffff" }));
  document.getElementById("svg").addEventListener("click", () => give("citations.svg", "image/svg+xml", svg()));
  document.getElementById("csv").addEventListener("click", () => give("citations.csv", "text/csv", csv()));
  return { svg, csv };
})();
