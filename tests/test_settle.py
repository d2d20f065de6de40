"""The versions of a work as witnesses: what they say together, what one says against the others, what one leaves open."""

from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.extraction import settled
from graph.model import Citation, Document, Doubt, Part, Reading, Section
from graph.numbering import Numbering
from graph.settle.slips import likeness, nearly
from graph.settle.slots import near
from graph.settle.work import settle, works

LANGS = ("en", "fr", "es", "ru", "zh", "ar")


def citation(lang, part, at, id_, kind="resolution", **more):
    return Citation(
        "A/RES/90/1", f"{lang}.txt", lang, at, at + 5, more.pop("text", id_ or "that one"), kind, id_, id_, Part.parse(part),
        more.pop("relation", "recall"), more.pop("date", None), None, None, more.pop("via", "explicit"), more.pop("known", True), **more,
    )  # fmt: skip


def version(lang, *said, parts=("pp1", "pp2", "op1")):
    """A version that says (part, id) in order; `said` may be (part, id, {more})."""
    citations = tuple(
        citation(lang, part, 10 * at, id_, **(more[0] if more else {})) for at, (part, id_, *more) in enumerate(said)
    )
    sections = tuple(Section(Part.parse(part), 1000 * at, 1000 * at + 999) for at, part in enumerate(parts))
    return Reading(Document(f"{lang}.txt", " " * 4000, "A/RES/90/1", lang, sections=sections), citations)


def told(work):
    """(part, id) → how many versions."""
    return {(fact.part, fact.id): len(fact.languages) for fact in work.facts}


ONE, TWO, SLIP = "A/RES/66/102", "A/RES/67/1", "A/RES/66/120"
OTHERS = [version(lang, ("pp1", ONE), ("pp2", TWO)) for lang in LANGS[1:]]

# What the English version says where five others say ONE in pp1 and TWO in pp2 → the facts, and the disputes.
CASES = [
    ("the same", [("pp1", ONE), ("pp2", TWO)], {("pp1", ONE): 6, ("pp2", TWO): 6}, []),
    ("a slip of the pen", [("pp1", SLIP), ("pp2", TWO)], {("pp1", ONE): 5, ("pp2", TWO): 6}, [(SLIP, ONE, "digits")]),
    ("another body", [("pp1", "A/HRC/RES/66/102"), ("pp2", TWO)], {("pp1", ONE): 5, ("pp2", TWO): 6},
     [("A/HRC/RES/66/102", ONE, "reading")]),
    ("left open", [("pp1", None), ("pp2", TWO)], {("pp1", ONE): 6, ("pp2", TWO): 6}, []),
    ("not told", [("pp2", TWO)], {("pp1", ONE): 5, ("pp2", TWO): 6}, []),
    ("paragraphs counted otherwise", [("pp2", ONE), ("pp3", TWO)], {("pp1", ONE): 6, ("pp2", TWO): 6}, []),
    ("told twice", [("pp1", ONE), ("pp1", ONE), ("pp2", TWO)], {("pp1", ONE): 6, ("pp2", TWO): 6}, []),
    ("one more, which nobody else says", [("pp1", ONE), ("pp2", TWO), ("op1", "A/RES/1/1")], {("pp1", ONE): 6, ("pp2", TWO): 6},
     [("A/RES/1/1", None, "alone")]),
]  # fmt: skip


