"""What the readers bear: `python -m bench.robustness` breaks inputs of every kind and tells what came of it as a table.

Each input has a number and is always the same. What has been tried is kept in a file, so that a run can be broken off and
goes on; `--again` tries what went wrong, and what took long. Hours on one core: `--inputs 1000` tells most of it in a few minutes.
`python -m bench.trust` writes the table into docs/trust.md.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import asdict, replace
from pathlib import Path

import click

from bench.inputs import KINDS
from bench.trial import EACH_LARGE, PATIENCE, TrialFault, TrialOutcome, Way, run
from ontology.authority import Authority

_CHUNK = 1000  # inputs of one kind before the next has its turn


@click.command()
@click.option("--inputs", default=100_000, show_default=True, help="Inputs of each kind.")
@click.option("--kind", "kinds", multiple=True, type=click.Choice(tuple(KINDS)),
              help="Only these kinds.  [default: all]")  # fmt: skip
@click.option("--kept", multiple=True, type=click.Path(dir_okay=False, path_type=Path), default=[Path("robustness.jsonl")],
              show_default=True, help="What has been tried; a run goes on there. Of several files, the first is written.")  # fmt: skip
@click.option("--again", is_flag=True, help="Try again, and only, what went wrong or took more than half of its time.")
@click.option("--from-last", is_flag=True, help="Begin with the last numbers: for a second run beside a first.")
def main(inputs: int, kinds: tuple[str, ...], kept: tuple[Path, ...], again: bool, from_last: bool) -> None:
    """Break inputs, and tell what came of it."""
    way = Way(Authority.load())
    if again:
        for path in kept:
            tried = [_again(outcome, way) for outcome in read(path)]
            path.write_text("".join(map(_line, tried)), encoding="utf-8")
    else:
        for kind, first, last in _missing(joined(kept), kinds or tuple(KINDS), inputs, from_last):
            outcome = run(kind, first, last, way)
            with kept[0].open("a", encoding="utf-8") as file:
                file.write(_line(outcome))
            _tell(outcome.faults)
    click.echo("\n".join(table(joined(kept))))


def joined(kept: Iterable[Path]) -> list[TrialOutcome]:
    """What several files hold, each input once."""
    found = {(outcome.kind, outcome.first): outcome for path in reversed(list(kept)) for outcome in read(path)}
    return list(found.values())


def _tell(faults: Iterable[TrialFault]) -> None:
    for fault in faults:
        click.echo(f"{fault.kind} {fault.number}: {fault.what}", err=True)


def _missing(
    tried: Iterable[TrialOutcome], kinds: Iterable[str], inputs: int, from_last: bool
) -> Iterator[tuple[str, int, int]]:
    """The numbers that have not been tried, in pieces, all kinds in turn."""
    done = {(outcome.kind, outcome.first) for outcome in tried}
    for first in sorted(range(0, inputs, _CHUNK), reverse=from_last):
        for kind in kinds:
            if (kind, first) not in done:
                yield kind, first, min(first + _CHUNK, inputs) - 1


def _again(outcome: TrialOutcome, way: Way) -> TrialOutcome:
    """An outcome with only those of its faults that are still there; of inputs of which one took long, that of all of them."""
    if outcome.slowest > PATIENCE / 2:
        anew = run(outcome.kind, outcome.first, outcome.last, way)
        _tell(anew.faults)
        return anew
    still = [fault for old in outcome.faults for fault in run(outcome.kind, old.number, old.number, way).faults]
    _tell(still)
    return replace(outcome, faults=tuple(still))


def table(tried: Iterable[TrialOutcome]) -> Iterator[str]:
    """What has been tried as a table: a line a kind."""
    by_kind: dict[str, list[TrialOutcome]] = defaultdict(list)
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


def read(kept: Path) -> list[TrialOutcome]:
    """What a file holds of what has been tried."""
    if not kept.exists():
        return []
    records = (json.loads(line) for line in kept.read_text(encoding="utf-8").splitlines())
    return [
        TrialOutcome(**{**record, "faults": tuple(TrialFault(**fault) for fault in record["faults"])})
        for record in records
    ]


def _line(outcome: TrialOutcome) -> str:
    return json.dumps(asdict(outcome), ensure_ascii=False) + "\n"


if __name__ == "__main__":
    main()
