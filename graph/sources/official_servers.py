"""Documents from the official sources: the Official Document System (documents.un.org) and the UN Digital Library.

What is on disk already is never written over.
"""

from __future__ import annotations

import hashlib
import json
import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from graph.model import Problem
from graph.sources.polite_fetching import Polite
from graph.symbols import Symbol

DOCUMENTS = "https://documents.un.org"
LIBRARY = "https://digitallibrary.un.org"


@dataclass(frozen=True, slots=True)
class Fetched:
    """A document on disk. `how` is new, kept (there already), unchanged (the server says so) or changed."""

    symbol: str
    lang: str
    path: str
    how: str


@dataclass(frozen=True, slots=True)
class Source:
    """Where documents come from. `kind` is documents (PDF) or library (MARCXML)."""

    kind: str
    base: str

    def address(self, symbol: str, lang: str) -> str:
        """The address of a document. See docs/official-sources.md for where these forms are documented."""
        if self.kind == "library":
            query = {"ln": "en", "as": "1", "m1": "p", "p1": symbol, "f1": "documentsymbol", "of": "xm"}
            return f"{self.base}/search?{urlencode(query)}"
        return f"{self.base}/api/symbol/access?{urlencode({'s': symbol, 'l': lang, 't': 'pdf'})}"

    @property
    def suffix(self) -> str:
        """The suffix of the files that it gives."""
        return "xml" if self.kind == "library" else "pdf"

    def holds(self, content: bytes) -> bool:
        """Whether an answer is a document, and not a page that says there is none."""
        if self.kind == "library":
            return b"<record" in content
        return content.startswith(b"%PDF-")


class Fetcher:
    """Fetches documents into a folder. `pause` is in seconds; `sleep` can be replaced where time must not pass."""

    def __init__(
        self, folder: Path, source: Source, report: Callable[[Problem], None], pause: float = 1.0, tries: int = 5,
        sleep: Callable[[float], None] = time.sleep,
    ):  # fmt: skip
        self._folder, self._source, self._report = folder, source, report
        self._polite = Polite(report, pause, tries, sleep)

    def __enter__(self) -> Fetcher:
        return self

    def __exit__(self, *_: object) -> None:
        self._polite.__exit__()

    def fetch(self, symbol: str, lang: str, refresh: bool = False) -> Fetched | None:
        """The document on disk, got if it is not there; with `refresh` asked for anew. None (and a problem) if it cannot."""
        path = self._folder / f"{_file_name(symbol)}.{lang}.{self._source.suffix}"
        known = _read_json(path.with_suffix(path.suffix + ".json"))
        if path.exists() and not refresh:
            return Fetched(symbol, lang, str(path), "kept")
        headers = {}
        if path.exists() and known.get("etag"):
            headers["If-None-Match"] = known["etag"]
        elif path.exists() and known.get("last_modified"):
            headers["If-Modified-Since"] = known["last_modified"]
        answer = self._polite.get(self._source.address(symbol, lang), f"{symbol} ({lang})", headers)
        if answer is None:
            return None
        content = answer.content
        if answer.status == 304:
            return Fetched(symbol, lang, str(path), "unchanged")
        if not self._source.holds(content):
            self._report(
                Problem(
                    f"{symbol} ({lang})",
                    "is not there in this language.",
                    "Check the symbol, or take another language.",
                )
            )
            return None
        digest = hashlib.sha256(content).hexdigest()
        if path.exists() and digest == known.get("sha256"):
            return Fetched(symbol, lang, str(path), "unchanged")
        how = "changed" if path.exists() else "new"
        path = _free(path)
        self._folder.mkdir(parents=True, exist_ok=True)
        part = path.with_suffix(path.suffix + ".part")
        part.write_bytes(content)
        record = {"symbol": symbol, "lang": lang, "url": self._source.address(symbol, lang), "sha256": digest} | dict(
            answer.said
        )
        path.with_suffix(path.suffix + ".json").write_text(json.dumps(record, indent=1) + "\n", encoding="utf-8")
        part.replace(path)
        return Fetched(symbol, lang, str(path), how)


def follow(
    symbols: list[str],
    langs: list[str],
    depth: int,
    fetcher: Fetcher,
    cited: Callable[[str], list[str]],
    refresh: bool,
) -> Iterator[Fetched]:
    """The documents of `symbols`, then what they cite, `depth` times over; `cited` gives the symbols that a file cites."""
    done: set[str] = set()
    waiting = list(symbols)
    for level in range(depth + 1):
        found: dict[str, None] = {}
        for symbol in waiting:
            if symbol in done:
                continue
            done.add(symbol)
            for lang in langs:
                fetched = fetcher.fetch(symbol, lang, refresh)
                if fetched is not None:
                    yield fetched
                    if level < depth:
                        found |= dict.fromkeys(cited(fetched.path))
        waiting = list(found)


def _file_name(symbol: str) -> str:
    """'S/RES/1325(2000)' → 'S_RES_1325(2000)'."""
    parsed = Symbol.parse(symbol)
    return re.sub(r"[^\w.()\-]", "_", parsed.text if parsed else symbol)


def _free(path: Path) -> Path:
    """`path`, or the next name beside it that is not taken: x.pdf, x~2.pdf, x~3.pdf …"""
    free, number = path, 1
    while free.exists():
        number += 1
        free = path.with_name(f"{path.stem}~{number}{path.suffix}")
    return free


def _read_json(path: Path) -> dict[str, Any]:
    try:
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record
