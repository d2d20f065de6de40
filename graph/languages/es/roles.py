"""Spanish: what tells the role of a reference in its clause."""

from graph.languages.roles import RoleGrammar

_SET = (
    r"(?:enuncia|establec|defin|descri|conten|previst|impuest|fija|dispuest|expuest|figura|indica|especifica|"
    r"estipula|consagra|crea|institui|recogi|"
    r"refleja|menciona|aproba|adopta|solicita|pedi|proclama|reconoc|reafirma|recomenda|decidi|conferi|asigna|"
    r"encomenda|autoriza|prescri|garantiza|acorda|formula|presenta|inclui|propuest|mandata|"
    r"señala|cita|codifica|asumi|contraí|expresa|suscri|esboza|incorpora|tipifica|detalla|enumera|plasma|instaura|convoca|"
    r"exigi|concedi|otorga|explicita|contempla|lanza|convenid)(?:d?[oa]s?|"
    r"t[oa]s?|id[oa]s?|ndo)"
)
_SAID = (
    r"(?:(?:solicit|acord|determin|estipul|indic|señal|aprob|proclam|cre|adopt|autoriz|encarg|anunci|confirm|reafirm|"
    r"recomend|asign|confi|otorg|encomend|enunci)(?:ó|aron)|(?:pid|decid|defin|confir|conced|exig|prescrib|describ|"
    r"establec)(?:ió|ieron)|instituy(?:ó|eron)|"
    r"(?:imp|disp|prop|exp)us(?:o|ieron)|previ(?:o|eron)|convin(?:o|ieron))"
)
_LINKS = (
    r"(?:por|en(?! virtud| cumplimiento)|mediante|con arreglo al?|en virtud del?|de conformidad con|a través de|"
    r"en cumplimiento del?|según)"
)

