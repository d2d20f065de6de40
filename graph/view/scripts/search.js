// Search in pages that open without a server: see graph/search/offline.py for the parts that a question loads.
const searching = (() => {
  const top = document.currentScript.dataset.top || "";
  const held = new Map(), waiting = new Map();
  const EMPTY = new Set("a an and by for from in its of on or the to with against au aux d de des du en et l la le les pour sur un une al con contra del e el los las para por que una y в и из к на о об от по с 和 及 的 与 في من على الى عن".split(" "));
  const SHORT = { scr: "s/res/", unsc: "s/res/", unscr: "s/res/", sc: "s/res/", unga: "a/res/", ga: "a/res/", hrc: "a/hrc/res/", unhrc: "a/hrc/res/", ecosoc: "e/res/" };
  const NOUNS = /(?<![a-z])(?:resolutions?|res|decisions?|dec|n[o°º]|number|resolucion(?:es)?|the|of|de|du|la|del|l|d)(?![a-z])|резолюци\S*|решени\S*|(?<![а-я])(?:рез|реш)(?![а-я])|№|(?:ال)?(?:قرار|مقرر)\S*|决议|决定|第|号/g;
  const WRITTEN_OUT = /(?:^| )((?!res|dec)[a-z][a-z0-9.]*\/\S+(?: \(\d{4}\))?)/;
  const WHOLE = 3.5; // with what coverage a name counts that has the words asked for and no others (three times as much)
  const UNHELD = 0.8; // what a name counts for, but for a thing's own, where the corpus has no text of it
  const GLUED = /(?<![a-z0-9/.])((?:un)?(?:scr|sc|ga|gar|hrc)|ecosoc|res|resolution)(?=\d)/g, WRITTEN_DIGITS = /[〇零一二三四五六七八九]{2,}/g;
  const CASES = /(?<=[а-я]{3})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ов|ев|их|ых|ого|его|ому|ему|ыми|ими|[аеиоуыьэюя]+)$/;
  const NUMBER = /(?:^|[^a-z0-9/.])((?:e?s-)?\d{1,4}\/\d{1,4}(?: ?[a-z](?![a-z]))?|\d{1,4} ?[a-z]? ?\((?:\d{4}|[ivxlc]+|e?s-[ivx]+)\)(?: ?[a-z](?![a-z]))?|\d{1,4})(?![a-z0-9/])/;

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

  const folded = (text) => text.normalize("NFKC").toLowerCase().normalize("NFKD").replace(/[\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670]/g, "")
    .replace(/[أإآٱ]/g, "ا").replace(/ى/g, "ي").replace(/\s+/g, " ").trim();

  // A number apart from the letters before it, and in figures where its digits are written out: 'SCR1325', '二〇三〇年'.
  const apart = (text) => text.replace(GLUED, "$1 ").replace(WRITTEN_DIGITS, (digits) => (digits.length > 2 || /[〇零]/.test(digits) ? [...digits].map((digit) => Math.max("〇一二三四五六七八九".indexOf(digit), 0)).join("") : digits));

  // The words of a question, as words_of gives them; Chinese ones are the longest that are known.
  const wordsOf = async (text) => {
    const words = [];
    for (const [run] of folded(text).matchAll(/[\u3400-\u9fff]+|[^\P{L}\u3400-\u9fff][\p{L}\p{N}]*|\p{N}[\p{L}\p{N}]*/gu)) {
      if (!isHan(run[0])) {
        words.push(/^[а-я]/.test(run) ? run.replace(CASES, "") : run.replace(/^(?:و?ال|بال|كال|فال|لل)(?=[\p{L}]{3})/u, "").replace(/(?<=[a-z]{3})(?<!s)s$/, ""));
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
    const telling = words.filter((word) => !EMPTY.has(word));
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
    const most = word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
    if (!slips || !most) return [];
    const near = nearest(word, words, most);
    return near ? words[near] : [];
  };
  // The word of the least slips, the most frequent of these; nothing where each has more than `most`.
  const nearest = (word, words, most) => Object.keys(words).map((other) => [distance(word, other, most), -words[other].length, other]).filter(([far]) => far <= most)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1])[0]?.[2];
  // A question without its slips, as far as they are seen.
  const corrected = async (text) => (await Promise.all(text.split(" ").map(async (token) => {
    const [word] = await wordsOf(token), words = word && !isHan(word[0]) ? await wordsIn("words", word) : null;
    return !words || word.length < 4 || Object.hasOwn(words, word) ? token : nearest(word, words, word.length < 8 ? 1 : 2) ?? token;
  }))).join(" ");

  const byNames = async (words, slips) => {
    const { cited, held } = await part("base");
    let found = null;
    for (const [at, word] of words.entries()) {
      const list = await postings(word, at === words.length - 1, slips), here = new Map();
      for (let i = 0; i < list.length; i += 3) {
        const [place, length, weight] = list.slice(i, i + 3);
        if (found && !found.has(place)) continue;
        // Coverage of the name (none where it is too short to have all words; more than whole where it has no others), and its weight.
        const covered = length < words.length ? 0 : length === words.length && weight >= 20 ? WHOLE : words.length / length;
        const score = (0.25 + covered) * (0.5 + weight / 40) * (held[place] === "1" || weight >= 30 ? 1 : UNHELD);
        here.set(place, Math.max(here.get(place) ?? 0, found ? Math.min(found.get(place), score) : score));
      }
      found = here;
    }
    const rank = ([place, score]) => score * Math.log2(2 + cited[place]);
    return [...(found ?? [])].sort((a, b) => rank(b) - rank(a) || a[0] - b[0]).map(([place]) => place);
  };

  const byText = async (words) => {
    let found = null;
    for (const word of words) {
      const places = (await wordsIn("text", word))?.[word];
      if (places) found = found ? found.filter((place) => places.includes(place)) : places;
    }
    return found ?? [];
  };

  const exact = async (key) => ((await wordsIn("words", key))?.[key] ?? []).filter((_, at) => at % 3 === 0);

  const byNumber = async (text) => {
    if (/^[a-z][a-z0-9.]* ?\/ ?\S/.test(text) && !/^(?:res|dec)/.test(text)) return [await exact(`#${text.replace(/ /g, "")}`), ""];
    const written = WRITTEN_OUT.exec(text), symbol = written ? await exact(`#${written[1].replace(/ /g, "")}`) : [];
    if (symbol.length) return [symbol, ""];
    const hits = [...text.matchAll(new RegExp(NUMBER, "g"))], hit = hits.find((one) => /[/(]/.test(one[1])) ?? hits[0];
    if (!hit) return [[], ""];
    const left = `${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)}`;
    const rest = left.replace(NOUNS, " ").replace(/[^\p{L}]+/gu, " ").trim();
    let form = hit[1].replace(/ /g, "").replace(/^(\d+)([a-z])(\(.*\))$/, "$1$3$2");
    const begins = SHORT[rest] ?? (rest && (await organ(rest)));
    return rest && !begins && !/[/(]/.test(form) ? [[], ""] : [await exact(`#${form}`), begins || ""]; // such a number is nothing else
  };

  // How the symbols begin of a body that is called so, in whatever case.
  const organ = async (rest) => {
    const { organs } = await part("base"), words = rest.split(" ");
    const alike = (one, other) => {
      let shared = 0;
      while (shared < one.length && one[shared] === other[shared]) shared++;
      return Math.abs(one.length - other.length) <= 3 && shared >= Math.max(3, Math.min(one.length, other.length) - 2);
    };
    const name = Object.keys(organs).find((known) => {
      const others = known.replace(NOUNS, " ").trim().split(/\s+/);
      return known === rest || (others.length === words.length && words.every((word, at) => alike(word, others[at])));
    });
    return organs[name];
  };

  const byProvision = async (text) => {
    const { units, provided } = await part("base");
    // What has the provision, of what the rest of the question names; else the instrument that it names.
    const of = async (unit, number, rest) => {
      const cited = await exact(`@${unit} ${number}`), words = rest.trim() ? await wordsOf(rest) : [];
      if (!words.length) return cited.length || provided[unit] === undefined ? cited : [provided[unit]];
      const named = await byNames(words, false), found = cited.filter((place) => named.includes(place));
      return found.length ? found : (await things(named.slice(0, 40))).flatMap((thing, at) => (thing.kind === "instrument" ? [named[at]] : [])).slice(0, 1);
    };
    const value = (han) => [...han].reduce(([sum, last], c) => {
      const at = "一二三四五六七八九".indexOf(c) + 1;
      return at ? [sum, at] : [sum + (last || 1) * (c === "百" ? 100 : 10), 0];
    }, [0, 0]).reduce((a, b) => a + b);
    const chinese = /第?([一二三四五六七八九十百]+|\d{1,3})([章条节])/.exec(text), words = text.split(" ");
    const roman = (n) => [[10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]].reduce((s, [v, r]) => { while (n >= v) { s += r; n -= v; } return s; }, "");
    if (chinese) {
      const unit = { 章: "chapter", 条: "article", 节: "section" }[chinese[2]], number = +chinese[1] || value(chinese[1]);
      return of(unit, unit === "article" ? number : roman(number), text.replace(chinese[0], " "));
    }
    for (const [at, word] of words.entries()) {
      const unit = units[word] ?? units[word.replace(/^ال/, "")], beside = words[at + 1];
      if (unit && /^(?:\d{1,3}|[ivxlc]+)$/.test(beside ?? "")) {
        const number = /\d/.test(beside) && ["chapter", "part", "annex", "section"].includes(unit) ? roman(+beside) : beside;
        return of(unit, number, words.filter((_, place) => place !== at && place !== at + 1).join(" "));
      }
    }
    return [];
  };

  const things = async (places) => {
    const { part: size } = await part("base");
    return Promise.all(places.map(async (place) => {
      const [id, kind, label, title, date, page] = (await part(`things-${Math.floor(place / size)}`))[place % size];
      return { id, kind, label, title, date, page: top + page };
    }));
  };

  // What a question finds, the best first: at most so many things.
  const search = async (question, most = 12) => {
    const text = apart(folded(question));
    if (!text) return [];
    const [numbered, begins] = await byNumber(text);
    let found = [...numbered, ...(await exact(`=${text}`)), ...(await byProvision(text))];
    const words = await wordsOf(text);
    if (words.length) {
      if (found.length < most) found.push(...(await byNames(words, false)));
      if (!found.length) found.push(...(await exact(`=${await corrected(text)}`)), ...(await byNames(words, true)));
      if (found.length < most) found.push(...(await byText(words)));
      // Nothing has all words: the nearest have all but one.
      if (!found.length && words.length > 2) for (const left of words) found.push(...(await byNames(words.filter((word) => word !== left), true)).slice(0, 3));
    }
    const list = await things([...new Set(found)].slice(0, most));
    const own = (thing) => thing.id.toLowerCase().startsWith(begins);
    return begins ? [...list.slice(0, numbered.length).sort((a, b) => own(b) - own(a)), ...list.slice(numbered.length)] : list;
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
      told.textContent = field.value.trim() && !results.length ? speech.word("Nothing is found.") : "";
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
