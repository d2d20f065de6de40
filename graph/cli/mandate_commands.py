"""The command on mandates: who is asked what, by when."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from graph.cli.options import EXIT_CODES, Problems, authority_option, cell, load_authority, workers_option


@click.command(epilog=EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--body", help="Only what this body is asked: its key, acronym or name.")
@click.option("--due", metavar="YEAR|SESSION", help="Only what is due in a year (2026) or at a session (GA/81).")
@click.option(
    "--format", "form", type=click.Choice(("table", "json", "csv", "ics")), default="table", show_default=True
)
@authority_option
@workers_option
def mandates(
    paths: tuple[str, ...],
    body: str | None,
    due: str | None,
    form: str,
    authority_files: tuple[Path, ...],
    workers: int,
) -> None:
    """Tell what the operative paragraphs of PATHs ask, of whom, and by when.

    \b
    Examples:
      resograph mandates texts/ --body unodc
      resograph mandates texts/ --due 2026 --format ics > due.ics
    """
    from graph import extraction as pipeline
    from graph.failures import all_of
    from graph.mandates.mandate import Mandate
    from graph.mandates.mandate_files import calendar_lines, csv_lines, entries, line
    from graph.mandates.mandate_reader import MandateReader
    from graph.mandates.selection import asks, is_due

    authority, problems = load_authority(authority_files), Problems()
    reader = MandateReader(authority)
    entry = authority.find(body, "entity") if body else None
    if body and entry is None:
        raise click.BadParameter(f"{body!r} is no body that the authority knows.", param_hint="--body")

    def chosen() -> Iterator[Mandate]:
        readings = pipeline.read(paths, authority, workers, problems)
        for mandate in all_of(readings, reader.read, lambda reading: reading.document.source, problems):
            if (entry is None or asks(mandate, entry.key)) and (due is None or is_due(mandate, due)):
                yield mandate

    if form == "table":
        _print_table(chosen())
    else:
        lines: Iterator[str]
        if form == "json":
            lines = (f"{line(mandate)}\n" for mandate in chosen())
        else:
            lines = csv_lines(chosen()) if form == "csv" else calendar_lines(entries(chosen()), date.today())
        for text in lines:
            sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        sys.stdout.buffer.flush()
    problems.exit()


def _print_table(found: Iterator[object]) -> None:
    from rich.console import Console
    from rich.table import Table

    from graph.mandates.mandate import Mandate

    table = Table("act", "paragraph", "verb", "whom", "what", "report to", "due", "until")
    count = 0
    for mandate in found:
        assert isinstance(mandate, Mandate)
        count += 1
        due = mandate.due.session or mandate.due.date or mandate.due.within
        whom = "; ".join(addressee.text for addressee in mandate.addressees)
        told = (mandate.doc, mandate.part, mandate.verb, whom, mandate.action, mandate.report_to,
                " · ".join(filter(None, (due, mandate.frequency))), mandate.until)  # fmt: skip
        table.add_row(*(cell(words or "") for words in told))
    Console().print(table)
    click.echo(f"{count} asking clauses.")
