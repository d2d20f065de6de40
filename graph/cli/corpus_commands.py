"""Commands on a build: asking it, counting it, checking it."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any

import click

from graph.cli.options import (
    EXIT_CODES,
    OfOneBuild,
    authority_option,
    bindings_of,
    fail,
    json_option,
    load_graph,
    output_option,
    with_progress,
)


@click.command(epilog=EXIT_CODES)
@click.argument("asked", required=False, metavar="QUERY")
@output_option
@click.option("--list", "listing", is_flag=True, help="List the named queries.")
@click.option("--file", type=click.File(encoding="utf-8"), help="Read the query from a file.")
@click.option(
    "--set", "settings", multiple=True, metavar="NAME=VALUE", help="What $NAME stands for: a symbol, key, name or IRI."
)
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(("table", "csv", "tsv", "json", "xml", "turtle", "ntriples", "rdfxml")))  # fmt: skip
@click.option("--time-limit", type=click.FloatRange(0.1, 86400), default=300.0, show_default=True,
              help="Seconds that the query may take.")  # fmt: skip
@click.option("--memory-limit", type=click.IntRange(256, 1 << 20), default=4096, show_default=True,
              help="MiB of memory that the query may take.")  # fmt: skip
@authority_option
def query(
    asked: str | None, output: Path, listing: bool, file: Any, settings: tuple[str, ...], form: str, time_limit: float,
    memory_limit: int, authority_files: tuple[Path, ...],
) -> None:  # fmt: skip
    """Answer a SPARQL query, or a named one, from what a build has written.

    \b
    Examples:
      resograph query --list
      resograph query -o output/ cited-by --set work=A/RES/66/102
      resograph query -o output/ 'SELECT (COUNT(*) AS ?n) WHERE { ?s rg:cites ?o }'
      resograph query -o output/ --file mine.rq --format csv
    """
    from graph.rdf.answers import QueryError, answered
    from graph.rdf.bounded_process import OutOfMemory, OutOfTime, bounded
    from graph.rdf.queries import named_queries, named_query

    if listing:
        for known in named_queries():
            click.echo(f"{known.name:20} {known.question}")
            for name, meaning in known.parameters:
                click.echo(f"{'':20}   --set {name}=…  {meaning}")
        return
    if (asked is None) == (file is None):
        raise click.UsageError("Give a query, the name of one (see --list), or --file.")
    words = file.read() if file else asked or ""
    named = named_query(words.strip())
    if named is None and words.strip().replace("-", "").isalpha():
        raise click.UsageError(f"There is no query called {words.strip()!r}; see resograph query --list.")
    bindings = bindings_of(settings, output, authority_files)
    lacking = [name for name, _ in named.parameters if name not in bindings] if named else []
    if named and lacking:
        raise click.UsageError(f"{named.name} needs --set {lacking[0]}=…: {dict(named.parameters)[lacking[0]]}.")
    text, memory = named.text if named else words, memory_limit << 20
    try:
        said = bounded(answered, output, text, bindings, form, memory, seconds=time_limit, failures=QueryError)
        click.echo(said, nl=False)
    except QueryError as error:
        fail(error)
    except OutOfTime:
        fail(f"the query was ended after {time_limit:g} seconds. Ask for less of it, or give a longer --time-limit.")
    except OutOfMemory:
        fail(
            f"the query took more than {memory_limit} MiB, and was ended. Ask for less of it, or give a --memory-limit."
        )


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@click.option("--most", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many of the most cited.")
@json_option
def stats(output: Path, most: int, as_json: bool) -> None:
    """Tell what a build holds and what its documents rest on."""
    from graph.network.explanations import EXPLANATIONS
    from graph.network.measures import measure
    from graph.network.summary import summary

    graph = load_graph(output)
    measures = measure(graph)
    found = summary(graph, measures, most)
    if as_json:
        click.echo(json.dumps(asdict(found) | {"measures": asdict(measures)}, ensure_ascii=False))
        return
    click.echo(f"{found.documents} documents name {found.mentions} times; {found.works} works in all, "
               f"{found.missing} cited resolutions and decisions not in the corpus.")  # fmt: skip
    click.echo("\nKinds      " + ", ".join(f"{kind} {count}" for kind, count in found.kinds.items()))
    click.echo("Verbs      " + ", ".join(f"{verb} {count}" for verb, count in found.relations.items()))
    told = {name: f"\n{said.name}: {said.sentence}" for name, said in EXPLANATIONS.items()}
    names = graph.nodes(data="name_en")
    click.echo(f"{told['cited_by']}{told['pagerank']}")
    for ranked in found.most_cited:
        click.echo(f"{ranked.documents:5}  {ranked.pagerank:.4f}  {ranked.name}")
    for name in ("authority", "hub", "betweenness"):
        click.echo(told[name])
        best = sorted(measures.standings, key=lambda node: (-getattr(measures.standings[node], name), node))[:most]
        for node in best:
            click.echo(f"{getattr(measures.standings[node], name):12.4f}  {names[node]}")
    click.echo(told["communities"])
    for community in measures.communities[:most]:
        about = ", ".join(community.topics) or "no topics"
        click.echo(f"{community.size:5}  {about}: {'; '.join(str(names[node]) for node in community.members[:3])}")
    for name, pairs in (("co_citation", measures.co_citation), ("coupling", measures.coupling)):
        click.echo(told[name])
        for pair in pairs[:most]:
            click.echo(f"{pair.count:5}  {names[pair.one]} · {names[pair.other]}")
    for name, nodes in (("main_path", measures.main_path), ("dangling", measures.dangling[:most])):
        click.echo(told[name])
        for node in nodes:
            click.echo(f"{measures.standings[node].cited_by:5}  {names[node]}")


@click.command(epilog=EXIT_CODES)
@click.argument("path", type=click.Path(exists=True, path_type=Path), metavar="FILE|OUTPUT")
@click.option("--shapes", multiple=True, metavar="FILE", type=click.Path(exists=True, dir_okay=False, path_type=Path),
              help="Shapes of others in place of ours, as those of DCAT-AP for the void.ttl of a build; may be given again.")  # fmt: skip
@json_option
def validate(path: Path, shapes: tuple[Path, ...], as_json: bool) -> None:
    """Check a dump in any RDF format (gzip or not), a folder of dumps, or the output of a build, against the shapes (SHACL)."""
    from graph.rdf.validation import NotData, files_of
    from graph.rdf.validation import validate as violations_of

    try:
        found = violations_of(
            *files_of(path), progress=lambda graphs: with_progress(graphs, "Checking", as_json), shapes=shapes
        )
    except NotData as error:
        fail(error)
    if as_json:
        click.echo(json.dumps({"conforms": not found, "violations": [asdict(v) for v in found]}, ensure_ascii=False))
    else:
        for violation in found:
            click.echo(
                f"{violation.node}: {violation.message}" + (f" It is: {violation.value}" if violation.value else "")
            )
        click.echo(f"{path}: conforms." if not found else f"{path}: {len(found)} violations.")
    sys.exit(1 if found else 0)
