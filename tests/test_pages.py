"""The pages of a corpus in a real browser without a network: they open, lead to one another, and can be used by all."""

import http.server
import json
import re
import threading
import time
from base64 import b64decode
from functools import partial
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from browsing import requests

from graph.model import Document, Extent
from graph.naming import Namer
from graph.network.construction import build
from graph.network.measures import measure
from graph.serialize import unpacked_json
from graph.view.page_links import file_of
from graph.view.site import write_pages

SEED = "explorer.html#seed=resolution/A/RES/119/12"
PAGES = (
    "index.html", "explorer.html", "corpus.html", "documents.html", "ontology.html", "pages/resolution_A_RES_119_47.html",
    "pages/resolution_A_RES_120_7.html", "pages/instrument_un-charter.html", "pages/entity_ga.html", SEED,
    f"{SEED}&seed=instrument/un-charter&mode=path", f"{SEED}&mode=chain", f"{SEED}&mode=series&lang=ar",
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


def test_the_same_thing_has_the_same_count_everywhere(built):
    """On its page, in the data of the explorer, and in the picture of the whole."""
    columns = graph_data(built)
    for node, file, cited in zip(columns["id"], columns["file"], columns["cited"], strict=True):
        text = (built / "data" / "around" / file.replace(".html", ".js")).read_text(encoding="utf-8")
        around = unpacked_json(b64decode(json.loads(text[text.index(",") + 1 : -len(");\n")])))
        assert around["work"]["id"] == node
        assert around["work"]["cited"] == len(around["in"]) == cited
        page = (built / "pages" / file).read_text(encoding="utf-8")
        counts = re.findall(r'id="(cites|cited-by)-heading">.*?<span class="count">(\d+)</span>', page)
        assert dict(counts).get("cited-by", "0") == str(cited)
        acts = ("resolution/", "decision/", "statement/", "document/", "instrument/")
        works = [place for place, _ in around["out"] if around["near"][place][0].startswith(acts)]
        assert dict(counts).get("cites", "0") == str(len(works))


# The reader


def test_the_readers_language_first_and_another_beside_it(browser, built):
    opened(browser, built, "pages/resolution_A_RES_120_7.html")
    shown = "[...document.querySelectorAll('#pp2 .cell')].filter((cell) => !cell.hidden).map((cell) => [cell.lang, cell.dir])"
    assert browser.execute_script(f"return {shown}") == [["en", "ltr"]]
    choose(browser, "beside", "ar")
    until(browser, f"{shown}.join() === 'en,ltr,ar,rtl'")
    choose(browser, "language", "fr")
    until(browser, f"{shown}.join() === 'ar,rtl,fr,ltr'")
    assert browser.find_element("css selector", "#text-heading").text == "Texte"
    choose(browser, "language", "en")


def test_banner_tables_and_how_to_cite(browser, built):
    opened(browser, built, "pages/resolution_A_RES_119_47.html")
    banner = browser.find_element("css selector", ".banner").text
    assert "18 Dec 2064" in banner
    assert "General Assembly" in banner
    cited = browser.find_element("css selector", "#cited-by")
    assert "3 works" in cited.text
    assert browser.find_element("css selector", "#cited-by-heading .count").text == "3"
    assert "@misc{A-RES-119-47," in browser.find_element("id", "how-to-cite").text
    assert browser.execute_script("return document.querySelector('.within').textContent").count("3")
    cited.find_element("css selector", "button").click()
    until(browser, "document.querySelector('#cited-by .chip')")
    until(browser, "document.querySelector('#cited-by blockquote mark')")
    assert "3 works" in cited.text


def choose(browser, field, value):
    """Choose an option as a person does."""
    script = """const field = document.getElementById(arguments[0]);
    field.value = arguments[1];
    field.dispatchEvent(new Event('change'));"""
    browser.execute_script(script, field, value)


def test_mentions_lead_to_their_targets_and_say_what_they_are(browser, built):
    opened(browser, built, "pages/resolution_A_RES_119_47.html")
    mark = browser.find_element("css selector", "#pp3 mark.resolution")
    links = mark.find_elements("css selector", "a")
    assert links[0].get_attribute("href").endswith("/pages/resolution_A_RES_119_12.html")
    assert links[1].get_attribute("href") == "https://undocs.org/ch/A/RES/119/12"
    assert "recall" in mark.get_attribute("title")
    assert "recalls" in browser.find_element("css selector", "#pp3 .margin").text
    assert "resolution 121/3" in browser.find_element("id", "cited-by").get_attribute("innerHTML")
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


# The whole corpus


def whole(browser, built, fragment=""):
    opened(browser, built, f"corpus.html#{fragment}")
    until(browser, "typeof resograph === 'object'")
    return browser


def test_what_is_around_lights_up(browser, built):
    whole(browser, built)
    dimmed = "picture.graph.filterNodes((n) => picture.view.getNodeDisplayData(n).color === '#e3e7ec').length"
    assert browser.execute_script(f"return {dimmed}") == 0
    browser.execute_script("picture.state.hovered = GRAPH.id.indexOf('instrument/un-charter'); picture.refresh()")
    assert until(browser, dimmed) > 100


@pytest.mark.parametrize(
    ("act", "seen", "unseen"),
    [
        ("document.querySelector('[data-kind=entity]').click()", "resolution/A/RES/119/12", "entity/ga"),
        (
            "choose('body', GRAPH.bodies.findIndex((b) => b.en === 'Human Rights Council'))",
            "resolution/A/HRC/RES/160/4",
            "resolution/A/RES/119/12",
        ),
        ("choose('from', 2066)", "resolution/A/RES/121/3", "resolution/A/RES/119/12"),
    ],
)
def test_filters_of_the_whole_and_the_address_that_keeps_them(browser, built, act, seen, unseen):
    choose = """const choose = (id, value) => {
      const field = document.getElementById(id);
      field.value = value;
      field.dispatchEvent(new Event('change'));
    };"""
    visible = "return [0, 1].map((at) => Boolean(picture.shown[GRAPH.id.indexOf(arguments[at])]))"
    whole(browser, built)
    browser.execute_script(choose + act)
    assert browser.execute_script(visible, seen, unseen) == [True, False]
    whole(browser, built, until(browser, "location.hash.slice(1)"))
    assert browser.execute_script(visible, seen, unseen) == [True, False]
    browser.find_element("id", "reset").click()
    assert browser.execute_script("return picture.shown.every(Boolean)")


def test_without_webgl_everything_but_the_picture_works(browser, built):
    off = """const own = HTMLCanvasElement.prototype.getContext;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return /webgl/.test(kind) ? null : own.call(this, kind, ...rest);
    };"""
    script = browser.execute_cdp_cmd("Page.addScriptToEvaluateOnNewDocument", {"source": off})
    try:
        whole(browser, built, "node=instrument%2Fun-charter")
        assert "WebGL" in browser.find_element("id", "graph").text
        assert browser.find_element("css selector", "#panel h2").text == "Charter of the United Nations"
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
    write_pages(tmp_path, graph, measure(graph), {"ga": {"en": EVIL, "zh": EVIL}}, (), extent, lambda _: corpus, print)
    node = quote("resolution/A/RES/90/1", safe="")
    for page in (
        "index.html",
        "documents.html",
        "pages/resolution_A_RES_90_1.html",
        f"explorer.html#seed={node}",
        f"corpus.html#node={node}",
    ):
        opened(browser, tmp_path, page)
        until(browser, "document.readyState === 'complete'")
        assert browser.title != "broken"
        assert browser.find_elements("css selector", "img") == []
        assert requests(browser) == []
        assert complaints(browser) == []
        if page not in ("index.html", f"corpus.html#node={node}"):
            until(browser, "document.body.innerText.includes('onerror=alert(1)')")
            assert "onerror=alert(1)" in browser.execute_script("return document.body.innerText")


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("ar", "تشاد, the Friends of Tea, بيرو"),
        ("zh", "乍得, the Friends of Tea, 秘鲁"),
        ("en", "CHAD, the Friends of Tea, PERU"),
    ],
)
def test_sponsors_are_named_in_the_language_of_the_reader(browser, voted, lang, told):
    opened(browser, voted, f"pages/resolution_A_RES_120_9.html#lang={lang}")
    until(browser, f"document.querySelector('.about').innerText.includes({told!r})")
    assert "2–1–0" in browser.find_element("css selector", ".about").text


