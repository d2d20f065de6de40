"""The index for pages that open without a server: scripts in small parts, of which a question loads only a few.

A page opened from disk may not fetch, so each part is a script that hands over what it holds. Words are parted by how they
begin; things are in the order of how much they are cited, a few hundred a part. What the parts hold:

    words-XX.js   word → thing, words of a name with it, weight (times ten), thing …: once for names of each length; '#70/1' are
                  numbers, '=unodc' whole names, as they are written and by the words that they are found by, '@article 41'
                  provisions
    text-XX.js    word → the documents in whose text it stands, by numbers of their own; none where that is most of them, and tells
                  nothing apart
    things-N.js   identifier, kind, English name, title, date, page of each; things-fr-N.js: its name and title in French, '' where
                  it has none
    base.js       how often each thing is cited, whether the corpus has its text (0 or 1, a character each), which body adopted
                  it, which thing each document is, and the rules by which questions are read (graph.search.shared_rules)
    ordinals.js   numbers written as words
    letters.js    characters → those that stand for them in words: traditional ones → simplified ones, digits of all scripts …
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.official_languages import LANGUAGES
from graph.search.findable import Provisions
from graph.search.index import plain
from graph.search.offline_parts import part_of, write_part
from graph.search.offline_texts import INDEX, WorksInWords, write_texts
from graph.search.results import Thing, place_of_kind
from graph.search.shared_rules import ordinals, shared_rules
from graph.search.typed_numbers import forms_of, shape_of
from graph.search.words import letters, telling, words_of
from graph.symbols import Symbol
from graph.view.page_links import PAGES, file_of

FOLDER = "search"
_PER_PART = 400  # things
_SHAPES = ("year", "session", "annual")


def write_offline(
    folder: Path,
    things: Sequence[Thing],
    works: WorksInWords,
    provisions: Provisions,
    short: Mapping[str, str],
    program: bytes,
    before: Path | None = None,
) -> None:
    """Write the parts into the new folder `folder`, and beside it the index of those of texts (see `offline_texts`).

    `short` is what people type for bodies, folded → the body's key; `program` is a digest of what makes the parts, and `before` the
    output of a build whose parts of texts are taken over, with what is other now.
    """
    folder.mkdir()
    places = {(thing.kind, thing.key): place for place, thing in enumerate(things)}
    documents = write_texts(folder, folder.with_name(INDEX), places, works, program, before)
    base = {
        "cited": [thing.cited for thing in things], "held": "".join("01"[thing.held] for thing in things),
        "part": _PER_PART, "organs": _organs(things, short), "provided": _provided(things, provisions),
        "documents": [places[document] for document in documents], **_adopting(things), **shared_rules(short),
    }  # fmt: skip
    write_part(folder, "base", base)
    write_part(folder, "ordinals", ordinals())
    write_part(folder, "letters", letters())
    for start in range(0, len(things), _PER_PART):
        number = start // _PER_PART
        some = things[start : start + _PER_PART]
        write_part(folder, f"things-{number}", list(map(_told, some)))
        for lang in LANGUAGES[1:]:
            said = [[thing.labels.get(lang, ""), thing.titles.get(lang, "")] for thing in some]
            write_part(folder, f"things-{lang}-{number}", said)
    _write_words(folder, _names(things, provisions))


def _organs(things: Sequence[Thing], short: Mapping[str, str]) -> dict[str, str]:
    """What the bodies that adopt acts are called, folded → how the symbols of their resolutions begin."""
    begins: dict[str, str] = {}
    for thing in things:
        symbol = Symbol.parse(thing.key) if thing.kind == "resolution" else None
        if symbol is not None and symbol.body and symbol.number:
            begins.setdefault(symbol.body, symbol.series.casefold())
    typed = {name: begins[key] for name, key in short.items() if key in begins}
    return typed | {
        plain(name.text): begins[thing.key]
        for thing in things
        if thing.kind == "entity" and thing.key in begins
        for name in thing.names
    }


def _provided(things: Sequence[Thing], provisions: Provisions) -> dict[str, int]:
    """Article, chapter … → the most cited instrument that is cited with such."""
    places = {(thing.kind, thing.key): place for place, thing in enumerate(things)}
    found: dict[str, int] = {}
    for form, target in sorted(provisions):
        if target[0] == "instrument" and target in places:
            found[form.unit] = min(found.get(form.unit, places[target]), places[target])
    return found


def _adopting(things: Sequence[Thing]) -> dict[str, Any]:
    """The places of the bodies that adopt acts, and whose each thing is: a letter, '1' for the first of them, '0' for none's."""
    adopted = {thing.body for thing in things}
    bodies = {thing.key: place for place, thing in enumerate(things) if thing.kind == "entity" and thing.key in adopted}
    letters = {key: chr(ord("1") + at) for at, key in enumerate(bodies)}
    return {"adopting": list(bodies.values()), "by": "".join(letters.get(thing.body or "", "0") for thing in things)}


def _told(thing: Thing) -> list[str]:
    title = thing.titles.get("en") or next(iter(thing.titles.values()), "")
    page = f"{PAGES}/{file_of(f'{thing.kind}/{thing.key}')}"
    return [thing.key, thing.kind, thing.labels.get("en") or thing.key, title, thing.date or "", page]


def _names(things: Sequence[Thing], provisions: Provisions) -> Mapping[str, list[int]]:
    """Word → places of things, with how many words the name has, and its weight."""
    found: dict[str, list[int]] = defaultdict(list)
    numbers: dict[str, list[tuple[tuple[int, int], int]]] = defaultdict(list)
    places = {(thing.kind, thing.key): place for place, thing in enumerate(things)}
    for place, thing in enumerate(things):
        # Word → how many words the names with it have → the weight of such names.
        best: dict[str, dict[int, int]] = defaultdict(dict)
        for name in sorted(thing.names, key=lambda name: -name.weight):  # names and titles before topics
            words = words_of(name.text)
            length, weight = len(telling(words)) or 1, round(name.weight * 10)
            for word in set(words):
                if name.weight > 1 or all(length < longer for longer in best.get(word, ())):
                    best[word].setdefault(length, weight)
            if name.weight > 1:
                for whole in (plain(name.text), " ".join(telling(words))):
                    best[f"={whole}"].setdefault(1, weight)
        for word, names in best.items():
            for length, weight in sorted(names.items()):
                found[word] += (place, length, weight)
        shape = shape_of(thing.key)
        kind = place_of_kind(thing.kind)
        order = (kind, _SHAPES.index(shape) if shape in _SHAPES else len(_SHAPES))
        for form in dict.fromkeys(forms_of(thing.key)):
            numbers[form].append((order, place))
    for form, ordered in numbers.items():
        found[f"#{form}"] = [number for _, place in sorted(ordered) for number in (place, 1, 40)]
    first = sorted(provisions.items(), key=lambda item: (item[0][1][0] != "instrument", -item[1], item[0]))
    for (cited, target), _ in first:
        if target in places:
            found[f"@{cited.words}"] += (places[target], 1, 40)
    return found


def _write_words(folder: Path, found: Mapping[str, list[int]]) -> None:
    parts: dict[str, dict[str, list[int]]] = defaultdict(dict)
    for word in sorted(found):
        parts[part_of(word)][word] = found[word]
    for part, words in parts.items():
        write_part(folder, f"words-{part}", words)
    write_part(folder, "words", sorted(parts))
