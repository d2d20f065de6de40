"""French, as the United Nations writes it."""

from graph.languages.fr.layout import LAYOUT, MONTHS
from graph.languages.fr.name_words import GIVEN, OF_ANOTHER
from graph.languages.fr.names import NAMES
from graph.languages.fr.verbs import OPENING_VERBS, VERBS
from graph.languages.grammar import (
    GLUED_MARK,
    LATIN_REPEATED,
    LATIN_SUBPARAGRAPHS,
    REPEATED,
    ROMAN_NUMBER,
    WORD_END,
    Grammar,
)
from graph.languages.numerals import french_ordinals
from graph.pinpoint_units import UnitName

_NTH = r"(?:[Cc]ent )?[A-ZÉ]?[a-zéè]+(?:-[a-zéè]+)*(?:[ -]et[ -](?:un|onz)ième)?|\d{1,3}e"

_ADVERBS = (
    r"(?:(?:et|à cette fin,?|à cet effet,?|également|aussi|en outre|de nouveau|à nouveau|à cet égard,?|"
    r"dans ce contexte,?|par ailleurs,?|par conséquent,?|profondément|"
    r"vivement|gravement|instamment|fermement|énergiquement|solennellement|tout en|[Vv]ivement|[Pp]rofondément|[Gg]ravement|[Ff]ermement|"
    r"[Éé]nergiquement|[Ss]e déclarant|[Ss]e déclare|[Ee]xprimant|[Ee]xprime|sa|ses|son|leur|vive|profonde|grave) )*"
)
_NUMBERS = (
    rf"(?:\d{{1,3}}|{ROMAN_NUMBER}|premier|[A-Z]){REPEATED}{LATIN_SUBPARAGRAPHS}(?:(?:, | et |, et | à |"
    rf"-)(?:\(?[a-z]\)|(?:\d{{1,3}}|[IVXLC]+|[A-Z])(?![\w/]){REPEATED}{LATIN_SUBPARAGRAPHS}))*"
)
_UNITS: dict[str, UnitName] = {
    "paragraphe": "paragraph", "paragraphes": "paragraph", "par.": "paragraph", "art.": "article", "arts.": "article",
    "article": "article", "articles": "article",
    "chapitre": "chapter", "chapitres": "chapter", "chap.": "chapter", "section": "section", "sections": "section", "sect.": "section",
    "partie": "part", "annexe": "annex", "annexes": "annex", "décision": "decision", "décisions": "decision",
    "alinéa": "subparagraph", "alinéas": "subparagraph",
}  # fmt: skip
_BODY_NOUNS = (
    "Conseil", "Assemblée", "Commission", "Comité", "Sous-Commission", "Sous-Comité", "Agence", "Office", "Autorité", "Tribunal", "Cour",
    "Bureau", "Haut-Commissariat", "Département", "Division", "Mission", "Opération", "Force", "Fonds", "Corps",
    "Mécanisme", "Forum", "Instance",
    "Institut", "Université", "Banque", "Centre", "Union", "Équipe", "Groupe de travail", "Comité consultatif",
    "Comité spécial", "Instance permanente",
    "Conférence des Parties", "Mission d'assistance", "Mission d'observation", "Mission de vérification", "Mission de stabilisation",
    "Groupe d'observateurs", "Rapporteur spécial", "Rapporteuse spéciale", "Haut-Commissaire", "Représentant spécial",
    "Représentante spéciale",
    "Conseiller spécial", "Conseillère spéciale", "Directeur exécutif", "Directrice exécutive", "Directeur général", "Directrice générale",
)  # fmt: skip

# What is asked of whom a name stands for: 'les parties à la Convention ‹à prendre des mesures›, ‹de s'acquitter de leurs obligations›'.
_DO = (
    r"(?:ne (?:pas )?|se |s'|l'|lui |leur |y |en ){0,2}(?!avenir\b|mer\b|outre)(?:[a-zéèêçœ]+(?:er|ir|endre|ettre|ivre|uire|"
    r"[eoa]indre|crire|clure)|"
    r"(?:re|dé|satis)?faire|boire|croire|lire|dire|(?:re)?connaître)\b"
)
_TO_DO = rf"de(?! {_DO})|à(?! (?:{_DO}|[A-Z]|cet égard|l'égard de|l'effet|ce jour))"

