"""How Spanish asks: «Solicita al Secretario General que la informe en su octogésimo primer período de sesiones»."""

from graph.languages.mandates import MandateGrammar

_ADVERBS = (
    r"(?:(?:[Tt]ambién|[Aa]simismo|[Aa]demás|[Nn]uevamente|[Uu]na vez más|[Ee]ncarecidamente|"
    r"[Aa] este respecto|[Aa] ese respecto|[Ee]n este contexto|"
    r"[Ee]n este sentido|a tal fin|a ese fin|firmemente),? )*"
)
_AFTER = (
    r"(?:,? (?:también|además|asimismo|nuevamente|de nuevo|una vez más|encarecidamente|enérgicamente|"
    r"firmemente|igualmente|a este respecto|a ese respecto|en particular)\b)*,?"
)
_RENEWED = r"(?:[Rr]eitera|[Rr]enueva|[Rr]eafirma) (?:su|la|el|sus) "
_DECIDES = r"[Dd]ecide(?: también| además| asimismo)?"
_NUMBERS = {
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "nueve": 9, "diez": 10, "once": 11, "doce": 12,
    "quince": 15, "dieciocho": 18, "veinte": 20, "treinta": 30,
    "sesenta": 60, "noventa": 90,
}  # fmt: skip
_NUMBER = rf"(?:\d{{1,3}}|{'|'.join(_NUMBERS)})"
_INFINITIVE = (
    r"(?!(?:lugar|militar|regular|similar|particular|familiar|nuclear|popular|singular|preliminar|hogar|"
    r"par|mujer|poder|ayer|taller|carácter)\b)\w{2,}[aei]r(?:se|lo|la|los|las|le|les|los)?\b"
)

_SUBJUNCTIVE = (
    r"abstengan?|acaten?|aceleren?|acepten?|actúen?|adopten?|apliquen?|apoyen?|aseguren?|asignen?|"
    r"aumenten?|busquen?|cesen?|colaboren?|consideren?|cooperen?|cumplan?|den|dé|desarrollen?|"
    r"desempeñen?|elaboren?|establezcan?|estudien?|eviten?|examinen?|exploren?|faciliten?|fomenten?|"
    r"formulen?|fortalezcan?|garanticen?|hagan?|impidan?|incluyan?|informen?|intercambien?|"
    r"intensifiquen?|liberen?|mantengan?|mejoren?|observen?|organicen?|participen?|permitan?|pongan?|"
    r"prepar[ae]n?|presten?|prevean?|promuevan?|proporcionen?|prosigan?|protejan?|reafirmen?|"
    r"realicen?|reconozcan?|reduzcan?|respeten?|retiren?|revisen?|sean?|tengan?|tomen?|trabajen?|"
    r"utilicen?|velen?|vuelvan?|apruebe|celebren?|convoque|decida|designen?|determine|difundan?|distribuya|ejecuten?|envíen?|"
    r"inviten?|ofrezcan?|prorrogue|publique|ratifiquen?|reanuden?|remitan?|respondan?|sometan?|transmitan?|contribuyan?|"
    r"emprendan?|firmen?|levanten?"
)

