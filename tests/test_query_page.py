"""The page on which people write queries, in a real browser that reaches nothing but the server."""

import json

import pytest
from serving import resograph


@pytest.fixture(scope="module")
def server(built):
    with resograph(built) as address:
        yield address


def hosts(browser):
    """The hosts that the page asked."""
    events = [json.loads(entry["message"])["message"] for entry in browser.get_log("performance")]
    asked = [e["params"]["request"]["url"] for e in events if e["method"] == "Network.requestWillBeSent"]
    return {url.split("/")[2] for url in asked if url.startswith("http")}


def test_a_shipped_question_is_asked_and_answered(browser, server):
    from selenium.webdriver.common.by import By
    from selenium.webdriver.support.ui import Select, WebDriverWait

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
