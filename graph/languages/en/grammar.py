"""English, as the United Nations writes it."""

from graph.languages.en.layout import LAYOUT, MONTHS
from graph.languages.en.name_words import OF_ANOTHER
from graph.languages.en.names import NAMES
from graph.languages.en.verbs import OPENING_VERBS, VERBS
from graph.languages.grammar import GLUED_MARK, LATIN_REPEATED, REPEATED, ROMAN_NUMBER, WORD_END, Grammar
from graph.languages.numerals import english_ordinals
from graph.languages.pinpoint_words import NAMING_WORD

_NTH = r"\d{1,5}(?:st|nd|rd|th)"

_ADVERBS = (
    r"(?:(?:and|also|further|again|once again|in this regard,?|in that regard,?|in this respect,?|"
    r"in this context,?|in this connection,?|to this end,?|"
    r"in addition,?|while|therefore|strongly|deeply|gravely|seriously|particularly|expressly|solemnly|firmly|"
    r"fully|warmly|highly|"
    r"urgently|unequivocally|categorically|profoundly|expressing|[Aa]lso|[Ff]urther|[Aa]gain|[Ss]trongly|"
    r"[Dd]eeply|[Gg]ravely|"
    r"[Ss]eriously|[Ss]olemnly|[Ff]irmly|[Ff]ully|[Ww]armly|[Hh]ighly|[Uu]rgently|[Pp]rofoundly|[Oo]nce again|"
    r"[Ii]n the strongest terms|"
    r"[Ee]xpressing|[Ee]xpresses|its|his|their|grave|deep|serious|great|profound|extreme|full) )*"
)

_NUMBERS = (
    rf"(?:\d{{1,3}}|{ROMAN_NUMBER}|[A-Z]){REPEATED}"
    r"(?: ?\([a-z0-9]{1,4}\))*(?:(?:, | and |, and | to |-| or )(?:\([a-z]{1,4}\)|"
    rf"(?:\d{{1,3}}|[IVXLC]+|[A-Z])(?![\w/]){REPEATED}(?: ?\([a-z0-9]{{1,4}}\))*))*"
)

_LETTERS = r"\([a-z]{1,4}\)(?: ?\([a-z]{1,4}\))*(?:(?:, | and |, and | to | or )\([a-z]{1,4}\)(?: ?\([a-z]{1,4}\))*)*"
# Not 'Organization', which is the United Nations itself, nor 'Conference', which is mostly the one that meets.
_BODY_NOUNS = (
    "Council", "Assembly", "Commission", "Committee", "Subcommission", "Sub-Commission", "Subcommittee", "Sub-Committee", "Agency",
    "Authority", "Tribunal", "Court", "Office", "Department", "Division", "Mission", "Operation", "Force", "Fund",
    "Unit", "Board", "Mechanism", "Forum",
    "Institute", "University", "Bank", "Centre", "Union", "Team", "Working Group", "Advisory Committee",
    "Special Committee", "Permanent Forum", "Office of the High Commissioner",
    "Conference of the Parties", "Assistance Mission", "Observer Mission", "Verification Mission",
    "Stabilization Mission", "Observer Group",
    "Special Rapporteur", "High Commissioner", "Special Representative", "Special Adviser", "Executive Director", "Director General",
)  # fmt: skip
# After these 'in' and a place go on with a name: 'the Mission in Liberia', and not 'the Council in New York'.
_IN = "".join(
    ("(?:", "|".join(rf"(?<={noun} )" for noun in (
        "Mission", "Office", "Force", "Operation", "Team", "Group", "Centre", "Fund", "Court", "Tribunal", "University", "Institute",
        "Unit", "Mechanism", "Representative", "Coordinator", "Rapporteur", "Envoy",
    )), ")in"),
)  # fmt: skip

# The session, the meeting or the day of an adoption.
_OCCASION = (
    r"(?:,? (?:(?:at|during) (?:the |its |a )?[^;.:()]{1,70}?(?:session|meeting|segment|conference)s?\b|in (?:[A-Z]\w+ )?\d{4}|"
    r"on \d{1,2} [A-Z]\w+ \d{4}),?)"
)


