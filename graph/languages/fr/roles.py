"""French: what tells the role of a reference in its clause."""

from graph.languages.roles import RoleGrammar

_SET = (
    r"(?:énoncé|défini|établi|fixé|prévu|imposé|décrit|contenu|arrêté|visé|mentionné|précisé|spécifié|créé|"
    r"institué|consacré(?!e?s? (?:à|aux?)(?! (?:l'|la )?(?:[Aa]rticle|section))(?!\w))|inscrit|"
    r"figurant|énonçant|exposé|formulé|(?:présenté|donné|confié|accordé|conféré|assigné)"
    r"(?!e?s? (?:à|aux?)(?! (?:l'|la )?(?:[Aa]rticle|paragraphe|section|alinéa))(?!\w))|adopté|autorisé|édicté|stipulé|indiqué|"
    r"ordonné|exigé|proclamé|reconnu|"
    r"réaffirmé|lancé|codifié|approuvé|recommandé|demandé|décidé|prescrit|garanti|envisagé|convenu|mis en place|"
    r"mis en œuvre|posé|défini|repris|affirmé|"
    r"reflété|interdit|noté|déclaré|préconisé|énuméré|pris|exprimé|proposé|souligné|évoqué|cité|instauré|"
    r"introduit)(?:e?s?)"
)
_LINKS = (
    r"(?:par|dans(?! le (?:cadre|prolongement))|(?:dans le|au) cadre d(?:e|u|es|(?='))|au titre d(?:e|u|es|(?='))|"
    r"aux termes d(?:e|u|es|(?='))|à|au|aux|en vertu d(?:e|u|es|(?='))|en application d(?:e|u|es|(?='))|conformément (?:à|aux?)|sous|"
    r"lors de)"
)

_AS_SAID = (
    r"comme (?:l'exigent|l[e'] ?(?:prévoi|propos|suggèr|envisag|prescri|précis|dispos|stipul|énonc|indiqu|demand|recommand|rappel|"
    r"reconna|consacr|proclam|préconis|signal|soulign|constat|affirm)\w+)"
)
# 'les activités ‹que mène› le Comité', 'le rôle ‹que joue› la Cour', 'le mécanisme ‹qu'a créé› le Conseil'
_INVERTED = (
    r"(?:que (?:(?:lui|leur|y) )?(?!(?:dans|pour|sous|sur|avec|toute?s?|lors|selon|vers|depuis|cel\w+|ceux|suite|outre|notamment|ainsi|"
    r"comme|soi\w*|seule?s?|même|tant|chaque|chez|entre|contre|sans|grâce|durant|pendant|ni|ses|ces|cette|notre|votre|leurs?|nombre)(?!\w))"
    r"[a-zéèêç]{3,}(?:e|t|d)|qu'(?:(?:lui |leur |y |en )?(?:a|ont|avait|avaient)) [a-zéèêç]+(?:é|i|u|is|it|ert)e?s?|"
    r"que (?:lui |leur )?(?:a|ont|avait|avaient) [a-zéèêç]+(?:é|i|u|is|it|ert)e?s?)(?= (?:l[ae]s?(?: |\Z)|l'|s(?:on|a|es) |\Z))"
)

