"""PDF files: made here page by page as the United Nations prints them, and one real one."""

import html
import io
import json
import subprocess

import pytest
from conftest import chromium, shared
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen import canvas

from graph.citation_lines import told
from graph.cli import SAMPLES
from graph.sources import open_documents

LEFT, SET_IN = 72, 106


def pdf(pages, encrypt=None):
    """Pages of (x, y, size, text)."""
    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595, 842), encrypt=encrypt)
    for items in pages:
        for x, y, size, text in items:
            page.setFont("Times-Roman", size)
            page.drawString(x, y, text)
        page.showPage()
    page.save()
    return out.getvalue()


PAGES = [
    [
        (LEFT, 800, 10, "United Nations A/RES/120/9"),
        (LEFT, 700, 10, "120/9. Tea"),
        (SET_IN, 680, 10, "The General Assembly,"),
        (SET_IN, 660, 10, "Recalling the 2030 Agenda for Sustainable Development,"),
        (330, 664, 6, "1"),
        (340, 660, 10, " and its resolutions 60/180"),
        (LEFT, 648, 10, "and 65/7 of 29 October 2010,"),
        (LEFT, 636, 10, "a line that only goes on,"),
        (LEFT, 624, 10, "and another one,"),
        (LEFT, 100, 10, "__________________"),
        (LEFT, 88, 8, "1 Resolution 70/1."),
        (LEFT, 76, 8, "2 See A/120/1, A/120/2,"),
        (LEFT, 40, 8, "20-12345 (E) 110120"),
        (LEFT, 28, 8, "*2012345*"),
    ],
    [
        (LEFT, 800, 10, "A/RES/120/9"),
        (SET_IN, 700, 10, "1. Welcomes the reports of the Secretary-General;"),
        (330, 704, 6, "2"),
        (LEFT, 688, 10, "goes on,"),
        (LEFT, 676, 10, "and on,"),
        (SET_IN, 664, 10, "2. Requests him to report under resolution 66/102."),
        (LEFT, 100, 10, "__________________"),
        (LEFT, 88, 8, "A/120/3 and A/120/4."),
        (LEFT, 40, 8, "2/2 20-12345"),
    ],
]


def read(data, tmp_path):
    path = tmp_path / "file.pdf"
    path.write_bytes(data)
    problems = []
    return list(open_documents(path, problems.append)), problems


@pytest.fixture(scope="module")
def document(tmp_path_factory):
    (found,), problems = read(pdf(PAGES), tmp_path_factory.mktemp("pdf"))
    assert problems == []
    return found


def test_running_matter_goes(document):
    assert document.text.count("A/RES/120/9") == 1
    assert "12345" not in document.text
    assert "2/2" not in document.text


def test_marks_are_raised(document):
    assert "Development,¹" in document.text.replace(" ¹", "¹")
    assert ";²" in document.text.replace(" ²", "²")


def test_paragraphs_are_parted(document):
    assert "\n\nRecalling the 2030 Agenda" in document.text
    assert "\na line that only goes on,\nand another one," in document.text


def test_notes_follow_the_text_joined_over_the_page_break(document):
    _, _, notes = document.text.partition("__________________\n")
    assert notes.splitlines() == ["1 Resolution 70/1.", "2 See A/120/1, A/120/2, A/120/3 and A/120/4."]


def test_citations(reader, document):
    reading = reader.read(document)
    assert reading.document.id == "A/RES/120/9"
    found = {(c.id, c.part) for c in reading.citations if c.kind in ("resolution", "document", "instrument")}
    assert found == {
        ("agenda-2030", "pp1"), ("A/RES/60/180", "pp1"), ("A/RES/65/7", "pp1"), ("A/RES/66/102", "op2"), ("A/RES/70/1", "fn1"),
        ("A/120/1", "fn2"), ("A/120/2", "fn2"), ("A/120/3", "fn2"), ("A/120/4", "fn2"),
    }  # fmt: skip


