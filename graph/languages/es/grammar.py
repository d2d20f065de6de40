"""Spanish, as the United Nations writes it."""

from graph.languages.es.layout import LAYOUT, MONTHS
from graph.languages.es.names import NAMES
from graph.languages.es.verbs import OPENING_VERBS, VERBS
from graph.languages.grammar import (
    GLUED_MARK,
    LATIN_REPEATED,
    LATIN_SUBPARAGRAPHS,
    REPEATED,
    ROMAN_NUMBER,
    WORD_END,
    Grammar,
)
from graph.languages.numerals import spanish_ordinals
from graph.pinpoint_units import UnitName

_NTH = r"(?:[Cc]entésim[oa] )?[A-ZÁÉÍÓÚ]?[a-záéíóú]+(?: [a-záéíóú]+)?|\d{1,3}º"

_ADVERBS = (
    r"(?:(?:y|e|a (?:tal|tales|ese|esos|este|estos|dicho|dichos) (?:fin|fines|efecto|efectos|respecto),?|también|"
    r"además|asimismo|nuevamente|una vez más|a este respecto,?|en este sentido,?|en ese sentido,?|en este contexto,?|"
    r"profundamente|gravemente|encarecidamente|enérgicamente|firmemente|[Pp]rofundamente|[Gg]ravemente|[Ee]nérgicamente|[Ff]irmemente|"
    r"[Ee]xpresando|[Ee]xpresa|su|sus|grave|profunda|gran|seria) )*"
)
_NUMBERS = (
    rf"(?:\d{{1,3}}|{ROMAN_NUMBER}|[A-Z]){REPEATED}{LATIN_SUBPARAGRAPHS}(?:(?:, | y | a |-)(?:\(?[a-z]\)|"
    rf"(?:\d{{1,3}}|[IVXLC]+|[A-Z])(?![\w/]){REPEATED}{LATIN_SUBPARAGRAPHS}))*"
)
_UNITS: dict[str, UnitName] = {
    "párrafo": "paragraph", "párrafos": "paragraph", "párr.": "paragraph", "párrs.": "paragraph", "art.": "article",
    "arts.": "article", "artículo": "article",
    "artículos": "article", "capítulo": "chapter", "capítulos": "chapter", "cap.": "chapter", "sección": "section", "secciones": "section",
    "secc.": "section", "parte": "part", "anexo": "annex", "anexos": "annex", "apartado": "subparagraph", "apartados": "subparagraph",
    "decisión": "decision", "decisiones": "decision", "inciso": "subparagraph", "incisos": "subparagraph",
}  # fmt: skip
_BODY_NOUNS = (
    "Consejo", "Asamblea", "Comisión", "Comité", "Subcomisión", "Subcomité", "Agencia", "Organismo", "Autoridad", "Tribunal", "Corte",
    "Oficina", "Departamento", "División", "Misión", "Operación", "Fuerza", "Fondo", "Dependencia", "Junta",
    "Mecanismo", "Foro", "Instituto",
    "Universidad", "Banco", "Centro", "Unión", "Equipo", "Grupo de Trabajo", "Comisión Consultiva", "Comité Asesor", "Comité Especial",
    "Foro Permanente", "Conferencia de las Partes", "Mesa", "Misión de Asistencia", "Misión de Observadores", "Misión de Verificación",
    "Misión de Estabilización", "Grupo de Observadores", "Relator Especial", "Relatora Especial", "Alto Comisionado", "Alta Comisionada",
    "Representante Especial", "Asesor Especial", "Asesora Especial", "Director Ejecutivo", "Directora Ejecutiva", "Director General",
    "Directora General",
)  # fmt: skip

# The session, the meeting or the day of an adoption.
_OCCASION = (
    r"(?:,? (?:(?:en|durante) (?:la |su |el )?[^;.:()]{1,70}?(?:período de sesiones|periodo de sesiones|sesión|reunión|conferencia)\b|"
    r"en (?:\w+ de )?\d{4}|el \d{1,2} de \w+ de \d{4}),?)"
)


