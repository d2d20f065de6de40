// The language of the interface, as asked for, remembered where the browser lets a page remember; dates in the reader's form.
"use strict";
const speech = (() => {
  const heard = [];
  const kept = { get: () => { try { return localStorage.getItem("resograph-language"); } catch { return null; } },
    set: (language) => { try { localStorage.setItem("resograph-language", language); } catch { /* pages from disk may not remember */ } } };
  const known = Object.keys(INTERFACE.names);
  const wanted = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get("lang") || new URLSearchParams(location.search).get("lang");
    return [asked, kept.get(), ...(navigator.languages || [navigator.language || "en"]).map((tag) => tag.slice(0, 2).toLowerCase())].find((tag) => known.includes(tag)) || "en";
  };
  const made = new Map(); // the forms of dates and numbers of a language, which take long to make
  const forms = () => {
    const tag = { ar: "ar-u-nu-latn", en: "en-GB" }[api.language] ?? api.language;
    if (!made.has(tag)) made.set(tag, { date: new Intl.DateTimeFormat(tag, { dateStyle: "medium", timeZone: "UTC" }), number: new Intl.NumberFormat(tag) });
    return made.get(tag);
  };
  const api = {
    language: "en",
    heard,
    word: (phrase) => INTERFACE.words[api.language]?.[phrase] ?? phrase,
    // One of several names by language.
    of: (names) => names[api.language] ?? names.en ?? Object.values(names)[0],
    number: (value) => forms().number.format(Number(value)),
    // A date of ISO 8601, or a year, as the reader writes it.
    date: (iso) => {
      const said = String(iso || "");
      if (!/^\d{4}-\d\d-\d\d$/.test(said)) return said;
      return forms().date.format(new Date(`${said}T00:00:00Z`));
    },
    // Put what is below `root` into the language of the interface.
    tell: (root = document) => {
      for (const item of root.querySelectorAll("[data-t]")) item.textContent = api.word(item.dataset.t);
      for (const item of root.querySelectorAll("[data-t-label]")) item.setAttribute("aria-label", api.word(item.dataset.tLabel));
      for (const item of root.querySelectorAll("[data-en]")) item.textContent = item.dataset[api.language] || item.dataset.en;
      for (const item of root.querySelectorAll("time[datetime]")) item.textContent = api.date(item.getAttribute("datetime"));
    },
    say: (language) => {
      api.language = language;
      document.documentElement.lang = language;
      document.documentElement.dir = language === "ar" ? "rtl" : "ltr";
      api.tell();
      for (const listener of heard) listener(language);
    },
    begin: () => {
      const choice = document.getElementById("language");
      choice?.replaceChildren(...Object.entries(INTERFACE.names).map(([tag, name]) => Object.assign(document.createElement("option"), { value: tag, textContent: name, lang: tag })));
      api.say(wanted());
      if (!choice) return;
      choice.value = api.language;
      choice.addEventListener("change", () => { kept.set(choice.value); api.say(choice.value); });
    },
  };
  return api;
})();
