"""Questions that need no query language: a work, what it cites, what cites it, bodies, the way from one work to another.

Answers are plain values, ready for JSON. A citation is told with the names that `extract` has for the same: kind, id, label,
part, relation, role, effect, pinpoint, via, date, title.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from graph.rdf.lookup import iri_of
from graph.rdf.store import ask, open_store
from graph.rdf.terms import by_numbers, resource
from graph.rdf.things import NAME as THINGS
from graph.symbols import Symbol, address, named
from ontology.authority import Authority

JsonObject = dict[str, Any]
MOST = 100
"""Of what is told on one page."""
_FARTHEST = 6  # citations from one work to another that are followed
_WIDEST = 20_000  # works on the way that are looked at

# Of documents of the corpus, each in a graph of its own; the bodies of what they cite are told among the things.
_BODIES = """SELECT ?body (COUNT(?work) AS ?works) WHERE { GRAPH ?graph { ?work rg:adoptedBy ?body } FILTER(?graph != %s) }
  GROUP BY ?body ORDER BY DESC(?works) ?body"""
_CITATIONS = """SELECT ?other ?part ?relation ?role ?effect ?pinpoint ?via ?witnesses ?date ?title ?iri WHERE {
  ?iri %s <%s> ; %s ?other ; rg:role ?role ; rg:witnesses ?witnesses ; undo:hasSemantics/skos:notation ?relation .
  OPTIONAL { ?iri rg:via ?via } OPTIONAL { ?iri rg:inPart/rg:partName ?part }
  OPTIONAL { ?iri rg:effect ?effect } OPTIONAL { ?iri rg:pinpoint ?pinpoint }
  OPTIONAL { ?iri rg:citedDate ?date } OPTIONAL { ?iri rg:citedTitle ?title } } ORDER BY ?other ?iri LIMIT %d OFFSET %d"""
_MANDATES = """SELECT ?iri ?part ?verb WHERE { <%s> rg:hasMandate ?iri . ?iri rg:askingVerb/skos:notation ?verb .
  OPTIONAL { ?iri rg:inPart/rg:partName ?part } }"""
# What is told of a mandate in one value: its name here, and the property that has it.
_OF_A_MANDATE = {
    "action": "rg:action", "report_to": "rg:reportTo", "session": "rg:dueSession", "date": "rg:dueDate", "within": "rg:dueWithin",
    "frequency": "rg:frequency", "until": "rg:until", "extends": "rg:concerns",
}  # fmt: skip
_CITING, _CITED = "cito:hasCitingEntity", "cito:hasCitedEntity"


class Unknown(LookupError):
    """Nothing is known of what was asked for."""


class Questions:
    """Asks the store of the build in `output`, whose IRIs begin with `base`; may be used by several threads."""

    def __init__(self, output: Path, base: str, authority: Authority):
        """Raises NoStore."""
        self._store, self._base, self._authority = open_store(output), base, authority

    def work(self, asked: str) -> JsonObject:
        """What is known of a work by its symbol, number, key or name. Raises Unknown."""
        iri = self._iri(asked)
        told = self._named(iri)
        titles = {
            row["title"].language: row["title"].value
            for row in self._rows(f"SELECT ?title {{ <{iri}> dcterms:title ?title }}")
        }
        body = next(self._rows(f"SELECT ?body {{ <{iri}> rg:adoptedBy ?body }}"), None)
        topics = self._rows(f"SELECT ?topic {{ <{iri}> rg:topic ?topic }} ORDER BY ?topic")
        symbol = Symbol.parse(told["id"])
        return told | {
            "date": self._value(iri, "eli:date_document"), "titles": dict(sorted(titles.items())),
            "adopted_by": self._named(body["body"].value) if body else None,
            "topics": [self._named(row["topic"].value)["label"] for row in topics],
            "address": address(symbol) if symbol else None,
            "cites": self._count(iri, _CITING), "cited_by": self._count(iri, _CITED),
        }  # fmt: skip

    def cites(self, asked: str, offset: int = 0, limit: int = MOST) -> JsonObject:
        """What a work cites, a citation each, in the order of the cited works. Raises Unknown."""
        return self._citations(self._iri(asked), _CITING, _CITED, offset, limit)

    def cited_by(self, asked: str, offset: int = 0, limit: int = MOST) -> JsonObject:
        """What cites a work, a citation each, in the order of the citing works. Raises Unknown."""
        return self._citations(self._iri(asked), _CITED, _CITING, offset, limit)

    def mandates(self, asked: str, offset: int = 0, limit: int = MOST) -> JsonObject:
        """What a work asks, a mandate each, in the order of its paragraphs: of whom, what, and by when. Raises Unknown."""
        iri = self._iri(asked)
        rows = sorted(self._rows(_MANDATES % iri), key=lambda row: by_numbers(row["iri"].value))
        page = rows[offset : offset + min(limit, MOST)]
        return {"total": len(rows), "offset": offset, "items": [self._mandate(row) for row in page]}

    def path(self, start: str, end: str) -> JsonObject:
        """The shortest way from one work to another by what each cites; `works` is empty where there is none of six steps."""
        first, last = self._iri(start), self._iri(end)
        before: dict[str, str] = {first: ""}
        level = [first]
        for _ in range(_FARTHEST):
            if last in before or not level or len(before) > _WIDEST:
                break
            found = [(iri, other) for iri in level for other in self._cited(iri)]
            level = list(dict.fromkeys(other for _, other in found if other not in before))
            for iri, other in found:
                before.setdefault(other, iri)
        way: list[str] = []
        at = last if last in before else ""
        while at:
            way.append(at)
            at = before[at]
        return {"works": [self._named(iri) for iri in reversed(way)]}

    def bodies(self, offset: int = 0, limit: int = MOST) -> JsonObject:
        """The bodies that have adopted documents of the corpus, with how many, the most first."""
        rows = list(self._rows(_BODIES % resource(self._base, "graph", THINGS)))
        page = rows[offset : offset + min(limit, MOST)]
        items = [self._named(row["body"].value) | {"documents": int(row["works"].value)} for row in page]
        return {"total": len(rows), "offset": offset, "items": items}

    def _citations(self, iri: str, of: str, to: str, offset: int, limit: int) -> JsonObject:
        rows = self._rows(_CITATIONS % (of, iri, to, min(limit, MOST), offset))
        return {"total": self._count(iri, of), "offset": offset, "items": [self._told(row) for row in rows]}

    def _mandate(self, row: Mapping[str, Any]) -> JsonObject:
        iri, part = row["iri"].value, row["part"]
        addressees = [self._named(each["body"].value) for each in self._rows(_values(iri, "rg:addressee", "body"))]
        named = [each["name"].value for each in self._rows(_values(iri, "rg:addresseeName", "name"))]
        values = {name: self._value(iri, of) for name, of in _OF_A_MANDATE.items()}
        told = {name: value and value.removeprefix(f"{self._base}entity/") for name, value in values.items()}
        told["session"] = told["session"] and told["session"].removeprefix(f"{self._base}session/")
        of_whom = {
            "ids": [each["id"] for each in addressees],
            "addressees": [*(a["label"] for a in addressees), *named],
        }
        return {"iri": iri, "part": part.value if part else None, "verb": row["verb"].value} | of_whom | told

    def _told(self, row: Mapping[str, Any]) -> JsonObject:
        names = ("part", "relation", "role", "effect", "pinpoint", "via", "date", "title")
        values = {name: row[name].value if row[name] is not None else None for name in names}
        return (
            self._named(row["other"].value)
            | values
            | {"witnesses": int(row["witnesses"].value), "iri": row["iri"].value}
        )

    def _named(self, iri: str) -> JsonObject:
        kind, identifier = named(iri, self._base)
        labels = {
            row["label"].language or "": row["label"].value
            for row in self._rows(f"SELECT ?label {{ <{iri}> rdfs:label ?label }}")
        }
        label = labels.get("en") or next((labels[lang] for lang in sorted(labels)), identifier)
        return {"id": identifier, "kind": kind, "label": label, "iri": iri}

    def _iri(self, asked: str) -> str:
        iri = iri_of(asked, self._authority, self._base)
        try:
            known = iri is not None and bool(
                ask(self._store, f"ASK {{ {{ <{iri}> ?p ?o }} UNION {{ ?s ?p <{iri}> }} }}")
            )
        except (SyntaxError, ValueError):  # what is asked for is no IRI
            known = False
        if iri is None or not known:
            raise Unknown(f"{asked!r} is nothing that this corpus knows.")
        return iri

    def _cited(self, iri: str) -> list[str]:
        return [
            row["cited"].value for row in self._rows(f"SELECT ?cited {{ <{iri}> rg:cites ?cited }} ORDER BY ?cited")
        ]

    def _count(self, iri: str, of: str) -> int:
        return int(next(self._rows(f"SELECT (COUNT(?c) AS ?n) {{ ?c {of} <{iri}> ; a rg:Citation }}"))["n"].value)

    def _value(self, iri: str, name: str) -> str | None:
        row = next(self._rows(f"SELECT ?value {{ <{iri}> {name} ?value }}"), None)
        return row["value"].value if row else None

    def _rows(self, query: str) -> Iterator[Any]:
        found: Any = ask(self._store, query)
        return iter(found)


def _values(iri: str, of: str, name: str) -> str:
    """The query for the values of a property, as `name`, in order."""
    return f"SELECT ?{name} {{ <{iri}> {of} ?{name} }} ORDER BY ?{name}"
