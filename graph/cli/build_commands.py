"""The command that builds a corpus, on this machine or on a cluster."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.cli.options import (
    EXIT_CODES,
    SAMPLES,
    Problems,
    authority_option,
    columns_of,
    columns_option,
    fail,
    json_option,
    load_authority,
    output_option,
    paths_argument,
    quiet_option,
    with_progress,
    workers_option,
)
from graph.cli.presentation_options import presentation_options

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
@presentation_options
@columns_option
@authority_option
@workers_option
@quiet_option
@json_option
def build(
    paths: tuple[str, ...], output: Path, sample: bool, base_iri: str | None, engine: str, master: str | None,
    evidence: bool, presented: Mapping[str, str], columns: tuple[str, ...], authority_files: tuple[Path, ...], workers: int,
    quiet: bool, as_json: bool,
) -> None:  # fmt: skip
    """Read PATHs (files, folders, '-') and write data, store, graph and page.

    \b
    Examples:
      resograph build --sample
      resograph build texts/ more.jsonl -o output/ --workers 2
    """
    from graph import build as pipeline
    from graph.cache.documents import documents_of
    from graph.folders import Busy, NotOurs
    from graph.output import NothingRead
    from graph.rdf.dataset_description import Presentation

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
    documents = documents_of(paths or (str(SAMPLES),), output, problems, columns_of(columns))
    try:
        texts = with_progress(documents, "Reading", quiet)
        built = pipeline.build(texts, output, authority, base, problems, workers, evidence, Presentation(**presented))
    except (NotOurs, Busy) as error:
        fail(error)
    except NothingRead as error:
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
        click.echo(f"{held} ({built.open} left open), {built.triples} triples.{unchanged}")
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
    from graph.cluster import spark
    from graph.folders import Busy, NotOurs
    from graph.output import NothingRead

    place = _SCHEME.sub(r"\1://", str(output))  # a Path has made one slash of two
    try:
        written = spark.build(paths, place, authority, base, master, problems)
    except (NotOurs, Busy) as error:
        fail(error)
    except NothingRead as error:
        fail(f"{', '.join(paths)}: {error}")
    except (PySparkException, Py4JError) as error:
        lines = [line for line in str(error).splitlines() if line and not line.startswith("\tat ")]
        fail("the cluster gave up: " + "\n".join(lines))
    if as_json:
        click.echo(json.dumps({"output": place, **asdict(written)}))
    elif not quiet:
        click.echo(f"{written.documents} documents in {written.versions} texts, {written.mentions} citations.")
        for name in written.folders:
            click.echo(f"  {place}/{name}")
