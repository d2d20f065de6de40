"""Commands that draw a build: a graph page, a lineage, citations over time."""

from __future__ import annotations

from pathlib import Path

import click

from graph.cli.options import (
    EXIT_CODES,
    OfOneBuild,
    fail,
    load_graph,
    node_of,
    output_option,
    quiet_option,
    write,
)
from graph.official_languages import LANGUAGES


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@click.option("--node", metavar="NAME", help="Only the neighbourhood of this symbol, number, key or name.")
@click.option("--steps", type=click.IntRange(1, 5), default=1, show_default=True, help="How many citations away.")
@click.option(
    "--to",
    "target",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The page to write.  [default: OUTPUT/view.html]",
)
@quiet_option
def view(output: Path, node: str | None, steps: int, target: Path | None, quiet: bool) -> None:
    """Write a graph page of the corpus, or of one node and what is around it. It opens without a network."""
    from graph.view.graph_page import render
    from graph.view.neighbourhood import around, weightiest

    graph = load_graph(output)
    name = node_of(graph, node, output) if node else None
    part = around(graph, name, steps) if name else weightiest(graph)
    titles = {lang: graph.nodes[name][f"name_{lang}"] for lang in LANGUAGES} if name else None
    path = target or output / "view.html"
    write(path, render(part, len(graph), titles, name))
    if not quiet:
        click.echo(f"{len(part)} nodes, {part.number_of_edges()} citations: {path}")


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@click.option("--node", metavar="NAME", help="What this work rests on and what came of it, by year.")
@click.option("--body", metavar="NAME", help="How often the documents of this body cite, year by year.")
@click.option(
    "--lang", type=click.Choice(LANGUAGES), default="en", show_default=True, help="The language of the words."
)
@click.option(
    "--to", "target", type=click.Path(dir_okay=False, path_type=Path),
    help="The picture to write.  [default: OUTPUT/timeline.svg]",
)  # fmt: skip
@quiet_option
def timeline(output: Path, node: str | None, body: str | None, lang: str, target: Path | None, quiet: bool) -> None:
    """Draw a lineage or a body's citations over time as SVG, for a page or a paper.

    \b
    Examples:
      resograph timeline --node A/RES/119/47 --to lineage.svg
      resograph timeline --body "General Assembly" --to assembly.svg
    """
    from graph.view.lineage import lineage
    from graph.view.over_time import over_time

    if (node is None) == (body is None):
        raise click.UsageError("Give --node or --body, one of them.")
    graph = load_graph(output)
    found = node_of(graph, node or body or "", output)
    data = graph.nodes[found]
    names = {each: data[f"name_{each}"] for each in LANGUAGES}
    picture = lineage(graph, found, lang=lang) if node else over_time(graph, names, data["key"], lang)
    if not picture:
        fail(f"{body}: no document of it in {output} has a year.")
    path = target or output / "timeline.svg"
    write(path, picture)
    if not quiet:
        click.echo(f"{path}")