MANDATES = MandateGrammar(
    asks={
        rf"{_DECIDES} (?:solicitar|pedir|encargar)\b|{_RENEWED}(?:solicitud|petición)\b|[Ss]olicita\b|[Pp]ide\b|[Ee]ncarga\b|"
        rf"[Ee]ncomienda\b|[Rr]uega\b|[Oo]rdena\b(?= (?:a|al)\b)": "request",
        rf"{_DECIDES} invitar\b(?! a participar)|{_RENEWED}invitación\b|[Ii]nvita\b": "invite",
        r"[Ii]nsta\b|[Ii]nsta encarecidamente\b|[Pp]ide encarecidamente\b|[Aa]pela\b": "urge",
        rf"{_DECIDES} alentar\b|[Aa]lienta\b|[Aa]nima\b": "encourage",
        rf"{_RENEWED}(?:llamamiento|exhortación)s?\b|[Ee]xhorta\b|[Hh]ace un llamamiento\b|"
        rf"[Ff]ormula un llamamiento\b|[Ll]lama\b": "call-upon",
        r"[Ee]xige\b(?= (?:\w+ )?(?:que|a|al)\b)|Exige\b": "demand",
        rf"{_DECIDES} recomendar\b|[Rr]ecomienda\b": "recommend",
        rf"{_DECIDES} autorizar\b|[Aa]utoriza\b": "authorize",
        r"[Dd]ecide\b|[Rr]esuelve\b": "decide",
    },
    says=(
        r"[Rr]ecuerda\b|[Oo]bserva\b|[Aa]coge con\b|[Rr]econoce\b|[Ee]xpresa\b|[Rr]eafirma\b|[Rr]eitera\b|"
        r"[Ss]ubraya\b|[Tt]oma nota\b|[Dd]estaca\b|[Pp]one de relieve\b|[Hh]ace notar\b|[Ee]spera\b|"
        r"[Ee]ncomia\b|[Cc]ondena\b|[Dd]eplora\b|[Aa]poya\b|[Aa]firma\b|[Hh]ace suy|[Aa]prueba\b|[Aa]gradece\b|"
        r"[Cc]elebra\b|[Cc]onsidera\b|[Mm]anifiesta\b"
    ),
    before=rf"(?:\A|(?<=\d\. )|(?<=\d\) )|(?<=[,;:.] )|(?<=\by )|(?<=\be )|(?<=[a-z]\) )){_ADVERBS}",
    addressed=rf"{_AFTER} (?:a que |que |a |al |a la |a los |a las |en )?(?:el |la |los |las )?",
    action=(
        rf",? (?:a |para )?que, |,? (?:a|para) que |,? a (?=(?:no |seguir |que )?{_INFINITIVE})|"
        rf",? (?:de )?que (?!(?:aún|todavía|no lo|ya|han|hayan|haya|son|sean|sea|estén|esté|figuran|figure|tengan|"
        rf"tienen|puedan|pueden|"
        r"deseen|desean|corresponda|participan|se encuentran|se enumeran|contribuyen|prestan|apoyan|les|"
        r"hacen|producen|poseen)\b)"
        r"|,? (?=(?:l[aeo]s? )?(?:presente|informe|sigan?|continúen?)\b)"
        rf"|(?<=\w )(?=(?:no |se |les? )?(?:{_SUBJUNCTIVE})\b)"
    ),
    no_action=(
        rf"\b(?:en condiciones de|invitad[oa]s|obligad[oa]s|dispuest[oa]s|llamad[oa]s|con miras|destinad[oa]s|"
        rf"relativ[oa]s|tendientes|encaminad[oa]s|dirigid[oa]s) a {_INFINITIVE}"
    ),
    states=r"\b(?:Estados?|países|país|Partes?|Potencias?|[Gg]obiernos?|Israel|República|donantes|autoridades)\b",
    others=(
        r"\b(?:sociedad civil|sector privado|partes interesadas|agentes|asociados|no gubernamentales|"
        r"medios de (?:comunicación|difusión)|instituciones académicas|mujeres|jóvenes|"
        r"pueblos indígenas|grupos armados|interesados|particulares|fundaciones)\b"
    ),
    somebody=(
        r"\b(?:organismos?|órganos?|organizaci(?:ón|ones)|entidad(?:es)?|instituci(?:ón|ones)|comisi(?:ón|ones)|comités?|"
        r"consejos?|fondos?|programas?|oficinas?|centros?|departamentos?|secretarías?|secretari[oa]s?|sistema|"
        r"comunidad(?:es)?|mecanismos?|expert[oa]s?|relator(?:a|es|as|ía|ías)?|miembros?|president[ea]s?|presidencias?|"
        r"coordinador(?:a|es|as)?|representantes?|enviad[oa]s?|jef[ea]s?|director(?:a|es|as)?|ejército|fuerzas?|misi(?:ón|ones)|"
        r"operaci(?:ón|ones)|bancos?|acreedores?|empresas?|sociedad(?:es)?|federaci(?:ón|ones)|asociaci(?:ón|ones)|uni(?:ón|ones)|"
        r"cortes?|tribunal(?:es)?|equipos?|grupos?|plataformas?|observador(?:a|es|as)?|participantes?|(?:co)?patrocinadores|"
        r"(?:co)?facilitador(?:a|es|as)?|red(?:es)?|territorios?|pueblos?|poblaci(?:ón|ones)|profesionales|régimen|titular(?:es)?|"
        r"servicios?|juec(?:es)|abogados|actores?|interlocutores?|instancias?|partidos?|parlamentos?|agencias?|mesas?|"
        r"universidad(?:es)?|mundo|industrias?|familias|personas|quienes?|tod[oa]s|ambas|ést[oae]s?|otr[oa]s|demás|"
        r"partes?|puntos?|líderes|dirigentes|proveedores|accionistas|talibanes|secretarías|misiones|coalici(?:ón|"
        r"ones)|alianzas?|facciones)\b|"
        r"[A-ZÁÉÍÓÚ]"
    ),
    complement=r"\b(?:de|del|para|en|a|al|con|por|sobre|que|contra|hech[oa]s?|formulad[oa]s?|formuló|contengan?|prosigan?|continúen?)\b",
    joint=r" (?:y|e|o|u) ",
    own=r"la|le|lo",
    pronouns=r"ellos|ellas|él|ella",
    whom=(
        r"(?:l[aoe]s?) (?=(?:alienta|insta|invita|exhorta|autoriza|anima|solicita|pide|encarga|encomienda|recomienda)\b)"
    ),
    nominal=(
        r"se \w+|(?:la |las |los |el |una |un |todas? |todos |más |mayor |continua |plena |"
        r"amplia )*(?:esfuerzos|participación|cooperación|colaboración|coordinación|"
        r"desarrollo|aplicación|utilización|intercambio|promoción|fortalecimiento|aprobación|creación|"
        r"contribuciones|iniciativas|"
        r"cese|liberación|retirada|respeto|prestación|diálogo)\b"
    ),
    separator=(
        r",? así como (?=a |al |el |la |los |las )|,? (?:y|e) (?:(?=a |al |el |la |los |las )|(?=otr[oa]s |demás |tod[oa]s ))|"
        r", (?=a |al |el |la |los |las |otr[oa]s )|(?=,? (?:incluid[oa]s?|inclusive|entre ellos) )"
    ),
    article=r",? ?(?:a los |a las |a la |al |a |el |la |los |las |su |sus )",
    included=r",? ?(?:incluid[oa]s?|inclusive|entre ellos) ",
    beside_addressee=(
        r",? (?:en particular|especialmente|en (?:estrecha )?(?:cooperación|colaboración|consulta|"
        r"coordinación|asociación|conjunto)|de conformidad|conforme|en el (?:marco|contexto)|dentro de|"
        r"con (?:el|la|los) (?:apoyo|"
        r"asistencia|fin)|por conducto|actuando|cuando|si |según|que (?:aún|todavía|no)|en su calidad|"
        r"previa solicitud|a partir|con sujeción|teniendo)"
    ),
    reports=(
        r"\b(?:informes?|informen?|informar|información|exposici\w+|presente|presenten|presentar|transmita|"
        r"transmitir|comunique|comunicar|actualizada|al corriente|recomendaciones|estudio|examen)\b"
    ),
    recipient=(
        r"\b(?P<to>la|lo|le|les) (?:informe|presente(?! (?:resolución|decisión|informe))|comunique|"
        r"transmita|proporcione|mantenga|rinda|haga)\b"
        r"|\b(?:informes?|informen|informar|informando|presente|presenten|presentar|transmita|transmitir|"
        r"comunique|comunicar|información|rinda|"
        r"proporcionen?|exposiciones|recomendaciones|proporcionar)\b[^;]{0,240}? (?:a la |al |a los |"
        r"a las |a )(?P<to_2>{body})"
        r"|\b(?:mantenga|mantener) (?:informad[oa] )?(?:a la |al )(?P<to_3>{body})"
        r"|\b(?:presentar|informar|comunicar|transmitir|informándo)(?P<to_4>les?|las?|los?)\b"
    ),
    recipients=(
        r"(?:Asamblea General|Consejo (?:de Seguridad|Económico y Social|de Derechos Humanos)|"
        r"Oficina del Alto Comisionado[^,;.]{0,60}|Consejo|Asamblea|Comisión|Comité|"
        r"Conferencia(?: de las Partes)?|"
        r"Secretario General|Estados Miembros|Junta Ejecutiva|Foro)\b"
    ),
    frequencies={
        rf"\bcada (?P<number>{_NUMBER})? ?(?P<unit>años?|meses|mes|semanas?|días?)\b": "",
        r"\b(?:anualmente|informes? anual(?:es)?|exposición anual|todos los años)\b": "annual",
        r"\b(?:informes? bienal(?:es)?|cada dos años|bienalmente)\b": "biennial",
        r"\b(?:semestral|semestrales|semestralmente)\b": "every 6 months",
        r"\b(?:trimestral|trimestrales|trimestralmente)\b": "every 3 months",
        r"\b(?:mensual|mensuales|mensualmente)\b": "monthly",
        r"\b(?:(?:informes|exposiciones|información|actualizaciones) (?:periódic[oa]s?|regular(?:es)?)|"
        r"periódicamente|regularmente)\b": "regular",
    },
    by_date=r"\b(?:a más tardar(?: el| en)?|antes del? ?(?: fin de)?|para(?: el| fines de)?|no más tarde del)(?: |(?=\d))",
    on_date=r"(?<!entre )(?<!y )\bel ",
    past=(
        r"\b(?:firmad|aprobad|concertad|concluid|celebrad|publicad|establecid|convenid|acordad|anunciad|hech|expresad|abiert|"
        r"presentad|pronunciad|comenzad|cometid|dictad|emitid|formulad|iniciad|cread|lanzad)\w*\b"
    ),
    within=(
        rf"\b(?:en un plazo de|dentro de(?: los)?|en el plazo de|en los) {_NUMBER} (?:días|semanas|meses|"
        rf"años)\b(?: (?:siguientes|a partir|después|posteriores) [^,;.]{{3,60}})?"
    ),
    next_session=r"\ben su (?:próximo|próxima) (?:período de sesiones|reunión|sesión)",
    until=r"\b(?:hasta el|hasta|al|que (?:expira|expirará|vence|termina) el)(?: día)? ",
    lasts=(
        r"\b(?:prorrog\w+|renov\w+|prolong\w+|establec\w+|cre[ae]\w*|mantener|mantendrá\w*|autoriza\w*|"
        r"seguirá\w*|continúe\w*)\b"
    ),
    extended=(
        r"\b(?:prorrogar|renovar|prolongar|prorroga|renueva)(?: de nuevo| nuevamente|"
        r",[^,]{3,60},| hasta el \d{1,2} de \w+ de \d{4}|"
        r" por un (?:nuevo |último )?(?:período|plazo) (?:adicional |inicial )?de [^,;.]{3,20}?)? "
        r"(?P<what>(?:el |l[ao]s? |sus? |dich[ao]s? |est[ae] )[^;.]{3,160}?)(?= hasta| por un|,|;|\.|$)"
    ),
    numbers=_NUMBERS,
    units={"año": "years", "años": "years", "mes": "months", "meses": "months", "semana": "weeks", "semanas": "weeks",
    "día": "days", "días": "days"},
)  # fmt: skip
