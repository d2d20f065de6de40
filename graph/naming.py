"""What people call a node, in each language: the authority's names, and 'General Assembly resolution 66/102'."""

from __future__ import annotations

from graph.kinds import Kind
from graph.languages import load_act_names
from graph.languages.number_words import ACTS
from graph.numbering import Numbering
from graph.official_languages import LANGUAGES
from graph.symbols import Symbol
from ontology import HOME
from ontology.authority import Authority, Entry

_ADOPTED = "https://w3id.org/resograph/ontology#adoptedThrough"


class Namer:
    """Names nodes in the languages of the pages."""

    def __init__(self, authority: Authority):
        self._authority, self.numbering = authority, Numbering(authority.series)

    def names(self, kind: Kind, identifier: str, otherwise: str) -> dict[str, str]:
        """{'name_en': …, 'name_zh': …, …}; `otherwise` where nothing better is known."""
        return {f"name_{lang}": self._name(kind, identifier, lang) or otherwise for lang in LANGUAGES}

    def year(self, kind: Kind, identifier: str) -> int | None:
        """The year of a work by its symbol, or by the authority: of one numbered by a session, that in which its session began."""
        entry = self._authority.get(kind, identifier)
        if entry is not None:
            return int(entry.issued[:4]) if entry.issued else None
        symbol = Symbol.parse(identifier)
        number = symbol.number if symbol else None
        if symbol is None or number is None:
            return None
        if number.shape in ("year", "annual"):
            return int(number.period)
        return self.numbering.year_begun(symbol.body, number) if symbol.body else None

    def adopted_through(self, kind: Kind, identifier: str) -> tuple[str, ...]:
        """The acts by which an instrument was adopted, as kind and symbol: 'resolution/A/RES/217(III)A'."""
        entry = self._authority.get(kind, identifier) if kind == "instrument" else None
        values = (value for predicate, value in entry.properties if predicate == _ADOPTED) if entry else ()
        return tuple(value[len(HOME) + 1 : -1] for value in values if value.startswith(f"<{HOME}"))

    def act(self, symbol: Symbol, lang: str = "en") -> str | None:
        """'General Assembly resolution 66/102'; None where it is not known whose act it is, or which."""
        body = self._authority.body(symbol.body)
        form: str | None = getattr(load_act_names(lang), symbol.kind, None)
        if body is None or symbol.number is None or form is None:
            return None
        return form.format(body=body.name(lang), number=symbol.number.written())

    def occasion(self, kind: Kind, body: Entry, number: str, period: str = "", lang: str = "en") -> str:
        """'General Assembly, session 68'; with the `period` in which a body counts its meetings: '…, session 66, meeting 83'."""
        names = load_act_names(lang)
        form = names.session if kind == "session" else names.meeting_in_session if period else names.meeting
        return form.format(body=body.name(lang), number=number, period=period)

    def _name(self, kind: Kind, identifier: str, lang: str) -> str | None:
        entry = self._authority.get(kind, identifier)
        if entry is not None:
            return entry.name(lang)
        if kind in ("session", "meeting"):
            acronym, _, number = identifier.partition("/")
            period, _, last = number.rpartition("/")
            body = self._authority.body(self._authority.bodies_by_acronym.get(acronym.upper(), acronym.lower()))
            return self.occasion(kind, body, last or number, period, lang) if body else None
        symbol = self.numbering.symbols.parse(identifier) if kind in ACTS else None
        return self.act(symbol, lang) if symbol and symbol.kind == kind else None
