"""Series: which act follows which, what changed, what the state of an act is. Texts are invented."""

import json

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from stored_mandates import mandates_of, stored_mandates

from graph.build import BASE_IRI, build
from graph.cli import SAMPLES, main
from graph.model import Document, Part
from graph.rdf.act_history import events_of, newer_acts
from graph.rdf.store import open_store
from graph.rdf.writers import NQUADS
from graph.series.acts import Act, order_of
from graph.series.alignment import ActParagraph, aligned, compared
from graph.series.states import Event, state_of
from graph.series.succession import predecessor_of, succession
from graph.symbols import Symbol
from graph.view.list_pages import PER_PAGE, parts_of


def act(name, title, cited=(), date=None, sketch=()):
    symbol = Symbol.parse(name)
    return Act(
        name, symbol.kind, symbol.body, date, order_of(symbol), {"en": title}, dict.fromkeys(cited), frozenset(sketch)
    )


TEA = [
    act("A/RES/118/40", "Protection of tea gardens"),
    act("A/RES/119/41", "Protection of tea gardens", ["A/RES/118/40"]),
    act("A/RES/120/44", "Protection of tea gardens", ["A/RES/118/40", "A/RES/119/41", "A/RES/119/50"]),
    act("A/RES/119/50", "Water for all"),
    act("A/RES/120/51", "Water for all"),
    act("A/RES/120/60", "Protection of tea gardens in winter", ["A/RES/118/40"], sketch=range(10)),
    act("A/RES/121/1", "Tea, protection of gardens of", ["A/RES/122/1"]),
    act("A/RES/122/1", "Tea, protection of gardens of"),
    act("S/RES/9001(2031)", "Extension of the mandate of the Tea Mission (UNTEA) until 15 Sept. 2032"),
    act(
        "S/RES/9050(2032)",
        "Extension of the mandate of the Tea Mission (UNTEA) until 31 October 2034",
        ["S/RES/9001(2031)"],
    ),
]
FOLLOWS = [
    ("A/RES/118/40", None),  # cites nothing
    ("A/RES/119/41", "A/RES/118/40"),
    ("A/RES/120/44", "A/RES/119/41"),  # the latest of those under its title
    ("A/RES/120/51", None),  # the same title alone is not enough
    ("A/RES/120/60", None),  # a like title without like words is not enough
    ("A/RES/121/1", None),  # what is later is not followed
    ("S/RES/9050(2032)", "S/RES/9001(2031)"),  # until when is no part of the matter
]


@pytest.mark.parametrize(("name", "expected"), FOLLOWS)
def test_predecessors(name, expected):
    acts = {one.id: one for one in TEA}
    assert predecessor_of(acts[name], acts) == expected


def test_a_series_has_an_order_and_a_latest_act():
    found = succession({one.id: one for one in TEA})
    assert found.series("A/RES/119/41") == ("A/RES/118/40", "A/RES/119/41", "A/RES/120/44")
    assert found.latest["A/RES/118/40"] == found.latest["A/RES/120/44"] == "A/RES/120/44"
    assert found.series("A/RES/120/51") == ("A/RES/120/51",)


def test_a_title_that_the_citation_quotes_is_enough():
    newer = act("A/RES/120/44", "Protection of tea gardens")
    newer = Act(*(getattr(newer, n) for n in ("id", "kind", "body", "date", "order", "titles")),
                {"A/RES/117/3": "Protection of tea gardens"}, frozenset())  # fmt: skip
    assert predecessor_of(newer, {newer.id: newer}) == "A/RES/117/3"


ORDERS = [
    ("A/RES/66/102", "A/RES/67/1"), ("A/RES/2453(XXIII)A", "A/RES/31/5"), ("S/RES/1325(2000)", "S/RES/1540(2004)"),
    ("E/RES/1894(LVII)", "E/RES/2004/25"),
]  # fmt: skip


@pytest.mark.parametrize(("earlier", "later"), ORDERS)
def test_numbers_sort_as_they_were_given(earlier, later):
    assert order_of(Symbol.parse(earlier)) < order_of(Symbol.parse(later))


