"""How Spanish tells what an organ has done."""

from graph.languages.past import Past

_ALSO = r"(?:también |además |asimismo )?"

PAST = Past(
    verbs={
        rf"[Dd]ecidi(?:ó|eron) {_ALSO}(?:prorrogar|renovar|prolongar)\b": "extend",
        rf"[Dd]ecidi(?:ó|eron) {_ALSO}(?:modificar|enmendar|revisar)\b": "amend",
        rf"[Dd]ecidi(?:ó|eron) {_ALSO}(?:poner (?:fin|término)|levantar|derogar|revocar|disolver|suprimir)\b": "terminate",
        rf"[Dd]ecidi(?:ó|eron) {_ALSO}(?:aprobar|adoptar)\b": "adopt",
        r"[Rr]ecord(?:ó|aron)\b": "recall",
        r"[Rr]eafirm(?:ó|aron)\b": "reaffirm",
        r"[Rr]eiter(?:ó|aron)\b": "reiterate",
        rf"[Tt]om(?:ó|aron) {_ALSO}(?:nota|conocimiento)\b": "take-note",
        r"(?:[Oo]bserv|[Ss]eñal)(?:ó|aron)\b|[Hh]izo notar\b": "note",
        r"[Aa]cogi(?:ó|eron) (?:con (?:beneplácito|satisfacción|agrado)|favorablemente)|[Cc]elebr(?:ó|aron)\b": "welcome",
        r"[Hh]izo suy[oa]s?\b|[Rr]espald(?:ó|aron)\b": "endorse",
        r"[Aa]prob(?:ó|aron)\b": "approve",
        r"[Aa]dopt(?:ó|aron)\b": "adopt",
        r"(?:[Aa]firm|[Cc]onfirm)(?:ó|aron)\b": "affirm",
        r"[Rr]econoci(?:ó|eron)\b": "recognize",
        r"(?:[Ss]ubray|[Rr]ecalc|[Dd]estac)(?:ó|aron)\b": "stress",
        r"[Pp]uso de relieve\b|[Hh]izo hincapié\b": "emphasize",
        r"[Tt]uvo presente\b": "bear-in-mind",
        r"(?:[Cc]onsider|[Ee]xamin|[Ee]studi)(?:ó|aron)\b|[Tt]uvo en cuenta\b": "consider",
        r"(?:[Ee]ncomi|[Ff]elicit|[Ee]logi)ó\b|[Aa]gradeció\b|[Ee]xpresó su (?:profundo |"
        r"sincero )?(?:agradecimiento|reconocimiento)\b": "commend",
        r"[Ee]xpresó su (?:profunda |grave )?(?:preocupación|inquietud)\b|[Ll]amentó\b": "express-concern",
        r"(?:[Cc]onden|[Dd]eplor)(?:ó|aron)\b": "condemn",
        r"[Dd]etermin(?:ó|aron)\b": "determine",
        r"[Dd]ecidi(?:ó|eron)\b": "decide",
        r"[Ee]xigi(?:ó|eron)\b": "demand",
        r"[Ss]olicit(?:ó|aron)\b|[Pp]idi(?:ó|eron)\b": "request",
        r"[Ii]nvit(?:ó|aron)\b": "invite",
        r"[Ii]nst(?:ó|aron)\b": "urge",
        r"[Aa]lent(?:ó|aron)\b": "encourage",
        r"[Ee]xhort(?:ó|aron)\b|[Hh]izo un llamamiento\b": "call-upon",
        r"[Rr]ecomend(?:ó|aron)\b": "recommend",
        r"(?:[Mm]odific|[Ee]nmend)(?:ó|aron)\b": "amend",
        r"[Pp]rorrog(?:ó|aron)\b|[Rr]enov(?:ó|aron)\b": "extend",
        r"[Pp]uso (?:fin|término)\b|(?:[Ll]evant|[Dd]erog|[Rr]evoc)ó\b": "terminate",
    },
    narrated=(
        r"(?:(?<!que )(?<!cual )(?<!cuales )\b(?:[Ll]a|[Ee]l|[Ll]os|[Ll]as) (?:Asamblea|Consejo|Comité|Comisión|"
        r"Conferencia|Junta|Grupo|Subcomité|"
        r"Subcomisión|Congreso|Foro|Reunión|Secretari[oa]|President[ea]|Partes|Mesa)(?: (?!que |cual )[\w'-]+){0,8}?|\by)"
    ),
)
