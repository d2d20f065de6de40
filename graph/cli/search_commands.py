"""The command that finds: by number, name, topic, provision, or words of a paragraph."""

from __future__ import annotations

import json
from pathlib import Path

import click

from graph.cli.options import (
    EXIT_CODES,
    authority_option,
    fail,
    json_option,
    load_authority,
    load_manifest,
    output_option,
)
from graph.official_languages import LANGUAGES


@click.command(epilog=EXIT_CODES)
@click.argument("question", nargs=-1, required=True, metavar="QUERY...")
@output_option
@click.option("--lang", type=click.Choice(LANGUAGES), default=None, help="The language of names and words.")
@click.option("--most", type=click.IntRange(1, 500), default=10, show_default=True, help="How many are told.")
@json_option
@authority_option
def search(
    question: tuple[str, ...],
    output: Path,
    lang: str | None,
    most: int,
    as_json: bool,
    authority_files: tuple[Path, ...],
) -> None:
    """Find works, instruments and bodies of a build by what people call them, and paragraphs by their words.

    \b
    Examples:
      resograph search -o output/ 1325
      resograph search -o output/ palermo convention
      resograph search -o output/ women peace security --json
    """
    from graph.search.engine import Engine, NoIndex
    from graph.search.results import Result

    load_manifest(output)
    try:
        answer = Engine(output, load_authority(authority_files)).search(" ".join(question), lang or "", most)
    except NoIndex as error:
        fail(error)

    def told(result: Result) -> dict[str, str | None]:
        kept = ("id", "kind", "label", "date", "snippet")
        return {name: getattr(result, name) for name in kept} | {"url": f"/page/{result.node}"}

    if as_json:
        content = {"query": " ".join(question), "results": list(map(told, answer.results)), "read_as": answer.read_as,
                   "nearest": list(map(told, answer.nearest))}  # fmt: skip
        click.echo(json.dumps(content, ensure_ascii=False))
    else:
        if answer.read_as:
            click.echo(f"Read as: {answer.read_as}", err=True)
        for result in answer.results:
            click.echo(f"{result.id:24} {result.label}" + (f" ({result.date})" if result.date else ""))
            if result.snippet:
                click.echo(f"{'':24} {result.snippet}")
    if not answer.results:
        near = "; ".join(f"{result.label} ({result.id})" for result in answer.nearest)
        fail(f"nothing is found for {' '.join(question)!r}." + (f" The nearest: {near}" if near else ""))
