"""How fast this program extracts beside another version of it: `python -m bench.extraction_versions FOLDER [PATH…] [--rounds 6]`.

FOLDER holds the other version (`git archive COMMIT | tar -x -C FOLDER`), which must run in this environment. Both read the same
texts, those at PATH or, where none is given, the made ones of `bench extraction`, each version in a process of its own, in
turns, a text once. Time is that of the processor, which other work on the machine changes least; of all rounds the median of
their ratios is told, and the least and the largest. MB are 10⁶ bytes of UTF-8.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Any, NamedTuple

import click

from bench.extraction_speed import PER_CITATION
from bench.texts import un_chinese, un_english
from graph.extraction import documents_of
from graph.model import Document

_ROUND = 400_000  # characters
# What both versions run: a line of texts comes in, a line of figures goes out.
_READING = """
import json, sys, time
from graph.model import Document
from graph.reader import Reader
from ontology.authority import Authority
reader = Reader(Authority.load())
for line in sys.stdin:
    documents = [Document("text", text, id, lang) for id, lang, text in json.loads(line)]
    begun, found = time.process_time(), 0
    for document in documents:
        found += len(reader.read(document).citations)
    print(json.dumps([time.process_time() - begun, found]), flush=True)
"""


class ReadingCost(NamedTuple):
    """What one version took for the texts of one round: seconds of the processor, and how many citations it found."""

    seconds: float
    citations: int


class Compared(NamedTuple):
    """A round: the language of its texts, how long they are, and what either version took for them."""

    lang: str
    megabytes: float
    ours: ReadingCost
    theirs: ReadingCost


def compared(folder: Path, rounds: Iterable[Sequence[Document]]) -> Iterator[Compared]:
    """Each of `rounds` read by this version and by that in `folder`; the first of a language is read before, to warm up."""
    here = Path(__file__).parents[1]
    with ExitStack() as stack:
        ours, theirs = (stack.enter_context(_running(place)) for place in (here, folder))
        warm = set[str]()
        for place, texts in enumerate(rounds):
            lang = texts[0].lang or ""
            turns = (ours, theirs) if place % 2 else (theirs, ours)  # who comes first changes
            taken = {id(process): _turn(process, texts) for process in turns}
            if lang in warm:
                size = sum(len(document.text.encode()) for document in texts) / 1e6
                yield Compared(lang, size, taken[id(ours)], taken[id(theirs)])
            warm.add(lang)


def _running(folder: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _READING], cwd=folder, env={"PYTHONPATH": str(folder), "PATH": "/usr/bin:/bin"}, text=True,
        encoding="utf-8", stdin=subprocess.PIPE, stdout=subprocess.PIPE,
    )  # fmt: skip


def _turn(process: subprocess.Popen[str], texts: Sequence[Document]) -> ReadingCost:
    assert process.stdin and process.stdout
    process.stdin.write(json.dumps([(text.id, text.lang, text.text) for text in texts]) + "\n")
    process.stdin.flush()
    answer: Any = json.loads(process.stdout.readline())
    return ReadingCost(*answer)


def made_rounds(rounds: int) -> Iterator[list[Document]]:
    """Made texts in English and in segmented Chinese, by turns."""
    kinds = [
        (lang, make((rounds + 2) * _ROUND, PER_CITATION)) for lang, make in (("en", un_english), ("zh", un_chinese))
    ]
    for _ in range(rounds + 1):
        for lang, texts in kinds:
            yield _one_round(Document("text", text, "X/1", lang) for text in texts)


def rounds_of(paths: Sequence[str], rounds: int) -> Iterator[list[Document]]:
    """The texts of `paths`, a language at a time; as many rounds of each as there are texts for."""
    by_lang: dict[str, list[Document]] = {}
    for document in documents_of(paths, lambda problem: click.echo(str(problem), err=True)):
        by_lang.setdefault(document.lang or "", []).append(document)
    for texts in by_lang.values():
        waiting = iter(texts)
        for _ in range(rounds + 1):
            if some := _one_round(waiting):
                yield some


def _one_round(texts: Iterator[Document]) -> list[Document]:
    some, length = list[Document](), 0
    for text in texts:
        some.append(text)
        length += len(text.text)
        if length >= _ROUND:
            break
    return some


@click.command()
@click.argument("folder", type=click.Path(exists=True, file_okay=False, path_type=Path))
@click.argument("paths", nargs=-1)
@click.option("--rounds", default=6, show_default=True, help="Rounds of each language.")
def main(folder: Path, paths: tuple[str, ...], rounds: int) -> None:
    """Compare the speed of extraction with that of the version in FOLDER."""
    found: dict[str, list[Compared]] = {}
    for one in compared(folder.resolve(), rounds_of(paths, rounds) if paths else made_rounds(rounds)):
        found.setdefault(one.lang, []).append(one)
    for lang, all_of in found.items():
        ratios = [one.theirs.seconds / one.ours.seconds for one in all_of]
        ours, theirs = (min(turn.seconds / size for turn, size in some) for some in (
            [(one.ours, one.megabytes) for one in all_of], [(one.theirs, one.megabytes) for one in all_of],
        ))  # fmt: skip
        counts = [
            sum(turn.citations for turn in some) for some in ([o.ours for o in all_of], [o.theirs for o in all_of])
        ]
        click.echo(
            f"{lang or '?'}: {1 / ours:.2f} MB/s beside {1 / theirs:.2f}: ratio {statistics.median(ratios):.2f} "
            f"({min(ratios):.2f} to {max(ratios):.2f} in {len(ratios)} rounds); citations {counts[0]:,} beside {counts[1]:,}"
        )


if __name__ == "__main__":
    main()
