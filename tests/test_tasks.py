"""Questions of a delegate, each answered from the start page with at most three clicks, in a real browser."""

import pytest
from test_pages import opened, until


class Reader:
    """A person at the start page, whose clicks are counted; typing is none."""

    def __init__(self, browser):
        self.browser, self.clicks = browser, 0

    def type(self, words):
        from selenium.webdriver.common.keys import Keys

        field = self.browser.find_element("id", "search")
        field.send_keys(words)
        until(self.browser, "document.querySelector('#found a')")
        field.send_keys(Keys.ENTER)

    def click(self, selector, text=""):
        until(self.browser, f"document.querySelector({selector!r})")
        item = next(i for i in self.browser.find_elements("css selector", selector) if i.text.startswith(text))
        self.browser.execute_script("arguments[0].scrollIntoView({ block: 'center' })", item)
        item.click()
        self.clicks += 1

    def reads(self, selector, words):
        until(
            self.browser, f"[...document.querySelectorAll({selector!r})].some((i) => i.innerText.includes({words!r}))"
        )


@pytest.fixture
def person(browser, built):
    opened(browser, built, "index.html")
    reader = Reader(browser)
    yield reader
    assert reader.clicks <= 3


def test_what_does_it_rest_on(person):
    person.type("119/12")
    until(person.browser, "document.title.includes('119/12')")
    person.click(".within a", "Cites")
    person.reads("#cites tr.line", "66/102")
    person.reads("#cites tr.words", "第66/102号决议")


def test_who_cites_it_with_what_verb(person):
    person.type("宪章")
    until(person.browser, "document.title.includes('Charter')")
    person.click(".door", "In the explorer")
    person.click(".chip", "Cited by")
    person.reads("#list h3", "reaffirms")
    person.reads("#kept", "6 works")


def test_what_became_of_it(person):
    person.type("119/12")
    until(person.browser, "document.title.includes('119/12')")
    person.click(".door", "In the explorer")
    person.click("#modes a", "What became of it")
    until(person.browser, "location.hash.includes('mode=chain') && document.querySelector('#panel h2, #panel p')")


def test_which_of_its_chain_is_in_force(person):
    person.type("3987")
    until(person.browser, "document.title.includes('3987')")
    person.click(".door", "In the explorer")
    person.click("#modes a", "What became of it")
    person.reads("#panel .plain li", "S/RES/4012 (2066) 13 Sept 2066")
    person.reads("#panel .plain li", "in force")


def test_how_are_two_works_tied(person):
    person.click("ol.ranked a", "General Assembly resolution 66/102")
    person.click("#modes a", "Path between two")
    until(person.browser, "document.querySelector('#panel').textContent.includes('second work')")
    person.type("121/3")
    person.reads(".steps li", "A/RES/121/3")


def test_what_is_newest_on_a_topic(person):
    person.click("details summary", "RULE OF LAW")
    person.click("details[open] li a", "General Assembly resolution 119/12")
    person.reads("#panel h2", "General Assembly resolution 119/12")
