"""Word documents (DOCX): paragraphs, tables in their places, footnotes after the text."""

from __future__ import annotations

import io
import re
import shutil
import subprocess
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from typing import IO, Any

from graph.failures import said
from graph.model import Document, Problem
from graph.sources.archives import DAMAGED, opened_zip
from graph.text.footnote_marks import TO_RAISED, with_notes

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_CONVERTERS = (("antiword", ("-m", "UTF-8.txt", "-w", "0")), ("catdoc", ("-d", "utf-8", "-w")))
_PATIENCE = 60  # seconds that a converter may take
_LARGEST = 64 << 20  # bytes of one unpacked part


def recognizes(file: IO[bytes]) -> bool:
    """Whether `file`, at its beginning, is a ZIP file that is a Word document. It is left at its beginning."""
    try:
        if file.read(4) != b"PK\x03\x04":
            return False
        with opened_zip(file) as archive:
            return "word/document.xml" in archive.namelist()
    except DAMAGED:  # the reader of archives tells what is wrong with it
        return False
    finally:
        file.seek(0)


def read(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The one document of a DOCX file."""
    import docx as word

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(part.file_size for part in archive.infolist()) > _LARGEST:
                report(Problem(name, f"unpacks to more than {_LARGEST >> 20} MiB.", "Save its text alone."))
                return
        docx = word.Document(io.BytesIO(data))
        numbers, notes = _notes(docx)
        paragraphs = [_paragraph(element, numbers) for element in docx.element.body.iter(f"{_W}p")]
    except Exception as error:  # python-docx lets the errors of XML and of its own models through
        report(Problem(name, f"is a damaged Word document: {said(error)}.", "Save it anew."))
        return
    text = with_notes("\n\n".join(filter(None, (paragraph.strip() for paragraph in paragraphs))), notes)
    if not text.strip():
        report(Problem(name, "holds no text.", "Check that it is the document you meant."))
        return
    yield Document(name, f"{text}\n")


def read_old(data: bytes, name: str, report: Callable[[Problem], None]) -> Iterator[Document]:
    """The one document of an old .doc file, by a converter of the machine (antiword, catdoc), if there is one."""
    converter = next(((path, args) for tool, args in _CONVERTERS if (path := shutil.which(tool))), None)
    if converter is None:
        report(Problem(name, "is an old Word or Office file.", "Save it as DOCX, or install antiword or catdoc."))
        return
    with tempfile.NamedTemporaryFile(suffix=".doc") as file:
        file.write(data)
        file.flush()
        command = [converter[0], *converter[1], file.name]
        try:
            done = subprocess.run(command, capture_output=True, timeout=_PATIENCE, check=True)
        except (subprocess.SubprocessError, OSError) as error:
            report(Problem(name, f"cannot be converted: {said(error)}.", "Save it as DOCX."))
            return
    text = done.stdout.decode("utf-8", "replace").replace("\f", "\n")
    if text.strip():
        yield Document(name, text)
    else:
        report(Problem(name, "holds no text.", "Check that it is the document you meant."))


def _paragraph(element: Any, numbers: dict[str, int]) -> str:
    """The text of a paragraph; marks of footnotes are raised digits."""
    out: list[str] = []
    for node in element.iter():
        if node.tag == f"{_W}t":
            raised = any(n.get(f"{_W}val") == "superscript" for n in node.getparent().iter(f"{_W}vertAlign"))
            words = node.text or ""
            out.append(words.translate(TO_RAISED) if raised and words.strip().isdigit() else words)
        elif node.tag in (f"{_W}tab", f"{_W}br"):
            out.append(" ")
        elif node.tag == f"{_W}noBreakHyphen":
            out.append("-")
        elif node.tag == f"{_W}footnoteReference" and node.get(f"{_W}id") in numbers:
            out.append(str(numbers[node.get(f"{_W}id")]).translate(TO_RAISED))
    return re.sub(r"[ \t]+", " ", "".join(out))


def _notes(docx: Any) -> tuple[dict[str, int], list[str]]:
    """Footnote id → number as printed, and the notes, each with its number."""
    from lxml import etree

    part = next((r.target_part for r in docx.part.rels.values() if r.reltype.endswith("/footnotes")), None)
    if part is None:
        return {}, []
    root = etree.fromstring(part.blob, etree.XMLParser(resolve_entities=False, no_network=True))
    numbers: dict[str, int] = {}
    notes: list[str] = []
    for note in root.iter(f"{_W}footnote"):
        if note.get(f"{_W}type") in (None, "normal"):
            numbers[note.get(f"{_W}id")] = len(numbers) + 1
            words = " ".join(_paragraph(p, {}).strip() for p in note.iter(f"{_W}p"))
            notes.append(f"{len(numbers)} {words}")
    return numbers, notes
