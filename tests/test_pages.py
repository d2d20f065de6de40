"""The pages of a corpus in a real browser without a network: they open, lead to one another, and can be used by all."""

import csv
import io
import json
import re
import time
import xml.etree.ElementTree as ET
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from browsing import barriers, requests, sideways, window

from graph.model import Document, Extent
from graph.naming import Namer
from graph.network.construction import build
from graph.network.measures import measure
from graph.view.page_links import file_of
from graph.view.site import write_pages

PAGES = (
    "index.html", "explorer.html", "documents.html", "ontology.html", "network.html", "pages/resolution_A_RES_119_47.html",
    "pages/resolution_A_RES_120_7.html", "pages/instrument_un-charter.html", "neighbourhood.html#node=resolution%2FA%2FRES%2F66%2F102",
    "explorer.html#node=resolution%2FA%2FRES%2F119%2F12&lang=zh",
)  # fmt: skip
EVIL = '</script><script>document.title="broken"</script><img src=x onerror=alert(1)>&amp;"\'{{7*7}}\u2028\u200fعربي'


def opened(browser, folder, page):
    browser.get("about:blank")
    browser.get_log("performance")
    browser.get_log("browser")
    path, _, fragment = page.partition("#")
    browser.get((folder / path).as_uri() + (f"#{fragment}" if fragment else ""))
    return browser


def complaints(browser):
    return [entry["message"] for entry in browser.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")
            and "GPU stall" not in entry["message"] and "swiftshader" not in entry["message"].lower()]  # fmt: skip


def until(browser, script, seconds=10):
    end = time.monotonic() + seconds
    while not (value := browser.execute_script(f"return {script}")):
        assert time.monotonic() < end, script
        time.sleep(0.05)
    return value


@pytest.mark.parametrize("page", PAGES)
def test_every_page_opens_without_a_request_or_a_complaint(browser, built, page):
    opened(browser, built, page)
    until(browser, "document.readyState === 'complete'")
    assert requests(browser) == []
    assert complaints(browser) == []


@pytest.mark.parametrize("width", [1366, 390])
@pytest.mark.parametrize("page", PAGES)
def test_no_serious_barrier(browser, built, page, width):
    """axe finds none, on a desk and on a phone; and nothing makes the page scroll sideways."""
    with window(browser, width):
        opened(browser, built, page)
        until(browser, "document.readyState === 'complete'")
        assert barriers(browser) == []
        assert sideways(browser) <= 1


def test_every_link_between_pages_leads_somewhere(built):
    lost = []
    for path in (built / "index.html", built / "documents.html", *(built / "pages").iterdir()):
        for href in set(re.findall(r'href="([^"]+)"', path.read_text(encoding="utf-8"))):
            if href.startswith(("http", "data:", "#")):
                continue
            target, _, fragment = href.replace("&amp;", "&").partition("#")
            if not (path.parent / unquote(target)).exists() or (
                fragment
                and target.startswith("resolution")
                and f'id="{fragment}"' not in (path.parent / target).read_text(encoding="utf-8")
            ):
                lost.append((path.name, href))
    assert lost == []


def test_there_is_a_page_for_every_node(built, authority):
    columns = graph_data(built)
    assert {path.name for path in (built / "pages").iterdir()} == set(columns["file"])
    assert len(set(columns["file"])) == len(columns["id"])


@pytest.mark.parametrize(
    ("node", "name"),
    [
        ("resolution/A/RES/66/102", "resolution_A_RES_66_102.html"),
        ("resolution/S/RES/1325(2000)", r"resolution_S_RES_1325_2000_-\w{8}\.html"),
        ("instrument/某公约", r"instrument_-\w{8}\.html"), ("document/../../etc/passwd", r"document_.._.._etc_passwd\.html"),
        ("document/" + "x/" * 300, r"document_.{1,100}\.html"),
    ],
)  # fmt: skip
def test_file_names_are_safe(node, name):
    assert re.fullmatch(name, file_of(node))
    assert "/" not in file_of(node)
    assert len(file_of(node)) < 200


def graph_data(folder):
    text = (folder / "data" / "graph.js").read_text(encoding="utf-8")
    return json.loads(text.removeprefix("const GRAPH = ").rstrip(";\n"))


# The reader


def test_versions_stand_side_by_side_by_paragraph(browser, built):
    opened(browser, built, "pages/resolution_A_RES_120_7.html")
    cells = """return [...document.querySelectorAll('#pp2 .cell')]
      .map((cell) => [cell.lang, cell.dir, cell.hidden, cell.querySelectorAll(arguments[0]).length])"""
    assert browser.execute_script(cells, "mark.resolution") == [
        ["ar", "rtl", False, 4], ["en", "ltr", False, 4], ["es", "ltr", True, 4], ["fr", "ltr", True, 4], ["ru", "ltr", True, 4],
        ["zh", "ltr", True, 4],
    ]  # fmt: skip
    browser.find_element("css selector", "[data-lang=zh]").click()
    assert browser.execute_script("return document.querySelector('#pp2 .cell[lang=zh]').hidden") is False


