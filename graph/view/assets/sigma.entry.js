export { default as Sigma } from "sigma";
export { default as Graph, DirectedGraph } from "graphology";
export { downloadAsPNG, toBlob } from "@sigma/export-image";
