"""The data of a build as tables (CSV, UTF-8): works, citations, bodies, votes; and what each column holds."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from sys import intern
from typing import Any

from graph.rdf.store import ask, open_store
from graph.rdf.terms import plain_iri, plain_value, triple_of
from graph.rdf.vocabulary import PREFIXES, term
from graph.rdf.writers import EVIDENCE, lines_in
from graph.symbols import named


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its name, its type (string, integer or date, as Table Schema has them) and what it holds."""

    name: str
    type: str
    about: str


@dataclass(frozen=True, slots=True)
class CsvTable:
    """A table: what a row is, its columns, and the query (SPARQL) of its rows, in the order of the columns.

    `key` are the columns that no two rows have alike; `leads` by column the table whose `id` it holds.
    """

    name: str
    about: str
    columns: tuple[Column, ...]
    query: str
    key: tuple[str, ...] = ()
    leads: tuple[tuple[str, str], ...] = ()


_IRI = Column("iri", "string", "The IRI of the thing in the linked data.")

TABLES = (
    CsvTable(
        "works", "The documents of the corpus, those of which tables alone tell, and the works that they cite, one a row.",
        (
            _IRI, Column("kind", "string", "resolution, decision, statement, document or instrument."),
            Column("id", "string", "The symbol (A/RES/66/102) or the key (un-charter)."), Column("label", "string", "The English name."),
            Column("date", "string", "The date of the document, as far as it is known: 2011, 2011-12 or 2011-12-09."),
            Column("adopted_by", "string", "The body that adopted it: the id of a row of bodies."),
            Column("cited_by", "integer", "How many documents of the corpus cite it; empty where none does."),
            Column("title", "string", "Its title in English, as far as the corpus tells it."),
            Column("texts", "integer", "How many language versions of it were read: 0 of a work that is only cited or listed."),
        ),
        """SELECT ?iri (MIN(?l) AS ?label) (MIN(?d) AS ?date) (MIN(?b) AS ?adopted_by) (MAX(?n) AS ?cited_by) (MIN(?t) AS ?title)
          (COUNT(DISTINCT ?v) AS ?texts) WHERE {
          { SELECT DISTINCT ?iri WHERE { { ?any rg:cites ?iri } UNION { ?any eli:realizes ?iri } UNION { ?iri rg:vote ?any }
            UNION { ?iri rg:cites ?any } UNION { ?iri rg:adoptedBy ?any } UNION { ?iri dcterms:title ?any ; rg:symbol ?symbol } } }
          OPTIONAL { ?iri rdfs:label ?l FILTER(LANG(?l) IN ("en", "")) } OPTIONAL { ?iri eli:date_document ?d }
          OPTIONAL { ?iri rg:adoptedBy ?b } OPTIONAL { ?iri rg:citingDocuments ?n } OPTIONAL { ?v eli:realizes ?iri }
          OPTIONAL { ?iri dcterms:title ?t FILTER(LANG(?t) = "en") } } GROUP BY ?iri ORDER BY ?iri""",
        ("iri",), (("adopted_by", "bodies"),),
    ),
    CsvTable(
        "citations", "The citations, one a row: which work cites which, where and how.",
        (
            _IRI, Column("citing", "string", "The id of the citing work."), Column("cited", "string", "The id of the cited work."),
            Column("part", "string", "The paragraph: title, basis, ppN, opN, opN.a, fnN, annexN; empty where it is in none."),
            Column("relation", "string", "The governing verb, as an English lemma."),
            Column("role", "string", "What the verb does with the work: object, addressee, pursuant, owner, actor or mention."),
            Column("effect", "string", "What is decided of what it set: extend, renew, amend, suspend, terminate, replace; or empty."),
            Column("pinpoint", "string", "The part of the cited work, in English; or empty."),
            Column("via", "string", "How the target was found: explicit, list, short-form, anaphora, footnote, link or version."),
            Column("witnesses", "integer", "How many language versions say it themselves."),
        ),
        """SELECT ?iri ?citing ?cited ?part ?relation ?role ?effect ?pinpoint ?via ?witnesses WHERE {
          ?iri a rg:Citation ; cito:hasCitingEntity ?citing ; cito:hasCitedEntity ?cited ; rg:role ?role ;
            rg:witnesses ?witnesses ; undo:hasSemantics/skos:notation ?relation . OPTIONAL { ?iri rg:via ?via }
          OPTIONAL { ?iri rg:inPart/rg:partName ?part } OPTIONAL { ?iri rg:effect ?effect } OPTIONAL { ?iri rg:pinpoint ?pinpoint }
        } ORDER BY ?iri""",
        ("iri",), (("citing", "works"), ("cited", "works")),
    ),
    CsvTable(
        "bodies", "The bodies that the documents name or that adopted them, one a row.",
        (
            _IRI, Column("id", "string", "The key of the body."), Column("label", "string", "The English name."),
            Column("acronym", "string", "The acronym, or empty."), Column("part_of", "string", "The body that it is part of, or empty."),
            Column("wikidata", "string", "The same in Wikidata, or empty."),
        ),
        """SELECT ?iri (MIN(?l) AS ?label) (MIN(?a) AS ?acronym) (MIN(?p) AS ?part_of) (MIN(?w) AS ?wikidata) WHERE {
          ?iri a org:Organization . OPTIONAL { ?iri skos:prefLabel ?l FILTER(LANG(?l) = "en") } OPTIONAL { ?iri skos:notation ?a }
          OPTIONAL { ?iri org:subOrganizationOf ?p }
          OPTIONAL { ?iri skos:exactMatch ?w FILTER(STRSTARTS(STR(?w), "http://www.wikidata.org/")) } } GROUP BY ?iri ORDER BY ?iri""",
        ("iri",), (("part_of", "bodies"),),
    ),
    CsvTable(
        "votes", "How States voted on acts, one State and act a row.",
        (
            Column("act", "string", "The id of the act."), Column("state", "string", "The State, by its code of three letters."),
            Column("choice", "string", "inFavour, against, abstaining or notVoting."),
        ),
        """SELECT ?act ?state ?choice WHERE { ?act rg:vote ?vote . ?vote ?choice ?state . ?state a rg:State } ORDER BY ?act ?state""",
        ("act", "state"), (("act", "works"),),
    ),
)  # fmt: skip
CODEBOOK = "codebook.csv"


