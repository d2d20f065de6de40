"""A question → what it finds, in the index of a build.

First what the question is the number of, then what it names as a whole, then a provision, then what it tells of by the words
of names, titles and topics; last, the paragraphs with its words. Among equals, what is cited more comes first.
"""

from __future__ import annotations

import json
import math
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, suppress
from itertools import islice
from pathlib import Path

from graph.model import Part
from graph.search.beside_numbers import beside
from graph.search.bounds import MENDING, bound, took_too_long
from graph.search.by_number import by_number
from graph.search.corrections import mended
from graph.search.excerpts import excerpt
from graph.search.index import NAME, plain
from graph.search.known_together import known_together, paragraphs_of_most
from graph.search.ranking import COMPARED, FEW, OWN, TITLE, UNHELD, WHOLE
from graph.search.results import Hit, Result, SearchAnswer
from graph.search.typed_numbers import AskedNumber, BodyNames, apart, asked_for, without_nouns
from graph.search.typed_provisions import Provision, provision_of
from graph.search.words import load_dictionary, side_by_side, telling, words_of
from graph.serialize import unpacked_json
from graph.text.language import by_letters
from ontology.authority import Authority

_LONGEST = 300  # characters of a question that are read
_ANY = "article 1"  # asks for all that answers a question
_MOST_WORDS = 12  # of a question that are looked for
_MANY = 4000  # names, or paragraphs, that are looked at
_MOSTLY = 0.25  # of the paragraphs that cite a work have the words of a topic


class NoIndex(FileNotFoundError):
    """The folder holds no index, or one that is damaged."""


class Engine:
    """Answers questions from the index in `output`; may be used by several threads."""

    def __init__(self, output: Path, authority: Authority):
        """Raises NoIndex."""
        self._path, self._authority, self._names = output / NAME, authority, BodyNames(authority)
        if not self._path.is_file():
            raise NoIndex(f"{output}: holds no search index. Build it first: resograph build PATH… -o {output}")

    def search(self, question: str, lang: str = "", most: int = 20) -> SearchAnswer:
        """What `question` finds, at most so much; names and words in `lang` where there are such. Raises NoIndex."""
        plainly = question[:_LONGEST].encode("utf-8", "replace").decode().replace("\0", " ")
        question = apart(" ".join(plainly.split()), self._names.short)
        if not question:
            return SearchAnswer(())
        try:
            return self._answer(question, lang, most)
        except sqlite3.DatabaseError as error:
            if took_too_long(error):
                return SearchAnswer(())
            raise NoIndex(
                f"{self._path}: is damaged, or of another version ({error}). Remove the folder, and build it again."
            ) from error

    def warm(self) -> None:
        """Load what the first question would wait for."""
        with suppress(NoIndex):
            load_dictionary()
            self.search(_ANY)

    def _answer(self, question: str, lang: str, most: int) -> SearchAnswer:
        with closing(self._connection()) as base:
            results = self._found(base, question, lang, most)
            if results:
                return SearchAnswer(results)
            bound(base, MENDING)
            readings = mended(base, question)
            bound(base, MENDING)
            tried = [(read, self._found(base, read, lang, most)) for read in readings]
            found = [(read, results) for read, results in tried if results]
            if found:  # what names a thing rather than words of a paragraph
                best = max(found, key=lambda item: (item[1][0].sure, item[1][0].part is None))
                return SearchAnswer(best[1], best[0])
            bound(base)
            return SearchAnswer((), None, self._nearest(base, question, lang))

    def _connection(self) -> sqlite3.Connection:
        base = sqlite3.connect(f"{self._path.resolve().as_uri()}?mode=ro&immutable=1", uri=True)
        bound(base)
        return base

    def _found(self, base: sqlite3.Connection, question: str, lang: str, most: int) -> tuple[Result, ...]:
        found: dict[int, Result] = {}
        try:
            for hit in self._places(base, question, lang):
                if hit.place not in found:
                    found[hit.place] = _result(base, hit, lang)
                if len(found) >= most:
                    break
        except sqlite3.OperationalError as error:
            if not took_too_long(error):
                raise
        return tuple(found.values())

    def _places(self, base: sqlite3.Connection, question: str, lang: str) -> Iterator[Hit]:
        """The things found, the best first."""
        number = asked_for(question, self._authority, self._names)
        numbered = by_number(base, number) if number is not None else []
        yield from (Hit(place, sure=True) for place in numbered)
        yield from (Hit(place, sure=True) for place in _of_name(base, question))
        provision = provision_of(question)
        if provision is not None:
            yield from _of_provision(base, *provision)
        words = telling(words_of(question))
        if not words:
            return
        yield from (Hit(place, name) for place, name in _by_names(base, words, lang))
        spoken = by_letters(question)
        if lang and spoken == "en":  # letters of another language tell more than what its reader reads
            spoken = lang
        if provision is None and number is None:
            yield from (Hit(place) for place in _by_company(base, words, spoken))
            yield from (Hit(place) for place in known_together(base, words))
        if number is not None and number.alone and not numbered:
            return  # nothing has the number: a text with its figures is no answer
        for place, part, text in _by_text(base, words, spoken):
            yield Hit(place, excerpt(text, question), part)

    def _nearest(self, base: sqlite3.Connection, question: str, lang: str) -> tuple[Result, ...]:
        """What has some of the words, where nothing has all."""
        number = asked_for(question, self._authority, self._names)
        if number is not None:
            near = [*(by_number(base, AskedNumber(number.serial)) if number.serial else ()), *beside(base, number)]
            return _told(base, near, lang)
        near = []
        words = without_nouns(telling(words_of(question)))
        if len(words) > 2:
            near += known_together(base, words, but=1)
            near += paragraphs_of_most(base, words)
        if len(words) > 1:
            near += [place for place, _ in _by_names(base, words, lang, every=False)]
        return _told(base, near, lang)


