"""What a language says when an organ asks somebody to do something: the schema of `graph/languages/<language>/mandates.py`.

All are patterns over the clean view of a text (`graph.text.clean_view`), so that one spelling is enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import absent, told


@dataclass(frozen=True, slots=True, kw_only=True)
class MandateGrammar:
    """The words of asking clauses in one language."""

    # The verb that asks.
    asks: Mapping[str, str] = told(
        "A pattern of a verb that asks or decides → its relation; the first that fits is taken.",
        en="‹Requests› the Secretary-General", zh="‹请›秘书长",
    )  # fmt: skip
    says: str = told(
        "Verbs by which the organ goes on without asking: they end an asking clause.", en="and ‹notes› the report"
    )
    before: str = told("What stands right before such a verb where it begins a clause.", en="‹also ›requests")
    whom: str = absent("A pronoun before the verb that is whom it asks.", fr="‹les ›invite à")
    suffix: str = absent("A pronoun that ends the verb and is whom it asks.", ar="تشجع‹ها›")

    # Whom it asks.
    addressed: str = told("What stands between the verb and whom it asks.", en="Calls‹ upon ›all States")
    states: str = told("Words that tell States and their governments.", en="all ‹Member States›", zh="所有‹会员国›")
    others: str = told(
        "People and institutions that are no bodies of the Organization; an addressee neither of these nor of States is an entity"
        " if the text names one in it.",
        en="and ‹civil society›", zh="和‹民间社会›",
    )  # fmt: skip
    somebody: str = told(
        "Nouns for those who can be asked, and names by their shape: a member of a list that holds none before its `complement`, "
        "no body and no State is no addressee ('immediate access').",
        en="the ‹agencies› of the system",
    )  # fmt: skip
    complement: str = absent("What begins the complement of a noun.", en="the agencies ‹of› the system")
    pronouns: str = told("Those that stand for the addressee of the clause before.", en="requests ‹it› to report")
    own: str = told("Those that stand for the organ that speaks.", en="to report to ‹it›", zh="向‹其›报告")
    nominal: str = absent(
        "A noun of an action where somebody should stand: what is asked is said without naming whom. In a language that does not "
        "mark where what is asked begins, the words by which it begins.",
        en="Encourages the ‹efforts› of all", zh="请秘书长‹采取›措施",
    )  # fmt: skip
    separator: str = told(
        "What stands between two addressees.", en="States‹, as well as ›agencies", zh="会员国‹和›民间社会"
    )
    joint: str = absent(
        "'And' alone, which parts two addressees that are not of one kind ('States and other donors').",
        en="States‹ and ›others",
    )
    shares: str = absent(
        "A member of a list that shares its neighbour's complement and therefore is no addressee alone.",
        en="‹agencies›, funds and programmes of the system",
    )  # fmt: skip
    article: str = told(
        "Articles and prepositions before an addressee, which are no part of it.", en="upon‹ the ›Secretary-General"
    )
    included: str = told("What introduces those who are among the addressees.", en="States‹, including ›donors")
    beside_addressee: str = told(
        "What introduces those who are not, or the way in which they are to act.",
        en="requests the Office‹, in cooperation› with others",
    )
    heads: str = absent(
        "Where a language does not mark the beginning of what is asked: the nouns that addressees end with.",
        zh="请各‹会员国›采取",
    )
    said_with_heads: str = absent("What may stand between such a noun and the one before it.", zh="会员国‹和›国际组织")

    # What is asked.
    action: str = told(
        "What ends the addressees and begins what is asked of them.", en="Requests the Office‹ to ›report"
    )
    late_action: str = absent("What may begin it where nothing else does: verbal nouns.")
    no_action: str = absent(
        "What looks like its beginning and is not: it is passed over.", en="States ‹in a position to do so› to report"
    )

    # To whom, when, how often and until when.
    reports: str = told(
        "Words of giving a report, an update or information.", en="to ‹report› on the matter", zh="提交‹报告›"
    )
    recipient: str = told(
        "To whom: `{body}` is where a noun of `recipients` stands, or the body at whose session it is due.",
        groups="to!", places="body!", en="to ‹report to the General Assembly›", zh="‹向大会提交›报告",
    )  # fmt: skip
    named_recipient: str = absent(
        "To whom: `{named}` is where any body that is named stands, and the words around it leave no other reading.",
        groups="to!", places="named!", zh="‹向大会›提交报告",
    )  # fmt: skip
    recipients: str = told(
        "Nouns and pronouns that stand for the organs to which reports go.",
        en="to the ‹Security Council›",
        zh="向‹大会›",
    )
    frequencies: Mapping[str, str] = told(
        "A pattern → how often ('annual', 'biennial', 'every 3 months' …); '' where its groups number and unit tell it.",
        groups="number unit", en="to report ‹every three months›", zh="‹每六个月›报告一次",
    )  # fmt: skip
    by_date: str = told("What stands before the date by which something is due.", en="‹no later than ›30 June 2031")
    after_date: str = absent("What may stand after such a date instead.", zh="2031年6月30日‹前›")
    on_date: str = absent("What stands before the day of something.", en="convened ‹on ›30 June 2031")
    past: str = absent("What tells a date to be that of an event.", en="the agreement ‹signed› in Lagos")
    within: str = told("A period in words.", en="‹within 90 days›", zh="‹90天内›")
    next_session: str = absent(
        "A session that is told by its being the next.", en="‹at its next session›", zh="在‹下届会议›上"
    )
    until: str = told("What stands before the date until which something lasts.", en="extend ‹until ›30 June 2031")
    period: str = absent("What after a date makes it the end of a period and no end of a mandate.", zh="至2031年‹期间›")
    lasts: str = told("Verbs by which something is established or extended.", en="decides to ‹extend› the mandate")
    extended: str = told(
        "What is extended.", groups="what!", en="‹extend the mandate of the Panel› until 30 June 2031",
        zh="决定‹将专家小组的任务期限延至›2031年",
    )  # fmt: skip
    numbers: Mapping[str, int] = told("A numeral in words → the number.", en="every ‹three› months", zh="每‹六›个月")
    units: Mapping[str, str] = told(
        "A word for a unit of time → its English plural.", values=frozenset({"years", "months", "weeks", "days"}),
        en="every three ‹months›", zh="每六个‹月›",
    )  # fmt: skip
