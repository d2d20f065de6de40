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
    for (const begun of [word, word[1] + word[0]]) {
      for (const [other, list] of Object.entries((await wordsIn("words", begun)) ?? {})) counts.set(other, (counts.get(other) ?? 0) + (5 * list.length) / 3);
      for (const [other, list] of Object.entries((await wordsIn("text", begun)) ?? {})) counts.set(other, (counts.get(other) ?? 0) + (list.length || Infinity));
    }
    return counts;
  };
  // The other word of the least slips, the most frequent of these; nothing where each has more than are forgiven.
  const nearest = async (word) => {
    const most = mends(word);
    if (!most || isHan(word[0])) return undefined;
    const near = [...(await begunAlike(word))].filter(([other]) => other !== word).map(([other, count]) => [distance(word, other, most), count, other]);
    return near.filter(([far]) => far <= most).sort((a, b) => a[0] - b[0] || b[1] - a[1] || (a[2] < b[2] ? -1 : 1))[0]?.[2];
  };
  const isUsed = async (word) => isHan(word[0]) || (await Promise.all(["words", "text"].map(async (kind) => Object.hasOwn((await wordsIn(kind, word)) ?? {}, word)))).includes(true);

  const MANY = 8; // words that are not looked at one by one
  // What a question may have been meant to be: with words in use for those that are not, then with each word that might be another.
  const corrections = async (text) => {
    const tokens = text.split(" "), words = await Promise.all(tokens.map(async (token) => (await wordsOf(token))[0] ?? ""));
    const places = [...words.keys()].filter((at) => words[at]), used = await Promise.all(words.map((word) => !word || isUsed(word)));
    const unknown = places.filter((at) => !used[at]), others = new Map();
    for (const at of places.length < MANY ? places : unknown) others.set(at, await nearest(words[at]));
    const withOthers = (some) => tokens.map((token, at) => (some.includes(at) ? others.get(at) : token)).join(" ");
    const mended = unknown.filter((at) => others.get(at)), found = mended.length && mended.length === unknown.length ? [withOthers(mended)] : [];
    for (const at of places) if (places.length < MANY && others.get(at) && (!unknown.length || (unknown.length === 1 && unknown[0] === at))) found.push(withOthers([at]));
    return [...new Set(found)];
  };
  return { corrections };
})();