def _told(base: sqlite3.Connection, places: Sequence[int], lang: str) -> tuple[Result, ...]:
    """The first of the things that come near."""
    return tuple(_result(base, Hit(place), lang) for place in dict.fromkeys(places[:5]))


def _of_name(base: sqlite3.Connection, question: str) -> list[int]:
    rows = base.execute(
        "SELECT thing, MAX(weight) FROM name JOIN thing ON thing.id = thing WHERE folded = ? AND weight > 1 "
        "GROUP BY thing ORDER BY MAX(weight) >= 3 DESC, cited DESC, thing LIMIT 20",
        (plain(question),),
    )
    return [row[0] for row in rows]


def _of_provision(base: sqlite3.Connection, provision: Provision, rest: str) -> Iterator[Hit]:
    """What has the provision and is cited with it, the most cited first; only what `rest` tells of, where it does."""
    rows = base.execute(
        "SELECT thing, provision.cited FROM provision JOIN thing ON thing.id = thing WHERE form = ? "
        "ORDER BY kind = 'instrument' DESC, 2 DESC, 1 LIMIT 200",
        (provision.form,),
    ).fetchall()
    words = telling(words_of(rest))
    named = [place for place, _ in _by_names(base, words, "")] if words else []
    if words:
        rows = [row for row in rows if row[0] in named]
    for place in [] if rows else _instruments(base, named)[:1]:
        yield Hit(place, f"{provision}: not cited", provision=True)
    for place, count in rows:
        yield Hit(place, f"{provision}: cited {count} times", sure=True, provision=True)
    if not rows and not words:  # of the instrument that is cited most, of those of which others are
        for (place,) in base.execute(
            "SELECT thing.id FROM provision JOIN thing ON thing.id = thing WHERE form LIKE ? AND kind = 'instrument' "
            "ORDER BY thing.cited DESC LIMIT 1", (f"{provision.unit} %",),
        ).fetchall():  # fmt: skip
            yield Hit(place, f"{provision}: not cited; others of it are", provision=True)


def _instruments(base: sqlite3.Connection, places: Iterable[int]) -> list[int]:
    kinds = {place: base.execute("SELECT kind FROM thing WHERE id = ?", (place,)).fetchone()[0] for place in places}
    return [place for place, kind in kinds.items() if kind == "instrument"]


def _by_company(base: sqlite3.Connection, words: list[str], lang: str) -> list[int]:
    """Works that are cited mostly where all these words stand: what a topic is known by."""
    rows = base.execute(
        "SELECT thing, had, told FROM (SELECT cites.work AS number, COUNT(*) AS had, cited_in.paragraphs AS told "
        "FROM paragraphs JOIN paragraph ON paragraph.id = paragraphs.rowid JOIN cites ON cites.paragraph = paragraph.id "
        "JOIN cited_in ON cited_in.work = cites.work AND cited_in.lang = ? WHERE paragraphs.paragraphs MATCH ? "
        "AND paragraph.lang = ? GROUP BY cites.work HAVING COUNT(*) >= 3) "
        "JOIN work ON work.id = number WHERE thing IS NOT NULL",
        (lang, _match(words, every=True), lang),
    ).fetchall()
    ranked = sorted((-count * count / total, place) for place, count, total in rows if count / total >= _MOSTLY)
    return [place for _, place in ranked[:5]]


