"""What the commands share: their options, their messages, what they load."""

from __future__ import annotations

import json
import re
import shlex
import sys
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any, NoReturn, TypeVar

import click

from graph.model import Problem

if TYPE_CHECKING:
    from graph.check import Contradiction
    from ontology.authority import Authority

_T = TypeVar("_T")
# Control characters but the line feed and the tab; what turns the direction of writing; lone surrogates.
_ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
SAMPLES = Path(__file__).parents[1] / "samples"
EXIT_CODES = "Exit codes: 0 all done; 1 something could not be read, answered or did not conform (the rest is done); 2 wrong usage."


class Problems:
    """Tells problems as they come, and remembers that there were some."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, problem: Problem) -> None:
        """Tell a problem on the error stream."""
        self.count += not problem.read_all_the_same
        click.echo(shown(f"resograph: {problem}"), err=True)

    def exit(self) -> None:
        """End the program with 1 where anything could not be read; else nothing."""
        if self.count:
            click.echo(f"resograph: {self.count} input(s) could not be read; the rest is done.", err=True)
            sys.exit(1)


def tell(verbose: int) -> None:
    """Write what the program logs of its work to standard error: 1, its steps; more, what it does in each."""
    import logging

    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(relativeCreated)8.0f ms %(name)s: %(message)s"))
    logger = logging.getLogger("graph")
    logger.addHandler(handler)
    logger.setLevel(logging.INFO if verbose == 1 else logging.DEBUG)


def fail(message: object) -> NoReturn:
    """End the program with 1 and a message."""
    click.echo(shown(f"resograph: {message}"), err=True)
    sys.exit(1)


class OfOneBuild(click.Command):
    """A command on a build that takes no argument: one who names the folder without -o is told what to type."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Take the options and values of a command line; UsageError where something else is there."""
        given = list(args)
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            # An option that is not known fails here again.
            options, further, _ = self.make_parser(ctx).parse_args(given)
            if "output" not in options and len(further) == 1 and Path(further[0]).is_dir():
                told = f"{ctx.command_path} -o {shlex.quote(further[0])}"
                message = f"{error.format_message()}\nThe folder of a build is given with -o: {told}"
                raise click.UsageError(message, ctx) from error
            raise


def _settled(_context: click.Context, _parameter: click.Parameter, output: Path) -> Path:
    """The folder, after what a build that was killed had made ready is in place."""
    from graph.output import settle

    with suppress(OSError):  # a folder that may only be read is as it is
        settle(output)
    return output


output_option = click.option(
    "-o", "--output", type=click.Path(file_okay=False, path_type=Path), default=Path("output"), show_default=True,
    callback=_settled, help="The folder that a build writes.",
)  # fmt: skip
authority_option = click.option(
    "--authority", "authority_files", type=click.Path(exists=True, dir_okay=False, path_type=Path), multiple=True,
    help="Further authority data (Turtle as in ontology/authority/, or a table of terms); may be given again.",
)  # fmt: skip
workers_option = click.option(
    "--workers", type=click.IntRange(1, 256), default=1, show_default=True, help="Processes at work."
)
columns_option = click.option(
    "--column", "columns", multiple=True, metavar="NAME=COLUMN",
    help="What a column of a table holds: text=body_en, symbol=ref; may be given again.",
)  # fmt: skip


quiet_option = click.option("--quiet", is_flag=True, help="No progress and no summary; problems are still told.")
json_option = click.option("--json", "as_json", is_flag=True, help="A JSON object on standard output.")
paths_argument = click.argument("paths", nargs=-1, metavar="PATH...")


def columns_of(columns: Iterable[str]) -> dict[str, str]:
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


def load_authority(files: Iterable[Path]) -> Authority:
    """The authority with what `files` add; ends the program where one cannot be read."""
    from graph.compiled import authority_of
    from ontology.authority import AuthorityError

    try:
        return authority_of(tuple(files))
    except AuthorityError as error:
        fail(error)


