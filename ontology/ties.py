"""Ties outward: `python -m ontology.ties TABLE` reads a table of bodies with their Wikidata identifiers and writes what it gives.

The table is tab-separated with the columns name_en, acronym, wikidata, established, name_fr … name_ar and lei; it and its licence
are named in SOURCE. Written are, in authority/: ties.ttl (identifiers of entries that the authority has), organizations.ttl
(bodies that it has not, whose names no text has confirmed yet) and ties.sssom.tsv (the same ties, as SSSOM).
`python -m ontology.ties` alone counts the entries that have a tie and those that have none.
"""

from __future__ import annotations

import csv
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ontology import HOME, LANGUAGES
from ontology.authority import KINDS, Authority, Entry
from ontology.properties import Iri
from ontology.thesaurus import UNBIS

AUTHORITY = Path(__file__).parent / "authority"
TIES, ORGANIZATIONS, TABLE = AUTHORITY / "ties.ttl", AUTHORITY / "organizations.ttl", AUTHORITY / "ties.sssom.tsv"
ADDED = AUTHORITY / "names.ttl"  # in the languages in which the table has none
SOURCE = "SupraVerden, list of supranational bodies (CC BY-SA 4.0), with identifiers and names of Wikidata (CC0)"
WIKIDATA = "http://www.wikidata.org/entity/"
# What tells that an entry is tied to another dataset, by the local name of the property.
TYING = ("exactMatch", "closeMatch", "lei", "treatySeries", "depositNumber", "labourConvention", "iso3166Alpha2")

_PREFIXES = f"""@base <{HOME}> .
@prefix rg: <https://w3id.org/resograph/ontology#> .
@prefix rgc: <https://w3id.org/resograph/ontology/class/> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix wd: <{WIKIDATA}> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
"""
_SCRIPTS = {"ru": "CYRILLIC", "ar": "ARABIC", "zh": "CJK"}
_SPELLINGS = (
    ("co-operation", "cooperation"),
    ("organisation", "organization"),
    ("programme", "program"),
    ("centre", "center"),
)
_NO_BODY = re.compile(
    r"(?:Agreement|Convention|Treaty|Protocol|Initiative|Plan)\b|.*\b(?:Array|ARray|Observatory|Plan)$"
)
# What the table says and nobody else: disputes that are 'consultative' and no 'investments'.
_MISTAKEN = frozenset({"المركز الدولي لتسوية المنازعات الاستشارية"})
_SHORTEST = {"zh": 5, "en": 12, "fr": 12, "es": 12, "ru": 12, "ar": 12}  # characters of a name that is no other word


@dataclass(frozen=True, slots=True)
class TableRow:
    """A row of the table: names by language, the first of them English."""

    wikidata: str
    names: Mapping[str, str]
    acronym: str = ""
    established: str = ""
    lei: str = ""


@dataclass(frozen=True, slots=True)
class Tie:
    """An entry and the body of the table that is the same: by its English name, or else by that of another language."""

    entry: Entry
    body: TableRow
    by: str

    @property
    def predicate(self) -> str:
        """The SKOS match that the way of finding it allows."""
        return "skos:exactMatch" if self.by == "en" else "skos:closeMatch"


def read(path: Path) -> tuple[TableRow, ...]:
    """The bodies of a table. Names that are in another script than their language's are left out, and bodies to which it gives
    one identifier, which cannot be that of both."""
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file, delimiter="\t"))
    given = Counter(row["wikidata"] for row in rows)
    return tuple(
        TableRow(row["wikidata"], dict(_names(row)), row["acronym"], row["established"], row["lei"])
        for row in rows
        if given[row["wikidata"]] == 1
    )


def ties(authority: Authority, bodies: Iterable[TableRow]) -> tuple[Tie, ...]:
    """Those of `bodies` that an entry of the authority has the name of, in English or (one name, one entry) another language."""
    known: dict[tuple[str, str], set[str]] = defaultdict(set)
    entries = {entry.key: entry for entry in authority if entry.kind == "entity"}
    for entry in entries.values():
        for lang, called in entry.names.items():
            for name in called:
                known[lang, _folded(name)].add(entry.key)
    found: dict[str, Tie] = {}
    for body in bodies:
        for lang in LANGUAGES:
            own = [body.names.get(lang, "")] + ([f"United Nations {body.names['en']}"] if lang == "en" else [])
            keys = set().union(*(known.get((lang, _folded(name)), set()) for name in own if name))
            if len(keys) == 1:
                tie = Tie(entries[keys.pop()], body, lang)
                found[tie.entry.key] = min(found.get(tie.entry.key, tie), tie, key=_distance)
                break
    return tuple(sorted(found.values(), key=lambda tie: tie.entry.key))


def _distance(tie: Tie) -> int:
    """How far the name of a body is from that of the entry: the same, another of its English ones, one of another language."""
    if tie.by != "en":
        return 2
    return int(_folded(tie.body.names["en"]) != _folded(tie.entry.label))


def turtle(found: Iterable[Tie]) -> Iterator[str]:
    """The ties as statements on the entries, with what the table tells of the same body and the entry does not."""
    yield f"{_PREFIXES}# Written by python -m ontology.ties. Source: {SOURCE}.\n"
    for tie in found:
        told = f' ;\n  rg:lei "{tie.body.lei}"' if tie.body.lei else ""
        if tie.by == "en" and tie.entry.value("establishedIn") is None and re.fullmatch(r"\d{4}", tie.body.established):
            told += f' ;\n  rg:establishedIn "{tie.body.established}"^^xsd:gYear'
        yield f'\n<entity/{tie.entry.key}> {tie.predicate} wd:{tie.body.wikidata}{told} ;\n  rg:tieSource "{SOURCE}" .\n'


