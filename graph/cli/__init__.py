"""The command line: arguments, progress, messages. What is done is done elsewhere."""

from __future__ import annotations

import click

from graph import __version__
from graph.cli import (
    assistant_commands,
    build_commands,
    corpus_commands,
    fetch_commands,
    identifier_commands,
    linked_data_commands,
    mandate_commands,
    name_commands,
    picture_commands,
    search_commands,
    series_commands,
    text_commands,
)
from graph.cli.options import EXIT_CODES, SAMPLES, QuietGroup, tell

__all__ = ["SAMPLES", "main"]


@click.group(
    cls=QuietGroup,
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


_COMMANDS = (
    build_commands.build,
    text_commands.extract, text_commands.text, text_commands.annotate, text_commands.check, text_commands.compare,
    text_commands.evaluate, fetch_commands.fetch,
    corpus_commands.query, picture_commands.view, picture_commands.timeline, corpus_commands.stats, corpus_commands.validate,
    linked_data_commands.serve, linked_data_commands.publish, linked_data_commands.dump, identifier_commands.identify,
    search_commands.search, mandate_commands.mandates, series_commands.diff, series_commands.state, name_commands.names,
    assistant_commands.mcp,
)  # fmt: skip
for _command in _COMMANDS:
    main.add_command(_command)
