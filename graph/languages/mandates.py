"""What a language says when an organ asks somebody to do something: the schema of `graph/languages/<language>/mandates.py`.

All are patterns over the clean view of a text (`graph.text.view`), so that one spelling is enough.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.patterns.scan import NEVER


@dataclass(frozen=True, slots=True)
class MandateGrammar:
    """The words of asking clauses in one language.

    `asks`: pattern of a verb that asks or decides → English lemma ('requests' → request); the first that fits is taken.
    `says`: verbs by which the organ goes on without asking ('acknowledges'): they end an asking clause.
    `before`: what stands right before such a verb where it begins a clause (', and also ').
    `addressed`: what stands between the verb and whom it asks ('that', 'upon all', 'إلى').
    `action`: what ends the addressees and begins what is asked of them (' to ' and an infinitive).
    `late_action`: what may begin it where nothing else does (verbal nouns).
    `no_action`: what looks like that and is not ('in a position to', 'parties to'): it is passed over.
    `heads`: where a language does not mark the beginning of what is asked, the nouns that addressees end with (Chinese).
    `said_with_heads`: what may stand between such a noun and the one before it.
    `states`: words that tell States and their governments; `others`: people and institutions that are no bodies of the
    Organization ('civil society'); an addressee of neither is an entity if the text names one in it.
    `somebody`: nouns for those who can be asked, and names by their shape; a member of a list that holds none before
    `complement` (what begins the complement of a noun), no body and no State is no addressee ('immediate access').
    `whom`: a pronoun before the verb that is whom it asks ('les invite'); `suffix`: one that ends the verb ('تشجعها').
    `pronouns`: those that stand for the addressee of the clause before, `own` those for the organ
    that speaks.
    `nominal`: nouns of an action where somebody should stand: what is asked is said without naming whom ('Encourages the
    efforts of …').
    `separator`: what stands between two addressees. `joint`: 'and' alone, which parts two
    addressees that are not of one kind ('States and other donors'). `shares`: a member of a list that shares its neighbour's complement and
    therefore is no addressee alone ('agencies, funds and programmes of the …').
    `article`: articles and prepositions before an addressee, which are no part of it.
    `included`: what introduces those who are among the addressees ('including'); `aside`: what introduces those who are not
    ('in cooperation with', 'within its mandate').
    `reports`: words of giving a report, an update or information. `recipient`: to whom, with the group to; `{body}` is where
    a body named in the text, or a noun of `recipients`, stands.
    `recipients`: nouns and pronouns that stand for the organs to which reports go ('the Council', 'it').
    `frequencies`: pattern → 'annual', 'biennial', 'every 3 months' …; where it has the groups number and unit, `every` makes
    the words: number in `numbers`, unit in `units`.
    `by_date`: what stands before the date by which something is due, `after_date` what may stand after it instead ('前'),
    `on_date` what stands before the day of something ('on'); `past` what tells a date to be that of an
    event ('signed in Paris on'); `within`: a period in words ('within 90 days').
    `until`: what stands before the date until which something lasts; `lasts`: verbs by which something is established or
    extended. `extended`: what is extended, with the group what.
    `numbers`: numerals in words → number. `units`: words for units of time → English plural.
    """

    asks: Mapping[str, str]
    says: str
    before: str
    addressed: str
    action: str
    states: str
    others: str
    separator: str
    article: str
    included: str
    aside: str
    reports: str
    recipient: str
    recipients: str
    frequencies: Mapping[str, str]
    by_date: str
    within: str
    until: str
    lasts: str
    extended: str
    numbers: Mapping[str, int]
    units: Mapping[str, str]
    somebody: str
    pronouns: str
    own: str
    no_action: str = NEVER
    late_action: str = NEVER
    complement: str = NEVER
    joint: str = NEVER
    whom: str = NEVER
    suffix: str = NEVER
    after_date: str = NEVER
    on_date: str = NEVER
    past: str = NEVER
    nominal: str = NEVER
    shares: str = NEVER
    heads: str = NEVER
    said_with_heads: str = NEVER
    next_session: str = NEVER
    period: str = NEVER
