"""What a source says about a document beside its text: the records of its metadata.

All are frozen, and say what the source says: names of States and bodies as they are written there, symbols in canonical form.
What is stated here outranks what is read from the text.
"""

from __future__ import annotations

from dataclasses import dataclass

from ontology.thesaurus import UNBIS

# How an act was adopted, or not.
RECORDED, WITHOUT_VOTE, UNANIMOUS = "recorded", "without-vote", "unanimous"
IN_FAVOUR, AGAINST, ABSTAINING, NOT_VOTING = "in-favour", "against", "abstaining", "not-voting"
ADOPTED, VETOED, NOT_ADOPTED = "adopted", "vetoed", "not-adopted"
# The schemes of topics, each with what its identifiers begin with.
SCHEMES = {
    "unbis": UNBIS,
    "sdg": "http://metadata.un.org/sdg/",
    "eurovoc": "http://eurovoc.europa.eu/",
}


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item of an agenda: `number` as English writes it ('71 (d)'), its `name` in `lang`, and the symbol of the `agenda`."""

    number: str = ""
    name: str = ""
    agenda: str = ""
    lang: str = "en"


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft of the document by its symbol; `date` is ISO 8601."""

    symbol: str
    date: str | None = None


@dataclass(frozen=True, slots=True)
class Sponsor:
    """Who submitted a draft, or joined those who did (`additional`), in the words of the source.

    `on_behalf_of` are the words for those in whose name it did so.
    """

    name: str
    on_behalf_of: str = ""
    additional: bool = False


@dataclass(frozen=True, slots=True)
class Ballot:
    """How one State voted: `choice` is in-favour, against, abstaining or not-voting. `code` is its ISO 3166-1 code, if given."""

    state: str
    choice: str
    code: str = ""


@dataclass(frozen=True, slots=True)
class Vote:
    """How an act was adopted: `manner` is recorded, without-vote or unanimous; '' where only the counts are known.

    The counts are None where the source gives none. `by_mail` says that the votes were given in writing.
    """

    manner: str = ""
    in_favour: int | None = None
    against: int | None = None
    abstaining: int | None = None
    not_voting: int | None = None
    ballots: tuple[Ballot, ...] = ()
    by_mail: bool = False


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject: its `name`, the `scheme` that it is of (unbis, sdg, eurovoc) and its identifier there, if given."""

    name: str
    scheme: str
    iri: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """A reference that the file itself makes: the words that carry it, as a span of the text, and the symbol it leads to."""

    start: int
    end: int
    symbol: str


@dataclass(frozen=True, slots=True)
class Metadata:
    """All that a source says of a document. `source` is akoma-ntoso, table or marcxml.

    `titles` are (language, title). `date` is that of adoption (of the vote, where a draft was not adopted), `published`
    that of issue. `session` is as symbols write it ('79', 'ES-11', '2024'), `meeting` a number, `record` the symbol of the
    meeting's record, `report` that of the committee's report with the `report_paragraph` that holds the draft. `committee`
    is named in the source's words; `outcome` is adopted, vetoed or not-adopted.
    """

    source: str
    titles: tuple[tuple[str, str], ...] = ()
    date: str | None = None
    published: str | None = None
    session: str | None = None
    meeting: int | None = None
    record: str | None = None
    agenda_items: tuple[AgendaItem, ...] = ()
    drafts: tuple[Draft, ...] = ()
    committee: str | None = None
    report: str | None = None
    report_paragraph: str | None = None
    sponsors: tuple[Sponsor, ...] = ()
    vote: Vote | None = None
    outcome: str | None = None
    topics: tuple[Topic, ...] = ()
    names: tuple[str, ...] = ()
    """Names of bodies and works that the library catalogues the document under."""
    links: tuple[Link, ...] = ()
    """The references of the file, in the order of the text."""

    def title(self, lang: str) -> str | None:
        """The title in a language; None where there is none."""
        return next((title for language, title in self.titles if language == lang), None)