@pytest.mark.parametrize("lang", ["ar", "en", "es", "fr", "ru", "zh"])
def test_pages_that_a_browser_prints(reader, tmp_path, lang):
    """One text in six scripts, shaped and set by a real program, gives the citations of the text."""
    sample = next(open_documents(SAMPLES / f"A_RES_120_7.{lang}.txt"))
    paragraphs = "".join(f"<p>{html.escape(p)}</p>" for p in sample.text[sample.content :].strip().split("\n\n"))
    direction = "rtl" if lang == "ar" else "ltr"
    page = tmp_path / "page.html"
    page.write_text(f"<!doctype html><html lang={lang} dir={direction}><meta charset=utf-8><style>p{{text-indent:3em}}</style>{paragraphs}",
                    encoding="utf-8")  # fmt: skip
    printed = tmp_path / "page.pdf"
    command = [chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", "--disable-background-networking",
               f"--user-data-dir={tmp_path}/profile", f"--print-to-pdf={printed}", page.as_uri()]  # fmt: skip
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    (document,) = open_documents(printed)
    expected, found = reader.read(sample), reader.read(document)
    assert sorted(map(_fact, found.citations)) == sorted(map(_fact, expected.citations))
    assert (found.document.id, found.document.date) == (expected.document.id, expected.document.date)


def _fact(citation):
    return str((citation.kind, citation.id, citation.part, citation.relation, citation.date, citation.pinpoint))


def test_two_columns_are_read_one_after_the_other(tmp_path):
    rows = [(60, 740 - 14 * n, 10, f"left {n} of the first column,") for n in range(12)]
    rows += [(320, 740 - 14 * n, 10, f"right {n} of the second one,") for n in range(12)]
    rows.sort(key=lambda row: (-row[1], row[0]))  # as a file may hold them: line by line over both columns
    heading = (
        60,
        780,
        10,
        "Resolutions adopted by the General Assembly, which stand over both of the columns of this page",
    )
    (document,), _ = read(pdf([[heading, *rows]]), tmp_path)
    words = document.text.split()
    assert words.index("Resolutions") < words.index("left") < words.index("right")
    assert [line.split()[0] for line in document.text.splitlines() if line][1:] == ["left"] * 12 + ["right"] * 12


@pytest.mark.parametrize(
    ("data", "reason", "documents"),
    [
        (b"%PDF-1.7\nnothing", "is a damaged PDF", 0),
        (pdf(PAGES)[:900], "is a damaged PDF", 0),
        (pdf(PAGES, StandardEncryption("secret", "owner")), "is encrypted", 0),
        (pdf([[]]), "has no text on page 1", 0),
        (pdf([PAGES[0], []]), "has no text on page 2", 1),
    ],
)
def test_what_cannot_be_read_is_said(data, reason, documents, tmp_path):
    found, (problem,) = read(data, tmp_path)
    assert len(found) == documents
    assert problem.reason.startswith(reason)
    assert problem.remedy


@pytest.mark.alone
def test_reading_takes_at_most_three_times_the_bare_text(tmp_path):
    from bench.pdf_reading_time import made, ratio

    (tmp_path / "made.pdf").write_bytes(made())
    assert ratio(tmp_path / "made.pdf") < 3


@pytest.fixture(scope="module")
def gold():
    return json.loads(shared("gold", "A_RES_73_6.json").read_text(encoding="utf-8"))


def test_a_real_one(reader, gold):
    reading = reader.read(next(open_documents(shared(*gold["source"].split("/")))))
    document, expected = reading.document, gold["document"]
    assert (document.id, document.date, document.meeting, document.session) == (
        expected["id"], expected["date"], expected["meeting"], expected["session"],
    )  # fmt: skip
    parts = [section.part for section in document.sections]
    assert sum(part.startswith("pp") for part in parts) == expected["preambular"]
    assert sum(part.startswith("op") for part in parts) == expected["operative"]
    acts = ("resolution", "decision", "statement", "document")
    found = {(c.kind, c.id, c.part): c for c in reading.citations if c.kind in acts}
    wanted = {(r["kind"], r["id"], r["part"]): r for r in gold["references"] if r["kind"] in acts}
    assert set(found) == set(wanted)
    for place, reference in wanted.items():
        for field in ("relation", "date", "title", "pinpoint"):
            if field in reference:
                assert told(found[place])[field] == reference[field]
    labels = {c.label for c in reading.citations if c.kind == "instrument"}
    assert labels == {r["label"] for r in gold["references"] if r["kind"] == "instrument"}
