"""Names that no authority lists, as French makes them: a noun in a capital letter, and what follows it in small ones."""

from graph.languages.fr.name_words import (
    ADJECTIVE,
    CAP,
    END,
    GENERAL,
    HEADS,
    MATTER,
    MATTERS,
    NAMED,
    NATIONAL,
    OF,
    OF_ANOTHER,
    OF_PARTIES,
    ON,
    OPEN_BEFORE,
    PHRASES,
    POSTS,
    TAIL,
    THE,
    UNNAMED,
)  # fmt: skip
from graph.languages.names import Names, Shape
from graph.patterns.scan import one_of

# Nouns by which bodies are called once they have been named.
_CALLED = (
    "Entité",    "Corps commun", "Groupe d'experts", "Groupe consultatif", "Alliance", "Envoyé personnel", "Envoyée personnelle",
    "Envoyé spécial", "Envoyée spéciale", "Expert indépendant", "Experte indépendante", "Équipe de pays",
    "Équipe de surveillance", "Équipe d'enquêteurs", "Commission d'enquête", "Mécanisme d'experts",
    "Comité directeur", "Comité exécutif", "Comité préparatoire", "Conseil d'administration", "Force conjointe",
    "Programme commun", "Réseau", "Médiateur", "Médiatrice", "Groupe de travail à composition non limitée",
    "Groupe de travail officieux", "Mission intégrée", "Mission de transition", "Bureau régional", "Bureau intégré",
    "Comité des sanctions", "Secrétaire exécutif", "Secrétaire exécutive", "Commissaire général",
    "Commissaire générale", "Haute-Commissaire", "Conseil exécutif", "Mission multinationale", "Groupe",
    "Équipe spéciale", "Bureau du Haut-Représentant", "Haut-Représentant", "Coordonnateur spécial", "Processus", "Caisse", "Académie",
)  # fmt: skip
NAMES = Names(
    shapes=(
        Shape(
            "entity",
            rf"\b(?:{one_of(HEADS)}){END}",
            after=NAMED,
            general=GENERAL,
            never_before=OPEN_BEFORE,
            never_within=rf"{NATIONAL}|\AOrganisation des Nations Unies|libération de la Palestine|Fédération de Russie|palestinienne|"
            r"\AParlement (?!européen|panafricain|africain|arabe|andin|centraméricain|latino)[a-zà-ÿ]+\Z",
        ),
        # 'le comité spécial intergouvernemental', 'le groupe de travail à composition non limitée': written small once they are known
        Shape(
            "entity",
            r"\b(?:comité|commission|groupe de travail)\b",
            after=r" (?:spéciale? |préparatoire )?(?:intergouvernementale?|à composition non limitée)(?: à composition non limitée|"
            r" de négociation| spéciale?| préparatoire)?(?![\w-])",
            never_before=OPEN_BEFORE,
        ),
        # 'la sixième Conférence des Hautes Parties contractantes à la Convention', 'la Conférence d'examen de 2030'
        Shape(
            "entity",
            r"\b(?:Conférences?(?: annuelles?| d'examen)?|Réunions?(?: annuelles?| d'examen|"
            r" d'experts)?) des (?:Hautes )?Parties contractantes\b",
            after=r"(?: (?:à la Convention|au Protocole(?: [IVX]+(?: modifié)?\b)?)(?! (?:sur|contre|concernant|relati)))?",
            alone=True,
            never_after=r" (?:à la|au) [a-zéè]",
        ),
        Shape(
            "entity",
            r"\bConférence de [12]\d{3} des Parties\b(?! au Traité (?:sur|d))",
            after=r"(?: au Traité(?: chargée d'examiner le Traité(?: et la question de sa prorogation)?)?)?",
            alone=True,
        ),
        Shape(
            "entity",
            r"\bConférence d'examen\b(?! du)",
            after=r"(?: de [12]\d{3}\b)?",
            alone=True,
            never_before=OPEN_BEFORE,
        ),
        # 'la cinquième Conférence des Nations Unies sur le thé', 'la Conférence générale de l'Agence', 'la Conférence sur le thé'
        Shape(
            "entity",
            r"\bconférence des Nations Unies(?= (?:pour|sur|chargée|visant))",
            after=r"(?: pour la négociation d'un [^,;:.()\"]{3,140}| (?:pour|sur) (?:la |les? |l')"
            rf"{TAIL}(?:{OF})*|)",
            alone=True,
            never_before=r"\bune ",
        ),
        # 'la conférence intergouvernementale chargée d'élaborer un instrument sur le thé'
        Shape(
            "entity",
            r"\b[Cc]onférence intergouvernementale(?= chargée d'élaborer )",
            after=r" chargée d'élaborer [^,;:.()\"]{3,280}",
            never_before=r"\bune ",
        ),
        Shape(
            "entity",
            r"\bConférences?(?:(?: des Nations Unies| internationale| mondiale| ministérielle| intergouvernementale| générale|"
            r" diplomatique| régionale| de haut niveau| de révision| de suivi| au sommet| islamique| de plénipotentiaires)+(?![\w-])|"
            r"(?= sur (?:la |les? |l')| visant à | de l'Union | des chefs d'))",
            after=NAMED,
            alone=True,
            never_before=OPEN_BEFORE + r"|\bprochaine ",
            never_within=NATIONAL,
            general=r"Conférence (?:internationale|mondiale|ministérielle|intergouvernementale|générale|diplomatique|régionale|au sommet)",
        ),
        # 'la sixième Réunion des Parties à la Convention sur le thé'
        Shape(
            "entity",
            r"\bRéunion des Parties\b",
            after=rf"(?: (?:à la |à l'|au )(?:Convention|Protocole|Accord|Traité)(?:{OF}|{ON})*)?",
            alone=True,
        ),
        # 'la mission internationale indépendante d'établissement des faits en Îlie'
        Shape(
            "entity",
            r"\b(?:mission|commission) internationale indépendante (?:d'établissement des faits|d'enquête|chargée d'enquêter)\b",
            alone=True,
            after=rf"(?: (?:sur|en|au|aux|dans) (?:l'|la |le |les )?{CAP}(?: {CAP})*)?",
            never_before=r"\bune ",
        ),
        # 'la mission de visite des Nations Unies en Îlie'
        Shape(
            "entity",
            r"\bmissions? de visite des Nations Unies\b",
            after=rf"(?: (?:en|au|aux|à) (?:l'|la )?{CAP}(?: {CAP})*)?",
            alone=True,
            never_before=r"\b(?:une?|deux|trois|[Dd]e nouvelles) ",
        ),
        # 'l'équipe de pays des Nations Unies en Îlie'
        Shape(
            "entity",
            r"\b[ée]quipe de pays des Nations Unies\b",
            after=rf" (?:en|au|aux|à) (?:l'|la )?{CAP}(?: {CAP})*|",
            alone=True,
        ),
        Shape(
            "entity",
            rf"\b(?:{one_of(POSTS)}){END}",
            post=True,
            after=rf"(?:{ADJECTIVE}?{PHRASES}|(?:(?<=général)|(?<=générale)|(?<=adjoint)|(?<=adjointe)) "
            rf"(?:à la |à l'|aux ){TAIL}(?:{OF})*|)",
            before="",
            alone=True,
            general=one_of(POSTS),
            led=r"\b(?:[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Ll]'|nouvel |nouveau |nouvelle |son |sa |de son |de sa |par son |"
            r"d'|que |et |[Ss]on |[Ss]a |actuel |actuelle )",
            never_within=r"\A(?:(?:Vice-)?Présidente?|Procureure?|Greffier|Administrateur|Administratrice|Médiateur|Médiatrice|"
            r"Contrôleur)\Z|République|Gouvernement|\bnational|Parlement (?!européen)",
        ),
        # 'le Secrétaire général de la Ligue du thé', who is not that of the United Nations
        Shape(
            "entity",
            rf"\bSecrétaires? générale?s?{END}",
            post=True,
            after=rf"{OF_ANOTHER}(?:{ADJECTIVE}|{OF})*",
        ),
        # 'le Plan de réponse aux besoins humanitaires 2030 pour l'Îlie'
        Shape(
            "instrument",
            r"\bPlan de réponse(?: aux besoins humanitaires| humanitaire| commun| global)+\b",
            after=rf"(?: [12]\d{{3}}\b)?(?: (?:pour (?:l'|la |le )?|en |au ){CAP}(?: {CAP})*)?",
            alone=True,
        ),
        # 'la Convention de 2031', 'la Déclaration politique de 2031', 'le Protocole V', 'la Loi type', 'l'Accord de paix'
        Shape(
            "instrument",
            r"\b(?:Convention|Protocole|Traité|Accord|[Dd]éclaration politique|Déclaration|Stratégie) d[e'] ?[12]\d{3}\b",
            alone=True,
            general=".*",
            led=r"\b[Ll]a |\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ll]'",
            never_after=r" (?:relati(?!fs\b|ves\b)|sur|concernant|pour|contre|entre)",
        ),
        Shape(
            "instrument",
            r"\bProtocole [IVX]{1,4}\b",
            after=r"(?: modifié)?",
            alone=True,
            general=".*",
            led=r"\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ee]t |\(",
            never_before=r"\badditionnel ",
        ),
        Shape(
            "instrument",
            rf"\b(?:Loi type|Convention commune|Déclaration politique|Stratégies types|Guide législatif|Programme mondial|"
            rf"Système de certification|Accord de paix|"
            rf"Plan d'action à l'échelle du système(?: des Nations Unies)?|"
            rf"Communiqué conjoint|Feuille de route){END}",
            after=r"(?: du Processus de Kimberley)?",
            alone=True,
            general=".*",
            led=r"\b[Ll]a |\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ll]'|\b[Ll]es |\b[Dd]es |\b[Aa]ux ",
            never_after=r" (?:sur|pour|contre|relati|issue|de (?:la|l'|[A-Z])|des|du|d'|mondial|alimentaire)",
        ),
        Shape(
            "instrument",
            r"\bD(?:ocument final|éclaration finale)\b",
            alone=True,
            general=".*",
            led=r"\b[Ll]a |\b[Ll]e |\b[Dd]u |\b[Aa]u ",
            never_after=r"(?! de (?:la|sa) | adoptée? (?:à|par|lors|le)\b)",
        ),
        # 'le Programme « Thé 2030 »'
        Shape(
            "instrument",
            r"\b(?:Programme|Agenda)\b",
            after=r" \" ?[A-ZÉ][^\"\d]{2,24}\d{4} ?\"",
            led=r"\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ll]'",
        ),
        # 'l'article 153 de son règlement intérieur'; 'l'article 63 du règlement intérieur de la Conférence'
        Shape(
            "instrument",
            r"\b[Rr]èglement intérieur\b",
            led=r"\b[Aa]rticle \d+ de son |\b[Dd]écide (?:également |en outre )?que son ",
            alone=True,
            own_type="rules",
        ),
        Shape(
            "instrument",
            r"\b[Rr]èglement intérieur\b",
            led=r"\b[Aa]rticle \d+ du ",
            after=r"(?: (?:de la |du )(?:Commission|Comité|Conférence|Conseil|Cour|Tribunal))?",
            alone=True,
        ),
        Shape(
            "instrument",
            r"\b(?:Convention|Pacte|Traité|Protocole|Déclaration|Charte|Statut|Accords?|Programme d'action|"
            r"Plan d'action|Programme de développement|Plan de mise en oeuvre|Plateforme d'action|"
            r"Plate-forme d'action|Cadre|Code de conduite|"
            rf"Stratégie|Politique|Feuille de route|Mémorandum d'accord|"
            r"Communiqué|Consensus|Agenda|Plan-cadre de coopération|Guide législatif|Classification|Engagement|"
            r"Plan stratégique|Plan mondial|"
            rf"Ensemble de (?:règles|principes)|Loi type|Règlement(?! pacifique)){END}",
            after=MATTER,
            never_before=OPEN_BEFORE + r"|[Pp]rojet (?:de |d')",
            never_within=UNNAMED,
        ),
        # 'les Principes directeurs relatifs au thé': the article of what is many, before which names of one thing are none
        Shape(
            "instrument",
            rf"\b(?:Principes directeurs|Principes|Règles|Stratégies types|Directives|Orientations|Normes|"
            rf"Lignes directrices){END}",
            after=MATTERS,
            never_before=r"\b(?:autres?|tous les|toutes les|différente?s|plusieurs|certaine?s|divers|diverses|ces|nouveaux|nouvelles) "
            r"|[Pp]rojet (?:de |d')",
            never_within=UNNAMED,
        ),
    ),
    body_nouns=OF_PARTIES | {noun: noun for noun in _CALLED},
    instrument_nouns={
        rf"(?<=(?:{articles}) ){noun}(?![\w-])(?! (?:d[eu]s?|pour|commun|national|régional|relati\w+|"
        rf"[a-zà-ÿ]{{3,}}(?:al|el|ial)e?s?)\b"
        r"| d'| n°| (?:et )?[A-Z0-9\"])": named
        for noun, named, articles in (
            ("Programme", r"(?:\A|:le)Programme(?:d['’]|dedév|2|détaillé|mondial|général)", r"\b[Ll]e|\b[DdAa]u"),
            ("Stratégie", r"\AStratégie", r"\b[Ll]a"),
            ("Cadre", r"\ACadre", r"\b[Ll]e|\b[DdAa]u"),
            ("Principes", r"\APrincipes", THE),
            ("Principes directeurs", r"\APrincipesdirecteurs", THE),
            ("Règles", r"\ARègles", THE),
            ("Lignes directrices", r"\ALignesdirectrices", THE),
        )
    },
    common_nouns=frozenset(("Processus",)),
    titled_by=r"\b(?:question|point|résolution|décision|thème|sous-question|(?:rapport|note)(?=.*intitulé))\b",
    titled_apart=r"\bet\b",
    and_before=r",? et (?:les? |la |l')?",
)
