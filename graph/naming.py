"""What people call a node, in each language: the authority's names, and 'General Assembly resolution 66/102'."""

from __future__ import annotations

from collections.abc import Mapping

from graph.kinds import Kind
from graph.occasion_ids import OccasionId
from graph.official_languages import LANGUAGES
from graph.symbols import Symbol
from ontology.authority import Authority
from ontology.properties import Ref

_FIRST_SESSION = 1945  # the Assembly's first session began in January 1946, its second in September 1947

# How each language names an act by its body and number.
_ACTS: Mapping[str, Mapping[str, str]] = {
    "en": {
        "resolution": "{body} resolution {number}", "decision": "{body} decision {number}",
        "session": "{body}, session {number}", "meeting": "{body}, meeting {number}",
    },
    "ar": {
        "resolution": "{body}، القرار {number}", "decision": "{body}، المقرر {number}",
        "session": "{body}، الدورة {number}", "meeting": "{body}، الجلسة {number}",
    },
    "zh": {
        "resolution": "{body}第{number}号决议", "decision": "{body}第{number}号决定",
        "session": "{body}第{number}届会议", "meeting": "{body}第{number}次会议",
    },
    "fr": {
        "resolution": "{body}, résolution {number}", "decision": "{body}, décision {number}",
        "session": "{body}, session {number}", "meeting": "{body}, séance {number}",
    },
    "ru": {
        "resolution": "{body}, резолюция {number}", "decision": "{body}, решение {number}",
        "session": "{body}, сессия {number}", "meeting": "{body}, заседание {number}",
    },
    "es": {
        "resolution": "{body}, resolución {number}", "decision": "{body}, decisión {number}",
        "session": "{body}, período de sesiones {number}", "meeting": "{body}, sesión {number}",
    },
}  # fmt: skip

# A meeting of a body that counts anew in each session or year.
_IN_SESSION = {
    "en": "{body}, session {period}, meeting {number}", "ar": "{body}، الدورة {period}، الجلسة {number}",
    "zh": "{body}{period}届会第{number}次会议", "fr": "{body}, session {period}, séance {number}",
    "ru": "{body}, сессия {period}, заседание {number}", "es": "{body}, período de sesiones {period}, sesión {number}",
}  # fmt: skip


class Namer:
    """Names nodes in the languages of the pages."""

    def __init__(self, authority: Authority):
        self._authority = authority

    def names(self, kind: Kind, identifier: str, otherwise: str) -> dict[str, str]:
        """{'name_en': …, 'name_zh': …, …}; `otherwise` where nothing better is known."""
        return {f"name_{lang}": self._name(kind, identifier, lang) or otherwise for lang in LANGUAGES}

    def year(self, kind: Kind, identifier: str) -> int | None:
        """The year of a work by its symbol, or by the authority: of an Assembly's resolution that in which its session began."""
        entry = self._authority.get(kind, identifier)
        if entry is not None:
            return int(entry.issued[:4]) if entry.issued else None
        symbol = Symbol.parse(identifier)
        number = symbol.number if symbol else None
        if symbol is None or number is None or number.session is None:
            return None
        if number.shape in ("year", "annual"):
            return number.ordinal
        return None if symbol.body != "ga" or number.session.special else _FIRST_SESSION + number.session.number

    def adopted_through(self, kind: Kind, identifier: str) -> tuple[str, ...]:
        """The acts by which an instrument was adopted, as kind and symbol: 'resolution/A/RES/217(III)A'."""
        entry = self._authority.get(kind, identifier) if kind == "instrument" else None
        values = entry.values("adoptedThrough") if entry else ()
        return tuple(f"{value.kind}/{value.key}" for value in values if isinstance(value, Ref))

    def _name(self, kind: Kind, identifier: str, lang: str) -> str | None:
        entry = self._authority.get(kind, identifier)
        if entry is not None:
            return entry.name(lang)
        form = _ACTS[lang].get(kind)
        if form is None:
            return None
        if kind in ("session", "meeting"):
            occasion = OccasionId.parse(identifier, self._authority)
            if occasion is None:
                return None
            form = _IN_SESSION[lang] if occasion.period else form
            key, number, period = occasion.body, str(occasion.number), str(occasion.period or "")
        else:
            symbol = Symbol.parse(identifier)
            if symbol is None or symbol.number is None:
                return None
            key, number, period = symbol.body or "", symbol.number.written(), ""
        body = self._authority.body(key)
        return form.format(body=body.name(lang), number=number, period=period) if body else None
