"""What was found against what should have been: precision, recall and F1, and the errors in their context.

A gold file is a `LANG.txt` of texts with their labels in them (`graph.marked`), or JSON Lines: `id`, `lang`, `text` as the program
reads them, and `citations`, each with `start`, `end`, `kind`, `id` and, as far as they are to be judged, `part` and `relation`.
Only the kinds that a gold document has, or that it lists in `kinds`, are judged in it; in a text with labels all kinds but
sessions and meetings.
"""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from graph.citation_lines import told
from graph.failures import said
from graph.kinds import WORKS
from graph.marked import ANY, Marked, MarkError, read_marked
from graph.model import Citation, Document, OnProblem, Problem
from graph.parallel.steps import safely
from graph.reader import Reader
from graph.text.quotation import surroundings

_CONTEXT = 30  # characters on either side of an error
_ALL_KINDS = WORKS | {"entity", "programme"}


class GoldError(ValueError):
    """A gold file that cannot be used; the message names the file, the line and the remedy."""


@dataclass(frozen=True, slots=True)
class Expected:
    """A citation that must be found: `fields` holds what else of it is judged ('' for none); an `id` of `ANY` is not judged."""

    start: int
    end: int
    kind: str
    id: str | None
    fields: Mapping[str, str] = field(default_factory=dict)

    def fits(self, citation: Citation) -> bool:
        """Whether `citation` is of the same target and overlaps it."""
        same = self.kind == citation.kind and self.id in (citation.id, ANY)
        return same and citation.start < self.end and self.start < citation.end


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """A text with all its citations of the kinds judged."""

    document: Document
    citations: tuple[Expected, ...]
    kinds: frozenset[str]


@dataclass(frozen=True, slots=True)
class Score:
    """How many were found rightly, wrongly, and not."""

    right: int
    wrong: int
    missed: int

    @property
    def precision(self) -> float:
        """The share of what is found that is right; 1 where nothing is found."""
        return self.right / (self.right + self.wrong) if self.right + self.wrong else 1.0

    @property
    def recall(self) -> float:
        """The share of what is there that is found; 1 where nothing is there."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        total = 2 * self.right + self.wrong + self.missed
        return 2 * self.right / total if total else 1.0


@dataclass(frozen=True, slots=True)
class Fault:
    """One error: what (`missed`, `wrong`, or the field that differs), where, and the words about it."""

    what: str
    doc: str
    lang: str
    kind: str
    expected: str | None
    found: str | None
    context: str


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Scores by what they are of ('kind resolution', 'language zh', 'span exact', …), agreement of versions, errors.

    `agreement` is the F1 of the targets of each two language versions of one document.
    """

    scores: Mapping[str, Score]
    agreement: Mapping[str, float]
    faults: tuple[Fault, ...]


def figures(found: Evaluation) -> dict[str, list[float]]:
    """Precision and recall by what they are of, to be kept."""
    return {name: [round(score.precision, 4), round(score.recall, 4)] for name, score in found.scores.items()}


