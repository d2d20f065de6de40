"""How French asks: « Prie le Secrétaire général de lui faire rapport à sa quatre-vingt-unième session »."""

from graph.languages.mandates import MandateGrammar

_ADVERBS = (
    r"(?:(?:[Éé]galement|[Aa]ussi|[Ee]n outre|[Dd]e nouveau|[Àà] nouveau|[Ii]nstamment|[Vv]ivement|"
    r"[Àà] cet égard|[Àà] cette fin|dans ce contexte|par ailleurs|"
    r"ainsi|donc),? )*"
)
_AFTER = (
    r"(?:,? (?:également|aussi|en outre|de nouveau|à nouveau|instamment|vivement|fermement|donc|ainsi|"
    r"par ailleurs|à cet égard|une fois de plus|une nouvelle fois|encore)\b)*,?"
)
_RENEWED = r"(?:[Rr]éitère|[Rr]enouvelle|[Rr]éaffirme) (?:sa|son|la|l'|ses) ?"
_DECIDES = r"[Dd]écide(?: également| aussi| en outre| par ailleurs)?"
_NUMBERS = {
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9, "dix": 10, "onze": 11, "douze": 12,
    "quinze": 15, "dix-huit": 18, "vingt": 20, "trente": 30, "quarante-cinq": 45,
    "soixante": 60, "quatre-vingt-dix": 90,
}  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_STATES = (
    r"(?:tous les |toutes les |autres )*(?:États?|pays|Parties|[Pp]uissances?|gouvernements?|Gouvernements?|"
    r"parties(?! prenantes)|autorités|Israël|donateurs)\b"
)
_NOT_VERBS = (
    r"(?:titre|guerre|ordre|nature|terre|mer|genre|cadre|centre|membre|autre|entre|leur|premier|dernier|"
    r"particulier|caractère|"
    r"plaisir|loisir|avenir|devoir|pouvoir|savoir|espoir|soir|hier|financier|hiver|contre|outre|notre|votre|quatre|"
    r"nombre|Nombre|septembre|octobre|novembre|décembre|lettre|ministre|rencontre|manière|matière|"
    r"frontière|première|dernière|"
    r"particulière|régulière|financière|humanitaire|nucléaire|militaire|territoire|secrétaire|volontaire|"
    r"commissaire|partenaire|"
    r"mandataire|alimentaire|sanitaire|nécessaire|mémoire|histoire|victoire|affaire|exemplaire|milliaire)"
)
_INFINITIVE = rf"(?!{_NOT_VERBS}\b)\w{{2,}}(?:er|ir|oir|re)\b"
_BEFORE_INFINITIVE = (
    r"(?:ne (?:pas |plus |jamais )?|lui |leur |le |la |les |l'|y |en |se |s'|n'|bien |mieux |plus |pleinement |"
    r"activement |également |toujours )*"
)

_SUBJUNCTIVE = (
    r"accélèren?t?|accorden?t?|adopten?t?|agissent|aient|ait|améliorent|appliquen?t?|appuien?t?|"
    r"assuren?t?|cessen?t?|coopèren?t?|collaborent|donnen?t?|élaborent|envisagen?t?|examinen?t?|"
    r"facilitent|favorisent|fournissen?t?|garantissen?t?|honoren?t?|incluen?t?|intensifien?t?|"
    r"libèren?t?|maintiennen?t?|metten?t?|permetten?t?|poursuiven?t?|prennen?t?|promeuven?t?|"
    r"protègen?t?|réaffirment|renforcent|renoncent|respecten?t?|retiren?t?|s'abstiennent|"
    r"se conforment|tiennen?t?|veillent|s'acquittent?|étudien?t?|n'\w+|ne \w+|se \w+ent|s'\w+ent|"
    r"devra(?:it|ient)?|doivent|puissent"
)

