"""What people call a node, in each language: the authority's names, and 'General Assembly resolution 66/102'."""

from __future__ import annotations

from graph.dates import year_of
from graph.kinds import ACTS, Kind
from graph.languages import load_act_names
from graph.numbering import Numbering
from graph.numbers import Session
from graph.occasion_ids import OccasionId
from graph.official_languages import LANGUAGES
from graph.symbols import Symbol
from ontology.authority import Authority, Entry
from ontology.properties import Ref


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
            return year_of(entry.issued)
        symbol = Symbol.parse(identifier)
        number = symbol.number if symbol else None
        if symbol is None or number is None or number.session is None:
            return None
        if number.shape in ("year", "annual"):
            return number.ordinal
        return self.numbering.year_begun(symbol.body, number) if symbol.body else None

    def adopted_through(self, kind: Kind, identifier: str) -> tuple[str, ...]:
        """The acts by which an instrument was adopted, as kind and symbol: 'resolution/A/RES/217(III)A'."""
        entry = self._authority.get(kind, identifier) if kind == "instrument" else None
        values = entry.values("adoptedThrough") if entry else ()
        return tuple(f"{value.kind}/{value.key}" for value in values if isinstance(value, Ref))

    def act(self, symbol: Symbol, lang: str = "en") -> str | None:
        """'General Assembly resolution 66/102'; None where it is not known whose act it is, or which."""
        body = self._authority.body(symbol.body)
        form: str | None = getattr(load_act_names(lang), symbol.kind, None)
        if body is None or symbol.number is None or form is None:
            return None
        return form.format(body=body.name(lang), number=symbol.number.written())

    def occasion(
        self, kind: Kind, body: Entry, number: Session, period: Session | None = None, lang: str = "en"
    ) -> str:
        """'General Assembly, session 68'; with the `period` in which a body counts its meetings: '…, session 66, meeting 83'."""
        names = load_act_names(lang)
        form = names.session if kind == "session" else names.meeting_in_session if period else names.meeting
        return form.format(body=body.name(lang), number=number, period=period)

    def _name(self, kind: Kind, identifier: str, lang: str) -> str | None:
        entry = self._authority.get(kind, identifier)
        if entry is not None:
            return entry.name(lang)
        if kind in ("session", "meeting"):
            occasion = OccasionId.parse(identifier, self._authority)
            body = self._authority.body(occasion.body) if occasion else None
            return self.occasion(kind, body, occasion.number, occasion.period, lang) if occasion and body else None
        symbol = self.numbering.symbols.parse(identifier) if kind in ACTS else None
        return self.act(symbol, lang) if symbol and symbol.kind == kind else None
