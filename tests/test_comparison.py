"""Versions of one document against one another, and a file's own references against ours."""

import json

import pytest
from click.testing import CliRunner

from graph.build import works_of
from graph.cache.readings import CachedReading
from graph.cli import SAMPLES, main
from graph.disputes import compared, places, with_own_references
from graph.model import Document
from graph.official_addresses import of_address
from graph.settle.work import works
from graph.sources import open_documents
from graph.view.disputes_page import disputes_page

TEXTS = {
    "en": "The General Assembly,\n\nRecalling its resolutions 66/102 and 66/181,",
    "fr": "L’Assemblée générale,\n\nRappelant ses résolutions 66/102 et 66/181,",
    "es": "La Asamblea General,\n\nRecordando sus resoluciones 66/102 y 66/118,",
}


@pytest.fixture
def settled(reader):
    return list(works(reader.read(Document(lang, text, id="A/RES/90/1", lang=lang)) for lang, text in TEXTS.items()))


def test_samples_agree(reader):
    readings = sorted(map(reader.read, open_documents(SAMPLES)), key=lambda reading: reading.document.id)
    assert places(works(readings)) == ()


def test_what_each_version_says_is_told(settled):
    (place,) = places(settled)
    assert str(place) == (
        "A/RES/90/1 pp1: es “66/118”: A/RES/66/118 — en, fr: A/RES/66/181 (a figure is another, or two are exchanged; 0.67)"
    )
    assert [(side.lang, side.words, side.id, side.disputed) for side in place.sides] == [
        ("en", "66/181", "A/RES/66/181", False), ("es", "66/118", "A/RES/66/118", True), ("fr", "66/181", "A/RES/66/181", False),
    ]  # fmt: skip
    assert place.sides[1].before == "Recordando sus resoluciones 66/102 y "
    assert places(settled, least=0.7) == ()


def test_a_corpus_is_gone_over_work_by_work(tmp_path, authority, monkeypatch):
    """Whatever its size, no more than the versions of one work are in memory."""
    lines = [
        json.dumps({"id": f"A/RES/90/{n}", "lang": lang, "text": text})
        for n in range(1, 9)
        for lang, text in TEXTS.items()
    ]
    (tmp_path / "x.jsonl").write_text("\n".join(lines), encoding="utf-8")
    read, opened = CachedReading.read, []
    monkeypatch.setattr(CachedReading, "read", lambda entry: opened.append(entry.id) or read(entry))
    works = works_of([tmp_path / "x.jsonl"], authority, 1, print)
    for number, work in enumerate(works, start=1):
        assert len(work.readings) == 3
        assert len(opened) == 3 * number
    found, own, texts = compared(works_of([tmp_path / "x.jsonl"], authority, 1, print), 0.0, references=True)
    assert (len(found), own, texts) == (8, (), 24)


def test_the_page_shows_versions_side_by_side(settled):
    page = disputes_page(places(settled), 3)
    assert page.count("<article") == 3
    assert "<mark>66/118</mark>" in page
    assert page.count('class="side disputed"') == 1
    assert "http://" not in page.replace("http://www.w3.org", "")


LINKED = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><mainBody>
<p>Recalling resolution <a href="https://undocs.org/ch/A/RES/70/1">70/1</a> and resolution 66/102, and
<ref href="/akn/un/statement/deliberation/un-ga/2011-12-19/66-181">that of 2011</ref></p></mainBody></statement></akomaNtoso>"""


def test_own_references_of_a_file(reader, tmp_path):
    (tmp_path / "x.xml").write_text(LINKED, encoding="utf-8")
    (document,) = open_documents(tmp_path / "x.xml")
    assert len(document.stated_references) == 2
    found = {str(difference) for difference in with_own_references(reader.read(document))}
    assert {line.partition(": ")[2] for line in found} == {
        "A/RES/66/181: the file's own references name it, its words do not",
        "A/RES/66/102: no reference of the file's own",
    }


def test_command(tmp_path):
    lines = [json.dumps({"id": "A/RES/90/1", "lang": lang, "text": text}) for lang, text in TEXTS.items()]
    texts = tmp_path / "texts"
    texts.mkdir()
    (texts / "x.jsonl").write_text("\n".join(lines), encoding="utf-8")
    result = CliRunner().invoke(main, ["compare", str(texts), "--html", str(tmp_path / "page.html")])
    assert result.exit_code == 1, "a publishing line stops here"
    assert result.stdout.splitlines()[-1] == "1 disputes in 3 texts."
    assert "66/118" in (tmp_path / "page.html").read_text("utf-8")
    (record,) = json.loads(CliRunner().invoke(main, ["compare", str(texts), "--json"]).stdout)
    assert (record["dispute"]["settled"], record["sides"][1]["words"]) == ("A/RES/66/181", "66/118")
    surer = CliRunner().invoke(main, ["compare", str(texts), "--sure", "0.9"])
    assert (surer.exit_code, surer.stdout) == (0, "0 disputes in 3 texts.\n")


@pytest.mark.parametrize(
    ("address", "symbol"),
    [
        ("https://undocs.org/ch/A/RES/70/1", "A/RES/70/1"),
        ("https://undocs.org/A/RES/70/1", "A/RES/70/1"),
        ("https://undocs.org/en/S/RES/1325(2000)", "S/RES/1325(2000)"),
        ("https://undocs.org/ar/A/RES/217(د-3)A", "A/RES/217(III)A"),
        ("https://undocs.org/ar/A/RES/3201(دإ-6)", "A/RES/3201(S-VI)"),
        ("https://undocs.org/ar/قرار/A/RES/70/1", None),
        ("https://documents.un.org/api/symbol/access?s=A%2FRES%2F70%2F1&l=en&t=pdf", "A/RES/70/1"),
        ("/akn/un/statement/deliberation/un-ga/2016-10-13/71-4/eng@!main~para_8", "A/RES/71/4"),
        ("/akn/un/statement/deliberation/un-ga/2012-01-01/S-20-2", "A/RES/S-20/2"),
        ("/akn/un/statement/deliberation/un-sc/2000-10-31/1325(2000)", "S/RES/1325(2000)"),
        ("https://w3id.org/resograph/id/resolution/A/RES/70/1", "A/RES/70/1"),
        ("https://example.org/A/RES/70/1", None),
        ("#note1", None),
    ],
)
def test_symbols_of_addresses(address, symbol):
    found = of_address(address)
    assert (str(found) if found else None) == symbol
