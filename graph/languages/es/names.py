"""Names that no authority lists, as Spanish makes them: a noun and its adjectives in capital letters, and what they are about."""

from graph.languages.es.name_words import CALLED, HEADS, POSTS
from graph.languages.names import Names, Shape
from graph.patterns.scan import one_of

_CAP = r"(?:Tod[oa]s? (?:el|la|los|las) )?[A-ZÁÉÍÓÚÑ][\w'-]*"
_ANOTHER = (
    r"(?:Convención|Convenio|Protocolo|Declaración|Acuerdo|Tratado|Pacto|Carta|Comité|Consejo|Comisión|Reunión|"
    r"Secretari|Asamblea|Relator|Organismo|Programa|Fondo|Oficina|Plan|Estrategia|Grupo|Alt|Fiscal|Representante|"
    r"Banco|Panel|Equipo|Misión|Foro|Centro|Conferencia|Alianza|Agencia|Red |Instituto|Coalición|Plataforma|Estados\b|"
    r"(?:Vicep|P)residen(?:te|ta|cia)\b|Director|Subsecretari|Universidad|Coordinador|Enviad|Administrador|Comandante|"
    r"Principios|Directrices|Disposiciones Modelo|Marco|Normas|Reglas|Política (?:de|sobre)\b)"
)
_OF = (
    r" (?:del|de(?: la| las| los)?|[Pp]ara(?: la| las| los| el)?|[Ss]obre(?: la| las| los| el)?|[Cc]ontra(?: la| las| los|"
    r" el)?)"
)
_LINK = (
    rf"(?:{_OF}| (?:en|a)(?: la| las| los| el)?| al| [ye](?! (?:el |la |los |las |al |del |de la |a la |"
    rf"a los )?{_ANOTHER})(?: (?:de|del|la|los|las|el|para|sobre))*| en materia de| por| con)"
)
_ADJECTIVES = rf"(?: {_CAP})*"
_PART = (
    rf"(?:{_OF} {_CAP}{_ADJECTIVES}(?:{_LINK} {_CAP}{_ADJECTIVES}|"
    rf"(?:, {_CAP}{_ADJECTIVES})+ [ye] {_CAP}{_ADJECTIVES})*)"
)
_TO = rf" (?:al|a(?: la| los| las| el)?) {_CAP}{_ADJECTIVES}(?:{_LINK} {_CAP}{_ADJECTIVES})*"
_UP_TO = (
    r"[^,;:.()\"\[\]]{3,160}?(?=[,;:.()\"\[\]]|\Z| (?:que|quien|quienes|ha|han|había|es|son|fue|será|deberá|deberán|"
    r"debe|puede|desde|durante|tras|examinen?|sigan?|presenten?|informen|continúen?|reciban?|tengan?|hayan?|puedan?|"
    r"en su|en sus|de conformidad|con arreglo|a fin|establecid|y (?:a|al|l[aeo]s?|se|pide|solicita|acoge|"
    r"expresa|alienta|exhorta|insta|invita|toma|reconoce|destaca|observa|recuerda|reafirma|"
    r"(?!\w*(?:men|gen|orden)\b)[a-zñ]{4,}[ae]n))\b)"
)
_ABOUT = (
    rf"(?:(?: {_CAP})* (?:sobre|encargad[oa] de|para|relativo a|de expertos en) (?:la |el |las |"
    rf"los )?(?!que\b){_UP_TO})"
)
_END = r"(?![\w-])"
_OPEN_BEFORE = (
    r"\b(?:otr[oa]s?|tod[oa]s|distint[oa]s|vari[oa]s|ciert[oa]s|cada|tod[oa]|una?|est[oa]s|unos|unas|nuev[oa]s?|los|"
    r"las) "
)
_NATIONAL = (
    r"\b(?:Nacional|Nacionales|Federal|Suprema|Supremo|Constitucional|Provincial|Electoral|Parlamentaria|Central de|"
    r"Municipal|(?<!Misión de )Transición|Gobierno|República|Ministerio|Judicatura|Banco Central|Fuerza Aérea|Misión Permanente|"
    r"Parlamento de (?=[A-Z])|(?:Tribunal|Consejo) Superior|Base de Datos)\b(?! de las Naciones)"
)

