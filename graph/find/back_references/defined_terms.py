"""Short forms that a text defines for itself: '… (hereinafter “the Relationship Agreement”)', '… Plan of Action (JCPOA)'."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from graph.find.overlaps import with_more
from graph.find.pinpoints import PinpointReader
from graph.languages.grammar import Grammar
from graph.patterns.scan import NEVER, Scan
from graph.references import BodyByNoun, KnownName, Mention, ShortForm, Title, Unlisted, name_of

# Two capitals or more, but no Roman numeral.
_ACRONYM = re.compile(r" ?\((?P<term>(?![IVXLC]+\))[A-ZА-ЯЁ][\w&/-]{0,12}[A-ZА-ЯЁ][\w-]{0,3})\)")
_WORD = re.compile(r"[^\W\d_]+")
_LED = 6  # characters of what may be written together with a term, and of the word before it


class DefinedTermFinder:
    """Finds where a text uses a term or an acronym that it has defined for an instrument or a body just named."""

    def __init__(self, grammar: Grammar, pinpoints: PinpointReader):
        self._defined = re.compile(grammar.defined)
        self._proclitics = re.compile(rf"(?<!\w)(?:{grammar.proclitics or NEVER})\Z")
        self._marks = (grammar.instrument_open, grammar.instrument_close)
        self._pinpoints = pinpoints

    def find(self, scan: Scan, named: Iterable[Mention]) -> Iterator[Mention]:
        """Mentions in view coordinates, of what is `named` (which is in text order) by their terms.

        A term that is defined twice means, from its second definition on, the second.
        """
        named = list(named)
        yield from _entitled(scan.text, named)
        if all(self._marks):
            yield from self._shortened(scan.text, named)
        defined: dict[str, list[tuple[int, Mention]]] = {}
        articles: dict[str, str] = {}
        for mention in named:
            definition = self._defined.match(scan.text, mention.end) if mention.kind == "instrument" else None
            if definition is not None:
                defined.setdefault(definition["term"], []).append((definition.end(), mention))
                articles[definition["term"]] = (definition.groupdict().get("article") or "").lower()
            elif (acronym := self._acronym(scan.text, mention)) is not None:
                defined.setdefault(acronym["term"], []).append((acronym.start("term"), mention))
        if not defined:
            return
        for start, end in _uses(scan.text, list(defined), self._proclitics):
            term = scan.text[start:end]
            meant = next((mention for since, mention in reversed(defined[term]) if since <= start), None)
            if meant is not None and meant.kind == "instrument":
                marked = all(self._marks) and self._marks == (scan.text[start - 1 : start], scan.text[end : end + 1])
                article = articles.get(term, "")
                led = len(article) * (scan.text[max(0, start - len(article)) : start].lower() == article)
                span = (start - led - marked, end + marked)  # 'the Convention', '《规约》'
                pinpoint = self._pinpoints.about(scan, *span)
                yield Mention(*span, ShortForm(term, means=name_of(meant.reference)), pinpoint)
            elif meant is not None and isinstance(meant.reference, Unlisted | BodyByNoun):
                if spells(term, scan.text[meant.start : meant.end]):
                    yield Mention(start, end, meant.reference)
            elif meant is not None and (name := name_of(meant.reference)) is not None:
                yield Mention(start, end, name)

    def _shortened(self, text: str, named: list[Mention]) -> Iterator[Mention]:
        """The titles in their marks that the authority does not know, where one of them ends a longer title that stands before it, and
        all such titles are of one instrument: '《茶农权利全球宣言》 … 《全球宣言》'."""
        opened, closed = self._marks
        longer: list[tuple[str, KnownName | Title]] = []
        for mention in named:
            title = text[mention.start + len(opened) : mention.end - len(closed)]
            if mention.kind != "instrument" or text[mention.start : mention.end] != f"{opened}{title}{closed}":
                continue
            meant = {name for full, name in longer if full.endswith(title) and full != title}
            name = name_of(mention.reference)
            if isinstance(mention.reference, Title) and len(meant) == 1:
                yield mention._replace(reference=ShortForm(title, means=meant.pop()))
            elif name is not None:
                longer.append((title, name))

    @staticmethod
    def _acronym(text: str, mention: Mention) -> re.Match[str] | None:
        """The acronym in brackets after `mention`; of a body with its first letter: in 'the Court (ADC-ICTY)' it is another's."""
        acronym = _ACRONYM.match(text, mention.end) if text.startswith((" (", "("), mention.end) else None
        if acronym is None or mention.kind == "instrument" or acronym["term"][0] == text[mention.start].upper():
            return acronym
        return None


def as_defined(names: Iterable[Mention], defined: Iterable[Mention]) -> list[Mention]:
    """`names` with the longest of what is `defined`; an acronym that a text defines for a body that no list has means that body in
    it, whichever other has the same letters."""
    terms = list(defined)
    bodies = {
        (term.start, term.end): term
        for term in terms
        if term.kind == "entity" and not isinstance(term.reference, KnownName)
    }
    own = [bodies.get((name.start, name.end), name) if name.kind == "entity" else name for name in names]
    return with_more(own, [term for term in terms if term not in own]) if terms else own


def spells(acronym: str, name: str) -> bool:
    """Whether the letters of an acronym are first letters of the words of a name, in their order, and the first is its first."""
    initials = "".join(word[0] for word in _WORD.findall(name)).upper()
    letters = iter(initials)
    return acronym[:1].upper() == initials[:1] and all(
        letter in letters for letter in acronym.upper() if letter.isalpha()
    )


def _entitled(text: str, named: list[Mention]) -> Iterator[Mention]:
    """The titles that the authority does not know, where one of them stands in brackets after the instrument it is a title of:
    '… Declaration of the Conference on the Human Environment (Stockholm Declaration)'."""
    titles: dict[str, Mention] = {}
    for before, mention in zip([None, *named], named, strict=False):
        title = mention.reference
        if not isinstance(title, Title):
            continue
        enclosed = text[mention.start - 1 : mention.start] == "(" and text[mention.end : mention.end + 1] == ")"
        if enclosed and before and before.kind == "instrument" and text[before.end : mention.start] in ("(", " ("):
            titles[title.title] = before
        if title.title in titles and title.kind == "instrument":
            means = name_of(titles[title.title].reference)
            yield mention._replace(reference=ShortForm(title.title, means=means))


def _uses(text: str, terms: list[str], proclitics: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Where any of `terms` stands as whole words, or behind one of the `proclitics`, all of them in one pass."""
    from ahocorasick_rs import AhoCorasick, MatchKind

    for _, start, end in AhoCorasick(terms, MatchKind.LeftmostLongest).find_matches_as_indexes(text):
        begins = not _continues(text[start - 1 : start]) or proclitics.search(text, max(0, start - _LED), start)
        if begins and not _continues(text[end : end + 1]):
            yield start, end


def _continues(character: str) -> bool:
    return character.isalnum() or character == "_"
