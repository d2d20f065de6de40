// The query page: YASGUI on this endpoint, asking nothing of other hosts.
"use strict";
const settings = JSON.parse(document.getElementById("settings").textContent);
const endpoint = new URL(settings.endpoint, location.href).href;
Yasgui.Yasqe.defaults.autocompleters = ["variables"]; // the others ask prefix.cc and LOV
Yasgui.Yasqe.defaults.collapsePrefixesOnLoad = true;
const yasgui = new Yasgui(document.getElementById("yasgui"), {
  requestConfig: { endpoint, method: "POST" },
  copyEndpointOnNewTab: false,
  endpointCatalogueOptions: { getData: () => [{ endpoint }] },
  persistenceId: null,
});
const first = settings.examples.find((example) => !/^# \$/m.test(example.text));
yasgui.getTab().setQuery(first ? first.text : "SELECT * WHERE { ?s ?p ?o } LIMIT 10");
document.getElementById("example").addEventListener("change", (event) => {
  const example = settings.examples[event.target.value];
  if (example) yasgui.getTab().setQuery(example.text);
});
