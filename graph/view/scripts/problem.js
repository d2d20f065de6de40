// What comes near to what was asked for and is not there: by `?q=`, or by the address.
"use strict";
(async () => {
  const place = document.getElementById("meant"), field = document.getElementById("search");
  const named = () => {
    const path = location.pathname, [, below] = /\/(?:resolution|decision|statement|document|instrument|entity|session|meeting|programme)[/_](.+)$/.exec(path) ?? [];
    // A name of a file is an identifier with other characters for its own (graph/view/page_links.py).
    return (below ?? path.split("/").pop()).replace(/\.[a-z]+$/, "").replace(/(?:_(\d{4})_)?-[0-9a-f]{8}$/, (_, year) => (year ? `(${year})` : "")).replaceAll("_", "/");
  };
  const decoded = (text) => { try { return decodeURIComponent(text); } catch { return text; } };
  const asked = new URLSearchParams(location.search).get("q") || decoded(named());
  if (!asked || asked === "404") return;
  field.value = asked;
  const show = async () => {
    let found = await searching.search(asked, 5);
    const numbered = found.length && !found.nearest ? [] : await searching.search(asked.split("/").filter((part) => /\d/.test(part)).join("/"), 5);
    if (numbered.length && !(found.length && numbered.nearest)) found = numbered;
    place.querySelector("ul").replaceChildren(...found.map((thing) => {
      const row = document.createElement("li"), link = Object.assign(document.createElement("a"), { href: thing.page, textContent: thing.label });
      row.append(link, " ", Object.assign(document.createElement("small"), { textContent: thing.title, dir: "auto" }));
      return row;
    }));
    place.hidden = !found.length;
  };
  speech.heard.push(show); // once the language of the page is known, and again with every other one
})();