@pytest.fixture(scope="module")
def files(built):
    """The address of a server of files that has the build below a folder, and gives 404.html for what is not there."""

    class Files(http.server.SimpleHTTPRequestHandler):
        def translate_path(self, path):
            return super().translate_path(path.removeprefix("/corpus"))

        def send_error(self, code, message=None, explain=None):
            self.send_response(code)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.end_headers()
            self.wfile.write((built / "404.html").read_bytes())

        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Files, directory=built)) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/corpus"
        server.shutdown()


@pytest.mark.parametrize(
    ("path", "lang", "said", "meant"),
    [
        ("pages/resolution_S_RES_3987_2064_-0f0f0f0f.html", "fr", "Cette page n’existe pas.", "3987 (2065)"),
        ("nowhere.html", "ar", "لا توجد صفحة كهذه.", ""), ("66/102", "en", "There is no such page.", "66/102"),
    ],
)  # fmt: skip
def test_an_address_that_is_not_there_on_a_server_of_files(browser, files, path, lang, said, meant):
    browser.get(f"{files}/{path}?lang={lang}")
    until(browser, f"document.documentElement.lang === '{lang}'")
    assert browser.find_element("css selector", "main p").text == said
    if meant:
        until(browser, "document.querySelector('#meant a')")
        assert meant in browser.find_element("css selector", "#meant a").text
    browser.find_element("css selector", "nav .home").click()
    assert browser.current_url == f"{files}/index.html"
