// Search in pages that open without a server: see graph/search/offline.py for the parts that a question loads.
const searching = (() => {
  const top = document.currentScript.dataset.top || "";
  const held = new Map(), waiting = new Map();
  const take = (name, value) => waiting.get(name)?.(value);

  // The part of this name, which is asked for once; nothing where there is none.
  const part = (name) => {
    if (!held.has(name)) held.set(name, new Promise((resolve) => {
      const script = document.createElement("script");
      waiting.set(name, resolve);
      script.src = `${top}search/${name}.js`;
      script.onerror = () => resolve(null);
      document.head.append(script);
    }));
    return held.get(name);
  };

  const isHan = (letter) => letter >= "\u3400" && letter <= "\u9fff";
  const partOf = (word) => {
    if (isHan(word[0])) return `han-${(word.codePointAt(0) >> 5).toString(16)}`;
    return [...word].slice(0, "#=@".includes(word[0]) ? 3 : 2).map((c) => (/[a-z0-9]/i.test(c) ? c : `-${c.codePointAt(0).toString(16)}`)).join("");
  };
  const wordsIn = async (kind, word) => {
    const parts = await part(kind);
    return parts?.includes(partOf(word)) ? await part(`${kind}-${partOf(word)}`) : null;
  };

  // The rules by which questions are read, as graph/search/shared_rules.py tells them; patterns are made once.
  let read = null;
  const rules = async () => {
    const base = await part("base");
    read ??= { ...base, empty: new Set(base.empty), ...Object.fromEntries(Object.entries(base.patterns).map(([name, pattern]) => [name, new RegExp(pattern, "gu")])), inOneWord: base.inOneWord.map((pattern) => new RegExp(pattern, "gu")), short: new Set(base.short) };
    return read;
  };

  const folded = async (text) => {
    const { marks } = await rules(), letters = /^[\x00-\x7f]*$/.test(text) ? {} : await part("letters");
    const plain = [...text].map((letter) => letters[letter] ?? letter).join("").toLowerCase().normalize("NFKD").replace(marks, "");
    return plain.replace(/\s+/g, " ").trim();
  };

  // A number apart from the letters before it, and in figures where its digits are written out: 'SCR1325', '二〇三〇年'.
  const apart = async (text) => {
    const { glued, short, nouns, digits, figures } = await rules();
    const isNamed = (word) => short.has(word) || !word.replace(nouns, "");
    return text.replace(glued, (word) => (isNamed(word.toLowerCase()) ? `${word} ` : word)).replace(digits, (written) => {
      const plain = [...written].map((digit) => figures[digit]);
      return plain.length === 2 && !plain.includes("0") ? written : plain.join("");
    });
  };

  // The words of a question, as words_of gives them; Chinese ones are the longest that are known.
  const wordsOf = async (text) => {
    const { prefixes, endings, empty } = await rules(), words = [];
    for (const [run] of (await folded(text)).matchAll(/[\u3400-\u9fff]+|[^\P{L}\u3400-\u9fff][\p{L}\p{N}]*|\p{N}[\p{L}\p{N}]*/gu)) {
      if (!isHan(run[0])) {
        words.push(run.replace(prefixes, "").replace(endings, ""));
        continue;
      }
      for (let at = 0; at < run.length;) {
        const known = { ...(await wordsIn("words", run[at])), ...(await wordsIn("text", run[at])) };
        let length = Math.min(8, run.length - at);
        while (length > 1 && !Object.hasOwn(known, run.slice(at, at + length))) length--;
        words.push(run.slice(at, at + length));
        at += length;
      }
    }
    const telling = words.filter((word) => !empty.has(word));
    return [...new Set(telling.length ? telling : words)];
  };

  const distance = (one, other, most) => {
    if (Math.abs(one.length - other.length) > most) return most + 1;
    let before = [], last = Array.from({ length: other.length + 1 }, (_, i) => i);
    for (let i = 1; i <= one.length; i++) {
      const row = [i];
      for (let j = 1; j <= other.length; j++) {
        let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (one[i - 1] !== other[j - 1]));
        if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
        row.push(cost);
      }
      [before, last] = [last, row];
    }
    return last[other.length];
  };

  // The postings of a word, or of those that begin so where it may be unfinished, or of the nearest where nothing has it.
  const postings = async (word, last, slips) => {
    const words = await wordsIn("words", word);
    if (!words) return [];
    if (Object.hasOwn(words, word)) return words[word];
    if (last && word.length > 2) {
      const longer = Object.keys(words).filter((other) => other.startsWith(word));
      if (longer.length) return longer.flatMap((other) => words[other]);
    }
    if (!slips || !mends(word)) return [];
    const near = nearest(word, words, mends(word));
    return near ? words[near] : [];
  };
  // How many slips are forgiven in a word; none in a number, which is no other one.
  const mends = (word) => (word.length < 4 || /\p{Nd}/u.test(word) ? 0 : word.length < 8 ? 1 : 2);
  // The word of the least slips, the most frequent of these; nothing where each has more than `most`.
  const nearest = (word, words, most) => Object.keys(words).map((other) => [distance(word, other, most), -words[other].length, other]).filter(([far]) => far <= most)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]?.[2];
  // A question without its slips, as far as they are seen.
  const corrected = async (text) => (await Promise.all(text.split(" ").map(async (token) => {
    const [word] = await wordsOf(token), words = word && !isHan(word[0]) ? await wordsIn("words", word) : null;
    return !words || !mends(word) || Object.hasOwn(words, word) ? token : nearest(word, words, mends(word)) ?? token;
  }))).join(" ");

  // The acts of the bodies among places.
  const actsOf = (places, by, adopting) => {
    const theirs = new Set(adopting.flatMap((place, at) => (places.has(place) ? [String.fromCodePoint(at + 49)] : [])));
    return theirs.size ? [...by].flatMap((letter, place) => (theirs.has(letter) ? [place] : [])) : [];
  };
  // What has the whole name of the body or instrument that a word stands for: 'UNISFA'.
  const meantBy = async (word) => {
    const meant = (await things(await exact(`=${word}`))).filter(({ kind }) => kind === "entity" || kind === "instrument");
    const full = await Promise.all(meant.map(({ english }) => wordsOf(english)));
    return (await Promise.all(full.filter((some) => some.length > 1).map((some) => byNames(some, false)))).flat();
  };

  // The things that words tell of; `widely` also by the names of the bodies that adopted them, and by those for which a word stands.
  const byNames = async (words, slips, widely = false) => {
    const { cited, held, whole, title, own, unheld, by, adopting } = await rules();
    let found = null;
    for (const [at, word] of words.entries()) {
      const list = await postings(word, at === words.length - 1, slips), here = new Map();
      for (let i = 0; i < list.length; i += 3) {
        const [place, length, weight] = list.slice(i, i + 3);
        if (found && !found.has(place)) continue;
        // Coverage of the name (none where it is too short to have all words), and its weight; more where it has no other words.
        const covered = length < words.length ? 0 : words.length / length, all = length === words.length && weight >= 10 * title;
        const score = (0.25 + covered) * (0.5 + weight / 40) * (held[place] === "1" || weight >= 10 * own ? 1 : unheld) * (all ? whole : 1);
        here.set(place, Math.max(here.get(place) ?? 0, found ? Math.min(found.get(place), score) : score));
      }
      if (widely) {
        const others = [...(await meantBy(word)), ...actsOf(new Set(list.filter((_, i) => i % 3 === 0)), by, adopting)];
        for (const place of others) if (!here.has(place) && (!found || found.has(place))) here.set(place, Math.min(found?.get(place) ?? Infinity, 0.25));
      }
      found = here;
    }
    const rank = ([place, score]) => score * Math.log2(2 + cited[place]);
    return [...(found ?? [])].sort((a, b) => rank(b) - rank(a) || a[0] - b[0]).map(([place]) => place);
  };

  const byText = async (words) => {
    const { documents } = await rules();
    let found = null;
    for (const word of words) {
      const numbers = (await wordsIn("text", word))?.[word];
      if (numbers) found = found ? found.filter((number) => numbers.includes(number)) : numbers;
    }
    return (found ?? []).map((number) => documents[number]).sort((a, b) => a - b);
  };
  // The documents with most of the words that any text has, the most of them first.
  const byMostOfText = async (words) => {
    const lists = (await Promise.all(words.map(async (word) => (await wordsIn("text", word))?.[word]))).filter(Boolean), counts = new Map();
    const { documents } = await rules();
    for (const place of lists.flat().map((number) => documents[number])) counts.set(place, (counts.get(place) ?? 0) + 1);
    return [...counts].filter(([, count]) => lists.length > 2 && count >= 0.6 * lists.length).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place]) => place);
  };

  const exact = async (key) => ((await wordsIn("words", key))?.[key] ?? []).filter((_, at) => at % 3 === 0);

  const byNumber = async (text) => {
    const { number, symbol, writtenOut, nouns } = await rules(), isSymbol = (typed) => typed.search(symbol) === 0;
    for (const typed of [text, ...(text.match(writtenOut) ?? [])]) {
      const found = isSymbol(typed) ? await exact(`#${typed.replace(/ /g, "")}`) : [];
      if (found.length) return [found, ""];
    }
    if (isSymbol(text)) return [[], ""];
    const hits = [...text.matchAll(number)], hit = hits.find(([one]) => /[/(]/.test(one)) ?? hits[0];
    if (!hit) return [[], ""];
    const rest = `${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)}`.replace(nouns, " ").replace(/\s+/g, " ").trim();
    const form = hit[0].replace(/ /g, "").replace(/^(\d+)([a-z])(\(.*\))$/, "$1$3$2"), begins = rest && (await organ(rest));
    return rest && !begins && !/[/(]/.test(form) ? [[], ""] : [await exact(`#${form}`), begins || ""]; // such a number is nothing else
  };

  // The acts whose numbers come next to one that nothing has: of the same year or session where it is said with one, else in any.
  const besideNumber = async (text) => {
    const { number } = await rules(), [hit] = [...text.matchAll(number)].map(([one]) => /^(?:(\d+)\/)?(\d+)/.exec(one.replace(/ /g, ""))).filter(Boolean);
    if (!hit) return [];
    const [, period = "", serial] = hit, begins = period ? `#${period}/` : "#", known = (await wordsIn("words", `#${hit[0]}`)) ?? {};
    const far = (key) => Math.abs(Number(key.slice(begins.length)) - serial);
    const near = Object.keys(known).filter((key) => key.startsWith(begins) && /^\d+$/.test(key.slice(begins.length))).filter((key) => period || far(key) <= 200).sort((a, b) => far(a) - far(b)).slice(0, 4);
    const list = (await Promise.all(near.map(exact))).flat(), acts = await things(list);
    return list.filter((_, at) => ACTS.has(acts[at].kind)).slice(0, 5);
  };
  const ACTS = new Set(["resolution", "decision", "statement"]);

  // How the symbols begin of a body that is called so, in whatever case.
  const organ = async (rest) => {
    const { organs, nouns } = await rules(), words = rest.split(" ");
    const alike = (one, other) => {
      let shared = 0;
      while (shared < one.length && one[shared] === other[shared]) shared++;
      return Math.abs(one.length - other.length) <= 3 && shared >= Math.max(3, Math.min(one.length, other.length) - 2);
    };
    const name = Object.keys(organs).find((known) => {
      const others = known.replace(nouns, " ").trim().split(/\s+/);
      return others.length === words.length && words.every((word, at) => alike(word, others[at]));
    });
    return organs[rest] ?? organs[name];
  };

  const byProvision = async (text) => {
    const { units, inRoman, narrow, provided, inOneWord, value, prefixes } = await rules();
    // What has the provision, of what the rest of the question names; else the instrument that it names.
    const of = async (unit, number, rest) => {
      const cited = await exact(`@${unit} ${number}`), words = rest.trim() ? await wordsOf(rest) : [];
      if (!words.length) return cited.length || provided[unit] === undefined ? cited : [provided[unit]];
      const named = await byNames(words, false), found = cited.filter((place) => named.includes(place));
      return found.length ? found : (await things(named.slice(0, 40))).flatMap((thing, at) => (thing.kind === "instrument" ? [named[at]] : [])).slice(0, 1);
    };
    const roman = (n) => [[100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]].reduce((s, [v, r]) => { while (n >= v) { s += r; n -= v; } return s; }, "");
    const written = (unit, number) => (inRoman.includes(unit) ? roman(number) : String(number));
    const [one] = inOneWord.flatMap((pattern) => [...text.matchAll(pattern)]), words = text.split(" ");
    if (one) {
      const unit = units[one.groups.unit], said = one.groups.number, number = /^\d+$/.test(said) ? +said : (await part("ordinals"))[said];
      return unit && number ? of(unit, written(unit, number), text.replace(one[0], " ")) : [];
    }
    const bare = (word) => word.replace(prefixes, ""), free = new Set(words.keys()), named = [];
    for (const [at, word] of words.entries()) {
      const unit = units[word] ?? units[bare(word)];
      for (const place of unit ? [at + 1, at - 1] : []) {
        const beside = (free.has(place) ? words[place] : "").replace(/^[.,]+|[.,]+$/g, ""), ordinals = await part("ordinals");
        const number = ordinals[beside] ?? ordinals[bare(beside)] ?? (/^\d+$/.test(beside) ? +beside : undefined);
        if (number === undefined && beside.search(value) !== 0) continue;
        for (const taken of [at, place]) free.delete(taken);
        named.push([unit, number === undefined ? beside : written(unit, number)]);
        break;
      }
    }
    // 'article 2' of 'paragraph 2 of article 2'
    const widest = named.find(([unit]) => !narrow.includes(unit)) ?? named[0];
    if (widest) return of(...widest, words.filter((_, at) => free.has(at)).join(" "));
    return [];
  };

  const things = async (places) => {
    const { part: size } = await part("base");
    return Promise.all(places.map(async (place) => {
      const number = Math.floor(place / size), [id, kind, label, title, date, page] = (await part(`things-${number}`))[place % size];
      const [own, called] = speech.language === "en" ? [] : (await part(`things-${speech.language}-${number}`))[place % size];
      return { id, kind, english: label, label: own || label, title: called || title, date, page: top + page };
    }));
  };

  // What a question finds, the best first: at most so many things.
  const search = async (question, most = 12) => {
    const text = await apart(await folded(question));
    if (!text) return Object.assign([], { nearest: false });
    const [numbered, begins] = await byNumber(text);
    let found = [...numbered, ...(await exact(`=${text}`)), ...(await byProvision(text))];
    const words = await wordsOf(text), { number, nouns, symbol } = await rules(), told = words.filter((word) => word.replace(nouns, "")); // acts are all called acts
    // The number of an act, and no other words: texts with its figures are no answer.
    const onlyNumber = text.search(symbol) === 0 || (/[/(]/.test(text) && text.search(number) >= 0 && !text.replace(number, " ").replace(nouns, " ").trim());
    if (words.length) {
      if (found.length < most) found.push(...(await byNames(words, false)));
      if (!found.length) found.push(...(await exact(`=${await corrected(text)}`)), ...(await byNames(words, true)));
      if (found.length < most && told.length > 1) found.push(...(await byNames(told, false, true)));
      if (found.length < most && !onlyNumber) found.push(...(await byText(words)));
    }
    const nearest = !found.length;
    // Nothing has all words: the nearest have the number in another year, or come next to it; or all words but one.
    if (nearest) for (const [, serial] of text.matchAll(/(?<!\d)(\d+) ?\(\d{4}\)/g)) found.push(...(await exact(`#${serial}`)));
    if (nearest && text.search(number) >= 0 && !text.replace(number, " ").replace(nouns, " ").trim().includes(" ")) found.push(...(await besideNumber(text)));
    else if (nearest) {
      if (told.length > 2) for (const left of told) found.push(...(await byNames(told.filter((word) => word !== left), true, true)).slice(0, 3));
      if (!found.length) found.push(...(await byMostOfText(told)));
    }
    const list = await things([...new Set(found)].slice(0, most));
    const own = (thing) => thing.id.toLowerCase().startsWith(begins);
    const ordered = begins ? [...list.slice(0, numbered.length).sort((a, b) => own(b) - own(a)), ...list.slice(numbered.length)] : list;
    return Object.assign(ordered, { nearest }); // whether nothing has what is asked for, and these only come near
  };

  const begin = () => {
    const field = document.getElementById("search"), list = document.getElementById("found"), told = document.getElementById("told");
    if (!field) return;
    let asked = 0;
    // A page that shows things itself takes what is chosen; else it leads to its page.
    const chosen = (event, thing) => { if (!api.choose) return; event.preventDefault(); list.hidden = true; field.value = ""; api.choose(thing); };
    const show = async () => {
      const mine = ++asked, results = await search(field.value);
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
      told.textContent = field.value.trim() && (results.nearest || !results.length) ? [speech.word("Nothing is found."), results.length ? speech.word("The nearest:") : ""].join(" ") : "";
      list.hidden = !results.length;
    };
    field.addEventListener("input", show);
    field.form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const [first] = await search(field.value, 1);
      if (first && api.choose) chosen(event, first); else if (first) location.href = first.page; else await show();
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
  const api = { take, search, choose: null };
  return api;
})();
