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
    const { tag = "", date_style: dateStyle } = INTERFACE.forms[api.language], tagged = tag || api.language;
    if (!made.has(tagged)) made.set(tagged, { date: new Intl.DateTimeFormat(tagged, { dateStyle, timeZone: "UTC" }), number: new Intl.NumberFormat(tagged) });
    return made.get(tagged);
  };
  // A number as the language counts parts: Roman ones by its own words where it has such ('第七章', 'الفصل السابع').
  const VALUES = { I: 1, V: 5, X: 10, L: 50 };
  const counted = (number) => number.replace(/(?<![\p{L}\d])[IVXL]+(?![\p{L}\d.])/gu, (roman) => {
    const digits = [...roman].map((letter) => VALUES[letter]);
    return INTERFACE.forms[api.language].counted[digits.reduce((sum, value, at) => sum + (value < (digits[at + 1] ?? 0) ? -value : value), 0) - 1] ?? roman;
  });
  const UNITS = "(?:annex|appendix|article|chapter|decision|paragraph|part|preamble|preambular paragraph|principle|rule|section|subparagraph|volume)(?= |$)";
  const [UNIT, NEXT] = [new RegExp(`^${UNITS}`), new RegExp(`, (?=${UNITS})`)];
  // One unit of a pinpoint, as 'paragraph 3 (a)'.
  const unit = (said) => {
    const [name] = UNIT.exec(said) ?? [];
    if (!name) return said;
    const forms = INTERFACE.forms[api.language], form = api.word(`${name} {}`), number = counted(said.slice(name.length).trim());
    if (!forms.letters_last) return form.replace("{}", (forms.half_brackets ? number.replace(/\((\p{L}+)\)/gu, "$1)") : number).replaceAll(", ", forms.number_separator)).trim();
    const [, whole, letters] = /^(.*?)((?:(?:, )? ?\([^)]*\))*)$/.exec(number);
    return (number ? form.replace("{}", whole) + letters.replace(/^ /, "") : form.replace(`${forms.number_mark}{}`, "").replace("{}", "")).replaceAll(", ", forms.number_separator).replaceAll(" (", "(");
  };
  // The title of the page, as far as it is what its heading says first.
  const heading = document.querySelector("main h1 > span"), title = document.title, headed = heading?.textContent;
  const api = {
    language: "en",
    heard,
    word: (phrase) => INTERFACE.words[api.language]?.[phrase] ?? phrase,
    // A phrase with what is said in its places '{}'.
    filled: (phrase, said) => { let at = 0; return api.word(phrase).replace(/\{\}/g, () => said[at++]); },
    // One of several names by language.
    of: (names) => names[api.language] ?? names.en ?? Object.values(names)[0],
    // So many works, citations …, as the language counts them.
    counted: (value, phrase) => `${api.number(value)} ${INTERFACE.words[api.language]?.[`${phrase}:${new Intl.PluralRules(api.language).select(value)}`] ?? api.word(phrase)}`,
    number: (value) => forms().number.format(Number(value)),
    // A date of ISO 8601, or a year, as the reader writes it.
    date: (iso) => {
      const said = String(iso || "");
      if (!/^\d{4}-\d\d-\d\d$/.test(said)) return said;
      return forms().date.format(new Date(`${said}T00:00:00Z`));
    },
    // Where in a work: 'article 2, paragraph 4' as the language says it.
    pinpoint: (said) => (api.language === "en" ? said : said.split(NEXT).map(unit).join(INTERFACE.forms[api.language].unit_separator)),
    // A part of a text: its number, as delegates write it, or what it is.
    part: (name) => (/^(title|body|basis)/.test(name) ? api.word(name.replace(/-\d+$/, "")) : /^annex\d/.test(name) ? api.pinpoint(name.replace("annex", "annex ")) : /^fn\d/.test(name) ? `${api.word("footnote")} ${name.slice(2)}` : name),
    // Put what is below `root` into the language of the interface.
    tell: (root = document) => {
      for (const item of root.querySelectorAll("[data-t]")) {
        const told = item.dataset.said ? api.filled(item.dataset.t, JSON.parse(item.dataset.said)) : api.word(item.dataset.t);
        item.textContent = (item.dataset.within ?? "{}").replace("{}", told);
      }
      for (const item of root.querySelectorAll("[data-t-label]")) item.setAttribute("aria-label", [api.word(item.dataset.tLabel), ...(item.dataset.about ? [item.dataset.about] : [])].join(": "));
      for (const item of root.querySelectorAll("[data-t-labels]")) item.setAttribute("aria-label", item.dataset.tLabels.split("|").map(api.word).join(", "));
      for (const item of root.querySelectorAll("[data-t-hint]")) {
        item.placeholder = api.word(item.dataset.tHint);
        if (item.title) item.title = item.placeholder; // all of it, where the field is too short
      }
      for (const item of root.querySelectorAll("[data-count]")) item.textContent = api.counted(Number(item.dataset.count), item.dataset.of);
      for (const item of root.querySelectorAll("[data-place]")) item.textContent = api.part(item.dataset.place);
      for (const item of root.querySelectorAll("[data-pinpoint]")) item.textContent = api.pinpoint(item.dataset.pinpoint);
      for (const item of root.querySelectorAll("[data-en]")) item.textContent = item.dataset[api.language] || item.dataset.en;
      for (const item of root.querySelectorAll("time[datetime]")) item.textContent = api.date(item.getAttribute("datetime"));
    },
    say: (language) => {
      api.language = language;
      document.documentElement.lang = language;
      document.documentElement.dir = INTERFACE.forms[language].direction;
      api.tell();
      if (headed) document.title = title.replace(headed, () => heading.textContent);
      const choice = document.getElementById("language");
      if (choice) choice.value = language;
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
