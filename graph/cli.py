"""The command line: arguments, progress, messages. What is done is done elsewhere."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from graph import __version__
from graph.model import Problem

if TYPE_CHECKING:
    from ontology.authority import Authority

_T = TypeVar("_T")
_SAMPLES = Path(__file__).parent / "samples"
_EXIT_CODES = "Exit codes: 0 all done; 1 something could not be read, answered or did not conform (the rest is done); 2 wrong usage."


class _Problems:
    """Tells problems as they come, and remembers that there were some."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, problem: Problem) -> None:
        self.count += not problem.read_all_the_same
        click.echo(f"resograph: {problem}", err=True)

    def exit(self) -> None:
        if self.count:
            click.echo(f"resograph: {self.count} input(s) could not be read; the rest is done.", err=True)
            sys.exit(1)


def _fail(message: object) -> NoReturn:
    click.echo(f"resograph: {message}", err=True)
    sys.exit(1)


class _Group(click.Group):
    """Keeps a reader that closes its pipe early, and an interrupt, from ending in a traceback."""

    def main(self, *args: Any, **kwargs: Any) -> Any:
        try:
            return super().main(*args, **kwargs)
        except BrokenPipeError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            sys.exit(0)


@click.group(
    cls=_Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}, epilog=_EXIT_CODES
)
@click.version_option(__version__, prog_name="resograph")
def main() -> None:
    """See how United Nations resolutions cite each other.

    \b
    Examples:
      resograph build texts/ -o output/           everything: data, store, graph page
      resograph extract resolution.txt            its citations, a line of JSON each
      resograph query -o output/ most-cited       a named query; --list tells which there are
      resograph query -o output/ rests-on --set work=E/RES/2012/14
      resograph view -o output/ --node A/RES/66/102 --to page.html
    """


_output = click.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("output"), show_default=True,
    help="The folder that a build writes.",
)  # fmt: skip
_authority = click.option(
    "--authority", "authority_files", type=click.Path(exists=True, dir_okay=False, path_type=Path), multiple=True,
    help="Further authority data (Turtle as in ontology/authority/, or a table of terms); may be given again.",
)  # fmt: skip
_workers = click.option(
    "--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes at work."
)
_columns = click.option(
    "--column", "columns", multiple=True, metavar="NAME=COLUMN",
    help="What a column of a table holds: text=body_en, symbol=ref; may be given again.",
)  # fmt: skip
_quiet = click.option("--quiet", is_flag=True, help="No progress and no summary; problems are still told.")
_json = click.option("--json", "as_json", is_flag=True, help="A JSON object on standard output.")
_paths = click.argument("paths", nargs=-1, metavar="PATH...")


@main.command(epilog=_EXIT_CODES)
@_paths
@_output
@click.option("--sample", is_flag=True, help="Build the sample corpus that comes with the program.")
@click.option("--base-iri", default=None, help="What the IRIs begin with.  [default: https://w3id.org/resograph/id/]")
@_columns
@_authority
@_workers
@_quiet
@_json
def build(
    paths: tuple[str, ...], output: Path, sample: bool, base_iri: str | None, columns: tuple[str, ...],
    authority_files: tuple[Path, ...], workers: int, quiet: bool, as_json: bool,
) -> None:  # fmt: skip
    """Read PATHs (files, folders, '-') and write data, store, graph and page.

    \b
    Examples:
      resograph build --sample
      resograph build texts/ more.jsonl -o output/ --workers 2
    """
    from graph import pipeline

    if sample == bool(paths):
        raise click.UsageError("Give PATHs to read, or --sample (not both).")
    base = base_iri or pipeline.BASE_IRI
    if not base.startswith(("http://", "https://", "urn:")) or base[-1] not in "/#:":
        raise click.BadParameter("must be an http(s) or urn IRI that ends with / # or :", param_hint="--base-iri")
    problems = _Problems()
    authority = _load(authority_files)
    readings = pipeline.read(paths or (str(_SAMPLES),), authority, workers, problems, _mapping(columns))
    try:
        built = pipeline.build(_shown(readings, "Reading", quiet), output, authority, base, problems)
    except OSError as error:
        _fail(f"{error.filename or output}: cannot be written: {error.strerror}. The folder is as it was.")
    if as_json:
        click.echo(json.dumps({"output": str(output), **asdict(built)}))
    elif not quiet:
        held = f"{built.documents} documents in {built.versions} texts, {built.citations} citations"
        click.echo(f"{held} ({built.open} left open), {built.quads} quads.")
        for name in built.files:
            click.echo(f"  {output / name}")
    problems.exit()


