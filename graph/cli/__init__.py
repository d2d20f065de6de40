"""The command line: arguments, progress, messages. What is done is done elsewhere."""

from __future__ import annotations

import click

from graph import __version__
from graph.cli import corpus, finding, linked_data, mandates, names, texts
from graph.cli.common import EXIT_CODES, SAMPLES, Group

__all__ = ["SAMPLES", "main"]


@click.group(
    cls=Group, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}, epilog=EXIT_CODES
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
      resograph serve -o output/                  SPARQL, a page and data for every IRI
    """


for _command in (
    corpus.build, texts.extract, texts.text, texts.annotate, texts.check, texts.compare, texts.evaluate, texts.fetch, corpus.query,
    corpus.view, corpus.timeline, corpus.stats, corpus.validate, linked_data.serve, linked_data.publish, linked_data.dump,
    linked_data.identify, finding.search, mandates.mandates, names.names,
):  # fmt: skip
    main.add_command(_command)
