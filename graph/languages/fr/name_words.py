"""Of what names are made in French that no authority lists: nouns at the head, what follows them, what is no name."""

from graph.patterns.scan import one_of

HEADS = (
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
    "Assemblée mondiale",
)  # fmt: skip
POSTS = (
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
    "Commissaire aux droits de l'homme", "Vice-Président", "Vice-Présidente",
)  # fmt: skip
W = r"[a-zà-ÿ][a-zà-ÿ'-]*"
CAP = r"[A-ZÀ-ÖØ-Þ][\w'-]*"
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
    r"établie?|instituée?|tenue?|présentée?|visée?s?|initialement|chaque|plus|la|le|les|une?|tels?|telles?|présente?s?|"
    r"durant|sorte|lieu|chargée?s?|(?:re|main|sou|par|inter|ob|de|con)?(?:tienn|vienn)ent|(?:re|main|sou|par|inter|ob|de|con)?"
    r"(?:tienne|vienne)|(?:re|per|con)?çoive(?:nt)?|(?:pour)?suive(?:nt)?|arrive(?:nt)?|(?:pré|ob|des)?serve(?:nt)?|"
    r"(?:in|pre|sou|dé)scrive(?:nt)?)(?![a-zà-ÿ-])|(?:qu|s|n|l|d|j|m)'|relati)"
)
ADJECTIVE = (
    rf"(?: {_STOP}(?!(?:adopté|examiné|décidé|tenu|lancé|demandé|prié|formulé|publié|organisé|convoqué|élaboré|"
    rf"présidé|situé|daté|adressé|recommandé|approuvé|mentionné|susmentionné|précité|autorisé|mené|consacré|énoncé|"
    r"informé|recruté|endommagé|entraîné|proposé|lié|causé|intitulé|arrêté|effectué|accompli|basé|nommé|dénommé|annexé|"
    r"prié|invité|encouragé|chargé|contribué|fourni)e?s?\b|"
    r"(?:rappel|appel|renouvel|indiqu|expliqu|impliqu|appliqu|signal|arriv)l?e(?:nt)?\b|(?:agissant|visant|rappelant|"
    r"notant|ayant)\b)(?:autochtones?|arabes?|disparue?s|indépendante?s?|[a-zà-ÿ-]{2,}"
    r"(?:al|ale|aux|ales|el|elle|els|elles|if|ive|ifs|ives|ique|iques|aire|aires|ien|ienne|iens|iennes|éen|éenne|"
    r"éens|éennes|é|ée|és|ées|ain|aine|ains|aines|un|une|uns|unes|ert|erte|lier|lière|exes?|vils?|viles?|(?:inter)?libyens?|(?:inter)?libyennes?)|inter(?:organisations|institutions|agences|secrétariats?))(?![\w'-]))"
)
_WORDS = rf"(?:{W}|{CAP})"
_ARTICLE = r"(?:de la |de l'|du |des |de |d'|les? |la |l')"
_AND = (
    rf"(?:(?:, {_ARTICLE}?{_WORDS}{ADJECTIVE}*)* et {_ARTICLE}{_STOP}"
    rf"(?!progrès|rapports|conclusions|guide|équipe|missions |[a-z-]+ième|première|seconde){W}{ADJECTIVE}*)"
)
_ANOTHER = (
    rf"(?:{one_of((*HEADS, *POSTS))}|Assemblée|Secrétaire|Programme|Gouvernement|Charte|Convention|Pacte|Conférence)"
)
_INFINITIVE = (
    r"(?:(?:in|ex|con)clure|(?:re|trans|ad|sou|com|per|pro)?mettre|(?:com|entre|re|ap)?prendre|rendre|(?:at|é|en|pré)tendre|"
    r"(?:sus|dé)pendre|(?:ré|corres)pondre|[a-zéè]+duire|(?:con|in)struire|(?:inscr|décr|prescr|souscr)ire|(?:com|dé)battre|(?:pour)?suivre|"
    r"vivre|(?:re)?connaître|(?:re)?joindre|atteindre|défendre|(?:satis)?faire|établir|(?:promou|prou|rece|pré|pour|conce)?voir|avoir)"
)
# What some nouns go on with: 'le droit ‹à l'eau›', 'les pays ‹les moins avancés›', 'les petits États insulaires ‹en développement›'.
_COMPLEMENT = (
    rf"(?:(?:(?<= droit)|(?<= droits)|(?<=l'accès)|(?<= résistance)) (?:à la |à l'|aux? ){_STOP}{W}{ADJECTIVE}*|"
    rf"(?<= pays) les moins avancés|(?:(?<= pays)|(?<= insulaires)) en développement(?: sans littoral)?|"
    rf"(?<=développement) (?:sans littoral|durable)|(?<=religion) ou de conviction|"
    rf"(?<= mise) en (?:oeuvre|place|valeur|application)|"
    rf"(?<=droits de l'homme) (?:au |aux |en |dans (?:le |la |les |l')){CAP}(?: {CAP}|{ADJECTIVE}| du {CAP})*)"
)
TAIL = (
    rf"(?:{_STOP}|(?=question d))(?!(?!mer\b|avenir\b)[a-zéèêçœ]+(?:er|ir)\b)(?!{_INFINITIVE}\b){_WORDS}(?: {CAP}|"
    rf"{ADJECTIVE}|{_AND}|{_COMPLEMENT}|(?<=[a-z]) et (?:le |la |les |"
    rf"l')(?!{_ANOTHER}){CAP})*"
)
# What is given to a body, or told it, and no part of its name: 'fournir au Comité ‹des informations›', 'l'informer ‹de l'état …›'.
GIVEN = (
    r"(?:(?:des |de |d')(?:informations|renseignements|recommandations|rapports|efforts|propositions|observations|précisions|"
    r"éléments|notifications|exposés|éclaircissements|données|résultats|progrès|mesures|contributions|ressources|avis|conclusions|"
    r"demandes|activités|réunions|travaux|contrôles|vues|changements|violations|besoins|décisions|faits|raisons|noms|moyens|"
    r"modifications|nouvelles|cas|une?)\b|"
    r"de la (?:conclusion|suite|situation|manière|façon|nécessité|vente|mise|réception|présente|tenue|date)\b|"
    r"de l'(?:état|exécution|évolution|issue|existence|intention)\b|"
    r"du (?:préambule|paragraphe|présent|texte|projet|fait|nom)\b|de sorte\b|"
    r"(?:pour|sur) (?:la |l')(?:période|exercice|année|amendement|motion|[\w-]+ième)\b|sur (?:la|le|les) présente?s?\b)"
)
OF = (
    rf"(?: de haut niveau| (?:de la |de l'|du |des |de |d'|chargée? (?:de la |de l'|du |des |de |d')|"
    rf"à composition ){TAIL}|(?<=appui) (?:à la |à l'|au |aux ){TAIL})"
)
# After 'Secrétaire général': of which other organization. What is set up 'par le Secrétaire général de' his own comes after it too.
OF_ANOTHER = (
    r"(?<!par le Secrétaire général) (?:de la |de l'|du |des )(?:Ligue|Organisation(?= (?:de |du |d'|"
    r"des (?!Nations)|mondiale|internationale|maritime|hydrographique))|Union|Communauté|"
    r"Commonwealth|Conférence|Association|OTAN|Conseil de l'Europe|Francophonie)(?!\w)"
)
# What a report is on, and no body: 'le Directeur général de l'Office sur les travaux du Groupe'.
_TOPIC = (
    r"(?!(?:travaux|progrès|mesures|suite|état|moyens|application|exécution|mise en|amendement|motion|proposition|période|exercice|"
    r"année|dévouement|[a-zéèê]+(?= qu(?:e |'))|[a-z-]+ième (?:session|réunion|période))(?![\w-]))"
)
ON = rf"(?: (?:pour|sur|contre) (?:la |les? |l'){TAIL}| en {CAP}(?:{ADJECTIVE}| du {CAP})*)"
OF_BODY = rf"(?: (?:pour|sur|contre) (?:la |les? |l'){_TOPIC}{TAIL}| en {CAP}(?:{ADJECTIVE}| du {CAP})*)"
# What a body is to do: 'le Groupe de travail ‹chargé d'étudier les questions …›'.
_CHARGED = rf" chargée? d(?:e |')(?:[a-zéè]+[ei]r|{_INFINITIVE}) (?:la |les? |l'|une? ){TAIL}"
# What alone right behind the head may follow it in a name as well as in a sentence.
_THEMED = (
    r"(?:(?<=Nations Unies)|(?<=internationale)|(?<=mondiale)|(?<=ministérielle)|(?<=régionale)|(?<=Conférence)|"
    r"(?<=plénipotentiaires)|(?<=travail)|(?<=experts)|(?<=niveau)|(?<=directeur)|(?<=Coordonnateur)|(?<=Coordonnatrice)|(?<=Point focal)|"
    r"(?<=Forum)|(?<=Fonds)|(?<=Bureau)|(?<=Coalition)|(?<=Institut)|(?<=Centre)|"
    r"(?<=Alliance)|(?<=Instance)|(?<=Commission)|(?<=Réseau)|(?<=spécial)|(?<=spéciale)|"
    r"(?<=indépendant)|(?<=indépendante)|(?<=personnel)|(?<=personnelle))"
)
PHRASES = rf"(?! {GIVEN})(?:{OF}|{_CHARGED}|{_THEMED}{OF_BODY})(?:{OF}|{_CHARGED}|{OF_BODY})*"
NAMED = rf"(?:{ADJECTIVE}+(?:(?! {GIVEN})(?:{OF}|{_CHARGED}|{OF_BODY})+)?|{PHRASES})"
END = r"(?![\w-])"
OPEN_BEFORE = (
    r"\b(?:autres?|tous les|toutes les|différents?|différentes?|plusieurs|certaines?|certains|divers|diverses|chaque|"
    r"tout|toute|un|une|ces|les|aux|des|nouveaux?) "
)
NATIONAL = (
    r"\b(?:national|nationale|nationaux|nationales|fédéral|fédérale|suprême|constitutionnelle?|provincial|"
    r"provinciale|(?<!assistance )électorale?|parlementaire|centrale? (?:de la|du)|(?<=Banque )centrale(?! européenne)|"
    r"(?<=Cour )militaire|municipale?|(?<!Mission de )transition)\b"
)
GENERAL = (
    rf"(?:{one_of(HEADS)}) (?:spéciale?|consultati(?:f|ve)|exécuti(?:f|ve)|direct(?:eur|rice)|préparatoire|mixte|"
    rf"intégrée?|conjointe?|régionale?|technique|commun|intergouvernemental|indépendante?|intérimaire|"
    rf"multinationale|officieux|permanente?)"
)