def read_figures(path: Path) -> Mapping[str, list[float]]:
    """Figures that were kept. GoldError is raised where the file holds none."""
    try:
        kept = json.loads(path.read_text("utf-8"))
        return {str(name): [float(precision), float(recall)] for name, (precision, recall) in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise GoldError(f"{path}: holds no figures ({error}). Write them with `resograph evaluate … --keep`.") from None


def fallen(found: Evaluation, kept: Mapping[str, list[float]]) -> Iterator[str]:
    """What is worse than the figures that were kept, in words."""
    now = figures(found)
    for name, before in sorted(kept.items()):
        for what, old, new in zip(("precision", "recall"), before, now.get(name, [0.0, 0.0]), strict=True):
            if new < old:
                yield f"{name}: {what} {old:.4f} → {new:.4f}"


def read_gold(path: Path, report: OnProblem | None = None) -> Iterator[GoldDocument]:
    """The documents of a gold file. A line that is none is told to `report` and passed over; without it, GoldError is raised."""
    try:
        if path.suffix == ".txt":
            yield from (_of_marked(marked, path) for marked in read_marked(path))
            return
        with path.open("rb") as file:
            for number, line in enumerate(file, start=1):
                gold = _gold_or_problem(line, f"{path}:{number}") if line.strip() else None
                if isinstance(gold, Problem):
                    _tell(gold, report)
                elif gold is not None:
                    yield gold
    except MarkError as error:
        _tell(Problem(str(path), str(error), "See graph/marked.py for how labels are written."), report)
    except OSError as error:
        _tell(Problem(str(path), f"cannot be read: {said(error)}.", "Check the path and its permissions."), report)


def _of_marked(marked: Marked, path: Path) -> GoldDocument:
    citations = tuple(Expected(one.start, one.end, one.kind, one.id, one.fields) for one in marked.labels)
    document = Document(f"{path}:{marked.line}", marked.text, id=marked.id, lang=path.stem)
    return GoldDocument(document, citations, _ALL_KINDS)


def _gold_or_problem(line: bytes, place: str) -> GoldDocument | Problem:
    try:
        return _gold(json.loads(line), place)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        return Problem(place, f"is no gold document ({error!r:.200}).", "Give id, lang, text and citations.")


def _tell(problem: Problem, report: OnProblem | None) -> None:
    if report is None:
        raise GoldError(str(problem))
    report(problem)


def _gold(record: Any, place: str) -> GoldDocument:
    if not all(isinstance(c[key], int) for c in record["citations"] for key in ("start", "end")):
        raise TypeError("start and end are numbers")
    if not all(isinstance(record[key], str) for key in ("id", "lang", "text")):
        raise TypeError("id, lang and text are strings")
    citations = tuple(
        Expected(
            c["start"], c["end"], c["kind"], c["id"], {name: c[name] for name in ("part", "relation") if name in c}
        )
        for c in record["citations"]
    )
    kinds = frozenset(record.get("kinds") or {citation.kind for citation in citations})
    return GoldDocument(Document(place, record["text"], id=record["id"], lang=record["lang"]), citations, kinds)


def evaluate(gold: Iterable[GoldDocument], reader: Reader, report: OnProblem | None = None) -> Evaluation:
    """What `reader` finds in the texts of `gold`, judged. A text that cannot be read is told to `report`, and not judged."""
    read = safely(reader)
    right, wrong, missed = Counter[str](), Counter[str](), Counter[str]()
    faults: list[Fault] = []
    versions: dict[str, dict[str, Counter[tuple[str, str | None]]]] = defaultdict(dict)
    for item in gold:
        document = item.document
        reading = read(document)
        if isinstance(reading, Problem):
            _tell(reading, report)
            continue
        found = [c for c in reading.citations if c.kind in item.kinds]
        versions[document.id][document.lang] = Counter((c.kind, c.id) for c in found)
        pairs, lost, extra = _matched(item.citations, found)
        for expected, citation in pairs:
            exact = (expected.start, expected.end) == (citation.start, citation.end)
            right.update(_names(document, expected.kind, ("span overlapping", *(("span exact",) if exact else ()))))
            if not exact:
                wrong["span exact"] += 1
                missed["span exact"] += 1
            for name, wanted in expected.fields.items():
                got = _value(citation, name)
                is_role = name == "role"
                scored_as = ((name, wanted or got), (f"role {wanted}", is_role), (f"{name} {document.lang}", is_role))
                for score, scored in scored_as:
                    if scored:
                        (right if wanted == got else missed)[score] += 1
                if wanted != got:
                    wrong.update((name, *((f"role {got}", f"role {document.lang}") if name == "role" else ())))
                    faults.append(_fault(name, document, expected.kind, wanted, got, citation.start, citation.end))
        for expected in lost:
            missed.update(_names(document, expected.kind, ("span exact", "span overlapping")))
            faults.append(_fault("missed", document, expected.kind, expected.id, None, expected.start, expected.end))
        for citation in extra:
            wrong.update(_names(document, citation.kind, ("span exact", "span overlapping")))
            faults.append(_fault("wrong", document, citation.kind, None, citation.id, citation.start, citation.end))
    names = sorted(right | wrong | missed)
    scores = {name: Score(right[name], wrong[name], missed[name]) for name in names}
    return Evaluation(scores, dict(_agreement(versions)), tuple(faults))


def _value(citation: Citation, name: str) -> str:
    value = told(citation)[name]
    return " ".join(value) if isinstance(value, tuple) else value or ""


def _names(document: Document, kind: str, spans: tuple[str, ...]) -> tuple[str, ...]:
    return ("all", f"kind {kind}", f"language {document.lang}", *spans)


def _matched(
    expected: Iterable[Expected], found: list[Citation]
) -> tuple[list[tuple[Expected, Citation]], list[Expected], list[Citation]]:
    """Pairs of one target that overlap, each used once; then what is left on either side."""
    pairs, lost, rest = [], [], list(found)
    for wanted in expected:
        candidates = [citation for citation in rest if wanted.fits(citation)]
        if candidates:
            best = min(candidates, key=lambda c: abs(c.start - wanted.start) + abs(c.end - wanted.end))
            rest.remove(best)
            pairs.append((wanted, best))
        else:
            lost.append(wanted)
    return pairs, lost, rest


def _fault(
    what: str, document: Document, kind: str, expected: str | None, found: str | None, start: int, end: int
) -> Fault:
    text = document.text
    before, after = surroundings(text, start, end, _CONTEXT)
    context = f"{before}[{text[start:end]}]{after}"
    return Fault(what, document.id, document.lang, kind, expected, found, " ".join(context.split()))


def _agreement(
    versions: Mapping[str, Mapping[str, Counter[tuple[str, str | None]]]],
) -> Iterator[tuple[str, float]]:
    """The mean F1 of each two languages over the documents that have both."""
    scores: dict[str, list[float]] = defaultdict(list)
    for by_language in versions.values():
        for one in sorted(by_language):
            for other in sorted(by_language):
                if one < other:
                    same = (by_language[one] & by_language[other]).total()
                    total = by_language[one].total() + by_language[other].total()
                    scores[f"{one}-{other}"].append(2 * same / total if total else 1.0)
    for pair, values in sorted(scores.items()):
        yield pair, sum(values) / len(values)