MANDATES = MandateGrammar(
    asks={
        rf"{_DECIDES} de (?:prier|demander|charger)\b|"
        rf"{_RENEWED}demandes?\b|[Pp]rie\b(?!,? (?:également |aussi |en outre |de nouveau )?instamment\b)|"
        rf"[Cc]harge\b|[Dd]emande(?= (?:instamment )?(?:au|à la|à l'|"
        rf"aux) ?(?:Secrétaire|Secrétariat|Haut|Haute|Conseil|Comité|Commission|"
        r"Bureau|Groupe|Rapporteu|Programme|Fonds|Directe|Mission|Organisation|Expert|organismes|organes|institutions))": "request",
        rf"[Dd]emande{_AFTER} instamment\b|[Pp]rie{_AFTER} instamment\b|[Ee]xhorte\b|[Ee]ngage(?:,? (?:instamment|vivement|fermement))|"
        rf"[Dd]emande instamment\b|[Ii]nvite (?:instamment|vivement)": "urge",
        rf"{_DECIDES} d'inviter\b|{_RENEWED}invitations?\b|[Ii]nvite\b": "invite",
        rf"{_DECIDES} d'encourager\b|[Ee]ncourage\b": "encourage",
        rf"{_RENEWED}appels?\b|[Dd]emande\b|[Ee]ngage\b|[Aa]ppelle\b|[Ll]ance un appel\b|[Ff]ait appel\b": "call-upon",
        r"[Ee]xige\b": "demand",
        rf"{_DECIDES} de recommander\b|[Rr]ecommande\b(?! (?:à l'attention|à l'examen)\b)|[Pp]réconise\b": "recommend",
        rf"{_DECIDES} d'autoriser\b|[Aa]utorise\b|[Hh]abilite\b": "authorize",
        r"[Dd]écide\b": "decide",
    },
    says=(
        r"[Rr]appelle\b|[Nn]ote\b|[Ss]e félicite\b|[Ss]alue\b|[Cc]onstate\b|[Ss]e déclare\b|[Ee]xprime\b|"
        r"[Rr]éaffirme\b|[Rr]éitère\b|[Ss]ouligne\b|[Pp]rend (?:note|acte)\b|[Ii]nsiste\b|[Ee]stime\b|"
        r"[Rr]econnaît\b|[Aa]ttend\b|[Cc]ondamne\b|[Dd]éplore\b|[Aa]ppuie\b|[Aa]ffirme\b|[Aa]pprouve\b|"
        r"[Ff]ait sien|[Aa]dopte\b|[Rr]emercie\b|[Cc]onsidère\b|[Cc]ompte\b|[Ee]ntend\b|[Aa]ccueille\b"
    ),
    before=rf"(?:\A|(?<=\d\. )|(?<=\d\) )|(?<=[,;:.] )|(?<=\bet )|(?<=\([a-z]\) )|(?<=[a-z]\) )){_ADVERBS}",
    addressed=rf"{_AFTER} (?:à ce qu(?:e |')|qu(?:e |')|pour qu(?:e |'))?(?:à l'|à la |aux |au |à |l'|le |la |les |d')?",
    action=(
        rf",? (?:de |d'|à )(?={_BEFORE_INFINITIVE}{_INFINITIVE})|,? à (?=ce qu)|\A(?:de |"
        rf"d')(?={_INFINITIVE})|,? (?:fasse|présente|fassent|veille|continue|soit|rende)\b"
        rf"|(?<= )(?:de |d')(?={_BEFORE_INFINITIVE}{_INFINITIVE})|(?<=\w )(?=(?:{_SUBJUNCTIVE})\b)"
    ),
    no_action=(
        rf"\b(?:en mesure|afin|avant|invités?|tenus?|capables?|désireux|soucieux|chargés?|en vue|"
        rf"susceptibles?|besoin|droit|au lieu|le cas échéant,?|aptes?|prêts?) (?:de |d'|à ){_INFINITIVE}"
    ),
    states=_STATES,
    others=(
        r"\b(?:société civile|secteur privé|parties prenantes|acteurs|partenaires|non gouvernementales|"
        r"médias|universit\w+|femmes|jeunes|peuples autochtones|groupes armés|"
        r"fondations|particuliers)\b"
    ),
    somebody=(
        r"\b(?:organismes?|organes?|organisations?|entités?|institutions?|commissions?|comités?|conseils?|fonds|programmes?|"
        r"bureaux?|centres?|départements?|secrétariats?|secrétaires?|système|ensemble|communautés?|mécanismes?|expert(?:e|es|s)?|"
        r"rapporteu(?:r|rs|se|ses)|membres?|président(?:e|es|s)?|présidences?|coordonnat(?:eur|eurs|rice|rices)|"
        r"représentant(?:e|es|s)?|envoyé(?:e|s)?|chefs?|direct(?:eur|eurs|rice|rices)|autorités?|armées?|forces?|missions?|"
        r"opérations?|banques?|créanciers?|bailleurs|entreprises?|sociétés?|fédérations?|associations?|unions?|cours?|"
        r"tribuna(?:l|ux)|équipes?|groupes?|plateformes?|observateurs?|participant(?:e|es|s)?|auteurs?|(?:co)?facilitateurs?|"
        r"réseaux?|territoires?|peuples?|populations?|professionnels?|régime|titulaires?|services?|juges?|avocats|mandataires|"
        r"intervenants?|fournisseurs?|actionnaires?|parlements?|agences?|offices?|départements|universités?|alliances?|"
        r"départements auteurs|milieux|industries?|familles|personnes|responsables|tous|toutes|ceux|celles|celle-ci|celui-ci|"
        r"autres|dernier|dernière)\b|[A-ZÉÈÀÎ]"
    ),
    complement=r"\b(?:de|des|du|d'|pour|dans|en|à|aux?|sur|par|qui|que|dont|avec|contre|chargée?s?|visant|soient?|afin)\b|\bqu'|\bd'",
    joint=r" (?:et|ou) ",
    own=r"l|lui",
    pronouns=r"il|ils|elle|elles|lui|leur",
    whom=(
        r"(?:l'|les? |la )(?=(?:prie|engage|encourage|invite|exhorte|autorise|habilite)\b)|(?:le|les) (?=charge\b)|"
        r"(?:lui|leur) (?=(?:demande|recommande)\b)"
    ),
    nominal=(
        r"(?:les |la |le |l'|leurs? |son |sa |ses |une |un |toutes? |tous |plus |large |poursuite |de |des )*(?:efforts|"
        r"participation|coopération|collaboration|coordination|développement|"
        r"mise en|application|utilisation|échange|promotion|renforcement|adoption|poursuite|création|"
        r"contributions|initiatives|cessation|"
        r"libération|retrait|respect|fourniture|octroi|dialogue)\b"
    ),
    separator=(
        r"(?:,? (?:et|ou))?, (?:le cas échéant|selon qu'il convient|s'il y a lieu), |,? ainsi qu(?:e |')|"
        r",? (?:et|ou) (?:(?=aux?\b|à |l'|les? |la )|(?=d'autres |les autres |notamment ))|, (?=aux?\b|à |l'|"
        r"les? |la |notamment |y compris |en particulier )"
        r"|(?=,? y compris )"
    ),
    article=r",? ?(?:à l'|à la |aux |au |à |l'|le |la |les |ses |son |sa |d'|de (?=(?:nouve|nombreu|futur)))",
    included=r",? ?y compris ",
    beside_addressee=(
        r",? (?:en particulier|notamment|surtout|en (?:étroite )?(?:coopération|collaboration|consultation|"
        r"coordination|concertation|liaison|partenariat|association)|conformément|dans (?:le cadre|"
        r"la limite|les limites|son|sa|"
        r"leur|ce|cet)|avec (?:l'|le|la)|agissant|par l'intermédiaire|qui|lorsque|selon qu|s'il|si |"
        r"au titre|à titre|compte tenu|sur la base|"
        r"en application|en sa qualité|sous réserve|d'ici|en tant que|dans (?=les? rapports?))"
    ),
    reports=(
        r"\b(?:rapports?|exposés?|comptes? rendus?|rendre compte|rende compte|faire le point|faire un point|"
        r"informer?|informations?|tienne informé|tenir informé|tenir au courant|communiquer|présenter|"
        r"soumettre|transmettre|bilan|mise à jour|recommandations|étude)\b"
    ),
    recipient=(
        r"\b(?P<to>lui|leur) (?:faire|fasse|présenter?|présente|soumettre|soumette|rendre|rende|"
        r"communiquer|communique|transmettre|fournir|adresser|apporter)\b"
        r"|\b(?:rapports?|présenter|présente|soumettre|soumette|transmettre|communiquer|informations?|"
        r"rendre compte|rende compte|fournir|saisir|comptes? rendus?|exposés?|recommandations)\b"
        r"[^;]{0,240}? (?:à l'|à la |aux |au |à )(?P<to_2>{body})|\b(?:informer|informe|tenir|tienne|"
        r"saisir) (?:l'|le |la |les )(?P<to_3>{body})"
        r"|\b(?:de |d')?(?P<to_4>l)'(?:en )?(?:informer|tenir)"
    ),
    recipients=(
        r"(?:Assemblée générale|Conseil (?:de sécurité|économique et social|des droits de l'homme)|Conseil|"
        r"Assemblée|Commission|Comité|Conférence(?: des Parties)?|Secrétaire général|"
        r"États Membres|Conseil d'administration|Forum)\b"
    ),
    frequencies={
        rf"\btou(?:s|tes) les (?P<number>{_NUMBER})? ?(?P<unit>ans|années|mois|semaines|jours)\b": "",
        r"\b(?:chaque année|tous les ans|annuellement|(?:rapports?|exposés?|comptes? rendus?) (?:écrits? |"
        r"oraux |oral )?annuels?)\b": "annual",
        r"\b(?:rapports? biennal|rapports? biennaux|tous les deux ans)\b": "biennial",
        r"\b(?:semestriels?|semestrielles?|deux fois par an)\b": "every 6 months",
        r"\b(?:trimestriels?|trimestrielles?)\b": "every 3 months",
        r"\b(?:mensuels?|mensuelles?|chaque mois)\b": "monthly",
        r"\b(?:(?:rapports?|exposés?|informations?) (?:périodiques?|réguli\w+)|périodiquement|régulièrement)\b": "regular",
    },
    by_date=r"\b(?:au plus tard |d'ici(?: à| au|)(?: la fin de)? |avant |pour )(?:le |au |la )?",
    on_date=r"\ble ",
    after_date=r",? au plus tard",
    past=(
        r"\b(?:signé|adopté|conclu|tenu|publié|établi|lancé|convenu|annoncé|fait|exprimé|ouvert|entré|soumis|présenté|prononcé|"
        r"commencé|commis|rendu|paru|daté|en date|du|créé|formulé)\w*\b"
    ),
    within=(
        rf"\b(?:dans (?:un délai de |les )|sous ){_NUMBER} (?:jours|semaines|mois|ans)\b(?: (?:suivant|"
        rf"à compter|après) [^,;.]{{3,60}})?"
    ),
    next_session=r"\bà (?:sa|leur) prochaine (?:session|réunion)(?: \w+)?",
    until=r"\b(?:jusqu'au|jusqu'à|au|expirant le|s'achevant le|prenant fin le|expire le)(?: la date du)? ",
    lasts=(
        r"\b(?:recondui\w+|proroge\w*|prorogation|renouvel\w+|prolong\w+|établi\w*|crée\w*|créer|maintenir|"
        r"autorise\w*|continue\w*|resteront|s'applique\w*)\b"
    ),
    extended=(
        r"\b(?:recondui\w+|proroger|renouveler|prolonger|reconduire|proroge|renouvelle)(?: de nouveau|"
        r" à nouveau|,[^,]{3,60},| jusqu'au \d{1,2}(?:er)? \w+ \d{4}| pour une (?:nouvelle )?période de [^,;.]{3,30}?)? "
        r"(?P<what>(?:les? |la |l'|leurs? |son |sa |ses |ces? |cette |du |à )[^;.]{3,160}?)(?= jusqu| pour une| de \w+ mois|,|;|\.|$)"
    ),
    numbers=_NUMBERS,
    units={"ans": "years", "années": "years", "mois": "months", "semaines": "weeks", "jours": "days"},
)  # fmt: skip
