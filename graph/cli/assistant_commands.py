"""The command that lets assistants ask a build."""

from __future__ import annotations

from pathlib import Path

import click

from graph.cli.options import (
    EXIT_CODES,
    OfOneBuild,
    authority_option,
    fail,
    load_authority,
    load_manifest,
    output_option,
)


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@authority_option
def mcp(output: Path, authority_files: tuple[Path, ...]) -> None:
    """Let an assistant ask a build, over standard input and output (Model Context Protocol).

    \b
    Example, as assistants start it:
      resograph mcp -o output/
    """
    from graph.rdf.questions import Questions
    from graph.rdf.store import NoStore
    from graph.search.engine import Engine, NoIndex
    from graph.serve.assistants import server

    manifest, authority = load_manifest(output), load_authority(authority_files)
    try:
        offered = server(Questions(output, manifest["base"], authority), Engine(output, authority))
    except (NoStore, NoIndex) as error:
        fail(error)
    except ImportError:
        fail("mcp is needed for this: pip install 'resograph[assistants]'")
    offered.run()
