// Numbers in every way people write them, as graph/search/typed_numbers.py reads them, and what comes next to one that nothing has.
"use strict";
const searchNumbers = (() => {
  const { exact, rules, things, wordsIn } = searchParts;
  const ACTS = new Set(["resolution", "decision", "statement"]), IN_SYMBOLS = { decision: "dec", statement: "prst" };
  const isUnlikeOthers = (form) => /[/(]/.test(form); // nothing but the number of an act is written so

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
    return organs[rest] ?? organs[name] ?? "";
  };

  // A question without its date, and the year: without the date that is told in the most words, the last of these.
  const dated = async (text) => {
    const { dates } = await rules(), hits = dates.flatMap((pattern) => [...text.matchAll(pattern)]);
    const [hit] = hits.sort((a, b) => b[0].length - a[0].length || b.index - a.index);
    return hit && { rest: `${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)}`.trim(), year: hit.groups.year };
  };
  // The number that a text has, it without its year or session, and what else is said than that it is an act's.
  const written = async (text) => {
    const patterns = await rules(), { number, nouns } = patterns, hits = [...text.matchAll(number)], hit = hits.find(([one]) => isUnlikeOthers(one)) ?? hits[0];
    if (!hit) return null;
    const form = hit[0].replace(/ /g, "").replace(/^(\d+)([a-z])(\(.*\))$/, "$1$3$2"), beside = ` ${text.slice(0, hit.index)} ${text.slice(hit.index + hit[0].length)} `;
    const kinds = [...ACTS].filter((kind) => beside.search(patterns[kind]) >= 0); // what the act is called
    return { form, serial: /^(\d+)\(/.exec(form)?.[1], kind: kinds.length === 1 ? kinds[0] : "", left: beside.replace(nouns, " ").replace(/\s+/g, " ").trim() };
  };
  // The number that a question asks for, how the symbols begin of the body that is said with it, and whether it says nothing else.
  const askedFor = async (text) => {
    const { symbol, writtenOut } = await rules(), isSymbol = (typed) => typed.search(symbol) === 0;
    for (const typed of [text, ...(text.match(writtenOut) ?? [])]) {
      const form = typed.replace(/ /g, ""), alone = typed === text;
      if (isSymbol(typed) && (alone || (await exact(`#${form}`)).length)) return { form, begins: "", serial: /(\d+)\([^()]+\)[a-z]?$/.exec(form)?.[1], alone };
    }
    const date = await dated(text), beside = date && (await written(date.rest)), owner = beside?.left && (await organ(beside.left));
    if (beside && (owner || !beside.left)) {
      const plain = /^\d+$/.test(beside.form);
      return { form: plain ? `${beside.form}(${date.year})` : beside.form, kind: beside.kind, begins: owner || "", serial: plain ? beside.form : beside.serial, alone: true };
    }
    const said = await written(text), begins = said?.left ? await organ(said.left) : "", unlike = said && isUnlikeOthers(said.form);
    if (!said || (said.left && !begins && !unlike)) return null;
    return { form: said.form, kind: said.kind, begins, serial: said.serial, alone: Boolean(begins) || (unlike && !said.left) };
  };

  const belonging = async (places, begins) => {
    const acts = await things(begins ? places : []);
    return places.filter((_, at) => acts[at]?.id.toLowerCase().startsWith(begins));
  };
  // What has the number: of the body that is said with it, where it has one; first what is called as the act is. '22 of 2025' is 2025/22 as well.
  const having = async ({ form, begins, kind }) => {
    const byYear = form.replace(/^(\d+)\((\d{4})\)$/, "$2/$1"), all = [...(await exact(`#${form}`)), ...(byYear === form ? [] : await exact(`#${byYear}`))];
    const theirs = await belonging(all, begins?.replace(/res$/, IN_SYMBOLS[kind] ?? "res")), places = theirs.length ? theirs : all;
    const acts = await things(kind ? places : []);
    return kind ? [...places.filter((_, at) => acts[at].kind === kind), ...places.filter((_, at) => acts[at].kind !== kind)] : places;
  };

  const MOST = 4, FAR = 200;
  // The number in another year, and the acts whose numbers come next to it: of the same session where it is said with one, else in any.
  const near = async ({ form, begins, serial }) => {
    const [all, period = "", number] = /(?:(\d+)\/)?(\d+)(?:\([^)]*\))?[a-z]?$/.exec(serial ?? form) ?? [];
    if (!number) return [];
    const series = form.slice(0, form.indexOf(all)); // of a symbol: those of its series come first
    const first = period ? `#${period}/` : "#", known = Object.keys((await wordsIn("words", first + number)) ?? {});
    const far = (key) => Math.abs(Number(key.slice(first.length)) - number);
    const numbers = known.filter((key) => key.startsWith(first) && /^\d+$/.test(key.slice(first.length)) && (period || far(key) <= FAR));
    const list = (await Promise.all(numbers.sort((a, b) => far(a) - far(b)).map(exact))).flat(), acts = await things(list);
    const beside = list.filter((_, at) => ACTS.has(acts[at].kind) && acts[at].id.toLowerCase().startsWith(begins));
    const isOther = new Map(list.map((place, at) => [place, !acts[at].id.toLowerCase().startsWith(series)]));
    return [...(serial ? await exact(`#${serial}`) : []), ...beside.sort((a, b) => isOther.get(a) - isOther.get(b)).slice(0, MOST)];
  };
  return { askedFor, having, near };
})();
