"""Names that no authority lists, as French makes them: a noun in a capital letter, and what follows it in small ones."""

from graph.languages.names import Names, Shape
from graph.patterns.scan import one_of

_HEADS = (
    "Groupe de travail", "Groupe d'experts", "Groupe consultatif", "Groupe de contact",
    "Groupe intergouvernemental", "Groupe interinstitutions", "Groupe de haut niveau", "Groupe de la coordination",
    "Groupe", "Comité", "Sous-Comité", "Commission", "Sous-Commission", "Conseil", "Corps commun", "Base",
    "Centre", "Bureau", "Office", "Alliance", "Agence", "Réseau", "Organisation", "Forum", "Instance", "Mécanisme",
    "Fonds", "Institut", "Université", "Banque", "Force", "Équipe", "Mission", "Opération", "Tribunal", "Cour",
    "Union", "Communauté", "Association", "Haut-Commissariat", "Plateforme", "Plate-forme", "Département",
    "Division", "Observatoire", "Fondation", "Secrétariat", "Autorité", "Partenariat", "Coalition", "Fédération",
    "Ligue", "Conférence des Parties", "Conférence des États parties", "Réunion des États parties", "Entité",
    "Académie", "Organe", "Comité directeur", "Unité d'appui", "Institution indépendante", "Congrès", "Chambre d'appel",
    "Brigade d'intervention", "Groupe de protection", "Initiative spéciale", "Équipe spéciale", "Tribunaux", "Parlement",
)  # fmt: skip
_POSTS = (
    "Rapporteur spécial", "Rapporteuse spéciale", "Rapporteurs spéciaux", "Expert indépendant",
    "Experte indépendante", "Représentant spécial", "Représentante spéciale", "Représentant spécial adjoint",
    "Représentante spéciale adjointe", "Envoyé spécial", "Envoyée spéciale", "Envoyé personnel",
    "Envoyée personnelle", "Conseiller spécial", "Conseillère spéciale", "Coordonnateur spécial",
    "Coordonnatrice spéciale", "Directeur exécutif", "Directrice exécutive", "Directeur général",
    "Directrice générale", "Secrétaire exécutif", "Secrétaire exécutive", "Haut-Commissaire", "Haut-Représentant",
    "Haute-Représentante", "Haut Représentant", "Haute Représentante", "Président", "Présidente", "Procureur",
    "Procureure", "Greffier", "Administrateur", "Administratrice", "Commissaire général", "Commissaire générale",
    "Coordonnateur résident", "Coordonnatrice résidente", "Coordonnateur des secours d'urgence",
    "Coordonnatrice des secours d'urgence", "Secrétaire général adjoint", "Secrétaire générale adjointe",
    "Sous-Secrétaire général", "Sous-Secrétaire générale",
    "Médiateur", "Médiatrice", "Commandant de la force", "Contrôleur", "Coordonnateur", "Coordonnatrice", "Point focal",
)  # fmt: skip
_W = r"[a-zà-ÿ][a-zà-ÿ'-]*"
_CAP = r"[A-ZÀ-ÖØ-Þ][\w'-]*"
_STOP = (
    r"(?!(?:qui|que|dont|où|et|ou|ni|ainsi|dans|par|lors|avec|sans|sous|afin|ayant|étant|a|ont|est|sont|sera|"
    r"seront|doit|doivent|peut|peuvent|avait|avaient|était|étaient|se|ne|y|au|aux|à|il|elle|elles|ils|"
    r"continue|fait|"
    r"font|pendant|depuis|après|avant|comme|notamment|conformément|lui|leur|leurs|son|sa|ses|tout|toute|tous|"
    r"toutes|ce|cet|cette|ces|celui|celle|ceux|des|en|dehors|application|vue|vertu|matière|cours|particulier|"
    r"question|base|rôle|tel|telle|portant|"
    r"concernant|recommandations|renseignements|informations|efforts|précisions|éléments|notifications|exposés|observations|janvier|"
    r"février|mars|avril|mai|juin|juillet|août|"
    r"septembre|octobre|novembre|décembre|créée?|"
    r"établie?|instituée?|tenue?|présentée?|visée?|initialement|chaque|plus|la|le|les)(?![a-zà-ÿ-])|(?:qu|s|"
    r"n|l|d|j|m)'|relati)"
)
_ADJECTIVE = (
    rf"(?: {_STOP}(?!(?:adopté|examiné|décidé|tenu|lancé|demandé|prié|formulé|publié|organisé|convoqué|élaboré|"
    rf"présidé|situé|daté|adressé|recommandé|approuvé|mentionné|susmentionné|précité)e?s?\b|"
    r"(?:rappel|appel|renouvel|indiqu|expliqu|impliqu|appliqu|signal|arriv)l?e(?:nt)?\b|(?:agissant|rappelant|"
    r"notant|ayant)\b)(?:[a-zà-ÿ-]{2,}"
    r"(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|aire|aires|ien|ienne|iens|iennes|éen|éenne|"
    r"éens|éennes|é|ée|és|ées|ain|aine|ains|aines|un|une|uns|unes|ert|erte|ant|lier|lière|exes?|"
    r"indépendante?s?)|inter(?:organisations|institutions|agences|secrétariats?))(?![\w'-]))"
)
_WORDS = rf"(?:{_W}|{_CAP})"
_ARTICLE = r"(?:de la |de l'|du |des |de |d'|les? |la |l')"
_AND = rf"(?:(?:, {_ARTICLE}?{_WORDS}{_ADJECTIVE}*)* et {_ARTICLE}{_STOP}(?!progrès|rapports|conclusions){_W}{_ADJECTIVE}*)"
_ANOTHER = (
    rf"(?:{one_of((*_HEADS, *_POSTS))}|Assemblée|Secrétaire|Programme|Gouvernement|Charte|Convention|Pacte|Conférence)"
)
_INFINITIVE = (
    r"(?:(?:in|ex|con)clure|(?:re|trans|ad|sou|com|per|pro)?mettre|(?:com|entre|re|ap)?prendre|rendre|(?:at|é|en|pré)tendre|"
    r"(?:sus|dé)pendre|(?:ré|corres)pondre|[a-zéè]+duire|(?:con|in)struire|(?:inscr|décr|prescr|souscr)ire|(?:com|dé)battre|(?:pour)?suivre|"
    r"vivre|(?:re)?connaître|(?:re)?joindre|atteindre|défendre|(?:satis)?faire|établir|(?:promou|prou|rece|pré|pour|conce)?voir|avoir)"
)
_TAIL = (
    rf"(?:{_STOP}|(?=question d))(?![a-zéèêçœ]+(?:er|ir)\b(?<!mer))(?!{_INFINITIVE}\b){_WORDS}(?: {_CAP}|"
    rf"{_ADJECTIVE}|{_AND}|(?<=[a-z]) et (?:le |la |les |"
    rf"l')(?!{_ANOTHER}){_CAP})*"
)
_OF = (
    rf"(?: de haut niveau| (?:de la |de l'|du |des |de |d'|chargée? (?:de la |de l'|du |des |de |d')|"
    rf"à composition ){_TAIL}|(?<=appui) (?:à la |à l'|au |aux ){_TAIL})"
)
# After 'Secrétaire général': of which other organization. What is set up 'par le Secrétaire général de' his own comes after it too.
OF_ANOTHER = (
    r"(?<!par le Secrétaire général) (?:de la |de l'|du |des )(?:Ligue|Organisation(?= (?:de |du |d'|"
    r"des (?!Nations)|mondiale|internationale|maritime|hydrographique))|Union|Communauté|"
    r"Commonwealth|Conférence|Association|OTAN|Conseil de l'Europe|Francophonie)(?!\w)"
)
# What a report is on, and no body: 'le Directeur général de l'Office sur les travaux du Groupe'.
_TOPIC = r"(?!(?:travaux|progrès|mesures|suite|état|moyens|application|exécution|mise en)(?![\w-]))"
_ON = rf"(?: (?:pour|sur|contre) (?:la |les? |l'){_TAIL}| en {_CAP})"
_OF_BODY = rf"(?: (?:pour|sur|contre) (?:la |les? |l'){_TOPIC}{_TAIL}| en {_CAP})"
# What alone right behind the head may follow it in a name as well as in a sentence.
_THEMED = (
    r"(?:(?<=travail)|(?<=experts)|(?<=niveau)|(?<=directeur)|(?<=Coordonnateur)|(?<=Coordonnatrice)|(?<=Point focal)|"
    r"(?<=Forum)|(?<=Fonds)|(?<=Bureau)|(?<=Coalition)|(?<=Institut)|(?<=Centre)|"
    r"(?<=Office)|(?<=Alliance)|(?<=Instance)|(?<=Commission)|(?<=Réseau)|(?<=spécial)|(?<=spéciale)|"
    r"(?<=indépendant)|(?<=indépendante)|(?<=personnel)|(?<=personnelle))"
)
_PHRASES = rf"(?:{_OF}|{_THEMED}{_OF_BODY})(?:{_OF}|{_OF_BODY})*"
_END = r"(?![\w-])"
_OPEN_BEFORE = (
    r"\b(?:autres?|tous les|toutes les|différents?|différentes?|plusieurs|certaines?|certains|divers|diverses|chaque|"
    r"tout|toute|un|une|ces|les|aux|des|nouveaux?) "
)
_NATIONAL = (
    r"\b(?:national|nationale|nationaux|nationales|fédéral|fédérale|suprême|constitutionnelle?|provincial|"
    r"provinciale|(?<!assistance )électorale?|parlementaire|centrale? (?:de la|du)|municipale?|(?<!Mission de )transition)\b"
)
_GENERAL = (
    rf"(?:{one_of(_HEADS)}) (?:spéciale?|consultati(?:f|ve)|exécuti(?:f|ve)|direct(?:eur|rice)|préparatoire|mixte|"
    rf"intégrée?|conjointe?|régionale?|technique|commun|intergouvernemental|indépendante?|intérimaire|"
    rf"multinationale|officieux|permanente?)"
)

