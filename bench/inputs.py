"""Small good inputs of every kind that is read, to be broken by `bench.robustness`: the sample corpus in many wrappings."""

from __future__ import annotations

import csv
import gzip
import io
import json
import tarfile
import zipfile
from collections.abc import Callable, Mapping
from html import escape

from graph.cli.options import SAMPLES
from graph.official_languages import OFFICIAL

LANGUAGES = tuple(sorted(OFFICIAL))
_FONT = "Times-Roman"


def texts() -> list[str]:
    """A resolution in each of the six languages, a few paragraphs at a time: short, so that many can be tried."""
    pieces: list[str] = []
    for lang in LANGUAGES:
        paragraphs = (SAMPLES / f"A_RES_120_7.{lang}.txt").read_text(encoding="utf-8").split("\n\n")
        pieces += ["\n\n".join(paragraphs[at : at + 2]) for at in range(0, len(paragraphs), 2)]
    return pieces


def plain() -> list[bytes]:
    """Texts as they are, segmented, and in two further encodings."""
    some = texts()
    others = [some[6].encode("utf-16"), some[-2].encode("gb18030"), " ".join(some[-3]).encode()]
    return [text.encode() for text in some] + others


def html() -> list[bytes]:
    """Pages with a menu, a table and a footnote."""
    return [_html(text).encode() for text in texts()]


def _html(text: str) -> str:
    body = "".join(f"<p>{escape(p)}<sup>1</sup></p>\n" for p in text.split("\n\n"))
    return (
        "<!doctype html><html lang='en'><head><title>t</title></head><body><nav><a href='/'>x</a></nav><script>1</script>"
        f"<main><h1>R</h1>{body}<table><tr><td>66/102<td>x</table><hr>__________________<p>1 A/66/10.</p></main></body></html>"
    )


def xml() -> list[bytes]:
    """Akoma Ntoso and TEI."""
    return [form(text).encode() for text in texts() for form in (_akn, _tei)]


def _akn(text: str) -> str:
    head, *rest = (escape(p) for p in text.split("\n\n"))
    preamble = "".join(f"<container name='p'><p>{p}</p></container>" for p in rest[:4])
    body = "".join(
        f"<paragraph><num>{n}.</num><content><p>{p} <ref href='/akn/un/statement/deliberation/un-ga/2011-12-09/66-102'>66/102"
        f"</ref><authorialNote marker='{n}'><p>A/66/10</p></authorialNote></p></content></paragraph>"
        for n, p in enumerate(rest[4:], 1)
    )
    return (
        "<?xml version='1.0'?><akomaNtoso xmlns='http://docs.oasis-open.org/legaldocml/ns/akn/3.0'><statement><meta><identification>"
        f"<FRBRWork><FRBRalias value='A/RES/120/8'/></FRBRWork></identification></meta><preface><p>{head}</p></preface>"
        f"<preamble>{preamble}</preamble><mainBody>{body}</mainBody></statement></akomaNtoso>"
    )


def _tei(text: str) -> str:
    body = "".join(f"<p id='{n}'><s id='{n}:1'>{escape(p)}</s></p>" for n, p in enumerate(text.split("\n\n")))
    return (
        "<?xml version='1.0'?><TEI><teiHeader><fileDesc><publicationStmt><idno type='symbol'>A/RES/120/8</idno>"
        f"</publicationStmt></fileDesc></teiHeader><text lang='en'><body>{body}<note n='1'>A/66/10</note></body></text></TEI>"
    )


def marc() -> list[bytes]:
    """Records of the UN Digital Library."""
    return [_marc(text).encode() for text in texts()]


def _marc(text: str) -> str:
    said = [
        ("191", "A/RES/120/7"),
        ("245", "Fair trade :"),
        ("269", "2065-07-26"),
        ("500", text),
        ("650", "TRADE."),
        ("993", "A/66/10"),
    ]
    fields = "".join(
        f'<datafield tag="{tag}" ind1=" " ind2=" "><subfield code="a">{escape(value)}</subfield></datafield>'
        for tag, value in said
    )
    return f'<?xml version="1.0"?><collection xmlns="http://www.loc.gov/MARC21/slim"><record>{fields}</record></collection>'


def tables() -> list[bytes]:
    """CSV, a row a document, some of several languages."""
    some = texts()
    return [_csv(some[at : at + 2]) for at in range(0, len(some), 2)]


def _csv(rows: list[str]) -> bytes:
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(["symbol", "lang", "date", "title", "topics", "body", "text", "text_zh"])
    for number, text in enumerate(rows):
        writer.writerow(
            [f"A/RES/120/{number}", "", "2065-07-26", "Tea", "TRADE|TEA", "ga", text, "第66/102号决议" * number]
        )
    return out.getvalue().encode()


