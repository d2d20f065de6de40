"""All that the README and docs/scale.md say of speed: `python -m bench [--largest 100000]` prints it as tables with ratios."""

from __future__ import annotations

from collections.abc import Mapping
from math import log10
from pathlib import Path

import click
from rich.console import Console
from rich.table import Table

from bench import before as other_build
from bench import build_runs, collection, extraction_speed, quad_times, start, step_times, witness_figures

_SHOWN = 20  # pairs listed
_PARTS = ("start", "extraction", "quads", "workers", "growth", "cluster", "documents")


@click.command()
@click.argument("parts", nargs=-1)
@click.option("--largest", default=10_000, show_default=True, help="Resolutions of the largest corpus of `growth`.")
@click.option("--count", default=3_000, show_default=True, help="Resolutions of the corpus of `workers`.")
@click.option("--texts", default=18_000, show_default=True, help="Texts of `collection`.")
@click.option("--master", default="local-cluster[2,1,2048]", show_default=True, help="The Spark of `cluster`.")
@click.option("--before", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="N-Quads of the same works by another version of the program, for `witnesses`.")  # fmt: skip
def main(parts: tuple[str, ...], largest: int, count: int, texts: int, master: str, before: Path | None) -> None:
    """Measure PARTS: start, extraction, quads, workers, growth, cluster, documents; all of them where none is named.

    `witnesses PATH…` measures how well the versions of the works there settle what they cite, and with --before how many
    statements are made of them beside those of FILE; `collection PATH…` a build of as many texts as the United Nations publish,
    made of those there, and one after ten works have changed; `steps PATH…` what each step of a build of --texts texts takes.
    """
    console = Console(width=120)
    if parts and parts[0] == "witnesses":
        console.print(_witnesses(parts[1:]) if before is None else _before(parts[1:], before))
        return
    if parts and parts[0] == "collection":
        console.print(_collection(parts[1:], texts))
        return
    if parts and parts[0] == "steps":
        console.print(_steps(parts[1:], texts))
        return
    unknown = sorted(set(parts) - set(_PARTS))
    if unknown:
        raise click.UsageError(
            f"There is no part {unknown[0]!r}; there are {', '.join(_PARTS)}, witnesses PATH…, collection PATH… and "
            "steps PATH…."
        )
    tables = {
        "start": _start, "extraction": _extraction, "quads": _quads, "workers": lambda: _workers(count), "growth": lambda: _growth(largest),
        "cluster": lambda: _cluster(count, master), "documents": _documents,
    }  # fmt: skip
    for part in parts or _PARTS:
        console.print(tables[part]())


def _start() -> Table:
    table = _table("One small file", "s", "s of processors", "MB of memory")
    for what, taken in start.runs().items():
        table.add_row(what, f"{taken.seconds:.2f}", f"{taken.processor:.2f}", f"{taken.gigabytes * 1000:,.0f}")
    return table


def _extraction() -> Table:
    measured = {speed.what: speed for speed in extraction_speed.speeds()}
    ours = measured["resograph, UN English"]
    table = _table(
        "Extraction, one core", "MB/s", "citations/s", "characters to a citation", "resograph on UN English is"
    )
    for what, speed in measured.items():
        faster = f"{ours.megabytes / speed.megabytes:.1f} × its MB/s"
        if speed.citations and what != ours.what and "names" not in what:
            faster += f", {ours.citations / speed.citations:.1f} × its citations/s"
        table.add_row(what, f"{speed.megabytes:.1f}", f"{speed.citations:,.0f}", f"{speed.density:.0f}" if speed.density < 1e5 else "—",
                      "" if what == ours.what else faster)  # fmt: skip
    return table


def _quads() -> Table:
    table = _table("Quads of 300 resolutions", "resograph, s", "rdflib, s", "ratio")
    for what, ours, theirs in quad_times.seconds():
        table.add_row(what, f"{ours:.2f}", f"{theirs:.2f}", f"{theirs / ours:.0f} ×")
    return table


def _workers(count: int) -> Table:
    table = _table(f"Workers, {count:,} resolutions", "1 worker, s", "2 workers, s", "ratio")
    for what, one, two in build_runs.by_workers(count):
        table.add_row(what, f"{one:.1f}", f"{two:.1f}", f"{one / two:.2f} ×")
    return table


def _growth(largest: int) -> Table:
    """The exponent is that of the time of processors, which other work on the machine hardly changes."""
    columns = ("s", "processor, s", "ms a resolution", "exponent", "peak memory, GB", "again, nothing changed, s")
    table = _table("Growth of a build", *columns)
    sizes = [10**power for power in range(3, round(log10(largest)) + 1)]
    last: tuple[int, float] | None = None
    for size, run, again in build_runs.by_size(sizes):
        grown = f"{log10(run.processor / last[1]) / log10(size / last[0]):.2f}" if last else ""
        last = size, run.processor
        figures = (run.seconds, run.processor, run.processor / size * 1000)
        table.add_row(
            f"{size:,}", *(f"{figure:.0f}" for figure in figures), grown, f"{run.gigabytes:.2f}",
            f"{again.seconds:.0f}" if again else "",
        )  # fmt: skip
    return table