def paragraphs(*texts, kind="op"):
    return [ActParagraph(Part(kind, at), text, ()) for at, text in enumerate(texts, start=1)]


FIRST = "Requests the Secretary-General to plant tea in every garden of the Organization"
SECOND = "Invites the World Health Organization to study what green tea does to readers"
THIRD = "Urges States to keep their tea dry, cool and away from strong spices"
ALIGNMENTS = [
    ([FIRST, SECOND], [FIRST, SECOND], ["same", "same"]),
    ([FIRST, SECOND], [FIRST, SECOND.replace("green", "black")], ["same", "changed"]),
    ([FIRST, SECOND, THIRD], [FIRST, THIRD], ["same", "gone", "same"]),
    ([FIRST, THIRD], [FIRST, SECOND, THIRD], ["same", "new", "same"]),
    ([FIRST, SECOND, THIRD], [THIRD, FIRST, SECOND], ["moved", "same", "same"]),
    ([], [FIRST], ["new"]),
    ([FIRST], [], ["gone"]),
]


@pytest.mark.parametrize("kind", ["op", "p"])  # those of resolutions, of statements
@pytest.mark.parametrize(("older", "newer", "expected"), ALIGNMENTS)
def test_paragraphs_are_aligned(older, newer, expected, kind):
    assert [row.fate for row in aligned(paragraphs(*older, kind=kind), paragraphs(*newer, kind=kind))] == expected


WORDS = st.lists(st.sampled_from(["tea", "water", "cup", ",", "leaf."]), max_size=12).map(" ".join)


@given(WORDS, WORDS)
def test_marked_words_hold_both_texts(older, newer):
    marked = list(compared(older, newer))
    assert "".join(words.text for words in marked if words.mark != "gone").split() == newer.split()
    gone = "".join(f"{words.text} " for words in marked if words.mark != "new")
    assert "".join(gone.split()) == "".join(older.split())


STATES = [
    ([], None, "in force"),
    ([Event("extend", "2066-01-01", "X", "op1")], None, "extended"),
    ([Event("extend", "2066-01-01", "X", "op1")], "2065-12-31", "in force"),  # not yet
    ([Event("amend", "2066-01-01", "X")], None, "amended"),
    ([Event("amend", "2066-01-01", "X"), Event("terminate", "2067-01-01", "Y")], None, "terminated"),
    ([Event("replace", "2067-01-01", "Y"), Event("extend", "2068-01-01", "Z")], None, "superseded"),
    ([Event("until", "2065-01-01", "A", "op1", "2066-01-01")], "2066-06-01", "expired"),
    ([Event("until", "2065-01-01", "A", "op1", "2066-01-01")], "2065-06-01", "in force"),
    ([Event("until", "2065-01-01", "A", "op1", "2066-01-01"), Event("prolong", "2065-12-01", "B", "op1", "2067-01-01")],
     "2066-06-01", "in force"),
    ([Event("until", "2065-01-01", "A", "op1", "2066-01-01"), Event("extend", "2065-12-01", "B", "op1")], "2066-06-01", "extended"),
]  # fmt: skip


@pytest.mark.parametrize(("events", "as_of", "expected"), STATES)
def test_states(events, as_of, expected):
    name = state_of("A", events, as_of).name
    assert name == expected or (
        expected == "in force" and name == "extended" and any(e.kind == "prolong" for e in events)
    )


def text_of(previous, session, tea):
    return (
        f"The General Assembly,\n\nRecalling its resolution {previous} on the protection of tea gardens,\n\n"
        "Bearing in mind that tea grows slowly and that its gardens need shade, water and care in all regions,\n\n"
        f"1. Requests the Secretary-General to report in full to the General Assembly at its {session} session on tea gardens;\n\n"
        f"2. Invites the World Health Organization to study {tea} by 30 September 2067;\n"
    )


