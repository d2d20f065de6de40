"""The page on which people write queries, in a real browser that reaches nothing but the server."""

import json

import pytest
from serving import client_file, resograph


@pytest.fixture(scope="module")
def server(built):
    with resograph(built) as address:
        yield address


def hosts(browser):
    """The hosts that the page asked."""
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    return {url.split("/")[2] for url in asked if url.startswith("http")}


@pytest.mark.parametrize("width", [1366, 390])
@pytest.mark.parametrize("path", ["", "page/resolution/A/RES/119/12", "page/entity/ga", "ontology", "lookup?q=nothing"])
def test_no_serious_barrier(browser, server, path, width):
    """axe finds none on the server's own pages, on a desk and on a phone."""
    axe = client_file("axe-core/axe.min.js")
    browser.set_window_size(width, 844)
    try:
        browser.get(f"{server}/{path}")
        browser.execute_script(axe.read_text(encoding="utf-8"))
        found = browser.execute_async_script(
            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then((r) => done(r.violations));"
        )
        assert [(v["id"], v["nodes"][0]["html"][:120]) for v in found if v["impact"] in ("serious", "critical")] == []
        wide = browser.execute_script(
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert wide <= 1
    finally:
        browser.set_window_size(1366, 768)


def test_a_shipped_question_is_asked_and_answered(browser, server):
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import Select, WebDriverWait

    browser.get_log("browser")
    browser.get(f"{server}/sparql")
    wait = WebDriverWait(browser, 20)
    wait.until(lambda d: d.find_elements(By.CSS_SELECTOR, ".yasqe .CodeMirror"))
    questions = Select(browser.find_element(By.ID, "example"))
    assert len(questions.options) > 10
    questions.select_by_visible_text("The governing verbs of the corpus and how often works are cited under each.")
    browser.execute_script("yasgui.getTab().getYasqe().query()")
    wait.until(lambda d: "recall" in "".join(e.text for e in d.find_elements(By.CSS_SELECTOR, ".yasr table")))
    assert hosts(browser) == {server.removeprefix("http://")}
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
