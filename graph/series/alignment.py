"""The paragraphs of two acts beside one another: the same, changed, moved, new, gone; and the words that differ."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

from graph.model import Part, Reading

Fate = Literal["same", "changed", "moved", "new", "gone"]
Mark = Literal["same", "new", "gone"]

_TOKEN = re.compile(r"[\u3400-\u9fff]|[^\W_]+(?:[/'’.-][^\W_]+)*|[^\w\s]")
_NUMBERED = re.compile(r"\A\s*(?:\(?[\da-zа-яء-ي]{1,3}[).]|\d{1,3} ?[-–.])\s*")
_LIKE = 0.45  # how alike paragraphs must be, to be one paragraph that has changed


@dataclass(frozen=True, slots=True)
class ActParagraph:
    """A paragraph of an act, without its number, and the acts and instruments that it cites."""

    part: Part
    text: str
    cited: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparedWords:
    """Words that both acts have, or only the newer ('new') or the older one ('gone')."""

    mark: Mark
    text: str


@dataclass(frozen=True, slots=True)
class AlignedParagraphs:
    """A paragraph of the older act and the one of the newer that it has become; one of them is None where it is new or gone.

    `moved`: it stands elsewhere among the others. `words` are those of both, in order.
    """

    fate: Fate
    older: ActParagraph | None
    newer: ActParagraph | None
    words: tuple[ComparedWords, ...]
    moved: bool = False


def paragraphs(reading: Reading) -> tuple[ActParagraph, ...]:
    """The preambular and operative paragraphs of an act with their subparagraphs; of another text, all its parts."""
    document = reading.document
    chosen = [s for s in document.sections if s.part.kind in ("pp", "op")] or list(document.sections)
    found = []
    for section in chosen:
        text = _NUMBERED.sub("", " ".join(document.text[section.start : section.end].split()))
        cited = [c.id for c in reading.citations if c.id and section.start <= c.start < section.end]
        if text:
            found.append(ActParagraph(section.part, text, tuple(dict.fromkeys(cited))))
    return tuple(found)


def aligned(older: Sequence[ActParagraph], newer: Sequence[ActParagraph]) -> tuple[AlignedParagraphs, ...]:
    """The rows of both, in the order of the newer; what is gone stands where it was."""
    pairs = _pairs(older, newer)
    kept = _in_order([pairs[new] for new in sorted(pairs)])
    gone = sorted(set(range(len(older))) - set(pairs.values()))
    rows: list[AlignedParagraphs] = []
    for new, paragraph in enumerate(newer):
        old = pairs.get(new)
        if old is None:
            rows.append(AlignedParagraphs("new", None, paragraph, (ComparedWords("new", paragraph.text),)))
            continue
        if old in kept:
            rows += (_gone(older[at]) for at in gone if at < old)
            gone = [at for at in gone if at >= old]
        rows.append(_row(older[old], paragraph, old not in kept))
    return (*rows, *(_gone(older[at]) for at in gone))


def _gone(paragraph: ActParagraph) -> AlignedParagraphs:
    return AlignedParagraphs("gone", paragraph, None, (ComparedWords("gone", paragraph.text),))


def _row(older: ActParagraph, newer: ActParagraph, moved: bool) -> AlignedParagraphs:
    words = tuple(compared(older.text, newer.text))
    fate: Fate = "changed" if any(word.mark != "same" for word in words) else "moved" if moved else "same"
    return AlignedParagraphs(fate, older, newer, words, moved)


def _pairs(older: Sequence[ActParagraph], newer: Sequence[ActParagraph]) -> dict[int, int]:
    """Which paragraph of the newer is which of the older: the most alike first, of those as alike the nearest."""
    bags = [[Counter(tokens(p.text)) for p in some] for some in (older, newer)]
    scores = [
        (_alike(one, other), -abs(new - old), new, old)
        for new, other in enumerate(bags[1])
        for old, one in enumerate(bags[0])
        if older[old].part.kind == newer[new].part.kind
    ]
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for score, _, new, old in sorted(scores, key=lambda s: (-s[0], -s[1], s[2])):
        if score >= _LIKE and new not in pairs and old not in taken:
            pairs[new] = old
            taken.add(old)
    return pairs


def _alike(one: Counter[str], other: Counter[str]) -> float:
    return 2 * (one & other).total() / max(1, one.total() + other.total())


def _in_order(places: Sequence[int]) -> set[int]:
    """The longest run of `places` that goes up: what has not moved."""
    best: list[list[int]] = []
    for place in places:
        before = max((run for run in best if run[-1] < place), key=_length, default=[])
        best.append([*before, place])
    return set(max(best, key=_length, default=[]))


def _length(run: Iterable[int]) -> int:
    return sum(1 for _ in run)


def tokens(text: str) -> list[str]:
    """The words, figures and marks of a text."""
    return _TOKEN.findall(text)


def compared(older: str, newer: str) -> Iterator[ComparedWords]:
    """The words of both texts in order, those next to one another with the same mark together, with the spaces between them."""
    olds, news = (list(_TOKEN.finditer(text)) for text in (older, newer))
    matcher = SequenceMatcher(None, [m[0] for m in olds], [m[0] for m in news], autojunk=False)
    for tag, a, b, c, d in matcher.get_opcodes():
        if tag == "equal":
            yield ComparedWords("same", _between(newer, news, c, d))
            continue
        if b > a:
            yield ComparedWords("gone", _between(older, olds, a, b))
        if d > c:
            yield ComparedWords("new", _between(newer, news, c, d))


def _between(text: str, found: Sequence[re.Match[str]], first: int, last: int) -> str:
    """The text of some tokens with the spaces that follow them."""
    end = found[last].start() if last < len(found) else len(text)
    return text[found[first].start() : end]