@pytest.fixture(scope="module")
def tea_build(tmp_path_factory, authority):
    """Three acts in a row, and one that cites the oldest after the next was adopted."""
    output = tmp_path_factory.mktemp("tea")
    texts = [
        ("A/RES/118/40", "2063-12-20", text_of("117/33", "one hundred and nineteenth", "green tea")),
        ("A/RES/119/41", "2064-12-20", text_of("118/40", "one hundred and twentieth", "green tea")),
        ("A/RES/120/44", "2065-12-20", text_of("119/41", "one hundred and twenty-first", "green and black tea")),
    ]
    documents = [
        Document(name, text, id=name, lang="en", title="Protection of tea gardens", date=date, body="ga")
        for name, date, text in texts
    ]
    other = "The General Assembly,\n\nRecalling its resolution 118/40,\n\n1. Urges States to drink water;\n"
    documents.append(Document("w", other, id="A/RES/120/90", lang="en", title="Water", date="2065-12-22", body="ga"))
    build(documents, output, authority, BASE_IRI, print)
    return output


def run(*arguments):
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    return result.exit_code, result.output


def test_a_build_tells_series_and_mandates(tea_build):
    found = newer_acts(open_store(tea_build), BASE_IRI)
    assert (found["A/RES/118/40"].next, found["A/RES/118/40"].latest) == ("A/RES/119/41", "A/RES/120/44")
    held = {(m.doc, m.part): m for m in stored_mandates(tea_build / NQUADS, BASE_IRI)}
    first, second = held["A/RES/120/44", "op1"], held["A/RES/120/44", "op2"]
    assert ([a.id for a in first.addressees], first.report_to_id, first.due.session) == (
        ["secretary-general"],
        "ga",
        "GA/121",
    )
    assert ([a.id for a in second.addressees], second.verb, second.due.date) == (["who"], "invite", "2067-09-30")


def test_state_of_an_act_in_a_build(tea_build):
    iri = f"{BASE_IRI}resolution/A/RES/118/40"
    assert [(e.kind, e.by) for e in events_of(open_store(tea_build), iri, BASE_IRI)] == [("follow", "A/RES/119/41")]
    code, said = run("state", "A/RES/118/40", "-o", tea_build, "--format", "json")
    assert (code, json.loads(said)["newer"]) == (0, "A/RES/119/41")
    assert run("state", "tea", "-o", tea_build)[0] == 2
    assert run("state", "A/RES/1/1", "-o", tea_build)[0] == 1
    assert run("state", "A/RES/118/40", "-o", tea_build, "--as-of", "yesterday")[0] == 2


def test_diff_of_acts_in_a_build(tea_build):
    code, said = run("diff", "A/RES/119/41", "A/RES/120/44", "-o", tea_build, "--format", "json")
    found = json.loads(said)
    assert (code, found["counts"]["same"], found["counts"]["changed"]) == (0, 1, 3)
    assert found["updated"] == [{"older": "A/RES/118/40", "newer": "A/RES/119/41", "part": "pp1"}]
    assert "{+and black+}" in run("diff", "A/RES/119/41", "A/RES/120/44", "-o", tea_build)[1]
    assert (
        "<ins>and black </ins>" in run("diff", "A/RES/119/41", "A/RES/120/44", "-o", tea_build, "--format", "html")[1]
    )
    assert run("diff", "A/RES/1/1", "A/RES/120/44", "-o", tea_build)[0] == 1


@pytest.mark.parametrize(
    ("args", "code", "said"),
    [
        # By what a text says of itself, for a file of plain text has no symbol of its own.
        (["A/RES/119/12", "119/47"], 0, "A/RES/119/12 → A/RES/119/47 (zh): "),
        (["A/RES/119/12", "A/RES/119/47", "--lang", "fr"], 1, "not both are there in 'fr'. Languages of both: zh."),
        (["A/RES/99/7", "A/RES/119/47"], 1, "A/RES/99/7: is no file, and no document of "),
    ],
)
def test_documents_of_a_folder_are_compared(args, code, said):
    left, text = run("diff", *args[:2], SAMPLES, *args[2:])
    assert (left, said in text) == (code, True), text


