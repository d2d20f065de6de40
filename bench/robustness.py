"""What the program bears: `python -m bench.robustness` breaks inputs of every kind, kills it at work, and writes docs/trust.md.

Each input has a number and is always the same. What has been tried is kept in a file, so that a run can be broken off and
goes on; `--again` tries only those that went wrong. Hours on one core: `--inputs 1000` tells most of it in a few minutes.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import click

from bench import kills
from bench.inputs import KINDS
from bench.trial import EACH_LARGE, Fault, Outcome, Way, run
from ontology.authority import Authority

_PAGE = Path(__file__).parents[1] / "docs" / "trust.md"
_BEGIN, _END = "<!-- figures: python -m bench.robustness -->\n", "<!-- end of figures -->\n"
_CHUNK = 1000  # inputs of one kind before the next has its turn


@click.command()
@click.option("--inputs", default=100_000, show_default=True, help="Inputs of each kind.")
@click.option(
    "--kind", "kinds", multiple=True, type=click.Choice(tuple(KINDS)), help="Only these kinds.  [default: all]"
)
@click.option("--kept", type=click.Path(dir_okay=False, path_type=Path), default=Path("robustness.jsonl"), show_default=True,
              help="What has been tried; a run goes on where this ends.")  # fmt: skip
@click.option("--again", is_flag=True, help="Try again, and only, what went wrong.")
@click.option(
    "--kill",
    "moments",
    default=20,
    show_default=True,
    help="Random moments of build and of dump at which it is killed.",
)
@click.option("--page/--no-page", default=True, help="Write the figures into docs/trust.md.")
def main(inputs: int, kinds: tuple[str, ...], kept: Path, again: bool, moments: int, page: bool) -> None:
    """Break inputs and kill builds, and tell what came of it."""
    way = Way(Authority.load())
    tried = _read(kept)
    if again:
        tried = [_again(outcome, way) for outcome in tried]
        kept.write_text("".join(map(_line, tried)), encoding="utf-8")
    else:
        for kind, first, last in _missing(tried, kinds or tuple(KINDS), inputs):
            outcome = run(kind, first, last, way)
            tried.append(outcome)
            with kept.open("a", encoding="utf-8") as file:
                file.write(_line(outcome))
            for fault in outcome.faults:
                click.echo(f"{fault.kind} {fault.number}: {fault.what}", err=True)
    figures = "\n".join((*_table(tried), "", *_killed(moments)))
    click.echo(figures)
    if page:
        before, _, rest = _PAGE.read_text(encoding="utf-8").partition(_BEGIN)
        after = rest.partition(_END)[2]
        _PAGE.write_text(f"{before}{_BEGIN}\n{figures}\n\n{_END}{after}", encoding="utf-8")


def _missing(tried: Iterable[Outcome], kinds: Iterable[str], inputs: int) -> Iterator[tuple[str, int, int]]:
    """The numbers that have not been tried, in pieces, all kinds in turn."""
    done = {(outcome.kind, outcome.first) for outcome in tried}
    for first in range(0, inputs, _CHUNK):
        for kind in kinds:
            if (kind, first) not in done:
                yield kind, first, min(first + _CHUNK, inputs) - 1


def _again(outcome: Outcome, way: Way) -> Outcome:
    """An outcome with only those of its faults that are still there."""
    still = [fault for old in outcome.faults for fault in run(outcome.kind, old.number, old.number, way).faults]
    for fault in still:
        click.echo(f"{fault.kind} {fault.number}: {fault.what}", err=True)
    return Outcome(**{**_fields(outcome), "faults": tuple(still)})


def _table(tried: Iterable[Outcome]) -> Iterator[str]:
    by_kind: dict[str, list[Outcome]] = defaultdict(list)
    for outcome in tried:
        by_kind[outcome.kind].append(outcome)
    columns = ("tried", "of 100 kB", "gave documents", "told a problem", "went wrong", "slowest, s", "most memory, MB")
    yield f"| inputs, each changed at random | {' | '.join(columns)} |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    for kind in KINDS:
        some = by_kind[kind]
        count = sum(one.last - one.first + 1 for one in some)
        large = sum((one.last + 1) // EACH_LARGE - one.first // EACH_LARGE for one in some)
        figures = (
            count,
            large,
            sum(one.read for one in some),
            sum(one.refused for one in some),
            sum(len(one.faults) for one in some),
        )
        slowest, most = (max((getattr(one, name) for one in some), default=0.0) for name in ("slowest", "megabytes"))
        yield f"| {kind} | " + " | ".join(f"{figure:,}" for figure in figures) + f" | {slowest:.2f} | {most:.0f} |"


def _killed(moments: int) -> Iterator[str]:
    columns = ("times", "left as it was", "left as it should become", "a mixture", "done the next time")
    yield f"| killed (`kill -9`) at random moments | {' | '.join(columns)} |"
    yield "|---|---:|---:|---:|---:|---:|"
    for result in kills.results(moments):
        yield "| " + " | ".join(map(str, result)) + " |"


def _read(kept: Path) -> list[Outcome]:
    if not kept.exists():
        return []
    records = (json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines())
    return [Outcome(**{**record, "faults": tuple(Fault(**fault) for fault in record["faults"])}) for record in records]


def _fields(outcome: Outcome) -> dict[str, object]:
    return {name: getattr(outcome, name) for name in Outcome.__slots__}


def _line(outcome: Outcome) -> str:
    return json.dumps(asdict(outcome), ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