ROLES = RoleGrammar(
    language="es",
    subject_leads=True,
    link=(
        r"(?:,? (?:también|además|asimismo|nuevamente|de nuevo|una vez más|encarecidamente|enérgicamente|"
        r"firmemente|con (?:\w+ ){0,2}(?:beneplácito|satisfacción|interés|aprecio|"
        r"agrado|preocupación|reconocimiento|gratitud|agradecimiento|pesar|inquietud)|a este respecto|"
        r"a ese respecto|en este sentido|en particular|plenamente|por tanto|nota|conocimiento),?)*"
        r"(?: (?:de|del|a|al|en|con|por|ante|lo dispuesto en))?(?= )"
    ),
    separator=r",? (?:así como (?:en|a|de)|y (?:en|a)|y|e|o|u|así como|y también|junto con)(?= )|;",
    changed=(
        r"(?:(?:en su forma|en su versión|en la forma|y|posteriormente|más recientemente|recientemente|"
        r"que fue(?:ron)?|según fueron?) )*(?:modificad|enmendad|prorrogad|renovad|revisad|complementad|"
        r"actualizad|ampliad|prolongad|reforzad|reafirmad|extendid)[oa]s?"
        r"(?: (?:previamente|originalmente|anteriormente|y \w+|por última vez|más recientemente|posteriormente|últimamente|recientemente|"
        r"entre otras))*,? (?:por|en(?! [12]\d{3}(?!/))|mediante|en virtud del?|de conformidad con)|"
        r"con las modificaciones introducidas (?:por|en)|"
        r"se (?:modific|prorrog|ampli|renov|prolong|actualiz|precis)(?:ó|aron|an?)(?: y (?:se )?\w+)?(?: por última vez| de nuevo)?,? "
        r"(?:en virtud del?|por|en|mediante)"
    ),
    source=(
        rf"(?:(?:tal como|según|como|que (?:se|está|están|fue|fueron|figuran?)|que|se|conforme a lo|lo|quedó|fue|"
        rf"fueron|están?) )*{_SET}(?:,? entre otras cosas,?)?(?: previamente| claramente| anteriormente|"
        rf" originalmente| para \d{{4}}| para el mismo período)? {_LINKS}|a (?:la |las |los |"
        rf"el )?que se hace referencia en|que impone|que figuran? en|"
        rf"en que figuran?|se (?:enuncia|establece|define|describe|indica|estipula|prevé|dispone|recoge|señala|"
        rf"pide|reconoce|consagra)n? en|recogid[oa]s? en"
        rf"|(?:tal como|como|según) {_SAID}(?! en\b)|figuran? en"
        rf"|(?:(?:tal como|como|según|que) )?(?:se )?{_SAID} en|que se (?:le |les )?(?:expon|mencion|especific|expres|"
        rf"encomiend|confier|asign)[ae]n? en"
        r"|(?:como|según) se (?:expres|especific|mencion|expon|detall|señal|acuerd|proclam|afirm|reafirm|aprueb|decid|recomiend)[ae]n? en"
        r"|(?:hizo|hicieron) suy[oa]s? (?:en|mediante)(?= (?:su|la) )"
        r"|(?:medida|prohibicione|obligacione|autorizacione|restriccione|mandato|embargo|sancione)s? (?:de|del|"
        r"en)(?= (?:la |su |los |las )?(?:párrafo|\Z))"
    ),
    standard=(
        r"(?:de conformidad con|anex[oa]s? (?:a|al)(?= )|en conformidad con|conforme(?:s)? (?:al?|con)|con arreglo al?|en virtud del?|"
        r"en cumplimiento del?|en aplicación del?|en contravención del?|en violación del?|violaci(?:ón|ones)(?: \w+)? del?|"
        r"infracci(?:ón|ones) del?|incumplimientos? del?|"
        r"en consonancia con|acorde(?:s)? con|compatibles? con|incompatibles? con|contrari[oa]s? al?|según|"
        r"de acuerdo con|sobre la base del?|basad[oa]s? en|basándose en|apoyándose en|con base en|en el marco del?|"
        r"al amparo del?|a tenor del?|"
        r"que se derivan del?|dimanantes? del?|derivad[oa]s? del?|en respuesta a|conformidad con|consonancia con|"
        r"arreglo al?|como se (?:dispone|establece|pide|indica|prevé) en|atendiendo a|reflejad[oa]s? en|"
        r"respetando (?:estrictamente|plenamente)|"
        r"vulner(?:a|an|en|ar|ando)|infring\w+|contravien\w+|inspirad[oa]s? en|se rig\w+ por|(?:se ajust\w+|ajustarse) al?|regid[oa]s? por|"
        r"previst[oa]s? en|en observancia del?|con sujeción a|que (?:les? )?imponen?|que les? (?:confier|otorg|"
        r"asign)[ae]n?|conforme a lo dispuesto en|"
        r"de lo dispuesto en)(?: lo (?:dispuesto|establecido|previsto|solicitado|estipulado|indicado|enunciado|"
        r"acordado|señalado|pedido) (?:en|por))?"
    ),
    agent=r"por",
    within=(
        r"(?<=[ye] )con(?= (?:(?:las?|los|el|sus?) |\Z))|(?:en|mediante)(?= (?:su|sus|la resolución|el párrafo|"
        r"los párrafos|la decisión|(?:la )?\Z))"
    ),
    effort=(
        r"(?:si|en caso de que|siempre que|a condición de que|(?:esfuerzo|contribución|función|papel|actividad|labor|"
        r"apoyo|compromiso|determinación|decisión|"
        r"iniciativa|trabajo|intención|participación|medida)(?:s|es)?(?: realizad[oa]s?| desplegad[oa]s?|"
        r" llevad[oa]s? a cabo)? (?:del?|por)|está(?:n)? llevando a cabo)"
    ),
    asking=(
        r"(?:(?:ha |había |en que )?(?:solicit|pid|invit|exhort|alent|encarg|autoriz|inst|recomend)(?:ó|ió|aron|ieron|ado|"
        r"ido|ando|iendo)(?: a| al)?|(?:(?:solicit|invit|exhort|alent|encarg|inst)aba|pedía)n? al?|"
        r"(?:propuso|propusieron|proponer|(?:[Ss]olicitar|[Pp]edir|[Ii]nvitar|[Ee]ncargar|[Rr]ecomendar)(?: también| además|"
        r" asimismo)?) al?|(?:la|su) (?:solicitud|petición|invitación|"
        r"llamamiento|exhortación) (?:(?:formulada |dirigida |hecha |cursada |que (?:formuló|dirigió|hizo) )?(?:al?)|de que)|"
        r"encomi(?:ando|ó) a|(?<=, )formuló(?: al?)?)"
    ),
    deciding_to_ask=(
        r"(?:(?<=recedente, )invitar|[Aa]utorizar|[Ee]xhortar|[Aa]lentar|[Ii]nstar|[Ee]ncomendar)(?: también| además| asimismo)? al?"
    ),
    such_as=(
        r"(?:en particular|incluid[oa]s?|inclusive|especialmente|en especial|entre (?:ell[oa]s|otras cosas|otr[oa]s)|"
        r"a saber|como|la más reciente de las cuales(?: es| fue)?|las más recientes|la última de las cuales(?: es|"
        r" fue)?|"
        r"particularmente|principalmente|sobre todo|más recientemente)"
        r"(?: (?:en(?! virtud| cumplimiento| consonancia| conformidad| el marco)|de(?! conformidad| acuerdo)|a|recordando|por))?"
        r"(?: (?:las?|"
        r"los?|el))?"
    ),
    clause=(
        r"(?:que|quien(?! ocup)|quienes(?! ocup)|cual|cuales|cuyo|cuya|cuyos|cuyas|donde|si|cuando|cómo|en (?:la|el|las|los) (?:que|"
        r"cual\w*)|en que|por (?:la|el|las|los) (?:que|cual\w*)|mediante (?:la|el|las|los) (?:que|cual\w*))"
    ),
    relative=r"(?:en vista de|dado|puesto|ya|habida cuenta de|teniendo en cuenta|considerando) que",
    predicate=(
        r"(?:debe|deben|debería|deberían|deberá|deberán|puede|pueden|podrá|podrán|podría|ha|han|es|son|será|serán|"
        r"fue|fueron|haya|hayan|sea|sean|está|están|a fin de|para|"
        r"(?:a|de|en)(?= (?!(?:partir|saber|pesar|mar|lugar|hogar|mujer|taller|carácter|poder|deber|ayer|"
        r"militar|familiar|popular|similar|particular|cáncer)\b)"
        r"[a-záéíóúñ]{2,}(?:ar|er|ir)(?:l[aeo]s?|se)?\b))"
    ),
    document=(
        r"(?i:informe|resoluci(?:ón|on)|decisi(?:ón|on)|declaraci(?:ón|on)|nota|carta|recomendaci(?:ón|on)|"
        r"conclusi(?:ón|on)|comunicado|memorando|mensaje|opini(?:ón|on) consultiva|fallo|documento|instrumento|"
        r"tratado|convenci(?:ón|on)|convenio|protocolo|acuerdo|presupuesto|proyecto|adici(?:ón|on)|correcci(?:ón|"
        r"on)|anexo|observaci(?:ón|on)|directriz|directrice|principio|programa de trabajo|plan estratégico|regla|"
        r"pacto|derecho internacional|texto)(?:es|s)?"
    ),
    clear=(
        r"(?:las?|los?|el|un|una|unos|unas|de|del|al?|su|sus|est[eao]s?|es[eao]s?|dich[oa]s?|tod[oa]s?|cada|ambos|"
        r"ambas|otr[oa]s|anterior(?:es)?|previ[oa]s?|pertinentes?|recientes?|ulterior(?:es)?|posterior(?:es)?|"
        r"conex[oa]s?|relacionad[oa]s?|últim[oa]s?|propi[oa]s?|anual(?:es)?|final(?:es)?|primer(?:a|o|os|as)?|"
        r"segund[oa]|tercer(?:a|o)?|cuart[oa]|quint[oa]|provisional(?:es)?|conjunt[oa]s?|especial(?:es)?|"
        r"divers[oa]s|vari[oa]s|"
        r"aplicables?|existentes?|titulad[oa]s?|también|además|asimismo|fecha|nuev[oa]s?|correspondientes?|"
        r"consolidad[oa]s?|mencionad[oa]s?|demás|"
        r"(?i:anexos? (?:de|a)|párrafo|sección|seccione|capítulo|artículo|anexo|parte|regla|principio|apartado|"
        r"inciso|disposici(?:ón|one)|propósito|objetivo|finalidad|norma|espíritu|letra|término|obligaci(?:ón|one)|"
        r"cláusula|contenido|texto|requisito|constituci(?:ón|one)|compromiso|prescripci(?:ón|one))s?|"
        r"párr\.|párrs\.|art\.|preámbulo|dispositiva|[IVXLC]+|[A-Z]|[a-z](?=\))|(?<=\d )[b-d]|"
        r"sin que sirv(?:a|iera) de precedente|Presiden(?:t[ea]|cia)|claramente|"
        r"[Nn]úms?\.?|º|ª|lo dispuesto en|internacional(?:es)?|regional(?:es)?|nacional(?:es)?|"
        r"multilateral(?:es)?|jurídic[oa]s?|humanitari[oa]s?|polític[oa]s?|ministerial(?:es)?|quien(?:es)? ocup\w+|"
        r"respectiv[oa]s?|versi(?:ón|ones)(?: \w+ad[oa]s?)?|lo dispuesto (?:sobre el particular|al respecto) en)"
    ),
    contracted=r"(?:[Dd]el|[Aa]l)(?= )",
    received=r"al ",
    recipient=r"(?<!\w)(?:al|ante el|a la|ante la|a los|a las|a su|a sus|a dich[oa]) ",
    changes={
        r"(?<!no )(?:prorrogar|prolongar|extender)|prorroga|prolonga|extiende": "extend",
        r"(?<!no )renovar|renueva(?! (?:su|sus|el llamamiento))": "renew",
        r"(?<!no )(?:modificar|enmendar|revisar|ampliar)|modifica|enmienda|amplía": "amend",
        r"suspender|suspende": "suspend",
        r"poner (?:fin|término)|levantar|dar por (?:terminad|concluid)[oa]s?|derogar|revocar|"
        r"disolver|suprimir|pone (?:fin|término)|levanta|deroga|revoca|disuelve": "terminate",
        r"sustituir|reemplazar|sustituye|reemplaza": "replace",
    },
    passives={
        r"(?:qued[ae]n?|sean?|será|serán|quedará|quedarán) (?:prorrogad|prolongad)[oa]s?|"
        r"se (?:(?:prorrogu|prolongu)en?|(?:prorrog|prolong)arán?)": "extend",
        r"(?:queden?|sean?|será|serán|quedará|quedarán) renovad[oa]s?|se (?:renueven?|renovarán?)": "renew",
        r"(?:qued[ae]n?|sean?|será|serán|quedará|quedarán) (?:modificad|enmendad|revisad|"
        r"ampliad)[oa]s?|se (?:modifiqu|enmiend|revis)en?|no se (?:aplique|aplicará|aplicarán|"
        r"apliquen)|se (?:aplicará|aplicarán|aplique|apliquen) también": "amend",
        r"(?:queden?|sean?|será|serán|quedará|quedarán) suspendid[oa]s?|se suspendan?": "suspend",
        r"(?:qued[ae]n?|sean?|será|serán|quedará|quedarán) (?:levantad|derogad|revocad|suprimid|disuelt|"
        r"terminad)[oa]s?|se (?:levant|derogu|revoqu)en?|dej(?:en?|ará|arán) de (?:aplicarse|tener efecto)|"
        r"(?:expirará|expirarán|expiren?)": "terminate",
        r"(?:qued[ae]n?|sean?|será|serán|quedará|quedarán) (?:sustituid|reemplazad)[oa]s?|(?:sustituir|"
        r"reemplazar)(?:á|án)|que (?:sustituye|reemplaza)": "replace",
    },
    conditions=(
        r"(?:si|salvo|a menos|hasta que|intención|examinar|considerar|podrá|puede|a reserva|con miras|necesario|"
        r"a fin)"
    ),
    said_before=r"(?: \w+){0,3} (?:dich[oa]s?|es[eao]s?|est[eao]s?|mencionad[oa]s?)(?= )",
)
