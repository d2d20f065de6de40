"""How French tells what an organ has done."""

from graph.languages.past import Past

_HAS = r"\b(?:[Aa]|[Oo]nt) (?:également |aussi |en outre |de nouveau |par ailleurs |ensuite |vivement |fermement )*"
_IS = r"\b(?:[Ss]'est|[Ss]e sont) (?:également |aussi |en outre |vivement )*"
_CONCERN = r"(?:profonde |vive |grave )?(?:préoccupation|inquiétude|regrets?)"

PAST = Past(
    verbs={
        rf"{_HAS}décidé (?:également |en outre |aussi )?de (?:proroger|renouveler|reconduire|prolonger)\b": "extend",
        rf"{_HAS}décidé (?:également |en outre |aussi )?de (?:modifier|réviser)\b": "amend",
        rf"{_HAS}décidé (?:également |en outre |aussi )?(?:de (?:mettre fin|lever|révoquer|dissoudre|supprimer)|d'abroger)\b": "terminate",
        rf"{_HAS}décidé (?:également |en outre |aussi )?d'(?:adopter|approuver)\b": "adopt",
        rf"{_HAS}rappelé\b": "recall",
        rf"{_HAS}réaffirmé\b": "reaffirm",
        rf"{_HAS}(?:réitéré|redit)\b": "reiterate",
        rf"{_HAS}pris (?:également |aussi |en outre )?(?:acte|note)\b": "take-note",
        rf"{_HAS}(?:noté|constaté|observé|fait observer)\b": "note",
        rf"{_IS}félicitée?s?\b|{_HAS}(?:accueilli|salué)\b": "welcome",
        rf"{_HAS}(?:fait (?:siens?|siennes?)|souscrit|entériné)\b": "endorse",
        rf"{_HAS}approuvé\b": "approve",
        rf"{_HAS}adopté\b": "adopt",
        rf"{_HAS}(?:affirmé|confirmé)\b": "affirm",
        rf"{_HAS}reconnu\b": "recognize",
        rf"{_HAS}souligné\b": "stress",
        rf"{_HAS}(?:insisté|mis l'accent)\b": "emphasize",
        rf"{_HAS}(?:considéré|examiné|étudié|tenu compte)\b": "consider",
        rf"{_HAS}(?:félicité|loué|remercié|rendu hommage|exprimé sa (?:profonde |vive )?(?:gratitude|"
        rf"reconnaissance|satisfaction))\b": "commend",
        rf"{_HAS}(?:exprimé (?:sa|son|ses|leur) {_CONCERN}|regretté)|"
        rf"{_IS}déclarée?s? (?:\w+ment )?(?:préoccupé|inqui|alarmé)[a-zè]*": "express-concern",
        rf"{_HAS}(?:condamné|déploré|dénoncé)\b": "condemn",
        rf"{_HAS}décidé\b": "decide",
        rf"{_HAS}(?:exigé|ordonné)\b": "demand",
        rf"{_HAS}(?:demandé instamment|prié instamment|exhorté|engagé instamment)\b": "urge",
        rf"{_HAS}prié\b": "request",
        rf"{_HAS}invité\b": "invite",
        rf"{_HAS}encouragé\b": "encourage",
        rf"{_HAS}(?:engagé|demandé|lancé un appel|appelé)\b": "call-upon",
        rf"{_HAS}recommandé\b": "recommend",
        rf"{_HAS}(?:modifié|amendé|révisé)\b": "amend",
        rf"{_HAS}(?:prorogé|reconduit|prolongé|renouvelé)\b": "extend",
        rf"{_HAS}(?:mis fin|levé|abrogé|révoqué|dissous)\b": "terminate",
    },
    narrated=(
        r"(?:(?<!que )(?<!dont )(?<!laquelle )(?<!lequel )(?<!lesquelles )(?<!où )(?:\b[Ll]'|\b[Ll]e |\b[Ll]a |"
        r"\b[Ll]es )(?:Assemblée|Conseil|Comité|"
        r"Commission|Conférence|Bureau|Groupe|Sous-Comité|Congrès|Forum|Réunion|Secrétaire|Président|Parties|Membres)"
        r"(?: (?!qu[ei] |dont |où )[\w'-]+){0,8}?|(?<!qu')\b(?:[Ee]lle|[Ii]ls?)|\bet)"
    ),
)
