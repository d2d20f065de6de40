"""How French lays out a resolution."""

from graph.languages.fr.past import PAST
from graph.languages.fr.script import SCRIPT
from graph.languages.layout import Layout

MONTHS = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre",
           "décembre")  # fmt: skip
_DAY = rf"\d{{1,2}}(?:er)? (?:{'|'.join(MONTHS)}) \d{{4}}"

_PREAMBULAR = (
    r"(?:[A-ZÉ][a-zéèêî]+ant\b|S'[a-zéè]+ant\b|Se [a-zéè]+ant\b|Ayant|Guidée?|Consciente?|Convaincue?|Préoccupée?|"
    r"Résolue?|Attendu|Vu |Compte tenu|Persuadée?|Soucieu(?:x|se)|Désireu(?:x|se)|Animée?|Inspirée?|Fidèle|Eu égard|"
    r"Alarmée?|"
    r"(?:Profondément|Gravement|Vivement) [a-zé]+|Conformément)"
)

LAYOUT = Layout(
    joins_words=SCRIPT.joins_words,
    past=PAST,
    voice=r"L(?:'|e |a )(?P<organ>{organ})[,.]?",
    unlisted=r"L(?:'|e |a |es )(?P<organ>[^\W\d_][^,.;:()\[\]\"\d]{2,110}?)(?:,| (?=1 ?[.)] ))",
    states=r"\" ?L(?:'|e |a )(?P<organ>{organ})(?=[ ,])",
    decided=r"[ÀA] (?:sa|ses|la) [^.;:]{1,60}? (?:séances?|sessions?|réunions?)\b",
    recommends=(
        r"(?:L(?:'|e |a ))?(?P<organ>{organ}) recommande à l(?:'|e |a )?(?P<target>{organ})[^:]{0,120}projet de résolution[^:]{0,40}:"
    ),
    heading=(
        r"(?:\b(?:RÉSOLUTION|Résolution) (?:[Nn][o°º] ?)?(?P<number>{number})\.?(?![\w/,])|"
        r"(?<![\w/.(])(?P<number_2>{number})\. (?=[A-ZÀÉÊ\"']))"
    ),
    basis=r"\[(?:[^\[\]]{0,60}?\b(?:de la|du|de l') ?(?P<recommender>{organ}))?[^\[\]]{4,300}\]",
    adopted=(
        rf"(?:(?P<meeting>\d{{1,5}})e séance(?: plénière)?,? (?:le )?(?P<date>{_DAY})|"
        rf"Adoptée?[^.]{{0,80}}? à sa (?P<meeting_2>\d{{1,5}})e séance,? (?:tenue )?le (?P<date_2>{_DAY})|"
        rf"(?:Résolution a|A)doptée par l[^.]{{3,60}}? le (?P<date_3>{_DAY}))"
    ),
    dated=rf"(?:[Rr]ésolution )?(?:[Dd]u|,? en date du) (?P<date>{_DAY})|Adoptée? par l[^.;]{{3,80}}?,? le (?P<date_2>{_DAY})",
    session=r"(?P<session>\d{1,3}(?=e)|{ordinal})e? session",
    agenda_item=r"Points? (?P<items>{item}(?:(?:,| et) {item})*) de l'ordre du jour",
    preambular=_PREAMBULAR,
    operative=r"(?:[A-ZÉ][a-zéèê']+e (?:également |en outre |aussi |de nouveau |instamment )?(?:que|de|d'|"
    r"le|la|les|l'|à|aux?|du|des|sa|son|ses|tous|note|acte)|"
    r"Prend |Se félicite|Fait |[A-ZÉ][a-zéèê]+e ?(?=[:,] ?a\)))",
    opening=r"[A-ZÉ][a-zéèê]+",
    grounding=(
        r"(?:Rappelle|Réaffirme|Note|Constate|Reconnaît|Considère|Estime|Observe|Souligne|Se félicite|Affirme|"
        r"Regrette|Déplore|Prend (?:acte|note)|"
        r"Tient compte|Est (?:conscient|convaincu|préoccup)[a-zé]*|Exprime)\b"
    ),
    clause_end=r"[,;.]",
    enumerator_after=r"(?:(?<![a-z] )|(?<=sécurité )|(?<=générale ))(?<![\d./(])\b",
    enumerator=r"(?P<number>\d{1,3}){mark} ?(?=\"? ?[A-ZÉÀ])",
    subparagraph=r"(?:(?<=[,;:.\"] )|(?<=[,;] et ))(?P<letter>[a-z])\) (?=[A-ZÉÀ])",
    annex=r"\bA(?:NNEXE|nnexe)\b(?: (?P<number>[IVX]+|\d+))?(?= [A-ZÉ\"])",
)