ROLES = RoleGrammar(
    language="fr",
    subject_leads=True,
    link=(
        r"(?:,? (?:également|aussi|en outre|de nouveau|à nouveau|une fois encore|instamment|vivement|fermement|"
        r"avec (?:\w+ ){0,2}(?:satisfaction|intérêt|"
        r"préoccupation|gratitude|reconnaissance|appréciation|inquiétude|regret)|à cet égard|à ce (?:sujet|propos)|une nouvelle fois|"
        r"en particulier|notamment|par conséquent|pleinement|acte|note),?)*"
        r"(?: (?:de|du|des|à|au|aux|sur|par|envers|pour|que soit|en) ?|(?= )| d')?"
    ),
    separator=(
        r",? (?:ainsi que(?! (?:le |la |l')?(?:pr[eé]|énonc))(?: (?:dans|à|aux?|de))?|"
        r"ainsi qu'(?:aux?|à)|et (?:dans|à|aux?|de(?= la|s))|et|ou|et aussi|"
        r"de même que)(?= )|;|qu'(?:elle|il) a (?:adopté|pris|rendu)e?s?,? et (?:dans|à|aux?|de(?= la|s))(?= )"
    ),
    changed=(
        r"(?:(?:tel(?:le)?s? que?|dans (?:sa|leur) version|qui a été|dont le mandat a été|et|plus récemment|"
        r"ultérieurement|récemment) )*(?:modifié|amendé|prorogé|reconduit|renouvelé|révisé|complété|actualisé|"
        r"élargi|étendu|prolongé|renforcé|réaffirmé|mis à jour|précisé(?=e?s? et mis))e?s?"
        r"(?: (?:et mise?s? à jour|et \w+|en dernier lieu|pour la dernière fois|"
        r"par la suite|ultérieurement|récemment|notamment))*,? (?:par|dans|aux?(?= (?:paragraphe|alinéa|section))|"
        r"en vertu d(?:e|u|es|(?='))|"
        r"en application d(?:e|u|es|(?='))|conformément (?:à|aux?))"
    ),
    source=(
        rf"{_SET} par(?: [\w'-]+){{1,8}}? dans(?= (?:l[ae] |l')?\Z)|"
        rf"(?:(?:tel(?:le)?s? qu(?:e|')|(?:il|elle) (?:l'|les )a(?:vait)?|comme|qui (?:est|sont|a été|ont été)|"
        rf"ainsi que|il est|qu'il est|sont|est|"
        rf"ont été|a été|auparavant|précédemment|initialement) ?)*{_SET}"
        rf"(?: par (?:elle|lui|eux|elles)(?= ))?(?:,? notamment,?| le \d+er? \w+ \d{{4}}| qui figurent?|(?: pour| d'ici à| en) \d{{4}}|"
        rf",(?= dans (?:l[ae] |l'|sa |son )))? {_LINKS}"
        r"|(?:mesure|interdiction|obligation|autorisation|restriction|mandat|embargo|sanction)s? (?:de|du|des|"
        r"dans)(?= (?:la |sa |ses |les )?(?:paragraphe|\Z))|"
        r"(?:qu'|comme )(?:il|elle) (?:l'|les |lui |leur |l')?(?:a|avait)(?:,? [\w'-]+){1,14}?,? dans(?= (?:sa|ses|son))|"
        rf"(?:a|ont|avait|avaient) (?:également |aussi |déjà |elle-même |lui-même )?{_SET}(?: [\w'-]+){{0,5}}? dans(?= (?:sa|ses|son) )"
    ),
    standard=(
        r"(?:conform(?:e|es|ément) (?:à|aux?)|(?:annexé|joint)e?s? (?:à|aux?)|(?<! mise )en application d(?:e|u|es|(?='))|"
        r"en vertu d(?:e|u|es|(?='))|"
        r"(?i:aux) termes d(?:e|u|es|(?='))|en violation d(?:e|u|es|(?='))|violations?(?: \w+)? d(?:e|u|es|(?='))|"
        r"au titre d(?:e|u|es|(?='))|sur (?:la base|le fondement) d(?:e|u|es|(?='))|"
        r"en exécution d(?:e|u|es|(?='))|dans le respect d(?:e|u|es|(?='))|(?:dans le|au) cadre d(?:e|u|es|(?='))|"
        r"en conformité avec|compatibles? avec|contraires? (?:à|aux?)|incompatibles? avec|au regard d(?:e|u|es|"
        r"(?='))|"
        r"selon|suivant|comme (?:prévu|demandé|énoncé|indiqué|"
        r"stipulé|(?:il est|on l'a|il a été) (?:dit|énoncé|indiqué|prévu|affirmé|précisé|rappelé|souligné))(?: (?:par|"
        r"dans|à|au))?|ainsi que (?:le )?(?:prévoi\w+|prescri\w+|"
        r"énonce\w*)|(?:découlant|résultant) d(?:e|u|es|(?='))|(?:qui )?découle(?:nt)? d(?:e|u|es|(?='))|"
        r"enfreign\w+|viol(?:e|ent|ant|é)|"
        r"(?:faisant|faire) fond sur|prenant appui sur|s'appuyant sur|"
        r"(?:engagement|obligation|objectif|mandat)s? issue?s? d(?:e|u|es|(?='))|"
        r"en se fondant sur|fondée?s? sur|sur le fondement d(?:e|u|es|(?='))|se fondant sur|reposant sur|régi(?:e|"
        r"s|es)? par|qui figure(?:nt)? (?:dans|à|au)|(?:qui )?figur(?:e|ent|ant) en annexe (?:à|aux?|de)|"
        r"s'inspirant d(?:e|u|es|(?='))|conformité avec|"
        r"respect strict d(?:e|u|es|(?='))|"
        r"en réponse (?:à|aux?)|suite (?:à|aux?)|imposent|infractions? (?:à|aux?)|comme suite (?:à|aux?)|"
        r"sous l'égide d(?:e|u|es|(?='))(?= la Charte)|dans l'esprit d(?:e|u|es|(?='))|visés? (?:à|au)|"
        r"dans le (?:prolongement|droit fil) d(?:e|u|es|(?='))|alignée?s? sur|dérog\w+ (?:à|aux?)|"
        r"(?:tel(?:le)?s? qu'(?:il|elle)s? |qui )?résulte(?:nt)? d(?:e|u|es|(?='))|qu'(?:il|elle)s? t(?:ient|iennent) d(?:e|u|es|(?='))|"
        r"au sens d(?:e|u|es|(?='))|que (?:leur|lui) (?:impos(?:e|ent)|f(?:ait|ont))(?: à cet égard)?|"
        r"(?:en )?se conform\w+(?: \w+ment)? (?:à|aux?))"
    ),
    under_again=r",? et (?:aux?|à(?= l)|avec)(?= )",
    agent=rf"par|{_AS_SAID}|(?:comme|ainsi que) l'(?:a|ont|avait|avaient) (?:également |déjà )?{_SET}",
    within=r"(?:dans|en)(?= (?:sa|ses|son|leurs?|paragraphe|la résolution|le document|(?:la )?\Z))",
    effort=(
        rf"{_INVERTED}|"
        r"(?:sous réserve que|à condition que|au cas où|si(?! (?:nécessaire|possible|besoin))|(?:effort|contribution|"
        r"rôle|activité|action|appui|attachement|détermination|décision|initiative|"
        r"travail|travaux|intention|participation|concours)s? (?:de|du|des|d'|menées? par|accomplis? par|"
        r"déployés par)|(?:jou|apport)ée?s? par|"
        r"(?:adoption|approbation|signature|ratification|publication|conclusion|lancement|élaboration|convocation),? par)"
    ),
    asking=(
        r"(?:(?:a|avait|ont|elle a|il a) (?:également |aussi )?(?:prié|invité|demandé|recommandé|engagé|encouragé|exhorté|"
        r"autorisé|chargé)(?: (?:à|au|aux))?|"
        r"(?:priant|invitant|demandant|engageant|encourageant|exhortant|autorisant|chargeant|remerciant|"
        r"félicitant)(?: (?:à|au|aux))?|(?:la |sa )?demande (?:faite |adressée )(?:à|au|aux)|(?:prié|invité|"
        r"encouragé|exhorté)(?= (?:le|la|l|les|instamment)(?!\w)))"
    ),
    going_along=(
        r"(?:en (?:étroite )?(?:consultation|coopération|collaboration|coordination|concertation|partenariat|"
        r"liaison)|de concert) avec"
    ),
    deciding_to_ask=(
        r"(?:[Dd](?:e |')|(?<= de )|(?<= d'))(?:prier|inviter|demander|engager|encourager|exhorter|autoriser|charger|remercier|féliciter)"
        r"(?: également| aussi| en outre)?(?:(?<=demander) (?:aux?|à)|(?<=également) (?:aux?|à)|)"
    ),
    such_as=(
        r"(?:notamment|en particulier|y compris|particulièrement|dont (?:(?:la|le|les|sa|"
        r"ses)(?= \Z)|l(?='\Z))|entre autres|au nombre desquel\w+|parmi lesquel\w+|dont (?:la|"
        r"le|les) (?:plus récente?s?|dernières?)(?: en date)?(?: est| sont| étant)?|la plus récente étant|"
        r"le plus récent étant|à savoir|tel(?:le)?s? qu(?:e|(?='(?!il|elle|on)))|plus récemment|en dernier lieu|"
        r"la plus récente étant|la dernière en date étant|spécialement|surtout)(?: (?:dans(?! le cadre)|de|à|par|celles?))?"
    ),
    clause=(
        r"(?:que|qu(?=')|"
        r"quand|lorsque|si|comment|sachant que|selon (?:laquelle|lesquel\w+))(?![\w-])"
    ),
    relative=(
        r"(?:(?:(?:dans|par|sur|pour|lors de|selon|en vertu de|au cours de|avec|à) )?(?:laquelle|lequel|lesquel\w+)|"
        r"qui|où|dont|auquel|auxquel\w+|(?:étant donné|attendu|vu|considérant|compte tenu du fait) que)(?![\w-])"
    ),
    predicate=(
        r"(?:liée?s? par|doit|doivent|devrai\w+|devra|peut|peuvent|pourrai\w+|est|sont|sera|seront|"
        r"(?<!alinéa )a(?!\))|ont|soit|soient|était|"
        r"étaient|ait|aient|de(?= (?!la |ce |sa |ses |leur |cette )(?:ne pas |lui |se |s'|l'|y |en |"
        r"nous )?[a-zéèêçœ]+(?:er|ir|re|oir)(?!\w))|"
        r"d(?='[a-zéèêçœ]+(?:er|ir|re)(?!\w))|à(?= (?!compter|partir|savoir|venir)(?:ne pas |lui |se |s'|y |en |"
        r"nous )?[a-zéèêçœ]+(?:er|ir|re|"
        r"oir)(?!\w))|"
        r"pour(?= (?:ne pas |se |s')?[a-zéèêçœ]+(?:er|ir|re|oir)(?!\w))|afin)"
    ),
    document=(
        r"(?i:rapport|résolution|décision|déclaration|note|lettre|recommandation|conclusion|communiqué|mémorandum|"
        r"message|avis|arrêt|ordonnance|document|instrument|"
        r"traité|convention|protocole|accord|budget|projet|additif|rectificatif|annexe|observation|directive|"
        r"principe|programme de travail|plan stratégique|"
        r"règle|pacte|communication|droit international|texte)(?:s|aux)?"
    ),
    clear=(
        r"(?:l[ae]s?|l(?=')|un|une|des?|du|d(?=')|aux?|à|son|sa|ses|leurs?|ce|cet|cette|ces|ladite|ledit|"
        r"lesdit\w+|tou(?:te|s|tes|t)|chaque|autres?|précédent\w*|antérieur\w*|pertinent\w*|récent\w*|"
        r"ultérieur\w*|connexes?|dernier\w*|dernière\w*|propres?|annuel\w*|final\w*|premier|première|deuxième|"
        r"second\w*|troisième|quatrième|cinquième|intérimaires?|conjoint\w*|"
        r"spécia\w+|généra(?:ux|les?)(?= d)|divers\w*|différent\w*|applicables?|existant\w*|intitulée?s?|également|en date|daté\w*|"
        r"nouveaux?|nouvelles?|correspondant\w*|récapitulatif|susmentionnée?s?|plusieurs|"
        r"(?:sous-)?(?i:annexes? (?:à|de)|paragraphe|section|chapitre|article|annexe|partie|règle|principe|alinéa|"
        r"par\.|disposition|but|objectif|norme|esprit|lettre(?! (?:dat|adress|en date|du \d))|terme|teneur|obligation|"
        r"clause|contenu|texte|prescription|"
        r"engagement|exigence|constitution)s?|"
        r"(?:paru|publié|portant|distribué)?e?s? ?(?:sous )?la cote|préambule|dispositif|"
        r"[IVXLC]+|[A-Z]|[a-z](?=\)| (?:de |du )(?:l'|la )?(?:[Aa]rticle|paragraphe))|er|re|e|"
        r"[Nn]os?|[Pp]résident(?:e|ielles?)?|[Pp]résidence|objet|respecti(?:f|ve)s?|clairement|qui figurent|"
        r"international\w*|régiona\w+|nationa\w+|multilatéra\w+|juridiques?|humanitaires?|consultatif|politiques?|"
        r"ministérielle?|(?:celle|celui|ceux|celles)-ci|celles de(?= (?:ses|sa)(?!\w))|"
        r"sans que cela (?:ne )?constitue un précédent|sans créer de précédent)"
    ),
    set_after=r" (?:l'exige\w*|le prévoi\w+|le prescri\w+|(?:leur|lui) en f(?:ait|ont) l'obligation|l'énonce\w*)(?!\w)",
    subject_after=r"(?: ?[¹²³⁴-⁹⁰]+)?(?: issu\w* [^,;]{3,60})? (?:fait|font) partie(?!\w)",
    asked_after=r" (?:de|à) (?:ne pas |lui |leur |se |y |en )?(?:l'|s')?[a-zéèêçœ]+(?:er|ir|re|oir)(?!\w)| d'[a-zéèêçœ]+(?:er|ir|re|"
    r"oir)(?!\w)",
    contracted=r"(?:[Dd]u|[Aa]ux?|[Dd]es)(?= )",
    received=r"au ",
    recipient=r"(?<!\w)(?:aux?|à) ?(?:(?:la|sa|ses|leurs?|ladite|cette) |l')?",
    changes={
        r"(?:de |à )?(?<!pas )prolonger|(?:de )?(?<!pas )proroger|proroge|prolonge": "extend",
        r"(?:de )?(?<!pas )re(?:conduire|nouveler)|reconduit(?! (?:aux?|par|dans|en) )|renouvelle(?! (?:son|sa|ses|leur))": "renew",
        r"(?:de )?(?<!pas )(?:modifier|réviser|élargir|compléter)|d'amender|amender|modifie|amende|élargit": "amend",
        r"(?:de )?suspendre|suspend": "suspend",
        r"(?:de )?(?:mettre fin|lever|révoquer|dissoudre|supprimer)|(?:d')?abroger|"
        r"met(?: également)? fin|lève|abroge|révoque|dissout": "terminate",
        r"(?:de )?remplacer|remplace": "replace",
    },
    passives={
        r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|de nouveau|à nouveau|"
        r"donc))* (?:prorogé|prolongé)e?s?": "extend",
        r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|de nouveau|à nouveau|"
        r"donc))* (?:reconduit|renouvelé)e?s?": "renew",
        r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|ainsi|donc))* (?:modifié|amendé|"
        r"révisé|élargi)e?s?|ne (?:s'appliquent?|s'appliquer(?:a|ont)) pas|s'appliquer(?:a|"
        r"ont) également|s'appliquent? également": "amend",
        r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|donc))* suspendue?s?": "suspend",
        r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|donc))* (?:levé|abrogé|révoqué|supprimé|"
        r"dissout)e?s?|prend(?:ra|ront|nent)? fin|"
        r"cesse(?:nt|ra|ront)? de s'appliquer|ne s'appliquer(?:a|ont) plus|expirer(?:a|ont)": "terminate",
        r"(?:est|sont|sera|seront|soit|soient)(?: (?:également|donc))* remplacée?s?|remplacer(?:a|"
        r"ont)|qui (?:annule et )?remplace": "replace",
    },
    conditions=(
        r"(?:si|sauf|à moins|jusqu'à ce que|intention|réexaminer|examiner|envisager|peut|pourra|sous réserve|"
        r"en vue|au besoin|nécessaire|afin)"
    ),
    said_before=r"(?: \w+){0,3} (?:lesdit\w+|ledit|ladite|ces|cette|ce)(?= )",
)
