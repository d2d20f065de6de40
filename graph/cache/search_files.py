"""The works of a corpus as they are finished → what they are found by: for the server, and for pages that open without one.

Each opens what is finished by itself, so that both can be written at once.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from graph.cache.finished_works import FinishedWorks
from graph.search import index, offline
from graph.search.findable import Provisions
from graph.search.results import Thing


def write_search(
    folder: Path, finished: Path, found: Sequence[Thing], cited: Provisions, program: bytes, before: Path | None = None
) -> None:
    """Write what finds `found`, with the provisions that are `cited`, and the paragraphs of the works that are finished; of
    those of the build in `before` as many as are the same. `program` is a digest of what makes it."""
    with FinishedWorks(finished) as works:
        index.write_index(folder / index.NAME, found, works, cited, program, before and before / index.NAME)


def write_offline_search(
    folder: Path,
    finished: Path,
    found: Sequence[Thing],
    cited: Provisions,
    short: Mapping[str, str],
    program: bytes,
    before: Path | None = None,
) -> None:
    """Write the same for pages that open without a server; `short` is what people type for bodies."""
    with FinishedWorks(finished) as works:
        offline.write_offline(folder / offline.FOLDER, found, works, cited, short, program, before)
