"""Commands on texts: what they hold, what they cite, how well that is found."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from graph.cli.options import (
    EXIT_CODES,
    Problems,
    authority_option,
    columns_of,
    columns_option,
    fail,
    json_option,
    load_authority,
    load_manifest,
    print_lines,
    print_table,
    workers_option,
    write,
)
from graph.model import Document, Reading

if TYPE_CHECKING:
    from graph.check import Contradiction
    from graph.series.succession import Newer


@click.command(epilog=EXIT_CODES)
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@columns_option
@authority_option
@workers_option
@click.option(
    "--explain", is_flag=True, help="Tell of each by which rules it was found, and why it means what it does."
)
def extract(
    paths: tuple[str, ...], columns: tuple[str, ...], authority_files: tuple[Path, ...], workers: int, explain: bool
) -> None:  # fmt: skip
    """Print the citations of PATHs (files, folders, '-') as JSON Lines, in text order.

    \b
    Examples:
      resograph extract texts/ --workers 2 > citations.jsonl
      resograph extract resolution.txt --explain | jq -c '[.text, .explanation]'
    """
    from graph import extraction as pipeline

    problems = Problems()
    documents = pipeline.documents_of(paths, problems, columns_of(columns))
    for lines in pipeline.extract(documents, load_authority(authority_files), workers, problems, explain):
        sys.stdout.buffer.write(lines)
    sys.stdout.buffer.flush()
    problems.exit()


@click.command(epilog=EXIT_CODES)
@click.argument("path", metavar="FILE")
@json_option
@authority_option
def text(path: str, as_json: bool, authority_files: tuple[Path, ...]) -> None:
    """Print the text of FILE that offsets point into; with --json, what is known of it and its parts.

    Of a file that holds several documents, --json gives one array.
    """
    from graph import extraction as pipeline
    from graph.sources import open_documents

    problems = Problems()
    if as_json:
        records = [
            _described(reading.document)
            for reading in pipeline.read((path,), load_authority(authority_files), 1, problems)
        ]
        if records:
            click.echo(json.dumps(records[0] if len(records) == 1 else records, ensure_ascii=False))
    else:
        for document in open_documents(path, problems):
            sys.stdout.buffer.write(document.text.encode("utf-8", "replace"))
        sys.stdout.buffer.flush()
    problems.exit()


@click.command(epilog=EXIT_CODES)
@click.argument("path", metavar="FILE")
@click.option("--format", "form", default="html", show_default=True, type=click.Choice(("html", "akn", "jsonld", "brat", "conll")),
              help="akn: Akoma Ntoso; jsonld: W3C Web Annotation; brat: the .ann file of the text.")  # fmt: skip
@click.option("--to", "target", type=click.Path(file_okay=False, path_type=Path), metavar="FOLDER",
              help="Write a file for each document into this folder; nothing in it is written over.")  # fmt: skip
@authority_option
def annotate(path: str, form: str, target: Path | None, authority_files: tuple[Path, ...]) -> None:
    """Write FILE back out with its citations marked. What holds several documents needs --to, but for jsonld: that is one array.

    \b
    Examples:
      resograph annotate resolution.pdf --format akn > resolution.xml
      resograph annotate corpus.jsonl --to annotated/
    """
    from graph import extraction as pipeline
    from graph.annotate.annotated_files import SeveralDocuments, one_file, write_each

    problems = Problems()
    annotated = pipeline.annotated((path,), form, load_authority(authority_files), problems)
    if target is not None:
        try:
            for written in write_each(annotated, form, target, problems):
                click.echo(str(written))
        except OSError as error:
            fail(f"{error.filename or target}: cannot be written: {error.strerror or error}.")
    else:
        try:
            sys.stdout.buffer.write(one_file(annotated, form).encode("utf-8", "backslashreplace"))
        except SeveralDocuments:
            fail(
                f"{path}: holds several documents, and {form} is a file a document. Give a folder for them: --to FOLDER"
            )
        sys.stdout.buffer.flush()
    problems.exit()


@click.command(epilog=f"{EXIT_CODES} A dispute that is listed does not conform.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--sure", "least", type=click.FloatRange(0, 1), default=0.5, show_default=True,
    help="List what is at least so sure to be wrong in a version; 0 lists all that versions tell differently.",
)  # fmt: skip
@click.option(
    "--html", "page", type=click.Path(dir_okay=False, path_type=Path), help="Also write a page, versions side by side."
)
@click.option("--references", is_flag=True, help="Also list where a file's own references differ from ours.")
@authority_option
@workers_option
@json_option
def compare(
    paths: tuple[str, ...], least: float, page: Path | None, references: bool, authority_files: tuple[Path, ...], workers: int,
    as_json: bool,
) -> None:  # fmt: skip
    """List what the language versions of documents tell differently, place by place, the surest first.

    \b
    Examples:
      resograph compare texts/A_RES_70_1.*
      resograph compare texts/ --sure 0.8 --html disputes.html
    """
    from graph import build as pipeline
    from graph.disputes import compared
    from graph.view.disputes_page import disputes_page

    problems = Problems()
    works = pipeline.works_of(paths, load_authority(authority_files), workers, problems)
    found, own, texts = compared(works, least, references)
    if page:
        write(page, disputes_page(found, texts))
    if as_json:
        listed = [*map(asdict, found), *map(asdict, own)]
        click.echo(json.dumps(listed, ensure_ascii=False))
    else:
        for item in (*found, *own):
            click.echo(str(item))
        click.echo(f"{len(found)} disputes in {texts} texts.")
    problems.exit()
    sys.exit(1 if found else 0)


@click.command(epilog="Exit codes: 0 nothing found; 1 something found, or something could not be read; 2 wrong usage.")
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option("--format", "form", default="table", show_default=True, type=click.Choice(("table", "json")),
              help="table: for reading; json: a line of JSON for each fault.")  # fmt: skip
@click.option("--corpus", type=click.Path(exists=True, file_okay=False, path_type=Path), metavar="BUILD",
              help="A build: acts that others in it follow already are told, too.")  # fmt: skip
@authority_option
@workers_option
def check(
    paths: tuple[str, ...], corpus: Path | None, form: str, authority_files: tuple[Path, ...], workers: int
) -> None:
    """Tell what contradicts itself in PATHs, before they are printed: numbers that no series holds, that disagree with their
    year, session or date, that are dated in two ways; where the file itself states another date, title, item or vote than its
    text, or links elsewhere than its words. With --corpus, what is old, too: acts that others follow already.

    \b
    Examples:
      resograph check draft.docx
      resograph check drafts/ --format json | jq .reason
      resograph check draft.docx --corpus output/
    """
    from itertools import chain

    from graph import extraction as pipeline
    from graph.check import faults
    from graph.failures import all_of
    from graph.metadata_check import metadata_faults
    from graph.numbering import Numbering
    from graph.reader import Reader
    from graph.series.old_citations import old_citations

    problems, authority = Problems(), load_authority(authority_files)
    numbering = Numbering(authority.series)
    readings = pipeline.read(paths, authority, workers, problems)
    newer = _newer_of(corpus) if corpus else {}
    reader = Reader(authority)

    def wrong(reading: Reading) -> Iterator[Contradiction]:
        return chain(faults(reading, numbering), metadata_faults(reading, reader), old_citations(reading, newer))

    found = all_of(readings, wrong, lambda reading: reading.document.source, problems)
    number = print_lines(found) if form == "json" else print_table(found)
    problems.exit()
    sys.exit(1 if number else 0)


def _newer_of(corpus: Path) -> Mapping[str, Newer]:
    """The acts that others follow, in the build in a folder."""
    from graph.rdf.act_history import newer_acts
    from graph.rdf.store import NoStore, open_store

    base = str(load_manifest(corpus)["base"])
    try:
        return newer_acts(open_store(corpus), base)
    except NoStore as error:
        fail(error)


@click.command(epilog=EXIT_CODES)
@click.argument(
    "gold", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="GOLD..."
)
@click.option(
    "--errors", type=click.IntRange(0), default=20, show_default=True, help="How many errors to show in context."
)
@click.option(
    "--against", type=click.Path(exists=True, dir_okay=False, path_type=Path), metavar="FILE",
    help="Figures that were kept: exit with 1 where one of them has fallen.",
)  # fmt: skip
@click.option(
    "--keep", type=click.Path(dir_okay=False, path_type=Path), metavar="FILE", help="Write the figures to FILE."
)
@authority_option
@json_option
def evaluate(
    gold: tuple[Path, ...], errors: int, against: Path | None, keep: Path | None, authority_files: tuple[Path, ...],
    as_json: bool,
) -> None:  # fmt: skip
    """Measure what is found in the texts of GOLD files against the citations that these list.

    \b
    Example:
      resograph evaluate tests/gold/texts/*.txt --against tests/gold/figures.json
    """
    from graph.evaluation import evaluate as judge
    from graph.evaluation import fallen, figures, read_figures, read_gold
    from graph.reader import Reader

    problems = Problems()
    items = (item for path in gold for item in read_gold(path, problems))
    found = judge(items, Reader(load_authority(authority_files)), problems)
    if keep:
        keep.write_text(json.dumps(figures(found), indent=1, sort_keys=True) + "\n", encoding="utf-8")
    lost = list(fallen(found, read_figures(against))) if against else []
    for line in lost:
        click.echo(f"fallen: {line}", err=True)
    if as_json:
        scores = {
            name: asdict(s) | {"precision": s.precision, "recall": s.recall, "f1": s.f1}
            for name, s in found.scores.items()
        }
        faults = [asdict(fault) for fault in found.faults]
        click.echo(json.dumps({"scores": scores, "agreement": found.agreement, "faults": faults}, ensure_ascii=False))
        problems.exit()
        sys.exit(1 if lost else 0)
    click.echo(f"{'':22} {'precision':>9} {'recall':>7} {'F1':>6} {'right':>6} {'wrong':>6} {'missed':>6}")
    for name, s in found.scores.items():
        click.echo(f"{name:22} {s.precision:9.3f} {s.recall:7.3f} {s.f1:6.3f} {s.right:6} {s.wrong:6} {s.missed:6}")
    for pair, agreement in found.agreement.items():
        click.echo(f"agreement {pair:12} {agreement:9.3f}")
    for fault in found.faults[:errors]:
        said = f"{fault.expected or '-'} → {fault.found or '-'}"
        click.echo(f"{fault.what}: {fault.doc} ({fault.lang}) {fault.kind} {said}: {fault.context}")
    problems.exit()
    sys.exit(1 if lost else 0)


def _described(document: Document) -> dict[str, Any]:
    """What is known of a document, and its parts."""
    described = asdict(document) | {"sections": [section._asdict() for section in document.sections]}
    del described["text"]
    return described
