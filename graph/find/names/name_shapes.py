"""Names that nobody listed, found by their shape: 'the Lagos Declaration for Action against Tea', 'Regional Forum on Tea'."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.find.pinpoints import PinpointReader
from graph.languages.names import Names, Shape
from graph.patterns.scan import NEVER, Gate, Gates, Scan
from graph.references import BodyByNoun, Mention, OwnInstrument, ShortForm, Title, Unlisted

_REACH = 110  # characters before the head of a name in which it may begin
_FARTHEST = 300  # characters after it in which a name goes on: what is longer is a list
_LED = 32  # characters before a name that are looked at


class Doing:
    """Tells that a body does what follows it, and is not called by it: 'усилия Агентства по улучшению чая'."""

    def __init__(self, names: Names):
        self._before = re.compile(rf"(?:{names.doing_before or NEVER})\Z")
        self._after = re.compile(names.doing_after or NEVER)

    def is_told(self, text: str, start: int, end: int) -> bool:
        """Whether it is so of the body that stands from `start` to `end`."""
        return self._after.match(text, end) is not None and bool(self._before.search(text, max(0, start - _LED), start))


@dataclass(frozen=True, slots=True)
class _Form:
    """A shape, ready to be looked for."""

    shape: Shape
    head: Gate
    before: re.Pattern[str]
    after: re.Pattern[str]
    led: re.Pattern[str]
    general: re.Pattern[str]
    never_before: re.Pattern[str]
    never_within: re.Pattern[str]
    never_after: re.Pattern[str]
    of_another: re.Pattern[str]


class ShapeFinder:
    """Finds such names. One whose words tell its extent is a title; of another only that it is there is said."""

    def __init__(self, names: Names, pinpoints: PinpointReader, gates: Gates):
        self._and = re.compile(rf"(?:{names.and_before})\Z")
        self._possessive = re.compile(rf"(?:{names.possessive})\Z")
        self._doing = Doing(names)
        self._forms = [
            _Form(
                shape, gates.add(shape.head), re.compile(rf"(?:{shape.before})\Z"), re.compile(shape.after),
                re.compile(rf"(?:{shape.led})\Z"), re.compile(shape.general),
                re.compile(rf"(?:{shape.never_before})\Z"),
                re.compile(shape.never_within), re.compile(shape.never_after), re.compile(shape.of_another),
            )
            for shape in names.shapes
        ]  # fmt: skip
        self._pinpoints = pinpoints

    def find(self, scan: Scan, known: Sequence[Mention], breaks: Sequence[int] = ()) -> Iterator[Mention]:
        """Mentions in view coordinates, in no order. `known` are the names found otherwise, in order; a name whose head is in
        one of them is that one, and one that ends within one of them ends with it. `breaks` are the places, in order, behind
        the white space of blank lines and of the marks of notes: no name goes over one."""
        starts = [name.start for name in known]
        for form in self._forms:
            for head in scan.finditer(form.head):
                if (last := _over(known, starts, head.end() - 1)) is not None and last.end > head.start():
                    continue
                if form.shape.of_body:
                    if (joined := _with_body(scan.text, known, starts, head.start(), head.end())) is not None:
                        yield self._mention(scan, form, head[0], *joined)
                    continue
                span = _extent(scan, form, head, breaks, self._doing)
                if span is None:
                    continue
                start, end = span
                end = self._cut(scan.text, known, starts, head.end(), end)
                within = _over(known, starts, end - 1)
                if within is not None and within.start > head.start():
                    end = max(end, within.end)
                if (at := _over(known, starts, start)) is not None and at.start < start < at.end:
                    start = head.start() if at.end > head.start() else at.end + (scan.text[at.end] == " ")
                yield self._mention(scan, form, head[0], start, end)

    def _cut(self, text: str, known: Sequence[Mention], starts: Sequence[int], begin: int, end: int) -> int:
        """Where a name ends that would go on, behind a conjunction, with a known name, or that owns what follows."""
        for name in known[bisect_right(starts, begin) : bisect_right(starts, end - 1)]:
            conjunction = self._and.search(text, begin, name.start)
            if conjunction is not None:
                return conjunction.start()
        owns = self._possessive.search(text, begin, end)
        return owns.start() if owns else end

    def _mention(self, scan: Scan, form: _Form, head: str, start: int, end: int) -> Mention:
        title, shape = scan.text[start:end], form.shape
        if shape.own_type:
            return Mention(start, end, OwnInstrument(shape.own_type), self._pinpoints.about(scan, start, end))
        if form.general.fullmatch(title):
            return Mention(start, end, ShortForm(title) if shape.kind == "instrument" else BodyByNoun(title))
        pinpoint = self._pinpoints.about(scan, start, end) if shape.kind == "instrument" else ()
        if shape.exact and not form.of_another.search(title):
            return Mention(start, end, Title(shape.kind, title), pinpoint)
        return Mention(start, end, Unlisted(shape.kind, head, shape.post), pinpoint)


def _over(known: Sequence[Mention], starts: Sequence[int], place: int) -> Mention | None:
    """The last of `known` that begins at or before `place`."""
    index = bisect_right(starts, place) - 1
    return known[index] if index >= 0 else None


def _with_body(
    text: str, known: Sequence[Mention], starts: Sequence[int], start: int, end: int
) -> tuple[int, int] | None:
    """From where to where a head goes with the known body right before it, or right behind it after a space; None where none is."""
    before, behind = _over(known, starts, start - 1), _over(known, starts, end + 1)
    if before is not None and before.kind == "entity" and before.end == start:
        return before.start, end
    if behind is not None and behind.kind == "entity" and behind.start == end + 1 and text[end] == " ":
        return start, behind.end
    return None


def _extent(
    scan: Scan, form: _Form, head: re.Match[str], breaks: Sequence[int], doing: Doing
) -> tuple[int, int] | None:
    """Where the name with this head begins and ends, between two breaks; None where it is none."""
    text, start, end = scan.text, head.start(), head.end()
    index = bisect_right(breaks, start)
    begin = max(scan.begin, breaks[index - 1]) if index else scan.begin
    stop = breaks[index] - 1 if index < len(breaks) else len(text)
    if stop < end:
        return None
    before = form.before.search(text, max(begin, start - _REACH), start)
    after = form.after.match(text, end, min(stop, end + _FARTHEST))
    if after and after[0] and form.shape.kind == "entity" and doing.is_told(text, start, end):
        after = None
    if form.shape.begins_before and not before:
        return None
    if not (form.shape.alone or (before and before[0]) or (after and after[0])):
        return None
    start, end = before.start() if before else start, after.end() if after else end
    left = max(begin, start - _LED)
    if form.led.search(text, left, start) is None or form.never_before.search(text, left, start):
        return None
    if form.never_within.search(text[start:end]) or form.never_after.match(text, end, stop):
        return None
    return start, end
