"""One bad input through the whole way to quads, in a process of its own that may hang, grow or die without harm to the others."""

from __future__ import annotations

import gc
import json
import multiprocessing
import random
import resource
import signal
import time
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO
from multiprocessing.connection import Connection
from types import FrameType

import pyoxigraph as ox

from bench.inputs import KINDS
from bench.mutations import grown, mutated
from graph.build import BASE_IRI
from graph.citation_lines import line
from graph.model import Document, Problem
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_of
from graph.reader import Reader
from graph.resolve.council_years import complete, known_years
from graph.resolve.targets import Targets
from graph.settle.work import settle
from graph.sources.formats import read_file
from ontology.authority import Authority

_LANGUAGES = ("fr", "es", "und", "ar", "en", "ru", "zh")
_YEARS = known_years(("S/RES/1540(2004)", "S/RES/651(1990)", "S/RES/242(1967)", "S/RES/1(1946)"))
EACH_LARGE = 1000  # every so many inputs, one of 100 kB
PATIENCE = 2.0  # seconds of processor for an input of 100 kB
_GIVE_UP = 10.0  # seconds of processor after which a process is ended that nothing else can stop
_MOST_MEMORY = 3 << 30  # bytes that a process may take
_TOLD_AT_ONCE = 50  # outcomes that a process tells together
_GROWTH = 1 << 30  # bytes that an input may take beyond what the program has
_DESCENT = 3  # frames of a traceback that tell one fault from another


@dataclass(frozen=True, slots=True)
class TrialFault:
    """What went wrong with the input of a number: a traceback, a hang, a growth or a death, and where."""

    kind: str
    number: int
    what: str


@dataclass(frozen=True, slots=True)
class TrialOutcome:
    """What came of the inputs `first` to `last` of a kind: how many gave a document, were refused with a message, at what speed."""

    kind: str
    first: int
    last: int
    read: int
    refused: int
    slowest: float
    megabytes: float
    faults: tuple[TrialFault, ...]


def input_of(kind: str, number: int, good: Sequence[bytes]) -> bytes:
    """The bad input of a number: always the same."""
    chance = random.Random(f"{kind} {number}")
    return (grown if number % EACH_LARGE == EACH_LARGE - 1 else mutated)(good, chance)


def run(kind: str, first: int, last: int, way: Way) -> TrialOutcome:
    """Try the inputs of `kind` from `first` to `last`, both included."""
    faults: list[TrialFault] = []
    read, refused, slowest, megabytes, at, one_by_one = 0, 0, 0.0, 0.0, first, False
    context = multiprocessing.get_context("fork")
    while at <= last:
        here, there = context.Pipe(duplex=False)
        process = context.Process(
            target=_try_all, args=(kind, at, last, way, there, 1 if one_by_one else _TOLD_AT_ONCE)
        )
        process.start()
        there.close()
        for told in _told(here):
            at, documents, problems, seconds, grown_to, fault = told
            read, refused = read + bool(documents), refused + bool(problems)
            slowest, megabytes = max(slowest, seconds), max(megabytes, grown_to)
            faults += [TrialFault(kind, at, fault)] if fault else []
            at += 1
        process.join()
        if at <= last and one_by_one:
            hung = process.exitcode == -signal.SIGVTALRM
            faults.append(TrialFault(kind, at, "hung" if hung else f"died ({process.exitcode})"))
            at += 1
        one_by_one = at <= last and not one_by_one
    return TrialOutcome(kind, first, last, read, refused, slowest, megabytes, tuple(faults))


_Told = tuple[int, int, int, float, float, str]


def _told(here: Connection) -> Iterator[_Told]:
    """What a process tells of one input after the other, until it ends."""
    while True:
        try:
            yield from here.recv()
        except EOFError:
            return


def _try_all(kind: str, first: int, last: int, way: Way, there: Connection, at_once: int) -> None:
    name, make = KINDS[kind]
    good = make()
    for data in good:  # what is made once is made
        for document in read_file(BytesIO(data), name, lambda _: None):
            way.go(document)
    before = _peak()
    resource.setrlimit(resource.RLIMIT_AS, (before + _MOST_MEMORY,) * 2)
    signal.signal(signal.SIGPROF, _too_long)
    signal.signal(signal.SIGVTALRM, signal.SIG_DFL)  # ends the process, whatever it is in
    waiting: list[_Told] = []
    for number in range(first, last + 1):
        waiting.append(_try(kind, number, good, name, way, before))
        if len(waiting) == at_once or number == last:
            there.send(waiting)
            waiting = []


def _try(kind: str, number: int, good: Sequence[bytes], name: str, way: Way, before: int) -> _Told:
    data = input_of(kind, number, good)
    problems: list[Problem] = []
    documents, fault, earlier = 0, "", _peak()
    written = list[bytes]()
    start = time.process_time()
    spent = PATIENCE
    signal.setitimer(signal.ITIMER_PROF, PATIENCE)
    signal.setitimer(signal.ITIMER_VIRTUAL, _GIVE_UP)
    try:
        for document in read_file(BytesIO(data), name, problems.append):
            written.append(way.go(document))
            documents += 1
        spent = time.process_time() - start
        signal.setitimer(signal.ITIMER_PROF, 0)  # that another program reads it back is no work of ours
        for quads in written:
            for _ in ox.parse(quads, format=ox.RdfFormat.N_QUADS):
                pass
    except TooLong as error:
        fault = f"took more than {PATIENCE} s at {_place(error)}"
    except Exception as error:
        fault = f"{type(error).__name__}: {error} at {_place(error)}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    fault = fault or next((f"told as a fault: {p}" for p in problems if "fault of resograph" in p.remedy), "")
    if not fault and not documents and not problems:
        fault = "neither a document nor a word about it"
    peak = _peak() - before
    if not fault and peak > _GROWTH and _peak() > earlier:
        fault = f"grew by {peak >> 20} MiB"
    return number, documents, len(problems), spent, peak / 2**20, fault


class TooLong(BaseException):
    """An input that took longer than it may; no program catches it by mistake."""


def _too_long(_signal: int, _frame: FrameType | None) -> None:
    raise TooLong


def _place(error: BaseException) -> str:
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if "/graph/" in frame.filename]
    return " < ".join(
        f"{frame.filename.rpartition('/graph/')[2]}:{frame.lineno}" for frame in reversed(frames[-_DESCENT:])
    )


def _peak() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss << 10


class Way:
    """A document → what it cites → quads, each checked."""

    def __init__(self, authority: Authority):
        """Made once, with all that reading any language takes, before processes are made of this one."""
        self._reader, self._maker, self._targets = Reader(authority), QuadMaker(authority, BASE_IRI), Targets(authority)
        for lang in _LANGUAGES:  # as they are, and without their accents
            self._reader.read(Document("plain", "resolution " * 40, lang=lang))
        for name, make in KINDS.values():
            for data in make():
                for document in read_file(BytesIO(data), name, lambda _: None):
                    self.go(document)
        gc.collect()
        gc.freeze()  # what is made once is no part of what one input costs

    def go(self, document: Document) -> bytes:
        """Read `document` and write all of it, as the quads that it gives; raises whatever is wrong with it."""
        reading = complete(self._reader.read(document), _YEARS, self._targets)
        text = document.text
        for citation in reading.citations:
            json.loads(line(citation).encode("utf-8"))
            if text[citation.start : citation.end] != citation.text:
                raise ValueError(f"{citation.start}-{citation.end} is not {citation.text!r}")
        return lines_of(self._maker.quads(settle([reading]))).encode("utf-8")
