"""What makes a dump a deposit: tables with a codebook, and the descriptions that archives and citation managers read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from graph import __version__
from graph.rdf.csv_tables import CODEBOOK, TABLES, write_tables
from graph.rdf.dataset_description import LICENSE, MEDIA_TYPES, TEXTS, Dump, Presentation

PACKAGE, CRATE, CITATION, README = "datapackage.json", "ro-crate-metadata.json", "CITATION.cff", "README.md"
NAMES = (*(f"{table.name}.csv" for table in TABLES), CODEBOOK, PACKAGE, CRATE, CITATION, README)


def write_deposit(
    folder: Path, output: Path, manifest: Mapping[str, Any], presented: Presentation, dumps: Sequence[Dump]
) -> tuple[str, ...]:
    """Write into `folder`, beside its `dumps`, what a deposit of the build in `output` has; the names of its files."""
    rows = write_tables(output, manifest["base"], folder)
    (folder / CITATION).write_text(_citation(presented), encoding="utf-8")
    (folder / PACKAGE).write_text(_json(_package(presented, dumps)), encoding="utf-8")
    (folder / CRATE).write_text(_json(_crate(presented, dumps)), encoding="utf-8")
    (folder / README).write_text(_readme(manifest, presented, rows, dumps), encoding="utf-8")
    return NAMES


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def _package(presented: Presentation, dumps: Sequence[Dump]) -> dict[str, Any]:
    """Frictionless Data Package: the tables with their schemas, the other files as they are."""
    tables = [
        {
            "name": table.name, "path": f"{table.name}.csv", "title": table.about, "profile": "tabular-data-resource", "format": "csv",
            "mediatype": "text/csv", "encoding": "utf-8",
            "schema": {
                "fields": [{"name": c.name, "type": c.type, "description": c.about} for c in table.columns],
                "primaryKey": list(table.key),
            },
        }
        for table in TABLES
    ]  # fmt: skip
    files = [
        {
            "name": dump.name.replace(".", "-").lower(), "path": dump.name, "format": dump.form, "bytes": dump.size,
            "hash": f"sha256:{dump.sha256}",
        }
        for dump in dumps
    ]  # fmt: skip
    return {
        "name": "resograph-citations", "title": presented.title, "profile": "data-package", "version": __version__,
        "licenses": [{"path": presented.licence, "title": "Licence of the data"}],
        "contributors": [{"title": presented.publisher, "role": "publisher"}], "resources": [*tables, *files],
    }  # fmt: skip


def _crate(presented: Presentation, dumps: Sequence[Dump]) -> dict[str, Any]:
    """RO-Crate 1.1."""
    forms = {dump.name: MEDIA_TYPES[dump.form] for dump in dumps}
    texts = {name: "text/csv" for name in NAMES if name.endswith(".csv")} | {
        README: "text/markdown",
        PACKAGE: "application/json",
    }
    files = [
        {"@id": name, "@type": "File", "name": name, "encodingFormat": form}
        for name, form in {**forms, **texts}.items()
    ]
    root: dict[str, Any] = {
        "@id": "./", "@type": "Dataset", "name": presented.title, "description": f"{presented.title}. {TEXTS}",
        "license": {"@id": presented.licence}, "publisher": {"@id": "#publisher"}, "hasPart": [{"@id": file["@id"]} for file in files],
    }  # fmt: skip
    if presented.issued:
        root["datePublished"] = presented.issued
    about = {
        "@id": CRATE, "@type": "CreativeWork", "about": {"@id": "./"}, "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
    }  # fmt: skip
    publisher = {"@id": "#publisher", "@type": "Organization", "name": presented.publisher}
    return {"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": [about, root, publisher, *files]}


def _citation(presented: Presentation) -> str:
    """Citation File Format 1.2; every string is written as JSON writes it, which YAML reads."""
    licence = "license: CC0-1.0" if presented.licence == LICENSE else f"license-url: {json.dumps(presented.licence)}"
    lines = [
        "cff-version: 1.2.0", 'message: "Please cite this dataset as below, and name the United Nations as the source of the texts."',
        f"title: {json.dumps(presented.title, ensure_ascii=False)}", "type: dataset",
        f"authors:\n  - name: {json.dumps(presented.publisher, ensure_ascii=False)}", f"version: {__version__}", licence,
    ]  # fmt: skip
    if presented.issued:
        lines.append(f"date-released: {presented.issued}")
    return "\n".join(lines) + "\n"


def _readme(
    manifest: Mapping[str, Any], presented: Presentation, rows: Mapping[str, int], dumps: Sequence[Dump]
) -> str:
    tables = "".join(f"- `{table.name}.csv`, {rows[table.name]} rows: {table.about}\n" for table in TABLES)
    files = "".join(f"- `{dump.name}`, {dump.size} bytes, {MEDIA_TYPES[dump.form]}\n" for dump in dumps)
    found, left = manifest["citations"], manifest["open"]
    return f"""# {presented.title}

Given out by {presented.publisher}. Made by resograph {__version__} from {manifest["versions"]} texts of {manifest["documents"]} documents.

## Tables
{tables}
`{CODEBOOK}` says what each column holds; `{PACKAGE}` says it to programs.

## Linked data
{files}
`void.ttl` describes them (DCAT, VoID). `SHA256SUMS` has the checksum of every file: `sha256sum -c SHA256SUMS`.

## How much to trust it
Found by a program, without review: {found} citations, and {left} references whose target the texts leave open, which are told
as open. `resograph evaluate` measures the program against texts labelled by people.

## Rights
The data: {presented.licence}. {TEXTS}
"""
