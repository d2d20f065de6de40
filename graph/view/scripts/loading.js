// Parts of the data, each a script of its own, because a page that is opened from disk may not fetch.
"use strict";
const loading = (() => {
  const top = document.currentScript.dataset.top || "";
  const held = new Map(), waiting = new Map();
  const take = (name, value) => waiting.get(name)?.(value);
  // The part of this name below data/, which is asked for once; null where there is none.
  const part = (name) => {
    if (!held.has(name)) held.set(name, new Promise((resolve) => {
      const script = document.createElement("script");
      waiting.set(name, resolve);
      script.src = `${top}data/${name.split("/").map(encodeURIComponent).join("/")}.js`;
      script.onerror = () => { held.delete(name); resolve(null); };
      document.head.append(script);
    }));
    return held.get(name);
  };

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
  const pageOf = (id) => `${top}pages/${nameOf(id)}.html`;
  return { take, part, nameOf, pageOf, top, around: (id) => part(`around/${nameOf(id)}`), said: (id) => part(`said/${nameOf(id)}`) };
})();
