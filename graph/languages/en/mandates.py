"""How English asks: 'Requests the Secretary-General to report to it at its eighty-first session'."""

from graph.languages.mandates import MandateGrammar

_ADVERBS = (
    r"(?:(?:[Aa]lso|[Ff]urther|[Aa]gain|[Oo]nce again|[Ss]trongly|[Uu]rgently|[Ee]arnestly|[Rr]espectfully|"
    r"[Tt]herefore|"
    r"[Aa]ccordingly|[Ff]irmly|[Ss]olemnly|[Ii]n this (?:regard|respect|context|connection)|"
    r"[Ii]n that regard|[Tt]o this end|"
    r"in this regard|and|while|hereby|particularly|especially|notably|respectively|simultaneously),? )*"
)
_RENEWED = (
    r"(?:[Rr]eiterates|[Rr]enews|[Rr]epeats|[Rr]eaffirms) (?:its|the|his|their) (?:strong |urgent |"
    r"earlier |previous )?"
)
_DECIDES = r"[Dd]ecides(?: also| further|,[^,]{3,40},)? to"
_NUMBERS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "fifteen": 15, "eighteen": 18,
    "twenty": 20, "forty": 40, "forty-five": 45, "second": 2,
    "third": 3, "fourth": 4, "fifth": 5, "other": 2, "thirty": 30, "sixty": 60, "ninety": 90,
}  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_ORGANS = (
    "General Assembly|Security Council|Economic and Social Council|Human Rights Council|Council|Assembly|Commission|Committee|"
    "Conference of the Parties|Conference|Governing Body|Executive Board|Board|Secretary-General|Member States|Forum|Subcommittee|"
    "High Commissioner|Advisory Committee|Special Committee"
)

_BARE = (
    r"abide|accelerate|accept|act|address|adhere|adopt|allow|apply|avail|be|bring|carry|cease|comply|"
    r"consider|consult|cooperate|develop|direct|end|engage|establish|extend|facilitate|fulfil|give|"
    r"grant|hold|honou?r|implement|immediately|increase|intensify|issue|maintain|make|meet|observe|"
    r"participate|permit|prepare|prevent|promote|protect|pursue|reaffirm|refrain|reject|release|"
    r"remove|renounce|respect|respond|resume|return|review|seek|share|stop|strengthen|support|sustain|"
    r"withdraw|work|fully|also|not"
)

