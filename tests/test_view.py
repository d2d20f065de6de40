"""The small picture to send by mail, in a real browser with its network cut off: it opens, shows, finds, takes text for text."""

import pytest
from browsing import requests
from selenium.webdriver.support.ui import WebDriverWait

from graph.cli import SAMPLES
from graph.extraction import read
from graph.model import Document
from graph.naming import Namer
from graph.network.construction import build
from graph.view.graph_page import render
from graph.view.neighbourhood import LARGEST_PICTURE, around, weightiest
from graph.view.years import COLUMN, ROW, positions_by_year

EVIL = '</script><script>document.title="broken"</script><img src=x onerror=alert(1)>&amp;"\'{{7*7}}\u200fعربي'


@pytest.fixture(scope="module")
def network(authority):
    return build(read([SAMPLES], authority, 1, print), Namer(authority))


@pytest.fixture(scope="module")
def page(browser, network, tmp_path_factory):
    path = tmp_path_factory.mktemp("view") / "view.html"
    part = around(network, "resolution/A/RES/119/12", 2)
    path.write_text(render(part, len(network), focus="resolution/A/RES/119/12"), encoding="utf-8")
    return opened(browser, path)


def opened(browser, path):
    browser.get("about:blank")
    browser.get_log("performance")
    browser.get_log("browser")
    browser.get(path.as_uri())
    return browser


def test_it_opens_alone(page):
    assert page.title == "Who cites whom"
    assert requests(page) == []
    assert [entry for entry in page.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []
    drawn = (
        "const c = document.querySelector('canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
        "let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i]) n++; return n > 5000"
    )
    WebDriverWait(page, 10).until(
        lambda seen: seen.execute_script(drawn)
    )  # the first picture is drawn with the next frame


def test_years_go_from_left_to_right_and_labels_stand_apart(network):
    part = weightiest(network)
    assert len(part) <= LARGEST_PICTURE
    places = positions_by_year(part)
    years = {node: int(part.nodes[node].get("year") or 0) for node in part}
    assert all(years[a] < years[b] for a in part for b in part if places[a][0] < places[b][0] and years[a] != years[b])
    for one in part:
        for other in part:
            (x1, y1), (x2, y2) = places[one], places[other]
            assert one == other or abs(x1 - x2) >= COLUMN or abs(y1 - y2) >= ROW


def test_verbs_stand_on_the_edges(page):
    assert "recalls" in page.execute_script("return resograph.edges.get().map((edge) => edge.label)")


@pytest.mark.parametrize(
    ("typed", "found"), [("66/102", "A/RES/66/102"), ("宪章", "un-charter"), ("charter of the", "un-charter")]
)
def test_search(page, typed, found):
    field = page.find_element("id", "search")
    field.clear()
    field.send_keys(typed)
    assert any(found in item.text for item in page.find_elements("css selector", "#results li"))


def test_text_is_text(browser, reader, authority, tmp_path):
    title = EVIL.replace('"', "")
    document = Document(
        "x", f"大会，\n\n回顾题为“{title}”的第66/102号决议，\n\n1. 请合作。", id="A/RES/90/1", lang="zh", title=EVIL
    )
    graph = build([reader.read(document)], Namer(authority))
    path = tmp_path / "evil.html"
    path.write_text(render(graph, len(graph), {"en": EVIL, "zh": EVIL}), encoding="utf-8")
    page = opened(browser, path)
    assert page.title == EVIL
    assert page.find_element("css selector", "h1").get_attribute("textContent") == EVIL
    page.execute_script("resograph.choose('resolution/A/RES/90/1', false)")
    assert EVIL in page.find_element("id", "panel").get_attribute("textContent")
    assert page.find_elements("css selector", "img") == []
    assert requests(page) == []
