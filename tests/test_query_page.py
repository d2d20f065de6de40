"""The page on which people write queries, in a real browser that reaches nothing but the server."""

import pytest
from browsing import requests
from serving import resograph


@pytest.fixture(scope="module")
def server(built):
    with resograph(built) as address:
        yield address


def hosts(browser):
    """The hosts that the page asked."""
    return {url.split("/")[2] for url in requests(browser) if url.startswith("http")}


def choose(browser, field, value):
    from selenium.webdriver.support.ui import Select

    Select(browser.find_element("id", field)).select_by_visible_text(value)


def answered(browser, seconds=20):
    from selenium.webdriver.support.ui import WebDriverWait

    WebDriverWait(browser, seconds).until(lambda d: d.find_elements("css selector", "#answer tbody tr"))
    return browser.find_element("id", "answer").text


def test_a_shipped_question_is_asked_and_answered(browser, server):
    browser.get_log("browser")
    requests(browser)
    browser.get(f"{server}/sparql")
    assert not browser.find_element("id", "forms").is_displayed()
    assert len(browser.find_elements("css selector", "#example option")) > 10
    choose(browser, "example", "The governing verbs of the corpus and how often works are cited under each.")
    assert "recall" in answered(browser)
    browser.find_element("css selector", "[data-shown=chart]").click()
    assert browser.find_elements("css selector", "#answer svg rect")
    assert hosts(browser) == {server.removeprefix("http://")}
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []


def test_a_question_about_a_work_that_is_typed_by_its_name(browser, server):
    browser.get(f"{server}/sparql")
    question = "All that rests on a work: who cites it, where, under which verb, and how many versions tell it."
    browser.execute_script(
        "asking.choose(asking.settings.examples.find((e) => e.name.startsWith(arguments[0])))", question[:25]
    )
    browser.find_element("css selector", "#parameters input").send_keys("charter")
    browser.find_element("id", "ask").click()
    assert "General Assembly resolution 119/12" in answered(browser)
    link = browser.find_element("css selector", "#answer td a")
    assert "/page/resolution/" in link.get_attribute("href")
    browser.find_element("css selector", "[data-shown=timeline]").click()
    assert browser.find_element("css selector", "#answer h3").text.startswith("206")


def test_the_answer_is_in_the_language_of_the_reader(browser, server):
    from selenium.webdriver.support.ui import WebDriverWait

    browser.get(f"{server}/sparql")
    browser.execute_script("asking.choose(asking.settings.examples.find((e) => e.name.startsWith('All that rests')))")
    browser.find_element("css selector", "#parameters input").send_keys("charter")
    browser.find_element("id", "ask").click()
    assert "General Assembly resolution 119/12" in answered(browser)
    try:
        browser.execute_script("speech.say('fr')")
        in_french = (
            "return document.getElementById('answer').textContent.includes('Assemblée générale, résolution 119/12')"
        )
        WebDriverWait(browser, 20).until(lambda d: d.execute_script(in_french))
        assert browser.find_element("css selector", "[data-shown=table]").text == "Tableau"
    finally:
        browser.execute_script("speech.say('en')")


def test_an_error_is_told_in_words_with_its_place(browser, server):
    from selenium.webdriver.support.ui import WebDriverWait

    browser.get(f"{server}/sparql")
    browser.execute_script("asking.editor.setValue('SELECT * WHERE {\\n ?s ?p }'); asking.ask()")
    WebDriverWait(browser, 20).until(lambda d: d.find_elements("css selector", ".CodeMirror .wrong"))
    assert "2" in browser.find_element("id", "told-of").text


def test_the_page_of_a_work_is_that_of_the_build_with_its_data(browser, server):
    browser.get(f"{server}/page/resolution/A/RES/119/12")
    assert "2 works" in browser.find_element("id", "cited-by").text
    assert browser.find_element("css selector", "#data a[type='text/turtle']")
    browser.find_element("css selector", "#cited-by a").click()
    assert "/view/pages/resolution_A_RES" in browser.current_url
    assert browser.find_element("css selector", "header a[href='/sparql']")


def test_what_is_not_there_has_a_near_one(browser, server):
    from selenium.webdriver.support.ui import WebDriverWait

    browser.get(f"{server}/page/resolution/A/RES/119/1200")
    assert browser.find_element("css selector", "h1").text == "404 · Not found"
    assert browser.find_element("id", "search").get_attribute("value") == "A/RES/119/1200"
    browser.get(f"{server}/lookup?q=charer")
    WebDriverWait(browser, 10).until(lambda d: "Charter" in d.find_element("css selector", "main").text)


def test_quotations_on_the_page_of_a_body_are_those_of_its_works(browser, server):
    """Each line of a list takes its words from the data of its own work, wherever the page stands."""
    from selenium.webdriver.support.ui import WebDriverWait

    browser.get(f"{server}/page/entity/unodc")
    browser.get_log("browser")
    try:
        browser.execute_script("speech.say('zh')")
        WebDriverWait(browser, 10).until(
            lambda d: d.find_elements("css selector", "#cited-by blockquote[lang=zh] mark")
        )
        assert [entry for entry in browser.get_log("browser") if "data/said" in entry["message"]] == []
    finally:
        browser.execute_script("speech.say('en')")


def test_fields_of_examples_say_what_to_give_in_the_reader_s_language(browser, server):
    browser.get(f"{server}/sparql")
    try:
        browser.execute_script("speech.say('fr')")
        browser.execute_script(
            "asking.choose(asking.settings.examples.find((e) => e.name.startsWith('All that rests')))"
        )
        field = browser.find_element("css selector", "#parameters input")
        assert field.get_attribute("placeholder") == "la cote ou la clé du texte cité"
    finally:
        browser.execute_script("speech.say('en')")
