"""The command that tells the identifiers of a thing."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

import click

from graph.cli.options import (
    EXIT_CODES,
    authority_option,
    json_option,
    load_authority,
)


@click.command(epilog=EXIT_CODES)
@click.argument("asked", nargs=-1, required=True, metavar="NAME...")
@click.option("--date", metavar="YYYY-MM-DD", help="The date of the document, which its AKN4UN IRI needs.")
@click.option("--base-iri", default=None, help="What the IRIs begin with.  [default: https://w3id.org/resograph/id/]")
@authority_option
@json_option
def identify(
    asked: tuple[str, ...], date: str | None, base_iri: str | None, authority_files: tuple[Path, ...], as_json: bool
) -> None:
    """Tell the identifiers of what NAME means: a symbol, a name, an official address, an AKN4UN IRI, one of our IRIs.

    \b
    Examples:
      resograph identify A/RES/66/102 --date 2011-12-09
      resograph identify https://undocs.org/en/S/RES/1325(2000)
      resograph identify /akn/un/statement/deliberation/un-ga/2016-10-13/71-4/eng@!main~para_8
    """
    from graph.rdf.lookup import identifiers
    from ontology import HOME

    authority, unknown = load_authority(authority_files), False
    for place, name in enumerate(asked):
        found = identifiers(name, authority, base_iri or HOME, date)
        if found is None:
            click.echo(f"resograph: {name!r} is no symbol, key, name or address that is known.", err=True)
            unknown = True
        elif as_json:
            click.echo(json.dumps({"name": name} | asdict(found), ensure_ascii=False))
        else:
            click.echo(nl=place > 0)
            for what, value in asdict(found).items():
                if value:
                    click.echo(f"{what:10} {value}")
    if unknown:
        raise SystemExit(1)