def _by_names(base: sqlite3.Connection, words: list[str], lang: str, every: bool = True) -> list[tuple[int, str]]:
    """Things with names of these words, and the name: the more of the name is asked for, and the more the thing is cited."""
    rows = base.execute(
        "SELECT name.thing, name.text, name.words, name.weight, name.lang, thing.cited, thing.held FROM names "
        "JOIN name ON name.id = names.rowid JOIN thing ON thing.id = name.thing WHERE names MATCH ? "
        "ORDER BY thing.cited DESC LIMIT ?",
        (_match(words, every), _MANY),
    ).fetchall()
    best: dict[int, tuple[float, str]] = {}
    whole: set[int] = set()  # things with a name of these words and no others
    for place, text, length, weight, spoken, cited, held in rows:
        covered = min(len(words) / max(length, 1), 1.0)
        if not every:
            covered = len(set(words) & set(words_of(text))) / len(words)
        own = weight if covered >= 1 else min(weight, TITLE)  # a name in part is no more the thing's own than its title
        score = (0.25 + covered) * math.log2(FEW + cited) * (0.5 + own / 4) * (1 if held or own >= OWN else UNHELD)
        if length == len(words) and weight >= TITLE and set(words) == set(telling(words_of(text))):
            score *= WHOLE
            whole.add(place)
        score += 0.001 * (spoken == lang)
        if place not in best or score > best[place][0]:
            best[place] = (score, text)
    ranked = [(place, text) for place, (_, text) in sorted(best.items(), key=lambda item: (-item[1][0], item[0]))]
    first = ranked[: COMPARED if every and len(words) > 1 else 0]
    called = {place: [row[1] for row in rows if row[0] == place] for place, _ in first}

    def apart_in(found: tuple[int, str]) -> bool:
        place, _ = found
        return place not in whole and not any(side_by_side(words, name) for name in called[place])

    return [*sorted(first, key=apart_in), *ranked[len(first) :]]


def _by_text(base: sqlite3.Connection, words: list[str], lang: str) -> Iterator[tuple[int, Part, str]]:
    """The documents with paragraphs of all these words, the best paragraph of each; of the first, those in which the words stand
    side by side as they are asked."""
    best: dict[int, tuple[str, int, int]] = {}
    for thing, part, version, place in base.execute(
        "SELECT thing, part, version, place FROM paragraphs JOIN paragraph ON paragraph.id = paragraphs.rowid "
        "JOIN work ON work.id = paragraph.work WHERE paragraphs MATCH ? AND thing IS NOT NULL "
        "ORDER BY lang <> ?, thing, paragraph.id LIMIT ?",
        (_match(words, every=True), lang, 200),
    ).fetchall():
        best.setdefault(thing, (part, version, place))

    def read(thing: int) -> tuple[int, Part, str]:
        part, version, place = best[thing]
        (texts,) = base.execute("SELECT texts FROM version WHERE id = ?", (version,)).fetchone()
        return thing, Part.parse(part), unpacked_json(texts)[place]

    first = list(islice(best, COMPARED if len(words) > 1 else 0))
    yield from sorted(map(read, first), key=lambda found: not side_by_side(words, found[2]))
    yield from map(read, islice(best, len(first), None))


def _match(words: list[str], every: bool) -> str:
    """The words as FTS5 asks for them; the last may be unfinished."""
    quoted = [f'"{word}"' for word in words[:_MOST_WORDS]]
    if len(words[-1]) > 3:
        quoted[-1] += "*"
    return (" AND " if every else " OR ").join(quoted)


def _result(base: sqlite3.Connection, hit: Hit, lang: str) -> Result:
    kind, key, labels, titles, date = base.execute(
        "SELECT kind, key, labels, titles, date FROM thing WHERE id = ?", (hit.place,)
    ).fetchone()
    names, called = json.loads(labels), json.loads(titles)
    label = names.get(lang) or names.get("en") or key
    title = called.get(lang) or called.get("en") or next(iter(called.values()), "")
    shown = (
        hit.snippet if hit.part or hit.provision else title or (hit.snippet if hit.snippet not in (key, label) else "")
    )
    return Result(key, kind, label, date, shown, hit.part, hit.sure)
