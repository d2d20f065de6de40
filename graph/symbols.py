"""United Nations document symbols as values: parse, normalise, compare, and turn into IRIs and addresses.

Sources of the rules: the UN Editorial Manual and the Dag Hammarskjöld Library's guide to document symbols for the
forms; AKN4UN (United Nations Semantic Interoperability Framework) for the Akoma Ntoso IRIs.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache, lru_cache
from urllib.parse import quote, unquote

from graph.compiled import shipped_series
from graph.kinds import Kind
from graph.model import Part
from graph.numbers import NUMBER_PATTERN, Number, roman, roman_value
from graph.official_languages import OFFICIAL
from ontology.numbered_series import SeriesTable

__all__ = ("NUMBER_PATTERN", "Number", "Symbol", "Symbols", "roman", "roman_value")

_KEPT = 1 << 16  # symbols

# What the path of an IRI may not hold (RFC 3987, ipchar): what ASCII keeps for itself, and what is not among its ucschar.
_NOT_IN_IRI = re.compile(
    r"[\x00-\x20<>\"{}|\\^`%#?\[\]\x7f-\x9f\ud800-\uf8ff\ufdd0-\ufdef\ufff0-\uffff"
    + "".join(f"{chr(plane + 0xFFFE)}{chr(plane + 0xFFFF)}" for plane in range(0x10000, 0x110000, 0x10000))
    + "\U000e0000-\U000e0fff\U000f0000-\U0010ffff]"
)

_RESOLVED = re.compile(r"(?P<stem>[A-Z]+(?:-[A-Z]+)*(?:/[A-Za-z]+(?:\.\d+)?)*?)/(?P<act>RES|DEC)/(?P<number>.+)$")


@dataclass(frozen=True, slots=True)
class Symbol:
    """A canonical symbol. `kind` is resolution, decision, statement or document; `body` is an authority key or None.

    Equality and hashing go by all fields; `str(symbol)` is the identifier used everywhere: A/RES/66/102.
    """

    kind: Kind
    text: str
    body: str | None = None
    number: Number | None = None

    @classmethod
    def parse(cls, text: str) -> Symbol | None:
        """Any usual writing of a full symbol ('S/RES/1325 (2000)', 'A/RES/217(III)[A]') → Symbol, else None.

        Its body is one of those that the shipped authority knows; of an authority with others, `Symbols.parse` tells.
        """
        return shipped().parse(text)

    @property
    def series(self) -> str:
        """What stands before the number: 'A/RES/'; the whole of a symbol without a number."""
        return self.text.removesuffix(str(self.number)) if self.number else self.text

    @property
    def whole(self) -> str:
        """The symbol of the act of which it names a part, without the part's letter: A/RES/217(III) of A/RES/217(III)A."""
        return self.series + str(replace(self.number, letter="")) if self.number else self.text

    @property
    def adopter(self) -> str | None:
        """The body that adopted the act, as its series tells; None of a document, which a body is given or issues."""
        return self.body if self.kind != "document" else None

    def __str__(self) -> str:
        return self.text


