"""How Spanish lays out a resolution."""

from graph.languages.es.past import PAST
from graph.languages.es.script import SCRIPT
from graph.languages.layout import Layout

MONTHS = ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
           "diciembre")  # fmt: skip
_DAY = rf"\d{{1,2}}º? de (?:{'|'.join(MONTHS)}) de \d{{4}}"

_PREAMBULAR = (
    r"(?:[A-Z][a-záéíóú]+(?:ando|iendo|ándose|iéndose|yendo)\b|Guiad[ao]|Convencid[ao]|Consciente|Preocupad[ao]|"
    r"Alarmad[ao]|Resuelt[ao]|Alentad[ao]|Persuadid[ao]|Deseos[ao]|Animad[ao]|Vist[ao]s? |Inspirad[ao]|"
    r"(?:Profundamente|Gravemente|Sumamente|Seriamente) [a-z]+|De conformidad)"
)

LAYOUT = Layout(
    joins_words=SCRIPT.joins_words,
    past=PAST,
    voice=r"(?:La|El) (?P<organ>{organ})[,.]?",
    unlisted=r"(?:La|El|Los|Las) (?P<organ>[^\W\d_][^,.;:()\[\]\"\d]{2,110}?)(?:,| (?=1 ?[.)] ))",
    states=r"\"(?:El|La) (?P<organ>{organ})(?=[ ,])",
    decided=r"En (?:su|sus|la) [^.;:]{1,60}? (?:sesi[óo]n(?:es)?|per[íi]odo de sesiones|reuni[óo]n(?:es)?)\b",
    recommends=r"(?:(?:La|El) )?(?P<organ>{organ}) recomienda a la (?P<target>{organ})[^:]{0,120}proyecto de resolución[^:]{0,40}:",
    heading=(
        r"(?:\b(?:RESOLUCIÓN|Resolución) (?:[Nn][oº°]\.? ?|[Nn]úm\. ?)?(?P<number>{number})\.?(?![\w/,])|"
        r"(?<![\w/.(])(?P<number_2>{number})\. (?=[A-ZÁÉÍÓÚ\"']))"
    ),
    basis=r"\[(?:[^\[\]]{0,60}?\b(?:de la|del) (?P<recommender>{organ}))?[^\[\]]{4,300}\]",
    adopted=(
        rf"(?:(?P<meeting>\d{{1,5}})[ªa] sesión(?: plenaria)?,? (?:el )?(?P<date>{_DAY})|"
        rf"Aprobada[^.]{{0,80}}? en su (?P<meeting_2>\d{{1,5}})[ªa] sesión(?: plenaria)?,? (?:celebrada )?el (?P<date_2>{_DAY})|"
        rf"(?:Resolución a|A)probada por (?:la|el)[^.]{{3,60}}? el (?P<date_3>{_DAY}))"
    ),
    dated=(
        rf"(?:[Rr]esolución )?(?:[Dd]e|[Dd]el)(?: fecha)? (?P<date>{_DAY})|"
        rf"Aprobad[ao] por [^.;]{{3,80}}?,? el (?P<date_2>{_DAY})"
    ),
    session=r"(?P<session>\d{1,3}(?=º)|{ordinal})º? período de sesiones",
    agenda_item=r"Temas? (?P<items>{item}(?:(?:,| y) {item})*) (?:del programa|de la agenda)",
    preambular=_PREAMBULAR,
    operative=(
        r"(?:[A-Z][a-záéíóú]+[ae] (?:también |además |asimismo |nuevamente )?(?:que|la|el|los|las|a|al|su|sus|con|"
        r"en|de|nota|suy[oa]s?|un|tod[oa]s|[a-záéíóú]+[aei]r)\b|[A-Z][a-záéíóú]+[ae] ?(?=[:,] ?a\)))"
    ),
    opening=r"[A-Z][a-záéíóú]+",
    grounding=(
        r"(?:Recuerda|Reafirma|Observa|Señala|Reconoce|Considera|Estima|Subraya|Destaca|Celebra|Acoge|Afirma|Lamenta|"
        r"Deplora|Toma (?:nota|conocimiento)|"
        r"Tiene (?:en cuenta|presente)|Hace notar|Expresa)\b"
    ),
    clause_end=r"[,;.]",
    enumerator_after=r"(?:(?<![a-z] )|(?<=Seguridad )|(?<=General ))(?<![\d./(])\b",
    enumerator=r"(?P<number>\d{1,3}){mark} ?(?=\"? ?[A-ZÁÉÍÓÚ])",
    subparagraph=r"(?:(?<=[,;:.\"] )|(?<=[,;] y ))(?P<letter>[a-z])\) (?=[A-ZÁÉÍÓÚ])",
    annex=r"\bA(?:NEXO|nexo)\b(?: (?P<number>[IVX]+|\d+))?(?= [A-ZÁÉÍÓÚ\"])",
)
