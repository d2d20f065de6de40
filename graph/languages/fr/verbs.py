"""The governing verbs of French, as participle and in the third person; the first that fits is taken."""

from collections.abc import Mapping

from graph.kinds import Relation

_DECIDES_THAT = r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?qu(?:e |')(?=(?:(?!\b(?:sauf|si|jusqu|moins|réserve)\b)[^;:]){0,200}?\b"
_BE = r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|de nouveau|à nouveau))?"
VERBS: Mapping[str, Relation] = {
    rf"{_DECIDES_THAT}{_BE} (?:prorogé|renouvelé|prolongé|reconduit)e?s?\b)": "extend",
    rf"{_DECIDES_THAT}{_BE} (?:modifié|amendé|révisé)e?s?\b)": "amend",
    rf"{_DECIDES_THAT}(?:{_BE} (?:levé|abrogé|révoqué|supprimé|dissou)[est]*\b|prend(?:ra|ront)? fin\b|"
    rf"cesse(?:nt|ra|ront)? de s'appliquer))": "terminate",
    rf"{_DECIDES_THAT}(?:remplace(?:nt|ra|ront)?\b|{_BE} remplacée?s? par\b))": "supersede",
    r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?de (?:proroger|renouveler|reconduire|prolonger)": "extend",
    r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?de suspendre\b": "suspend",
    r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?de (?:modifier|réviser)": "amend",
    r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?(?:de (?:mettre fin|lever|révoquer|dissoudre|supprimer)|d'abroger)": "terminate",
    r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?de remplacer": "supersede",
    r"[Dd]écid(?:e|ant) (?:également |en outre |aussi )?d'(?:adopter|approuver)": "adopt",
    r"[Rr]appel(?:ant|le)\b": "recall",
    r"[Rr]éaffirm(?:ant|e)\b": "reaffirm",
    r"[Rr]éit[éè]r(?:ant|e)\b|[Rr]edi(?:sant|t)\b": "reiterate",
    r"(?:[Pp]ren(?:ant|d)|[Aa]yant pris) (?:également |aussi |en outre )?(?:acte|note)\b": "take-note",
    r"[Nn]ot(?:ant|e)\b|[Aa]yant noté\b": "note",
    r"(?:[Cc]onstat|[Cc]onsidér)(?:ant|e) que la situation\b": "determine",
    r"[Cc]onstat(?:ant|e)\b": "note",
    r"[Ss]e félicit(?:ant|e)\b": "welcome",
    r"[Aa]ccueill(?:ant|e) (?:favorablement|avec (?:satisfaction|intérêt|reconnaissance|faveur))\b": "welcome",
    r"[Ss]alu(?:ant|e)\b": "welcome",
    r"[Ff]ai(?:t|sant) (?:siens?|siennes?)\b": "endorse",
    r"[Ss]ouscri(?:t|vant)\b": "endorse",
    r"[Aa]pprouv(?:ant|e)\b": "approve",
    r"[Aa]dopt(?:ant|e)\b": "adopt",
    r"(?:[Aa]ffirm|[Cc]onfirm)(?:ant|e)\b": "affirm",
    r"[Rr]econna(?:issant|ît)\b": "recognize",
    r"(?:[Cc]onscient(?:e|s|es)?|Sachant(?! gré))\b": "aware",
    r"[Ss]oulign(?:ant|e)\b": "stress",
    r"[Ii]nsist(?:ant|e)\b|[Mm]et(?:tant)? l'accent\b": "emphasize",
    r"(?:[Aa]yant|[Gg]ardant|[Gg]arde) (?:présent )?à l'esprit": "bear-in-mind",
    r"[Gg]uidée?\b|[Ss]'inspirant\b": "guide",
    r"[Cc]onsidér(?:ant|e)\b|[Cc]onsidère\b": "consider",
    r"[Aa]yant (?:également |aussi )?(?:examiné|étudié)\b|[Tt]enant compte\b|[Cc]ompte tenu\b": "consider",
    r"(?:[Rr]end(?:ant)? hommage|[Ll]ou(?:e|ant)|[Ff]élicit(?:e|ant)|[Rr]emerci(?:e|ant)|gratitude|"
    r"remerciements|reconnaissance|satisfaction)\b|[Ss](?:ait|achant) gré\b": "commend",
    r"(?:[Pp]réoccupée?s?|[Aa]larmée?s?|[Ii]nquiète|[Pp]réoccupation|inquiétude|[Rr]egrett(?:ant|e)|[Ii]ndignée?)\b": "express-concern",
    r"[Cc]ondamn(?:ant|e)\b|[Dd]éplor(?:ant|e)\b|[Dd]énonc(?:e|ant)\b|[Dd]énonçant\b": "condemn",
    r"[Dd]écid(?:e|ant)\b": "decide",
    r"[Ee]xige(?:ant)?\b|[Oo]rdonne\b": "demand",
    r"(?:[Dd]emand(?:e|ant)|[Pp]ri(?:e|ant)) (?:instamment|avec insistance)\b|"
    r"[Ee]ngage(?:ant)? (?:instamment|vivement)\b|[Ee]xhort(?:e|ant)\b": "urge",
    r"[Pp]ri(?:e|ant)\b": "request",
    r"[Ii]nvit(?:e|ant)\b": "invite",
    r"[Ee]ncourag(?:e|eant)\b": "encourage",
    r"[Ee]ngag(?:e|eant)\b|[Dd]emand(?:e|ant)\b|[Ll]ance un appel\b|[Aa]ppelle\b": "call-upon",
    r"[Aa]gissant (?:en vertu|en application|conformément)\b": "pursuant-to",
    r"(?:[Mm]odifi|[Aa]mend)(?:e|ant)\b": "amend",
    r"[Pp]rorog(?:e|eant)\b|[Pp]rolonge(?:ant)?\b|[Rr]econduit\b(?! (?:aux?|par|dans|en) )|"
    r"[Rr]enouvelle (?:jusqu|pour|le mandat|les mesures)": "extend",
    r"[Rr]enouvel(?:le|ant)\b": "reiterate",
    r"[Mm]et(?:tant)? fin\b|[Ll]ève\b|[Aa]broge(?:ant)?\b|[Rr]évoque\b|[Dd]issout\b": "terminate",
    r"[Rr]emplac(?:e|ant)\b": "supersede",
    r"[Ss]uspend(?:ant)?\b": "suspend",
    r"(?:[Cc]onvaincue?|[Pp]ersuadée?|conviction)\b": "convince",
    r"(?:[Rr]ésolue?|[Dd]éterminée?)\b": "resolve",
    r"(?:[Dd]ésireu(?:x|se)|[Dd]ésirant|[Ss]ouhaitant|[Ss]oucieu(?:x|se))\b": "desire",
    r"[Ee]u égard\b": "have-regard",
    r"[Ss]e référant\b": "recall",
    r"[Ee]stimant\b": "believe",
    r"[Aa]yant (?:également )?entendu\b": "hear",
    r"[Aa]yant (?:également )?reçu\b": "receive",
    r"(?:[Dd]éclar(?:e|ant)|[Pp]roclam(?:e|ant))\b": "declare",
    r"(?:[Aa]ppuie|[Aa]ppuyant|[Ss]outient|[Ss]outenant)\b": "support",
    r"[Aa]utorise\b": "authorize",
    r"(?:[Cc]rée|[Ii]nstitue|[Éé]tablit)\b": "establish",
    r"[Rr]ecommande\b": "recommend",
    r"(?:[Cc]harge|[Dd]onne pour instruction)\b": "direct",
    r"(?:[Ee]xprim(?:e|ant)|intention)\b": "express",
    r"[Aa]yant pris\b": "mention",
}
OPENING_VERBS: Mapping[str, Relation] = {
    r"(?:Conformément à|En application de|En vertu de)": "pursuant-to",
    r"(?:Se fondant|Sur la base|Fondée?)": "base-on",
}
