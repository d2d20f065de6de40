"""Commands on names: what versions of texts teach about them, as Turtle in the form of the authority."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.cli.options import EXIT_CODES, Problems, authority_option, load_authority, paths_argument, workers_option

if TYPE_CHECKING:
    from graph.settle.facts import Settled


@click.group()
def names() -> None:
    """Learn names from the language versions of texts, and find the texts that attest those we have."""


@names.command(epilog=EXIT_CODES)
@paths_argument
@authority_option
@workers_option
def learn(paths: tuple[str, ...], authority_files: tuple[Path, ...], workers: int) -> None:
    """Print what versions of PATHs call at one place by names that no authority knows, as Turtle to be confirmed.

    \b
    Example:
      resograph names learn texts/ > names.ttl
      resograph build texts/ --authority names.ttl
    """
    from graph.rdf.proposed_names import learnt_turtle
    from graph.settle.learnt_names import learn as learnt_of

    works, problems = _works(paths, authority_files, workers)
    _print(learnt_turtle(learnt_of(works)))
    problems.exit()


@names.command(epilog=EXIT_CODES)
@paths_argument
@authority_option
@workers_option
def attest(paths: tuple[str, ...], authority_files: tuple[Path, ...], workers: int) -> None:
    """Print which names of the authority that lack a source the versions of PATHs attest, as Turtle.

    A name is attested where one version uses it and another, at the same place, a name of the same thing that has a source,
    or where two others use names of the same thing that have none either.
    How many there are, by kind and language, is told on standard error.
    """
    from graph.rdf.proposed_names import attested_turtle
    from graph.settle.attested_names import attestations

    works, problems = _works(paths, authority_files, workers)
    found = attestations(works, load_authority(authority_files))
    _print(attested_turtle(found))
    for (kind, lang), count in sorted(Counter((item.kind, item.lang) for item in found).items()):
        click.echo(f"resograph: {kind} names attested in {lang}: {count}", err=True)
    problems.exit()


@names.command(epilog=EXIT_CODES)
@paths_argument
@authority_option
@workers_option
def unattested(paths: tuple[str, ...], authority_files: tuple[Path, ...], workers: int) -> None:
    """Print the names of the authority that have no source and that no text attests, PATHs among them: some may be wrong.

    A line a name: kind, key, language, name, and how many mentions in PATHs use it, parted by tabs.
    """
    from graph.settle.attested_names import unattested as unattested_of

    works, problems = _works(paths, authority_files, workers)
    for item in unattested_of(works, load_authority(authority_files)):
        click.echo(f"{item.kind}\t{item.key}\t{item.lang}\t{item.name}\t{item.seen}")
    problems.exit()


def _works(
    paths: tuple[str, ...], authority_files: tuple[Path, ...], workers: int
) -> tuple[Iterator[Settled], Problems]:
    from graph.build import works_of

    problems = Problems()
    return works_of(paths, load_authority(authority_files), workers, problems), problems


def _print(lines: Iterable[str]) -> None:
    for line in lines:
        click.echo(line, nl=False)
