// Parts of the data, each a script of its own, because a page that is opened from disk may not fetch.
"use strict";
// Parts whose addresses `addressOf` gives by their names; the script of a part hands it over by `take`.
const scriptParts = (addressOf) => {
  const held = new Map(), waiting = new Map();
  const take = (name, value) => waiting.get(name)?.(value);
  // The part of this name, which is asked for once; null where there is none.
  const part = (name) => {
    if (!held.has(name)) held.set(name, new Promise((resolve) => {
      const script = document.createElement("script");
      waiting.set(name, resolve);
      script.src = addressOf(name);
      script.onerror = () => { held.delete(name); resolve(null); };
      document.head.append(script);
    }));
    return held.get(name);
  };
  return { take, part };
};