GRAMMAR = Grammar(
    language="es",
    layout=LAYOUT,
    noun_follows=False,
    accented=True,
    resolution_nouns={
        r"(?<!royecto de )(?<!royectos de )\b[Rr]esoluci(?:ones|ón)": "resolution", r"(?<!royecto de )\b[Dd]ecisi(?:ones|ón)": "decision",
        r"\b[Rr]es\.?(?= ?(?:\d|A\.?G\b|C\.?S\b))": "resolution",
    },
    owner_forms={
        r"\bAG(?: de las Naciones Unidas)?\b": "ga", r"\bA\.G\.": "ga", r"\bCS(?: de las Naciones Unidas)?\b": "sc", r"\bC\.S\.": "sc",
    },
    number_year=r",? (?:de|del año|aprobada en) (?P<year>(?:19|20)\d\d)(?![\d-])",
    bare_after=("esolución ", "esoluciones ", "Seguridad ", "es. ", "úm. ", "úms. ", "o. ", "º "),
    own=r"\b[Ss]us?\b",
    subordinate=r"\b(?:que|cual|cuales|donde|cuando) (?:la |el )?",
    of_stranger=r" (?:de la |del |de los |de las )(?!Naciones Unidas|Organización de las Naciones)[A-ZÁÉÍÓÚ][a-záéíóú]+",
    own_link=r",? (?:por|en|mediante|en virtud de|de) ",
    adopts={
        rf"{_OCCASION}?(?:,? que)?(?: también)? (?:ha |había )?(?:aprob|adopt)(?:ó|ado|aron){_OCCASION}?,? (?:el |la |las )?": "",
        rf"{_OCCASION}?,? de (?:la |las )?": rf"(?:aprobación|adopción)(?:{_OCCASION})?,? por (?:la |el )?",
    },
    adopted_by=(
        r",? (?:sobre|relativa|relacionada|titulada) [^;:()\"\d]{2,160}?"
        r",? (?:que fue )?(?:aprobada|adoptada)(?: el \d{1,2} de \w+ de \d{4})? por (?:la |el )"
    ),
    and_others=r",? (?:y|así como)(?: todas)?(?: las)? (?:otras|demás) (?:resoluciones|decisiones)(?: \w+){0,2}? (?:del |de la )",
    body_nouns={**{noun: noun for noun in _BODY_NOUNS}, **NAMES.body_nouns},
    names=NAMES,
    body_noun=rf"\b(?:{{nouns}}){WORD_END}",
    glue_before=(
        r",? (?:del? (?:la |los )?)?(?:(?:posterior(?:es)?|anterior(?:es)?|anteriores|pertinentes|otras|previas|"
        r"[Nn]úms?\.|[Nn][oº°]\.?|número) )*"
    ),
    glue_after=r"(?:,? (?:de fecha |aprobadas? (?:el|por) (?:l[ae] )?|del? (?:la |el |los )?))?",
    about=r",? (?:sobre|relativas? a|relacionadas? con|tituladas?) [^,;.()\"]{3,140}?(?=,? y \d|, \d)",
    separator=(
        r"(?:,? y |,? e |, |,? así como |; |,? o |,? incluidas? |,? (?:en particular|en especial)(?: en)?,? )(?:en particular,? )?"
        r"(?:(?:de |en )?(?:la|las) )?"
    ),
    through=r"(?: a |-)",
    date=rf"(?P<day>\d{{1,2}})º? de (?P<month>{'|'.join(MONTHS)})(?: (?:de|del) (?P<year>\d{{4}}))?",
    date_separator=r"(?:,| y|, y) (?:de(?: fecha)? |el )?",
    months={month: number for number, month in enumerate(MONTHS, start=1)},
    titled=(
        r",? (?:titulad[ao]s?|intituladas?|(?:sobre|con|bajo|en torno a) el (?:tema|título|lema)(?: de)?) "
        r"\" ?([^\"]{2,400}?) ?\""
    ),
    instrument_nouns={
        "Convención": "convention", "Convenio": "convention", "Pacto": "covenant", "Tratado": "treaty", "Protocolo": "protocol",
        "Declaración": "declaration", "Carta": "charter", "Estatuto": "statute", "Acuerdo": "agreement", "Programa de Acción": "programme",
        "Plataforma de Acción": "platform", "Plan de Acción": "plan", "Marco": "framework", "Agenda": "agenda", "Principios": "principles",
        "Reglas": "rules", "Código de Conducta": "code", "Guía": "guidelines",
    },
    short=(
        r"\b(?:[Ll]a |[Ee]l |[Dd]el |[Aa]l )(?P<noun>Convención|Convenio|Pacto|Tratado|Protocolo|Declaración|Carta|"
        r"Estatuto|Acuerdo|Programa de Acción|"
        rf"Plataforma de Acción|Plan de Acción|Agenda|Guía){WORD_END}(?! (?:sobre\b(?! sus? )|"
        rf"para(?! (?:que|[a-záéíóú]+(?:ar|er|ir)(?:l[aeo]s?|se)?)\b)|contra\b|"
        rf"de\b(?! (?:que|conformidad|acuerdo|manera|forma|modo|[a-záéíóú]+(?:ar|er|ir)(?:l[aeo]s?|se)?)\b)|del\b(?! \d+ al )|"
        rf"relativ[oa]\b|internacional|Internacional|entre\b(?! en vigor)|"
        rf"política|ministerial|conjunta|final|núm|n[º°]|Facultativo|[A-Z]|\d(?!\d* Estados)|"
        rf"[a-zà-ÿ]{{3,}}(?:al|ales|aria|ario)\b|\"))"
    ),
    protocols=(
        r"\b(?:[Ss]us (?:(?:dos |tres )?[Pp]rotocolos(?: [Ff]acultativos| [Aa]dicionales)?)|"
        r"[Ss]u [Pp]rotocolo(?: [Ff]acultativo| [Aa]dicional)?"
        r"|[Ll]os (?:(?:dos |tres )?Protocolos (?:Facultativos |Adicionales )?(?:de (?:ésta|esta|la misma)|conexos)))\b"
        r"(?! (?:sobre|relativo)\b| de (?!\d{4}))(?: de (?P<year>\d{4})\b(?: y(?: de)? (?P<also>\d{4})\b)?)?"
        r"|\b(?:[Ee]l |[Dd]el |[Aa]l )?[Pp]rotocolos? (?:[Ff]acultativo|[Aa]dicional)(?:e?s)? (?:de la|del|a la|"
        r"al) (?P<noun>Convención|Convenio|Pacto|Tratado)\b"
        r"(?! (?:sobre|para|contra|de|del|relativ|[Ii]nternacional|[A-Z]))"
    ),
    committee=(
        r"\b(?:Comité|comité) (?:del Consejo de Seguridad |de Sanciones )?(?:(?:establecido|creado|dimanante) (?:en virtud de|"
        r"de conformidad con|en cumplimiento de|con arreglo a|"
        r"por|de|en virtud del|en cumplimiento del) (?:lo dispuesto en )?(?:el )?(?:párrafo \d+ de )?(?:la |las |su |sus )?"
        r"resoluci(?:ones|ón) (?P<number>\d{3,4} ?\(\d{4}\)(?:(?:, | y )\d{3,4} ?\(\d{4}\))*|"
        r"\d{4}(?:(?:, \d{4})* y \d{4})(?![\d/]| \())|(?P<number_2>\d{3,4})(?![\w/(]| \())"
    ),
    committees=(
        r"\b(?:Comités|comités) (?:del Consejo de Seguridad )?(?:(?:establecidos|creados|dimanantes) (?:en virtud de|"
        r"de conformidad con|en cumplimiento de|"
        r"con arreglo a|por|de) (?:lo dispuesto en )?(?:las |sus )?resoluciones )?{list}(?![\w/(]| \()"
    ),
    body_article=(
        r"\b(?:(?:[Ee]l |[Dd]el |[Aa]l )(?:propio |mismo |actual |anterior |antiguo |nuevo )?|"
        r"[Ll]a (?:propia |misma |actual |anterior |antigua |nueva )?|[Dd]ich[oa] |[Ee]s[ea] )"
    ),
    body_goes_on=(
        r" (?:[A-ZÁÉÍÓÚ]|de (?!(?:no )?[a-záéíóú]+(?:ar|er|ir)(?:l[aeo]s?|se)?\b|"
        r"(?:sus?|est[aeo]s?|es[aeo]s?|dich[ao]s?|que|un[ao]?|conformidad|acuerdo|manera|forma|modo|inmediato|nuevo)\b|\d|"
        r"(?:las?|los|tod[ao]s?|cualquier) [a-z])|"
        r"del\b(?! (?:preámbulo|párrafo|proyecto|informe|texto|\d))|"
        # What an office is about may be in small letters; a body's name is in capitals.
        r"(?:(?<=Especial )|(?<=ndependiente )|(?<=Trabajo )|(?<=Expertos ))sobre (?!(?:sus?|est[aeo]s?|dich[ao]s?|es[ao]s?)\b|"
        r"el (?:terreno|estado|modo|cumplimiento)\b|(?:asuntos|cuestiones|todas?|todos?|cualquier)\b|"
        r"la (?:base|aplicación|ejecución|marcha|labor|evolución|realización|implementación)|"
        r"los (?:progresos|resultados|avances|trabajos)|las (?:actividades|conclusiones|medidas|opciones|cuestiones))|"
        r"(?:(?<=Especial )|(?<=ndependiente )|(?<=misionado )|(?<=misionada ))para (?!(?:(?:no )?[a-záéíóú]+(?:ar|er|ir)(?:l[aeo]s?|se)?|"
        r"que|sus?|\d+|el (?:período|bienio|año|ejercicio|examen|[a-záéíóú]+ período)|la (?:aplicación|ejecución))\b)|"
        r"(?:sobre|para|contra) (?:el |la |los |las )?[A-ZÁÉÍÓÚ]|encargad|"
        r"nacional|económic|ejecutiv|legislativ|parlamen|consultiv|electoral|internacional)|-"
    ),
    body_last=r"(?i)^(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) Comisión$",
    body_head=r"^(?P<noun>{nouns})(?![\w-])",
    defined=r" \((?:en adelante|en lo sucesivo),? (?:denominad[ao] )?(?:l[ao] |el )?\"(?P<article>[Ll]a |[Ee]l )?(?P<term>[^\"]{2,60})\"\)",
    numbered_instruments=(
        r"\b(?:[Cc]onvenios? (?:núms?\.|[Nn][oº°]s?\.?) ?(?P<conventions>{list})(?: y (?:la |"
        r"las )?[Rr]ecomendaci(?:ón|ones) (?:núms?\.|[Nn][oº°]s?\.?) ?(?P<recommendations>{list}))?"
        r"|[Rr]ecomendaci(?:ón|ones) (?:núms?\.|[Nn][oº°]s?\.?) ?(?P<recommendations_2>{list})) de la (?:OIT|"
        r"Organización Internacional del Trabajo)"
    ),
    repeated=LATIN_REPEATED,
    pinpoint_units=_UNITS,
    pinpoint_after=(
        rf",? (?P<unit>párrafos?|párrs?\.|artículos?|arts?\.|cap(?:ítulos?|\.)|secc(?:ión|iones|\.)) (?P<numbers>{_NUMBERS})"
        r"|, (?P<unit_4>decisi(?:ones|ón)) (?P<numbers_4>\d{1,3}/[A-Z]{2,4}\.\d{1,2})"
        r"|, (?P<unit_2>anexos?)(?: (?P<numbers_2>(?:[IVX]+|\d{1,2}|[A-Z])(?![\w/])(?:(?:, | y )(?:[IVX]+|[A-Z])(?![\w/.]))*))?"
    ),
    pinpoint_before=(
        rf"(?P<unit>[Pp]árrafos?|[Pp]árrs?\.|[Aa]rtículos?|[Aa]rts?\.|[Cc]apítulos?|[Ss]ecci(?:ones|ón)|[Aa]nexos?|"
        rf"[Aa]partados?) (?P<numbers>{_NUMBERS})(?: de la parte dispositiva| del preámbulo)?"
        r"(?:,? (?:de la|del|de las|de su|de|comun(?:es)? a l[ao]s|común a l[ao]s)(?: |\b) ?|, )|"
        r"(?P<unit_2>[Aa]nexo) (?:de la|del|a la|al|de) "
        r"|(?P<unit_3>[Aa]partados?|[Ii]ncisos?) (?P<numbers_3>\(?[a-z]{1,4}\)(?:(?:, | y |, y | a )\(?[a-z]{1,4}\))*) (?:del|de los) "
    ),
    title_end=(
        r"\b(?:Acuerdos?|Declaración|Convención|Convenio|Protocolo|Tratado|Pacto|Comunicado) de "
        r"(?!(?:Sr|Sra)\b)[A-ZÁÉÍÓÚ][\w-]+(?: (?:[IVX]+\b|[A-ZÁÉÍÓÚ][\w-]+))*"
    ),
    title_words=r"",
    joint_nouns={"[Cc]onvenios": "Convenio", "[Pp]rotocolos": "Protocolo", "[Tt]ratados": "Tratado"},
    joint_after=r" (?P<named>de [A-ZÁÉÍÓÚ][\w-]+(?:, (?:de )?[A-ZÁÉÍÓÚ][\w-]+)* y (?:de )?[A-ZÁÉÍÓÚ][\w-]+)",
    joint_word=r"[A-ZÁÉÍÓÚ](?:[^\W⁰¹²³⁴-⁹]|-)+",
    joint_name="{noun} de {word}",
    ordinals=spanish_ordinals(199),
    compounds=(
        "Asamblea Nacional", "Asamblea Legislativa", "Asamblea Constituyente", "Asamblea Parlamentaria",
        "Asamblea Mundial", "Secretario General Adjunto", "Secretaria General Adjunta", "Subsecretario General", "Subsecretaria General"),
    other_names={
        **dict.fromkeys(
            ("Secretario General", "Secretaria General"),
            r" (?:de (?:la |los |las )?|del )(?!Naciones|Organización de las Naciones|Coordinador|Representante|Enviad|Relator|"
            r"Asesor|Director)[A-ZÁÉÍÓÚ]",
        ),
        "Asamblea": r" del? ", "Secretaría": r" (?:del? |[A-ZÁÉÍÓÚ])"},
    year_in_name=" de {year}",
    variants={
        "de las Naciones Unidas": "de la ONU",
        "Asamblea General": "Asamblea general", "Consejo de Seguridad": "Consejo de seguridad", "Secretario General": "Secretario general",
        " y Programa ": " y el Programa ", " y Plataforma ": " y la Plataforma ", " y Plan ": " y el Plan ",
        " y el Programa ": " y del Programa ", " y la Plataforma ": " y de la Plataforma ", " y el Plan ": " y del Plan ",
        " y del Programa ": " y al Programa ", " y de la Plataforma ": " y a la Plataforma ", " y del Plan ": " y al Plan ",
        "sobre la situación de los derechos humanos": "sobre los derechos humanos",
        "Independiente sobre la situación": "Independiente encargado de examinar la situación",
        "Independiente encargado": "Independiente encargada",
        "Relator Especial sobre": "Relator Especial del Consejo de Derechos Humanos sobre",
        "Enviado Especial": "Enviada Especial", "Enviado Personal": "Enviada Personal", "Secretario Ejecutivo": "Secretaria Ejecutiva",
        "Secretario General Adjunto": "Secretaria General Adjunta", "Comisionado General": "Comisionada General",
        "Administrador ": "Administradora ",
        "Relator Especial": "Relatora Especial", "Relatora Especial": "Relatoría Especial", "Asesor Especial": "Asesora Especial",
        "Alto Comisionado": "Alta Comisionada",
        "Director Ejecutivo": "Directora Ejecutiva", "Director General": "Directora General", "Presidente ": "Presidenta ",
        "Coordinador ": "Coordinadora ", "Experto Independiente": "Experta Independiente",
    },
    session=(
        rf"(?<![\w-])(?:(?P<number>{_NTH}){GLUED_MARK} (?P<special>período(?:(?<=[oº] período)s)?(?: "
        rf"extraordinarios?)? de sesiones(?: de emergencia)?)"
        rf"|(?P<special_2>períodos(?: extraordinarios)? de sesiones(?: de emergencia)?) (?P<number_2>{_NTH}))"
    ),
    session_more=rf"{GLUED_MARK}(?:, | y | e )(?P<number>(?:[a-záéíóú]*[gd][ée][sc]im[oa] )?[a-záéíóú]+[oa]|\d{{1,3}}º)",
    occasion_words=("sesiones", "sesión"),
    occasion_rest=48,
    occasion_again=r"[Ii]b[ií]d(?:em)?\.?, ",
    occasion_before=r",? ?(?:en|durante|para|de|sobre(?: la labor realizada en)?)? ?(?:sus?|el|los) |, ",
    occasion_after=r" (?:de la |del )",
    occasion_then=r"(?:,? celebrad[oa] (?:en|del|el) [^,;.]{3,60}|,? en \d{4})?,? (?:el |la )",
    special_sessions={
        "período extraordinario de sesiones de emergencia": "ES", "períodos extraordinarios de sesiones de emergencia": "ES",
        "período extraordinario de sesiones": "S", "períodos extraordinarios de sesiones": "S",
    },
    meeting=r"(?P<number>\d{1,5})ª sesión(?: plenaria)?",
    meeting_number=r"\d{1,5}[ªa]",
    meetings=r"{list} sesiones(?: plenarias)?|[Ss]esiones(?: plenarias)? {list}",
    volume=r"[Vv]ol(?:\.|umen) (?P<volume>[IVX]+)\b",
    meeting_records={r"[Aa]ño, (?:[Pp]arte [IVX]+, )?": "sc", r"[Ss]esiones [Pp]lenarias, (?:vol\. [IVX]+, )?": "ga"},
    anaphors=(
        r"\b(?:(?P<plural>[Dd]ichas|[Dd]ichos|[Ee]sas|[Ee]stas|[Ll]as mencionadas|"
        r"[Ll]as citadas) (?P<nouns>resoluciones|decisiones|[Cc]onvenciones|[Pp]rotocolos)|"
        r"(?P<plural_2>[Ll]as) (?P<nouns_2>resoluciones|decisiones) (?:antes |anteriormente |arriba )?(?:mencionadas|citadas|precitadas)|"
        r"(?:[Dd]ich[ao]|[Ee]sa|[Ee]se|[Ll]a (?:mencionada|citada|misma)|(?:[Ee]l|del|al) (?:mencionado|citado|mismo)) "
        r"(?P<noun>resolución|decisión|Convención|Convenio|Pacto|Tratado|Protocolo|Declaración|Carta|Estatuto|Acuerdo)|"
        r"(?:[Ll]a|[Ee]l|[Dd]el|[Aa]l) (?P<noun_2>resolución|decisión|Convención|Convenio|Pacto|Tratado|Protocolo|"
        r"Declaración|Carta|Estatuto|Acuerdo) "
        rf"(?:antes |anteriormente |arriba )?(?:mencionad|citad|precitad)[ao]){WORD_END}"
    ),
    plural_nouns={"convenciones": "Convención", "Convenciones": "Convención", "protocolos": "Protocolo", "Protocolos": "Protocolo"},
    verbs=VERBS,
    opening_verbs=OPENING_VERBS,
    adverbs=_ADVERBS,
    clause_start=r"[,;:.\")]| [ye](?= )|\A",
    speaker=(
        r"\b(?:El Consejo(?: de Seguridad| Económico y Social| de Derechos Humanos)?|La Asamblea(?: General)?|"
        r"La (?:Comisión|Conferencia)|El Comité)(?= )"
    ),
)  # fmt: skip
