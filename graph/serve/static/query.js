// The query page: examples with fields for what they ask about, an editor, and the answer in words; asks nothing of other hosts.
"use strict";
const asking = (() => {
  const settings = JSON.parse(document.getElementById("settings").textContent), base = settings.base;
  const endpoint = new URL(settings.endpoint, location.href).href;
  const byId = (id) => document.getElementById(id);
  Yasgui.Yasqe.defaults.autocompleters = ["variables"]; // the others ask prefix.cc and LOV
  Yasgui.Yasqe.defaults.collapsePrefixesOnLoad = true;
  const editor = new Yasgui.Yasqe(byId("editor"), { persistenceId: null, showQueryButton: false, requestConfig: { endpoint }, resizeable: false });
  editor.getInputField().setAttribute("aria-label", "SPARQL");
  editor.getScrollerElement().setAttribute("tabindex", "0");
  let last = null, form = "table", mark = null, chosen = null;

  // What a person typed for a parameter → the address of what it names.
  const meaning = async (typed) => {
    if (/^https?:/.test(typed)) return typed;
    // States, drafts, sessions, topics are no things that the field finds; the server knows them by symbol, key or name.
    const looked = await fetch(`/lookup?q=${encodeURIComponent(typed)}`, { method: "HEAD", headers: { Accept: "text/html" } }).catch(() => null);
    const path = looked ? new URL(looked.url).pathname : "";
    if (path.startsWith("/page/")) return base + path.slice("/page/".length);
    const [first] = await searching.search(typed, 1);
    return first ? `${base}${first.kind}/${first.id.split("/").map((part) => encodeURIComponent(part).replace(/%(28|29|2C|3B|3A|40|21|2A)/g, decodeURIComponent)).join("/")}` : null;
  };
  const fields = () => [...byId("parameters").querySelectorAll("input")];
  const choose = (example) => {
    chosen = example;
    editor.setValue(example.text);
    byId("parameters").replaceChildren(...example.parameters.map(([name, means]) => {
      const label = document.createElement("label"), field = Object.assign(document.createElement("input"), { name, required: true, title: means });
      field.dataset.tHint = means;
      label.append(`${name} `, field);
      return label;
    }));
    speech.tell(byId("parameters"));
    if (!example.parameters.length) ask();
  };
  const filled = async () => {
    let text = editor.getValue();
    for (const field of fields()) {
      const iri = field.name === "topic" && !/^https?:/.test(field.value) ? `${base}topic/${field.value.trim().toLowerCase().replace(/\s+/g, "-")}` : await meaning(field.value);
      if (!iri) throw new Error(`${speech.word("Nothing is found.")} (${field.value})`);
      text = text.replace(/^# \$.*$/gm, "").replace(new RegExp(`[$?]${field.name}\\b`, "g"), `<${iri}>`);
    }
    return text;
  };
  const limited = (text) => {
    const limit = Number(byId("limit").value);
    return limit && /\bSELECT\b/i.test(text) && !/\bLIMIT\s+\d+\s*(OFFSET\s+\d+\s*)?$/i.test(text.trim()) ? `${text}\nLIMIT ${limit}` : text;
  };
  const asked = async (query) => {
    const answer = await fetch(endpoint, { method: "POST", headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json, text/turtle;q=0.8" }, body: query });
    if (!answer.ok) throw new Error(await answer.text());
    return answer.headers.get("content-type").includes("json") ? answer.json() : { text: await answer.text() };
  };
  const namesOf = async (answer) => {
    const iris = [...new Set(answer.results.bindings.flatMap((row) => Object.values(row).filter(answers.isIri).map((term) => term.value)))].filter((iri) => iri.startsWith(base) && !/[<>"{}|\\^`\s]/.test(iri)).slice(0, 1000);
    if (!iris.length) return new Map();
    const found = await asked(`SELECT ?s ?l { VALUES ?s { ${iris.map((iri) => `<${iri}>`).join(" ")} } ?s <http://www.w3.org/2000/01/rdf-schema#label> ?l FILTER(lang(?l) IN ("${speech.language}", "en", "")) }`).catch(() => null);
    const names = new Map(), acts = speech.language === "en" ? null : await loading.part("names"); // acts are called by forms (graph/view/names_in_lists.py)
    const inTheirs = (name) => { const [number] = /\S*\d.*/.exec(name) ?? []; return number && acts?.[name.replace(number, "{}")]?.[speech.language]?.replace("{}", number); };
    for (const { s, l } of found?.results.bindings ?? []) if (!names.has(s.value) || l["xml:lang"] === speech.language) names.set(s.value, l["xml:lang"] === speech.language ? l.value : inTheirs(l.value) ?? l.value);
    return names;
  };
  const show = () => {
    if (!last) return;
    for (const button of document.querySelectorAll("[data-shown]")) button.setAttribute("aria-pressed", String(button.dataset.shown === form));
    byId("answer").replaceChildren(answers.forms[form](last.answer, last.names, base));
  };
  const fail = (error) => {
    const line = /(?:line |at )(\d+)/.exec(error.message), at = line ? Math.min(Number(line[1]), editor.lineCount()) - 1 : -1;
    byId("told-of").textContent = error.message.trim();
    byId("forms").hidden = true;
    byId("answer").replaceChildren();
    if (at >= 0) mark = editor.addLineClass(at, "background", "wrong");
  };
  const ask = async () => {
    if (mark) editor.removeLineClass(mark, "background", "wrong");
    byId("told-of").textContent = speech.word("Loading…");
    const began = performance.now();
    try {
      const query = await filled();
      // What fails with a limit is asked as it was written, so that the place of an error is that in the editor.
      const answer = await asked(limited(query)).catch(() => asked(query));
      if (answer.text !== undefined) { byId("answer").replaceChildren(Object.assign(document.createElement("pre"), { textContent: answer.text })); byId("told-of").textContent = ""; byId("forms").hidden = true; return; }
      if (answer.boolean !== undefined) { byId("told-of").textContent = String(answer.boolean); byId("forms").hidden = true; byId("answer").replaceChildren(); return; }
      last = { answer, names: await namesOf(answer) };
      byId("told-of").textContent = `${speech.number(answer.results.bindings.length)} ${speech.word("rows")} · ${((performance.now() - began) / 1000).toFixed(1)} s`;
      byId("forms").hidden = false;
      byId("as-csv").href = URL.createObjectURL(new Blob(["\ufeff", answers.csv(answer)], { type: "text/csv" }));
      show();
    } catch (error) { fail(error); }
  };
  for (const button of document.querySelectorAll("[data-shown]")) button.addEventListener("click", () => { form = button.dataset.shown; show(); });
  speech.heard.push(async () => { if (last) { last.names = await namesOf(last.answer); show(); } });
  byId("asking").addEventListener("submit", (event) => { event.preventDefault(); ask(); });
  byId("example").addEventListener("change", (event) => { if (event.target.value) choose(settings.examples[event.target.value]); });
  const first = settings.examples.find((example) => !example.parameters.length);
  editor.setValue(first ? first.text : "SELECT * WHERE { ?s ?p ?o } LIMIT 10");
  return { editor, ask, choose, settings };
})();