@pytest.mark.parametrize(("said", "facts", "disputes"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_one_version_against_five(said, facts, disputes):
    work = settle([version("en", *said), *OTHERS])
    assert told(work) == facts
    assert [(dispute.against[0].id, dispute.settled, dispute.reason) for dispute in work.disputes] == disputes


def test_what_a_version_misnumbers_is_filled_from_the_others():
    work = settle([version("en", ("pp1", SLIP), ("pp2", None)), *OTHERS])
    mended = next(reading for reading in work.readings if reading.document.lang == "en").citations
    assert [(c.id, c.via, c.candidates) for c in mended] == [(ONE, "version", (SLIP,)), (TWO, "version", ())]
    assert str(mended[0].problem) == "other versions say otherwise"
    assert mended[1].problem is None


def test_versions_that_are_divided_settle_nothing():
    work = settle([version("en", ("pp1", ONE)), version("fr", ("pp1", SLIP))])
    assert told(work) == {}
    (dispute,) = work.disputes
    assert (dispute.reason, {said.id for said in dispute.against}) == ("divided", {ONE, SLIP})
    assert all(c.id is None and set(c.candidates) == {ONE, SLIP} for r in work.readings for c in r.citations)


def test_where_the_series_decides_it_outvotes_the_versions():
    right, wrong = "S/RES/1989(2011)", "S/RES/1989(2001)"
    readings = [version(lang, ("pp1", wrong)) for lang in LANGS[1:]] + [version("en", ("pp1", right))]
    work = settle(readings, impossible={wrong}.__contains__)
    assert told(work) == {("pp1", right): 1}
    (dispute,) = work.disputes
    assert (dispute.settled, dispute.reason, dispute.sure, len(dispute.against[0].witnesses)) == (
        right,
        "series",
        1.0,
        5,
    )


REFUSED = [
    ("S/RES/1989(2001)", True), ("S/RES/1989(2011)", False), ("S/RES/2139(2016)", True), ("A/RES/66/102", False),
    ("A/RES/66/9999", True), ("A/66/10", False), ("nothing", False), ("ECLAC/RES/682(XXXV)", False),
]  # fmt: skip


@pytest.mark.parametrize(("symbol", "refused"), REFUSED)
def test_what_the_series_of_bodies_refuse(authority, symbol, refused):
    assert Numbering(authority.series).refuses(symbol) is refused


def test_a_link_to_what_no_series_holds_is_outvoted_in_a_corpus(authority):
    """As a file may link what it says wrongly: five versions and their links against one, and the table of the Council's numbers."""
    right, wrong = "S/RES/1989(2011)", "S/RES/1989(2001)"
    readings = [version(lang, ("pp1", wrong)) for lang in LANGS[1:]] + [version("en", ("pp1", right))]
    (work,) = settled(readings, authority)
    assert [fact.id for fact in work.facts] == [right]
    assert [(dispute.reason, dispute.sure) for dispute in work.disputes] == [("series", 1.0)]


def test_what_a_series_does_not_hold_is_filled_by_who_says_it_rightly():
    """Reading has left open what the series cannot hold: five versions say it, one says what the series holds."""
    right = "S/RES/1989(2011)"
    wrong = {"problem": Doubt("series", "number and year disagree"), "candidates": (right,), "text": "1989 (2001)"}
    readings = [version(lang, ("pp1", None, wrong)) for lang in LANGS[1:]] + [version("en", ("pp1", right))]
    work = settle(readings)
    assert told(work) == {("pp1", right): 1}
    assert {c.id for reading in work.readings for c in reading.citations} == {right}
    (dispute,) = work.disputes
    assert (dispute.settled, dispute.reason, len(dispute.against[0].witnesses)) == (right, "series", 5)


DATED = "number and date disagree: 55 is of 2000 to 2001, not of 2001-12-01"
UNANIMOUS = [  # versions, what they say, what it comes to
    (6, "resolution 55/56", "A/RES/55/56"), (4, "resolution 55/56", "A/RES/55/56"), (3, "resolution 55/56", None),
    (6, "resolution 55/57", None),
]  # fmt: skip


@pytest.mark.parametrize(("count", "text", "settled"), UNANIMOUS)
def test_a_number_that_all_versions_say_counts_more_than_the_date_beside_it(count, text, settled):
    more = {
        "problem": Doubt("date", DATED),
        "candidates": ("A/RES/55/56", "A/RES/56/56"),
        "text": text,
        "date": "2001-12-01",
    }
    work = settle([version(lang, ("pp1", None, more)) for lang in LANGS[:count]])
    assert [fact.id for fact in work.facts] == [settled]
    assert [(d.reason, d.settled) for d in work.disputes] == [("date" if settled else "series", settled)]
    told = {(c.id, str(c.problem), c.via) for reading in work.readings for c in reading.citations}
    assert told == {(settled, DATED, "version" if settled else "explicit")}


def test_what_no_version_says_rightly_is_left_open_and_told():
    wrong = {"problem": Doubt("series", "number and year disagree"), "text": "1989 (2001)"}
    work = settle([version(lang, ("pp1", ONE), ("pp1", None, wrong)) for lang in LANGS])
    assert told(work)[("pp1", ONE)] == 6
    assert {dispute.reason for dispute in work.disputes} == {"series"}


def test_names_that_no_authority_knows_are_one_node():
    names = {"en": "tea-declaration", "fr": "declaration-du-the", "zh": "茶宣言"}
    readings = [
        version(lang, ("pp1", ONE), ("pp1", name, {"kind": "instrument", "known": False}))
        for lang, name in names.items()
    ]
    work = settle(readings)
    assert told(work) == {("pp1", ONE): 3, ("pp1", "tea-declaration"): 3}
    assert all(reading.citations[1].id == "tea-declaration" for reading in work.readings)
    assert work.disputes == ()


def test_a_known_name_beside_an_unknown_one_is_the_known_one():
    known = [version(lang, ("pp1", ONE), ("pp1", "un-charter", {"kind": "instrument"})) for lang in LANGS[1:]]
    own = version("en", ("pp1", ONE), ("pp1", "the-great-charter", {"kind": "instrument", "known": False}))
    assert told(settle([own, *known])) == {("pp1", ONE): 6, ("pp1", "un-charter"): 6}


def test_works_are_settled_one_by_one():
    other = replace(OTHERS[0], document=replace(OTHERS[0].document, id="A/RES/90/2"))
    assert [(work.id, len(work.readings)) for work in works([*OTHERS, other])] == [("A/RES/90/1", 5), ("A/RES/90/2", 1)]


ids = st.sampled_from([ONE, TWO, SLIP, "S/RES/1325(2000)", "E/2012/30", None])
kinds = st.sampled_from(["resolution", "instrument", "entity"])
said = st.lists(
    st.tuples(st.sampled_from(["pp1", "pp2", "op1", "body"]), ids, kinds.map(lambda kind: {"kind": kind})), max_size=6
)


@given(st.lists(said, min_size=2, max_size=4))
@settings(deadline=None, max_examples=60)
def test_the_order_of_versions_does_not_matter(versions):
    readings = [version(lang, *what) for lang, what in zip(LANGS, versions, strict=False)]
    first = settle(readings)
    for order in list(permutations(readings))[:6]:
        assert settle(order) == first


@given(said)
def test_a_work_of_one_version_is_as_that_version_says(what):
    reading = version("en", *what)
    work = settle([reading])
    assert work.readings == (reading,)
    assert work.disputes == ()
    places = [(c.part, c.id, c.kind, c.start) for c in reading.citations]
    assert [(f.part, f.id, f.kind, f.witnesses[0].start) for f in work.facts] == places


numbers = st.lists(st.integers(100, 399), min_size=1, max_size=6, unique=True)


@given(numbers, st.data())
@settings(deadline=None)
def test_one_error_is_outvoted(serials, data):
    right = [("pp1", f"A/RES/66/{serial}") for serial in serials]
    at = data.draw(st.integers(0, len(right) - 1))
    wrong = [*right[:at], ("pp1", f"A/RES/66/{serials[at] + 500}"), *right[at + 1 :]]
    work = settle([version("en", *wrong), *(version(lang, *right) for lang in LANGS[1:])])
    assert {fact.id for fact in work.facts} == {id_ for _, id_ in right}


@given(numbers, st.randoms())
@settings(deadline=None)
def test_a_version_in_another_order_says_the_same(serials, chance):
    right = [("pp1", f"A/RES/66/{serial}") for serial in serials]
    shuffled = chance.sample(right, len(right))
    work = settle([version("en", *shuffled), *(version(lang, *right) for lang in LANGS[1:])])
    assert set(told(work).values()) == {6}
    assert work.disputes == ()


@pytest.mark.parametrize(
    ("one", "other", "like"),
    [
        ("S/2019/833", "S/2019/883", "digits"),
        ("S/RES/2577(2020)", "S/RES/2557(2020)", "digits"),
        ("A/RES/70/291", "A/RES/75/291", "digits"),
        ("S/PRST/2018/9", "S/PRST/2018/19", "digits"),
        ("S/RES/2214(2014)", "S/RES/2214(2015)", "year"),
        ("A/RES/33/11", "A/HRC/RES/33/11", "body"),
        ("FCCP/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1", "letters"),
        ("A/RES/66/102", "S/RES/1325(2000)", "number"),
        ("A/67/53/Corr.1", "A/67/53/Corr.2", "number"),
        ("A/77/6(Introduction)", "A/77/6", "body"),
        ("A/RES/66/102", "A/RES/71/15", "number"),
        ("A/RES/52/12A", "A/RES/52/12", "body"),
        ("S/2019/83", "S/2019/833", "digits"),  # one more figure is no supplement
    ],
)
def test_how_identifiers_differ(one, other, like):
    assert likeness(one, other) == likeness(other, one) == like


@given(st.integers(0, 9999), st.integers(0, 9999))
def test_slips_go_both_ways(one, other):
    assert nearly(str(one), str(other)) == nearly(str(other), str(one))


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [("fn1", "body", True), ("op9", "op10", True), ("op10", "op10.a", True), ("op10.a", "op11.a", True), ("op2", "pp2", False),
     ("op2", "op7", False), ("annex1", "annex2", True)],
)  # fmt: skip
def test_parts_that_may_be_one(one, other, expected):
    assert near(Part.parse(one), Part.parse(other)) == near(Part.parse(other), Part.parse(one)) == expected
