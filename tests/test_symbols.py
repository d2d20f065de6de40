"""Symbols by tables: what is written, what it is called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.model import Part
from graph.numbers import Session
from graph.symbols import Number, Symbol, Symbols, address, akn_iri, iri, named, of_body, of_number, roman_value
from ontology.series_file import shipped

BODIES = sorted(shipped().bodies)


@pytest.mark.parametrize(
    ("body", "kind", "written", "canonical"),
    [
        ("ga", "resolution", "66/102", "A/RES/66/102"),
        ("ga", "resolution", "52/12 A", "A/RES/52/12A"),
        ("ga", "resolution", "S-20/2", "A/RES/S-20/2"),
        ("ga", "resolution", "ES-10/14", "A/RES/ES-10/14"),
        ("ga", "resolution", "217 A (III)", "A/RES/217(III)A"),
        ("ga", "resolution", "217A(III)", "A/RES/217(III)A"),
        ("ga", "resolution", "2453 A (XXIII)", "A/RES/2453(XXIII)A"),
        ("ga", "resolution", "3201 (S-VI)", "A/RES/3201(S-VI)"),
        ("sc", "resolution", "1325 (2000)", "S/RES/1325(2000)"),
        ("ecosoc", "resolution", "2004/25", "E/RES/2004/25"),
        ("ecosoc", "resolution", "1894 (LVII)", "E/RES/1894(LVII)"),
        ("hrc", "resolution", "S-9/1", "A/HRC/RES/S-9/1"),
        ("chr", "resolution", "2005/80", "E/CN.4/RES/2005/80"),
        ("cnd", "resolution", "53/4", "E/CN.7/RES/53/4"),
        ("eclac", "resolution", "682 (XXXV)", "ECLAC/RES/682(XXXV)"),
        ("ga", "decision", "66/533", "A/DEC/66/533"),
        ("ecosoc", "decision", "2011/258", "E/DEC/2011/258"),
        ("hrc", "decision", "17/120", "A/HRC/DEC/17/120"),
    ],
)
def test_number_of_body(body, kind, written, canonical):
    number = Number.parse(written)
    assert number is not None
    symbol = of_body(kind, body, number)
    assert str(symbol) == canonical
    assert str(Symbol.parse(canonical)) == canonical


@pytest.mark.parametrize(
    ("written", "canonical", "kind", "body"),
    [
        ("S/RES/1325 (2000)", "S/RES/1325(2000)", "resolution", "sc"),
        ("A/RES/217(III)[A]", "A/RES/217(III)A", "resolution", "ga"),
        ("A/RES/52/12 A", "A/RES/52/12A", "resolution", "ga"),
        ("A/HRC/RES/33/11", "A/HRC/RES/33/11", "resolution", "hrc"),
        ("E/CN.4/RES/2005/80", "E/CN.4/RES/2005/80", "resolution", "chr"),
        ("A/DEC/66/533", "A/DEC/66/533", "decision", "ga"),
        ("S/PRST/2013/2", "S/PRST/2013/2", "statement", "sc"),
        ("E/2012/30/Corr.1", "E/2012/30/Corr.1", "document", "ecosoc"),
        ("FCCC/CP/2015/10/Add.1", "FCCC/CP/2015/10/Add.1", "document", None),
        ("ECLAC/RES/682(XXXV)", "ECLAC/RES/682(XXXV)", "resolution", "eclac"),
        ("UNEA/RES/5/14", "UNEA/RES/5/14", "resolution", "unea"),
        ("COP-UNTOC/RES/5/1", "COP-UNTOC/RES/5/1", "resolution", "cop-untoc"),
        ("T/RES/2106(XXIII)", "T/RES/2106(XXIII)", "resolution", "trusteeship-council"),
        ("CEDAW/DEC/5/1", "CEDAW/DEC/5/1", "decision", "cedaw-committee"),
        ("WHA 69.2", "WHA69.2", "resolution", "wha"),
        ("GC(59)/RES/10", "GC(59)/RES/10", "resolution", "iaea"),
        ("AG/RES. 2905 (XLVII-O/17)", "AG/RES.2905(XLVII-O/17)", "resolution", "oas"),
        ("1/CP.21", "1/CP.21", "decision", "cop-unfccc"),
        ("ECE/DEC/J(68)", "ECE/DEC/J(68)", "decision", "ece"),
        ("3/COP.12", "3/COP.12", "decision", "cop-unccd"),
        ("BC-14/12", "BC-14/12", "decision", "cop-basel"),
        ("EB148(3)", "EB148(3)", "decision", "who"),
    ],
)
def test_symbol(written, canonical, kind, body):
    symbol = Symbol.parse(written)
    assert (str(symbol), symbol.kind, symbol.body) == (canonical, kind, body)


@pytest.mark.parametrize("text", ["", "66/102", "决议", "A", "A/", "/A/RES", "第66/102号"])
def test_not_a_symbol(text):
    assert Symbol.parse(text) is None


@given(
    st.sampled_from([body for body in BODIES if body not in ("ioc", "ioc-unesco")]),
    st.integers(1, 9999),
    st.integers(1, 99),
    st.sampled_from(["", "A", "L"]),
)
def test_round_trip(body, serial, session, letter):
    symbol = of_body("resolution", body, Number("session", serial, Session(session), letter))
    assert Symbol.parse(str(symbol)) == symbol


def test_a_stem_that_two_bodies_share_is_neither_s():
    assert Symbol.parse("IOC/RES/5/1").body is None


def test_the_whole_authority_writes_symbols_as_the_shipped_file_alone_does(authority):
    assert {b.key: b.stem for b in authority.series.bodies.values()} == {
        b.key: b.stem for b in shipped().bodies.values()
    }


@pytest.mark.parametrize("body", BODIES)
def test_a_body_is_written_in_one_way_wherever_it_is_written(authority, body):
    """In the header of its own act as where it is cited."""
    number = Number.parse("69.2" if body == "wha" else "5/1")
    assert Symbols(authority.series).of_body("resolution", body, number) == of_body("resolution", body, number)


@pytest.mark.parametrize(
    ("number", "symbol"),
    [
        ("66/102", "A/RES/66/102"), ("217 A (III)", "A/RES/217(III)A"), ("2004/25", "E/RES/2004/25"),
        ("1325 (2000)", "S/RES/1325(2000)"), ("69.2", "WHA69.2"), ("1325", None), ("tea", None),
    ],
)  # fmt: skip
def test_whose_a_number_is_by_its_form_alone(number, symbol):
    found = of_number(number)
    assert (str(found) if found else None) == symbol


@pytest.mark.parametrize(("numeral", "value"), [("III", 3), ("XXIX", 29), ("LVII", 57), ("XLVIII", 48), ("XC", 90)])
def test_roman(numeral, value):
    assert roman_value(numeral) == value


@pytest.mark.parametrize(
    ("symbol", "date", "lang", "part", "expected"),
    [
        (
            "A/RES/71/4",
            "2016-10-13",
            "en",
            "op8",
            "/akn/un/statement/deliberation/un-ga/2016-10-13/71-4/eng@!main~para_8",
        ),
        ("A/RES/71/4", "2016-10-13", None, None, "/akn/un/statement/deliberation/un-ga/2016-10-13/71-4"),
        (
            "S/RES/1325(2000)",
            "2000-10-31",
            "zh",
            None,
            "/akn/un/statement/deliberation/un-sc/2000-10-31/1325(2000)/zho@",
        ),
        ("A/RES/71/4", None, "en", None, None),
        ("E/2012/30", "2012-05-01", "en", None, None),
    ],
)
def test_akn(symbol, date, lang, part, expected):
    assert akn_iri(Symbol.parse(symbol), date, lang, part and Part.parse(part)) == expected


@pytest.mark.parametrize(
    ("symbol", "lang", "expected"),
    [
        ("A/RES/66/102", "zh", "https://undocs.org/ch/A/RES/66/102"),
        ("A/RES/217(III)A", "en", "https://undocs.org/en/A/RES/217(III)"),
        ("A/DEC/66/533", "en", None),
    ],
)
def test_address(symbol, lang, expected):
    assert address(Symbol.parse(symbol), lang) == expected


@pytest.mark.parametrize("identifier", ["A/RES/66/102", "S/RES/1540(2004)", "a draft/%41.txt", "茶#1", "A/RES/70/9?"])
def test_an_iri_tells_of_what_it_is(identifier):
    assert named(iri("https://example.org/id/", "resolution", identifier), "https://example.org/id/") == (
        "resolution",
        identifier,
    )


def test_iri_keeps_letters_of_every_script_and_encodes_what_an_iri_may_not_hold():
    assert (
        iri("https://example.org/", "instrument", '示范 "<法>') == "https://example.org/instrument/示范%20%22%3C法%3E"
    )


@pytest.mark.parametrize(
    ("written", "body"), [("WHA69.2", "wha"), ("GC(59)/RES/10", "iaea"), ("AG/RES. 1733 (XXX-O/00)", "oas")]
)
def test_symbols_of_other_organizations(written, body):
    symbol = Symbol.parse(written)
    assert symbol is not None
    assert (symbol.kind, symbol.body, str(symbol)) == ("resolution", body, written.replace(" ", ""))
    assert address(symbol) is None