def json_lines() -> list[bytes]:
    """JSON Lines with all that a line may say."""
    records = [
        {"id": f"A/RES/120/{n}", "lang": "", "text": text, "title": "Tea", "date": "2065-07-26", "body": "ga",
         "topics": ["TRADE"]} for n, text in enumerate(texts())
    ]  # fmt: skip
    return [(json.dumps(one, ensure_ascii=n % 2 == 0) + "\n").encode() * (1 + n % 2) for n, one in enumerate(records)]


def docx() -> list[bytes]:
    """Word documents with marks of notes and a table."""
    return [_docx(text) for text in texts()]


def _docx(text: str) -> bytes:
    import docx as word

    document = word.Document()
    for paragraph in text.split("\n\n"):
        document.add_paragraph(paragraph).add_run("1").font.superscript = True
    document.add_table(1, 1).cell(0, 0).text = "A/66/10"
    out = io.BytesIO()
    document.save(out)
    wanted = {
        "[Content_Types].xml",
        "_rels/.rels",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
    }
    parts = {name: data for name, data in parts_of(out.getvalue()).items() if name in wanted}
    parts["word/styles.xml"] = b'<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
    for name in ("word/_rels/document.xml.rels", "[Content_Types].xml", "_rels/.rels"):
        parts[name] = _only_what_is_there(parts[name], parts)
    return zipped(parts)


def _only_what_is_there(data: bytes, parts: Mapping[str, bytes]) -> bytes:
    """A list of parts without those that were left out."""
    from lxml import etree

    root = etree.fromstring(data)
    for element in list(root):
        target = (element.get("Target") or element.get("PartName") or "").lstrip("/")
        if target and target not in parts and f"word/{target}" not in parts:
            root.remove(element)
    return etree.tostring(root)


def parts_of(data: bytes) -> dict[str, bytes]:
    """The members of a ZIP file."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """A ZIP file of `parts`."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(zipfile.ZipInfo(name), data)
    return out.getvalue()


def archives() -> list[bytes]:
    """ZIP, tar and gzip, some in one another."""
    some = [text.encode() for text in texts()]
    made = [zipped({"a.txt": one, "b/c.html": _html(one.decode()).encode()}) for one in some[:6]]
    made += [gzip.compress(one, mtime=0) for one in some[6:9]] + [
        _tar({"a.txt": one, "b/d.txt": one}) for one in some[9:12]
    ]
    return [*made, gzip.compress(_tar({"e.txt": some[12]}), mtime=0), zipped({"in.zip": zipped({"f.txt": some[13]})})]


def _tar(parts: Mapping[str, bytes]) -> bytes:
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w") as archive:
        for name, data in parts.items():
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    return out.getvalue()


def pdf() -> list[bytes]:
    """PDFs whose streams are not compressed, so that a change reaches the words: one page, two, and two columns."""
    english = [text for text in texts() if text.isascii() or "resolution" in text]
    return [_pdf(text, pages=1 + n % 2, columns=1 + (n == 2)) for n, text in enumerate(english)]


def _pdf(text: str, pages: int, columns: int) -> bytes:
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595, 842), pageCompression=0, invariant=1)
    lines = [
        line[at : at + 90 // columns] for line in text.split("\n") for at in range(0, len(line) + 1, 90 // columns)
    ]
    for number in range(pages):
        for column in range(columns):
            for place, line in enumerate(lines):
                page.setFont(_FONT, 9)
                page.drawString(72 + 240 * column, 780 - 12 * place, line.encode("ascii", "ignore").decode())
        page.setFont(_FONT, 5)
        page.drawString(300, 784, "1")
        page.setFont(_FONT, 9)
        page.drawString(72, 90, "_" * 18)
        page.drawString(72, 76, f"{number + 1} Resolution 70/1.")
        page.showPage()
    page.save()
    return out.getvalue()


KINDS: Mapping[str, tuple[str, Callable[[], list[bytes]]]] = {
    "PDF": ("x.pdf", pdf), "DOCX": ("x.docx", docx), "XML, Akoma Ntoso, TEI": ("x.xml", xml), "HTML": ("x.html", html),
    "MARC": ("x.xml", marc), "CSV": ("x.csv", tables), "JSON Lines": ("x.jsonl", json_lines), "archives": ("x.zip", archives),
    "plain text, six languages": ("x.txt", plain),
}  # fmt: skip
"""Kind → the name that its files have, and what makes good ones."""
