"""The numbers of acts: what stands before, in and after them, and how a list of them goes on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.kinds import ACTS, ActKind
from graph.languages.schema import absent, told
from graph.numbers import NUMBER_PATTERN


@dataclass(frozen=True, kw_only=True)
class NumberWords:
    """'Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008)', as a language writes it."""

    noun_follows: bool = told("Whether 'resolution' stands after its number or list of numbers, and not before.")
    number_open: str = told("What stands right before a number.", default="", zh="‹第›66/102号决议")
    number_close: str = told("What stands right after a number.", default="", zh="第66/102‹号›决议")
    year_mark: str = told("What right after figures makes them a year.", default="", zh="2004‹年›")
    number: str = told("A number as the language writes it.", default=NUMBER_PATTERN, en="resolution ‹66/102›")
    lettered_number: str = told(
        "A number that is a letter, with the session in brackets.", default=r"[A-Z] ?\(\d{2}\)", en="decision ‹J (68)›"
    )
    letter: str = told(
        "The letter of a further part of a number.", default=r"[A-Z](?![A-Za-z0-9])", en="resolutions 53/243 A and ‹B›"
    )
    number_forms: Mapping[str, str] = told(
        "A pattern of a part of a number as the language writes it → as English does.",
        default={},
        ar="قرارها 75/290 ‹باء›",
    )
    symbol_forms: Mapping[str, str] = told(
        "The letters of a conference in the symbols of its decisions ('1/CP.21') → how the language writes such a symbol, with its "
        "serial and session.",
        default={},
    )
    symbol_named: Mapping[str, str] = told(
        "Such letters, where others are written alike → what a text names that means these.", default={}
    )
    bare_after: tuple[str, ...] = told(
        "Words right after which digits alone are a number.",
        default=(),
        en="r‹esolution ›1540",
        fr="la r‹ésolution ›1540",
    )
    number_year: str = absent(
        "How the year of such a number follows it.",
        groups="year!",
        en="resolution 1325‹ of 2000›",
        es="resolución 1325‹ de 2000›",
    )
    resolution_nouns: Mapping[str, ActKind] = told(
        "A pattern of a noun → what act it is.",
        values=ACTS,
        en="its ‹resolutions› 66/102",
        zh="第66/102号‹决议›",
        fr="sa ‹décision› 66/533",
    )
    owner_forms: Mapping[str, str] = told(
        "A pattern of what stands for an organ only beside a number → its key.", default={}, en="‹GA› resolution 66/102"
    )
    own: str = told(
        "The pronoun of the organ that speaks.",
        en="Recalling ‹its› resolution",
        fr="Rappelant ‹sa› résolution",
        zh="回顾‹其›第66/102号决议",
    )
    own_link: str = told(
        "What stands between a body and 'its' where 'its' is that body's.",
        en="the Council‹, in ›its resolution",
        zh="理事会‹在›其",
    )
    adopts: Mapping[str, str] = told(
        "What stands between a body and a number that it adopted → what stands before the body then, '' where that is all one.",
        default={},
        en="the Commission‹ adopted ›resolution 66/102",
    )
    adopted_by: str = absent(
        "What stands between a number and the body that adopted it, behind what the act is about.",
        en="resolution 66/102‹ on tea, adopted by the ›Commission",
    )
    and_others: str = absent(
        "What stands between a list and the body whose other acts are named with it.",
        en="resolutions 242 and 338‹ and other relevant resolutions of the ›Council",
    )
    of_stranger: str = absent(
        "What follows a number that is of a body by a name, known or not.", en="decision 14/CP.7‹ of the Conference›"
    )
    subordinate: str = absent(
        "What stands before a body that is the subject of a clause of its own.",
        en="by ‹which the ›Assembly adopted its",
    )
    glue_before: str = told(
        "What may stand between the words about a number (body, date, title) and it.",
        en="the Council‹'s ›resolution",
        zh="大会‹通过的›第1/1号",
    )
    glue_after: str = told(
        "What may stand between a number and the words about it.", en="66/102‹ of ›9 December", zh="第66/102号‹的›决议"
    )
    about: str = told(
        "A description of its subject among these words.",
        places="date",
        en="resolutions‹ on tea›, 66/102 and 67/1 on, 66/102",
        zh="大会‹关于茶的›第66/102号",
    )
    separator: str = told(
        "What stands between the members of a list.",
        en="66/102‹ and ›67/1",
        zh="第66/102‹和›67/1号",
        fr="66/102‹ et ›67/1",
    )
    through: str = told("What stands between the ends of a range.", en="53/243 A‹ to ›D", zh="53/243 A‹至›D")
    date: str = told(
        "A date.", groups="year! month! day!", en="of ‹9 December 2011›", zh="‹2011年12月9日›第",
        fr="du ‹9 décembre 2011›",
        es="de ‹9 de diciembre de 2011›",
        ru="от ‹9 декабря 2011›",
    )  # fmt: skip
    months: Mapping[str, int] = told("The name of a month, in small letters → its number.", default={})
    date_separator: str = absent(
        "What stands between dates of a list of numbers that all follow the numbers.",
        fr="du 20 décembre 2005‹, du ›29 octobre 2010",
    )
    ordinals: Mapping[str, int] = told("An ordinal or cardinal in words → its number.", default={})
    volume: str = absent(
        "Which volume of a document is meant, behind its symbol: a Roman numeral, or one of the ordinals.", groups="volume!",
        en="(A/77/49), ‹vol. II›", zh="(A/77/49)‹第二卷›B.4节", fr="(A/77/49), ‹vol. II›", es="(A/77/49), ‹vol. II›",
        ru="(A/77/49), ‹т. II›",
    )  # fmt: skip
