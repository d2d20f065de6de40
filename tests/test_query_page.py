"""The page on which people write queries, in a real browser that reaches nothing but the server."""

import pytest
from browsing import barriers, requests, sideways, window
from serving import resograph


@pytest.fixture(scope="module")
def server(built):
    with resograph(built) as address:
        yield address


def hosts(browser):
    """The hosts that the page asked."""
    return {url.split("/")[2] for url in requests(browser) if url.startswith("http")}


@pytest.mark.parametrize("width", [1366, 390])
@pytest.mark.parametrize("path", ["", "page/resolution/A/RES/119/12", "page/entity/ga", "ontology", "lookup?q=nothing"])
def test_no_serious_barrier(browser, server, path, width):
    """axe finds none on the server's own pages, on a desk and on a phone."""
    with window(browser, width):
        browser.get(f"{server}/{path}")
        assert barriers(browser) == []
        assert sideways(browser) <= 1


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
