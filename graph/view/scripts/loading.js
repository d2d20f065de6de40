// What a page asks of the data beside it: quotations, neighbourhoods, words, names.
"use strict";
const loading = (() => {
  const top = document.currentScript.dataset.top || "";
  // The parts below data/.
  const { take, part } = scriptParts((name) => `${top}data/${name.split("/").map(encodeURIComponent).join("/")}.js`);

  const TABLE = Array.from({ length: 256 }, (_, n) => { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c >>> 0; });
  const checksum = (text) => {
    let sum = 0xffffffff;
    for (const byte of new TextEncoder().encode(text)) sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8);
    return ((sum ^ 0xffffffff) >>> 0).toString(16).padStart(8, "0");
  };
  // The name of the page and of the data of a work, as graph/view/links.py makes it.
  const nameOf = (id) => {
    const plain = id.replace(/[^A-Za-z0-9.-]+/g, "_");
    return plain.replaceAll("_", "/") === id && plain.length <= 100 ? plain : `${plain.slice(0, 80)}-${checksum(id)}`;
  };
  // The quotations that a document has in a language, by the page of the cited work; null where it has none.
  const opened = new Map();
  const unpack = async (text) => {
    const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
    return new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"))).json();
  };
  const opening = (text) => {
    if (text && !opened.has(text)) opened.set(text, unpack(text));
    return text ? opened.get(text) : null;
  };
  const packed = (folder) => async (name, lang) => opening((await part(`${folder}/${name}`))?.[lang]);
  const saidIn = packed("said");
  // What is around a work, by its identifier; null where there is no such work.
  const around = async (id) => opening(await part(`around/${nameOf(id)}`));
  // The words of the parts of a document in a language that its page does not hold, as markup, by their places on the page.
  const wordsIn = packed("text");
  const languagesOf = async (name) => Object.keys((await part(`said/${name}`)) ?? {});
  const pageOf = (id) => `${top}pages/${nameOf(id)}.html`;
  // What the page names in English, in the language of the interface where that is another: graph/view/other_languages.py.
  // An act is called by a form of names with its number in it: graph/view/names_in_lists.py.
  const nameOfItem = (names, { named: key, form: number, source }) => names?.[key ?? source.replace(number, "{}")]?.[speech.language]?.replace("{}", number ?? "{}");
  const named = async (root = document) => {
    const items = [...root.querySelectorAll("[data-named], [data-form]")];
    for (const item of items) item.dataset.source ??= item.textContent;
    const names = items.length && speech.language !== "en" ? await part("names") : null;
    for (const item of items) item.textContent = nameOfItem(names, item.dataset) ?? item.dataset.source;
  };
  speech.heard.push(() => named());
  // The titles of works in the language of the interface, where they have one in it.
  const titled = async (root) => {
    const items = root.querySelectorAll("[data-titled]"), titles = items.length && speech.language !== "en" ? await part(`titles-${speech.language}`) : null;
    for (const item of items) item.textContent = titles?.[item.dataset.titled] ?? item.textContent;
  };
  return { named, titled, take, part, nameOf, pageOf, top, around, saidIn, wordsIn, languagesOf };
})();
