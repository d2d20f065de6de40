"""How much longer reading a PDF takes than PDFium's bare text of it: `python -m bench.pdf_reading_time [FILE]`.

Without a file, pages are made for it. Both are timed in one run, in turns, the least of several rounds each
(without collections of garbage, whose length depends on what else the process holds).
"""

from __future__ import annotations

import io
import sys
import tempfile
import timeit
from pathlib import Path

import pypdfium2

from graph.sources import open_documents

ROUNDS = 9


def bare(path: Path) -> None:
    """The text of every page, and nothing else."""
    with pypdfium2.PdfDocument(path) as pdf:
        for page in pdf:
            page.get_textpage().get_text_range()


def ratio(path: Path) -> float:
    """Our time over that of the bare text."""
    ours, least = [], []
    for _ in range(ROUNDS):
        ours.append(timeit.timeit(lambda: list(open_documents(path)), number=1))
        least.append(timeit.timeit(lambda: bare(path), number=1))
    return min(ours) / min(least)


def made(pages: int = 20) -> bytes:
    """A PDF of full pages in one column, with footnotes."""
    from reportlab.pdfgen import canvas

    out = io.BytesIO()
    page = canvas.Canvas(out, pagesize=(595, 842))
    for number in range(pages):
        page.setFont("Times-Roman", 10)
        for line in range(45):
            words = f"Recalling its resolution {60 + number}/{line + 1} of 9 December 2011, and the report contained in A/{number}/{line},"
            page.drawString(72 if line % 4 else 106, 780 - 14 * line, words)
        page.drawString(72, 110, "__________________")
        page.drawString(72, 98, f"{number + 1} Resolution 70/1.")
        page.showPage()
    page.save()
    return out.getvalue()


if __name__ == "__main__":
    if len(sys.argv) > 1:
        target = Path(sys.argv[1])
        print(f"{target.name}: {ratio(target):.2f} times the bare text")
    else:
        with tempfile.TemporaryDirectory() as folder:
            target = Path(folder, "made.pdf")
            target.write_bytes(made())
            print(f"20 made pages: {ratio(target):.2f} times the bare text")