class Symbols:
    """Reads and makes the symbols of the bodies of a table."""

    def __init__(self, table: SeriesTable):
        self._table = table
        self.parse = lru_cache(maxsize=_KEPT)(self._parse)
        # Pattern of symbols that no other body writes → of what kind such acts are, and whose.
        own: list[tuple[str | None, Kind, str]] = [
            *((body.symbol_form, "resolution", body.key) for body in table.bodies.values()),
            *((body.decision_form, "decision", body.key) for body in table.bodies.values()),
        ]
        self.forms: Mapping[str, tuple[Kind, str]] = {form: (kind, body) for form, kind, body in own if form}
        self._others = [(re.compile(form), told) for form, told in self.forms.items()]
        stems: dict[str, str | None] = {}
        for body in table.bodies.values():  # a stem that two bodies share is neither's
            stems[body.stem] = None if body.stem in stems else body.key
        self._by_stem = stems
        self._organs = {body.akn_name: body.key for body in table.bodies.values() if body.akn_name}

    def of_body(self, kind: Kind, body: str, number: Number) -> Symbol:
        """The symbol of resolution or decision `number` of `body` (authority key); of one that no table knows, by its key."""
        known = self._table.bodies.get(body)
        stem = known.stem if known else body.upper()
        if number.shape == "point":
            return Symbol(kind, f"{stem}{number}", body, number)
        return Symbol(kind, f"{stem}/{'DEC' if kind == 'decision' else 'RES'}/{number}", body, number)

    def organ_of(self, number: Number) -> str | None:
        """The body to which the form of a number alone belongs."""
        return next(iter(self._table.by_form(number.shape)), None)

    def akn_name(self, body: str | None) -> str | None:
        """What AKN4UN calls a body; None where that is not known."""
        known = self._table.bodies.get(body or "")
        return known.akn_name if known else None

    def body_of_akn(self, name: str) -> str | None:
        """The key of the body that AKN4UN calls so."""
        return self._organs.get(name)

    def _parse(self, text: str) -> Symbol | None:
        """As `Symbol.parse` has it."""
        compact = re.sub(r"\s+", " ", text.strip())
        other = next((told for form, told in self._others if form.fullmatch(compact)), None)
        if other is not None:
            return Symbol(other[0], compact.replace(" ", ""), other[1])
        if "/" not in compact or not compact[0].isascii():
            return None
        match = _RESOLVED.match(compact.replace(" /", "/").replace("/ ", "/"))
        if match is not None:
            kind: Kind = "resolution" if match["act"] == "RES" else "decision"
            number = Number.parse(match["number"])
            written = compact.replace(" ", "") if number is None else f"{match['stem']}/{match['act']}/{number}"
            return Symbol(kind, written, self._by_stem.get(match["stem"]), number)
        compact = compact.replace(" ", "")
        if not re.fullmatch(r"[A-Z][A-Za-z0-9.]*(?:/[A-Za-z0-9.()\-]+)+", compact):
            return None
        kind = "statement" if "/PRST/" in compact else "document"
        return Symbol(kind, compact, self._by_stem.get(compact.split("/")[0]))


@cache
def shipped() -> Symbols:
    """The symbols of the bodies that the shipped authority knows."""
    return Symbols(shipped_series())


def of_body(kind: Kind, body: str, number: Number) -> Symbol:
    """The symbol of resolution or decision `number` of `body` (authority key) as the shipped authority has it.

    >>> str(of_body("resolution", "ga", Number.parse("217 A (III)")))
    'A/RES/217(III)A'
    """
    return shipped().of_body(kind, body, number)


def of_number(text: str) -> Symbol | None:
    """The resolution of a bare number by the organ to which its form alone belongs: 66/102 is the Assembly's, 1325 (2000) the
    Security Council's; None where `text` is no such number."""
    number = Number.parse(text)
    organ = shipped().organ_of(number) if number else None
    return of_body("resolution", organ, number) if number and organ else None


def iri(base: str, kind: str, identifier: str) -> str:
    """The IRI `{base}{kind}/{identifier}`; what an IRI may not hold (RFC 3987) is percent-encoded."""
    return f"{base}{kind}/" + _NOT_IN_IRI.sub(lambda hit: quote(hit[0], safe="", errors="replace"), identifier)


def named(iri: str, base: str) -> tuple[str, str]:
    """The kind and the identifier that `iri` has made an IRI of: '…/resolution/A/RES/66/102' → resolution, A/RES/66/102."""
    kind, _, identifier = unquote(iri.removeprefix(base)).partition("/")
    return kind, identifier


def akn_iri(symbol: Symbol, date: str | None, lang: str | None = None, part: Part | None = None) -> str | None:
    """The AKN4UN IRI of a resolution or decision; None where its date or its organ's AKN4UN name is unknown.

    `date` is ISO 8601, `lang` a two-letter code: there are none but of the six languages. `part` is an operative paragraph or
    subparagraph; another has no AKN4UN IRI of its own.
    """
    organ = shipped().akn_name(symbol.body)
    if symbol.number is None or organ is None or date is None or len(date) != 10:
        return None
    number = str(symbol.number).replace("/", "-")
    work = f"/akn/un/statement/deliberation/{organ}/{date}/{number}"
    if lang is None:
        return work
    if lang not in OFFICIAL:
        return None
    expression = f"{work}/{OFFICIAL[lang].long_code}@"
    if part is None or part.kind != "op":
        return expression
    return f"{expression}!main~para_{part.number}" + (f"__list_1__point_{part.letters}" if part.letters else "")


def address(symbol: Symbol, lang: str = "en") -> str | None:
    """The official address of the document in the reader's language; None for decisions, printed only in collections, and
    for what other organizations issue."""
    if symbol.kind == "decision" or ("resolution", symbol.body) in shipped().forms.values():
        return None
    text = symbol.whole if symbol.number is not None and symbol.number.shape == "roman" else symbol.text
    reader = OFFICIAL.get(lang, OFFICIAL["en"])
    return f"https://undocs.org/{reader.in_addresses}/{quote(text, safe='/().-')}"
