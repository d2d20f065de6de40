"""What tests of pages see of a page that is open in the browser."""

from __future__ import annotations

import json
from contextlib import contextmanager

from serving import client_file


def requests(browser):
    """The addresses that were asked beyond the page's own files."""
    messages = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    urls = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    return [url for url in urls if not url.startswith(("file:", "data:", "blob:"))]


@contextmanager
def window(browser, width):
    """The window that wide for a while."""
    browser.set_window_size(width, 844)
    try:
        yield
    finally:
        browser.set_window_size(1366, 768)


@contextmanager
def in_scheme(browser, scheme):
    """The colours for a while that a reader has asked for: light or dark."""
    browser.execute_cdp_cmd(
        "Emulation.setEmulatedMedia", {"features": [{"name": "prefers-color-scheme", "value": scheme}]}
    )
    try:
        yield
    finally:
        browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})


def barriers(browser, *rules):
    """The serious ones that axe finds on the open page, by all its rules or those that are named."""
    if not browser.execute_script("return typeof axe === 'object'"):
        browser.execute_script(client_file("axe-core/axe.min.js").read_text(encoding="utf-8"))
    found = browser.execute_async_script(
        """const [rules, done] = arguments, only = rules.length ? { runOnly: rules } : {};
        axe.run(document, { resultTypes: ["violations"], ...only }).then((told) => done(told.violations));""",
        list(rules),
    )
    return [
        (v["id"], [n["html"][:120] for n in v["nodes"][:3]]) for v in found if v["impact"] in ("serious", "critical")
    ]


def sideways(browser):
    """By how many pixels the page is wider than its window."""
    return browser.execute_script("return document.documentElement.scrollWidth - document.documentElement.clientWidth")


@contextmanager
def wide_letters(browser):
    """The open page for a while in another font: a third larger, and spaced as readers may space it (WCAG 1.4.12)."""
    browser.execute_script(
        """const style = Object.assign(document.createElement("style"), { id: "wide-letters", textContent:
        "* { letter-spacing: .12em !important; word-spacing: .16em !important; } html, body { font-size: 21px !important; }" });
        document.head.append(style);"""
    )
    try:
        yield
    finally:
        browser.execute_script("document.getElementById('wide-letters').remove()")