# 'la Conferencia de los Estados Partes en la Convención' is one by its noun too.
_TO_IT = (
    r"(?: (?:en|de) (?:la |el |del )?(?:Convención|Convenio|Pacto|Tratado|Protocolo|Acuerdo|Estatuto)"
    r"(?! (?:sobre|contra|de|del|para|relativ[oa]|Marco|Internacional)\b)(?! [A-ZÁÉÍÓÚ]))?"
)
_OF_PARTIES = {
    rf"Conferencia de las [Pp]artes{_TO_IT}": "Conferencia de las Partes",
    rf"Conferencia de los Estados [Pp]artes{_TO_IT}": "Conferencia de los Estados Partes",
    rf"Reunión de los Estados [Pp]artes{_TO_IT}": "Reunión de los Estados Partes",
    rf"Asamblea de los Estados [Pp]artes{_TO_IT}": "Asamblea de los Estados Partes",
    "Conferencia": "Conferencia",
}

NAMES = Names(
    shapes=(
        Shape(
            "entity",
            rf"\b(?:{one_of(HEADS)}){_END}",
            after=rf"(?: {_CAP}{_ADJECTIVES}{_PART}*|{_PART}+|(?<=Trabajo){_ABOUT}|(?<=Expertos){_ABOUT})",
            never_before=_OPEN_BEFORE,
            never_within=_NATIONAL
            + r"|\AOrganización de las Naciones Unidas|Liberación de Palestina|Federación de Rusia|Palestina\Z",
            general=rf"{one_of(CALLED)}|Comité del Consejo de Seguridad|"
            r"Oficina de(?:l| la) Alt[oa] (?:Comisionad[oa]|Representante)|"
            r"(?!.*Naciones)(?:\w+ de (?:Trabajo|Expertos)|\w+) (?:Especial|Ejecutiv[oa]|Consultiv[oa]|"
            r"Conjunt[oa]|Integrad[oa]|Regional|Oficios[oa]|Preparatori[oa]|Asesor[a]?|Director[a]?|Mixt[oa]|"
            r"Mundial|Permanente|Común|Sanciones)",
            exact=True,
        ),
        # 'la Quinta Conferencia de las Naciones Unidas sobre el Té', 'la Conferencia Internacional sobre el Té'
        Shape(
            "entity",
            rf"\bConferencia(?: de Plenipotenciarios)?(?=(?: (?:de las Naciones Unidas(?: de \d{{4}})?|Mundial|Internacional|Ministerial|"
            rf"Regional)\b)+{_PART})",
            before=r"\b(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta|Séptima|Octava|Novena|Décima|\d{1,2}ª) |",
            after=rf"(?: (?:de las Naciones Unidas(?: de \d{{4}})?|Mundial|Internacional|Ministerial|Regional))+{_PART}+"
            rf"(?:(?<=Apoyar) (?:la|el|los|las) {_CAP}{_ADJECTIVES}{_PART}*(?: \d+)?)?",
            never_before=_OPEN_BEFORE,
            exact=True,
        ),
        # 'el comité especial intergubernamental', 'el grupo de trabajo de composición abierta': written small once they are known
        Shape(
            "entity",
            r"\b(?:comité|comisión|grupo de trabajo)\b",
            after=r" (?:especial |preparatori[oa] )?(?:intergubernamental|de composición abierta)(?: de composición abierta|"
            r" de negociación| especial| preparatori[oa])?(?![\w-])",
            never_before=r"\b(?:otr[oa]s?|un|una|nuev[oa]|cada|l[oa]s|dich[oa]s|cualquier) ",
        ),
        # 'la Sexta Conferencia de Examen de las Altas Partes Contratantes en la Convención', 'la Conferencia de Examen de 2030'
        Shape(
            "entity",
            r"\bConferencias?(?: Anual(?:es)?| de Examen)? de las Altas Partes Contratantes\b",
            after=r"(?: en (?:la Convención|el Protocolo(?: [IVX]+(?: Enmendado)?\b)?)(?! (?:sobre|contra|relativ)))?",
            alone=True,
        ),
        Shape(
            "entity",
            r"\bConferencia de Examen\b(?! del?\b(?! [12]| Durban))",
            after=r"(?: de(?:l año)? [12]\d{3}\b| de Durban\b)?",
            alone=True,
            never_before=_OPEN_BEFORE,
        ),
        # 'la Conferencia de 2030 de las Partes encargada del Examen del Tratado'
        Shape(
            "entity",
            r"\bConferencia de [12]\d{3} de las [Pp]artes\b",
            after=r"(?: en el Tratado\b(?: sobre la No Proliferación de las Armas Nucleares)?)?"
            r"(?: encargada del [Ee]xamen(?: y la [Pp]rórroga)?(?: del Tratado\b(?! (?:sobre|de)\b))?)?",
            alone=True,
        ),
        # 'la misión internacional independiente de investigación sobre Islia'
        Shape(
            "entity",
            r"\b(?:misión|comisión) internacional independiente de investigación\b",
            alone=True,
            after=rf"(?: (?:sobre|en) (?:la |el |las |los )?{_CAP}(?: {_CAP})*)?",
            never_before=r"\buna ",
        ),
        # 'la misión visitadora de las Naciones Unidas a Islia'
        Shape(
            "entity",
            r"\b[Mm]isi(?:ón|ones) visitadoras? de las Naciones Unidas\b",
            after=rf"(?: a (?:la |las |los )?{_CAP}(?: {_CAP})*)?",
            alone=True,
            never_before=r"\b(?:una|dos|tres|nuevas) ",
        ),
        # 'la sexta Reunión de las Partes en el Convenio sobre el Té'
        Shape(
            "entity",
            rf"\bReunión de las Partes{_END}",
            after=rf" en (?:el|la) (?:Convenio|Convención|Protocolo|Acuerdo|Tratado)(?:{_PART})*",
            alone=True,
            never_before=r"en calidad de ",
        ),
        # 'el fondo fiduciario de las Naciones Unidas para el té', 'el fondo fiduciario de contribuciones voluntarias'
        Shape(
            "entity",
            r"\b[Ff]ondo fiduciario(?= de (?:contribuciones voluntarias|asociados múltiples|las Naciones Unidas)\b)",
            after=r"(?: de (?:contribuciones voluntarias|asociados múltiples|las Naciones Unidas))+"
            r"(?: para (?:(?:el|la|los|las) [a-záéíóúñ]+|prestar asistencia[^,;:.()]{0,60}))?",
            led=r"\b(?:[Ee]l|[Dd]el|[Aa]l) ",
        ),
        # 'al grupo de expertos gubernamentales'
        Shape("entity", r"\bgrupo de expertos gubernamentales\b", led=r"\b(?:[Ee]l|[Dd]el|[Aa]l) ", alone=True),
        # 'su Presidencia'
        Shape(
            "entity",
            r"\bPresiden(?:cia|te|ta)\b",
            led=r"\b[Ss]u ",
            alone=True,
            general=r".+",
            never_after=r" (?:\(?S/|de \d)",
        ),
        # 'la Mesa de la Comisión de Té'
        Shape(
            "entity",
            rf"\bMesa{_END}",
            after=r" (?:del|de la) (?:(?:Primera|Segunda|Tercera|Cuarta|Quinta|Sexta) )?(?:Comisión|Comité|Conferencia|Consejo|Junta|Grupo|"
            rf"Foro|Equipo|Asamblea){_END}(?: (?:Preparatori[oa]|Especial))?",
        ),
        # 'el equipo de las Naciones Unidas en el país'
        Shape(
            "entity",
            r"\b[Ee]quipo de las Naciones Unidas en\b",
            after=rf" (?:(?:el |la )?país\b|(?:el |la |los )?{_CAP}(?: {_CAP})*)",
        ),
        Shape(
            "entity",
            rf"\b(?:{one_of(POSTS)}){_END}",
            post=True,
            after=rf"(?: Adjunt[oa])?(?:{_PART}+|"
            rf" (?:(?<!misionado )(?<!misionada )(?<!General )(?<!Ejecutivo )(?<!Ejecutiva )"
            r"(?<!President[aei] )(?<!Presidencia )sobre|encargad[oa] de|para) "
            rf"(?:la |el |las |los )?(?!(?:que|(?<=para )[a-záéíóú]+(?:ar|er|ir)(?:l[aeo]s?|se)?)\b){_UP_TO}|)",
            before="",
            alone=True,
            general=one_of(POSTS),
            led=r"\b(?:(?:[Ee]l |[Ll]a |[Dd]el |[Aa]l |[Ss]u )(?:actual |anterior |antigu[oa] |nuev[oa] )?|"
            r"por |como |y |mandato de |cargo de |puesto de |calidad de )",
            never_within=r"\A(?:Presidente|Presidenta|Presidencia|Fiscal|Secretario|Administrador|Administradora|"
            r"Contralora?|Coordinadora?|(?:Sub)?[Ss]ecretari[oa] General|President[ae]-Relatora?)\Z|"
            r"\ASecretari[oa] General de la Conferencia\Z|"
            r"\ASecretari[oa] General (?:de la|del?) (?:Coordinador|Representante|Enviad|Relator|Asesor|Director)|"
            r"República|Gobierno|Nacional",
        ),
        # 'la Guía de las mejores prácticas para el cultivo del té'
        Shape(
            "instrument",
            r"\bGuía de (?:las )?[Mm]ejores [Pp]rácticas\b",
            after=r"(?: (?:para|sobre|de|en) "
            r"(?:(?! y \w+[aei]r\b)[^,;:.()\"]){3,140})?",
            alone=True,
        ),
        # 'la declaración política aprobada en la reunión sobre el té', 'la declaración política de 2030'
        Shape(
            "instrument",
            r"\b[Dd]eclaración política\b",
            after=r"(?: de [12]\d{3}\b)?",
            led=r"\b(?:[Ll]a|[Ss]u) ",
            alone=True,
            general=r".+",
        ),
        # 'la Guía legislativa de la Comisión del Té sobre el régimen del té'
        Shape(
            "instrument",
            r"\bGuía [Ll]egislativa\b",
            alone=True,
            after=rf"(?:{_PART})?(?: sobre {_UP_TO})?",
        ),
        # 'el Protocolo Facultativo'
        Shape(
            "instrument",
            r"\bProtocolos? (?:Facultativos?|Adicional(?:es)?)\b",
            alone=True,
            general=r".+",
            led=r"\b(?:el|los|del|al) ",
            never_after=r" (?:de (?:la|los|las)|del|a la|al|a los|a las|relativos?|conexos?|sobre)\b",
        ),
        # 'el Reglamento de Arbitraje de la Comisión de Té'
        Shape(
            "instrument",
            r"\bReglamento (?:de Arbitraje|de Conciliación|de Mediación|Financiero)\b",
            alone=True,
            after=rf"(?:{_PART})?",
            never_before=r"\b(?:su|sus) ",
        ),
        # 'el Acuerdo sobre las relaciones entre las Naciones Unidas y la Organización del Té'
        Shape(
            "instrument",
            r"\bAcuerdo (?:sobre las [Rr]elaciones|de [Rr]elación)\b(?= entre)",
            alone=True,
        ),
        # 'la Agenda "Té2030"'
        Shape(
            "instrument",
            r"\b(?:Agenda|Programa)\b",
            after=r" \" ?[A-ZÁÉÍÓÚ][^\"\d]{1,24}\d{4} ?\"",
            led=r"\b(?:[Ll]a|[Ee]l|[Dd]el|[Aa]l) ",
        ),
        # 'el artículo 153 de su Reglamento'; 'el artículo 63 del Reglamento de la Conferencia'
        Shape(
            "instrument",
            r"\b[Rr]eglamento\b",
            led=r"\b[Aa]rtículo \d+ de su ",
            alone=True,
            own_type="rules",
            never_after=r" (?!provisional)[A-Z]",
        ),
        Shape(
            "instrument",
            r"\bReglamento\b",
            led=r"\b[Aa]rtículo \d+ del ",
            after=r" (?:provisional )?(?:de la |del )(?:Comisión|Comité|Conferencia|Consejo|Corte|Tribunal)",
        ),
        Shape(
            "instrument",
            r"\b(?:Convención|Convenio|Pacto|Tratado|Protocolo|Declaración|Carta|Estatuto|Acuerdos?|"
            r"Programa de Acción|Plan de Acción|Plan de Respuesta|Plan Mundial|Plan Estratégico|Plataforma de Acción|Marco|"
            r"Principios|Reglas|Código|Estrategia|Directri(?:ces|z)|Política|"
            rf"Hoja de Ruta|Iniciativa|Memorando de Entendimiento|Comunicado|Consenso|Agenda|Clasificación|"
            rf"Compromiso|Normas|Conjunto de Principios|Ley Modelo|Llamamiento|Plan de Aplicación|"
            rf"Trayectoria|Modalidades|Lineamientos|Disposiciones Modelo){_END}",
            after=rf"(?:(?:(?:(?<=Respuesta) y {_CAP})? {_CAP}{_ADJECTIVES}{_PART}*|"
            rf"(?: (?:internacional|facultativo|básicos?|rectores|universal|mundial))+{_PART}+|{_PART}+)(?: relativ[oa]{_TO})?|"
            rf" relativ[oa]{_TO}|(?<=s) relativ[oa]s{_TO})(?: \d{{4}}-\d{{4}})?",
            never_before=_OPEN_BEFORE.removesuffix("|los|las) ") + r"|[Nn]uestr[oa]|Posición de) |[Pp]royectos? de ",
            never_within=_NATIONAL
            + r"|\A(?:Acuerdo|Política|Iniciativa|Compromiso|Marco|Principios|Comunicado|Normas|Protocolo|"
            r"Modalidades|Directrices|Reglas) (?:de Paz|Política|Facultativo|de Alto el Fuego|Rectores|Básic[oa]s|Fundamentales|Generales|"
            r"Voluntarias|Técnicas|Mínimas)\Z|"
            r"\ACódigos? (?:de (?:Procedimiento|Familia|Comercio)\b|Penal\b|Civil\b|Laboral\b|Electoral\b)|\A\w+ (?:de la|del|"
            r"de los) \w+\Z|\AProtocolos? (?:Facultativos?|Adicional(?:es)?)(?: (?:de la|del|a la|"
            r"al) \w+)?\Z",
            general=r"\w+ (?:Política|Ministerial|Conjunt[ao]|Marco|Final)|Marco de Acción|Normas Internacionales|"
            r"Protocolo [IVX]+(?: Enmendado)?",
            exact=True,
        ),
    ),
    body_nouns=_OF_PARTIES
    | {noun: noun for noun in CALLED}
    | {rf"{noun} [Ii]ndependiente": f"{noun} Independiente" for noun in ("Experto", "Experta")}
    | {"[OÓ]mbudsman": "Ombudsman"},
    common_nouns=frozenset(("Proceso",)),
    instrument_nouns={
        rf"(?<={article} ){noun}(?![\w-])"
        rf"(?! (?:del?|para|sobre|relativ\w+|conjunto|[a-zà-ÿ]{{3,}}(?:al|ario|ivo))\b| (?:y )?[A-Z\d\"])": rf"\A{named}"
        for noun, named, article in (
            ("Estrategia", "Estrategia", r"\b[Ll]a"),
            ("Marco", "Marco", r"[ d][ea]l"),
            ("Programa", "Programa(?:de[AD]|General|Mundial)", r"[ d][ea]l"),
            ("Principios", "Principios", r"\b[Ll]os"),
            ("Principios Rectores", "PrincipiosRectores", r"\b[Ll]os"),
            ("Reglas", "Reglas", r"\b[Ll]as"),
            ("Ley Modelo", "LeyModelo", r"\b[Ll]a"),
            ("Directrices", "Directrices", r"\b[Ll]as"),
        )
    },
    titled_by=r"\b(?:tema|subtema|resolución|decisión|cuestión)\b",
    titled_apart=r"\by\b",
    and_before=r",? [ye] (?:la |el |los |las )?",
)
