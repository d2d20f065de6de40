// Provisions as people name them, as graph/search/typed_provisions.py reads them: 'Chapter VII', 'Article 41', '第七章'.
"use strict";
const searchProvisions = (() => {
  const { exact, part, rules, things, wordsOf } = searchParts;
  const roman = (n) => [[100, "c"], [90, "xc"], [50, "l"], [40, "xl"], [10, "x"], [9, "ix"], [5, "v"], [4, "iv"], [1, "i"]].reduce((s, [v, r]) => { while (n >= v) { s += r; n -= v; } return s; }, "");

  // What has the provision, of what the rest of the question names; else the instrument that it names.
  const having = async ({ unit, number, rest }) => {
    const { provided } = await rules(), cited = await exact(`@${unit} ${number}`), words = rest.trim() ? await wordsOf(rest) : [];
    if (!words.length) return cited.length || provided[unit] === undefined ? cited : [provided[unit]];
    const named = await searchNames.byNames(words), found = cited.filter((place) => named.includes(place));
    return found.length ? found : (await things(named.slice(0, 40))).flatMap((thing, at) => (thing.kind === "instrument" ? [named[at]] : [])).slice(0, 1);
  };

  // The provision that a question names, and what else it says.
  const named = async (question) => {
    const { units, inRoman, narrow, inOneWord, within, value, prefixes } = await rules(), ordinals = await part("ordinals"), text = question.replace(within, "");
    const written = (unit, number) => (inRoman.includes(unit) ? roman(number) : String(number));
    const [one] = inOneWord.flatMap((pattern) => [...text.matchAll(pattern)]), words = text.split(" ");
    if (one) {
      const unit = units[one.groups.unit], said = one.groups.number, number = /^\d+$/.test(said) ? +said : ordinals[said];
      return unit && number ? { unit, number: written(unit, number), rest: text.replace(one[0], " ") } : null;
    }
    const bare = (word) => word.replace(prefixes, ""), free = new Set(words.keys()), found = [];
    for (const [at, word] of words.entries()) {
      const unit = units[word] ?? units[bare(word)];
      for (const place of unit ? [at + 1, at - 1] : []) {
        const beside = (free.has(place) ? words[place] : "").replace(/^[.,]+|[.,]+$/g, "");
        const number = ordinals[beside] ?? ordinals[bare(beside)] ?? (/^\d+$/.test(beside) ? +beside : undefined);
        if (number === undefined && beside.search(value) !== 0) continue;
        for (const taken of [at, place]) free.delete(taken);
        found.push({ unit, number: number === undefined ? beside : written(unit, number) });
        break;
      }
    }
    const widest = found.find(({ unit }) => !narrow.includes(unit)) ?? found[0]; // 'article 2' of 'paragraph 2 of article 2'
    return widest ? { ...widest, rest: words.filter((_, at) => free.has(at)).join(" ") } : null;
  };
  return { named, having };
})();