GRAMMAR = Grammar(
    language="en",
    layout=LAYOUT,
    noun_follows=False,
    resolution_nouns={
        r"(?<![Dd]raft )\b[Rr]e-? ?so-? ?lu-? ?tions?": "resolution", r"(?<![Dd]raft )\b[Dd]ecisions?": "decision",
        r"\b(?:UN(?:SC|GA)R|SCR)s?\b": "resolution", r"\b[Rr]es\.?(?= ?\d)": "resolution",
    },
    number_year=r",? (?:of|adopted in) (?P<year>(?:19|20)\d\d)(?![\d-])",
    bare_after=("esolution ", "esolutions ", "SCR ", "SCRs ", "es. ", "es ", "o. ", "os. "),
    owner_forms={
        r"\b(?:UN)?GA(?= [Rr]es)": "ga", r"\bG\.A\.(?= [Rr]es)": "ga", r"\b(?:UN)?SC(?= [Rr]es)": "sc", r"\bS\.C\.(?= [Rr]es)": "sc",
    },
    own=r"\b[Ii]ts(?: own)?",
    subordinate=r"\b(?:which|that|where|whereby|when|whom|as|what)(?: the| of the)? ?",
    date_separator=r"(?:,| and|, and) (?:of )?",
    of_stranger=r" of the (?!United Nations\b)[A-Z][a-z]+",
    own_link=r",? (?:by|in|through|under|pursuant to|at) ",
    adopts={
        (
            rf"{_OCCASION}?(?:,? which)?(?: has| had)?(?: also| unanimously)? adopted(?: unanimously| by consensus)?"
            rf"{_OCCASION}?(?:,? on)? (?:the )?"
        ): "",
        rf"{_OCCASION}?,? of (?:the )?": rf"[Aa]doption(?:{_OCCASION})?,? by (?:the )?",
    },
    adopted_by=(
        r",? (?:on|concerning|regarding|relating to|entitled) [^;:()\"\d]{2,160}?"
        r",? (?:which was )?adopted(?: on \d{1,2} \w+ \d{4})? by (?:the )?"
    ),
    and_others=(
        r",? (?:and|as well as)(?: all)?(?: the)? other (?:relevant |related |pertinent )?"
        r"(?:(?:resolutions|decisions)(?: and decisions)? (?:of|adopted by) (?:the )?)?"
    ),
    body_nouns={**{noun: noun for noun in _BODY_NOUNS}, **NAMES.body_nouns},
    names=NAMES,
    body_noun=rf"(?<!Task )\b(?:{{nouns}}){WORD_END}",
    glue_before=(
        r"(?:'s|',)?,? (?:(?:previous|relevant|earlier|recent|subsequent|annual|other|related|landmark|historic|"
        r"procedural|[Nn][o0]s?\.) )*"
    ),
    glue_after=r"(?:,? (?:of|dated|adopted (?:on|by))(?: the)? |(?<=\d{4}) by the | \()?",
    about=(
        r",? (?:on|concerning|regarding|relating to|in relation to|entitled|"
        r"by which) [^,;.()\"]{3,140}?(?=,? and \d|, \d|, of \d{1,2} [A-Z])"
        r"|, on [^;.()\"\d]{3,140}?(?=, (?:and )?\d{1,3}/\d{1,4}, on )"
    ),
    separator=(
        r"(?:,? and |, |,? as well as |; |,? or |,? including |,? and also |,? (?:and )?(?:in particular|"
        r"particularly|notably|especially),? )(?:in particular,? )?(?:the )?"
    ),
    through=r"(?: to | through |-)",
    date=rf"(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})(?:,? (?P<year>\d{{4}}))?",
    months={month.lower(): number for number, month in enumerate(MONTHS, start=1)},
    titled=r",? (?:entitled|titled|(?:under|on|with) the (?:title|theme)(?: of)?),? \"([^\"]{2,400})\"",
    instrument_nouns={
        "Convention": "convention", "Covenant": "covenant", "Treaty": "treaty", "Protocol": "protocol", "Declaration": "declaration",
        "Charter": "charter", "Statute": "statute", "Agreement": "agreement", "Programme of Action": "programme",
        "Platform for Action": "platform", "Plan of Action": "plan", "Plan of Implementation": "plan", "Framework": "framework",
        "Agenda": "agenda", "Compact": "compact", "Consensus": "consensus", "Strategy": "strategy", "Principles": "principles",
        "Guidelines": "guidelines", "Rules": "rules", "Code of Conduct": "code",
    },
    joint_nouns={"[Cc]onventions": "Convention", "[Pp]rotocols": "Protocol", "[Tt]reaties": "Treaty"},
    joint_before=r"\b(?P<named>[A-Z][\w-]+(?:, [A-Z][\w-]+)*,? and [A-Z][\w-]+) ",
    joint_after=(
        r" of (?P<named>[A-Z][\w-]+(?:,[⁰¹²³⁴-⁹]* (?:of )?[A-Z][\w-]+)*,?[⁰¹²³⁴-⁹]* and (?:of )?[A-Z][\w-]+)"
    ),
    joint_word=r"[A-Z](?:[^\W⁰¹²³⁴-⁹]|-)+",
    joint_name="{word} {noun}",
    wide_titles=r"(?:Declaration|Charter)\Z|\A\d{4} ",
    title_goes_on=r" (?:on|for|against|concerning|regarding|relat(?:ing|ive) to) (?:the |an? )?[A-Z]",
    short=(
        r"\b[Tt]he (?:Optional )?(?P<noun>Convention|Covenant|Treaty|Protocol|Declaration|Charter|Statute|Agreement|"
        r"Programme of Action|Platform for "
        rf"Action|Plan of Action|Plan of Implementation|Framework|Agenda|Compact|Strategy|"
        rf"Code of Conduct){WORD_END}(?![- ](?:[Aa]greement|[Cc]onvention|"
        r"between|[A-Z])\b)(?:(?<=Charter)|(?! (?:relating|concerning|regarding)\b))(?! (?:on|for|against|of) (?:the |an? |"
        r"all )?[A-Z]| to (?:an? |all )?[A-Z])(?:(?<=Charter)|(?<=Convention)(?= to the [A-Z])|"
        r"(?! (?:on|for|against|of)\b)(?! to (?:the|an?|all|this|that|which|any|its|their)\b))(?! \([A-Z])"
    ),
    protocols=(
        r"\b(?:(?:[Tt]he (?P<year>\d{4}) |(?:[Tt]he )?)(?:(?:(?:[Oo]ptional |[Aa]dditional |two |"
        r"three ){0,3}[Pp]rotocols(?: I(?:, II)? and III?)?)|(?:Optional |Additional )?Protocol) thereto"
        r"|[Ii]ts (?:(?P<year_2>\d{4}) )?(?:(?:(?:[Oo]ptional |[Aa]dditional |two |three ){0,3}[Pp]rotocols)|"
        r"(?:Optional |Additional )?Protocol)"
        r"|[Tt]heir (?:(?:Optional |Additional |two |three ){0,3}Protocols))(?:(?<=thereto)|(?! (?:to|on|relating)\b|"
        r" of (?!\d)))\b(?: of (?P<year_3>\d{4})(?: and (?P<also>\d{4})\b)?)?"
        r"|\b(?:[Tt]he )?(?:[Oo]ptional|[Aa]dditional|[Ss]upplementary) [Pp]rotocols? to (?:the|that|"
        r"the said) (?P<noun>Convention|Covenant|Treaty)\b"
        r"(?! (?:on|for|against|of|to|relating|concerning|regarding|[A-Z])\b)"
    ),
    committee=(
        r"\b(?:Security Council )?Committee (?:established |created )?(?:pursuant to|in pursuance of|"
        r"in accordance with|under|by) "
        r"(?:paragraph \d+(?: ?\([a-z]\))? of )?(?:its |Security Council )?resolutions? (?P<number>\d{3,4} "
        r"?\(\d{4}\)(?:(?:, | and )\d{3,4} ?\(\d{4}\))*)"
        r"|\b(?P<article>[Tt]he )(?P<number_2>\d{3,4})(?:/\d{4})* (?:[Ss]anctions )?[Cc]ommittee\b"
    ),
    committees=(
        r"\b(?:Security Council )?Committees (?:established |created )?(?:pursuant to|in pursuance of|"
        r"in accordance with|under|by) "
        r"(?:its |Security Council )?resolutions {list}|\b(?P<article>[Tt]he ){list} (?:[Ss]anctions )?[Cc]ommittees\b"
    ),
    body_article=r"\b[Tt]he (?:said |same )?",
    body_unled=(
        r" (?:(?:[Rr]esolution|[Dd]ecision|member|staff member|meeting|session|procedure|operation|premise|facilit(?:y|ie)|school|report|"
        r"requirement|resource|action|measure|rule|guideline|programme|document|mandate)s?|safeguards|supplies|staff|personnel|"
        r"consideration|deliberations|approval|practice|travel|support)\b"
    ),
    body_begun=r"\b(?!(?:The|This|That|Its|Each|Every) )[A-Z][A-Za-z'-]* (?:and [A-Z][A-Za-z'-]* )?",
    body_goes_on=(
        rf" (?:(?:of|for|(?<!the Council )on|against|{_IN}) (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{'|'.join(MONTHS)}|behalf|"
        r"Member States?\b|States\b)(?:the |an? |all )?[A-Z]|"
        r"(?:established|created)\b(?! (?:the|an?|its|that|this|two|three|such)\b)|pursuant\b)"
        r"|(?<=Parties) to\b|(?<=Rapporteur) on\b|(?<=Group) on\b"
    ),
    body_told=r" (?:established|created|appointed|mandated) (?:by|in|under|pursuant|in accordance)\b",
    body_owner=r"(?<= )United Nations (?=[A-Z])",
    body_last=r"(?i)^(?:First|Second|Third|Fourth|Fifth|Sixth) Committee$",
    body_head=(
        r"^(?:[A-Z][\w'-]*,? (?:and )?)*?(?<!Task )(?<!Office of the )(?P<noun>{nouns})(?=(?: [IVX]+)?$| (?:of|for|on|in|to|at|against|"
        r"pursuant|"
        r"established|concerning)\b)"
    ),
    defined=r" \((?:hereinafter|hereafter)(?: referred to as| called)?,? (?:the )?\"(?P<article>[Tt]he )?(?P<term>[^\"]{2,60})\"\)",
    numbered_instruments=(
        r"\b(?:(?:ILO|International Labour Organization) (?:Conventions?,? (?:Nos?\.?|"
        r"numbers?) ?(?P<conventions>{list})(?:,? and (?:ILO )?Recommendations?,? Nos?\.? "
        r"?(?P<recommendations>{list}))?"
        r"|Recommendations?,? (?:Nos?\.?|numbers?) ?(?P<recommendations_2>{list}))"
        r"|(?:Conventions?,? Nos?\.? ?(?P<conventions_2>{list})|Recommendations?,? Nos?\.? "
        r"?(?P<recommendations_3>{list})) of the (?:ILO|International Labour Organization))"
    ),
    instrument_before=rf"(?:{NAMING_WORD}|the |of |on |and ){{0,6}}",
    repeated=LATIN_REPEATED,
    pinpoint_units={
        "paragraph": "paragraph", "paragraphs": "paragraph", "para.": "paragraph", "paras.": "paragraph", "article": "article",
        "articles": "article", "art.": "article", "arts.": "article", "chapter": "chapter", "chapters": "chapter",
        "chap.": "chapter", "section": "section",
        "sections": "section", "sect.": "section", "part": "part", "parts": "part", "annex": "annex", "annexes": "annex",
        "appendix": "appendix", "preamble": "preamble", "rule": "rule", "rules": "rule", "decision": "decision",
        "decisions": "decision", "principle": "principle",
        **dict.fromkeys(("subparagraph", "subparagraphs", "sub-paragraph", "sub-paragraphs"), "subparagraph"),
        **dict.fromkeys(("para", "paras", "op.", "Op.", "OP"), "paragraph"), **dict.fromkeys(("art", "arts"), "article"),
        "PP": "preambular paragraph", "sec.": "section",
        "operative paragraph": "paragraph", "operative paragraphs": "paragraph", "preambular paragraph": "preambular paragraph",
    },
    pinpoint_after=(
        rf",? (?:operative )?(?P<unit>paragraphs?|paras?\.?|[Oo]p\.|[Aa]rticles?|[Aa]rts?\.?|[Cc]hap(?:ters?|\.)|"
        rf"[Ss]ections?|sect\.|[Pp]arts?|[Rr]ules?) (?P<numbers>{_NUMBERS})"
        r"|, (?P<unit_2>[Aa]nnex(?:es)?|[Aa]ppendix)(?: (?P<numbers_2>(?:[IVX]+|\d{1,2}|[A-Z])(?![\w/])(?:(?:, |"
        r" and )(?:[IVX]+|[A-Z])(?![\w/.]))*))?|'s (?P<unit_3>annex)\b"
        r"|,? (?P<unit_5>OP|PP) ?(?P<numbers_5>[1-9]\d?(?:(?:, | and |-)[1-9]\d?)*)(?! (?:of|to|in)\b)"
        r"|, (?P<unit_4>decisions?) (?P<numbers_4>\d{1,3}/[A-Z]{2,4}\.\d{1,2})"
    ),
    pinpoint_before=(
        rf"(?P<unit>[Oo]perative paragraphs?|[Pp]aragraphs?|[Pp]aras?\.?|[Aa]rticles?|[Aa]rts?\.?|[Oo]p\.|"
        rf"[Cc]hapters?|[Ss]ections?|[Ss]ect?\.|[Pp]arts?|[Aa]nnex(?:es)?|"
        rf"[Pp]rinciples?|[Rr]ules?) (?P<numbers>{_NUMBERS})(?: of the (?:operative part|preamble))?(?:,? (?:of|to|"
        rf"in|under|thereof, of|common to)(?: the)? ?|, )|(?P<unit_2>[Aa]nnex(?:es)?) (?:to|of)(?: the)? "
        rf"|(?P<unit_3>[Ss]ub-?paragraphs?) (?P<numbers_3>{_LETTERS}) (?:of|to) "
        r"|(?P<unit_4>OP|PP) ?(?P<numbers_4>[1-9]\d?(?:(?:, | and |-)[1-9]\d?)*)(?:,? (?:of|to|in)(?: the)? |, )"
    ),
    ordinals=english_ordinals(199),
    compounds=("Under-Secretary-General", "Under-Secretaries-General", "Assistant Secretary-General", "Assistant Secretaries-General",
        "Under-Secretary General", "Assistant Secretary General"),
    other_names={"the Assembly": r" of ", "Secretariat": r" of the (?!Organi[sz]ation\b|United Nations\b|[A-Z]\w+, [A-Z])[A-Z]",
        "Commonwealth": r" of ", "United Nations Environment": r" [A-Z]",
        "United Nations Women": r" Protection ", "Secretary-General": OF_ANOTHER, "Secretary General": OF_ANOTHER,
        "Secretary-General of the United Nations": r" (?:Conference|Framework)\b"},
    common_names={
        "Agenda 2063": r"\bSocial ",
        "Commission on Human Rights":
            r"\b(?:African|Inter-American|European|Asian|Arab|National|Independent|Permanent) ",
        "Human Rights Committee": r"\b(?!The |To |Requests |Invites |With |From |Of |By |And |Nations )[A-Z][a-z]+ ",
        "Secretariat": r"\b(?!The |To |Requests |Invites |With |From |Of )[A-Z][a-z]+ "},
    variants={"United Nations": "UN", "UN ": "U.N. ", "Secretary-General": "Secretary General",
        "Peacekeeping": "Peace-keeping", "Cooperation": "Co-operation", " against ": " Against ", " All ": " all ",
        "Counter-T": "Counter T", "Counter-Terror": "Counterterror", "Organization": "Organisation", "Organisation": "Organization",
        "Stabilization": "Stabilisation", "Stabilisation": "Stabilization", "Second ": "second ", "Third ": "third ",
        "Fourth ": "fourth ", "Fifth ": "fifth ", "Non-P": "Non-p", "Non-Prol": "NonProl", "Democratic Republic of the Congo": "DRC",
        "Sustainable Development Goals": "sustainable development goals",
              "Millennium Development Goals": "millennium development goals"},
    session=(
        rf"(?<![\w-])(?P<number>(?:(?:[Oo]ne )?hundred and )?[A-Z]?[a-z]++(?:-[a-z]++)?+|"
        rf"{_NTH})(?:{GLUED_MARK} (?P<special>emergency special |special |regular |"
        rf"resumed |substantive |organizational )?[Ss]essions?\b|(?={GLUED_MARK}(?:(?:, |,? and | to )(?:[a-z-]+|"
        rf"{_NTH}){GLUED_MARK}){{1,11}} "
        r"(?:(?P<special_2>emergency special |special )|regular )?sessions\b))"
    ),
    occasion_words=("ession", "meeting"),
    occasion_rest=2,
    occasion_again=r"[Ii]bid\., ",
    occasion_before=r",? ?(?:at|during|in|by|before|for|of|on(?: the work of)?)? ?(?:its|the) (?:forthcoming |current |next |present )?|, ",
    occasion_after=r" of the (?:United Nations )?",
    occasion_then=r"(?:,? held (?:in|at|on|from) [^,;.]{3,60}|,? in \d{4})?,? the ",
    special_sessions={"emergency special ": "ES", "special ": "S"},
    meeting=r"(?P<number>\d{1,5})(?:st|nd|rd|th) (?:plenary )?meeting",
    meeting_number=r"\d{1,5}(?:st|nd|rd|th)",
    meetings=r"{list} (?:plenary |formal |joint )?meetings",
    volume=r"[Vv]ol(?:\.|ume) (?P<volume>[IVX]+)\b",
    meeting_records={r"[Yy]ear, (?:[Pp]art [IVX]+, )?": "sc", r"[Pp]lenary [Mm]eetings, (?:[Vv]ol\. [IVX]+, )?": "ga"},
    anaphors=(
        r"\b(?:(?P<plural>[Tt]hose|[Tt]hese|(?:[Tt]he )?(?:said|above-mentioned|abovementioned|"
        r"aforementioned)) (?:same )?(?P<nouns>resolutions|decisions|"
        r"Conventions|Covenants|Treaties|Protocols|Declarations)|(?:[Tt]hat|[Tt]he (?:said|same|above-mentioned|"
        r"abovementioned|aforementioned|latter)) "
        rf"(?P<noun>resolution|decision|Convention|Covenant|Treaty|Protocol|Declaration|Charter|Statute|"
        rf"Agreement)){WORD_END}"
    ),
    plural_nouns={"Conventions": "Convention", "Covenants": "Covenant", "Treaties": "Treaty", "Protocols": "Protocol",
                  "Declarations": "Declaration"},
    verbs=VERBS,
    opening_verbs=OPENING_VERBS,
    adverbs=_ADVERBS,
    clause_start=r"[,;:.\")]| and(?= )|[,;:.] \d{1,3}(?= )|\A",
    speaker=r"\bThe (?:[A-Z][\w-]+ |and |on |of ){0,5}(?:Council|Assembly|Committee|Commission|Conference)(?= )|\bIt(?= )",
)  # fmt: skip
