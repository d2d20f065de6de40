"""Versions of one document against one another, and a file's own references against ours."""

import json

import pytest
from click.testing import CliRunner

from graph.cli import SAMPLES, main
from graph.comparison import between_languages, with_own_references
from graph.model import Document
from graph.sources import open_documents
from graph.symbols import of_address


def test_versions_that_agree(reader):
    readings = [reader.read(document) for document in open_documents(SAMPLES)]
    assert list(between_languages(readings)) == []


def test_versions_that_disagree(reader):
    texts = {
        "en": "resolution 66/102 and resolution 66/181",
        "fr": "la résolution 66/102",
        "es": "la resolución 66/102",
    }
    readings = [reader.read(Document(lang, text, id="A/RES/90/1", lang=lang)) for lang, text in texts.items()]
    (difference,) = between_languages(readings)
    assert str(difference) == "A/RES/90/1: resolution A/RES/66/181: en 1, es 0, fr 0"


LINKED = """<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><mainBody>
<p>Recalling resolution <a href="https://undocs.org/ch/A/RES/70/1">70/1</a> and resolution 66/102, and
<ref href="/akn/un/statement/deliberation/un-ga/2011-12-19/66-181">that of 2011</ref></p></mainBody></statement></akomaNtoso>"""


def test_own_references_of_a_file(reader, tmp_path):
    (tmp_path / "x.xml").write_text(LINKED, encoding="utf-8")
    (document,) = open_documents(tmp_path / "x.xml")
    assert len(document.stated_references) == 2
    found = {str(difference) for difference in with_own_references(reader.read(document))}
    assert {line.partition(": ")[2] for line in found} == {
        "resolution A/RES/66/181: file 1, found 0", "resolution A/RES/66/102: file 0, found 1",
    }  # fmt: skip


def test_command(tmp_path):
    (tmp_path / "x.jsonl").write_text(
        '{"id": "A/RES/90/1", "lang": "en", "text": "resolution 66/102"}\n{"id": "A/RES/90/1", "lang": "fr", "text": "rien"}\n',
        encoding="utf-8",
    )
    result = CliRunner().invoke(main, ["compare", str(tmp_path)])
    assert result.stdout.splitlines() == [
        "A/RES/90/1: resolution A/RES/66/102: en 1, fr 0",
        "1 differences in 2 texts.",
    ]
    (record,) = json.loads(CliRunner().invoke(main, ["compare", str(tmp_path), "--json"]).stdout)
    assert (record["id"], record["counts"]) == ("A/RES/66/102", [["en", 1], ["fr", 0]])


@pytest.mark.parametrize(
    ("address", "symbol"),
    [
        ("https://undocs.org/ch/A/RES/70/1", "A/RES/70/1"),
        ("https://undocs.org/A/RES/70/1", "A/RES/70/1"),
        ("https://undocs.org/en/S/RES/1325(2000)", "S/RES/1325(2000)"),
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
