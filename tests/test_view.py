"""The page in a real browser with its network cut off: it opens, shows, finds and speaks, and takes text for text."""

import pytest
from browsing import requests

from graph.build import read
from graph.cli import SAMPLES
from graph.model import Document
from graph.naming import Namer
from graph.network.construction import build
from graph.view.graph_page import render

EVIL = '</script><script>document.title="broken"</script><img src=x onerror=alert(1)>&amp;"\'{{7*7}}\u200fعربي'


@pytest.fixture(scope="module")
def network(authority):
    return build(read([SAMPLES], authority, 1, print), Namer(authority))


def opened(browser, path):
    browser.get_log("performance")
    browser.get(path.as_uri())
    return browser


def test_page_of_the_corpus(browser, built):
    page = opened(browser, built / "network.html")
    assert page.title == "Who cites whom"
    assert requests(page) == []
    assert [entry for entry in page.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")] == []
    assert page.execute_script("return resograph.nodes.length") > 100
    drawn = page.execute_script(
        "const c = document.querySelector('canvas'); const d = c.getContext('2d').getImageData(0, 0, c.width, c.height).data;"
        "let n = 0; for (let i = 3; i < d.length; i += 4) if (d[i]) n++; return n"
    )
    assert drawn > 5000
    assert [box.text for box in page.find_elements("css selector", "footer li")][:2] == ["Resolution", "Decision"]


def test_positions_come_with_the_page(browser, built):
    page = opened(browser, built / "network.html")
    assert page.execute_script("return resograph.view.physics.physicsEnabled") is False
    assert page.execute_script(
        "return resograph.nodes.get().every((n) => Number.isInteger(n.x) && Number.isInteger(n.y))"
    )


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("66/102", "A/RES/66/102"),
        ("宪章", "un-charter"),
        ("charter of the", "un-charter"),
        ("法治援助的协调", "A/RES/120/5"),
    ],
)
def test_search(browser, built, typed, found):
    page = opened(browser, built / "network.html")
    field = page.find_element("id", "search")
    field.send_keys(typed)
    assert any(found in item.text for item in page.find_elements("css selector", "#results li"))
    if typed == "宪章":
        field.send_keys("\ue007")  # Enter
        assert page.find_element("css selector", "#panel h2").text == "Charter of the United Nations"
        assert "Cited by" in page.find_element("id", "panel").text
        assert page.find_element("css selector", "#panel mark").text in ("《联合国宪章》", "《宪章》")


def test_languages(browser, built):
    page = opened(browser, built / "network.html")
    page.execute_script("resograph.choose('entity/ga', true)")
    assert page.find_element("css selector", "#panel h2").text == "General Assembly"
    page.find_element("id", "language").click()
    assert page.find_element("css selector", "#panel h2").text == "大会"
    assert page.find_element("css selector", "footer li").text == "决议"
    assert page.title == "谁引用谁"


def test_filters(browser, built):
    page = opened(browser, built / "network.html")
    shown = "return resograph.view.body.data.nodes.getIds().length"
    before = page.execute_script(shown)
    page.find_element("css selector", "[data-kind=entity]").click()
    assert page.execute_script(shown) < before


def test_official_documents_are_linked(browser, built):
    page = opened(browser, built / "network.html")
    page.execute_script("resograph.choose('resolution/A/RES/66/102', false)")
    assert page.find_element("css selector", "#panel a").get_attribute("href") == "https://undocs.org/ch/A/RES/66/102"


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


def test_a_thousand_nodes_open_at_once(browser, network, tmp_path):
    for number in range(1000):
        network.add_node(f"resolution/A/RES/95/{number}", kind="resolution", key=f"A/RES/95/{number}", in_corpus=False,
                         name_en=f"{number}", name_zh=f"{number}")  # fmt: skip
        network.add_edge(f"resolution/A/RES/95/{number}", f"resolution/A/RES/95/{number // 2}", relation="recall", part="pp1",
                         via="explicit", lang="zh", quote="x", before="", after="")  # fmt: skip
    path = tmp_path / "large.html"
    path.write_text(render(network, len(network)), encoding="utf-8")
    page = opened(browser, path)
    milliseconds = page.execute_script("return performance.timing.loadEventEnd - performance.timing.navigationStart")
    assert 0 < milliseconds < 15_000
