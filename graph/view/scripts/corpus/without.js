// A browser that cannot draw (no WebGL) still searches, filters and reads: in the place of the picture stands a sentence.
"use strict";
const Renderer = (() => {
  const canvas = document.createElement("canvas");
  if (canvas.getContext("webgl2") || canvas.getContext("webgl")) return sigmajs.Sigma;
  const camera = { on() {}, getState: () => ({ x: 0.5, y: 0.5, ratio: 1 }), setState() {}, animate: async () => {}, animatedReset: async () => {}, ratio: 1 };
  for (const id of ["png", "svg", "csv"]) document.getElementById(id).disabled = true;
  return class {
    constructor(graph, container) {
      this.container = container;
      const said = Object.assign(document.createElement("p"), { className: "quiet", textContent: "This browser does not draw (WebGL is off). Search, filters and the panel work all the same." });
      said.dataset.t = said.textContent;
      container.append(said);
    }
    getContainer() { return this.container; }
    getCamera() { return camera; }
    getNodeDisplayData() { return null; }
    getNodeDisplayedLabels() { return []; }
    getDimensions() { return { width: 0, height: 0 }; }
    on() {}
    refresh() {}
    setSetting() {}
  };
})();