# The session, the meeting or the day of an adoption.
_OCCASION = (
    r"(?:,? (?:(?:à|lors de|au cours de) (?:la |sa |son |l')?[^;.:()]{1,70}?(?:session|réunion|séance|conférence)s?\b|en (?:\w+ )?\d{4}|"
    r"le (?:1er|\d{1,2}) \w+ \d{4}),?)"
)


GRAMMAR = Grammar(
    language="fr",
    layout=LAYOUT,
    noun_follows=False,
    accented=True,
    resolution_nouns={
        r"(?<!rojet de )(?<!rojets de )\b[Rr]ésolutions?": "resolution", r"(?<!rojet de )\b[Dd]écisions?": "decision",
        r"\b[Rr]és\.?(?= ?(?:\d|AG\b|CS\b))": "resolution",
    },
    owner_forms={r"\bAG(?: des Nations Unies)?\b": "ga", r"\bCS(?: des Nations Unies)?\b": "sc"},
    number_year=r",? (?:de|adoptée en) (?P<year>(?:19|20)\d\d)(?![\d-])",
    bare_after=("ésolution ", "ésolutions ", "sécurité ", "és. ", "no ", "o ", "° "),
    own=r"\b[Ss](?:a|es)\b",
    subordinate=r"(?:\b(?:que|dont|où|lorsque|laquelle|lequel|lesquelles|lesquels) (?:la |le |l')?|\bqu'(?:à la |au )?)",
    of_stranger=r" (?:de la |du |de l'|des )(?!Nations Unies|Organisation des Nations)[A-ZÀÉÎÔ][a-zéè]+",
    own_link=r",? (?:par|dans|en application de|en vertu de|à|de) ",
    adopts={
        rf"{_OCCASION}?(?:,? qui)? (?:a|avait|ont)(?: également| aussi)? adopté{_OCCASION}?,? (?:le |la |les )?": "",
        rf"{_OCCASION}?,? (?:de |des )?(?:la |les )?": rf"adoption(?:{_OCCASION})?,? par (?:la |le |l')?",
    },
    adopted_by=(
        r",? (?:sur|concernant|relative|portant|intitulée) [^;:()\"\d]{2,160}?"
        r",? (?:qui a été )?adoptée(?: le (?:1er|\d{1,2}) \w+ \d{4})? par (?:la |le |l')"
    ),
    and_others=r",? (?:et|ainsi que)(?: toutes)?(?: les| d')? ?autres (?:résolutions|décisions)(?: \w+){0,2}? (?:du |de la |de l')",
    body_nouns={**{noun: noun for noun in _BODY_NOUNS}, **NAMES.body_nouns},
    names=NAMES,
    body_noun=rf"\b(?:{{nouns}}){WORD_END}",
    glue_before=(
        r"'?,? ?(?:(?:de la|du|des|de) |de l')?(?:(?:ultérieures?|postérieures?|précédentes?|antérieures?|"
        r"pertinentes?|autres|[Nn][oº°]s?\.?|numéros?) ?)*"
    ),
    glue_after=(
        r"(?:,? (?:en date(?:s)?(?: respectivement)? (?:du|des)|du|de l[ae]|de l'|datée?s? du|adoptée?s? (?:le|"
        r"par l[ea]|par l')) ?|(?<=\d{4}) par l(?:[ea] |'))?"
    ),
    about=r",? (?:sur|concernant|relatives? (?:à|aux?)|portant sur|intitulée?s?) [^,;.()\"]{3,140}?(?=,? et \d|, \d)",
    separator=(
        r"(?:,? et |, |,? ainsi que |; |,? ou |,? y compris |,? (?:en particulier|notamment) )(?:en particulier |notamment )?"
        r"(?:(?:de |dans )?(?:la|les) )?"
    ),
    through=r"(?: à |-)",
    date=rf"(?P<day>\d{{1,2}})(?:er)? (?P<month>{'|'.join(MONTHS)})(?: (?P<year>\d{{4}}))?",
    date_separator=r"(?:,| et|, et) (?:du |le )?",
    months={month: number for number, month in enumerate(MONTHS, start=1)},
    titled=r",? (?:intitulée?s?|(?:qui )?(?:ayant|aura|auront|avait|avaient|a) pour (?:titre|thème)|(?:sur|"
    r"sous) le thème(?: de)?) \" ?([^\"]{2,400}?) ?\"",
    instrument_nouns={
        "Convention": "convention", "Pacte": "covenant", "Traité": "treaty", "Protocole": "protocol", "Déclaration": "declaration",
        "Charte": "charter", "Statut": "statute", "Accord": "agreement", "Accord-cadre": "framework",
        "Programme d'action": "programme", "Plan d'action": "plan",
        "Cadre": "framework", "Principes": "principles", "Règles": "rules", "Code de conduite": "code", "Guide": "guidelines",
    },
    short=(
        r"\b(?:[Ll]a |[Ll]e |[Dd]u |[Aa]u |[Ll]'(?=Accord))(?P<noun>Convention|Pacte|Traité|Protocole|Déclaration|Charte|Statut|"
        r"Accord-cadre|Accord(?!-)|Programme d'action|Plan d'action)"
        rf"{WORD_END}(?: facultatif\b)?(?! (?:(?<!Statut )sur|pour(?! (?:une durée\b|que\b|ce qui\b|l[ea] [A-Z]|{_DO}))|contre|"
        rf"{_TO_DO}|des|du|relati|"
        rf"internationa|(?<!Traité )concernant|"
        rf"portant|entre(?! (?:[a-zéè]+ment )?en vigueur)|au|se rapport\w+|politique|ministérielle|commune|conjointe|finale|"
        rf"[A-Z])\b| d'(?!{_DO})|"
        rf" n[o°º]\b| n[°º]| relati(?!fs\b|ves\b)|"
        rf" internationa| facultatif| [a-zà-ÿ]{{3,}}(?:ale|elle|aire|ienne|aine)s?\b)"
    ),
    protocols=(
        r"\b(?:[Ss]es (?:(?:deux |trois )?[Pp]rotocoles(?: facultatifs| additionnels)?)|[Ss]on [Pp]rotocole(?: facultatif| additionnel)?"
        r"|[Ll]eurs (?:(?:deux |trois )?Protocoles(?: facultatifs| additionnels)?)"
        r"|(?:[Ll]es|[Dd]es|[Aa]ux) (?:(?:deux |trois )?[Pp]rotocoles (?:facultatifs |additionnels )?"
        r"(?:de (?P<year_3>\d{4})(?: et(?: de)? (?P<also_3>\d{4}))? )?(?:s'y rapportant|y relatifs|y afférents|y annexés))"
        r"|(?:[Ll]e|[Dd]u|[Aa]u) [Pp]rotocole (?:facultatif |additionnel )?(?:de (?P<year>\d{4}) )?"
        r"(?:s'y rapportant|y relatif|y afférent))\b"
        r"(?! (?:à|relatif|sur)\b| de (?!\d))(?: de (?P<year_2>\d{4})\b(?: et(?: de)? (?P<also>\d{4})\b)?)?"
        r"|\b(?:[Ll]e |[Dd]u |[Aa]u )?[Pp]rotocoles? (?:facultatif|additionnel)s? (?:à la|au|se rapportant à la|"
        r"se rapportant au|relatif à la) "
        r"(?P<noun>Convention|Pacte|Traité)\b(?! (?:sur|pour|contre|de|des|du|relati|internationa|concernant)| d')"
    ),
    committee=(
        r"\b(?:Comité|comité) (?:du Conseil de sécurité |des sanctions )?(?:(?:(?:créé|établi|institué|mis en place) (?:par|"
        r"en application de|conformément à|en vertu de|en application du|"
        r"conformément au|en vertu du|en application des|conformément aux|en vertu des)|faisant suite (?:à|"
        r"aux)) (?:paragraphe \d+ de )?(?:la |les |sa |ses )?"
        r"résolutions? (?P<number>\d{3,4} ?\(\d{4}\)(?:(?:, | et )\d{3,4} ?\(\d{4}\))*)|(?P<number_2>\d{3,4})(?![\w/(]| \())"
    ),
    committees=(
        r"\b(?:Comités|comités) (?:du Conseil de sécurité )?(?:(?:(?:créés|établis|institués|"
        r"mis en place) (?:par (?:les|ses)|en application (?:des|de ses)|"
        r"conformément (?:aux|à ses)|en vertu (?:des|de ses))|faisant suite aux) résolutions )?{list}(?![\w/(]| \()"
    ),
    body_article=r"\b(?:(?:[Ll]e|[DdAa]u|[Ll]a)(?:dite?)? |[Ll]')",
    body_goes_on=(
        rf" (?!{GIVEN})"
        r"(?:de (?!(?:ne pas |se |s'|lui |leur |l'|y )?[a-zéèêçœ]+(?:er|ir|re)\b|(?:son|sa|ses|leurs?|cet|cette|ces?)\b)|"
        r"d'(?![a-zéèê]+(?:er|ir|re)\b|ici\b)|des\b|du\b|"
        r"(?<!Office )(?<!Cour )(?<!Assemblée )(?<!Force )pour (?!(?:examen|décision|information|approbation|avis|suite|"
        r"le rôle|les efforts|le travail|l'action|le même|les mêmes|la \w+ fois)\b|\d|"
        r"(?:ne pas |se |s'|lui |leur |y )?[a-zéèêçœ]+(?:er|ir|re)\b|"
        r"ce qui\b|(?:son|sa|ses|leur|qu|la période|les exercices|les années)\b|l')|contre\b|"
        r"(?<!Haut-Commissariat )(?<!Haut-Commissaire )(?<!Office )(?<!Cour )(?<!Conseil )(?<!Assemblée )(?<!Agence )(?<!Force )"
        r"(?<!Mission )(?<!Tribunal )(?<!Union )(?<!Autorité )(?<!Opération )sur (?!(?:son|sa|ses|leurs?|cet|cette|ces?)\b|"
        r"(?:le terrain|place|la base|les (?:travaux|progrès|conclusions|"
        r"résultats|mesures|activités|incidences|faits))\b|l'(?:application|exécution|état|évolution)\b)|"
        r"administrati|consultati|supérieur|présidentiel|municipal|provincial|judiciaire|économique|exécuti|spécial|permanent|international|national|scientifique|juridique|"
        r"préparatoire|mixte|directeur|directrice|suprême|pénal|central|régional|interaméricain|africain|européen|"
        r"intergouvernemental|interinstitution|électoral|indépendant|pléni|politique|militaire|intérimaire|commun|"
        r"mondial|général|législ|constit|parlem|onusien|technique|temporaire|multi|bancaire|monétaire|financ|"
        r"humanitaire|arbitral|ministériel|fédéral|local|public|ad hoc|chargée?|créée?|instituée?)|-"
    ),
    body_told=r" (?:créée?|instituée?|établie?|constituée?) (?:par|dans|en application|en vertu|conformément|au titre)\b",
    body_last=r"(?i)^(?:Première|Deuxième|Troisième|Quatrième|Cinquième|Sixième) Commission$",
    body_head=r"^(?P<noun>{nouns})(?![\w-])",
    defined=r" \((?:ci-après|dénommée?|ci-après dénommée?),? (?:l[ae] |l')?\" ?(?P<article>[Ll][ae] |[Ll]')?(?P<term>[^\"]{2,60}?) ?\"\)",
    numbered_instruments=(
        r"\b(?:[Cc]onventions? n(?:os|[oº°])s? ?(?P<conventions>{list})(?: et (?:la |"
        r"les )?[Rr]ecommandations? n(?:os|[oº°])s? ?(?P<recommendations>{list}))?|[Rr]ecommandations? n(?:os|"
        r"[oº°])s? ?(?P<recommendations_2>{list})) "
        r"de l'(?:OIT|Organisation internationale du Travail)"
    ),
    repeated=LATIN_REPEATED,
    pinpoint_units=_UNITS,
    pinpoint_after=(
        rf",? (?P<unit>paragraphes?|par\.|articles?|arts?\.|chap(?:itres?|\.)|sect(?:ions?|\.)) (?P<numbers>{_NUMBERS})"
        r"|, (?P<unit_4>décisions?) (?P<numbers_4>\d{1,3}/[A-Z]{2,4}\.\d{1,2})"
        r"|, (?P<unit_2>annexes?)(?: (?P<numbers_2>(?:[IVX]+|\d{1,2}|[A-Z])(?![\w/])(?:(?:, | et )(?:[IVX]+|[A-Z])(?![\w/.]))*))?"
    ),
    pinpoint_before=(
        rf"(?P<unit>[Pp]aragraphes?|[Pp]ar\.|[Aa]rticles?|[Aa]rts?\.|[Cc]hapitres?|[Ss]ections?|[Aa]nnexes?|"
        rf"[Aa]linéas?) (?P<numbers>{_NUMBERS})(?: du (?:dispositif|préambule))?"
        r"(?:,? (?:de l[ae]|du|des|de|de l'|communs? aux)(?: |(?<=')) ?|, )|(?P<unit_2>[Aa]nnexe) (?:de l[ae]|du|à l[ae]|au|de) "
        r"|(?P<unit_3>[Aa]linéas?) (?P<numbers_3>\(?[a-z]{1,4}\)(?:(?:, | et |, et | à )\(?[a-z]{1,4}\))*) (?:du|des) "
    ),
    title_end=(
        r"\b(?:Accords?|Déclaration|Convention|Protocole|Traité|Pacte|Communiqué|Mémorandum d'accord) (?:de |d')"
        r"(?!(?:M|Mme|Mlle)\b)[A-ZÉ][\w-]+(?: (?:[IVX]+\b|[A-ZÉ][\w-]+))*(?! et d)"
    ),
    title_words=r"",
    joint_nouns={"[Cc]onventions": "Convention", "[Pp]rotocoles": "Protocole", "[Tt]raités": "Traité"},
    joint_after=r" (?P<named>de [A-ZÉ][\w-]+(?:, (?:de )?[A-ZÉ][\w-]+)* et (?:de )?[A-ZÉ][\w-]+)",
    joint_word=r"[A-ZÉ](?:[^\W⁰¹²³⁴-⁹]|-)+",
    joint_name="{noun} de {word}",
    ordinals=french_ordinals(199),
    compounds=(
        "Assemblée nationale", "Assemblée législative", "Assemblée constituante", "Assemblée parlementaire",
        "Secrétaire général adjoint", "Secrétaire générale adjointe", "Sous-Secrétaire général", "Sous-Secrétaire générale"),
    other_names={"Assemblée": r" (?:des? |d'|mondiale|populaire|communale|consultative|territoriale)", "Secrétaire général": OF_ANOTHER,
        "Secrétariat": rf" (?:(?!{GIVEN}|d(?:e |'){_DO}|de (?:tout|toute|ce|cet|cette|ces|son|sa|ses|leurs?) )"
        r"(?:d[eu]s? |d')|permanent|technique|exécutif|général)"},
    year_in_name=" de {year}",
    variants={
        "des Nations Unies": "de l'ONU",
        "Assemblée générale": "Assemblée Générale", "Conseil de sécurité": "Conseil de Sécurité",
        "Secrétaire général": "Secrétaire Général",
        "Conseil économique et social": "Conseil Économique et Social",
        "Convention no ": "Convention n° ", " et Programme ": " et le Programme ", " et Plan ": " et le Plan ",
        " et le Programme ": " et du Programme ", " et le Plan ": " et du Plan ", " et du Programme ": " et au Programme ",
        " et du Plan ": " et au Plan ",
        "sur la situation des droits de l'homme": "sur les droits de l'homme", "droits de l'homme": "droits humains",
        "Rapporteur spécial sur": "Rapporteur spécial du Conseil des droits de l'homme sur",
        "Nations Unies": "Nations unies", "Représentant spécial": "Représentante spéciale", "Rapporteur spécial": "Rapporteuse spéciale",
        "Envoyé spécial": "Envoyée spéciale", "Envoyée spéciale": "Envoyé(e) spécial(e)", "Envoyé personnel": "Envoyée personnelle",
        "Secrétaire exécutif": "Secrétaire exécutive", "Secrétaire général adjoint ": "Secrétaire générale adjointe ",
        "Administrateur ": "Administratrice ", "Commissaire général": "Commissaire générale",
        "Conseiller spécial": "Conseillère spéciale", "Haut-Commissaire": "Haute-Commissaire", "Directeur ": "Directrice ",
        "Directrice exécutif": "Directrice exécutive", "Directrice général": "Directrice générale", "Président ": "Présidente ",
        "Coordonnateur ": "Coordonnatrice ", "spéciale du Secrétaire général chargé ": "spéciale du Secrétaire général chargée ",
        "Rapporteuse spéciale chargé ": "Rapporteuse spéciale chargée ",
        "Expert indépendant": "Experte indépendante", "Experte indépendante chargé ": "Experte indépendante chargée ",
    },
    session=(
        rf"(?<![\w-])(?P<number>{_NTH})(?:{GLUED_MARK} (?P<special>sessions? extraordinaires? d'urgence|"
        rf"sessions? extraordinaires?|sessions?)\b|"
        rf"(?={GLUED_MARK}(?:(?:, |,? et | à )(?:{_NTH}){GLUED_MARK}){{1,11}} (?P<special_2>sessions extraordinaires "
        rf"d'urgence|sessions extraordinaires|sessions)\b))"
    ),
    occasion_words=("session", "séance"),
    occasion_rest=26,
    occasion_again=r"[Ii]bid\., ",
    occasion_before=r",? ?(?:à|lors de|au cours de|pour|durant|(?:sur|concernant) (?:les travaux de )?)? ?(?:sa|la|ses|les) |, ",
    occasion_after=r" (?:de l'|du |de la )",
    occasion_then=r"(?:,? tenue (?:à|du|le) [^,;.]{3,60}|,? en \d{4})?,? (?:le |la |l')",
    special_sessions={
        "session extraordinaire d'urgence": "ES", "sessions extraordinaires d'urgence": "ES", "session extraordinaire": "S",
        "sessions extraordinaires": "S",
    },
    meeting=r"(?P<number>\d{1,5})e séance(?: plénière)?",
    meeting_number=r"\d{1,5}(?:[eè]me|e|re|ère)",
    meetings=r"{list} séances(?: plénières)?",
    volume=r"[Vv]ol(?:\.|ume) (?P<volume>[IVX]+)\b",
    meeting_records={r"année, (?:[^\W\d_]+ partie, )?": "sc", r"[Ss]éances plénières, (?:vol\. [IVX]+, )?": "ga"},
    anaphors=(
        r"\b(?:(?P<plural>[Ll]esdites|[Ll]esdits|[Cc]es|[Dd]esdites) (?P<nouns>résolutions|décisions|[Cc]onventions|"
        r"[Tt]raités|[Pp]rotocoles)|"
        r"(?P<plural_2>[Ll]es|[Dd]es|[Aa]ux) (?P<nouns_2>résolutions|décisions) (?:susmentionnées|précitées|susvisées)|"
        r"(?:[Ll]adite|[Ll]edit|[Cc]ette(?: même)?|[Cc]e(?: même)?|[Dd]udit|(?:[Ll]a|[Ll]e|du|au) même) (?P<noun>résolution|décision|"
        r"Convention|Pacte|Traité|Protocole|Déclaration|Charte|Statut|Accord|Guide)"
        r"(?! (?:ci-|présente))|(?:[Ll]a|[Ll]e|[Dd]u|[Aa]u) (?P<noun_2>résolution|décision|Convention|Pacte|Traité|"
        r"Protocole|Déclaration|Charte|Statut|Accord) "
        rf"(?:susmentionnée?|précitée?|susvisée?|mentionnée? (?:plus haut|ci-dessus))){WORD_END}"
    ),
    plural_nouns={"conventions": "Convention", "Conventions": "Convention", "traités": "Traité", "Traités": "Traité",
                  "protocoles": "Protocole", "Protocoles": "Protocole"},
    verbs=VERBS,
    opening_verbs=OPENING_VERBS,
    adverbs=_ADVERBS,
    clause_start=r"[,;:.\")]| et(?= )|\A",
    speaker=(
        r"\b(?:Le Conseil(?: de sécurité| économique et social| des droits de l'homme)?|L'Assemblée(?: générale)?|"
        r"La (?:Commission|Conférence)|Le Comité|Il|Elle)(?= )"
    ),
)  # fmt: skip
