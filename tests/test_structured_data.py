"""What search engines and crawlers are told: schema.org in the pages, and the sitemap of the server."""

import json
import re
import xml.etree.ElementTree as ET

import httpx
import pytest
from serving import resograph

from graph.build import BASE_IRI
from graph.view.structured_data import block

_BLOCK = re.compile(r'<script type="application/ld\+json">(.*?)</script>', re.S)
_IN = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


@pytest.fixture(scope="module")
def server(built):
    with resograph(built, "--processes", "1") as address:
        yield address


def told(page):
    return [json.loads(found) for found in _BLOCK.findall(page)]


@pytest.mark.parametrize("word", ["</script><script>alert(1)</script>", "<!--", "a & b", "引用", "\u2028", '"', "\\"])
def test_no_word_ends_the_block(word):
    written = block({"@type": "Legislation", "name": word})
    assert told(written)[0]["name"] == word
    assert written.count("<") == 2 and "&" not in written


def test_what_is_not_known_is_left_out():
    assert told(block({"@type": "Legislation", "legislationDate": None, "citation": [], "name": ""}))[0].keys() == {
        "@context",
        "@type",
    }


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("pages/resolution_A_RES_120_7.html", {
            "@type": "Legislation", "@id": f"{BASE_IRI}resolution/A/RES/120/7", "legislationIdentifier": "A/RES/120/7",
            "inLanguage": ["ar", "en", "es", "fr", "ru", "zh"], "isPartOf": {"@id": f"{BASE_IRI}dataset/citations"},
            "legislationPassedBy": {"@type": "Organization", "@id": f"{BASE_IRI}entity/ga", "name": "General Assembly"},
        }),
        ("pages/instrument_un-charter.html", {"@type": "Legislation", "@id": f"{BASE_IRI}instrument/un-charter"}),
        ("pages/entity_ga.html", {"@type": "Organization", "name": "General Assembly"}),
        ("index.html", {"@type": "Dataset", "@id": f"{BASE_IRI}dataset/citations"}),
    ],
)  # fmt: skip
def test_a_page_says_what_it_is_about(built, page, expected):
    (found,) = told((built / page).read_text(encoding="utf-8"))
    assert {name: found.get(name) for name in expected} == expected
    assert found["@context"] == "https://schema.org"


def test_the_citations_of_a_page_are_those_of_the_data(built):
    (found,) = told((built / "pages/resolution_A_RES_120_7.html").read_text(encoding="utf-8"))
    lines = (line for path in [built / "citations.nq.gz"] for line in _lines(path))
    cites = {
        line.split()[2][1:-1]
        for line in lines
        if line.startswith(f"<{found['@id']}> <https://w3id.org/resograph/ontology#cites>")
    }
    assert {cited["@id"] for cited in found["citation"]} == cites


def _lines(path):
    from graph.rdf.writers import lines_in

    return lines_in(path)


def test_the_sitemap_leads_to_every_page(server):
    with httpx.Client(base_url=server, timeout=30) as client:
        assert f"Sitemap: {server}/sitemap.xml" in client.get("/robots.txt").text
        answer = client.get("/sitemap.xml")
        assert answer.headers["content-type"] == "application/xml"
        files = [place.text for place in ET.fromstring(answer.text).findall(".//s:loc", _IN)]
        assert files == [f"{server}/sitemap-1.xml"]
        places = [place.text for place in ET.fromstring(client.get(files[0]).text).findall(".//s:loc", _IN)]
        assert len(places) == len(set(places)) > 30
        assert f"{server}/page/resolution/A/RES/120/7" in places
        for place in places[:: len(places) // 10]:
            assert client.get(place, headers={"Accept": "text/html"}).status_code == 200
        assert client.get("/sitemap-2.xml").status_code == 404


def test_the_policy_of_a_page_lets_data_be(browser, server):
    """A block of data is no script: no browser runs it, and no policy has to allow it."""
    browser.get_log("browser")
    for path in ("page/resolution/A/RES/120/7", "", "view/index.html"):
        browser.get(f"{server}/{path}")
        text = browser.execute_script(
            "return document.querySelector('script[type=\"application/ld+json\"]').textContent"
        )
        assert json.loads(text)["@context"] == "https://schema.org"
        assert [entry["message"] for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