def _cluster(count: int, master: str) -> Table:
    table = _table(f"Spark, {master}", "s", "ms for each more", "bytes a resolution")
    last: tuple[int, float] | None = None
    for size, seconds, folders in build_runs.on_cluster([max(count // 4, 1), count], master):
        more = f"{(seconds - last[1]) / (size - last[0]) * 1000:.1f}" if last else ""
        last = size, seconds
        table.add_row(
            f"{size:,}",
            f"{seconds:.0f}",
            more,
            ", ".join(f"{name} {total / size:,.0f}" for name, total in folders.items()),
        )
    return table


def _documents() -> Table:
    table: Table | None = None
    for kind, length, taken in step_times.of_reading():
        table = table or _table("Reading one English text, ms", "characters", "all", *taken)
        table.add_row(kind, f"{length:,}", *(f"{figure:.2f}" for figure in (sum(taken.values()), *taken.values())))
    assert table is not None
    return table


def _steps(paths: tuple[str, ...], texts: int) -> Table:
    taken = step_times.of_build(paths, texts)
    table = _table(f"Steps of a build of {texts:,} texts in one process", "ms of processor a text", "share")
    for name, figure in taken.items():
        table.add_row(name, f"{figure:.2f}", f"{figure / taken['all']:.1%}")
    return table


def _witnesses(paths: tuple[str, ...]) -> Table:
    found = witness_figures.figures(paths)
    table = _table(f"Versions as witnesses, {found.works:,} works in several", "", "of", "share")
    for what, count, of in (
        ("targets found that four versions or more link", found.found, found.linked),
        ("facts without a link, told by fewer than three", found.doubtful, found.facts),
        ("instruments no authority knows, one node for their versions", found.joined, found.names),
        ("quads of graphs, to those of the versions each by itself", found.quads, found.alone),
        ("quads of evidence, to those of the versions each by itself", found.evidence, found.evidence_alone),
    ):
        table.add_row(what, f"{count:,}", f"{of:,}", f"{count / of:.4f}" if of else "")
    table.add_row("disputes", f"{found.disputes:,}", "", "")
    for what, pairs in (("not found", found.missed), ("without a link, told by fewer than three", found.unlinked)):
        for work, target in pairs[:_SHOWN]:
            table.add_row(f"{what}: {work} → {target}", "", "", "")
    table.add_row("seconds to settle", f"{found.seconds:.1f}", "", "")
    return table


def _before(paths: tuple[str, ...], before: Path) -> Table:
    graph, evidence = other_build.statements(paths)
    of = other_build.lines(before)
    table = _table("Statements of a build", "", f"of {before.name}", "share")
    for what, count in (("of the graph", graph), ("of the graph and its evidence", graph + evidence)):
        table.add_row(what, f"{count:,}", f"{of:,}", f"{count / of:.3f}" if of else "")
    return table


def _collection(paths: tuple[str, ...], texts: int) -> Table:
    """What a build takes, beside what it may take on two cores with 18,000 texts."""
    found = collection.measured(paths, texts, changed=10)
    table = _table(f"A collection of {found.texts:,} texts, two workers", "", "a thousand texts", "at most, of 18,000")
    thousands = found.texts / 1000
    for what, figure, unit, most in (
        ("seconds of the build", found.first.seconds, 1, "600"),
        ("seconds of processors", found.first.processor, 1, ""),
        ("seconds of one more, ten works changed", found.again.seconds, 1, "60"),
        ("seconds of processors of that", found.again.processor, 1, ""),
        ("MB of the output", found.output, 1e6, "2,000"),
        *((f"  {name}", weight, 1e6, "") for name, weight in _heaviest(found.weights)),
        ("MB kept for the next build", found.kept, 1e6, ""),
        ("MB on the disk meanwhile", found.most.disk, 1e6, "4,000"),
        ("MB of memory of all processes", found.most.memory, 1e6, "1,500"),
    ):
        table.add_row(what, f"{figure / unit:,.0f}", f"{figure / unit / thousands:,.1f}", most)
    table.add_row("MB of memory of the largest process", f"{found.first.gigabytes * 1000:,.0f}", "", "")
    table.add_row("quads a citation", f"{found.built['quads'] / found.built['citations']:.1f}", "", "12")
    return table


def _heaviest(weights: Mapping[str, int]) -> list[tuple[str, int]]:
    """What makes up more than a hundredth of the output, the heaviest first."""
    ordered = sorted(weights.items(), key=lambda item: (-item[1], item[0]))
    return [(name, weight) for name, weight in ordered if weight * 100 > sum(weights.values())]


def _table(title: str, *columns: str) -> Table:
    table = Table(title=title, title_justify="left")
    table.add_column("")
    for column in columns:
        table.add_column(column, justify="right")
    return table


if __name__ == "__main__":
    main()
