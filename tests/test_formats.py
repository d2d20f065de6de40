"""One text in every format gives the same citations; what cannot be read is said; nothing is fetched or blown up."""

import csv
import gzip
import io
import tarfile
import zipfile

import docx
import pytest
from docx.opc.constants import CONTENT_TYPE as CT
from docx.opc.constants import RELATIONSHIP_TYPE as RT
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from reportlab.pdfgen import canvas

from graph.metadata import Draft
from graph.sources import open_documents

PARAGRAPHS = [
    "120/8. Tea",
    "The General Assembly,",
    "Recalling its resolution 66/102 of 9 December 2011 and the 2030 Agenda for Sustainable Development,{mark}",
    "Reaffirming Security Council resolution 1325 (2000),",
    "1. Requests the Secretary-General (A/66/10 and Corr.1) to report;",
    "2. Decides to go on under resolution 66/181.",
]
NOTE = "Resolution 70/1."
EXPECTED = [
    ("A/RES/66/102", "pp1"), ("agenda-2030", "pp1"), ("sc", "pp2"), ("S/RES/1325(2000)", "pp2"), ("secretary-general", "op1"),
    ("A/66/10", "op1"), ("A/66/10/Corr.1", "op1"), ("A/RES/66/181", "op2"), ("A/RES/70/1", "fn1"),
]  # fmt: skip


def _marked(mark):
    return [paragraph.format(mark=mark) for paragraph in PARAGRAPHS]


def as_text():
    return ("\n\n".join(_marked("¹")) + f"\n\n__________________\n1 {NOTE}\n").encode()


def as_html():
    body = "".join(f"<p>{p}</p>\n" for p in _marked("<sup>1</sup>"))
    menu = "<nav><a href='/'>General Assembly resolution 1/1</a></nav><script>var x = 'resolution 2/2'</script>"
    main = f"<main>{body}<hr>__________________<p>1 {NOTE}</p></main>"
    return f"<!doctype html><html lang='en'><head><title>t</title></head><body>{menu}{main}</body></html>".encode()


def as_tei():
    head, *rest = _marked('<note n="1">' + NOTE + "</note>")
    body = "".join(f"<p id='{n}'><s id='{n}:1'>{p}</s></p>" for n, p in enumerate([head, *rest]))
    return (
        "<?xml version='1.0'?><TEI><teiHeader><fileDesc><publicationStmt><idno type='symbol'>A/RES/120/8</idno></publicationStmt>"
        f"</fileDesc></teiHeader><text lang='en'><body>{body}</body></text></TEI>"
    ).encode()


def as_akn():
    number, voice, *rest = _marked(f'<authorialNote marker="1"><p>{NOTE}</p></authorialNote>')
    preamble = "".join(f"<container name='p'><p>{p}</p></container>" for p in rest[:2])
    body = "".join(f"<paragraph><num>{p[:2]}</num><content><p>{p[3:]}</p></content></paragraph>" for p in rest[2:])
    return (
        "<akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><meta><identification><FRBRWork>"
        "<FRBRalias value='A/RES/120/8'/></FRBRWork></identification></meta>"
        f"<preface><p>{number}</p></preface><preamble><p>{voice}</p>{preamble}</preamble><mainBody>{body}</mainBody></statement></akomaNtoso>"
    ).encode()


def as_docx():
    document = docx.Document()
    for paragraph in _marked("|"):
        words, mark, rest = paragraph.partition("|")
        written = document.add_paragraph(words)
        if mark:
            written.add_run("1").font.superscript = True
            written.add_run(rest)
    document.add_paragraph("__________________")
    document.add_paragraph(f"1 {NOTE}")
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def as_pdf():
    out = io.BytesIO()
    page = canvas.Canvas(out)
    y = 780
    for paragraph in _marked(""):
        page.setFont("Times-Roman", 9)
        page.drawString(106, y, paragraph)
        if "2030" in paragraph:
            page.setFont("Times-Roman", 5)
            page.drawString(107 + page.stringWidth(paragraph, "Times-Roman", 9), y + 4, "1")
        page.setFont("Times-Roman", 9)
        if not paragraph.startswith(("120", "The")):
            page.drawString(72, y - 12, "and so on,")
        y -= 40
    page.drawString(72, 90, "__________________")
    page.drawString(72, 76, f"1 {NOTE}")
    page.save()
    return out.getvalue()


def as_gzip():
    return gzip.compress(as_text())


def as_zip():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("folder/one.txt", as_text())
        archive.writestr("__MACOSX/two.txt", "General Assembly resolution 1/1")
    return out.getvalue()


def as_tar():
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        member = tarfile.TarInfo("one.html")
        data = as_html()
        member.size = len(data)
        archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


def as_csv():
    quoted = as_text().decode().replace('"', '""')
    return f'doc_id,symbol,text,text_zh\n1,A/RES/120/8,"{quoted}",NA\n'.encode()


FOOTNOTES = """<?xml version="1.0"?><w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:footnote w:type="separator" w:id="-1"><w:p/></w:footnote>
<w:footnote w:id="2"><w:p><w:r><w:t>Resolution 70/1.</w:t></w:r></w:p></w:footnote></w:footnotes>"""


