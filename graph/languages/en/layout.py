"""How English lays out a resolution."""

from graph.languages.en.past import PAST
from graph.languages.en.script import SCRIPT
from graph.languages.layout import Layout

MONTHS = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
           "December")  # fmt: skip
_DAY = rf"\d{{1,2}} (?:{'|'.join(MONTHS)}) \d{{4}}"

_PREAMBULAR = (
    r"(?:[A-Z][a-z]+ing\b|Also [a-z]+ing\b|Convinced|Concerned|Alarmed|Aware|Mindful|Guided|Determined|Conscious|Disturbed|"
    r"Encouraged|Distressed|Appalled|Inspired|Cognizant|Persuaded|Desirous|Shocked|Dismayed|Whereas|Seized of|"
    r"In view of|Anxious|(?:Deeply|Gravely|Seriously|Strongly|"
    r"Profoundly|Particularly|Fully|Greatly|Firmly|Further|Extremely|Equally|Always|Still) [a-z]+|Pursuant to|In accordance with)"
)
_OPERATIVE = (
    r"(?:(?:Also |Further |Again |Once again |Strongly |Solemnly |Urgently )*(?:[A-Z]?[a-z]+s (?:once again |again |"
    r"also |further |in this |with )?)(?:"
    r"that|the|to|its|upon|on|all|and|for|of|as|note|Member|States|in|it|with|on|any|those|each|his|this|these|[A-Z])"
    r"|[A-Z][a-z]+s ?(?=[:,] ?\(a\)))"
)

LAYOUT = Layout(
    joins_words=SCRIPT.joins_words,
    past=PAST,
    voice=r"The (?P<organ>{organ})[,.]?",
    unlisted=r"The (?P<organ>[^\W\d_][^,.;:()\[\]\"\d]{2,110}?)(?:,| (?=1 ?[.)] ))",
    states=r"\"(?:Expressing [^.;:\"]{3,90}, t|T)he (?P<organ>{organ})(?=[ ,])",
    decided=r"At (?:its|the) [^.;:]{1,60}? (?:meetings?|sessions?)\b",
    recommends=r"(?:The )?(?P<organ>{organ}) recommends (?:to|that) the (?P<target>{organ})[^:]{0,120}draft resolution:",
    heading=(
        r"(?:(?:\bRESOLUTION|\bResolution) (?:No\. ?)?(?P<number>{number})\.?(?![\w/,])|(?<![\w/.(])(?P<number_2>{number})\. (?=[A-Z\"']))"
    ),
    basis=r"\[(?:[^\[\]]{0,60}?\b(?:of|by) the (?P<recommender>{organ}))?[^\[\]]{4,300}\]",
    adopted=(
        rf"(?:Adopted (?:unanimously )?(?:by the (?:{{organ}}) )?at (?:its|the) (?P<meeting>\d{{1,5}})(?:st|nd|rd|th) (?:plenary )?meeting"
        rf"(?:,? (?:on |held on )?(?P<date>{_DAY}))?|(?P<meeting_2>\d{{1,5}})(?:st|nd|rd|th) (?:plenary )?meeting,? (?P<date_2>{_DAY})"
        rf"|[Rr]esolution adopted by the (?:{{organ}}) on (?P<date_3>{_DAY})|Resolution {{number}} of (?P<date_4>{_DAY})"
        rf"|Adopted by the (?:{{organ}}) on (?P<date_5>{_DAY}))"
    ),
    dated=rf"(?:[Rr]esolution )?[Oo]f (?P<date>{_DAY})|Adopted by [^.;]{{3,80}}?,? on (?P<date_2>{_DAY})",
    session=r"(?P<session>\d{1,3}(?=[snrt])|{ordinal})(?:st|nd|rd|th)? session",
    agenda_item=r"Agenda items? (?P<items>{item}(?:(?:,| and) {item})*)",
    preambular=_PREAMBULAR,
    operative=_OPERATIVE,
    opening=r"[A-Z][a-z]+",
    grounding=(
        r"(?i:(?:also |further |again |deeply |fully )?(?:recall|reaffirm|not|recogni[sz]|acknowledg|consider|observ|"
        r"welcom|affirm|believ|stress|emphasi[sz]|"
        r"regret|deplor|underlin|bear|tak|express|draw)(?:s|es)\b)"
    ),
    clause_end=r"[,;.]",
    enumerator_after=r"(?:(?<![a-z] )|(?<=Council )|(?<=Assembly ))(?<![\d./(])\b",
    enumerator=r"(?P<number>\d{1,3}){mark} ?(?=\"?[A-Z][a-z])",
    subparagraph=r"(?:(?<=[,;:.\"] )|(?<=[,;] and )|(?<=[,;] or ))\((?P<letter>[a-z])\) (?=\"?[A-Z])",
    annex=r"\bA(?:NNEX|nnex)\b(?: (?P<number>[IVX]+|\d+))?(?= [A-Z\"])(?! (?:Of|To)\b)",
)
