"""What a clause decides of what earlier acts set: the effect on each act that it names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from graph.find.roles.governed_clauses import GovernedClause
from graph.find.roles.treatment import Treatment
from graph.kinds import ACTS, CHANGING, Effect
from graph.languages.roles import RoleGrammar
from graph.patterns.automaton import Automaton
from graph.patterns.prefixes import words_of
from graph.references import Mention

_DECIDING = CHANGING | {"decide", "adopt", "approve", "reaffirm"}
_NEAR = 12  # characters of a separator
_CHANGEABLE = ACTS | {"instrument"}


class _Change(NamedTuple):
    effect: Effect
    start: int
    end: int
    passive: bool


class ChangeReader:
    """Tells what clauses change, in one language."""

    def __init__(self, grammar: RoleGrammar, words: re.Pattern[str]):
        """`words`: the pattern of the words of a clause, by class."""
        self._words, self._spaced = words, grammar.spaced
        start, end = (r"(?<!\w)", r"(?!\w)") if grammar.spaced else ("", "")
        effects = [*grammar.passives.items(), *grammar.changes.items()]
        groups = "|".join(f"(?P<e{number}>{pattern})" for number, (pattern, _) in enumerate(effects))
        self._effects = {f"e{number}": effect for number, (_, effect) in enumerate(effects)}
        self._passive = {f"e{number}" for number in range(len(grammar.passives))}
        pattern = rf"{start}(?:{groups}){end}"
        self._changes = re.compile(pattern, re.IGNORECASE)
        # The pattern is tried only where the words begin with which its matches do: a tenth of the time of trying it everywhere.
        begun = next(words_of(pattern)).literals
        self._begun = Automaton({word.lower() for word in begun}) if begun else None
        self._conditions = re.compile(rf"{start}(?:{grammar.conditions}){end}")
        self._joined = re.compile(rf"(?:{grammar.separator}) ?\Z")
        self._said_before = re.compile(grammar.said_before)
        self._sentence_end = re.compile(r"\.(?= [^\W\da-zа-я])" if grammar.spaced else r"[.。]\s*(?=[^\W\d])")

    def effects(
        self, text: str, mentions: Sequence[Mention], said: Sequence[Treatment], clauses: Iterable[GovernedClause]
    ) -> Mapping[int, Effect]:
        """By the number of a reference, the effect on its act."""
        found: dict[int, Effect] = {}
        before: GovernedClause | None = None
        for clause in clauses:
            if clause.relation in _DECIDING:
                sentence = self._first_sentence(text, clause)
                changes = list(self._changes_in(text, sentence, mentions))
                affected = self._affected(text, sentence, changes, mentions, said) if changes else {}
                if changes and not affected and before is not None and self._said_before.match(text, changes[0].end):
                    affected = {
                        number: changes[0].effect
                        for number in range(before.first, before.last)
                        if said[number].role == "object" and mentions[number].kind in _CHANGEABLE
                    }
                found |= affected
            before = clause
        return found

    def _first_sentence(self, text: str, clause: GovernedClause) -> GovernedClause:
        """A clause as far as the sentence of its verb goes."""
        end = self._sentence_end.search(text, clause.verb_end, clause.end)
        return clause._replace(end=end.start()) if end else clause

    def _changes_in(self, text: str, clause: GovernedClause, mentions: Sequence[Mention]) -> Iterator[_Change]:
        """The verbs of change of a clause that are decided and stand in no name."""
        names = [(mention.start, mention.end) for mention in mentions[clause.first : clause.last]]
        for match in self._matches(text, clause.start, clause.end):
            start, group = match.start(), match.lastgroup or ""
            if any(first <= start < last for first, last in names) or self._conditions.search(
                text, clause.start, start
            ):
                continue
            passive = group in self._passive
            if not passive and start > clause.verb_end and not self._is_direct(text, clause.verb_end, start):
                continue
            if not passive and clause.relation not in CHANGING | {"decide"}:
                continue
            yield _Change(self._effects[group], start, match.end(), passive)

    def _matches(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """The verbs of change in [start, end), as `finditer` gives them."""
        lower = text[start:end].lower()
        if self._begun is None or len(lower) != end - start:
            yield from self._changes.finditer(text, start, end)
            return
        at = start
        for place in sorted({start + place for _, place, _ in self._begun.find(lower)}):
            if place >= at and (match := self._changes.match(text, place, end)):
                yield match
                at = match.end()

    def _affected(
        self,
        text: str,
        clause: GovernedClause,
        changes: Sequence[_Change],
        mentions: Sequence[Mention],
        said: Sequence[Treatment],
    ) -> dict[int, Effect]:
        found: dict[int, Effect] = {}
        for number in range(clause.first, clause.last):
            mention = mentions[number]
            if mention.kind not in _CHANGEABLE:
                continue
            reaching = (change for change in reversed(changes) if not change.passive or change.effect == "replace")
            before = next((change for change in reaching if change.end <= mention.start), None)
            if not said[number].sets and (before is None or not self._is_next(text, before.end, mention.start)):
                continue
            if before is not None and not self._is_apart(text, before.end, number, mentions):
                found[number] = before.effect
                continue
            after = [change for change in changes if change.start >= mention.end]
            if after and before is None:
                found[number] = self._said_last(text, mention.end, after).effect
        return found

    def _is_next(self, text: str, start: int, end: int) -> bool:
        """Whether nothing but clear words stands between a verb of change and a reference."""
        return start <= end and all(word.lastgroup == "clear" for word in self._words.finditer(text, start, end))

    def _said_last(self, text: str, end: int, after: Sequence[_Change]) -> _Change:
        """Of verbs of change after a reference the one that governs: the first, or the last before a comma where verbs end
        a clause."""
        near = [change for change in after if "," not in text[end : change.start]]
        return after[0] if self._spaced or not near else near[-1]

    def _is_direct(self, text: str, verb: int, start: int) -> bool:
        """Whether a verb of change at `start` is what is decided, and not what a clause after the verb speaks of."""
        if not self._spaced:
            return True
        joined = self._joined.search(text, max(verb, start - _NEAR), start)
        return joined is not None or all(word.lastgroup != "clause" for word in self._words.finditer(text, verb, start))

    def _is_apart(self, text: str, start: int, number: int, mentions: Sequence[Mention]) -> bool:
        """Whether a subordinate verb stands between a verb of change, which ends at `start`, and a reference."""
        while number >= 0 and mentions[number].start >= start:
            begin = max(start, mentions[number - 1].end) if number else start
            words = self._words.finditer(text, begin, mentions[number].start)
            if any(word.lastgroup in ("clause", "predicate") for word in words):
                return True
            number -= 1
        return False