def with_real_footnote():
    """A Word file whose footnote is one, and not typed as text."""
    document = docx.Document()
    for paragraph in _marked("|"):
        words, mark, _ = paragraph.partition("|")
        written = document.add_paragraph(words)
        if mark:
            run = written.add_run()
            run._r.append(run._r.makeelement(docx.oxml.ns.qn("w:footnoteReference"), {docx.oxml.ns.qn("w:id"): "2"}))
    part = Part(PackURI("/word/footnotes.xml"), CT.WML_FOOTNOTES, FOOTNOTES.encode(), document.part.package)
    document.part.relate_to(part, RT.FOOTNOTES)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def read(path):
    problems = []
    return list(open_documents(path, problems.append)), problems


@pytest.mark.parametrize(
    ("name", "make"),
    [
        ("x.txt", as_text), ("x.html", as_html), ("x.xml", as_tei), ("x.akn", as_akn), ("x.docx", as_docx), ("x.pdf", as_pdf),
        ("x.txt.gz", as_gzip), ("x.zip", as_zip), ("x.tgz", as_tar), ("x.csv", as_csv), ("named.wrong", as_docx), ("page.csv", as_html),
        ("real.docx", with_real_footnote),
    ],
)  # fmt: skip
def test_the_same_citations_from_every_format(tmp_path, reader, name, make):
    (tmp_path / name).write_bytes(make())
    (document,), problems = read(tmp_path / name)
    assert problems == []
    reading = reader.read(document)
    found = sorted((c.id, c.part) for c in reading.citations if c.id != "ga")
    assert found == sorted(EXPECTED)
    assert reading.document.id == "A/RES/120/8"
    assert all(c.text == document.text[c.start : c.end] for c in reading.citations)


MARC = """<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record>
<datafield tag="191" ind1=" " ind2=" "><subfield code="a">A/RES/120/8</subfield></datafield>
<datafield tag="245" ind1=" " ind2=" "><subfield code="a">Tea :</subfield><subfield code="b">resolution</subfield></datafield>
<datafield tag="269" ind1=" " ind2=" "><subfield code="a">2065-12-09</subfield></datafield>
<datafield tag="650" ind1=" " ind2=" "><subfield code="a">RULE OF LAW</subfield></datafield>
<datafield tag="993" ind1=" " ind2=" "><subfield code="a">A/120/L.3</subfield></datafield></record></collection>"""


def test_library_records(tmp_path):
    (tmp_path / "x.xml").write_text(MARC, encoding="utf-8")
    (document,), _ = read(tmp_path / "x.xml")
    assert (document.id, document.title, document.date, document.topics) == (
        "A/RES/120/8",
        "Tea",
        "2065-12-09",
        ("RULE OF LAW",),
    )
    assert (document.text, document.metadata.drafts) == ("", (Draft("A/120/L.3"),))  # a record is not the act's text


def test_one_row_many_languages(tmp_path):
    (tmp_path / "x.tsv").write_text("symbol\ttext\ttext_fr\ttitle\nA/RES/1/1\tone\tun\tT\n\t\t\tU\n", encoding="utf-8")
    documents, (problem,) = read(tmp_path / "x.tsv")
    assert [(d.id, d.lang, d.text, d.title) for d in documents] == [
        ("A/RES/1/1", "", "one", "T"),
        ("A/RES/1/1", "fr", "un", "T"),
    ]
    assert problem.path.endswith("x.tsv:3")


def test_columns_can_be_named(tmp_path):
    (tmp_path / "x.csv").write_text("Ref,Body EN\nA/RES/1/1,one\n", encoding="utf-8")
    (document,) = open_documents(tmp_path / "x.csv", columns={"symbol": "Ref", "text": "Body EN"})
    assert (document.id, document.text) == ("A/RES/1/1", "one")
    documents, (problem,) = read(tmp_path / "x.csv")
    assert documents == []
    assert problem.remedy == "It has: ref, body en. Say which with --column text=NAME."


def test_parquet(tmp_path):
    import pyarrow as pa
    import pyarrow.parquet as pq

    pq.write_table(
        pa.table({"symbol": ["A/RES/1/1", "A/RES/1/2"], "text_zh": ["一", None], "date": ["2001-02-03", ""]}),
        tmp_path / "x.bin",
    )
    (document,), (problem,) = read(tmp_path / "x.bin")
    assert (document.id, document.lang, document.text, document.date) == ("A/RES/1/1", "zh", "一", "2001-02-03")
    assert problem.path.endswith(":2")
    (tmp_path / "y.parquet").write_bytes(b"PAR1 broken PAR1")
    assert read(tmp_path / "y.parquet")[1][0].reason.startswith("is a damaged Parquet file")


