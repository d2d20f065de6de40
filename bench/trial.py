"""One bad input through the whole way to quads, in a process of its own that may hang, grow or die without harm to the others."""

from __future__ import annotations

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
from graph.model import Document, Problem
from graph.pipeline import BASE_IRI
from graph.rdf.quads import QuadMaker
from graph.rdf.writers import lines_of
from graph.reader import Reader, UnknownLanguage
from graph.scale.records import line
from graph.sources.files import read_file
from ontology.authority import Authority

EACH_LARGE = 250  # every so many inputs, one of 100 kB
_PATIENCE = 2.0  # seconds of processor for an input of 100 kB
_GIVE_UP = 60.0  # seconds after which a process that says nothing is ended
_GROWTH = 1 << 30  # bytes that an input may take beyond what the program has
_DESCENT = 3  # frames of a traceback that tell one fault from another


@dataclass(frozen=True, slots=True)
class Fault:
    """What went wrong with the input of a number: a traceback, a hang, a growth or a death, and where."""

    kind: str
    number: int
    what: str


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of the inputs `first` to `last` of a kind: how many gave a document, were refused with a message, at what speed."""

    kind: str
    first: int
    last: int
    read: int
    refused: int
    slowest: float
    megabytes: float
    faults: tuple[Fault, ...]


def input_of(kind: str, number: int, good: Sequence[bytes]) -> bytes:
    """The bad input of a number: always the same."""
    chance = random.Random(f"{kind} {number}")
    return (grown if number % EACH_LARGE == EACH_LARGE - 1 else mutated)(good, chance)


def run(kind: str, first: int, last: int, authority: Authority) -> Outcome:
    """Try the inputs of `kind` from `first` to `last`, both included."""
    faults: list[Fault] = []
    read, refused, slowest, megabytes, at = 0, 0, 0.0, 0.0, first
    context = multiprocessing.get_context("fork")
    while at <= last:
        here, there = context.Pipe(duplex=False)
        process = context.Process(target=_try_all, args=(kind, at, last, authority, there))
        process.start()
        there.close()
        for told in _told(here):
            at, documents, problems, seconds, grown_to, fault = told
            read, refused = read + bool(documents), refused + bool(problems)
            slowest, megabytes = max(slowest, seconds), max(megabytes, grown_to)
            faults += [Fault(kind, at, fault)] if fault else []
            at += 1
        if process.is_alive() and at <= last:
            process.kill()
        process.join()
        if at <= last and process.exitcode != 0:
            faults.append(
                Fault(kind, at, "hang" if process.exitcode == -signal.SIGKILL else f"died ({process.exitcode})")
            )
            at += 1
    return Outcome(kind, first, last, read, refused, slowest, megabytes, tuple(faults))


_Told = tuple[int, int, int, float, float, str]


def _told(here: Connection) -> Iterator[_Told]:
    """What a process tells of one input after the other, until it ends or has said nothing for too long."""
    while here.poll(_GIVE_UP):
        try:
            yield from here.recv()
        except EOFError:
            return


def _try_all(kind: str, first: int, last: int, authority: Authority, there: Connection) -> None:
    name, make = KINDS[kind]
    good, way = make(), Way(authority)
    for data in good:  # what is made once is made
        for document in read_file(BytesIO(data), name, lambda _: None):
            way.go(document)
    before = _peak()
    resource.setrlimit(resource.RLIMIT_AS, (before + (3 << 30),) * 2)
    signal.signal(signal.SIGPROF, _too_long)
    waiting: list[_Told] = []
    for number in range(first, last + 1):
        told = _try(kind, number, good, name, way, before)
        waiting.append(told)
        if len(waiting) == 50 or told[-1] or told[3] > 0.5 or number % EACH_LARGE == EACH_LARGE - 2 or number == last:
            there.send(waiting)
            waiting = []


def _try(kind: str, number: int, good: Sequence[bytes], name: str, way: Way, before: int) -> _Told:
    data = input_of(kind, number, good)
    problems: list[Problem] = []
    documents, fault, earlier = 0, "", _peak()
    start = time.process_time()
    signal.setitimer(signal.ITIMER_PROF, _PATIENCE)
    try:
        for document in read_file(BytesIO(data), name, problems.append):
            way.go(document)
            documents += 1
    except TooLong as error:
        fault = f"took more than {_PATIENCE} s at {_place(error)}"
    except Exception as error:
        fault = f"{type(error).__name__}: {error} at {_place(error)}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    fault = fault or next((f"told as a fault: {p}" for p in problems if "fault of resograph" in p.remedy), "")
    if not fault and not documents and not problems:
        fault = "neither a document nor a word about it"
    peak = _peak() - before
    if not fault and peak > _GROWTH and _peak() > earlier:
        fault = f"grew by {peak >> 20} MiB"
    return number, documents, len(problems), time.process_time() - start, peak / 2**20, fault


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
        self._reader, self._maker = Reader(authority), QuadMaker(authority, BASE_IRI)

    def go(self, document: Document) -> None:
        """Read `document` and write all of it; raises whatever is wrong with it."""
        try:
            reading = self._reader.read(document)
        except UnknownLanguage:
            return
        text = document.text
        for citation in reading.citations:
            json.loads(line(citation).encode("utf-8"))
            if text[citation.start : citation.end] != citation.text:
                raise ValueError(f"{citation.start}-{citation.end} is not {citation.text!r}")
        written = lines_of(self._maker.quads(reading)).encode("utf-8")
        for _ in ox.parse(written, format=ox.RdfFormat.N_QUADS):
            pass
