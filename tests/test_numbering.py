"""Series of numbers: what a body can have adopted, and when."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.dates import PartialDate
from graph.model import Document
from graph.numbering import Numbering
from graph.symbols import Number, Symbol
from ontology.authority import Authority

HORIZON = 2030


@pytest.fixture(scope="module")
def numbering(authority):
    return Numbering(authority.series)


@pytest.mark.parametrize(
    ("body", "written", "expected"),
    [
        ("ga", "2004/25", False), ("ecosoc", "2004/25", True), ("sc", "1325 (2000)", True), ("ga", "1325 (2000)", False),
        ("ga", "1894 (LVII)", False), ("ecosoc", "1894 (LVII)", True), ("hrc", "33/11", True), ("ga", "33/11", True),
        ("ga", "17/4", False), ("hrc", "17/4", True), ("sc", "66/102", False), ("ga", "3201 (S-VI)", True), ("hrc", "S-9/1", True),
        ("hrc", "ES-10/1", False), ("wha", "69.2", True), ("ga", "69.2", False), ("secretary-general", "66/102", False),
        ("monusco", "66/102", False), ("hlpf", "67/290", False), ("sr-torture", "25/36", False), ("eclac", "682 (XXXV)", True),
    ],
)  # fmt: skip
def test_bodies_number_in_forms_of_their_own(numbering, body, written, expected):
    assert numbering.numbers_so(body, Number.parse(written)) is expected


@pytest.mark.parametrize(
    ("body", "kind", "written", "trouble"),
    [
        ("sc", "resolution", "1325 (2000)", None),
        ("sc", "resolution", "1325 (2001)", "number and year disagree: 1325 is of 2000"),
        ("sc", "resolution", "1267 (1988)", "number and year disagree: 1267 is of 1999"),
        ("sc", "resolution", "9999 (2001)", "number and year disagree"),
        ("sc", "resolution", "2850 (2026)", None),
        ("sc", "resolution", "9999 (2027)", "no number 9999 yet"),
        ("ga", "resolution", "66/102", None),
        ("ga", "resolution", "66/1021", "no session or year has had so many: 1021"),
        ("ga", "resolution", "102/66", "session 102 is of 2047, after the text itself"),
        ("ga", "resolution", "217 (III)", None),
        ("ga", "resolution", "217 (IV)", "number and session disagree: 217 is of III"),
        ("ga", "resolution", "1514 (XV)", None),
        ("ga", "resolution", "3201 (S-VI)", None),
        ("ga", "decision", "74/568", None),
        ("ga", "resolution", "S-20/2", None),
        ("ga", "resolution", "ES-10/14", None),
        ("hrc", "resolution", "33/11", None),
        ("hrc", "resolution", "75/323", "session 75 is of 2030"),
        ("ecosoc", "resolution", "2004/25", None),
        ("ecosoc", "resolution", "2104/25", "session 2104 is of 2103"),
    ],
)
def test_what_a_series_can_hold(numbering, body, kind, written, trouble):
    found = numbering.trouble(body, kind, Number.parse(written), 2029)
    assert (found is None) if trouble is None else found.startswith(trouble), found


@pytest.mark.parametrize(
    ("body", "written", "date", "agrees"),
    [
        ("ga", "66/102", "2011-12-09", True), ("ga", "66/102", "2012-09-10", True), ("ga", "66/102", "2012-12-09", False),
        ("ga", "66/102", "2011", True), ("ga", "66/102", "2011-06-20", False), ("ga", "1 (I)", "1946-01-24", True),
        ("ga", "217 (III)", "1948-12-10", True), ("ga", "217 (III)", "1949-12-10", False), ("hrc", "33/11", "2016-09-29", True),
        ("hrc", "33/11", "2015-09-29", False), ("ecosoc", "2021/2", "2020-09-14", True), ("ecosoc", "2004/25", "2004-07-21", True),
        ("sc", "1325 (2000)", "2000-10-31", True), ("sc", "1325 (2000)", "2001-10-31", False), ("eclac", "682 (XXXV)", "2014", None),
        ("ecosoc", "253 (III)", "1948-10-16", False), ("wha", "69.2", "2016-05-28", True),
    ],
)  # fmt: skip
def test_dates_of_sessions(numbering, body, written, date, agrees):
    assert numbering.dated(body, Number.parse(written), PartialDate.parse(date)) is agrees


# What is written, in which language, its id, what is wrong with it, what it may be.
READINGS = [
    ("en", "resolution 1267 (1988)", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("zh", "第1267(1988)号决议", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("fr", "la résolution 1267 (1988)", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("es", "la resolución 1267 (1988)", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("ru", "резолюция 1267 (1988)", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("ar", "القرار 1267 (1988)", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("en", "S/RES/1267 (1988)", None, "number and year disagree: 1267 is of 1999", "S/RES/1267(1999)"),
    ("en", "resolution 2602 (2121)", None, "number and year disagree: 2602 is of 2021", "S/RES/2602(2021)"),
    ("en", "resolution 1267 (1988) of 15 October 1999", "S/RES/1267(1999)", None, None),
    ("en", "resolution 66/102 of 9 December 2012", None,
     "number and date disagree: 66 is of 2011 to 2012, not of 2012-12-09", "A/RES/67/102"),
    ("en", "resolution 102/66", None, "session 102 is of 2047, after the text itself", "A/RES/66/102"),
    ("ar", "القرار 102/66", "A/RES/66/102", None, None),
    ("ar", "القرار 55/66 المؤرخ 9 كانون الأول/ديسمبر 2011", "A/RES/66/55", None, None),
    ("ar", "القرار 65/66 المؤرخ 9 كانون الأول/ديسمبر 2011", None,
     "number and date disagree: 65 is of 2010 to 2011, not of 2011-12-09", "A/RES/66/65"),
    ("ar", "القرار 65/66", "A/RES/65/66", None, None),
    ("en", "resolution 2625 (XXVV)", None, "number and session disagree: 2625 is of XXV", "A/RES/2625(XXV)"),
    ("en", "General Assembly resolution 45/17 of 6 October 2020", None,
     "number and date disagree: 45 is of 1990 to 1991, not of 2020-10-06", "A/RES/45/17"),
    ("en", "S/RES/2254, para. 4", "S/RES/2254(2015)", None, None),
    ("zh", "见S/RES/1325号文件", "S/RES/1325(2000)", None, None),
    ("en", "S/RES/9999", None, "no number 9999 yet", None),
    ("en", "General Assembly resolution 1514", "A/RES/1514(XV)", None, None),
    ("en", "resolution 217A of the General Assembly", "A/RES/217(III)A", None, None),
    ("en", "G.A. Res. 217A, U.N. GAOR, 3d Sess.", "A/RES/217(III)A", None, None),
    ("en", "General Assembly resolution 2750", None, None, None),  # between those that are known of two sessions
    ("en", "Economic and Social Council resolution 1503", "E/RES/1503(XLVIII)", None, None),
    ("fr", "la résolution 194 de l’Assemblée générale", "A/RES/194(III)", None, None),
    ("es", "la resolución 1514 de la Asamblea General", "A/RES/1514(XV)", None, None),
    ("ru", "резолюция Генеральной Ассамблеи ООН 2758", "A/RES/2758(XXVI)", None, None),
    ("zh", "联合国大会第2758号决议", "A/RES/2758(XXVI)", None, None),
    ("ar", "قرار الجمعية العامة للأمم المتحدة رقم 194", "A/RES/194(III)", None, None),
    # A body that takes decisions alone has no resolution, beside which it may be named.
    ("zh", "老龄问题不限成员名额工作组根据第67/139号决议举办的茶会", "A/RES/67/139", None, None),
    ("en", "the Open-ended Working Group on Ageing, pursuant to resolution 67/139", "A/RES/67/139", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "id_", "problem", "candidate"), READINGS)
def test_a_number_that_cannot_be_is_not_said(cite, lang, text, id_, problem, candidate):
    (citation,) = (c for c in cite(text, lang) if c.kind == "resolution")
    assert (citation.id, citation.problem and str(citation.problem)) == (id_, problem)
    assert candidate is None or candidate in citation.candidates


NUMBERS = st.one_of(
    st.builds("{}/{}".format, st.integers(1, 2100), st.integers(1, 9999)),
    st.builds("{} ({})".format, st.integers(1, 9999), st.integers(1900, 2100)),
    st.builds(
        "{} ({})".format,
        st.integers(1, 9999),
        st.sampled_from(["I", "III", "XV", "XXX", "XXXI", "LVII", "S-VI", "XXVV"]),
    ),
    st.builds("{}-{}/{}".format, st.sampled_from(["S", "ES"]), st.integers(1, 60), st.integers(1, 99)),
)
OWNERS = ("", "General Assembly ", "Security Council ", "Economic and Social Council ", "Human Rights Council ", "its ")


@given(
    st.lists(
        st.tuples(st.sampled_from(OWNERS), NUMBERS, st.sampled_from(["", " of 9 December 2011", " of 4 May 1969"])),
        max_size=4,
    )
)
def test_no_identifier_that_its_series_cannot_hold(reader, numbering, said):
    text = "Recalling " + ", and ".join(f"{owner}resolution {number}{date}" for owner, number, date in said)
    for citation in reader.read(Document("any", text, lang="en")).citations:
        symbol = Symbol.parse(citation.id or "")
        if symbol and symbol.number and symbol.body:
            assert numbering.numbers_so(symbol.body, symbol.number), citation
            assert numbering.trouble(symbol.body, symbol.kind, symbol.number, 2031) is None, citation
        assert not (citation.id and citation.problem)


def test_a_body_that_adopts_needs_no_python(tmp_path):
    data = """@base <https://w3id.org/resograph/id/> .
@prefix rg: <https://w3id.org/resograph/ontology#> . @prefix org: <http://www.w3.org/ns/org#> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<entity/tea-council> a org:Organization ; skos:prefLabel "World Tea Council"@en ; skos:notation "WTC" .
<series/tea-council> a rg:Series ; rg:adoptedBy <entity/tea-council> ; rg:stem "TEA" ; rg:numberShape "session" ;
  rg:mostResolutions 20 ; rg:firstSession 1 ; rg:firstYear 2001 .
"""
    path = tmp_path / "tea.ttl"
    path.write_text(data, encoding="utf-8")
    from graph.reader import Reader

    reader = Reader(Authority.load([path]))
    text = "Recalling World Tea Council resolutions 3/4 of 5 May 2003 and 3/21,"
    found = reader.read(Document("any", text, lang="en")).citations
    assert [c.id for c in found if c.kind == "resolution"] == ["TEA/RES/3/4", None]
