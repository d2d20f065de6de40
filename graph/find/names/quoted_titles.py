"""Titles that name an instrument which the authority does not know: in quotation marks, or in capitalized words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from graph.dates import year_of
from graph.find.pinpoints import PinpointReader
from graph.find.spelling import names_in_view
from graph.languages.grammar import Grammar
from graph.patterns.scan import NEVER, Gates, Scan, one_of
from graph.references import KnownName, Mention, ShortForm, Title
from ontology.authority import Authority, Entry

_LONGEST = 90  # characters of a title without quotation marks before its noun


class TitleFinder:
    """Finds titles that end with the name of a kind of instrument, whatever stands nested in them."""

    def __init__(self, grammar: Grammar, authority: Authority, pinpoints: PinpointReader, gates: Gates):
        opened, closed = re.escape(grammar.instrument_open), re.escape(grammar.instrument_close)
        nouns = one_of(grammar.instrument_nouns)
        inner = f"[^{opened}{closed}]"
        # One level of nesting with the same marks is met in real texts, where 〈 〉 should stand.
        self._title = gates.add(
            rf"{opened}(?P<title>(?:{inner}|{opened}{inner}{{1,120}}{closed}){{2,300}}?(?:{nouns})"
            rf"(?:\([^()]{{1,40}}\)|:(?:[^{opened}{closed}:]|{opened}{inner}{{1,120}}{closed}){{2,80}})?){closed}"
            if opened else NEVER
        )  # fmt: skip
        self._end, self._words = gates.add(grammar.title_end), re.compile(rf"(?:{grammar.title_words})\Z")
        self._nested = dict.fromkeys(map(ord, grammar.nested_marks))
        self._generic = re.compile(
            rf"(?P<bare>{grammar.bare_titles or NEVER})(?P<noun>{nouns})|(?:{grammar.generic_titles})?(?:{nouns})"
        )
        self._types = grammar.instrument_nouns
        self._year = re.compile(grammar.title_year)
        names = names_in_view(authority, "instrument", grammar) if grammar.nested_marks else ()
        self._known = {name: entry for entry, name in names}
        self._particles = {re.compile(form): plain for form, plain in grammar.title_particles.items()}
        self._loosely_known = _unique((self._loosened(name), entry) for name, entry in self._known.items())
        self._cases = [(re.compile(form), plain) for form, plain in grammar.title_cases.items()]
        self._pinpoints = pinpoints

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates."""
        for match in scan.finditer(self._title):
            start, end, title = *match.span(), match["title"]
            generic = self._generic.fullmatch(title)
            if generic and generic["bare"]:  # 《和平协定》: the only agreement that is named, or one that is left open
                type_ = self._types[generic["noun"]]
                yield Mention(start, end, ShortForm(generic["noun"], type_), self._pinpoints.about(scan, start, end))
            elif not generic:
                known = self._entry(title)
                named = KnownName("instrument", known.key) if known else Title("instrument", title)
                yield Mention(start, end, named, self._pinpoints.about(scan, start, end))

    def _entry(self, title: str) -> Entry | None:
        """The instrument of that title, with other marks for a title in it, or with its year before it."""
        plain = title.translate(self._nested)
        year = self._year.match(plain)
        named = self._known.get(plain[year.end() :]) if year else None
        dated = named is not None and named.issued is not None and plain.startswith(str(year_of(named.issued)))
        return named if dated else self._known.get(plain) or self._loosely_known.get(self._loosened(plain))

    def _loosened(self, title: str) -> str:
        """A title without what its versions differ in: '打击犯罪的全球行动计划' and '打击犯罪全球行动计划' are one."""
        for form, plain in self._particles.items():
            title = form.sub(plain, title)
        return title

    def unquoted(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates of titles without quotation marks, 'the Yamoussoukro IV Accord'."""
        for end in scan.finditer(self._end):
            words = self._words.search(scan.text, max(scan.begin, end.start() - _LONGEST), end.start())
            if words is not None:
                title = self._plain(scan.text[words.start() : end.end()])
                pinpoint = self._pinpoints.about(scan, words.start(), end.end())
                yield Mention(words.start(), end.end(), Title("instrument", title), pinpoint)

    def _plain(self, title: str) -> str:
        for form, plain in self._cases:
            title = form.sub(plain, title)
        return title


def _unique(named: Iterable[tuple[str, Entry]]) -> Mapping[str, Entry]:
    """Of what is named so, the entries that no other shares a name with."""
    found: dict[str, set[str]] = {}
    entries: dict[str, Entry] = {}
    for name, entry in named:
        found.setdefault(name, set()).add(entry.key)
        entries[name] = entry
    return {name: entries[name] for name, keys in found.items() if len(keys) == 1}