# 'la Conférence des États parties à la Convention' is one by its noun too.
_TO_IT = (
    r"(?: (?:à la|à l'|au) ?(?:Convention|Pacte|Traité|Protocole|Accord|Statut)"
    r"(?! (?:sur|contre|de|des|du|pour|relati(?:f|ve)|international)\b)(?! [A-ZÀÉÎ]| d'))?"
)
_OF_PARTIES = {
    rf"Conférence des [Pp]arties{_TO_IT}": "Conférence des Parties",
    rf"Conférence des États [Pp]arties{_TO_IT}": "Conférence des États parties",
    rf"Réunion des États [Pp]arties{_TO_IT}": "Réunion des États parties",
    rf"Assemblée des États [Pp]arties{_TO_IT}": "Assemblée des États parties",
    "Conférence": "Conférence",
}

# What the name of an instrument goes on with, and what only looks like one.
_MATTER = (
    rf"(?:{_ADJECTIVE}*(?:{_OF}|{_ON}| relati(?:ve|f|fs|ves) (?:à la |à l'|au |aux |à )(?:{_W}|"
    rf"{_CAP})(?:{_ADJECTIVE}|{_OF}|{_ON})*| concernant (?:la |le |les |l')(?:{_W}|"
    rf"{_CAP})(?:{_ADJECTIVE}|{_OF}|{_ON})*)+|{_ADJECTIVE}* [12]\d{{3}}-[12]\d{{3}})"
)
_UNNAMED = (
    _NATIONAL + r"|\A(?:Accord|Politique|Initiative|Engagement|Plan|Cadre|Principes|Règles|Communiqué|Normes|"
    r"Protocole facultatif|Traité|Convention|Pacte|Charte|Statut|Programme) (?:de paix|politique|"
    r"de cessez-le-feu)\Z|\A\w+ (?:de la |du |des |de l')\w+\Z|\A(?:Protocoles? facultatifs?|"
    r"Protocoles? additionnels?)(?: (?:à la|au|se rapportant à la) \w+)?\Z|\b(?:M\.|M\Z|Mme)"
)

