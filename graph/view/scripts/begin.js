// Every page: its words in the reader's language; what an address leads to is not left folded.
"use strict";
(() => {
  const unfold = () => {
    for (let place = document.getElementById(decodeURIComponent(location.hash.slice(1))); place; place = place.parentElement) if (place.localName === "details") place.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();
})();
speech.begin();
