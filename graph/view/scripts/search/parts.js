// The parts of the index of pages that open without a server (graph/search/offline.py), and the words of a question.
"use strict";
const searchParts = (() => {
  const top = document.currentScript.dataset.top || "";
  const { take, part } = scriptParts((name) => `${top}search/${name}.js`);

  const isHan = (letter) => letter >= "\u3400" && letter <= "\u9fff";
  const partOf = (word) => {
    if (isHan(word[0])) return `han-${(word.codePointAt(0) >> 5).toString(16)}`;
    return [...word].slice(0, "#=@".includes(word[0]) ? 3 : 2).map((c) => (/[a-z0-9]/i.test(c) ? c : `-${c.codePointAt(0).toString(16)}`)).join("");
  };
  const wordsIn = async (kind, word) => {
    const parts = await part(kind);
    return parts?.includes(partOf(word)) ? await part(`${kind}-${partOf(word)}`) : null;
  };
  // What is in the index under just this: '#70/1', '=unodc', '@article 41'.
  const exact = async (key) => ((await wordsIn("words", key))?.[key] ?? []).filter((_, at) => at % 3 === 0);

  // The rules by which questions are read, as graph/search/shared_rules.py tells them; patterns are made once.
  let read = null;
  const rules = async () => {
    const base = await part("base"), all = (patterns) => patterns.map((pattern) => new RegExp(pattern, "gu"));
    read ??= { ...base, empty: new Set(base.empty), ...Object.fromEntries(Object.entries(base.patterns).map(([name, pattern]) => [name, new RegExp(pattern, "gu")])), inOneWord: all(base.inOneWord), dates: all(base.dates), short: new Set(base.short) };
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

  const RUN = /[\u3400-\u9fff]+|[^\P{L}\u3400-\u9fff][\p{L}\p{N}]*|\p{N}[\p{L}\p{N}]*/gu;
  // The words of a question, as words_of gives them; Chinese ones are the longest that are known.
  const wordsOf = async (text) => {
    const { prefixes, endings, empty } = await rules(), words = [];
    for (const [run] of (await folded(text)).matchAll(RUN)) {
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
  // The same in a line, Chinese ones not parted: what is held against another line for words that stand side by side.
  const inLine = async (text) => {
    const { prefixes, endings, empty } = await rules();
    const words = [...(await folded(text)).matchAll(RUN)].map(([run]) => (isHan(run[0]) ? run : run.replace(prefixes, "").replace(endings, "")));
    return ` ${words.filter((word) => !empty.has(word)).join(" ")}`;
  };

  const things = async (places) => {
    const { part: size } = await part("base");
    return Promise.all(places.map(async (place) => {
      const number = Math.floor(place / size), [id, kind, label, title, date, page] = (await part(`things-${number}`))[place % size];
      const [own, called] = speech.language === "en" ? [] : (await part(`things-${speech.language}-${number}`))[place % size];
      return { id, kind, english: label, label: own || label, title: called || title, date, page: top + page };
    }));
  };

  return { take, part, partOf, wordsIn, exact, rules, folded, apart, wordsOf, inLine, things, isHan };
})();
