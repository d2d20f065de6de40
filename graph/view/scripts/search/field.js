// The field in which one searches, with what is found below it.
"use strict";
(() => {
  const begin = () => {
    const field = document.getElementById("search"), list = document.getElementById("found"), told = document.getElementById("told");
    if (!field) return;
    let asked = 0;
    // A page that shows things itself takes what is chosen; else it leads to its page.
    const chosen = (event, thing) => { if (!searching.choose) return; event.preventDefault(); list.hidden = true; field.value = ""; searching.choose(thing); };
    const show = async () => {
      const mine = ++asked, results = await searching.search(field.value);
      if (mine !== asked) return;
      list.replaceChildren(...results.map((thing) => {
        const row = document.createElement("li"), link = document.createElement("a"), more = document.createElement("small");
        link.href = thing.page;
        link.textContent = thing.label;
        link.addEventListener("click", (event) => chosen(event, thing));
        more.textContent = [speech.word(thing.kind), speech.date(thing.date), thing.title].filter(Boolean).join(" · ");
        more.dir = "auto";
        row.append(link, " ", more);
        return row;
      }));
      const nothing = [speech.word("Nothing is found."), results.length ? speech.word("The nearest:") : ""].join(" ");
      told.textContent = results.readAs ? `${speech.word("Nothing has all these words; shown is what is found for")} ${results.readAs}` : field.value.trim() && (results.nearest || !results.length) ? nothing : "";
      list.hidden = !results.length;
    };
    field.addEventListener("input", show);
    field.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const results = await searching.search(field.value, 1), [first] = results.nearest ? [] : results; // what only comes near is shown
      if (first && searching.choose) chosen(event, first); else if (first) location.href = first.page; else await show();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "ArrowDown") { list.querySelector("a")?.focus(); event.preventDefault(); }
      if (event.key === "Escape") { field.value = ""; show(); }
    });
    list.addEventListener("keydown", (event) => {
      const links = [...list.querySelectorAll("a")], at = links.indexOf(document.activeElement);
      const next = { ArrowDown: links[at + 1], ArrowUp: links[at - 1] ?? field, Escape: field }[event.key];
      if (next) { next.focus(); event.preventDefault(); }
    });
  };
  document.addEventListener("DOMContentLoaded", begin);
})();