def test_old_citations_are_told(tea_build, tmp_path):
    draft = tmp_path / "draft.jsonl"
    text = "The General Assembly,\n\nRecalling its resolution 118/40,\n\n1. Urges States to drink tea;\n"
    draft.write_text(json.dumps({"id": "draft", "text": text, "lang": "en", "body": "ga", "date": "2066-05-01"}))
    code, said = run("check", draft, "--corpus", tea_build, "--format", "json")
    faults = [json.loads(line) for line in said.splitlines()]
    old = [fault for fault in faults if fault["reason"] == "old: A/RES/119/41 follows it, A/RES/120/44 is the latest"]
    assert (code, [fault["candidates"] for fault in old]) == (1, [["A/RES/120/44"]])
    assert "follows it" not in run("check", draft)[1]
    assert "A/RES/120/90" in run("query", "-o", tea_build, "old-citations")[1]


QUERIES = [
    ("mandates-of", "body=who", "op2"), ("reports-due", "session=session/GA/121", "A/RES/120/44"),
    ("state-of", "act=A/RES/118/40", "follow"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "setting", "expected"), QUERIES)
def test_named_queries(tea_build, name, setting, expected):
    code, said = run("query", "-o", tea_build, name, "--set", setting)
    assert (code, expected in said) == (0, True), said


def test_data_conform(tea_build):
    _, said = run("validate", tea_build)
    assert not [
        line for line in said.splitlines() if "/mandate/" in line or "rg:follows" in line or "latest" in line
    ], said


PAGES = [
    ("pages/entity_who.html", "What it is asked"), ("pages/resolution_A_RES_119_41.html", "What it asks"),
    ("pages/resolution_A_RES_119_41.html", "Its series"), ("pages/resolution_A_RES_119_41.html", "Its state"),
    ("due.html", "GA/121"), ("due/2066.html", "GA/121"), ("mandates.ics", "DTSTART;VALUE=DATE:20670930"), ("index.html", "due.html"),
]  # fmt: skip


@pytest.mark.parametrize(("name", "expected"), PAGES)
def test_pages(tea_build, name, expected):
    assert expected in (tea_build / name).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("count", "files"),
    [(0, ["x.html"]), (PER_PAGE, ["x.html"]), (2 * PER_PAGE + 1, ["x.html", "x~2.html", "x~3.html"])],
)
def test_long_lists_are_paged(count, files):
    parts = list(parts_of("x", range(count)))
    assert [part.files[part.number - 1] for part in parts] == files
    assert all(part.files == files for part in parts)
    assert [item for part in parts for item in part.items] == list(range(count))


def test_lines_of_others_are_passed_over():
    assert mandates_of([b"<https://example.org/a> <https://example.org/b> <https://example.org/c> .\n"], BASE_IRI) == ()


# What lasts until a day: an act of the Council, its text, and the queries that tell of it.
LASTING = [
    (
        "S/RES/3987(2065)",
        "2065-03-01",
        "Decides to extend until 31 December 2090 the mandate of UNIFIL;",
        "about-to-expire",
    ),
    (
        "S/RES/1310(2000)",
        "2000-07-27",
        "Decides to extend until 31 January 2001 the mandate of UNDOF;",
        "never-renewed",
    ),
]


@pytest.fixture(scope="module")
def lasting_build(tmp_path_factory, authority):
    output = tmp_path_factory.mktemp("lasting")
    documents = [
        Document(name, f"The Security Council,\n\n1. {text}\n", id=name, lang="en", date=date, body="sc")
        for name, date, text, _ in LASTING
    ]
    build(documents, output, authority, BASE_IRI, print)
    return output


@pytest.mark.parametrize(("act", "told_by"), [(act, told_by) for act, _, _, told_by in LASTING])
def test_queries_tell_what_lasts_and_what_was_never_renewed(lasting_build, act, told_by):
    code, said = run("query", "-o", lasting_build, told_by, "--format", "csv")
    others = [name for name, *_ in LASTING if name != act]
    assert code == 0
    assert act in said
    assert not [name for name in others if name in said]
