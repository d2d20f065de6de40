'''resograph: reads United Nations resolutions and tells what they cite.

The front door. What a text cites, as records:

>>> import graph
>>> text = """The General Assembly,
...
... Recalling its resolution 66/102 of 9 December 2011,
...
... 1. Requests the Secretary-General to report to it.
... """
>>> for citation in graph.extract(text):
...     print(citation.part, citation.relation, citation.id or "open", "|", citation.text)
pp1 recall A/RES/66/102 | resolution 66/102
op1 request secretary-general | Secretary-General

Offsets are code points of the text that was given:

>>> first = graph.extract(text)[0]
>>> text[first.start:first.end]
'resolution 66/102'

`read` does the same with files and folders in any format that the program reads, `Corpus` takes them together (settled,
as a graph, as a table). Nothing is loaded before it is used.
'''

from __future__ import annotations

import logging
from collections.abc import Iterator
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path

    from graph.model import Citation, Document, OnProblem, Problem, Reading
    from graph.notebook import Corpus
    from graph.reader import Reader

__version__ = "0.1.0"
__all__ = ["Citation", "Corpus", "Document", "extract", "read"]

_HOMES = {"Citation": "graph.model", "Corpus": "graph.notebook", "Document": "graph.model"}

log = logging.getLogger(__name__)
log.addHandler(logging.NullHandler())  # what is logged is shown only where the caller asks for it


def extract(text: str | Document, lang: str = "") -> tuple[Citation, ...]:
    """What a text cites, in text order. `lang` is its two-letter code; without it the text tells.

    A `Document` may say more of the text than its language, such as the body whose act it is:

    >>> act = Document("draft.txt", "理事会，\\n\\n回顾其第33/11号决议，", lang="zh", body="hrc")
    >>> [citation.id for citation in extract(act)]
    ['hrc', 'A/HRC/RES/33/11']
    """
    from graph.model import Document

    document = text if isinstance(text, Document) else Document("text", text, lang=lang)
    return _reader().read(document).citations


def read(*paths: str | Path, workers: int = 1, on_problem: OnProblem | None = None) -> Iterator[Reading]:
    """The documents of files and folders, in order, each with what it cites.

    What cannot be read is told to `on_problem`, and logged without one; the rest goes on.

    >>> from graph.cli import SAMPLES
    >>> for reading in read(SAMPLES / "A_RES_119_12.zh.txt"):
    ...     print(reading.document.id, reading.document.lang, reading.citations[0].id)
    A/RES/119/12 zh A/RES/66/102
    """
    from graph import extraction
    from graph.compiled import authority_of

    return extraction.read(paths, authority_of(), workers, on_problem or _logged)


@cache
def _reader() -> Reader:
    """What reads all texts of this process: it costs more to make than to use."""
    from graph.compiled import authority_of
    from graph.reader import Reader

    return Reader(authority_of())


def _logged(problem: Problem) -> None:
    log.warning("%s", problem)


def __getattr__(name: str) -> Any:
    """The records and the corpus, from their rooms once they are asked for."""
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(_HOMES[name]), name)