def test_mentions_lead_to_their_targets_and_say_what_they_are(browser, built):
    opened(browser, built, "pages/resolution_A_RES_119_47.html")
    mark = browser.find_element("css selector", "#pp3 mark.resolution")
    links = mark.find_elements("css selector", "a")
    assert links[0].get_attribute("href").endswith("/pages/resolution_A_RES_119_12.html")
    assert links[1].get_attribute("href") == "https://undocs.org/ch/A/RES/119/12"
    assert "recall" in mark.get_attribute("title")
    assert "recall" in browser.find_element("css selector", "#pp3 .margin").text
    assert "A/RES/121/3" in browser.find_element("css selector", "aside").get_attribute("innerHTML").replace(
        "resolution 121/3", "A/RES/121/3"
    )
    links[0].click()
    until(browser, "document.title === 'General Assembly resolution 119/12'")


def test_the_text_on_the_page_is_the_text(built, reader):
    """Every paragraph's words are there, none twice."""
    path = Path(__file__).parents[1] / "graph" / "samples" / "A_RES_119_47.zh.txt"
    page = (built / "pages" / "resolution_A_RES_119_47.html").read_text(encoding="utf-8")
    cells = re.findall(r'<div class="cell"[^>]*>(.*?)</div>', page, re.S)
    words = re.sub(r"\s|↗", "", re.sub(r"<[^>]+>", "", "".join(cells)))
    text = re.sub(r"\s", "", path.read_text(encoding="utf-8").partition("\n")[2])
    assert words == re.sub(r"\d\.(?=[重吁请决])", "", text)  # the numbers of operative paragraphs stand in the margin


# The explorer


def explorer(browser, built, fragment=""):
    opened(browser, built, f"explorer.html#{fragment}")
    until(browser, "typeof resograph === 'object'")
    return browser


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("66/102", "A/RES/66/102"), ("a/res/66/102", "A/RES/66/102"), ("S/RES/1325 (2000)", "S/RES/1325(2000)"),
        ("宪章", "un-charter"),
        ("《联合国宪章》", "un-charter"), ("charter of the", "un-charter"),
        ("法治援助的协调", "A/RES/120/5"), ("协调法治援助", "A/RES/120/5"),
        ("Справедливая торговля", "A/RES/120/7"), ("التجارة العادلة", "A/RES/120/7"), ("commerce équitable", "A/RES/120/7"),
        ("comercio justo", "A/RES/120/7"), ("tea trade", "A/RES/120/7"), ("公平贸易", "A/RES/120/7"),
    ],
)  # fmt: skip
def test_search_in_six_languages(browser, built, typed, found):
    explorer(browser, built)
    keys = browser.execute_script("return finder.find(arguments[0]).map(finder.key)", typed)
    assert found in keys[:5]


@pytest.mark.parametrize("typed", ["", " ", "zzzzzz", "(((", "\\", "没有这个"])
def test_search_for_nothing(browser, built, typed):
    explorer(browser, built)
    assert browser.execute_script("return finder.find(arguments[0])", typed) == []


def test_search_by_keyboard(browser, built):
    from selenium.webdriver.common.keys import Keys

    explorer(browser, built)
    field = browser.find_element("id", "search")
    field.send_keys("66/102")
    assert field.get_attribute("aria-expanded") == "true"
    field.send_keys(Keys.ARROW_DOWN + Keys.ENTER)
    assert browser.find_element("css selector", "#panel h2").text == "General Assembly resolution 66/102"
    assert "node=resolution%2FA%2FRES%2F66%2F102" in browser.current_url


def test_the_panel_shows_citations_with_their_sentences(browser, built):
    explorer(browser, built, "node=resolution%2FA%2FRES%2F119%2F12")
    panel = browser.find_element("id", "panel")
    assert "Cites (12)" in panel.text
    assert "Cited by (2)" in panel.text
    line = next(line for line in panel.find_elements("css selector", ".line") if "66/102" in line.text)
    browser.execute_script("arguments[0].click()", line.find_element("css selector", ".sentences"))
    until(browser, "document.querySelector('#panel blockquote mark')")
    assert panel.find_element("css selector", "blockquote mark").text == "第66/102号决议"


def test_what_is_around_lights_up(browser, built):
    explorer(browser, built)
    dimmed = "picture.graph.filterNodes((n) => picture.view.getNodeDisplayData(n).color === '#e3e7ec').length"
    assert browser.execute_script(f"return {dimmed}") == 0
    browser.execute_script("picture.state.hovered = GRAPH.id.indexOf('instrument/un-charter'); picture.refresh()")
    lit = len(browser.execute_script("return picture.into[picture.state.hovered].map((e) => GRAPH.from[e])"))
    assert 0 < lit < 20
    assert until(browser, dimmed) > 100


