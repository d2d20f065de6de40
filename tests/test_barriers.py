"""No page holds up a reader: axe finds nothing serious on any kind of page, at a desk and on a phone, light and dark.

Each page is opened once and looked at in the four combinations; in the dark only what colours can spoil is asked again.
"""

import json

import pytest
from browsing import barriers, in_scheme, sideways, wide_letters, window
from click.testing import CliRunner
from serving import resograph
from test_comparison import TEXTS
from test_pages import opened, until

from graph.cli import SAMPLES, main

ACT = "resolution/A/RES/119/12"
EXPLORER = f"explorer.html#seed={ACT}"
OF_THE_BUILD = (
    "index.html", "explorer.html", EXPLORER, f"{EXPLORER}&mode=chain", f"{EXPLORER}&seed=instrument/un-charter&mode=path",
    f"{EXPLORER}&mode=series&lang=ar", f"{EXPLORER}&verb=recall&from=3000", "explorer.html#seed=resolution/A/RES/1/9999", "corpus.html",
    "documents.html", "due.html", "due/2066.html", "ontology.html", "404.html",
    "pages/resolution_A_RES_119_47.html", "pages/resolution_A_RES_120_7.html",
    "pages/entity_ga.html", "pages/instrument_un-charter.html", "pages/session_GA_120.html",
)  # fmt: skip
OF_THE_SERVER = (
    "", "sparql", "search?q=charter", "search?q=zzzz", "lookup?q=charer", "nowhere", "page/resolution/A/RES/1/999", f"page/{ACT}",
    "page/dataset/citations", "resource?iri=https://example.org/none",
)  # fmt: skip
OF_COMMANDS = {
    "annotate": ["annotate", f"{SAMPLES}/A_RES_120_7.en.txt"],
    "diff": ["diff", f"{SAMPLES}/A_RES_119_12.zh.txt", f"{SAMPLES}/A_RES_119_47.zh.txt", "--format", "html"],
}


# Of the terms of the ontology twenty: the others are of the same make.
_FEWER = """for (const term of [...document.querySelectorAll(".ontology article")].slice(20)) term.remove();
for (const group of document.querySelectorAll(".ontology .group")) group.open = true;"""


def held_up(browser):
    """What holds up a reader of the open page, by width and scheme."""
    until(browser, "document.readyState === 'complete'")
    browser.execute_script(_FEWER)
    found = {}
    for width in (1400, 390):
        with window(browser, width):
            found[width, "light"] = barriers(browser)
            found[width, "sideways"] = sideways(browser) > 1
            with wide_letters(browser):
                found[width, "sideways in wide letters"] = sideways(browser) > 1
            with in_scheme(browser, "dark"):
                found[width, "dark"] = barriers(browser, "color-contrast")
    return {where: what for where, what in found.items() if what}


@pytest.mark.parametrize("page", OF_THE_BUILD)
def test_of_the_build(browser, built, page):
    assert held_up(opened(browser, built, page)) == {}


def test_the_picture_of_the_whole_keeps_to_its_place(browser, built):
    """It takes the size of its place whenever that changes, not with the window alone."""
    opened(browser, built, "corpus.html")
    until(browser, "document.readyState === 'complete'")
    browser.execute_script("document.querySelector('.whole').style.width = '300px'")
    until(browser, "[...document.querySelectorAll('#graph canvas')].every((layer) => layer.offsetWidth <= 300)")
    browser.execute_script("document.querySelector('#graph canvas').style.width = '3000px'")
    assert sideways(browser) <= 1


@pytest.fixture(scope="module")
def server(built):
    with resograph(built) as address:
        yield address


@pytest.mark.parametrize("path", OF_THE_SERVER)
def test_of_the_server(browser, server, path):
    browser.get(f"{server}/{path}")
    assert held_up(browser) == {}


def test_of_a_state_and_what_it_voted_on(browser, voted):
    with resograph(voted) as address:
        browser.get(f"{address}/page/state/TCD")
        assert "Chad" in browser.title
        told = {heading.text for heading in browser.find_elements("css selector", "main h2")}
        assert {"Sponsored 1", "Voted in favour 1"} <= told
        acts = [row.text for row in browser.find_elements("css selector", "main ul.plain li")]
        assert acts[0] == "General Assembly resolution 120/9 Tea and peace · 19 Dec 2065", acts
        browser.execute_script("speech.say('ar')")
        assert browser.find_element("css selector", "h1").text == "تشاد"
        browser.execute_script("speech.say('en')")
        assert held_up(browser) == {}
    assert held_up(opened(browser, voted, "pages/resolution_A_RES_120_9.html")) == {}


@pytest.mark.parametrize("form", ["table", "chart", "timeline", "graph"])
def test_answers_to_a_question(browser, server, form):
    browser.get(f"{server}/sparql")
    browser.execute_script(
        "asking.editor.setValue('SELECT ?one ?two ?date WHERE { ?one rg:cites ?two . ?one eli:date_document ?date }')"
    )
    browser.execute_script("asking.ask()")
    until(browser, "document.querySelector('#answer tbody tr')")
    browser.execute_script("document.querySelector(`[data-shown=${arguments[0]}]`).click()", form)
    assert held_up(browser) == {}


@pytest.mark.parametrize("name", OF_COMMANDS)
def test_of_commands(browser, tmp_path, name):
    run = CliRunner().invoke(main, OF_COMMANDS[name])
    assert run.exit_code == 0, run.output
    (tmp_path / f"{name}.html").write_text(run.stdout, encoding="utf-8")
    assert held_up(opened(browser, tmp_path, f"{name}.html")) == {}


def test_of_what_versions_tell_differently(browser, tmp_path):
    lines = [json.dumps({"id": "A/RES/90/1", "lang": lang, "text": text}) for lang, text in TEXTS.items()]
    (tmp_path / "texts.jsonl").write_text("\n".join(lines), encoding="utf-8")
    run = CliRunner().invoke(
        main, ["compare", str(tmp_path / "texts.jsonl"), "--sure", "0", "--html", str(tmp_path / "compare.html")]
    )
    assert "66/118" in run.output
    assert held_up(opened(browser, tmp_path, "compare.html")) == {}


def test_of_one_neighbourhood(browser, built, tmp_path):
    CliRunner().invoke(main, ["view", "-o", str(built), "--node", "un-charter", "--to", str(tmp_path / "view.html")])
    assert held_up(opened(browser, tmp_path, "view.html")) == {}
