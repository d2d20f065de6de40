"""Which of the six official languages a text is in, or that it is in none of them, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Set
from functools import cache
from typing import NamedTuple

from graph.languages import AVAILABLE, load_script
from graph.languages.others import COMMON as _OTHERS
from graph.languages.others import LETTERS
from graph.official_languages import LANGUAGES

# Those that a grammar reads, the official ones in the order in which pages show them.
_READ = tuple(dict.fromkeys((*(lang for lang in LANGUAGES if lang in AVAILABLE), *AVAILABLE)))

_LATIN_WIDE = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ]+")
_FOREIGN = 6  # common words of a language that no grammar reads, at the least
_SHARE = 8  # one word in so many is one of them, at the least
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]+")
_SAMPLES = (1_000, 20_000)  # characters: mostly a few tell; and if not, enough do
_LONG = 800  # characters: a shorter text is taken to be in one language
_PROBE, _PROBES = 250, 8  # characters of a probe, and how many there are
_NOT_ENGLISH = re.compile(r"[\u00c0-\u024f\u0370-\u1fff\u3400-\u9fff]")  # letters that English has not but in names
_SHORTEST = 80  # characters of a paragraph that stands in another language than the one before it
_PARAGRAPH = re.compile(r"[^\n]*(?:\n+|\Z)")
_CLEAR = 8  # common words of one language, where others have less than a third of them


class _Script(NamedTuple):
    """A language with letters of its own: its code, runs of them, how many weigh as a word."""

    lang: str
    runs: re.Pattern[str]
    letters_a_word: int


@cache
def _scripts() -> tuple[_Script, ...]:
    known = ((lang, load_script(lang)) for lang in _READ)
    return tuple(_Script(lang, re.compile(f"[{s.letters}]+"), s.letters_a_word) for lang, s in known if s.letters)


@cache
def _common() -> Mapping[str, frozenset[str]]:
    """The commonest words of the languages that share their letters with others."""
    known = {lang: frozenset(load_script(lang).common_words) for lang in _READ}
    return {lang: words for lang, words in known.items() if words}


@cache
def _any_foreign() -> re.Pattern[str]:
    """A letter of a language that no grammar reads."""
    return re.compile(f"[{''.join(LETTERS.values())}]")


@cache
def _foreign_letters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The languages that are told by their letters and that no grammar reads, each with runs of these letters."""
    return tuple((lang, re.compile(f"[{letters}]+")) for lang, letters in LETTERS.items())


def by_letters(words: str) -> str:
    """The language of a few words by their letters; English where nothing speaks for another."""
    return next((script.lang for script in _scripts() if script.runs.search(words)), "en")


def detect(text: str) -> str:
    """The language of `text` as a two-letter code, one that a grammar reads or another; English where nothing speaks for another."""
    short, long = (text[:size] for size in _SAMPLES)
    return _foreign(short) or _told(short, _CLEAR) or _foreign(long) or _told(long, 0) or "en"


def _foreign(sample: str) -> str | None:
    """A language that no grammar reads and that `sample` is clearly in; None where it is in none."""
    words = _LATIN_WIDE.findall(sample.lower())
    if not sample.isascii():
        letters = sum(map(str.isalpha, sample))
        for lang, of_lang in _foreign_letters() if _any_foreign().search(sample) else ():
            if sum(map(len, of_lang.findall(sample))) > letters / (3 if "-" in LETTERS[lang] else 50):
                return lang
        if 2 * sum(map(len, words)) < letters:
            return None
    frequent = Counter(words)
    best, most = max(_hits(frequent, _OTHERS).items(), key=lambda item: item[1])
    official = max(_hits(frequent, _common()).values())
    return best if most >= _FOREIGN and most > 2 * official and _SHARE * most > len(words) else None


def _hits(frequent: Counter[str], common: Mapping[str, Set[str]]) -> dict[str, int]:
    """How many words of a text are common words of each language."""
    return {lang: sum(frequent[word] for word in words & frequent.keys()) for lang, words in common.items()}


Stretch = tuple[int, int, str]
"""Start and end in code points, and the language of what stands there."""


def stretches(text: str) -> tuple[Stretch, ...]:
    """The parts of `text` in one language each, in order and without gaps; mostly one.

    Paragraphs are told apart only where probes of a long text do not all tell the same. One that does not
    tell goes with the one before it; so does a short one in the same script.
    """
    main = detect(text)
    told_apart = main in _common() or any(script.lang == main for script in _scripts())
    if not told_apart or len(text) < _LONG or (main == "en" and not _NOT_ENGLISH.search(text)):
        return ((0, len(text), main),)
    probes = (text[at : at + _PROBE] for at in range(_PROBE, len(text) - _PROBE, max(_PROBE, len(text) // _PROBES)))
    if all(_told(probe, _CLEAR // 2) == main for probe in probes):
        return ((0, len(text), main),)
    paragraphs = [
        (*match.span(), _told(match[0], _CLEAR // 2), _told(match[0], 0)) for match in _PARAGRAPH.finditer(text)
    ]
    present = {clear for *_, clear, _ in paragraphs if clear}
    found: list[Stretch] = []
    for start, end, clear, likely in paragraphs:
        lang = clear or (likely if likely in present else None)
        before = found[-1][2] if found else None
        too_short = end - start < _SHORTEST and {lang, before} <= _common().keys()  # another script tells at any length
        if before and (lang in (None, before) or too_short):
            found[-1] = (found[-1][0], end, before)
        else:
            found.append((start, end, lang or main))
    return tuple(found)


def _told(sample: str, least: int) -> str | None:
    """What the script and the common words of `sample` tell; None where they do not.

    With `least`, only what is clear: so many common words of one language, and hardly any of another.
    """
    # A Han character or a letter of a word weighs much less than a word.
    weights = {script.lang: 0.0 for script in _scripts()}
    for script in () if sample.isascii() else _scripts():
        letters = sum(map(len, script.runs.findall(sample)))
        weights[script.lang] = letters / script.letters_a_word
        if 2 * letters > len(sample):  # more than all others could be
            break
    words = _LATIN.findall(sample.lower())
    lang, weight = max(weights.items(), key=lambda item: item[1])
    if weight > len(words) / 2:
        return lang if weight > 4 * len(words) or not least else None
    hits = _hits(Counter(words), _common())
    (best, most), (_, next_most), *_ = sorted(hits.items(), key=lambda item: -item[1])
    clear = most >= least and most > 3 * next_most and weight < len(words) / 8
    return best if most and (clear or not least) else None
