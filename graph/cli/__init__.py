"""The command line: arguments, progress, messages. What is done is done elsewhere."""

from __future__ import annotations

import click

from graph import __version__
from graph.cli.commands import Commands
from graph.cli.options import EXIT_CODES, SAMPLES, tell

__all__ = ["SAMPLES", "main"]


@click.group(
    cls=Commands,
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