# 'la Conférence des États parties à la Convention' is one by its noun too.
_TO_IT = (
    r"(?: (?:à la|à l'|au) ?(?:Convention|Pacte|Traité|Protocole|Accord|Statut)"
    r"(?! (?:sur|contre|de|des|du|pour|relati(?:f|ve)|international)\b)(?! [A-ZÀÉÎ]| d'))?"
)
OF_PARTIES = {
    rf"Conférence des [Pp]arties{_TO_IT}": "Conférence des Parties",
    rf"Conférence des États [Pp]arties{_TO_IT}": "Conférence des États parties",
    rf"Réunion des États [Pp]arties{_TO_IT}": "Réunion des États parties",
    rf"Assemblée des États [Pp]arties{_TO_IT}": "Assemblée des États parties",
    "Conférence": "Conférence",
}

# What the name of an instrument goes on with, and what only looks like one.
MATTER = (
    rf"(?:{ADJECTIVE}*(?:{OF}|{ON}| relati(?:ve|f) (?:(?:à la |à l'|au |aux |à ){TAIL}|à cet?(?:te)? {W})(?:{OF}|{ON})*|"
    rf" concernant (?:la |le |les |l'){TAIL}(?:{OF}|{ON})*)+|{ADJECTIVE}* [12]\d{{3}}-[12]\d{{3}})"
)
MATTERS = MATTER.replace(" relati(?:ve|f) ", " relati(?:fs|ves) ")  # of several: 'la Charte relatives' is none
UNNAMED = (
    NATIONAL + r"|\A(?:Accord|Politique|Initiative|Engagement|Plan|Cadre|Principes|Règles|Communiqué|Normes|"
    r"Protocole facultatif|Traité|Convention|Pacte|Charte|Statut|Programme) (?:de paix|politique|"
    r"de cessez-le-feu)\Z|\A\w+ (?:de la |du |des |de l')\w+\Z|\A(?:Protocoles? facultatifs?|"
    r"Protocoles? additionnels?)(?: (?:à la|au|se rapportant à la) \w+)?\Z|\b(?:M\.|M\Z|Mme)"
    r"|\A(?:Statut (?:sur|pour)|Traité concernant)\b|\A\w+ pour (?:les? |la |l')(?:Mécanisme|Comité|Conseil|Groupe|Commission|"
    r"Secrétariat)\b"
)

THE = r"\b[LlDd]es|\baux"