@main.command(epilog=_EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_columns
@_authority
@_workers
def extract(paths: tuple[str, ...], columns: tuple[str, ...], authority_files: tuple[Path, ...], workers: int) -> None:
    """Print the citations of PATHs (files, folders, '-') as JSON Lines, in text order.

    \b
    Example:
      resograph extract texts/ --workers 2 > citations.jsonl
    """
    from graph import pipeline

    problems = _Problems()
    for reading in pipeline.read(paths, _load(authority_files), workers, problems, _mapping(columns)):
        sys.stdout.buffer.writelines(f"{pipeline.line(citation)}\n".encode() for citation in reading.citations)
    sys.stdout.buffer.flush()
    problems.exit()


@main.command(epilog=_EXIT_CODES)
@click.argument("path", metavar="FILE")
@_json
@_authority
def text(path: str, as_json: bool, authority_files: tuple[Path, ...]) -> None:
    """Print the text of FILE that offsets point into; with --json, what is known of it and its parts."""
    from graph import pipeline
    from graph.sources import open_documents

    problems = _Problems()
    if as_json:
        for reading in pipeline.read((path,), _load(authority_files), 1, problems):
            record = asdict(reading.document)
            del record["text"]
            click.echo(json.dumps(record, ensure_ascii=False))
    else:
        for document in open_documents(path, problems):
            sys.stdout.buffer.write(document.text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    problems.exit()


@main.command(epilog=_EXIT_CODES)
@click.argument("path", metavar="FILE")
@click.option("--format", "form", default="html", show_default=True, type=click.Choice(("html", "akn", "jsonld", "brat", "conll")),
              help="akn: Akoma Ntoso; jsonld: W3C Web Annotation; brat: the .ann file of the text.")  # fmt: skip
@_authority
def annotate(path: str, form: str, authority_files: tuple[Path, ...]) -> None:
    """Write FILE back out with its citations marked.

    \b
    Example:
      resograph annotate resolution.pdf --format akn > resolution.xml
    """
    from graph import pipeline
    from graph.annotate import FORMATS

    problems = _Problems()
    for reading in pipeline.read((path,), _load(authority_files), 1, problems):
        sys.stdout.buffer.write(FORMATS[form](reading).encode())
    sys.stdout.buffer.flush()
    problems.exit()


@main.command(epilog=_EXIT_CODES)
@click.argument("symbols", nargs=-1, required=True, metavar="SYMBOL...")
@click.option("-o", "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("texts"), show_default=True,
              help="The folder to save into; nothing in it is written over.")  # fmt: skip
@click.option("--lang", "langs", default="en", show_default=True, help="Languages, parted by commas: zh,en.")
@click.option("--source", "kind", default="documents", show_default=True, type=click.Choice(("documents", "library")),
              help="documents: PDF from documents.un.org; library: records (MARCXML) of the UN Digital Library.")  # fmt: skip
@click.option(
    "--follow",
    "depth",
    type=click.IntRange(0, 5),
    default=0,
    show_default=True,
    help="Also what they cite, so many times over.",
)
@click.option("--refresh", is_flag=True, help="Ask again for what is there; a changed one is saved beside it.")
@click.option(
    "--pause", type=click.FloatRange(0, 60), default=1.0, show_default=True, help="Seconds between two requests."
)
@click.option("--base-url", help="Another server that answers in the same way.")
@_quiet
def fetch(
    symbols: tuple[str, ...], output: Path, langs: str, kind: str, depth: int, refresh: bool, pause: float, base_url: str | None,
    quiet: bool,
) -> None:  # fmt: skip
    """Get documents from the official sources, politely.

    \b
    Examples:
      resograph fetch A/RES/70/1 --lang zh,en
      resograph fetch "S/RES/1325(2000)" --follow 1 -o texts/
    """
    from graph import pipeline
    from graph.sources.official import DOCUMENTS, LIBRARY, Fetcher, Source, follow
    from graph.symbols import Symbol
    from graph.text.language import LANGUAGES

    wanted = [lang.strip() for lang in langs.split(",") if lang.strip()]
    unknown = sorted(set(wanted) - set(LANGUAGES))
    if unknown or not wanted:
        raise click.BadParameter(
            f"{', '.join(unknown) or langs!r}: give some of {', '.join(LANGUAGES)}.", param_hint="--lang"
        )
    for symbol in symbols:
        if Symbol.parse(symbol) is None:
            raise click.BadParameter(f"{symbol!r} is no document symbol, such as A/RES/66/102.", param_hint="SYMBOL")
    problems = _Problems()
    authority = _load(())

    def cited(path: str) -> list[str]:
        readings = pipeline.read((path,), authority, 1, problems)
        return [c.id for reading in readings for c in reading.citations if c.kind == "resolution" and c.id]

    source = Source(kind, (base_url or (LIBRARY if kind == "library" else DOCUMENTS)).rstrip("/"))
    with Fetcher(output, source, problems, pause) as fetcher:
        for fetched in follow([str(Symbol.parse(s)) for s in symbols], wanted, depth, fetcher, cited, refresh):
            if not quiet:
                click.echo(f"{fetched.how:9} {fetched.symbol} ({fetched.lang}) {fetched.path}")
    problems.exit()


@main.command(epilog=_EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@_authority
@_workers
@_json
def compare(paths: tuple[str, ...], authority_files: tuple[Path, ...], workers: int, as_json: bool) -> None:
    """Tell where the language versions of a document disagree, and where a file's own references differ from ours.

    \b
    Example:
      resograph compare texts/A_RES_70_1.*
    """
    from graph import pipeline
    from graph.comparison import between_languages, with_own_references

    problems = _Problems()
    readings = list(pipeline.read(paths, _load(authority_files), workers, problems))
    found = [*between_languages(readings), *(d for reading in readings for d in with_own_references(reading))]
    if as_json:
        click.echo(json.dumps([asdict(difference) for difference in found], ensure_ascii=False))
    else:
        for difference in found:
            click.echo(str(difference))
        click.echo(f"{len(found)} differences in {len(readings)} texts.")
    problems.exit()


@main.command(epilog=_EXIT_CODES)
@click.argument("asked", required=False, metavar="QUERY")
@_output
@click.option("--list", "listing", is_flag=True, help="List the named queries.")
@click.option("--file", type=click.File(encoding="utf-8"), help="Read the query from a file.")
@click.option(
    "--set", "settings", multiple=True, metavar="NAME=VALUE", help="What $NAME stands for: a symbol, key, name or IRI."
)
@click.option("--format", "form", default="table", show_default=True,
              type=click.Choice(("table", "csv", "tsv", "json", "xml", "turtle", "ntriples", "rdfxml")))  # fmt: skip
@_authority
def query(
    asked: str | None, output: Path, listing: bool, file: Any, settings: tuple[str, ...], form: str,
    authority_files: tuple[Path, ...],
) -> None:  # fmt: skip
    """Answer a SPARQL query, or a named one, from what a build has written.

    \b
    Examples:
      resograph query --list
      resograph query -o output/ cited-by --set work=A/RES/66/102
      resograph query -o output/ 'SELECT (COUNT(*) AS ?n) WHERE { ?s rg:cites ?o }'
      resograph query -o output/ --file mine.rq --format csv
    """
    from graph.rdf.answers import QueryError, answer
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
    bindings = _bindings(settings, output, authority_files)
    lacking = [name for name, _ in named.parameters if name not in bindings] if named else []
    if named and lacking:
        raise click.UsageError(f"{named.name} needs --set {lacking[0]}=…: {dict(named.parameters)[lacking[0]]}.")
    from graph.rdf.store import NoStore, open_store

    try:
        click.echo(answer(open_store(output), named.text if named else words, bindings, form), nl=False)
    except NoStore as error:
        _fail(error)
    except QueryError as error:
        _fail(f"the query cannot be answered: {error}")


@main.command(epilog=_EXIT_CODES)
@_output
@click.option("--node", metavar="NAME", help="Only the neighbourhood of this symbol, key or name.")
@click.option("--steps", type=click.IntRange(1, 5), default=1, show_default=True, help="How many citations away.")
@click.option(
    "--to",
    "target",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The page to write.  [default: OUTPUT/view.html]",
)
@_quiet
def view(output: Path, node: str | None, steps: int, target: Path | None, quiet: bool) -> None:
    """Write a graph page of the corpus, or of one node and what is around it. It opens without a network."""
    from graph.network.names import LANGUAGES
    from graph.view.neighbourhood import NoNode, around, find_node, weightiest
    from graph.view.page import render

    graph = _graph(output)
    try:
        name = find_node(graph, node) if node else None
    except NoNode:
        _fail(f"{node}: nothing in {output} has this symbol, key or name. See: resograph stats -o {output}")
    part = around(graph, name, steps) if name else weightiest(graph)
    titles = {lang: graph.nodes[name][f"name_{lang}"] for lang in LANGUAGES} if name else None
    path = target or output / "view.html"
    try:
        path.write_text(render(part, len(graph), titles, name), encoding="utf-8")
    except OSError as error:
        _fail(f"{path}: cannot be written: {error.strerror}.")
    if not quiet:
        click.echo(f"{len(part)} nodes, {part.number_of_edges()} citations: {path}")


@main.command(epilog=_EXIT_CODES)
@_output
@click.option("--most", type=click.IntRange(1, 1000), default=10, show_default=True, help="How many of the most cited.")
@_json
def stats(output: Path, most: int, as_json: bool) -> None:
    """Tell what a build holds and what its documents rest on."""
    from graph.network.measures import summary

    found = summary(_graph(output), most)
    if as_json:
        click.echo(json.dumps(asdict(found), ensure_ascii=False))
        return
    click.echo(f"{found.documents} documents name {found.mentions} times; {found.works} works in all, "
               f"{found.missing} cited resolutions and decisions not in the corpus.")  # fmt: skip
    click.echo("\nKinds      " + ", ".join(f"{kind} {count}" for kind, count in found.kinds.items()))
    click.echo("Verbs      " + ", ".join(f"{verb} {count}" for verb, count in found.relations.items()))
    click.echo(
        "\nMost cited (documents that cite it, and its PageRank: the share of attention of one who follows citations)"
    )
    for ranked in found.most_cited:
        click.echo(f"{ranked.documents:5}  {ranked.pagerank:.4f}  {ranked.name}")


@main.command(epilog=_EXIT_CODES)
@click.argument("path", type=click.Path(exists=True, path_type=Path), metavar="FILE|OUTPUT")
@_json
def validate(path: Path, as_json: bool) -> None:
    """Check a dump in any RDF format, or the output of a build, against the shapes (SHACL)."""
    from graph.rdf.validation import NotData
    from graph.rdf.validation import validate as violations_of

    file = path / "citations.nq" if path.is_dir() else path
    if not file.exists():
        _fail(f"{path}: holds no citations.nq. Build it first: resograph build PATH… -o {path}")
    try:
        found = violations_of(file)
    except NotData as error:
        _fail(error)
    if as_json:
        click.echo(json.dumps({"conforms": not found, "violations": [asdict(v) for v in found]}, ensure_ascii=False))
    else:
        for violation in found:
            click.echo(
                f"{violation.node}: {violation.message}" + (f" It is: {violation.value}" if violation.value else "")
            )
        click.echo(f"{file}: conforms." if not found else f"{file}: {len(found)} violations.")
    sys.exit(1 if found else 0)


@main.command(epilog=_EXIT_CODES)
@click.argument(
    "gold", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="GOLD..."
)
@click.option(
    "--errors", type=click.IntRange(0), default=20, show_default=True, help="How many errors to show in context."
)
@_authority
@_json
def evaluate(gold: tuple[Path, ...], errors: int, authority_files: tuple[Path, ...], as_json: bool) -> None:
    """Measure what is found in the texts of GOLD files against the citations that these list.

    \b
    Example:
      resograph evaluate tests/gold/tea.jsonl
    """
    from graph.evaluation import GoldError, read_gold
    from graph.evaluation import evaluate as judge
    from graph.reader import Reader

    try:
        found = judge((item for path in gold for item in read_gold(path)), Reader(_load(authority_files)))
    except (GoldError, UnicodeDecodeError) as error:
        _fail(error)
    if as_json:
        scores = {
            name: asdict(s) | {"precision": s.precision, "recall": s.recall, "f1": s.f1}
            for name, s in found.scores.items()
        }
        faults = [asdict(fault) for fault in found.faults]
        click.echo(json.dumps({"scores": scores, "agreement": found.agreement, "faults": faults}, ensure_ascii=False))
        return
    click.echo(f"{'':22} {'precision':>9} {'recall':>7} {'F1':>6} {'right':>6} {'wrong':>6} {'missed':>6}")
    for name, s in found.scores.items():
        click.echo(f"{name:22} {s.precision:9.3f} {s.recall:7.3f} {s.f1:6.3f} {s.right:6} {s.wrong:6} {s.missed:6}")
    for pair, agreement in found.agreement.items():
        click.echo(f"agreement {pair:12} {agreement:9.3f}")
    for fault in found.faults[:errors]:
        said = f"{fault.expected or '-'} → {fault.found or '-'}"
        click.echo(f"{fault.what}: {fault.doc} ({fault.lang}) {fault.kind} {said}: {fault.context}")


def _mapping(columns: Iterable[str]) -> dict[str, str]:
    """('text=body_en',) → {'text': 'body_en'}."""
    mapping = dict(column.split("=", 1) for column in columns if "=" in column)
    known = {"id", "symbol", "doc_id", "lang", "title", "date", "body", "topics", "text"}
    for column in columns:
        name = column.partition("=")[0]
        if "=" not in column or not (name in known or name.startswith("text_")):
            raise click.BadParameter(
                f"{column!r} is not NAME=COLUMN with a NAME of {', '.join(sorted(known))}, text_zh…",
                param_hint="--column",
            )
    return mapping


def _load(files: Iterable[Path]) -> Authority:
    from ontology.authority import Authority, AuthorityError

    try:
        return Authority.load(files)
    except AuthorityError as error:
        _fail(error)


def _graph(output: Path) -> Any:
    from graph.network.exports import GRAPHML, read_graphml
    from graph.output import NoOutput, manifest

    try:
        manifest(output)
        return read_graphml(output / GRAPHML)
    except NoOutput as error:
        _fail(error)


def _bindings(settings: Iterable[str], output: Path, authority_files: tuple[Path, ...]) -> dict[str, str]:
    from graph.output import NoOutput, manifest
    from graph.rdf.lookup import iri_of

    bindings: dict[str, str] = {}
    for setting in settings:
        name, sign, value = setting.partition("=")
        if not sign or not name.isidentifier() or not value:
            raise click.BadParameter(f"{setting!r} is not NAME=VALUE.", param_hint="--set")
        try:
            found = iri_of(value, _load(authority_files), manifest(output)["base"])
        except NoOutput as error:
            _fail(error)
        if found is None:
            raise click.BadParameter(f"{value!r} is no symbol, key, name or IRI.", param_hint="--set")
        bindings[name] = found
    return bindings


def _shown(items: Iterable[_T], what: str, quiet: bool) -> Iterator[_T]:
    """`items` as they come, with a count of them on the terminal."""
    if quiet or not sys.stderr.isatty():
        yield from items
        return
    from rich.console import Console
    from rich.progress import Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (SpinnerColumn(), TextColumn("{task.description} {task.completed} documents"), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        task = progress.add_task(what, total=None)
        for item in items:
            yield item
            progress.advance(task)