# What is done, and what is seen then and what not (nodes, or a family of verbs).
@pytest.mark.parametrize(
    ("act", "seen", "unseen"),
    [
        ("document.querySelector('[data-kind=entity]').click()", "resolution/A/RES/119/12", "entity/ga"),
        ("document.querySelector('[data-family=recall]').click()", "resolution/A/RES/119/12", "recall"),
        (
            "choose('body', GRAPH.bodies.findIndex((b) => b[0] === 'Human Rights Council'))",
            "resolution/A/HRC/RES/160/4",
            "resolution/A/RES/119/12",
        ),
        ("choose('topic', GRAPH.topics.indexOf('TREATIES'))", "resolution/A/RES/119/12", "resolution/A/RES/120/130"),
        ("choose('from', 2066)", "resolution/A/RES/121/3", "resolution/A/RES/119/12"),
        ("choose('until', 2065)", "resolution/A/RES/119/12", "resolution/A/RES/121/3"),
    ],
)
def test_filters_and_the_address_that_keeps_them(browser, built, act, seen, unseen):
    choose = """const choose = (id, value) => {
      const field = document.getElementById(id);
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };"""
    visible = """const place = GRAPH.id.indexOf(arguments[0]);
    if (place >= 0) return Boolean(picture.shown[place]);
    return GRAPH.from.some((_, edge) => picture.edgeShown(edge) && GRAPH.families[GRAPH.family[edge]] === arguments[0]);"""

    def as_filtered():
        return browser.execute_script(visible, seen) and not browser.execute_script(visible, unseen)

    explorer(browser, built)
    browser.execute_script(choose + act)
    assert as_filtered()
    count = browser.find_element("id", "count").text
    explorer(browser, built, until(browser, "location.hash.slice(1)"))
    assert as_filtered()
    assert browser.find_element("id", "count").text == count
    browser.find_element("id", "reset").click()
    assert browser.execute_script("return picture.shown.every(Boolean)")


def test_the_view_as_files(browser, built):
    explorer(browser, built)
    ET.fromstring(browser.execute_script("return save.svg()"))
    rows = list(csv.DictReader(io.StringIO(browser.execute_script("return save.csv()"))))
    assert {
        "citing": "resolution/A/RES/119/12",
        "cited": "resolution/A/RES/66/102",
        "relation": "recall",
        "citations": "1",
    } in rows
    size = browser.execute_async_script(
        "const done = arguments[0]; sigmajs.toBlob(picture.view, { format: 'png' }).then((blob) => done(blob.size));"
    )
    assert size > 5000


def test_keys_move_the_picture(browser, built):
    from selenium.webdriver.common.keys import Keys

    explorer(browser, built)
    picture = browser.find_element("id", "graph")
    before = browser.execute_script("return picture.view.getCamera().getState()")
    picture.send_keys(Keys.ARROW_RIGHT, "+")
    time.sleep(0.4)
    after = browser.execute_script("return picture.view.getCamera().getState()")
    assert after["ratio"] < before["ratio"]


def test_the_interface_speaks_chinese(browser, built):
    explorer(browser, built, "node=entity%2Fga")
    browser.find_element("id", "language").click()
    assert browser.find_element("css selector", "#panel h2").text == "大会"
    assert browser.find_element("css selector", "#kinds legend").text == "类别"
    assert browser.execute_script("return document.documentElement.lang") == "zh"
    browser.find_element("id", "language").click()


def test_without_webgl_everything_but_the_picture_works(browser, built):
    off = """const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : own.call(this, kind, ...rest);
    };"""
    script = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": off})
    try:
        explorer(browser, built, "node=instrument%2Fun-charter")
        assert "WebGL" in browser.find_element("id", "graph").text
        assert browser.find_element("css selector", "#panel h2").text == "Charter of the United Nations"
        assert browser.execute_script("return finder.find('66/102').length") > 0
        browser.find_element("css selector", "[data-kind=entity]").click()
        assert complaints(browser) == []
    finally:
        browser.execute_cdp_cmd("Page.removeScriptToEvaluateOnNewDocument", script)


# Text as text


def test_text_is_text_everywhere(browser, reader, authority, tmp_path):
    document = Document("x", f"大会，\n\n回顾题为“{EVIL.replace(chr(34), '')}”的第66/102号决议，\n\n1. 请合作。",
                        id="A/RES/90/1", lang="zh", title=EVIL, date="2035-01-01", body="ga", topics=(EVIL,))  # fmt: skip
    corpus = [reader.read(document)]
    graph = build(corpus, Namer(authority))
    extent = Extent(1, 1, 1, 1, 0, {"zh": 1}, frozenset())
    write_pages(tmp_path, graph, measure(graph), {"ga": (EVIL, EVIL)}, (), extent, lambda _: corpus, print)
    node = quote("resolution/A/RES/90/1", safe="")
    for page in (
        "index.html",
        "documents.html",
        "pages/resolution_A_RES_90_1.html",
        f"explorer.html#node={node}",
        f"neighbourhood.html#node={node}",
    ):
        opened(browser, tmp_path, page)
        until(browser, "document.readyState === 'complete'")
        assert browser.title != "broken"
        assert browser.find_elements("css selector", "img") == []
        assert requests(browser) == []
        assert complaints(browser) == []
        if page != "index.html":
            assert "onerror=alert(1)" in browser.execute_script("return document.body.innerText")
