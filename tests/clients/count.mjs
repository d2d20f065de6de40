// How many statements programs of others read: node count.mjs jsonld|Turtle|N-Triples|N-Quads|TriG FILE…
import { createReadStream, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { StreamParser } from "n3";

const [format, ...files] = process.argv.slice(2);

async function count(file) {
  if (format === "jsonld") return (await jsonld.toRDF(JSON.parse(readFileSync(file, "utf8")))).length;
  let statements = 0;
  const parser = createReadStream(file).pipe(new StreamParser({ format }));
  for await (const _ of parser) statements += 1;
  return statements;
}

let all = 0;
for (const file of files) all += await count(file);
console.log(all);
