"""The terms of an asking clause: to whom a report is due, when, how often, and until when something lasts."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from graph.find.date_reader import DateReader
from graph.languages.mandates import MandateGrammar
from graph.patterns.scan import branch_of

_NAMED = "\ue000"  # stands for each character of the name of a body


@dataclass(frozen=True, slots=True)
class ViewSpan:
    """A place in a view."""

    start: int
    end: int


class TermReader:
    """Reads the terms of clauses in one language. All places are in the view."""

    def __init__(self, grammar: MandateGrammar, dates: DateReader):
        self._dates = dates
        body = rf"(?:{_NAMED}+|{grammar.recipients})"
        several = rf"{body}(?:(?:{grammar.separator})(?:{grammar.article})*{body})*"
        self._reports = re.compile(grammar.reports)
        self._recipient = re.compile(grammar.recipient.replace("{body}", several))
        self._named_recipient = re.compile(grammar.named_recipient.replace("{named}", f"{_NAMED}+"))
        self._frequencies = [(re.compile(form), value) for form, value in grammar.frequencies.items()]
        self._by_date = re.compile(
            rf"(?P<past>(?:{grammar.past})[^,;.]{{0,40}}? ?)?(?:(?:(?P<by>{grammar.by_date})|{grammar.on_date})"
            rf"(?P<date>{dates.plain})|(?P<early>{dates.plain})(?:{grammar.after_date}))"
        )
        self._within = re.compile(rf"{grammar.within}|{grammar.next_session}")
        self._until = re.compile(rf"(?:{grammar.until})(?P<date>{dates.plain})(?!{grammar.period})")
        self._lasts, self._extended = re.compile(grammar.lasts), re.compile(grammar.extended)
        self._numbers, self._units = grammar.numbers, grammar.units

    def reports(self, text: str, start: int, end: int) -> bool:
        """Whether a report, an update or information is asked for."""
        return self._reports.search(text, start, end) is not None

    def recipient(
        self, text: str, start: int, end: int, named: Sequence[ViewSpan], meeting: ViewSpan | None
    ) -> ViewSpan | None:
        """To whom it is due. `named` are the bodies that are named there, `meeting` is the one at whose session it is due."""
        match = self._recipient.search(text, start, end)
        if match is None and meeting is not None:
            match = self._recipient.search(_with(text, (meeting,)), start, end)
        if match is None and named:
            match = self._named_recipient.search(_with(text, named), start, end)
        if match is None:
            return None
        return ViewSpan(*match.span(branch_of(match, "to") or "to"))

    def frequency(self, text: str, start: int, end: int) -> str | None:
        """How often: 'annual', 'every 3 months'."""
        for form, value in self._frequencies:
            match = form.search(text, start, end)
            if match is None:
                continue
            groups = match.groupdict()
            if not groups.get("unit"):
                return value
            number = groups.get("number") or ""
            count = int(number) if number.isdecimal() else self._numbers.get(number.lower(), 1)
            unit = self._units[groups["unit"].lower()]
            return f"every {count} {unit}" if count > 1 else {"years": "annual", "months": "monthly"}.get(unit, value)
        return None

    def due_date(self, text: str, start: int, end: int, said: str | None) -> str | None:
        """The date by which it is due, ISO 8601; none of the past of a text that was `said` on a date."""
        for match in self._by_date.finditer(text, start, end):
            if match["past"] and not match["by"] and not match["early"]:
                continue  # 'signed in Paris on 29 April 1994'
            date = self._whole(match["date"] or match["early"])
            if date and (said is None or date > said):
                return date
        return None

    def within(self, text: str, start: int, end: int) -> ViewSpan | None:
        """A period or an occasion in words: 'within 90 days', 'at its next session'."""
        match = self._within.search(text, start, end)
        return ViewSpan(*match.span()) if match else None

    def lasts(self, text: str, start: int, end: int) -> bool:
        """Whether something is established, extended or renewed."""
        return self._lasts.search(text, start, end) is not None

    def until(self, text: str, start: int, end: int) -> str | None:
        """The date until which that lasts, ISO 8601."""
        return self._date(self._until.search(text, start, end))

    def extended(self, text: str, start: int, end: int) -> ViewSpan | None:
        """What is extended."""
        match = self._extended.search(text, start, end)
        return ViewSpan(*match.span("what")) if match else None

    def _date(self, match: re.Match[str] | None) -> str | None:
        return self._whole(match["date"]) if match else None

    def _whole(self, words: str) -> str | None:
        date = self._dates.read(words)
        return str(date) if date and date.year and date.day else None


def _with(text: str, bodies: Sequence[ViewSpan]) -> str:
    """`text` with the names of these bodies as `_NAMED` has them; all else stands where it stood."""
    for body in bodies:
        text = f"{text[: body.start]}{_NAMED * (body.end - body.start)}{text[body.end :]}"
    return text