def write_tables(output: Path, base: str, folder: Path) -> Mapping[str, int]:
    """Write the tables of the build in `output`, and their codebook, into `folder`; how many rows each has. Raises NoStore."""
    store = open_store(output)
    rows: dict[str, int] = {}
    for table in TABLES:
        found: Any = ask(store, table.query)
        names = [column.name for column in table.columns]
        told: Iterable[list[str]] = (_row(solution, names, base) for solution in found)
        if "via" in names and not ask(store, "ASK { ?any rg:via ?via }"):
            told = _with_evidence(told, names.index("via"), output / EVIDENCE)
        rows[table.name] = _write(folder / f"{table.name}.csv", names, told)
    book = ((table.name, c.name, c.type, c.about) for table in TABLES for c in table.columns)
    _write(folder / CODEBOOK, ["table", "column", "type", "about"], book)
    return rows


def _with_evidence(rows: Iterable[list[str]], column: int, evidence: Path) -> Iterator[list[str]]:
    """`rows` whose first cell is an IRI, each with what the `evidence` says of it by rg:via, which the store has not."""
    via, said = dict[str, str](), term("rg:via")
    for line in lines_in(evidence):
        if said in line:
            subject, predicate, value = triple_of(line)
            if predicate == said:
                via[plain_iri(subject)] = intern(plain_value(value))
    for row in rows:
        row[column] = via.get(row[0], "")
        yield row


def _write(path: Path, names: Iterable[str], rows: Iterable[Iterable[str]]) -> int:
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(names)
        for count, row in enumerate(rows, start=1):  # noqa: B007 the last is how many there are
            writer.writerow(row)
    return count


def _row(solution: Any, names: Iterable[str], base: str) -> list[str]:
    """The cells of a row: things of the data by their id, but for the IRI itself."""
    iri = solution["iri"].value if "iri" in names else ""
    kind, identifier = named(iri, base)
    own = {"iri": iri, "kind": kind, "id": identifier}
    return [own[name] if name in own else _cell(solution[name], base) for name in names]


def _cell(term: Any, base: str) -> str:
    if term is None:
        return ""
    value: str = term.value
    if value.startswith(base):
        return named(value, base)[1]
    return value.removeprefix(PREFIXES["rg"])
