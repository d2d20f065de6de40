// The language of the interface: English or Chinese, as asked for, remembered where the browser lets a page remember.
"use strict";
const speech = {
  language: "en",
  heard: [],
  say(language) {
    this.language = language;
    document.documentElement.lang = language;
    for (const item of document.querySelectorAll("[data-en]")) item.textContent = item.dataset[language] || item.dataset.en;
    for (const item of document.querySelectorAll("[data-label-en]")) item.setAttribute("aria-label", language === "zh" ? item.dataset.labelZh : item.dataset.labelEn);
    for (const item of document.querySelectorAll("[data-only]")) item.hidden = item.dataset.only !== language;
    const toggle = document.getElementById("language");
    if (toggle) { toggle.textContent = language === "zh" ? "English" : "中文"; toggle.lang = language === "zh" ? "en" : "zh"; }
    for (const listener of this.heard) listener(language);
  },
  begin() {
    let kept = null;
    try { kept = localStorage.getItem("resograph-language"); } catch { /* pages from disk may not remember */ }
    const asked = new URLSearchParams(location.hash.slice(1)).get("lang");
    this.say(asked || kept || ((navigator.language || "").toLowerCase().startsWith("zh") ? "zh" : "en"));
    document.getElementById("language")?.addEventListener("click", () => {
      this.say(this.language === "zh" ? "en" : "zh");
      try { localStorage.setItem("resograph-language", this.language); } catch { /* as above */ }
    });
  },
};