def organizations(authority: Authority, bodies: Iterable[TableRow], tied: Iterable[Tie]) -> Iterator[str]:
    """The bodies that the authority has not, as entries; their names are unconfirmed."""
    yield f"{_PREFIXES}# Written by python -m ontology.ties. Source: {SOURCE}.\n"
    same = {tie.body.wikidata for tie in tied}
    taken = {entry.key for entry in authority if entry.kind == "entity"} | {
        (entry.notation or "").casefold() for entry in authority
    }
    names_taken = {_folded(name) for entry in authority for names in entry.names.values() for name in names}
    for body in sorted(bodies, key=lambda body: body.wikidata):
        names = {
            lang: n
            for lang, n in body.names.items()
            if len(n) >= _SHORTEST[lang] and _folded(n) not in names_taken and n not in _MISTAKEN
        }
        key = _slug(body.names["en"])
        if (
            body.wikidata in same
            or "en" not in names
            or " " not in names["en"]
            or key in taken
            or _NO_BODY.match(names["en"])
        ):
            continue
        taken.add(key)
        names_taken |= {_folded(name) for name in names.values()}
        yield from _entry(key, body, names)


def _entry(key: str, body: TableRow, names: Mapping[str, str]) -> Iterator[str]:
    labels = ", ".join(f'"{_escaped(name)}"@{lang}' for lang, name in names.items())
    unconfirmed = ", ".join(f'"{lang}"' for lang in names)
    yield f"\n<entity/{key}> a org:Organization ;\n  org:classification rgc:other-organization ;\n  skos:prefLabel {labels} ;\n"
    if re.fullmatch(r"\d{4}", body.established):
        yield f'  rg:establishedIn "{body.established}"^^xsd:gYear ;\n'
    if body.lei:
        yield f'  rg:lei "{body.lei}" ;\n'
    yield f"  skos:exactMatch wd:{body.wikidata} ;\n  rg:namesUnconfirmedIn {unconfirmed} ;\n"
    yield f'  dcterms:source <{WIKIDATA}{body.wikidata}>, "{SOURCE}" .\n'


def sssom(authority: Authority) -> Iterator[str]:
    """All ties of the authority as a table (Simple Standard for Sharing Ontological Mappings)."""
    yield "# mapping_set_id: https://w3id.org/resograph/id/dataset/ties\n"
    yield "# license: https://creativecommons.org/publicdomain/zero/1.0/\n"
    yield f"# curie_map:\n#   rg-id: {HOME}\n#   wd: {WIKIDATA}\n#   unbis: {UNBIS}\n"
    yield "#   skos: http://www.w3.org/2004/02/skos/core#\n#   semapv: https://w3id.org/semapv/vocab/\n"
    columns = "subject_id subject_label predicate_id object_id mapping_justification mapping_source"
    yield "\t".join(columns.split()) + "\n"
    for entry in sorted(authority, key=lambda entry: (entry.kind, entry.key)):
        for name in ("closeMatch", "exactMatch"):
            for value in (value.value for value in entry.values(name) if isinstance(value, Iri)):
                target = value.replace(WIKIDATA, "wd:").replace(UNBIS, "unbis:")
                by = "semapv:UnspecifiedMatching" if value.startswith(UNBIS) else "semapv:LexicalMatching"
                source = "unbis:" if value.startswith(UNBIS) else SOURCE
                cells = (f"rg-id:{entry.kind}/{entry.key}", entry.label, f"skos:{name}", target, by, source)
                yield "\t".join(cells) + "\n"


def count(authority: Authority) -> Iterator[str]:
    """How many entries of each kind are tied to another dataset, and by what."""
    for kind in KINDS:
        entries = [entry for entry in authority if entry.kind == kind]
        by = {name: sum(entry.value(name) is not None for entry in entries) for name in TYING}
        tied = sum(any(entry.value(name) is not None for name in TYING) for entry in entries)
        told = ", ".join(f"{name} {number}" for name, number in by.items() if number)
        yield f"{kind}: {len(entries)}, tied {tied}, not tied {len(entries) - tied}" + (f" ({told})" if told else "")


def _names(row: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for lang in LANGUAGES:
        name = unicodedata.normalize("NFC", row[f"name_{lang}"].strip().replace("\u2010", "-"))
        script = _SCRIPTS.get(lang, "LATIN")
        written = all(unicodedata.name(c, "").startswith(script) for c in name if c.isalpha())
        if name and written and (lang in ("en", *_SCRIPTS) or name != row["name_en"]):
            yield lang, name


def _folded(name: str) -> str:
    folded = name.casefold().replace("’", "'")
    for one, other in _SPELLINGS:
        folded = folded.replace(one, other)
    return re.sub(r"[\W_]+", " ", re.sub(r"^the ", "", folded)).strip()


def _slug(name: str) -> str:
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().casefold()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')


def main(arguments: list[str]) -> None:
    """Write the ties that the table given finds; print how many there are."""
    if arguments:
        bodies = read(Path(arguments[0]))
        authority = Authority.load(leaving_out=(TIES, ORGANIZATIONS, ADDED))
        found = ties(authority, bodies)
        TIES.write_text("".join(turtle(found)), encoding="utf-8")
        ORGANIZATIONS.write_text("".join(organizations(authority, bodies, found)), encoding="utf-8")
        TABLE.write_text("".join(sssom(Authority.load())), encoding="utf-8")
    print("\n".join(count(Authority.load())))


if __name__ == "__main__":
    main(sys.argv[1:])
