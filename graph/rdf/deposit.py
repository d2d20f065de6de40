"""What makes a dump a deposit: tables with a codebook, the descriptions that archives and citation managers read, a README."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from graph import __version__
from graph.rdf import deposit_descriptions as descriptions
from graph.rdf.csv_tables import CODEBOOK, TABLES, write_tables
from graph.rdf.dataset_description import MEDIA_TYPES, TEXTS, Dump, Presentation
from graph.rdf.store import ask, open_store

FILES = (*(f"{table.name}.csv" for table in TABLES), CODEBOOK)
DESCRIPTIONS = (descriptions.PACKAGE, descriptions.CRATE, descriptions.CITATION, descriptions.README)
NAMES = (*FILES, *DESCRIPTIONS)
_GOLD = Path(__file__).with_name(
    "gold_figures.json"
)  # of all, what `resograph evaluate tests/gold/texts/*.txt` tells at the least

_SAID = """SELECT ?witnesses (COUNT(?c) AS ?number) WHERE { ?c a rg:Citation ; rg:witnesses ?witnesses } GROUP BY ?witnesses"""
_HELD = "SELECT (COUNT(DISTINCT ?thing) AS ?number) WHERE { ?thing a rg:%s }"
_BY = "SELECT ?what (COUNT(?c) AS ?number) WHERE { ?c a rg:Citation ; %s ?what } GROUP BY ?what ORDER BY DESC(?number) ?what"


@dataclass(frozen=True, slots=True)
class Counts:
    """What a deposit holds: rows of its tables; citations by how many versions say them; what is named beside works; what texts
    leave open; what versions tell differently; citations by verb and by role."""

    rows: Mapping[str, int]
    said_by: Mapping[int, int]
    mentions: int
    left_open: int
    disputes: int
    by: Mapping[str, Mapping[str, int]]


def write_files(folder: Path, output: Path, base: str) -> tuple[Counts, dict[str, Dump]]:
    """Write the tables of the build in `output` and their codebook into `folder`: what they hold, and the files by their names."""
    rows = write_tables(output, base, folder)
    return _counts(output, rows), {name.removesuffix(".csv"): Dump.of(folder / name) for name in FILES}


def write_descriptions(
    folder: Path, manifest: Mapping[str, Any], presented: Presentation, dumps: Sequence[Dump], tables: Mapping[str, Dump],
    counts: Counts, others: Iterable[str],
) -> None:  # fmt: skip
    """Write into `folder` what describes its `dumps` and `tables`; `others` are names of files that are there, too."""
    told = {
        descriptions.README: _readme(manifest, presented, counts, dumps),
        descriptions.CITATION: descriptions.citation(presented),
        descriptions.PACKAGE: descriptions.data_package(presented, dumps, tables),
    }
    for name, text in told.items():
        (folder / name).write_text(text, encoding="utf-8")
    files = [*dumps, *tables.values(), *(Dump.of(folder / name) for name in (*others, *told))]
    (folder / descriptions.CRATE).write_text(descriptions.crate(presented, files), encoding="utf-8")


def _counts(output: Path, rows: Mapping[str, int]) -> Counts:
    store = open_store(output)

    def number(query: str) -> int:
        found: Any = ask(store, query)
        return int(next(iter(found))["number"].value)

    def numbers(query: str) -> dict[str, int]:
        found: Any = ask(store, query)
        return {row["what"].value: int(row["number"].value) for row in found}

    said: Any = ask(store, _SAID)
    return Counts(
        rows, {int(row["witnesses"].value): int(row["number"].value) for row in said}, number(_HELD % "Mention"),
        number(_HELD % "OpenMention"), number(_HELD % "Dispute"),
        {"verb": numbers(_BY % "undo:hasSemantics/skos:notation"), "role": numbers(_BY % "rg:role")},
    )  # fmt: skip


def _readme(manifest: Mapping[str, Any], presented: Presentation, counts: Counts, dumps: Sequence[Dump]) -> str:
    tables = "".join(f"- `{table.name}.csv`, {counts.rows[table.name]} rows: {table.about}\n" for table in TABLES)
    files = "".join(f"- `{dump.name}`, {dump.size} bytes, {MEDIA_TYPES[dump.form]}\n" for dump in dumps)
    several, alone = sum(n for k, n in counts.said_by.items() if k > 1), counts.said_by.get(1, 0)
    gold = json.loads(_GOLD.read_text(encoding="utf-8"))
    by = "".join(
        f"- by {what}: {', '.join(f'{name} {number}' for name, number in found.items())}\n"
        for what, found in counts.by.items()
    )
    return f"""# {presented.title}

Given out by {presented.publisher}. Made by resograph {__version__} from {manifest["versions"]} texts of {manifest["documents"]} documents.

## Tables
{tables}
`{CODEBOOK}` says what each column holds; `{descriptions.PACKAGE}` says it to programs, with what leads from one table to another.

## Linked data
{files}
`void.ttl` describes them (DCAT, VoID). `SHA256SUMS` has the checksum of every file: `sha256sum -c SHA256SUMS`.

## Counts
- citations of works: {counts.rows["citations"]}
{by}- names of bodies, programmes, sessions and meetings: {counts.mentions}
- references whose target the texts leave open, which are told as open: {counts.left_open}
- places where language versions tell different works, of which what one says alone is no citation: {counts.disputes}

## How much to trust it
Found by a program, without review. {several} of the citations are said alike by two language versions or more, {alone} by one (of a
document of which one text was read, or where the others are silent): `witnesses` in `citations.csv` tells of each.
In the program's own labelled texts of six languages it finds {gold["recall"]:.2f} of the references, and {gold["precision"]:.2f} of what
it finds is right (`resograph evaluate tests/gold/texts/*.txt`); these texts are invented in the form of real ones, which are less even.

## Rights
The data: {presented.licence}. {TEXTS}
"""
