"""Commands on a build as linked data: serving it, publishing it elsewhere, dumps, identifiers."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import socket
import sys
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from graph.cli.options import (
    EXIT_CODES,
    OfOneBuild,
    authority_option,
    fail,
    json_option,
    load_authority,
    load_manifest,
    output_option,
    quiet_option,
)
from graph.cli.presentation_options import presentation_options

if TYPE_CHECKING:
    from graph.rdf.corpora import Plan

_SWITCH = (
    0.0005  # seconds after which a thread of the server lets another go on: many short answers stand beside long work
)
_TOLD = 20  # graphs to be removed that are named
_FORMATS = ("nq", "nt", "ttl", "trig", "jsonld", "jsonl", "rdf")


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen on; 0.0.0.0 for all.")
@click.option("--port", type=click.IntRange(0, 65535), default=8000, show_default=True, help="0 takes a free one.")
@click.option(
    "--processes", type=click.IntRange(1, 256), default=4, show_default=True, help="Queries answered at once."
)
@click.option(
    "--time-limit", type=click.FloatRange(0.1, 86400), default=30.0, show_default=True,
    help="Seconds that a query may take.",
)  # fmt: skip
@click.option(
    "--answer-limit", type=click.IntRange(1, 4096), default=64, show_default=True, help="MiB that an answer may have."
)
@click.option(
    "--memory-limit", type=click.IntRange(256, 1 << 20), default=1024, show_default=True,
    help="MiB of memory that a query may take.",
)  # fmt: skip
@authority_option
@quiet_option
def serve(
    output: Path, host: str, port: int, processes: int, time_limit: float, answer_limit: int, memory_limit: int,
    authority_files: tuple[Path, ...], quiet: bool,
) -> None:  # fmt: skip
    """Serve a build: SPARQL at /sparql, a page and data for every IRI, dumps and descriptions. Read-only.

    \b
    Examples:
      resograph serve -o output/
      resograph serve -o output/ --host 0.0.0.0 --port 80 --time-limit 10
    """
    import logging

    import uvicorn

    from graph.output import NoOutput
    from graph.rdf.store import NoStore
    from graph.serve.app import application
    from graph.serve.connections import Patience, guarded
    from graph.serve.execution import Limits

    limits = Limits(seconds=time_limit, answer=answer_limit << 20, memory=memory_limit << 20)
    try:
        app = application(output, load_authority(authority_files), processes, limits)
    except (NoOutput, NoStore) as error:
        fail(error)
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except OSError as error:
        fail(f"{host}:{port}: cannot listen there: {error.strerror}. Take another --port or --host.")
    if not quiet:
        shown = f"[{host}]" if ":" in host else host
        click.echo(f"http://{shown}:{listening.getsockname()[1]}/  (Ctrl+C ends)")
    logging.basicConfig(format="%(asctime)s %(message)s", level=logging.WARNING)
    sys.setswitchinterval(_SWITCH)
    config = uvicorn.Config(
        app, http=guarded(Patience()), ws="none", log_config=None, access_log=False, server_header=False,
        timeout_graceful_shutdown=5,
    )  # fmt: skip
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))  # as uvicorn passes it on, when all is closed
    with contextlib.suppress(KeyboardInterrupt):  # how it is ended; all is closed by then
        uvicorn.Server(config).run(sockets=[listening])


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@click.option("--endpoint", required=True, metavar="URL", help="Where the store answers SPARQL queries.")
@click.option("--graph-store", metavar="URL", help="Where it takes graphs (Graph Store Protocol).")
@click.option(
    "--update", metavar="URL", help="Where it takes SPARQL updates.  [default: the endpoint, /query read as /update]"
)
@click.option("--user", help="Whom it knows; the password is read from RESOGRAPH_PASSWORD, or asked for.")
@click.option("--digest", is_flag=True, help="Log in by digest (Virtuoso), not by basic authentication.")
@click.option(
    "--corpus", metavar="NAME", help="Which of several corpora in the store this is.  [default: told by its documents]"
)
@click.option(
    "--remove", is_flag=True, help="Remove without asking what the store holds of this corpus and it has no more."
)
@click.option(
    "--evidence", is_flag=True, help="Send the evidence, too: where the words stand, and UNDO's reading of them."
)
@click.option("--dry-run", is_flag=True, help="Tell what would be sent and removed, and do nothing.")
@quiet_option
@json_option
def publish(
    output: Path, endpoint: str, graph_store: str | None, update: str | None, user: str | None, digest: bool,
    corpus: str | None, remove: bool, evidence: bool, dry_run: bool, quiet: bool, as_json: bool,
) -> None:  # fmt: skip
    """Load a build into another SPARQL 1.1 store, replacing only the documents that changed since the last time.

    Other corpora in the store stay as they are. What this one has no more is told, and removed after a yes or with --remove.

    \b
    Examples:
      resograph publish --endpoint http://localhost:7878/query --graph-store http://localhost:7878/store
      resograph publish --endpoint https://example.org/ds/query --update https://example.org/ds/update --user me
    """
    import httpx

    from graph.rdf.publish import PublishError, Store, planned, publish
    from graph.rdf.writers import FILES

    if graph_store and update:
        raise click.UsageError("Give --graph-store or --update, not both.")
    for address in filter(None, (endpoint, graph_store, update)):
        if not address.startswith(("http://", "https://")):
            raise click.BadParameter(f"{address!r} is no http(s) address.")
    base = load_manifest(output)["base"]
    auth: httpx.Auth | None = None
    if user:
        password = os.environ.get("RESOGRAPH_PASSWORD") or click.prompt("Password", hide_input=True, err=True)
        auth = httpx.DigestAuth(user, password) if digest else httpx.BasicAuth(user, password)
    sibling = endpoint.removesuffix("/query") + "/update" if endpoint.endswith("/query") else endpoint
    files = [output / name for name in (FILES if evidence else FILES[:1])]
    store = Store(endpoint, None if graph_store else update or sibling, graph_store)
    done: list[str] = []
    try:
        with httpx.Client(auth=auth, timeout=300, follow_redirects=True) as client:
            if dry_run:
                _tell_plan(planned(files, base, store, client, corpus), as_json)
                return
            result = publish(files, base, store, client, done.append, corpus, lambda plan: remove or _may_remove(plan))
    except PublishError as error:
        fail(f"{error} ({len(done)} graphs are done.)" if done else error)
    if as_json:
        click.echo(json.dumps({what: number for what, number in asdict(result).items() if number or what != "kept"}))
    elif not quiet:
        click.echo(f"{result.sent} graphs sent, {result.removed} removed, {result.unchanged} were there already.")


def _tell_plan(plan: Plan, as_json: bool) -> None:
    """What would be done."""
    if as_json:
        content = {
            "send": sorted(plan.changed),
            "remove": list(plan.gone),
            "unchanged": plan.unchanged,
            "corpus": plan.corpus,
        }
        click.echo(json.dumps(content, ensure_ascii=False))
        return
    named = f" of the corpus {plan.corpus!r}" if plan.corpus else ""
    click.echo(
        f"Nothing was done. {len(plan.changed)} graphs{named} would be sent, {plan.unchanged} are there already."
    )
    for name in sorted(plan.changed):
        click.echo(f"  send    {name}")
    for name in plan.gone:
        click.echo(f"  remove  {name}")


def _day_of(output: Path) -> str:
    """The day on which a build was made, as ISO 8601 has it."""
    from graph.output import MANIFEST

    return datetime.fromtimestamp((output / MANIFEST).stat().st_mtime, UTC).date().isoformat()


def _may_remove(plan: Plan) -> bool:
    """Tell what is gone, and ask where somebody is there to answer."""
    click.echo(
        f"resograph: the store holds {len(plan.gone)} graph(s) of this corpus that the build has no more:", err=True
    )
    for name in plan.gone[:_TOLD]:
        click.echo(f"  {name}", err=True)
    if len(plan.gone) > _TOLD:
        click.echo(f"  … and {len(plan.gone) - _TOLD} more (--dry-run tells all)", err=True)
    if sys.stdin.isatty():
        return click.confirm("Remove them?", default=False, err=True)
    click.echo("resograph: they stay. Remove them with --remove; publish beside them with --corpus NAME.", err=True)
    return False


@click.command(cls=OfOneBuild, epilog=EXIT_CODES)
@output_option
@click.option("--to", "target", type=click.Path(file_okay=False, path_type=Path), help="The folder to write into.")
@click.option(
    "--publish", "deposit", type=click.Path(file_okay=False, path_type=Path),
    help="Write a deposit for an archive into this folder: the data, tables with a codebook, and what describes them.",
)  # fmt: skip
@click.option(
    "--format",
    "forms",
    multiple=True,
    type=click.Choice(_FORMATS),
    default=("nq", "ttl"),
    show_default=True,
    help="May be given again.",
)
@click.option(
    "--max-size",
    type=click.IntRange(1, 1 << 20),
    default=256,
    show_default=True,
    help="MiB of a part, before compression.",
)
@click.option(
    "--evidence", is_flag=True, help="Write the evidence, too: where the words stand, and UNDO's reading of them."
)
@presentation_options
@quiet_option
def dump(
    output: Path, target: Path | None, deposit: Path | None, forms: tuple[str, ...], max_size: int, evidence: bool,
    presented: Mapping[str, str], quiet: bool,
) -> None:  # fmt: skip
    """Write the data of a build as files to hand out: gzip, in parts, with checksums and a description (DCAT, VoID).

    \b
    Examples:
      resograph dump -o output/ --to dumps/
      resograph dump -o output/ --to dumps/ --format nt --format jsonld --max-size 64
      resograph dump -o output/ --publish deposit/ --title "Tea in resolutions" --publisher "The Tea Council"
    """
    from graph.folders import Busy, NotOurs
    from graph.rdf.dataset_description import Presentation
    from graph.rdf.dumps import write_dumps

    if (target is None) == (deposit is None):
        raise click.UsageError("Give --to or --publish (not both).")
    manifest, folder = load_manifest(output), target or deposit or output
    about = None if deposit is None else manifest
    made = {} if deposit is None else {"issued": _day_of(output)}  # archives want a date
    shown = Presentation(**{**made, **presented})
    base, documents = manifest["base"], manifest["versions"]
    try:
        dumps = write_dumps(output, folder, base, documents, forms, max_size << 20, evidence, shown, about)
    except (NotOurs, Busy) as error:
        fail(error)
    except OSError as error:
        fail(
            f"{error.filename or folder}: cannot be read or written: {error.strerror or error}. {folder} is as it was."
        )
    for written in () if quiet else dumps:
        click.echo(f"  {folder / written.name}  {written.size} bytes")
