"""What pages are made of, without a browser: words in six languages, series, feeds, quotations, sections of other rooms."""

import re
from pathlib import Path

import pytest
from lxml import etree
from markupsafe import Markup

from graph.cli import SAMPLES
from graph.extraction import read
from graph.model import Document, Extent
from graph.naming import Namer
from graph.network.construction import build
from graph.network.measures import measure
from graph.network.palette import FAMILIES, KINDS
from graph.rdf.vocabulary import RELATIONS
from graph.view.feeds import write_feeds
from graph.view.joined_lines import joined
from graph.view.sections import PageSection, table
from graph.view.series_of_works import series_of
from graph.view.site import write_pages
from graph.view.speech import words

HERE = Path(__file__).parents[1] / "graph"
_PHRASE = re.compile(r'speech\.word\("([^"]+)"\)|(?<![a-zA-Z])t\("([^"]+)"\)|data-t(?:-label)?="([^"{]+)"')
_REFUSAL = re.compile(r'Refused\(404,\s*"([^"]+)"')
ATOM = {"a": "http://www.w3.org/2005/Atom"}


@pytest.fixture(scope="module")
def network(authority):
    return build(read([SAMPLES], authority, 1, print), Namer(authority))


def phrases():
    """All phrases that templates and scripts say."""
    found = set(RELATIONS) | {look.name for look in (*FAMILIES.values(), *KINDS.values())}
    for folder in ("view/templates", "view/scripts", "serve/templates", "serve/static"):
        for path in (HERE / folder).rglob("*"):
            if path.suffix in (".html", ".js") and "min" not in path.name:
                hits = _PHRASE.findall(path.read_text(encoding="utf-8"))
                found |= {phrase for hit in hits for phrase in hit}
    for path in (HERE / "serve").glob("*.py"):
        found |= set(_REFUSAL.findall(path.read_text(encoding="utf-8")))
    return found - {""}


@pytest.mark.parametrize("lang", ["ar", "zh", "fr", "ru", "es"])
def test_every_phrase_is_said_in_every_language(lang):
    assert sorted(phrases() - set(words()[lang])) == []


@pytest.mark.parametrize(
    ("text", "lang", "expected"),
    [
        ("Recalling its\nresolution 66/102,\n", "en", "Recalling its resolution 66/102, "),
        ("one\n\ntwo\nthree", "en", "one\n\ntwo three"),
        ("大会 回顾\n第66/102 号 决议", "zh", "大会回顾第66/102 号决议"),
        ("  two   spaces", "en", " two spaces"),
    ],
)
def test_lines_are_joined(text, lang, expected):
    assert joined(text, lang) == expected


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_quotations_are_whole_words_of_their_paragraph(reader, authority, lang):
    long = {"en": "weighing at length the words of many speakers, " * 8, "zh": "充分考虑到许多发言者的话，" * 12}[lang]
    text = {
        "en": f"The General Assembly,\n\nRecalling, {long}its resolution 66/102, {long}as ever,\n\n1. Decides to go on.",
        "zh": f"大会，\n\n回顾{long}其第66/102号决议，{long}，\n\n1. 决定继续。",
    }[lang]
    document = Document("x", text, id="A/RES/90/1", lang=lang, date="2035-01-01", body="ga")
    graph = build([reader.read(document)], Namer(authority))
    evidence = next(iter(graph.get_edge_data("resolution/A/RES/90/1", "resolution/A/RES/66/102").values()))
    before, after = evidence["before"], evidence["after"]
    assert before.startswith("…")
    assert after.endswith("…")
    assert " ".join((before + evidence["quote"] + after).strip("…").split()) in " ".join(text.split())
    if lang == "en":
        assert before.strip("…").split()[0].rstrip(",") in long.replace(",", "").split()
        assert before.endswith(" ")
    assert "Decides" not in after
    assert "决定" not in after


def test_a_series_is_told_by_nodes(reader, authority):
    def act(number):
        return reader.read(
            Document(number, "The General Assembly,\n\n1. Decides.", id=f"A/RES/{number}", lang="en", body="ga")
        )

    graph = build([act("80/1"), act("81/7"), act("81/8")], Namer(authority))
    found = series_of(graph, lambda key: ("A/RES/80/1", "A/RES/81/7", "A/RES/99/1") if key != "A/RES/81/8" else (key,))
    assert found["resolution/A/RES/80/1"] == ("resolution/A/RES/80/1", "resolution/A/RES/81/7")
    assert "resolution/A/RES/81/8" not in found


def test_feeds_tell_what_cites(network, tmp_path):
    write_feeds(tmp_path, network)
    feed = etree.parse(str(tmp_path / "feeds" / "resolution_A_RES_119_12.xml"))
    titles = feed.xpath("//a:entry/a:title/text()", namespaces=ATOM)
    assert "A/RES/119/47: recall" in titles
    moments = feed.xpath("//a:updated/text()", namespaces=ATOM)
    assert moments[0] == max(moments)
    assert all(re.fullmatch(r"\d{4}-\d\d-\d\dT00:00:00Z", moment) for moment in moments)
    names = feed.xpath("//a:id/text()", namespaces=ATOM)
    assert len(set(names)) == len(names)
    assert (tmp_path / "feeds" / "changes.xml").exists()


def test_other_rooms_add_sections_and_heads(network, tmp_path):
    def asks(subject):
        rows = [("<b>", Markup("<em>kept</em>"))]
        return (
            PageSection("asks", "Its acts", table(("Date", "Work"), rows), 1) if subject.node == "entity/ga" else None
        )

    extent = Extent(1, 1, 1, 1, 0, {"zh": 1}, frozenset())
    write_pages(
        tmp_path,
        network,
        measure(network),
        {},
        (),
        extent,
        lambda _: (),
        print,
        [asks],
        [lambda s: f"<meta name='{s.data['kind']}'>"],
    )
    page = (tmp_path / "pages" / "entity_ga.html").read_text(encoding="utf-8")
    assert '<section id="asks"' in page
    assert "&lt;b&gt;" in page
    assert "<em>kept</em>" in page
    assert "<meta name='entity'>" in page
    assert page.index('id="cited-by"') < page.index('id="asks"')