@pytest.mark.parametrize(
    ("encoding", "sample"), [("gb18030", "zh"), ("cp1256", "ar"), ("koi8_r", "ru"), ("cp1251", "ru"), ("cp1252", "fr")]
)
def test_older_encodings_are_guessed_and_said(tmp_path, encoding, sample):
    from graph.cli import SAMPLES

    text = (SAMPLES / f"A_RES_120_7.{sample}.txt").read_text(encoding="utf-8").partition("\n\n")[2]
    (tmp_path / "x.txt").write_bytes(text.encode(encoding, "replace"))
    (document,), (problem,) = read(tmp_path / "x.txt")
    assert document.text == text.encode(encoding, "replace").decode(encoding)
    assert problem.read_all_the_same
    assert f"read as {encoding}" in problem.reason


def _bomb():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("big.txt", b"\0" * (70 << 20))
        archive.writestr("one.txt", as_text())
    return out.getvalue()


def _nested():
    data = as_text()
    for _ in range(6):
        out = io.BytesIO()
        with zipfile.ZipFile(out, "w") as archive:
            archive.writestr("inner", data)
        data = out.getvalue()
    return data


LAUGHS = '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12)
) + "]><TEI><text><body><p>General Assembly resolution 66/102 &m;</p></body></text></TEI>"  # fmt: skip
OUTSIDE = (
    '<?xml version="1.0"?><!DOCTYPE TEI [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
    + "<TEI><text><body><p>resolution 66/102 &x;</p></body></text></TEI>"
)


@pytest.mark.parametrize(
    ("data", "reason", "documents"),
    [
        (_bomb(), "is larger than", 1),
        (_nested(), "is an archive in too many others", 0),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old", "", 0),
        (b"PK\x03\x04 broken", "is a damaged or locked archive", 0),
        (b"\x1f\x8b\x08 broken", "is a damaged or locked archive", 0),
        (as_docx()[:-400], "is a damaged", 0),
        (b"<?xml version='1.0'?><TEI><text>", "is no well-formed markup", 0),
        (b"<html><body><nav>menu</nav></body></html>", "holds no text", 0),
        (bytes(range(1, 32)) * 40, "holds no text but other data", 0),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + bytes(range(256)) * 4, "", 0),
    ],
)
def test_what_cannot_be_read_is_said(tmp_path, data, reason, documents):
    (tmp_path / "x").write_bytes(data)
    found, problems = read(tmp_path / "x")
    assert len(found) == documents
    assert any(reason in problem.reason for problem in problems)


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE])
def test_entities_are_not_followed(tmp_path, text):
    (tmp_path / "x.xml").write_text(text, encoding="utf-8")
    documents, problems = read(tmp_path / "x.xml")
    assert documents or problems
    for document in documents:
        assert len(document.text) < 1000
        assert "root:" not in document.text


def _table(rows):
    return ("symbol,text\n" + "".join(f"A/RES/1/{n},resolution 1/{n}\n" for n in range(rows))).encode()


def _packed(mode):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as archive:
        for n in range(100):
            member, data = tarfile.TarInfo(f"{n}.txt"), b"General Assembly resolution 66/102"
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


def _zipped(name, data, times):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for n in range(times):
            archive.writestr(name.format(n), data)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "documents"),
    [
        ("x.csv", _table(1000), 1000),
        ("x.csv.gz", gzip.compress(_table(1000)), 1000),
        ("x.zip", _zipped("{}.csv", _table(1000), 1), 1000),
        ("x.zip", _zipped("{}.txt", b"General Assembly resolution 66/102", 100), 100),
        ("x.tar", _packed("w"), 100),
        ("x.tgz", _packed("w:gz"), 100),
        ("x.jsonl.gz", gzip.compress(b'{"text": "resolution 1/1"}\n' * 1000), 1000),
    ],
)
def test_corpora_are_read_however_large(tmp_path, monkeypatch, name, data, documents):
    monkeypatch.setattr("graph.sources.formats.LARGEST_FILE", 5000)
    (tmp_path / name).write_bytes(data)
    found, problems = read(tmp_path / name)
    assert (len(found), problems) == (documents, [])


@pytest.fixture
def field_limit():
    """The limit of the `csv` module is one for the whole process: it is set back."""
    limit = csv.field_size_limit()
    yield
    csv.field_size_limit(limit)


@pytest.mark.usefixtures("field_limit")
@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (_table(3) + b'A/RES/1/9,"' + b"x" * 300, "is no table: a line is longer than"),
        (_table(9000) + b"A/RES/1/9,\xff\n", f"byte {len(_table(9000)) + 10} is 0xff"),
    ],
)
def test_bad_tables(tmp_path, monkeypatch, data, reason):
    monkeypatch.setattr("graph.sources.tables._LONGEST", 200)
    monkeypatch.setattr("graph.sources.encodings._guess", lambda sample: None)
    (tmp_path / "x.csv").write_bytes(data)
    assert reason in read(tmp_path / "x.csv")[1][0].reason


def test_a_damaged_member_spares_what_stands_before_it(tmp_path):
    (tmp_path / "x.tgz").write_bytes(_packed("w:gz")[:-40])
    found, (problem, *_) = read(tmp_path / "x.tgz")
    assert found
    assert "is a damaged or locked archive" in problem.reason
