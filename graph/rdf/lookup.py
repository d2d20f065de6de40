"""What a person types for a thing → its IRI."""

from __future__ import annotations

import re
from dataclasses import dataclass

from graph.model import Part
from graph.official_addresses import of_address
from graph.official_languages import OFFICIAL
from graph.resolve.targets import Targets
from graph.symbols import Symbol, address, akn_iri, iri, named, of_number
from ontology.authority import Authority

# The kinds of things that have IRIs: what the data is about, and what tells how it came to be.
KINDS = (
    "resolution", "decision", "statement", "document", "instrument", "entity", "programme", "state", "topic", "session", "meeting",
    "vote", "agenda-item", "mandate",
    "expression", "citation", "dispute", "graph", "evidence", "extraction", "software", "dataset", "tally",
)  # fmt: skip
_SYMBOLS = ("resolution", "decision", "statement", "document", "expression")
_AKN_PLACES = re.compile(
    r"(?:/(?P<language>[a-z]{3})@)?(?:!?~?[^~]*~para_(?P<paragraph>\d+)(?:__list_1__point_(?P<point>[a-z]+))?)?$"
)


def iri_of(asked: str, authority: Authority, base: str) -> str | None:
    """The IRI of a symbol ('A/RES/66/102'), a number ('66/102'), a key, acronym or name of the authority, 'kind/id', an
    official address, an AKN4UN IRI, or of another IRI as it is.

    None where `asked` is nothing of these.
    """
    text = asked.strip()
    akn = iri_of_akn(text, base)
    if akn is not None:
        return akn
    if text.startswith(("http://", "https://")):
        official = of_address(text) if not text.startswith(base) else None
        if official:
            return iri(base, official.kind, official.text)
        return text if " " not in text and not set(text) & set('<>"{}|\\^`') else None
    kind, _, identifier = text.partition("/")
    if kind in KINDS and identifier:
        return iri(base, kind, identifier)
    entry = authority.find(text)
    if entry is not None:
        return iri(base, entry.kind, entry.key)
    symbol = Symbol.parse(text) or of_number(text)
    return iri(base, symbol.kind, symbol.text) if symbol else None


def iri_of_akn(text: str, base: str) -> str | None:
    """Our IRI of what an AKN4UN IRI names: the work, its version in a language (…/eng@), its paragraph (…!main~para_8).

    None where `text` is no AKN4UN IRI of a resolution or decision.
    """
    start = text.find("/akn/un/")
    symbol = of_address(text[start:]) if start >= 0 else None
    if symbol is None:
        return None
    work = iri(base, symbol.kind, symbol.text)
    number = re.match(r"/akn/un/[^/]+/[^/]+/[^/]+/[^/]+/[^/!~@]+", text[start:])
    place = _AKN_PLACES.match(text[start:][number.end() :]) if number else None
    if place is None:
        return work
    if place["paragraph"]:
        return f"{work}#op{place['paragraph']}" + (f".{place['point']}" if place["point"] else "")
    language = _language(text)
    return iri(base, "expression", f"{symbol.text}/{language}") if language else work


@dataclass(frozen=True, slots=True)
class Identifiers:
    """What a thing is called in each system; None where that has no name for it, or one that needs the date."""

    iri: str
    label: str | None = None
    symbol: str | None = None
    akn: str | None = None
    address: str | None = None


def identifiers(asked: str, authority: Authority, base: str, date: str | None = None) -> Identifiers | None:
    """All identifiers of what `asked` means (see `iri_of`); None where it means nothing. `date` is ISO 8601."""
    found = iri_of(asked, authority, base)
    if found is None:
        return None
    whole, _, fragment = found.partition("#")
    kind, identifier = named(whole, base)
    part, lang = _part(fragment), _language(asked)
    if kind == "expression":
        identifier, _, lang = identifier.rpartition("/")
    entry = authority.get(kind, identifier) if found.startswith(base) else None
    symbol = Symbol.parse(identifier) if entry is None and kind in _SYMBOLS else None
    dated = next(iter(re.findall(r"/akn/un/.*/(\d{4}-\d{2}-\d{2})/", asked)), date)
    return Identifiers(
        iri=found,
        label=entry.label if entry else Targets(authority).label(symbol) if symbol else None,
        symbol=symbol.text if symbol else None,
        akn=akn_iri(symbol, dated, lang or ("en" if part else None), part) if symbol else None,
        address=address(symbol) if symbol else None,
    )


def _part(fragment: str) -> Part | None:
    """The paragraph that the fragment of an IRI names, if it names one: what AKN4UN has a name for."""
    try:
        part = Part.parse(fragment)
    except ValueError:
        return None
    return part if part.kind == "op" else None


def _language(asked: str) -> str | None:
    """The language of an AKN4UN IRI, if it names one."""
    code = re.search(r"/akn/un/.*/([a-z]{3})@", asked)
    return next((lang for lang, one in OFFICIAL.items() if code and one.long_code == code[1]), None)