def load_manifest(output: Path) -> dict[str, Any]:
    """The manifest of a build; ends the program where there is none."""
    from graph.output import NoOutput, manifest

    try:
        return manifest(output)
    except NoOutput as error:
        fail(error)


def load_graph(output: Path) -> Any:
    """The graph of a build; ends the program where there is none."""
    from graph.network.graph_files import GRAPHML, read_graphml
    from graph.output import NoOutput

    load_manifest(output)
    try:
        return read_graphml(output / GRAPHML)
    except NoOutput as error:
        fail(error)


def node_of(graph: Any, asked: str, output: Path) -> str:
    """The node that a person means; ends the program where there is none, or where several may be meant."""
    from graph.search.numbered_nodes import nodes_with_number
    from graph.view.neighbourhood import NoNode, find_node
    from ontology.authority import Authority

    try:
        return find_node(graph, asked)
    except NoNode:
        found = nodes_with_number(graph, asked, Authority.load())
    if not found:
        fail(f"{asked}: nothing in {output} has this symbol, number, key or name. See: resograph stats -o {output}")
    if len(found) > 1:
        fail(f"{asked} may be: {'; '.join(graph.nodes[node]['key'] for node in found)}. Name one of them.")
    return found[0]


def print_lines(faults: Iterable[Contradiction]) -> int:
    """Print what is wrong in texts, a line of JSON each; how many there are."""
    number = 0
    for number, fault in enumerate(faults, start=1):  # noqa: B007
        click.echo(json.dumps(asdict(fault), ensure_ascii=False))
    return number


def print_table(faults: Iterable[Contradiction]) -> int:
    """Print what is wrong in texts as a table, or that nothing is; how many faults there are."""
    from rich.console import Console
    from rich.table import Table

    table = Table(box=None, pad_edge=False)
    for column in ("file", "line", "part", "words", "what is wrong", "may be"):
        table.add_column(column, overflow="fold")
    for fault in faults:
        place = (fault.source, str(fault.line), fault.part)
        table.add_row(*map(cell, (*place, fault.text, fault.reason, ", ".join(fault.candidates))))
    console = Console(width=None if sys.stdout.isatty() else 200)
    if table.row_count:
        console.print(table)
    console.print(f"{table.row_count} found." if table.row_count else "Nothing contradicts itself.")
    return table.row_count


def cell(words: str) -> str:
    """`words` for a cell of a table: as they are, whatever brackets and control characters they hold."""
    from rich.markup import escape

    return escape(shown(words))


def shown(words: str) -> str:
    """`words` that come from outside as a terminal may have them: what would act on it is shown by its code.

    >>> print(shown("a" + chr(27) + "[2J.txt"))
    a\\x1b[2J.txt
    """
    return _ACTING.sub(lambda hit: hit[0].encode("unicode_escape").decode(), words)


def write(path: Path, text: str) -> None:
    """Write a file whole, or leave it as it was."""
    from graph.folders import write_whole

    try:
        write_whole(path, text)
    except OSError as error:
        fail(f"{path}: cannot be written: {error.strerror}.")


def bindings_of(settings: Iterable[str], output: Path, authority_files: tuple[Path, ...]) -> dict[str, str]:
    """NAME=VALUE settings of a query → what each variable stands for; ends the program where one means nothing."""
    from graph.rdf.lookup import iri_of

    asked: dict[str, str] = {}
    for setting in settings:
        name, sign, value = setting.partition("=")
        if not sign or not name.isidentifier() or not value:
            raise click.BadParameter(f"{setting!r} is not NAME=VALUE.", param_hint="--set")
        asked[name] = value
    if not asked:
        return {}
    base = load_manifest(output)["base"]
    authority = load_authority(authority_files)
    bindings: dict[str, str] = {}
    for name, value in asked.items():
        found = iri_of(value, authority, base)
        if found is None:
            raise click.BadParameter(f"{value!r} is no symbol, key, name or IRI.", param_hint="--set")
        bindings[name] = found
    return bindings


def with_progress(items: Iterable[_T], what: str, quiet: bool) -> Iterator[_T]:
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
