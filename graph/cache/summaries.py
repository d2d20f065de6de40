"""What the whole corpus needs to know of each work, without its texts: kept with the finished work, so that none is opened for it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass, fields, replace
from functools import cache
from sys import intern
from typing import Any, NamedTuple

from markupsafe import Markup

from graph.compression import QUICKLY
from graph.mandates.mandate import Addressee, Due, WorkMandate
from graph.metadata import Metadata
from graph.model import BODY, Document, Part, Reading
from graph.network.evidence import words_of
from graph.pinpoint_units import pinpoint_of
from graph.search.findable import ProvisionForm, Provisions, provisions
from graph.serialize import decoded, encoded, packed_json, unpacked_json
from graph.series.acts import sketch_of
from graph.settle.facts import Fact, Settled, Witness
from graph.view.text_section import MarkedText

_WITNESSES, _PART, _PINPOINT, _CANDIDATES = map(Fact._fields.index, ("witnesses", "part", "pinpoint", "candidates"))
_FEW = tuple(Fact._fields.index(name) for name in ("kind", "relation", "role", "via"))  # a few words, often said

_OF_MANDATES = tuple(field.name for field in fields(WorkMandate))


@dataclass(frozen=True, slots=True)
class Summary:
    """A work without its texts: the documents of `work` have none, its readings no mentions, and the witnesses of its facts tell of
    languages alone, each once; `mentions` counts the mentions.

    `named` are what the work names, as kind and key; `provisions` the articles, chapters … that it cites, and how often;
    `words` those of each fact, with what stands around them (see `graph.network.evidence`); `sketch` tells how alike two texts
    are (see `graph.series.acts`); `mandates` are its own, without their witnesses.
    """

    work: Settled
    mentions: int
    named: frozenset[tuple[str, str]]
    provisions: Provisions
    words: tuple[bytes, ...]
    sketch: frozenset[int]
    mandates: tuple[WorkMandate, ...]

    @classmethod
    def of(cls, work: Settled, named: Iterable[tuple[str, str]], mandates: Iterable[WorkMandate]) -> Summary:
        """The summary of a work that names `named` and holds `mandates`."""
        bare = replace(
            work, readings=tuple(Reading(_bare(reading.document), ()) for reading in work.readings), disputes=(),
            facts=tuple(map(_told_in, work.facts)), records=tuple(map(_bare, work.records)),
        )  # fmt: skip
        mentions = sum(len(reading.citations) for reading in work.readings)
        asked = tuple(replace(mandate, witnesses=()) for mandate in mandates)
        return cls(bare, mentions, frozenset(named), dict(provisions([work])), words_of(work), sketch_of(work), asked)

    def packed(self) -> bytes:
        """The summary as bytes, the same for the same."""
        documents = [[_text(reading.document) for reading in self.work.readings], [*map(_text, self.work.records)]]
        counted = sorted((*form, *place, count) for (form, place), count in self.provisions.items())
        words = [some.decode("utf-8", "surrogatepass") for some in self.words]
        record = [
            self.work.id,
            documents,
            [*map(_row, self.work.facts)],
            self.mentions,
            sorted(self.named),
            counted,
            words,
            sorted(self.sketch),
            [*map(_asked, self.mandates)],
        ]
        return packed_json(record, QUICKLY)


def summary_of(data: bytes) -> Summary:
    """The summary that `Summary.packed` has made `data` of."""
    record = unpacked_json(data)
    identifier, documents, facts, mentions, named, counted, words, sketch, asked = record
    readings, records = ([decoded(text.encode("utf-8", "surrogatepass")) for text in some] for some in documents)
    work = Settled(
        identifier, tuple(readings), tuple(map(_fact, facts)), records=tuple(reading.document for reading in records)
    )  # fmt: skip
    cited = {(ProvisionForm(words, unit), (kind, key)): count for words, unit, kind, key, count in counted}
    said = tuple(some.encode("utf-8", "surrogatepass") for some in words)
    mandates = tuple(map(_mandate, asked))
    return Summary(
        work, mentions, frozenset((kind, key) for kind, key in named), cited, said, frozenset(sketch), mandates
    )  # fmt: skip


class Page(NamedTuple):
    """What the page of a work is made of that stands in its texts: its versions, without their words and what they cite, and how
    these read, marked."""

    versions: tuple[Reading, ...]
    text: MarkedText | None


def packed_page(work: Settled, text: MarkedText) -> bytes:
    """What a page needs of the versions of a work, and how they read, as bytes."""
    stated = [record.metadata for record in work.records if record.metadata]
    versions = [_text(_completed(_bare(reading.document), stated)) for reading in work.readings]
    return packed_json([versions, text], QUICKLY)  # most of it is packed already


def page_of(data: bytes) -> Page:
    """What `packed_page` has made `data` of."""
    documents, text = unpacked_json(data)
    versions = tuple(decoded(document.encode("utf-8", "surrogatepass")) for document in documents)
    shown, others = text
    return Page(versions, MarkedText(Markup(shown), others))


def _completed(document: Document, stated: Iterable[Metadata]) -> Document:
    """A document whose metadata tell what they leave out as records of the same work have it."""
    for metadata in stated:
        own = document.metadata or metadata
        left_out = {name: value for name, value in _values(metadata).items() if not getattr(own, name)}
        document = replace(document, metadata=replace(own, **left_out))
    return document


def _bare(document: Document) -> Document:
    return replace(document, text="", sections=(), stated_references=())


def _text(document: Document) -> str:
    return encoded(Reading(document, ())).decode("utf-8", "surrogatepass")


def _told_in(fact: Fact) -> Fact:
    return fact._replace(witnesses=tuple(map(_witness, fact.languages)))


@cache
def _witness(lang: str) -> Witness:
    """A witness of which only the language is known."""
    return Witness(lang, BODY, 0, 0, "", None, "version")


def _row(fact: Fact) -> list[Any]:
    return [*fact._replace(witnesses=fact.languages)]  # type: ignore[arg-type]


def _asked(mandate: WorkMandate) -> dict[str, Any]:
    return {name: value for name, value in asdict(mandate).items() if value}


def _values(metadata: Metadata) -> dict[str, Any]:
    return {field.name: value for field in fields(metadata) if (value := getattr(metadata, field.name))}


def _mandate(values: dict[str, Any]) -> WorkMandate:
    addressees = tuple(Addressee(**addressee) for addressee in values.pop("addressees", ()))
    known: dict[str, Any] = dict.fromkeys(_OF_MANDATES) | values
    return WorkMandate(**known | {
        "part": Part.parse(values["part"]), "addressees": addressees, "due": Due(**values.get("due", {})), "witnesses": (),
        "versions": values.get("versions", 0),
    })  # fmt: skip


def _fact(row: list[Any]) -> Fact:
    row[_WITNESSES] = tuple(map(_witness, row[_WITNESSES]))
    row[_PART], row[_PINPOINT] = Part.parse(row[_PART]), pinpoint_of(row[_PINPOINT])
    row[_CANDIDATES] = tuple(row[_CANDIDATES])
    for place in _FEW:
        row[place] = intern(row[place])
    return Fact(*row)