_THE = r"\b[LlDd]es|\baux"
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
    "Équipe spéciale", "Haut-Représentant", "Coordonnateur spécial",
)  # fmt: skip
NAMES = Names(
    shapes=(
        Shape(
            "entity",
            rf"\b(?:{one_of(_HEADS)}){_END}",
            after=rf"(?:{_ADJECTIVE}+(?:{_OF}|{_OF_BODY})*|{_PHRASES})",
            general=_GENERAL,
            never_before=_OPEN_BEFORE,
            never_within=rf"{_NATIONAL}|\AOrganisation des Nations Unies|libération de la Palestine|Fédération de Russie|palestinienne",
        ),
        # 'le comité spécial intergouvernemental', 'le groupe de travail à composition non limitée': written small once they are known
        Shape(
            "entity",
            r"\b(?:comité|commission|groupe de travail)\b",
            after=r" (?:spéciale? |préparatoire )?(?:intergouvernementale?|à composition non limitée)(?: à composition non limitée|"
            r" de négociation| spéciale?| préparatoire)?(?![\w-])",
            never_before=_OPEN_BEFORE,
        ),
        # 'la sixième Conférence des Hautes Parties contractantes à la Convention', 'la Conférence d'examen de 2030'
        Shape(
            "entity",
            r"\b(?:Conférences?(?: annuelles?| d'examen)?|Réunions?(?: annuelles?| d'examen| d'experts)?) des (?:Hautes )?Parties contractantes\b",
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
            never_before=_OPEN_BEFORE,
        ),
        # 'la cinquième Conférence des Nations Unies sur le thé', 'la Conférence générale de l'Agence'
        Shape(
            "entity",
            r"\bConférence(?: des Nations Unies| internationale| mondiale| ministérielle| intergouvernementale| générale| diplomatique|"
            r" régionale| de haut niveau| de révision| de suivi| au sommet| islamique| de plénipotentiaires)+(?![\w-])",
            after=rf"(?: visant à (?:appuyer|examiner|faciliter) (?:la |le |les |l'){_TAIL}(?:{_OF})*|"
            rf" chargée (?:d'|de ){_W} (?:la |le |les |l'|une? ){_TAIL}(?:{_OF})*|(?! (?:visant|chargée|consacrée)){_ADJECTIVE}|{_OF}|{_ON})*",
            alone=True,
            never_before=_OPEN_BEFORE + r"|\bprochaine ",
            never_within=_NATIONAL,
            general=r"Conférence (?:internationale|mondiale|ministérielle|intergouvernementale|générale|diplomatique|régionale|au sommet)",
        ),
        # 'la sixième Réunion des Parties à la Convention sur le thé'
        Shape(
            "entity",
            r"\bRéunion des Parties\b",
            after=rf"(?: (?:à la |à l'|au )(?:Convention|Protocole|Accord|Traité)(?:{_OF}|{_ON})*)?",
            alone=True,
        ),
        # 'la mission internationale indépendante d'établissement des faits en Îlie'
        Shape(
            "entity",
            r"\b(?:mission|commission) internationale indépendante (?:d'établissement des faits|d'enquête|chargée d'enquêter)\b",
            alone=True,
            after=rf"(?: (?:sur|en|au|aux|dans) (?:l'|la |le |les )?{_CAP}(?: {_CAP})*)?",
            never_before=r"\bune ",
        ),
        # 'la mission de visite des Nations Unies en Îlie'
        Shape(
            "entity",
            r"\bmissions? de visite des Nations Unies\b",
            after=rf"(?: (?:en|au|aux|à) (?:l'|la )?{_CAP}(?: {_CAP})*)?",
            alone=True,
            never_before=r"\b(?:une?|deux|trois|[Dd]e nouvelles) ",
        ),
        # 'l'équipe de pays des Nations Unies en Îlie'
        Shape(
            "entity",
            r"\b[ée]quipe de pays des Nations Unies\b",
            after=rf" (?:en|au|aux|à) (?:l'|la )?{_CAP}(?: {_CAP})*|",
            alone=True,
        ),
        Shape(
            "entity",
            rf"\b(?:{one_of(_POSTS)}){_END}",
            post=True,
            after=rf"(?:{_ADJECTIVE}?{_PHRASES}|)",
            before="",
            alone=True,
            general=one_of(_POSTS),
            led=r"\b(?:[Ll]e |[Ll]a |[Dd]u |[Aa]u |[Ll]'|nouvel |nouveau |nouvelle |son |sa |de son |de sa |par son |"
            r"d'|que |[Ss]on |[Ss]a )",
            never_within=r"\A(?:Président|Présidente|Procureure?|Greffier|Administrateur|Administratrice|Médiateur|Médiatrice|"
            r"Contrôleur)\Z|République|Gouvernement|\bnational",
        ),
        # 'le Secrétaire général de la Ligue du thé', who is not that of the United Nations
        Shape(
            "entity",
            rf"\bSecrétaires? générale?s?{_END}",
            post=True,
            after=rf"{OF_ANOTHER}(?:{_ADJECTIVE}|{_OF})*",
        ),
        # 'le Plan de réponse aux besoins humanitaires 2030 pour l'Îlie'
        Shape(
            "instrument",
            r"\bPlan de réponse(?: aux besoins humanitaires| humanitaire| commun| global)+\b",
            after=rf"(?: [12]\d{{3}}\b)?(?: (?:pour (?:l'|la |le )?|en |au ){_CAP}(?: {_CAP})*)?",
            alone=True,
        ),
        # 'la Convention de 2031', 'la Déclaration politique de 2031', 'le Protocole V', 'la Loi type', 'l'Accord de paix'
        Shape(
            "instrument",
            r"\b(?:Convention|Protocole|Traité|Accord|[Dd]éclaration politique|Déclaration|Stratégie) d[e'] ?[12]\d{3}\b",
            alone=True,
            general=".*",
            led=r"\b[Ll]a |\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ll]'",
            never_after=r" (?:relati|sur|concernant|pour|contre|entre)",
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
            rf"\b(?:Loi type|Stratégies types|Guide législatif|Programme mondial|Système de certification|Accord de paix|"
            rf"Communiqué conjoint|Feuille de route){_END}",
            after=r"(?: du Processus de Kimberley)?",
            alone=True,
            general=".*",
            led=r"\b[Ll]a |\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ll]'|\b[Ll]es |\b[Dd]es |\b[Aa]ux ",
            never_after=r" (?:sur|pour|contre|relati|de (?:la|l'|[A-Z])|des|du|d'|mondial|alimentaire)",
        ),
        Shape(
            "instrument",
            r"\bD(?:ocument final|éclaration finale)\b",
            alone=True,
            general=".*",
            led=r"\b[Ll]a |\b[Ll]e |\b[Dd]u |\b[Aa]u ",
            never_after=r"(?! de (?:la|sa) )",
        ),
        # 'la Déclaration politique issue de la réunion de haut niveau sur le thé'
        Shape(
            "instrument",
            r"\bDéclaration (?:politique|ministérielle(?: conjointe)?)\b",
            after=rf"(?: (?:issue de |adoptée à (?:l'issue de )?)(?:la |l'){_TAIL}(?:{_OF}|{_ON})*)",
            general=".*",
        ),
        # 'le Programme « Thé 2030 »'
        Shape("instrument", r"\b(?:Programme|Agenda)\b", after=r" \" ?[A-ZÉ][^\"\d]{2,24}\d{4} ?\"", led=r"\b[Ll]e |\b[Dd]u |\b[Aa]u |\b[Ll]'"),
        # 'l'article 153 de son règlement intérieur'; 'l'article 63 du règlement intérieur de la Conférence'
        Shape(
            "instrument", r"\b[Rr]èglement intérieur\b", led=r"\b[Aa]rticle \d+ de son ", alone=True, own_type="rules"
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
            rf"Stratégie|Politique|Feuille de route|Initiative|Mémorandum d'accord|"
            r"Communiqué|Consensus|Agenda|Plan-cadre de coopération|Guide législatif|Classification|Engagement|Plan stratégique|Plan mondial|"
            rf"Ensemble de (?:règles|principes)|Loi type|Règlement(?! pacifique)){_END}",
            after=_MATTER,
            never_before=_OPEN_BEFORE + r"|[Pp]rojet (?:de |d')",
            never_within=_UNNAMED,
        ),
        # 'les Principes directeurs relatifs au thé': the article of what is many, before which names of one thing are none
        Shape(
            "instrument",
            rf"\b(?:Principes directeurs|Principes|Règles|Stratégies types|Directives|Orientations|Normes|"
            rf"Lignes directrices){_END}",
            after=_MATTER,
            never_before=r"\b(?:autres?|tous les|toutes les|différente?s|plusieurs|certaine?s|divers|diverses|ces|nouveaux|nouvelles) "
            r"|[Pp]rojet (?:de |d')",
            never_within=_UNNAMED,
        ),
    ),
    body_nouns=_OF_PARTIES | {noun: noun for noun in _CALLED},
    common_nouns=frozenset(("Conférence",)),
    instrument_nouns={
        rf"(?<=(?:{articles}) ){noun}(?![\w-])(?! (?:d[eu]s?|pour|commun|national|régional|relati\w+|"
        rf"[a-zà-ÿ]{{3,}}(?:al|el|ial)e?s?)\b"
        r"| d'| n°| (?:et )?[A-Z0-9\"])": named
        for noun, named, articles in (
            ("Programme", r"(?:\A|:le)Programme(?:d'|dedév|2)", r"\b[Ll]e|\b[DdAa]u"),
            ("Stratégie", r"\AStratégie", r"\b[Ll]a"),
            ("Cadre", r"\ACadre", r"\b[Ll]e|\b[DdAa]u"),
            ("Principes", r"\APrincipes", _THE),
            ("Principes directeurs", r"\APrincipesdirecteurs", _THE),
            ("Règles", r"\ARègles", _THE),
            ("Lignes directrices", r"\ALignesdirectrices", _THE),
        )
    },
    titled_by=r"\b(?:question|point|résolution|décision|thème|sous-question)\b",
    titled_apart=r"\bet\b",
    and_before=r",? et (?:les? |la |l')?",
)
