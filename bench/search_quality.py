"""How well and how fast things are found: `python -m bench.search_quality PATH... [--questions FILE]`, without a build.

Makes the index of the texts at PATH, asks each question of the file (a JSON list of pairs: question, identifier that is to
come first), and prints those that are answered otherwise, how many are right, and the milliseconds of a question.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import click

from graph.build import BASE_IRI, _finish, _read_into
from graph.cache.corpus import CachedCorpus
from graph.cache.finished_works import NAME as FINISHED
from graph.cache.finished_works import FinishedWorks
from graph.cache.gathered import gathered
from graph.cache.kept_evidence import KeptEvidence
from graph.cache.readings import NAME, ReadingCache
from graph.cache.search_files import write_offline_search, write_search
from graph.extraction import documents_of
from graph.model import Document
from graph.naming import Namer
from graph.official_languages import LANGUAGES
from graph.search.engine import Engine
from graph.search.findable import things
from graph.search.index import NAME as INDEX
from graph.search.typed_numbers import BodyNames
from ontology.authority import Authority

_OTHERS = tuple(lang for lang in LANGUAGES if lang != "en")
QUESTIONS = Path(__file__).parents[1] / "tests" / "gold" / "searches.json"


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question, what is to come first, what comes first (None: nothing), and in how many seconds."""

    question: str
    wanted: str
    found: str | None
    seconds: float


def english_and_one_more(text: Document) -> bool:
    """Whether a text goes into an index that is made in a third of the time: of each work English and one language by turns."""
    return text.lang in ("en", _OTHERS[sum(text.id.encode()) % len(_OTHERS)])


def write(texts: Iterable[Document], folder: Path, authority: Authority, workers: int = 2) -> None:
    """The index of `texts`, and that of static pages, into `folder`, which holds what was read."""
    with (
        ReadingCache(folder / NAME) as kept,
        FinishedWorks(folder / FINISHED) as finished,
        KeptEvidence(folder) as evidence,
    ):
        _read_into(texts, kept, authority, BASE_IRI, lambda _: None, workers)
        _finish(CachedCorpus(kept), finished, evidence, authority, BASE_IRI, workers)
        held = gathered(finished.summaries(), Namer(authority))
        found, short = things(held.network, authority), BodyNames(authority).short
        write_search(folder, finished.path, found, held.provisions, b"")
        write_offline_search(folder, finished.path, found, held.provisions, short, b"")


def ask(engine: Engine, questions: Sequence[tuple[str, str]]) -> list[AskedQuestion]:
    """What each question finds first."""
    engine.warm()
    asked = []
    for question, wanted in questions:
        begun = time.perf_counter()
        results = engine.search(question).results
        asked.append(AskedQuestion(question, wanted, results[0].id if results else None, time.perf_counter() - begun))
    return asked


def questions_of(path: Path) -> list[tuple[str, str]]:
    """The questions of a file, with what is to come first."""
    return [(question, wanted) for question, wanted in json.loads(path.read_text(encoding="utf-8"))]


@click.command()
@click.argument("paths", nargs=-1, required=True)
@click.option("--questions", type=click.Path(exists=True, path_type=Path), default=QUESTIONS)
@click.option("--folder", type=click.Path(path_type=Path), help="Where the index is kept.  [default: nowhere]")
def main(paths: tuple[str, ...], questions: Path, folder: Path | None) -> None:
    """Measure what is found in the texts at PATHS."""
    authority = Authority.load()
    with tempfile.TemporaryDirectory() as temporary:
        place = folder or Path(temporary)
        if not (place / INDEX).is_file():
            place.mkdir(exist_ok=True)
            write(documents_of(paths, lambda _: None), place, authority)
        asked = ask(Engine(place, authority), questions_of(questions))
    for one in asked:
        if one.found != one.wanted:
            click.echo(f"{one.question}: {one.found}, not {one.wanted}")
    right = sum(one.found == one.wanted for one in asked)
    times = sorted(one.seconds for one in asked)
    click.echo(
        f"{right} of {len(asked)} right; median {statistics.median(times) * 1000:.0f} ms, longest {times[-1] * 1000:.0f} ms"
    )


if __name__ == "__main__":
    main()
