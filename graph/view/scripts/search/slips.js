// Slips of the pen, as graph/search/corrections.py forgives them: a word that nothing has → the nearest that is in use.
"use strict";
const searchSlips = (() => {
  const { wordsIn, wordsOf, isHan } = searchParts;

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

  // How many slips are forgiven in a word; none in a number, which is no other one.
  const mends = (word) => (word.length < 4 || /\p{Nd}/u.test(word) ? 0 : word.length < 8 ? 1 : 2);
  // The words in use that begin like this one, or with its first two letters exchanged → how often they are used.
  const begunAlike = async (word) => {
    const counts = new Map();
    for (const begun of word.length > 1 ? [word, word[1] + word[0]] : [word]) {
      for (const [other, list] of Object.entries((await wordsIn("words", begun)) ?? {})) counts.set(other, (counts.get(other) ?? 0) + (5 * list.length) / 3);
      for (const [other, list] of Object.entries((await wordsIn("text", begun)) ?? {})) counts.set(other, (counts.get(other) ?? 0) + (list.length || Infinity));
    }
    return counts;
  };
  // The other words of the least slips, the most frequent first, and how often this one is used; none where each has more than are forgiven.
  const nearest = async (word) => {
    if (isHan(word[0])) return { uses: Infinity, near: [] };
    const most = mends(word), counts = await begunAlike(word), uses = counts.get(word) ?? 0;
    if (!most) return { uses, near: [] };
    const all = [...counts].filter(([other]) => other !== word).map(([other, count]) => ({ far: distance(word, other, most), count, other }));
    const least = Math.min(most, ...all.map(({ far }) => far));
    return { uses, near: all.filter(({ far }) => far === least).sort((a, b) => b.count - a.count || (a.other < b.other ? -1 : 1)) };
  };

  const MANY = 8, MORE = 2, TRIED = 2; // words that are not looked at one by one; as graph/search/corrections.py has them
  // What a question may have been meant to be: with words in use for those that are not, then also with each word that might be another.
  const corrections = async (text) => {
    const tokens = text.split(" "), words = await Promise.all(tokens.map(async (token) => (await wordsOf(token))[0] ?? ""));
    const places = [...words.keys()].filter((at) => words[at]), known = new Map(await Promise.all(places.map(async (at) => [at, await nearest(words[at])])));
    const unknown = places.filter((at) => !known.get(at).uses), mended = new Map(unknown.map((at) => [at, known.get(at).near[0]?.other]));
    if ([...mended.values()].includes(undefined)) return [];
    const withOthers = (some) => tokens.map((token, at) => some.get(at) ?? token).join(" "), found = mended.size ? [withOthers(mended)] : [];
    for (const at of places.length < MANY ? places : []) {
      if (mended.has(at)) continue;
      const { uses, near } = known.get(at);
      for (const { other, count } of near.slice(0, TRIED)) if (count > MORE * uses) found.push(withOthers(new Map([...mended, [at, other]])));
    }
    return [...new Set(found)];
  };
  return { corrections };
})();
