"""Bodies by their names and by the nouns that stand for them, and committees by the resolutions that set them up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import absent, told


@dataclass(frozen=True, kw_only=True)
class BodyWords:
    """'The Council', 'the 1718 Committee', 'the Assembly of Kosovo', which is no organ of the United Nations."""

    body_nouns: Mapping[str, str] = told(
        "A pattern of a noun that stands for a body named elsewhere → the noun as names have it.",
        en="the ‹Council›",
        zh="该‹委员会›",
    )
    body_noun: str = told(
        "How such nouns stand in a text.", places="nouns!", en="the ‹Council› decides", fr="le ‹Conseil› décide"
    )
    body_article: str = told(
        "What stands right before one that stands for a body.", en="‹the ›Council", fr="‹le ›Conseil"
    )
    body_pointed: str = absent(
        "What stands right before one that other things are called by too, and makes it a body's.", zh="‹该›研究所"
    )
    body_unled: str = absent(
        "What stands right after one that stands for a body without an article.", en="Council‹ resolution› 66/102"
    )
    attributive: str = told(
        "What makes the words before it belong to the noun after it.", default="", zh="大会‹的›第66/102号决议"
    )
    body_begun: str = absent(
        "What stands right before one that is the end of a longer name.", en="the ‹Advisory ›Committee"
    )
    body_unbegun: str = absent(
        "What right after one tells that no name ends with it: what stands before it is a verb.",
        zh="执行理事会‹第2031/5›号决议",
    )
    body_goes_on: str = told("What stands right after one that is the head of a longer name.", en="Council‹ of E›urope")
    body_told: str = absent(
        "What stands right after one that is told by its act, and left open where no list has it.",
        en="the Panel‹ established by› resolution 66/102",
    )
    body_unmeant: str = absent(
        "A form of such a noun that is always followed by more of a name, and so means no body by itself.",
        ar="‹لمؤتمر› ديربان",
    )
    body_head: str = told(
        "Such a noun at the head of a body's name, to the end of that noun.",
        places="nouns!",
        groups="noun!",
        en="‹Human Rights Council›",
        fr="‹Conseil› de sécurité",
    )
    body_last: str = absent(
        "The end of the name of a body which a noun alone means only where it can mean no other.", zh="‹第六委员会›"
    )
    body_classes: Mapping[str, str] = told(
        "A noun → the class of the authority of which each body is called so, whatever its name.", default={}
    )
    body_owner: str = absent(
        "The organization in the name of its body, which is left out where the body is called by its noun and what qualifies it.",
        ar="بعثة ‹الأمم المتحدة ›المتكاملة لتحقيق الاستقرار في مالي",
    )
    compounds: tuple[str, ...] = told(
        "Words that hold a name without naming it.", default=(), en="the ‹Under-Secretary-General›", zh="‹副秘书长›"
    )
    common_names: Mapping[str, str] = told(
        "A name that other bodies bear too → what right before it makes it theirs.", default={}
    )
    alone_names: Mapping[str, str] = told(
        "A short name → what right after it makes it no part of the name before it.",
        default={},
        zh="给予茶叶联盟‹大会›观察员地位",
    )
    other_names: Mapping[str, str] = told(
        "A name → what right after it makes it another's ('the Assembly of Kosovo').", default={}
    )
    variants: Mapping[str, str] = told(
        "A part of names → how it is also written.",
        default={},
        en="the ‹United Nations› Office",
        ru="‹Организации Объединенных Наций›",
    )
    agreement: Mapping[str, str] = told(
        "Of a language with cases: a word of a name in its own form, with the space before it → how it may end where the name is used; "
        "other words may end otherwise.",
        default={},
        ru="Римский статут‹ Международного› уголовного суда",
    )
    endings: str = told(
        "What cases add to the words of a name; it is taken off names and text alike before they are compared.",
        default="",
    )
    proclitics: str = told("What may be written together with the name that follows it.", default="", ar="‹و›المجلس")
    joined_articles: Mapping[str, str] = told("An article → how it is written after such a word.", default={})
    short_name: int = told("Up to this many characters a name is checked for word boundaries.", default=0)
    governors: tuple[str, ...] = told(
        "Nouns of the dictionary of word boundaries that may stand right before a name.", default=(), zh="‹代表›大会"
    )
    committee: str = absent(
        "A committee of the Security Council by its resolutions (group number) or by the number alone (number_2).",
        groups="number! article", en="the ‹Security Council Committee established pursuant to resolution 1718 (2006)›",
        zh="‹第1718(2006)号决议所设委员会›",
    )  # fmt: skip
    committees: str = absent(
        "Several of them.",
        places="list!",
        groups="article",
        en="the ‹Committees established pursuant to resolutions 1267 (1999) and 1988 (2011)›",
    )
    committee_number: str = told(
        "A number in such a list.", default=r"\d{3,4}(?:/\d{4})*(?: ?\(\d{4}\))?", en="the ‹1718› Committee"
    )
