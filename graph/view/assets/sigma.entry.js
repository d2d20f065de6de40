export { default as Sigma } from "sigma";
export { default as Graph } from "graphology";
export { NodePointProgram, EdgeLineProgram, EdgeRectangleProgram, EdgeArrowProgram } from "sigma/rendering";
export { downloadAsPNG, toBlob } from "@sigma/export-image";
