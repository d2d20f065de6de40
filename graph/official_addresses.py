"""Official addresses of documents, AKN4UN IRIs and our own → symbols."""

from __future__ import annotations

import re
from functools import cache
from urllib.parse import unquote

from graph.languages import scripts
from graph.numbers import Number, roman
from graph.official_languages import OFFICIAL
from graph.patterns.scan import one_of
from graph.symbols import Symbol, of_body, shipped

_AKN = re.compile(r"/akn/un/[^/]+/[^/]+/(?P<organ>un-[a-z]+)/\d{4}-\d{2}-\d{2}/(?P<number>[^/!~@]+)")
_CODES = one_of(dict.fromkeys(code for one in OFFICIAL.values() for code in (one.code, one.in_addresses)))
_OFFICIAL = re.compile(
    rf"https?://(?:(?:(?:www\.)?undocs|docs\.un)\.org/(?:(?:{_CODES})/)?(?P<short>[^?#]+)"
    r"|documents\.un\.org/(?:api/)?symbol/access\?(?:.*&)?s=(?P<symbol>[^&]+)"
    r"|.*/id/(?:resolution|decision|statement|document)/(?P<ours>[^?#]+))"
)
_ARABIC = re.compile("[\u0621-\u064a]")


def of_address(text: str) -> Symbol | None:
    """The symbol of an official address, an AKN4UN IRI or one of our own IRIs; None where it is none of these."""
    akn = _AKN.search(text)
    if akn:
        body = shipped().body_of_akn(akn["organ"])
        number = Number.parse(re.sub(r"^(S-|ES-)?(\d+)-(\d)", r"\1\2/\3", unquote(akn["number"])))
        return of_body("resolution", body, number) if body and number else None
    official = _OFFICIAL.match(text)
    stated = next((value for value in official.groups() if value), "") if official else ""
    symbol = _sessions().sub(_in_latin, unquote(stated).rstrip("/"))
    return None if _ARABIC.search(symbol) else Symbol.parse(symbol)


def _in_latin(session: re.Match[str]) -> str:
    """The session of an old resolution as symbols have it: '(د-15)' is '(XV)', '(دإ-6)' is '(S-VI)'."""
    return f"({'S-' if session['special'] else ''}{roman(int(session['number']))})"


@cache
def _sessions() -> re.Pattern[str]:
    """The session of an old resolution as a language has it in addresses."""
    return re.compile(one_of(script.session_in_addresses for script in scripts()))
