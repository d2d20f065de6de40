// What comes near to what was asked for and is not there.
"use strict";
(async () => {
  const place = document.getElementById("meant"), asked = place.dataset.asked;
  if (!asked) return;
  document.getElementById("search").value = asked;
  let found = await searching.search(asked, 5);
  if (!found.length) found = await searching.search(asked.split("/").filter((part) => /\d/.test(part)).join("/"), 5);
  place.querySelector("ul").replaceChildren(...found.map((thing) => {
    const row = document.createElement("li"), link = Object.assign(document.createElement("a"), { href: thing.page, textContent: thing.label });
    row.append(link, " ", Object.assign(document.createElement("small"), { textContent: thing.title, dir: "auto" }));
    return row;
  }));
  place.hidden = !found.length;
})();
