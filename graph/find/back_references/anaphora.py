"""Words that point back: 该决议, 上述公约, short forms of instruments: 《公约》, and protocols by their instrument: 及其议定书."""

from __future__ import annotations

import re
from collections.abc import Iterator

from graph.dates import PartialDate
from graph.find.pinpoints import PinpointReader
from graph.kinds import ActKind
from graph.languages.grammar import Grammar
from graph.patterns.scan import Gates, Scan, branch_of, group
from graph.references import Anaphor, Mention, Protocols, ShortForm


class AnaphorFinder:
    """Finds anaphors and bare short forms; what they mean is settled in `graph.resolve`."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader, gates: Gates):
        self._anaphor = gates.add(grammar.anaphors)
        self._protocols = gates.add(grammar.protocols)
        self._short = gates.add(grammar.short)
        self._named_short = [(gates.add(form), named) for form, named in grammar.names.instrument_nouns.items()]
        self._types, self._singular = grammar.instrument_nouns, grammar.plural_nouns
        self._nouns = {re.compile(noun): kind for noun, kind in grammar.resolution_nouns.items()}
        self._pinpoints = pinpoints

    def find(self, scan: Scan) -> Iterator[Mention]:
        """Mentions in view coordinates."""
        protocols = list(scan.finditer(self._protocols))
        taken = {place for match in protocols for place in range(match.start() + 1, match.end() + 1)}
        for match in protocols:
            of = group(match, "noun") or ""
            of = self._singular.get(of, of)
            type_ = self._types.get(of, "protocol")
            protocols_to = Protocols(of or None, type_, _year(group(match, "year")))
            yield Mention(match.start(), match.end(), protocols_to)
            also = branch_of(match, "also")
            if also is not None:  # 'the Additional Protocols thereto of 1977 and 2005'
                yield Mention(*match.span(also), Protocols(None, type_, _year(match[also])), in_list=True)
        kinds: dict[str, ActKind | None] = {}  # of the nouns met
        for match in scan.finditer(self._anaphor):
            taken.update(range(match.start() + 1, match.end() + 1))
            noun = group(match, "noun") or group(match, "nouns") or ""
            noun = self._singular.get(noun, noun)
            if noun not in kinds:
                kinds[noun] = next((kind for pattern, kind in self._nouns.items() if pattern.fullmatch(noun)), None)
            kind = kinds[noun]
            instrument = None if kind else self._types.get(noun)
            if kind is None and instrument is None:  # the pattern of the endings of a noun fits what is no word, too
                continue
            anaphor = Anaphor(kind or "instrument", noun, instrument, group(match, "plural") is not None)
            yield Mention(match.start(), match.end(), anaphor, self._pinpoints.about(scan, match.start(), match.end()))
        for match in scan.finditer(self._short):
            if match.end() in taken:  # 'that Convention' is not 'the Convention' too
                continue
            noun = match["noun"]
            instrument = self._types.get(self._singular.get(noun, noun))
            if instrument is not None:
                pinpoint = self._pinpoints.about(scan, match.start(), match.end())
                taken.add(match.end())
                yield Mention(match.start(), match.end(), ShortForm(noun, instrument), pinpoint)
        for form, named in self._named_short:
            for match in scan.finditer(form):
                if match.end() not in taken:
                    pinpoint = self._pinpoints.about(scan, match.start(), match.end())
                    yield Mention(match.start(), match.end(), ShortForm(match[0], named=named), pinpoint)


def _year(written: str | None) -> PartialDate | None:
    return PartialDate(int(written)) if written else None
