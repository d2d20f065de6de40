"""What each step takes, in time of the processor: of a build in one process, and of reading single texts.

A step is a function that is called through the place named here; what a step takes that it calls itself is not counted to it.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

from bench.collection import copies, works_of, write
from graph.build import BASE_IRI, build
from graph.cache.documents import documents_of
from graph.model import Document
from graph.reader import Reader
from graph.text.chinese_dictionary import segmenter
from ontology.authority import Authority

_READING = {
    "clean view": "graph.reader.clean", "one pass for all patterns": "graph.patterns.scan.Gates.scan",
    "structure": "graph.text.structure.Structurer.apply", "finding": "graph.find.finder.Finder.find",
    "roles": "graph.find.roles.clauses.RoleReader.roles", "resolving": "graph.resolve.resolver.Resolver.resolve",
    "the rest of reading": "graph.reader.Reader.read",
}  # fmt: skip
_FINISHING = {
    "files opened and kept": "graph.cache.documents._keep", "readings as JSON": "graph.cache.readings.encoded",
    "readings from JSON": "graph.cache.readings.CachedReading.read", "settling": "graph.cache.corpus.settle",
    "mandates": "graph.rdf.quads.QuadMaker.mandates", "triples": "graph.rdf.quads.QuadMaker.told",
    "lines of quads": "graph.rdf.quads.QuadMaker.lines", "quads and lines packed": "graph.cache.corpus.packed",
    "lines of JSON": "graph.cache.corpus.line", "summaries": "graph.cache.corpus.Summary.of",
    "words of paragraphs, packed": "graph.cache.corpus.kept", "texts marked": "graph.cache.corpus.marked_text",
    "quotations": "graph.cache.corpus.quotations_of", "the rest of finishing": "graph.cache.corpus.Settler.finished",
}  # fmt: skip
_WRITING = {
    name: f"graph.build.{function}" for name, function in {
        "summaries gathered": "gathered", "summaries told, layers": "write_data", "pages": "write_pages", "search": "write_search",
        "search without a server": "write_offline_search", "counts": "corpus_statistics", "store": "fill_store",
        "GraphML": "write_graphml",
    }.items()
}  # fmt: skip
_CITING = "Recalling its resolution 1325 (2000) on women and peace and security and noting the reports of its members, "
_PLAIN = "The members of the board met in the morning and in the evening to speak of the tea of the highlands again. "
_READ = 40_000  # characters that are read of each kind


@dataclass(slots=True)
class _Clock:
    """Seconds of the processor by step; `inner` is what the steps took that those at work have called."""

    seconds: Counter[str] = field(default_factory=Counter)
    inner: list[float] = field(default_factory=list)

    def timed(self, name: str, step: Callable[..., Any]) -> Callable[..., Any]:
        def run(*arguments: Any, **named: Any) -> Any:
            begun = time.process_time()
            self.inner.append(0.0)
            try:
                return step(*arguments, **named)
            finally:
                taken = time.process_time() - begun
                self.seconds[name] += taken - self.inner.pop()
                if self.inner:
                    self.inner[-1] += taken

        return run


def of_build(paths: Sequence[str], texts: int) -> Mapping[str, float]:
    """Milliseconds a text by step, and of all ('all'), of a build of `texts` texts made of those at `paths`."""
    authority = Authority.load()
    segmenter()
    with tempfile.TemporaryDirectory() as folder:
        corpus, output = Path(folder) / "texts", Path(folder) / "out"
        held = write(copies(works_of(paths), texts), corpus)
        with _watched({**_READING, **_FINISHING, **_WRITING}) as clock:
            begun = time.process_time()
            build(documents_of([corpus], output, print, {}), output, authority, BASE_IRI, print)
            clock.seconds["all"] = time.process_time() - begun
        return {name: 1000 * seconds / held for name, seconds in clock.seconds.most_common()}


def of_reading(repeated: Sequence[int] = (1, 5, 20, 80)) -> Iterator[tuple[str, int, Mapping[str, float]]]:
    """For English texts of a sentence said so many times: whether it cites, the characters, and milliseconds by step."""
    reader = Reader(Authority.load())
    for kind, sentence in (("no citation", _PLAIN), ("a citation a sentence", _CITING)):
        for times in repeated:
            text = sentence * times
            document, count = Document("bench", text, lang="en"), _READ // len(text) + 1
            reader.read(document)
            with _watched(_READING) as clock:
                for _ in range(count):
                    reader.read(document)
            yield kind, len(text), {name: 1000 * clock.seconds[name] / count for name in _READING}


@contextmanager
def _watched(steps: Mapping[str, str]) -> Iterator[_Clock]:
    """Times `steps`, each named by where it is called, while the block runs."""
    clock = _Clock()
    with ExitStack() as stack:
        for name, place in steps.items():
            stack.enter_context(patch(place, clock.timed(name, _at(place))))
        yield clock


def _at(place: str) -> Callable[..., Any]:
    """The function at 'module.function' or 'module.Class.method'."""
    above, _, name = place.rpartition(".")
    try:
        holder: Any = import_module(above)
    except ModuleNotFoundError:
        module, _, class_name = above.rpartition(".")
        holder = getattr(import_module(module), class_name)
    step: Callable[..., Any] = getattr(holder, name)
    return step