MANDATES = MandateGrammar(
    asks={
        rf"{_DECIDES} request\b|{_RENEWED}requests?\b(?! (?:from|by|of|made|contained|set)\b)|"
        r"[Rr]equests\b(?! (?:for|from|by|of|made|received|submitted)\b)|"
        r"[Dd]irects\b(?! (?:that|towards?)\b)|[Ii]nstructs\b": "request",
        rf"{_DECIDES} invite\b|{_RENEWED}invitations?\b|[Ii]nvites\b": "invite",
        rf"{_DECIDES} urge\b|[Uu]rges\b": "urge",
        rf"{_DECIDES} encourage\b|[Ee]ncourages\b": "encourage",
        rf"{_RENEWED}(?:calls?|appeals?)\b|[Cc]alls(?: \w+,?){{0,3}}? (?:up)?on\b|[Cc]alls(?= for\b)|[Aa]ppeals(?= to\b)": "call-upon",
        rf"{_RENEWED}demands?\b|[Dd]emands\b(?! (?:of|for|from|made|by|placed)\b)|\bRequires\b(?= (?:that|all|the)\b)": "demand",
        rf"{_DECIDES} recommend\b|{_RENEWED}recommendations?\b|[Rr]ecommends\b": "recommend",
        rf"{_DECIDES} authori[sz]e\b|[Aa]uthorizes\b|[Aa]uthorises\b|[Mm]andates\b(?= (?:the|that|its)\b)": "authorize",
        r"[Dd]ecides\b|[Rr]esolves\b": "decide",
    },
    says=(
        r"[Rr]ecalls\b|[Nn]otes\b|[Ww]elcomes\b|[Aa]cknowledges\b|[Ee]xpresses\b|[Rr]eaffirms\b|"
        r"[Rr]eiterates\b|[Ss]tresses\b|[Tt]akes note\b|[Uu]nderlines\b|[Uu]nderscores\b|[Ee]mphasizes\b|"
        r"[Rr]ecognizes\b|[Ll]ooks forward\b|[Cc]ommends\b|[Cc]ondemns\b|[Dd]eplores\b|[Ss]upports\b|"
        r"[Aa]ffirms\b|[Ee]ndorses\b|[Aa]pproves\b|[Aa]dopts\b"
    ),
    before=(
        rf"(?:\A|(?<=\d\. )|(?<=\d )|(?<=[,;:.] )|(?<=\band )|(?<=\([a-z]\) )|(?<=^)|"
        rf"(?<=[a-z] )(?=further )){_ADVERBS}"
    ),
    addressed=r",? (?:(?:once again|again|also|further|in particular|in this regard|accordingly|therefore),? )*"
              r"(?:(?:that|upon|on|for|to)\b(?! (?:extend|renew|establish|continue|remain|include|convene|"
              r"consider|hold|adopt))(?:,[^,]{3,120},)? )?",
    action=(
        r",? (?:not |fully |further |also |actively |urgently )*to (?!the\b|that\b|this\b|its\b|their\b|"
        r"an?\b|all\b|each\b|which\b|whom\b|those\b|these\b|it\b|"
        r"them\b|[A-Z\d])(?=[a-z])|,? (?=(?:shall|should|will|must|be|reports?|submits?|provides?|keeps?|"
        r"explores?|ensures?|continues?|takes?|makes?|"
        r"includes?|conducts?|presents?|undertakes?|updates?|informs?|develops?|considers?) )|"
        rf", to (?=[a-z])|(?<=[A-Za-z)] )(?=(?:{_BARE})\b(?! (?:of|and|or)\b))"
    ),
    no_action=(
        r", to be \w+(?:ed|ld|de|wn|en)\b[^,;]{3,80}(?=,)|"
        r"\b(?:that|which|who) (?:are|have|is|has|do|does) not\b(?: yet)?(?: (?:[Pp]art(?:y|ies)|members?|signator(?:y|ies)|ratified|"
        r"acceded|signed|become \w+)\b)?(?: to\b)?|"
        r"\b(?:in a position|able|unable|wish|wishing|yet|willing|ready|committed|seeking|required|"
        r"entitled|according|related|regard|respect|contrary|due|subject|access|"
        r"pursuant|prior|relevant|addressed|invited|need|contribute|contributing|"
        r"dedicated|continue|continuing|failed|obliged|"
        r"likely|right) to (?:do so\b|\w+)|[Pp]art(?:y|ies) to (?:armed |the )?conflicts?\b|\bto do so\b"
    ),
    states=(
        r"\b(?:[Mm]ember States?|[Oo]bserver States?|States?|Governments?|[Gg]overnments?|[Pp]art(?:y|"
        r"ies) to\b(?! the conflict)|countries|country|administering Powers?|"
        r"occupying Power|[Dd]onors?|Israel|Republic|Kingdom|Federation)\b"
    ),
    others=(
        r"\b(?:civil society|private sector|academia|media|stakeholders?|non-governmental|"
        r"parties to (?:the )?(?:armed )?conflict|all parties|individuals|"
        r"partners|indigenous peoples|women|youth|actors|groups?|leaders|institutions|communities|foundations)\b"
    ),
    somebody=(
        r"\b(?:agenc(?:y|ies)|bod(?:y|ies)|organi[sz]ations?|entit(?:y|ies)|institutions?|commissions?|committees?|"
        r"councils?|boards?|funds?|programmes?|offices?|cent(?:re|er)s?|departments?|secretariats?|system|communit(?:y|ies)|"
        r"mechanisms?|experts?|rapporteurs?|members?|chairs?|chairpersons?|coordinators?|presidents?|representatives?|"
        r"envoys?|heads?|directors?|part(?:y|ies)|sides?|authorit(?:y|ies)|military|forces?|missions?|operations?|"
        r"peacekeepers|banks?|creditors?|lenders?|donors?|compan(?:y|ies)|enterprises?|business(?:es)?|corporations?|"
        r"federations?|associations?|unions?|courts?|tribunals?|panels?|teams?|task force|platforms?|observers?|"
        r"participants?|(?:co-?)?sponsors?|(?:co-?)?facilitators?|co-?chairs|players|networks?|territor(?:y|ies)|people|peoples|"
        r"persons?|professionals|regime|holders?|contributors?|judges?|lawyers|children|everyone|all|industr(?:y|ies)|"
        r"regulators?|universit(?:y|ies)|alliances?|coalitions?|organs?|staff|officials?|managers?|auditors?|parliaments?|"
        r"legislators|regions?|neighbou?rs|cities|municipalities|others|those|both|each|ones)\b|[A-Z]"
    ),
    complement=(
        r"\b(?<!all )(?<!each )(?:of|for|in|on|to|from|with|by|at|under|that|who|which|whose|through|between|within|without|"
        r"against|concerning|regarding|following|consistent)\b"
    ),
    joint=r" and ",
    own=r"it",
    pronouns=r"it|them|him|her|these|they",
    nominal=(
        r"(?:the |further |continued |enhanced |greater |wider |increased |all |such |its |their |active |"
        r"full |early |prompt |any |an? |international |"
        r"widest |possible |meaningful )*(?:efforts?|participation|cooperation|collaboration|coordination|"
        r"development|establishment|implementation|"
        r"use|exchange|consideration|sharing|provision|adoption|ratification|promotion|support|dialogue|"
        r"initiatives|contributions|"
        r"strengthening|inclusion|integration|work|engagement|continuation|completion|conclusion|resumption|release|"
        r"withdrawal|cessation|end|creation|increase|action|measures|steps|progress|dissemination|universal)\b"
    ),
    separator=(
        r"(?:,? (?:and|or))?, (?:as|where) appropriate, |,? as well as |,? and (?:also )?(?:upon |on |to )?|"
        r", (?:and )?|; (?:and )?|(?=,? including )"
    ),
    shares=(
        r"[a-z-]+|(?:relevant |other |all |competent |regional |subregional |international )*[a-z-]+(?:al|ic|"
        r"ive|ary|ing|ant)"
    ),
    article=r",? ?(?:the|an?|its|his|upon|on|to|that|both(?! (?:parties|sides))|for|by)\b ",
    included=r",? ?including,? ",
    beside_addressee=(
        r",? (?:(?:in particular|inter alia|especially|notably|particularly)\b|in (?:close |"
        r"full )?(?:cooperation|collaboration|consultation|coordination|partnership|accordance|conformity|"
        r"line|close|conjunction|the "
        r"(?:context|framework|light)|"
        r"particular through)|within (?:its|their|his|her|the|existing|available)|together with|through|"
        r"with (?:the )?(?:support|assistance|a view)|"
        r"pursuant|where|when|if|upon request|who|which|that|acting|under|on (?:a|an) |at (?:the|its)|"
        r"subject to|taking|bearing|while|"
        r"for (?:its|their))\b"
    ),
    reports=(
        r"\b(?:reports?|reporting|updates?|brief(?:s|ing|ings)?|inform(?:s|ed)?|information|submits?|"
        r"presents?|transmits?|convey|communicate|notify|"
        r"findings|recommendations|proposals|plan|summary|study|review|assessment)\b"
    ),
    recipient=(
        r"\b(?:reports?(?: back| orally)?|reporting|submits?|submitted|presents?|presented|transmits?|"
        r"provides?|informations?|inform|information|include|communicate|conveys?|"
        r"briefings?|updates?|recommendations|report)\b[^;]{0,240}?\b(?:to|"
        r"for (?:the )?consideration (?:by|of)) (?:the |its )?(?P<to>{body})"
        r"|\b(?:updates?|informs?|brief|briefs|notify|advise|keep) (?:the )?(?P<to_2>{body})"
    ),
    recipients=(
        rf"(?:{_ORGANS})\b(?!'s)(?: (?:on|of|for) (?!the\b|a\b|an\b|its\b|progress\b)[A-Z]\w+(?: (?:and|of|the|"
        rf"on|[A-Z]\w+))*)?|it\b|them\b"
    ),
    frequencies={
        rf"\bevery (?P<number>{_NUMBER})? ?(?P<unit>years?|months?|weeks?|days?)\b": "",
        r"\b(?:annually|yearly|on an annual basis|each year|every year|annual (?:reports?|updates?|briefings?|reporting))\b": "annual",
        r"\b(?:biennially|biennial (?:reports?|updates?)|on a biennial basis)\b": "biennial",
        r"\btriennial(?:ly)?\b": "every 3 years",
        r"\b(?:semi-annual|semi-annually|biannual|biannually|twice a year)\b": "every 6 months",
        r"\b(?:quarterly|on a quarterly basis)\b": "every 3 months",
        r"\b(?:monthly|on a monthly basis)\b": "monthly",
        r"\b(?:regularly|periodically) (?:to )?(?:report|brief|update (?:the|it)|inform|provide|submit|"
        r"present)|\b(?:regular|periodic) (?:\w+ )?(?:updates?|reports?|briefings?|"
        r"reporting)\b|\b(?:report|brief|update|inform)\w*[^,;]{0,80}? (?:regularly|periodically|"
        r"on a (?:regular|periodic) basis)\b": "regular",
    },
    by_date=r"\b(?:(?:no|not) later than|by|before|prior to)(?: the end of)? ",
    on_date=r"\bon ",
    past=(
        r"\b(?:signed|adopted|concluded|held|issued|done|established|launched|agreed|reached|announced|convened|made|"
        r"expressed|opened|entered|submitted|presented|delivered|released|begun|started|took place|occurred|committed)\b"
    ),
    within=(
        rf"\bwithin (?:the next |a period of )?{_NUMBER} (?:\(\d+\) )?(?:calendar |working )?(?:days|weeks|"
        rf"months|years)\b(?: of [^,;.]{{3,60}}| after [^,;.]{{3,60}})?"
    ),
    next_session=r"\bat (?:its|their|the) (?:next|forthcoming)(?: \w+)? (?:session|meeting)",
    until=(
        r"\b(?:until|to|through|up to|ending(?: on)?|expiring on|expire on|terminating on|"
        r"end on)(?: and including)? "
    ),
    lasts=(
        r"\b(?:extend|extends|renew|renews|prolong|establish|establishes|maintain|continue|shall (?:remain|"
        r"apply|expire|continue)|authorizes?|mandate)\b"
    ),
    extended=(
        r"\b(?:extend|renew|prolong|extends|renews)(?: again| further|,[^,]{3,60},| until \d{1,2} \w+ \d{4})? (?P<what>(?:the |its |"
        r"for )?[^,;.]{3,160}?)(?=,| until\b| for (?:a|an|the|\d)| as set out| as contained|;|\.|$)"
    ),
    numbers=_NUMBERS,
    units={"year": "years", "years": "years", "month": "months", "months": "months", "week": "weeks", "weeks": "weeks",
           "day": "days", "days": "days"},
)  # fmt: skip
