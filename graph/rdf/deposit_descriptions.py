"""What describes a deposit to archives, tools for tables and citation managers: Data Package, RO-Crate, Citation File Format."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from graph import __version__
from graph.rdf.csv_tables import TABLES, CsvTable
from graph.rdf.dataset_description import LICENSE, MEDIA_TYPES, SOFTWARE_LICENSE, TEXTS, Dump, Presentation

PACKAGE, CRATE, CITATION, README = "datapackage.json", "ro-crate-metadata.json", "CITATION.cff", "README.md"
_ABOUT = "Which work of the United Nations cites which, where, under which verb and in which role, found in their texts by a program."
_KEYWORDS = ("United Nations", "resolutions", "citations", "linked data")
_CC0 = "CC0-1.0"  # as SPDX calls the licence that the data has unless told
_TEXTS = {"title": "Documents of the United Nations", "path": "https://documents.un.org/"}
_PROGRAM = "https://w3id.org/resograph"
_CODES = CsvTable("codebook", "What each column of each table holds, one a row.", (), "", ("table", "column"))
_FORMS = {
    ".csv": "text/csv",
    ".md": "text/markdown",
    ".json": "application/json",
    ".cff": "application/yaml",
    ".ttl": "text/turtle",
}


def data_package(presented: Presentation, dumps: Iterable[Dump], tables: Mapping[str, Dump]) -> str:
    """Frictionless Data Package: `tables` (by their names) with their schemas and what leads from one to another, `dumps` as they are."""
    described = [_tabular(table, tables[table.name]) for table in (*TABLES, _CODES)]
    files = [
        {
            "name": dump.name.replace(".", "-").lower(), "path": dump.name, "profile": "data-resource", "format": dump.form,
            "mediatype": MEDIA_TYPES[dump.form], **_weight(dump),
        }
        for dump in dumps
    ]  # fmt: skip
    licence = {"path": presented.licence, "title": "Licence of the data"}
    package: dict[str, Any] = {
        "name": "resograph-citations", "title": presented.title, "description": f"{_ABOUT} {TEXTS}", "profile": "data-package",
        "version": __version__, "keywords": list(_KEYWORDS),
        "licenses": [{"name": _CC0, **licence} if presented.licence == LICENSE else licence],
        "contributors": [{"title": presented.publisher, "role": "publisher"}], "sources": [_TEXTS],
    }  # fmt: skip
    if presented.issued and len(presented.issued) == 10:  # a whole date
        package["created"] = f"{presented.issued}T00:00:00Z"
    return _json({**package, "resources": [*described, *files]})


def _tabular(table: CsvTable, file: Dump) -> dict[str, Any]:
    fields = [{"name": c.name, "type": c.type, "description": c.about} for c in table.columns]
    schema: dict[str, Any] = {
        "fields": fields or [{"name": name, "type": "string"} for name in ("table", "column", "type", "about")],
        "primaryKey": list(table.key),
    }
    leads = [
        {"fields": [column], "reference": {"resource": "" if other == table.name else other, "fields": ["id"]}}
        for column, other in table.leads
    ]
    if leads:
        schema["foreignKeys"] = leads
    return {
        "name": table.name, "path": file.name, "title": table.about, "profile": "tabular-data-resource", "format": "csv",
        "mediatype": "text/csv", "encoding": "utf-8", **_weight(file), "schema": schema,
    }  # fmt: skip


def _weight(file: Dump) -> dict[str, Any]:
    return {"bytes": file.size, "hash": f"sha256:{file.sha256}"}


def crate(presented: Presentation, files: Sequence[Dump]) -> str:
    """RO-Crate 1.1 of `files`."""
    about = {table.name: table.about for table in (*TABLES, _CODES)}
    parts = [
        {
            "@id": file.name, "@type": "File", "name": file.name, "encodingFormat": _media_type(file),
            "contentSize": str(file.size), "description": about.get(file.name.removesuffix(".csv"), _content(file)),
        }
        for file in files
    ]  # fmt: skip
    root: dict[str, Any] = {
        "@id": "./", "@type": "Dataset", "name": presented.title, "description": f"{_ABOUT} {TEXTS}",
        "license": {"@id": presented.licence}, "publisher": {"@id": "#publisher"}, "author": {"@id": "#publisher"},
        "keywords": ", ".join(_KEYWORDS), "version": __version__, "hasPart": [{"@id": part["@id"]} for part in parts],
        "mentions": {"@id": "#making"},
    }  # fmt: skip
    if presented.issued:
        root["datePublished"] = presented.issued
    licence = {
        "@id": presented.licence, "@type": "CreativeWork", "name": "Licence of the data",
        "description": "The licence of the data; the texts and the program have their own.",
    }  # fmt: skip
    mail = presented.contact if "@" in presented.contact else None
    publisher = {
        "@id": "#publisher", "@type": "Organization", "name": presented.publisher,
        **({"email": mail} if mail else {"url": presented.contact}),
    }  # fmt: skip
    program = {
        "@id": f"{_PROGRAM}#{__version__}", "@type": "SoftwareApplication", "name": "resograph", "version": __version__,
        "url": _PROGRAM, "license": SOFTWARE_LICENSE,
    }  # fmt: skip
    making = {
        "@id": "#making", "@type": "CreateAction", "name": "Finding citations in texts", "instrument": {"@id": program["@id"]},
        "result": [{"@id": part["@id"]} for part in parts],
    }  # fmt: skip
    described = {
        "@id": CRATE, "@type": "CreativeWork", "about": {"@id": "./"}, "conformsTo": {"@id": "https://w3id.org/ro/crate/1.1"},
    }  # fmt: skip
    graph = [described, root, *parts, licence, publisher, program, making]
    return _json({"@context": "https://w3id.org/ro/crate/1.1/context", "@graph": graph})


def _media_type(file: Dump) -> str:
    if file.compressed:
        return "application/gzip"
    return _FORMS.get("." + file.name.rpartition(".")[2], "application/octet-stream")


def _content(file: Dump) -> str:
    if file.compressed:
        layer = (
            "Where the citations stand and how they were found" if file.is_evidence else "The citations as linked data"
        )
        return f"{layer}: {MEDIA_TYPES[file.form]}, packed."
    return {
        PACKAGE: "What the tables hold, for programs (Frictionless Data Package).", README: "What is here, for people.",
        CITATION: "How to cite this dataset (Citation File Format).",
    }.get(file.name, "What the linked data holds and where its files are (DCAT, VoID).")  # fmt: skip


def citation(presented: Presentation) -> str:
    """Citation File Format 1.2; every string is written as JSON writes it, which YAML reads."""
    licence = f"license: {_CC0}" if presented.licence == LICENSE else f"license-url: {json.dumps(presented.licence)}"
    lines = [
        "cff-version: 1.2.0", 'message: "Please cite this dataset as below, and name the United Nations as the source of the texts."',
        f"title: {_quoted(presented.title)}", "type: dataset", f"abstract: {_quoted(_ABOUT)}",
        f"authors:\n  - name: {_quoted(presented.publisher)}", f'version: "{__version__}"', licence,
        "keywords:", *(f"  - {_quoted(word)}" for word in _KEYWORDS),
    ]  # fmt: skip
    if presented.issued:
        lines.append(f"date-released: {presented.issued}")
    return "\n".join(lines) + "\n"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"
