// Words → the things with such names and titles, and the documents with such texts.
"use strict";
const searchNames = (() => {
  const { exact, rules, things, wordsIn, wordsOf, inLine, isHan } = searchParts;

  // The postings of a word, or of those that begin so where it may be unfinished.
  const postings = async (word, last) => {
    const words = (await wordsIn("words", word)) ?? {};
    if (Object.hasOwn(words, word)) return words[word];
    return last && word.length > 2 ? Object.keys(words).filter((other) => other.startsWith(word)).flatMap((other) => words[other]) : [];
  };

  // The acts of the bodies among places.
  const actsOf = (places, by, adopting) => {
    const theirs = new Set(adopting.flatMap((place, at) => (places.has(place) ? [String.fromCodePoint(at + 49)] : [])));
    return theirs.size ? [...by].flatMap((letter, place) => (theirs.has(letter) ? [place] : [])) : [];
  };
  // What has the whole name of the body or instrument that a word stands for: 'UNISFA'.
  const meantBy = async (word) => {
    const meant = (await things(await exact(`=${word}`))).filter(({ kind }) => kind === "entity" || kind === "instrument");
    const full = await Promise.all(meant.map(({ english }) => wordsOf(english)));
    return (await Promise.all(full.filter((some) => some.length > 1).map((some) => byNames(some)))).flat();
  };

  // The things that words tell of; `widely` also by the names of the bodies that adopted them, and by those for which a word stands.
  const byNames = async (words, widely = false) => {
    const { cited, held, whole, title, own, unheld, by, adopting, compared, few } = await rules();
    let found = null, entire = null; // entire: with a name of these words and no others
    for (const [at, word] of words.entries()) {
      const list = await postings(word, at === words.length - 1), here = new Map(), all = new Set();
      for (let i = 0; i < list.length; i += 3) {
        const [place, length, given] = list.slice(i, i + 3);
        if (found && !found.has(place)) continue;
        // Coverage of the name (none where it is too short to have all words), and its weight, of which a part alone is no more the
        // thing's own than its title; more where it has no other words.
        const weight = length > words.length ? Math.min(given, 10 * title) : given, covered = length < words.length ? 0 : words.length / length, only = length === words.length && weight >= 10 * title;
        const score = (0.25 + covered) * (0.5 + weight / 40) * (held[place] === "1" || weight >= 10 * own ? 1 : unheld) * (only ? whole : 1);
        if (only && (!entire || entire.has(place))) all.add(place);
        here.set(place, Math.max(here.get(place) ?? 0, found ? Math.min(found.get(place), score) : score));
      }
      if (widely) {
        const others = [...(await meantBy(word)), ...actsOf(new Set(list.filter((_, i) => i % 3 === 0)), by, adopting)];
        for (const place of others) if (!here.has(place) && (!found || found.has(place))) here.set(place, Math.min(found?.get(place) ?? Infinity, 0.25));
      }
      [found, entire] = [here, all];
    }
    const rank = ([place, score]) => score * Math.log2(few + cited[place]);
    const ranked = [...(found ?? [])].sort((a, b) => rank(b) - rank(a) || a[0] - b[0]).map(([place]) => place);
    return words.length > 1 && !widely ? sideBySideFirst(ranked, words, entire, compared) : ranked;
  };
  // Of the first, those before the others in whose names the words stand one after the other.
  const sideBySideFirst = async (ranked, words, entire, compared) => {
    const first = ranked.slice(0, compared), asked = ` ${words.join(words.some((word) => isHan(word[0])) ? "" : " ")}`;
    const has = await Promise.all((await things(first)).map(async ({ english, label, title }, at) => {
      if (entire.has(first[at])) return true;
      const lines = await Promise.all([english, label, title].map(inLine));
      return lines.some((line) => line.includes(asked) || (isHan(asked[1]) && line.includes(asked.trim())));
    }));
    return [...first.filter((_, at) => has[at]), ...first.filter((_, at) => !has[at]), ...ranked.slice(compared)];
  };

  // The things with a name that has some of the words: those with more of them, and those that are cited more, first.
  const byAny = async (words) => {
    const { cited, few } = await rules(), counts = new Map();
    for (const word of words) for (const place of new Set((await postings(word, false)).filter((_, i) => i % 3 === 0))) counts.set(place, (counts.get(place) ?? 0) + 1);
    const rank = ([place, count]) => (0.25 + count / words.length) * Math.log2(few + cited[place]);
    return [...counts].sort((a, b) => rank(b) - rank(a) || a[0] - b[0]).map(([place]) => place);
  };

  // The documents in whose text a word stands; null where that is nearly all of them, or where it is a sign of no word.
  const documentsOf = async (word, last) => {
    const words = (await wordsIn("text", word)) ?? {}, { documents } = await rules();
    const placed = (numbers) => numbers.map((number) => documents[number]).sort((a, b) => a - b);
    if (Object.hasOwn(words, word)) return words[word].length ? placed(words[word]) : null;
    if (isHan(word[0])) return null;
    const longer = last && word.length > 3 ? Object.keys(words).filter((other) => other.startsWith(word)).map((other) => words[other]) : [];
    return longer.some((list) => !list.length) ? null : placed([...new Set(longer.flat())]);
  };
  const byText = async (words) => {
    let found = null;
    for (const [at, word] of words.entries()) {
      const places = await documentsOf(word, at === words.length - 1), here = places && new Set(places);
      if (here) found = found ? found.filter((place) => here.has(place)) : places;
    }
    return found ?? [];
  };
  // The documents with most of the words, the most of them first.
  const byMostOfText = async (words) => {
    const lists = (await Promise.all(words.map((word) => documentsOf(word, false)))).filter((list) => list?.length), counts = new Map();
    for (const place of lists.flat()) counts.set(place, (counts.get(place) ?? 0) + 1);
    return [...counts].filter(([, count]) => lists.length > 2 && count >= 0.6 * lists.length).sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([place]) => place);
  };
  return { byNames, byAny, byText, byMostOfText };
})();
