"""Commands on a corpus: building it, asking it, looking at it."""

from __future__ import annotations

import json
import re
import sqlite3
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.cli.common import (
    EXIT_CODES,
    SAMPLES,
    Problems,
    authority_option,
    bindings_of,
    columns_of,
    columns_option,
    fail,
    json_option,
    load_authority,
    load_graph,
    node_of,
    output_option,
    paths_argument,
    quiet_option,
    with_progress,
    workers_option,
    write,
)

_SCHEME = re.compile(r"^([a-z][a-z0-9]+):/+")

if TYPE_CHECKING:
    from ontology.authority import Authority

_NOT_IN_BASE = set('#? <>"{}|\\^`')  # parts of a document are told by fragments


@click.command(epilog=EXIT_CODES)
@paths_argument
@output_option
@click.option("--sample", is_flag=True, help="Build the sample corpus that comes with the program.")
@click.option("--base-iri", default=None, help="What the IRIs begin with.  [default: https://w3id.org/resograph/id/]")
@click.option(
    "--engine", type=click.Choice(("local", "spark")), default="local", show_default=True,
    help="spark: read on a cluster, and write tables and quads to any Hadoop path (docs/scale.md).",
)  # fmt: skip
@click.option("--master", metavar="URL", help="The cluster of --engine spark.  [default: that of spark-submit]")
@click.option(
    "--evidence", is_flag=True, help="Let the store answer of the evidence, too: words, places, UNDO's reading."
)
@columns_option
@authority_option
@workers_option
@quiet_option
@json_option
def build(
    paths: tuple[str, ...], output: Path, sample: bool, base_iri: str | None, engine: str, master: str | None,
    evidence: bool, columns: tuple[str, ...], authority_files: tuple[Path, ...], workers: int, quiet: bool, as_json: bool,
) -> None:  # fmt: skip
    """Read PATHs (files, folders, '-') and write data, store, graph and page.

    \b
    Examples:
      resograph build --sample
      resograph build texts/ more.jsonl -o output/ --workers 2
    """
    from graph import pipeline
    from graph.folders import Busy, NotOurs

    if sample == bool(paths):
        raise click.UsageError("Give PATHs to read, or --sample (not both).")
    base = base_iri or pipeline.BASE_IRI
    if not base.startswith(("http://", "https://", "urn:")) or base[-1] not in "/:" or set(base) & _NOT_IN_BASE:
        raise click.BadParameter(
            "must be an http(s) or urn IRI without # or ? that ends with / or :", param_hint="--base-iri"
        )
    if master and engine != "spark":
        raise click.UsageError("--master is for --engine spark.")
    problems = Problems()
    authority = load_authority(authority_files)
    if engine == "spark":
        _build_on_cluster(paths or (str(SAMPLES),), output, authority, base, master, problems, quiet, as_json)
        problems.exit()
        return
    documents = pipeline.documents_of(paths or (str(SAMPLES),), problems, columns_of(columns), output)
    try:
        texts = with_progress(documents, "Reading", quiet)
        built = pipeline.build(texts, output, authority, base, problems, workers, evidence)
    except (NotOurs, Busy) as error:
        fail(error)
    except pipeline.NothingRead as error:
        fail(f"{', '.join(paths)}: {error}")
    except OSError as error:
        fail(f"{error.filename or output}: cannot be written: {error.strerror or error}. The folder is as it was.")
    except sqlite3.Error as error:
        fail(f"{output}/.kept: cannot be written: {error}. The rest of the folder is as it was.")
    if as_json:
        click.echo(json.dumps({"output": str(output), **asdict(built)}))
    elif not quiet:
        held = f"{built.documents} documents in {built.versions} texts, {built.citations} citations"
        kept = built.versions - built.read
        unchanged = f" {kept} of the texts had been read before." if kept > 0 else ""
        click.echo(f"{held} ({built.open} left open), {built.quads} quads.{unchanged}")
        for name in built.files:
            click.echo(f"  {output / name}")
    problems.exit()


def _build_on_cluster(
    paths: tuple[str, ...], output: Path, authority: Authority, base: str, master: str | None, problems: Problems, quiet: bool,
    as_json: bool,
) -> None:  # fmt: skip
    try:
        import pyarrow  # noqa: F401
        from py4j.protocol import Py4JError
        from pyspark.errors import PySparkException
    except ImportError as error:
        fail(f"--engine spark needs {error.name}: pip install 'resograph[spark]', and a Java runtime.")
    from graph.scale import spark

    place = _SCHEME.sub(r"\1://", str(output))  # a Path has made one slash of two
    try:
        written = spark.build(paths, place, authority, base, master, problems)
    except (PySparkException, Py4JError) as error:
        lines = [line for line in str(error).splitlines() if line and not line.startswith("\tat ")]
        fail("the cluster gave up: " + "\n".join(lines))
    if as_json:
        click.echo(json.dumps({"output": place, **asdict(written)}))
    elif not quiet:
        click.echo(f"{written.documents} documents in {written.versions} texts, {written.mentions} citations.")
        for name in written.folders:
            click.echo(f"  {place}/{name}")


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
    from graph.rdf.bounds import OutOfMemory, OutOfTime, bounded
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


@click.command(epilog=EXIT_CODES)
@output_option
@click.option("--node", metavar="NAME", help="Only the neighbourhood of this symbol, key or name.")
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
    from graph.network.names import LANGUAGES
    from graph.view.neighbourhood import around, weightiest
    from graph.view.page import render

    graph = load_graph(output)
    name = node_of(graph, node, output) if node else None
    part = around(graph, name, steps) if name else weightiest(graph)
    titles = {lang: graph.nodes[name][f"name_{lang}"] for lang in LANGUAGES} if name else None
    path = target or output / "view.html"
    write(path, render(part, len(graph), titles, name))
    if not quiet:
        click.echo(f"{len(part)} nodes, {part.number_of_edges()} citations: {path}")


@click.command(epilog=EXIT_CODES)
@output_option
@click.option("--node", metavar="NAME", help="What this work rests on and what came of it, by year.")
@click.option("--body", metavar="NAME", help="How often the documents of this body cite, year by year.")
@click.option(
    "--lang", type=click.Choice(("en", "zh")), default="en", show_default=True, help="The language of the words."
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
    picture = lineage(graph, found, lang=lang) if node else over_time(graph, data[f"name_{lang}"], data["key"], lang)
    if not picture:
        fail(f"{body}: no document of it in {output} has a year.")
    path = target or output / "timeline.svg"
    write(path, picture)
    if not quiet:
        click.echo(f"{path}")


@click.command(epilog=EXIT_CODES)
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
    told = {name: f"\n{said['en'][0]}: {said['en'][1]}" for name, said in EXPLANATIONS.items()}
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
@json_option
def validate(path: Path, as_json: bool) -> None:
    """Check a dump in any RDF format (gzip or not), a folder of dumps, or the output of a build, against the shapes (SHACL)."""
    from graph.rdf.validation import NotData, files_of
    from graph.rdf.validation import validate as violations_of

    try:
        found = violations_of(*files_of(path))
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
