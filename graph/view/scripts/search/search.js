// Search in pages that open without a server: the rules of graph/search/engine.py, with the parts that a question loads.
"use strict";
const searching = (() => {
  const { apart, exact, folded, rules, take, things, wordsOf } = searchParts;
  const SURE = 2, NAMED = 1, WRITTEN = 0, MOST_NEAR = 5; // how sure the first that is found is: named by the question, by its words, in a text

  // What a question without slips finds, the best first, and how sure the first is.
  const places = async (text, most) => {
    const asked = await searchNumbers.askedFor(text), numbered = asked ? await searchNumbers.having(asked) : [], provision = await searchProvisions.named(text);
    const found = [...numbered, ...(await exact(`=${text}`)), ...(provision ? await searchProvisions.having(provision) : [])], { nouns } = await rules();
    let sure = found.length ? SURE : NAMED;
    const words = await wordsOf(text), named = await exact(`=${words.join(" ")}`), told = words.filter((word) => word.replace(nouns, "")); // acts are all called acts
    if (!words.length) return { found, sure };
    if (found.length < most) found.push(...named, ...(await searchNames.byNames(words))); // first what is called by these words, in whatever forms
    if (found.length < most && told.length > 1 && !provision && !asked) found.push(...(await searchNames.byNames(told, true)));
    if (!found.length) sure = WRITTEN;
    // Where nothing has the number that alone is asked for, a text with its figures is no answer.
    if (found.length < most && !(asked?.alone && !numbered.length)) found.push(...(await searchNames.byText(words)));
    return { found, sure };
  };

  // What has some of the words, or comes next to the number, where nothing is as it is asked.
  const near = async (text) => {
    const asked = await searchNumbers.askedFor(text);
    if (asked) return searchNumbers.near(asked);
    const { nouns } = await rules(), told = (await wordsOf(text)).filter((word) => word.replace(nouns, "")), found = [];
    if (told.length > 2) {
      for (const left of told) found.push(...(await searchNames.byNames(told.filter((word) => word !== left), true)).slice(0, 3));
      found.push(...(await searchNames.byMostOfText(told)));
    }
    return told.length > 1 ? [...found, ...(await searchNames.byAny(told))] : found;
  };

  // What a question finds, the best first: at most so many things. `readAs` is the question as it was read where it had slips,
  // `nearest` says that nothing has what is asked for, and that these only come near.
  const search = async (question, most = 12) => {
    const text = await apart(await folded(question));
    const told = async (found, about) => Object.assign(await things([...new Set(found)].slice(0, most)), { nearest: false, readAs: null, ...about });
    if (!text) return told([], {});
    const { found, sure } = await places(text, most);
    if (found.length && sure > WRITTEN) return told(found, {});
    // Words that a text has all, anywhere in it, tell less than a name that a slip hides.
    let best = found.length ? { found, sure: NAMED, readAs: null } : null;
    for (const readAs of await searchSlips.corrections(text)) {
      const answer = await places(readAs, most);
      if (answer.found.length && !(best?.sure >= answer.sure)) best = { ...answer, readAs };
    }
    if (best) return told(best.found, { readAs: best.readAs });
    return told((await near(text)).slice(0, MOST_NEAR), { nearest: true });
  };

  return { take, search, choose: null };
})();
