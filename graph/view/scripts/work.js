// The page of a work: its citations can be filtered, sorted and paged; its text is read in the reader's language first.
"use strict";
(() => {
  const { element } = lines;
  const bodyNames = async () => (await loading.part("start"))?.bodies ?? {};
  const enliven = async (place) => {
    const around = await loading.around(place.dataset.node);
    if (!around) return;
    const names = await bodyNames(), side = place.dataset.side;
    const all = selection.linesOf(around).filter((line) => line.side === side);
    const choice = element("div"), list = element("div", { className: "lines" }), told = element("p", { className: "quiet" });
    told.setAttribute("role", "status");
    const show = (filter, order = "newest") => {
      const some = selection.kept(all, filter);
      lines.facets(choice, all, filter, order, (next, by) => show(next, by ?? order), (key) => (names[key] ? speech.of(names[key]) : key));
      told.textContent = lines.told(some);
      lines.show(list, some, order, (work) => loading.pageOf(work.id));
    };
    place.replaceChildren(choice, told, list);
    show({});
    speech.heard.push(() => show({}));
  };
  const begin = () => document.querySelectorAll(".citations").forEach((place) => {
    const button = element("button", { type: "button", className: "noprint" });
    button.dataset.t = "Filter and sort";
    button.textContent = speech.word("Filter and sort");
    button.addEventListener("click", () => enliven(place));
    place.prepend(button);
  });

  // What the page quotes itself stands as it is mostly drafted: where it is seen it takes the words that a version in the reader's language has.
  const nameIn = (link, node) => link.getAttribute("href").split("#")[0].split("/").pop().replace(/\.html$/, "") || loading.nameOf(node);
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) if (isIntersecting) { seen.unobserve(target); target.turn(); }
  }, { rootMargin: "300px" });
  const quotations = () => document.querySelectorAll(".citations table").forEach((table) => {
    const { node, side } = table.closest(".citations").dataset, counts = new Map();
    for (const line of table.querySelectorAll("tr.line")) {
      const other = nameIn(line.querySelector("a"), node), at = counts.get(other) ?? 0, quote = line.nextElementSibling.querySelector("blockquote");
      counts.set(other, at + 1);
      quote.turn = async () => {
        const own = loading.nameOf(node), words = await selection.quoted(...(side === "out" ? [own, other] : [other, own]), at);
        if (words.quote && words.lang !== quote.lang) { quote.lang = words.lang; quote.replaceChildren(...lines.said(words).childNodes); }
      };
      if (quote.lang !== speech.language) seen.observe(quote);
    }
  });

  const read = document.getElementById("read"), beside = document.getElementById("beside");
  // The page holds its text in one language; another is fetched when it is first read.
  const text = document.getElementById("text"), held = new Map();
  const fetched = async (lang) => {
    const words = await loading.wordsIn(loading.nameOf(text.dataset.node), lang);
    const { dir } = [...read.options].find((option) => option.value === lang).dataset, place = (cell) => known.indexOf(cell.lang);
    for (const row of text.querySelectorAll(".row")) {
      const cell = element("div", { className: "cell", lang, dir, hidden: true, innerHTML: words?.[row.id] ?? "" }), cells = row.querySelector(".cells");
      cells.insertBefore(cell, [...cells.children].find((other) => place(other) > place(cell)) ?? null);
    }
    return Boolean(words);
  };
  const has = (lang) => {
    if (!held.has(lang)) held.set(lang, text.querySelector(`.cell[lang="${lang}"]`) ? Promise.resolve(true) : fetched(lang));
    return held.get(lang);
  };
  const reading = async () => {
    const asked = [read.value, beside.value].filter(Boolean), there = await Promise.all(asked.map(has));
    if (asked.some((lang) => lang !== read.value && lang !== beside.value)) return; // another has been asked for meanwhile
    const shown = asked.filter((_, at) => there[at]);
    for (const cell of document.querySelectorAll(".cell")) cell.hidden = !(shown.length ? shown : known.slice(0, 1)).includes(cell.lang);
    for (const row of document.querySelectorAll(".row")) row.hidden = ![...row.querySelectorAll(".cell:not([hidden])")].some((cell) => cell.textContent.trim()) && `#${row.id}` !== location.hash;
  };
  // A text that is very long is folded; what is sought in it, led to or printed is shown all the same.
  const MOST = 15000; // pixels
  const fold = () => {
    const rows = [...(text?.querySelectorAll(".row") ?? [])], top = text?.getBoundingClientRect().top, at = rows.findIndex((row) => row.getBoundingClientRect().bottom - top > MOST);
    if (at < 1 || text.querySelector(".later")) return;
    const rest = element("div", { className: "later" }), button = element("button", { type: "button", className: "noprint" });
    const unfold = () => { rest.removeAttribute("hidden"); button.remove(); }, led = () => { if (rest.contains(document.getElementById(location.hash.slice(1)))) unfold(); };
    button.dataset.t = "All of it";
    button.textContent = speech.word("All of it");
    button.addEventListener("click", unfold);
    rest.addEventListener("beforematch", unfold);
    rest.setAttribute("hidden", "until-found");
    rows[at].before(button, rest);
    rest.append(...rows.slice(at));
    addEventListener("hashchange", led);
    led();
  };
  const known = read ? [...read.options].map((option) => option.value) : [];
  const begins = () => {
    if (!read) return fold();
    for (const option of [...read.options, ...beside.options]) if (INTERFACE.names[option.value]) option.textContent = INTERFACE.names[option.value];
    read.value = [speech.language, "en", known[0]].find((lang) => known.includes(lang));
    reading().then(() => { fold(); if (read.value !== known[0] && /^#[\w-]+$/.test(location.hash)) text.querySelector(location.hash)?.scrollIntoView(); });
  };
  read?.addEventListener("change", reading);
  beside?.addEventListener("change", reading);
  const titles = () => {
    const all = [...document.querySelectorAll(".title[data-lang]")], own = all.find((title) => title.dataset.lang === speech.language) ?? all.find((title) => title.dataset.lang === "en") ?? all[0];
    for (const title of all) title.hidden = title !== own;
  };
  speech.heard.push(begins, titles, quotations);
  begin();
})();
