"""English: what tells the role of a reference in its clause."""

from graph.languages.roles import RoleGrammar

_SET = (
    r"(?:set(?: (?:out|forth|up|down))?|contained|established|defined|described|specified|imposed|provided(?: for)?|"
    r"laid down|outlined|stipulated|appointed|"
    r"enshrined|created|mandated|authorized|authorised|embodied|reflected|stated|included|referred to|mentioned|"
    r"listed|called for|requested|"
    r"adopted|agreed(?: upon)?|proclaimed|recognized|envisaged|envisioned|prescribed|decided|identified|granted|"
    r"conferred|assigned|entrusted|"
    r"introduced|instituted|made|established clearly|clearly set out|detailed|spelled out|submitted|expressed|"
    r"formulated|articulated|elaborated|indicated|noted|affirmed|guaranteed|recommended|endorsed|approved|"
    r"prohibited|embedded|declared|enumerated|addressed)"
)

ROLES = RoleGrammar(
    language="en",
    subject_leads=True,
    link=(
        r"(?:,? (?:once again|again|further|also|as well|with (?:\w+ ){0,2}(?:appreciation|satisfaction|interest|concern|"
        r"regret|gratitude|approval)|"
        r"in particular|especially|in this (?:regard|context|connection|respect)|therefore|fully|deeply|strongly|"
        r"to this end),?)*"
        r"(?: (?:of|upon|on|at|by|for|to|with|from))?(?= )"
    ),
    separator=(
        r"(?<=\d [A-Z]) to(?= \Z)|,? (?:and|or|as well as|together with|along with)(?: also)?"
        r"(?: (?:in|of)(?= (?:the|its|paragraphs?|sections?|chapters?|articles?|annex(?:es)?|resolutions?|"
        r"decisions?)(?!\w)))?(?= )|;"
    ),
    changed=(
        r"(?:as |which (?:was|were) |and |subsequently |last |most recently |further )*(?:last |most recently |"
        r"subsequently |further )*"
        r"(?:amended|modified|renewed|extended|updated|supplemented|revised|expanded|reaffirmed|strengthened|"
        r"prolonged|adjusted|reinforced)"
        r"(?: (?:and \w+|most recently|subsequently|inter alia))* (?:by|in|under|through|pursuant to|per)"
    ),
    source=(
        rf"(?:as |which (?:was|were|are|is) |previously |originally |first |initially |"
        rf"and )*{_SET}(?: by (?:it|them|him|her|us)(?= ))?(?:,? inter alia,?)? (?:by|in(?! (?:pursuance|"
        rf"accordance|fulfilment|response|compliance|line|conformity))|under|through|at|"
        r"pursuant to|within|per)"
        r"|decisions? in(?= paragraphs?(?!\w))|(?:request|call|demand|appeal|invitation)s?,? in(?= (?:(?:paragraphs?|its)(?!\w)|\Z))"
        r"|(?:measure|prohibition|restriction|requirement|authorization|"
        r"exemption|obligation|"
        r"arrangement|sanction|"
        r"procedure)s? (?:in|under)(?= (?:paragraph|section|annex|its|that|\Z))"
    ),
    standard=(
        r"(?:and )?(?:pursuant to|(?:annexed|appended|attached) to|in (?:full |strict |close )?(?:accordance|"
        r"compliance|conformity|keeping|line|"
        r"consistence|consistency|agreement) with|in (?:full |strict )?compliance of|"
        r"in (?:pursuance|fulfilment|implementation|application|violation|breach|contravention|disregard|defiance|"
        r"observance|implementation) of|"
        r"(?:consistent|compatible|consonant|inconsistent|incompatible|comply|complied|complies|complying|"
        r"consistently|line) with|contrary to|according to|"
        r"under|on the basis of|based on|basis of|as (?:required|requested|mandated|called for|decided|"
        r"recommended|reflected|stated|stipulated|"
        r"provided for|provided|agreed|envisaged|prescribed|affirmed|recognized|noted) (?:by|in|under)|"
        r"by virtue of|violations? of|breach(?:es)? of|"
        r"contravention of|violat(?:e|es|ed|ing)|(?:as )?per(?! (?:cent|capita|annum|year|month|day))|"
        r"in the spirit of|(?:align(?:s|ed|ing)?|in alignment) with|guided by|in response to|compliance with|accordance with|"
        r"conformity with|"
        r"within the (?:framework|scope|meaning|context) of|as well as under|in the framework of|inspired by|"
        r"derived from|arising from|bound by|"
        r"acting (?:in accordance with|under)|grounded in|rooted in)"
    ),
    agent=r"by",
    within=(
        r"(?:in|under|through)(?= (?:its|their|his|her|paragraphs?|resolutions?|decisions?|section|the (?:annex|"
        r"statement|declaration)|(?:the )?\Z))"
    ),
    under_again=r",? and with(?= )",
    effort=(
        r"(?:(?:(?:need|necessity|importance) for(?= (?:the |its |his |her )?\Z))|(?:effort|contribution|role|activit(?:y|ies)|"
        r"support|leadership|determination|decision|commitment|"
        r"initiative|achievement|engagement|"
        r"work|intention|readiness|participation|cooperation|establishment|views?|progress)s?(?: undertaken| made|"
        r" carried out)? (?:of|by))"
    ),
    asking=(
        r"(?:(?:has |had |have )?(?:requested|invited|urged|encouraged|called upon|authorized|mandated|tasked|"
        r"asked|directed|commended)|(?:requesting|inviting|urging|"
        r"encouraging|calling upon|calling on|authorizing|mandating|commending|thanking)|(?:its |the |their |"
        r"his )?(?:request|invitation|call|appeal)s? (?:to|that|for(?= (?:the|its|his|\Z))))"
    ),
    going_along=r"in (?:close |full )?(?:consultation|cooperation|collaboration|coordination|concert|partnership|conjunction|liaison) with",
    deciding_to_ask=(
        r"(?:[Tt]o |(?<= [Tt]o ))(?:request|invite|urge|encourage|call (?:up)?on|authori[sz]e|mandate|task|instruct|"
        r"direct|ask|commend|thank)"
    ),
    such_as=(
        r"(?:circulated|issued|published|reproduced) (?:as|under the symbol)|"
        r"(?:including|in particular|particularly|notably|especially|inter alia|most recently|the (?:latest|last|"
        r"most recent) of which(?: is| was| being)?|"
        r"the most recent being|such as|namely|among (?:them|others)|among which)"
        r"(?:,? (?:where|as|if) (?:applicable|appropriate|relevant),?)?"
        r"(?: (?:in|of|by|those of|through|"
        r"the|recalling))?"
    ),
    clause=(
        r"(?:that|whether|how|when|while|if|unless|"
        r"until(?! \d| (?:the|its|such) (?:\Z|(?:[\w-]+ ){0,3}(?:sessions?|meetings?|end|completion|conclusion|expir\w+|time)(?!\w)))|"
        r"what|why|the fact that)"
    ),
    relative=r"(?:(?:in|by|at|through|on|under|of|to|for|with) )?(?:which|who|whom|whose)|where|"
    r"(?:given|considering|bearing in mind|on the understanding|in view of the fact) that",
    predicate=(
        r"(?:to(?! \d)|shall|should|will|must|may|can|could|would|is|are|was|were|has|have|had|needs?|continues?|"
        r"not to)"
    ),
    document=(
        r"(?i:(?:presidential |policy )?(?:policy brief|(?:conference room|working|background|concept|discussion|"
        r"issues) paper|report|resolution|decision|statement|note|letter|"
        r"declaration|recommendation|conclusion|resolution|communiqué|memorandum|message|"
        r"opinion|judgment|order|document|instrument|treat|convention|protocol|agreement|budget|proposal|addendum|"
        r"corrigendum|annex(?!(?:es)? to\b)|comment|"
        r"guideline|guidance note|programme of work|strategic plan|rules|principle|covenant|communication|"
        r"press statement|work programme|letters|outcome document|(?:its|their) outcome)(?:y|ies|s)?|"
        r"international (?:human rights |humanitarian )?law|law)"
    ),
    clear=(
        r"(?:the|a|an|its|their|his|her|this|these|those|all|any|each|both|other|previous|prior|relevant|earlier|"
        r"past|recent|subsequent|related|latest|last|"
        r"admission to|OP|PP|(?<=\d )[a-z](?= of )|own|annual|final|first|second|third|fourth|fifth|interim|"
        r"joint|comprehensive|special|landmark|historic|"
        r"further|various|several|applicable|pertinent|updated|revised|detailed|"
        r"existing|to(?= \d)|entitled|also|again|inter alia|thereof|thereto|thereafter|dated|of|new|written|oral|"
        r"corresponding|consolidated|present|quadrennial|biennial|"
        r"(?i:annex(?:es)? to|(?:sub)?(?:paragraph|section|chapter|article|annex|part|rule|clause|principle)s?)|"
        r"para\.?|paras\.?|art\.|chap\.|sect\.|"
        r"(?:provision|purpose|principle|term|aim|goal|objective|norm|spirit|letter(?= of (?!\d))|content|text|rule|obligation|"
        r"requirement|commitment|wording|standard|[Cc]onstitution|"
        r"target|relevant part|part)s?|preamble|preambular|operative|[IVXLC]+|[A-Z]|[a-z](?=\))|st|nd|rd|th|"
        r"[Nn]os?|President|United Nations|international|regional|national|global|multilateral|bilateral|"
        r"human rights|humanitarian|legal|general(?= principles?(?!\w))|(?<=')s|intergovernmental|(?:Assembly|Council|Commission|Committee|"
        r"Conference)(?= ?(?:[Rr]esolution|[Dd]ecision|\Z))|Presidential|advisory|political|ministerial|outcome|"
        r"following|above-mentioned|said|aforementioned|respective)"
    ),
    of_after=(
        r"'s?(?= )|(?= (?:(?:Presidential )?[Ss]tatements?|[Rr]esolutions?|[Dd]ecisions?|[Rr]eports?(?! (?:to|on|"
        r"back))|policy briefs?|[Rr]ecommendations?|[Ss]tandards?|[Gg]uidelines|[Gg]uidance|[Mm]embers?|[Ee]ntities|"
        r"[Pp]ersonnel|[Ss]taff)(?![\w-]))"
    ),
    having_after=(
        r"(?:'s?(?: [a-z-]+){0,2}?|) (?:[Mm]embers?|[Ee]ntities|[Pp]ersonnel|[Ss]taff|website|subsidiary|mandate|jurisdiction|"
        r"agenda|premises|"
        r"headquarters|capacity|capacities|record|authority|funding|footprint|attention|consideration|rules|procedures|finances|"
        r"installations|budget|session|attributes|assets|capabilities|presence|resources)(?![\w-])"
    ),
    asked_after=r" to\b (?!the |its |their |his |an? |all |any |this |that |\d|[A-Z])",
    recipient=r"(?<!\w)(?:submitted|presented|addressed|transmitted|delivered|communicated|report|reports|reporting) to (?:the |its )?",
    changes={
        r"(?:to )?extends?|(?:to )?prolongs?|extending": "extend",
        r"(?:to )?renews?(?! (?:its|their|his|the) (?:call|appeal|request|commitment|support|"
        r"invitation|expression))|renewing": "renew",
        r"(?:to )?(?:amends?|modif(?:y|ies)|revises?|expands?|adjusts?)|amending": "amend",
        r"(?:to )?suspends?|suspending": "suspend",
        r"(?:to )?(?:terminates?|lifts?|repeals?|rescinds?|revokes?|discontinues?|abolish(?:es)?|"
        r"dissolves?|ends?)|to bring to an end|terminating|lifting": "terminate",
        r"(?:to )?(?:replaces?|supersedes?)|replacing|superseding": "replace",
    },
    passives={
        r"(?:be|is|are|been|hereby)(?: (?:hereby|also|further|thus|again))* (?:extended|prolonged)": "extend",
        r"(?:be|is|are|been|hereby)(?: (?:hereby|also|further|thus|again))* renewed": "renew",
        r"(?:be|is|are|been|hereby)(?: (?:hereby|also|further|thus))* (?:amended|modified|revised|"
        r"expanded)|shall not apply|do not apply|shall also apply|shall not be applied": "amend",
        r"(?:be|is|are|been|hereby)(?: (?:hereby|also|further|thus))* suspended": "suspend",
        r"(?:be|is|are|been|hereby)(?: (?:hereby|also|further|thus))* (?:terminated|lifted|repealed|rescinded|"
        r"revoked|discontinued|abolished|dissolved|ended)|"
        r"shall (?:no longer|cease to) (?:apply|have effect|be in force)|shall expire|"
        r"shall come to an end": "terminate",
        r"(?:be|is|are|been|hereby)(?: (?:hereby|also|further|thus))* (?:replaced|superseded)|"
        r"shall (?:replace|supersede)|(?:which|and) (?:replaces?|supersedes?)": "replace",
    },
    conditions=(
        r"(?:if|unless|until|intention|intends?|whether|review|consider(?:ing|ation)?|may|could|subject to|"
        r"with a view to|readiness|necessary|as appropriate)"
    ),
    said_before=(
        r"(?: \w+){0,3} (?:the said|the aforementioned|the above|these|those|such|this)(?= )|(?: it| them)(?!\w)"
    ),
)
