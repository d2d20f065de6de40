"""From text to resolved citations on one core: resograph, eyecite (the best-known extractor of legal citations), a bare scan.

Each reads its own kind of text with the same density of citations, and both the same UN English. A round takes texts that
no round before it has taken, so that nothing is remembered; the best of the rounds counts. Time is that of the processor, which
other work on the machine changes least; MB are 10⁶ bytes of UTF-8.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from bench.texts import court_opinions, un_chinese, un_english
from graph.languages import load
from graph.model import Document
from graph.reader import Reader
from ontology.authority import Authority

PER_CITATION = 540  # characters: what eyecite was measured on
_ROUND = 400_000  # characters
_ROUNDS = 4

Extractor = Callable[[str], int]
"""A text → how many citations are in it."""


@dataclass(frozen=True, slots=True)
class Speed:
    """How fast something reads a kind of text."""

    what: str
    megabytes: float  # a second
    citations: float  # a second
    density: float  # characters to a citation; 0 where there are none


def speeds() -> Iterator[Speed]:
    """The speeds of everything that is installed, measured in turns."""
    reader = Reader(Authority.load())
    kinds = {"UN English": un_english, "UN Chinese, segmented": un_chinese, "court opinions": court_opinions}
    texts = {name: list(_rounds(make)) for name, make in kinds.items()}
    runs: list[tuple[str, str, Extractor]] = [
        ("resograph", "UN English", lambda text: len(reader.read(Document("text", text, "X/1", "en")).citations)),
        (
            "resograph",
            "UN Chinese, segmented",
            lambda text: len(reader.read(Document("text", text, "X/1", "zh")).citations),
        ),
        ("names alone", "UN English", _names(reader, "en")),
        ("names alone", "UN Chinese, segmented", _names(reader, "zh")),
    ]
    for name, extractor in _eyecite():
        runs += [(name, "court opinions", extractor), (name, "UN English", extractor)]
    best: dict[tuple[str, str], Speed] = {}
    for _, kind, extractor in runs:
        extractor(texts[kind][0][0])
    for number in range(1, _ROUNDS + 1):
        for name, kind, extractor in runs:
            speed = _speed(f"{name}, {kind}", texts[kind][number], extractor)
            best[name, kind] = max(best.get((name, kind), speed), speed, key=lambda s: s.megabytes)
    yield from best.values()


def _rounds(make: Callable[[int, int], Iterator[str]]) -> Iterator[list[str]]:
    """The texts of one round more than there are, the first to warm up with."""
    texts = make((_ROUNDS + 2) * _ROUND, PER_CITATION)
    for _ in range(_ROUNDS + 1):
        some, length = list[str](), 0
        while length < _ROUND:
            some += islice(texts, 1)
            length += len(some[-1])
        yield some


def _speed(what: str, texts: Iterable[str], extractor: Extractor) -> Speed:
    size = sum(len(text.encode()) for text in texts)
    begun = time.process_time()
    found = sum(map(extractor, texts))
    seconds = time.process_time() - begun
    return Speed(what, size / seconds / 1e6, found / seconds, sum(map(len, texts)) / found if found else 0.0)


def _names(reader: Reader, lang: str) -> Extractor:
    """One pass over a text for the authority's names and nothing else: what the rest is measured against."""
    from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

    grammar = load(lang)
    names = sorted({name for entry in reader.authority for name in entry.names.get(grammar.language, ())})
    automaton = AhoCorasick(names, MatchKind.LeftmostLongest, store_patterns=False, implementation=Implementation.DFA)
    return lambda text: len(automaton.find_matches_as_indexes(text))


def _eyecite() -> Iterator[tuple[str, Extractor]]:
    """eyecite with Hyperscan and as it comes, if it is installed (pip install 'resograph[bench]')."""
    try:
        from eyecite import get_citations
        from eyecite.tokenizers import HyperscanTokenizer, default_tokenizer
    except ImportError:
        return
    cache = Path(tempfile.mkdtemp(prefix="hyperscan-"))
    for name, tokenizer in (
        ("eyecite with Hyperscan", HyperscanTokenizer(cache_dir=str(cache))),
        ("eyecite", default_tokenizer),
    ):
        yield name, lambda text, tokenizer=tokenizer: len(get_citations(text, tokenizer=tokenizer))
