"""The command line: arguments, progress, messages. What is done is done elsewhere."""

from __future__ import annotations

from importlib import import_module

import click

from graph import __version__
from graph.cli.options import EXIT_CODES, SAMPLES, QuietGroup, tell

__all__ = ["SAMPLES", "main"]

_COMMANDS = {
    "assistant_commands": ("mcp",),
    "build_commands": ("build",),
    "corpus_commands": ("query", "stats", "validate"),
    "fetch_commands": ("fetch",),
    "identifier_commands": ("identify",),
    "linked_data_commands": ("dump", "publish", "serve"),
    "mandate_commands": ("mandates",),
    "name_commands": ("names",),
    "picture_commands": ("timeline", "view"),
    "search_commands": ("search",),
    "series_commands": ("diff", "state"),
    "text_commands": ("annotate", "check", "compare", "evaluate", "extract", "text"),
}
"""The commands, by the module of this folder that has them: of these, the one that is asked for is loaded."""


class _Commands(QuietGroup):
    """The commands, each loaded when it is asked for: the others would take a third of the time of a short one."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in order."""
        return sorted(name for names in _COMMANDS.values() for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None where there is none."""
        home = next((module for module, names in _COMMANDS.items() if cmd_name in names), None)
        if home is None:
            return None
        command: click.Command = getattr(import_module(f"graph.cli.{home}"), cmd_name)
        return command


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110},
    epilog=EXIT_CODES,
)
@click.option("-v", "--verbose", count=True, help="Tell what is done on standard error; -vv in more detail.")
@click.version_option(__version__, prog_name="resograph")
def main(verbose: int) -> None:
    """See how United Nations resolutions cite each other.

    \b
    Examples:
      resograph build texts/ -o output/           everything: data, store, graph page
      resograph extract resolution.txt            its citations, a line of JSON each
      resograph query -o output/ most-cited       a named query; --list tells which there are
      resograph query -o output/ rests-on --set work=E/RES/2012/14
      resograph view -o output/ --node A/RES/66/102 --to page.html
      resograph serve -o output/                  SPARQL, a page and data for every IRI
    """
    if verbose:
        tell(verbose)
