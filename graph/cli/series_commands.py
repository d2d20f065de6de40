"""The commands on series: what changed between two acts, and what the state of an act is."""

from __future__ import annotations

import json
import re
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.cli.options import (
    EXIT_CODES,
    Problems,
    authority_option,
    fail,
    load_authority,
    load_manifest,
    output_option,
)
from graph.official_languages import DRAFTED

if TYPE_CHECKING:
    from graph.model import Reading
    from ontology.authority import Authority

_DATE = re.compile(r"\d{4}-\d\d-\d\d")


@click.command(epilog=EXIT_CODES)
@click.argument("older", metavar="A")
@click.argument("newer", metavar="B")
@click.argument("paths", nargs=-1, metavar="[PATH...]")
@output_option
@click.option("--lang", help="The language to compare in.  [default: the first that both have, English before others]")
@click.option("--format", "form", type=click.Choice(("text", "html", "json")), default="text", show_default=True)
@click.option("--whole", is_flag=True, help="Show what is the same, too.")
@authority_option
def diff(
    older: str, newer: str, paths: tuple[str, ...], output: Path, lang: str | None, form: str, whole: bool,
    authority_files: tuple[Path, ...],
) -> None:  # fmt: skip
    """Tell what changed from A to B: paragraphs that moved, changed, are new or gone, and their citations.

    A and B are files, or symbols of documents in PATHs; without PATHs, of a build.

    \b
    Examples:
      resograph diff A/RES/78/1 A/RES/79/1 -o output/
      resograph diff A/RES/78/1 A/RES/79/1 texts/ --format html > changes.html
      resograph diff last-year.docx draft.docx
    """
    from graph.series.act_difference import difference
    from graph.series.shown import terminal, told

    authority, problems = load_authority(authority_files), Problems()
    one, other = (_versions(asked, paths, output, authority, problems) for asked in (older, newer))
    names = dict.fromkeys((*DRAFTED, *sorted({*one, *other})))
    shared = [name for name in names if name in one and name in other]
    if lang is not None and lang not in shared:
        fail(f"{older} and {newer}: not both are there in {lang!r}. Languages of both: {', '.join(shared) or 'none'}.")
    if not shared:
        fail(
            f"{older} is there in {', '.join(sorted(one))}, {newer} in {', '.join(sorted(other))}: no language is shared."
        )
    found = difference(one[lang or shared[0]], other[lang or shared[0]])
    if form == "json":
        click.echo(json.dumps(told(found), ensure_ascii=False))
    elif form == "html":
        from graph.view.difference_page import difference_page

        click.echo(difference_page(found))
    else:
        for line in terminal(found, sys.stdout.isatty(), whole):
            click.echo(line)
    problems.exit()


def _versions(
    asked: str, paths: tuple[str, ...], output: Path, authority: Authority, problems: Problems
) -> dict[str, Reading]:
    """The readings of what is asked for, by language; ends the program where there are none."""
    from graph import extraction as pipeline
    from graph.cache.kept_versions import kept_versions
    from graph.reader import Reader
    from graph.symbols import Symbol, of_number

    if Path(asked).exists():
        readings = list(pipeline.read([asked], authority, 1, problems))
        if not readings:
            fail(f"{asked}: holds no document.")
        return {reading.document.lang: reading for reading in readings}
    symbol = Symbol.parse(asked) or of_number(asked)
    name = symbol.text if symbol else asked
    if paths:
        reader = Reader(authority)
        # What a file does not call by a symbol says its own in its text.
        chosen = (d for d in pipeline.documents_of(paths, problems) if d.id == name or Symbol.parse(d.id) is None)
        readings = [reader.read(document) for document in chosen]
        found = {reading.document.lang: reading for reading in readings if reading.document.id == name}
    else:
        found = {reading.document.lang: reading for reading in kept_versions(output, name)}
    if not found:
        where = ", ".join(paths) if paths else f"the build in {output}"
        fail(f"{asked}: is no file, and no document of {where}. Give files, or the PATHs that hold it.")
    return found


@click.command(epilog=EXIT_CODES)
@click.argument("act")
@output_option
@click.option("--as-of", "as_of", metavar="DATE", help="As of a date (2026-06-30).  [default: today]")
@click.option("--format", "form", type=click.Choice(("text", "json")), default="text", show_default=True)
@authority_option
def state(act: str, output: Path, as_of: str | None, form: str, authority_files: tuple[Path, ...]) -> None:
    """Tell the state of ACT: in force, extended, amended, superseded, suspended, terminated or expired, and what says so.

    \b
    Examples:
      resograph state "S/RES/2100 (2013)" -o output/
      resograph state S/RES/2100(2013) --as-of 2020-01-01 --format json
    """
    from graph.rdf.act_history import events_of, is_held
    from graph.rdf.lookup import iri_of
    from graph.rdf.store import NoStore, open_store
    from graph.series.states import state_of
    from graph.symbols import Symbol, of_number

    if as_of is not None and not _DATE.fullmatch(as_of):
        raise click.BadParameter(f"{as_of!r} is no date. Write it as 2026-06-30.", param_hint="--as-of")
    base = str(load_manifest(output)["base"])
    symbol = Symbol.parse(act) or of_number(act)
    iri = iri_of(act, load_authority(authority_files), base) if symbol else None
    if symbol is None or iri is None:
        raise click.BadParameter(f"{act!r} is no symbol of an act.", param_hint="ACT")
    try:
        store = open_store(output)
    except NoStore as error:
        fail(error)
    events = tuple(events_of(store, iri, base))
    if not events and not is_held(store, symbol.text, base):
        fail(f"{symbol.text}: the build in {output} does not hold it, and nothing in it tells what became of it.")
    # What a text dates later than today is known all the same.
    as_of = as_of or max((date.today().isoformat(), *(event.date for event in events if event.date)))
    found = state_of(symbol.text, events, as_of)
    if form == "json":
        click.echo(json.dumps(asdict(found), ensure_ascii=False))
        return
    newer = f"; {found.newer} follows it" if found.newer else ""
    click.echo(f"{found.act}: {found.name} as of {as_of}{newer}")
    for event in found.events:
        click.echo(
            f"  {event.date or '?':10}  {_WORDS[event.kind]:14} {event.by} {event.part or ''}".rstrip()
            + _until(event.end)
        )


def _until(end: str | None) -> str:
    return f", until {end}" if end else ""


_WORDS = {
    "extend": "extended by", "renew": "renewed by", "amend": "amended by", "suspend": "suspended by",
    "terminate": "terminated by", "replace": "replaced by", "follow": "followed by", "until": "set by",
    "prolong": "prolonged by",
}  # fmt: skip
