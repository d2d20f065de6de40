"""The governing verbs of English, each as participle and in the third person; the first that fits is taken."""

from collections.abc import Mapping

from graph.kinds import Relation

_BE = r"(?:shall|will|should|is|are)(?: (?:hereby|also|further|thus|be)){1,2}"
_DECIDES_THAT = (
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore |then |accordingly )?that (?=(?:(?!\b(?:unless|if|until|"
    r"provided|subject)\b)[^;:]){0,200}?\b"
)
# Verbs of both parts of a resolution, each as participle and in the third person; the first that fits is taken.
VERBS: Mapping[str, Relation] = {
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore |then |accordingly )?to (?:extend|renew|prolong)": "extend",
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore |then )?to suspend\b": "suspend",
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore |then )?to (?:amend|modify|revise)": "amend",
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore |then )?to (?:terminate|lift|end|discontinue|"
    r"repeal|rescind|revoke|abolish|dissolve)": "terminate",
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore )?to (?:replace|supersede)": "supersede",
    r"[Dd]ecid(?:es?|ing) (?:further |also |therefore )?to (?:adopt|approve)": "adopt",
    # What is decided of others: 'Decides that the measures imposed by … shall be terminated'.
    rf"{_DECIDES_THAT}{_BE} (?:extended|renewed|prolonged)\b)": "extend",
    rf"{_DECIDES_THAT}{_BE} (?:amended|modified|revised)\b)": "amend",
    rf"{_DECIDES_THAT}(?:{_BE} (?:terminated|lifted|repealed|rescinded|revoked|dissolved|discontinued|abolished)\b|"
    rf"shall (?:no longer|cease to) "
    r"(?:apply|have effect)\b))": "terminate",
    rf"{_DECIDES_THAT}(?:shall (?:supersede|replace)\b|{_BE} (?:superseded|replaced) by\b))": "supersede",
    r"[Rr]ecall(?:s|ing)?\b|[Rr]emind(?:s|ing)\b": "recall",
    r"[Rr]eaffirm(?:s|ing)?\b": "reaffirm",
    r"[Rr]eiterat(?:es?|ing)\b": "reiterate",
    r"[Rr]epeat(?:s|ing)\b": "reiterate",
    r"[Tt]ak(?:es?|ing) note\b|[Hh]aving (?:also |further )?taken note\b": "take-note",
    r"[Nn]ot(?:es|ing)\b|[Oo]bserv(?:es|ing)\b|[Pp]oint(?:s|ing) out\b|[Hh]aving (?:also |further )?noted\b": "note",
    r"[Ww]elcom(?:es?|ing)\b": "welcome",
    r"[Ee]ndors(?:es?|ing)\b": "endorse",
    r"[Aa]pprov(?:es?|ing)\b": "approve",
    r"[Aa]dopt(?:s|ing)\b": "adopt",
    r"(?:[Aa]ffirm|[Cc]onfirm)(?:s|ing)\b": "affirm",
    r"[Rr]ecogni[sz](?:es?|ing)\b": "recognize",
    r"[Aa]cknowledg(?:es?|ing)\b": "acknowledge",
    r"(?:[Rr]e-?)?[Ee]mphasi[sz](?:es?|ing)\b": "emphasize",
    r"(?:[Uu]nderlin|[Hh]ighlight)(?:es?|s|ing)\b": "emphasize",
    r"[Uu]nderscor(?:es?|ing)\b": "emphasize",
    r"[Ss]tress(?:es|ing)\b": "stress",
    r"[Bb]ear(?:s|ing) in mind\b": "bear-in-mind",
    r"[Mm]indful\b": "bear-in-mind",
    r"[Gg]uided\b|[Ii]nspired by\b": "guide",
    r"[Cc]onsider(?:s|ing)\b": "consider",
    r"[Hh]aving (?:also |further |carefully )?(?:considered|examined|studied|reviewed|discussed)\b": "consider",
    r"[Tt]ak(?:es|ing) into (?:account|consideration)\b": "consider",
    r"[Cc]ommend(?:s|ing)\b": "commend",
    r"(?:[Rr]enew(?:s|ing) the expression of (?:its )?(?:deep |profound |sincere )?)?(?:appreciation|gratitude|thanks)\b"
    r"(?! of the (?:General Assembly|Security Council|Council|Assembly|Commission|Committee)\b)": "commend",
    r"[Pp]ay(?:s|ing)? tribute\b|[Cc]ongratulat(?:es|ing)\b": "commend",
    r"[Tt]hank(?:s|ing)\b": "commend",
    r"(?:concern|regret|alarm|indignation|dismay)\b(?! the)": "express-concern",
    r"(?:[Cc]oncerned|[Aa]larmed|[Dd]isturbed|[Dd]istressed|[Aa]ppalled|[Dd]ismayed|[Ss]hocked)\b": "express-concern",
    r"[Rr]egret(?:s|ting)\b": "express-concern",
    r"[Dd]eplor(?:es?|ing)\b": "condemn",
    r"[Cc]ondemn(?:s|ing)\b|condemnation\b|[Cc]ensur(?:es|ing)\b|[Dd]enounc(?:es|ing)\b": "condemn",
    r"[Dd]etermin(?:es|ing)\b": "determine",
    r"[Dd]ecid(?:es|ing)\b": "decide",
    r"[Rr]esolves\b": "decide",
    r"[Dd]emand(?:s|ing)\b(?! (?:of|for|from)\b)": "demand",
    r"[Rr]equir(?:es|ing)\b|[Oo]rders\b|[Ii]nsists\b": "demand",
    r"(?:[Rr]equest|[Aa]sk)(?:s|ing)\b(?! (?:of|for|from|made)\b)": "request",
    r"[Ii]nvit(?:es|ing)\b": "invite",
    r"[Uu]rg(?:es|ing)\b": "urge",
    r"[Ee]ncourag(?:es|ing)\b": "encourage",
    r"[Cc]all(?:s|ing)(?: (?:once again|again|further))? (?:up)?on\b": "call-upon",
    r"[Cc]alls for\b": "call-upon",
    r"[Aa]ppeals\b": "call-upon",
    r"[Aa]cting,? (?:therefore,? |accordingly,? )?(?:under|pursuant|in accordance|on)\b": "pursuant-to",
    r"(?:[Aa]mend|[Mm]odifie|[Rr]evise)(?:s|ing)\b": "amend",
    r"[Rr]enew(?:s|ing) (?:its|the|their) (?:request|invitation)\b": "request",
    r"[Rr]enew(?:s|ing) (?:its|the|their) (?:call|appeal|commitment|support|demand)\b": "reiterate",
    r"(?:[Ee]xtends|[Pp]rolongs|[Rr]enews)\b": "extend",
    r"(?:[Tt]erminates|[Ll]ifts|[Rr]epeals|[Rr]escinds|[Rr]evokes|[Dd]iscontinues|[Aa]bolishes|[Dd]issolves)\b": "terminate",
    r"(?:[Ss]upersedes|[Rr]eplaces)\b": "supersede",
    r"[Ss]uspends\b": "suspend",
    r"(?:[Cc]onvinced|[Pp]ersuaded|(?:firm |deep |strong )?conviction)\b": "convince",
    r"(?:[Aa]ware|[Cc]onscious|[Cc]ognizant)\b": "aware",
    r"(?:[Dd]etermined|[Rr]esolved|[Rr]esolute)\b": "resolve",
    r"(?:[Dd]esir(?:ing|ous)|[Ww]ishing)\b": "desire",
    r"[Hh]aving (?:due )?regard (?:to|for)\b": "have-regard",
    r"Referring\b": "recall",
    r"[Bb]elieving\b": "believe",
    r"[Hh]aving (?:also |further )?heard\b": "hear",
    r"[Hh]aving (?:also |further )?received\b": "receive",
    r"(?:[Dd]eclares|[Pp]roclaims|[Dd]eclaring|[Pp]roclaiming)\b": "declare",
    r"[Ss]upport(?:s|ing)\b": "support",
    r"[Aa]uthori[sz]es\b": "authorize",
    r"(?:[Ee]stablishes|[Cc]reates)\b": "establish",
    r"(?:[Rr]ecommends|Advises)\b": "recommend",
    r"(?:[Dd]irects|[Ii]nstructs)\b": "direct",
    r"(?:[Ee]xpress(?:es|ing)|intention|readiness|(?:the )?hope)\b": "express",
}
OPENING_VERBS: Mapping[str, Relation] = {
    r"(?:Pursuant to|In accordance with|In conformity with|In pursuance of)\b": "pursuant-to",
    r"On the basis of\b|Based on\b|Basing itself on\b": "base-on",
    r"Welcome\b": "welcome",
    r"Encouraged\b": "mention",
}
