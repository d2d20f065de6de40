"""The governing verbs of Spanish, as gerund and in the third person; the first that fits is taken."""

from collections.abc import Mapping

from graph.kinds import Relation

_DECIDES_THAT = r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?que (?=(?:(?!\b(?:salvo|si|hasta|menos|reserva)\b)[^;:]){0,200}?\b"
_BE = r"(?:qued[ae]n?|sean?|será|serán|quedará|quedarán)"
VERBS: Mapping[str, Relation] = {
    rf"{_DECIDES_THAT}(?:{_BE} (?:prorrogad|renovad|prolongad)[oa]s?|"
    r"se (?:(?:prorrogu|renuev|prolongu)en?|(?:prorrog|renov|prolong)arán?))\b)": "extend",
    rf"{_DECIDES_THAT}(?:{_BE} (?:modificad|enmendad|revisad)[oa]s?|se (?:modifiqu|enmiend|revis)en?)\b)": "amend",
    rf"{_DECIDES_THAT}(?:{_BE} (?:levantad|derogad|revocad|suprimid|disuelt|terminad)[oa]s?|se (?:levant|derogu|revoqu)en?|"
    r"dej(?:en?|ará|arán) de (?:aplicarse|tener efecto))\b)": "terminate",
    rf"{_DECIDES_THAT}(?:(?:sustituy|reemplac)[ae]n?|(?:sustituir|reemplazar)(?:á|án)|"
    rf"{_BE} (?:sustituid|reemplazad)[oa]s? por)\b)": "supersede",
    r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?(?:prorrogar|renovar|prolongar)": "extend",
    r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?suspender\b": "suspend",
    r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?(?:modificar|enmendar|revisar)": "amend",
    r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?(?:poner (?:fin|término)|levantar|"
    r"dar por (?:terminad|concluid)|derogar|revocar|disolver|suprimir)": "terminate",
    r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?(?:sustituir|reemplazar)": "supersede",
    r"[Dd]ecid(?:e|iendo) (?:también |además |asimismo )?(?:aprobar|adoptar)": "adopt",
    r"[Rr](?:ecordando|ecuerda)\b": "recall",
    r"[Rr]eafirma(?:ndo)?\b": "reaffirm",
    r"[Rr]eitera(?:ndo)?\b": "reiterate",
    r"(?:[Tt]oma(?:ndo)?|[Hh]abiendo tomado) (?:también |además |asimismo )?(?:nota|conocimiento)\b": "take-note",
    r"[Oo]bserva(?:ndo)?\b|[Hh]abiendo observado\b|[Ss]eñala(?:ndo)?\b|[Hh]ace notar\b|[Hh]aciendo notar\b": "note",
    r"[Aa]cog(?:e|iendo) (?:con (?:beneplácito|satisfacción|agrado)|favorablemente)|[Cc]elebra(?:ndo)?\b": "welcome",
    r"[Hh]ac(?:e|iendo) (?:suy[oa]s?)\b|[Rr]espalda(?:ndo)?\b": "endorse",
    r"[Aa]prueba\b|[Aa]probando\b": "approve",
    r"[Aa]dopta(?:ndo)?\b": "adopt",
    r"(?:[Aa]firma|[Cc]onfirma)(?:ndo)?\b": "affirm",
    r"[Rr]econoc(?:e|iendo)\b": "recognize",
    r"[Ss]ubraya(?:ndo)?\b|[Rr]ecalca(?:ndo)?\b|[Dd]estaca(?:ndo)?\b": "stress",
    r"[Pp]on(?:e|iendo) de relieve\b|[Hh]ac(?:e|iendo) hincapié\b": "emphasize",
    r"[Tt]en(?:iendo|er) (?:también )?presentes?\b": "bear-in-mind",
    r"[Gg]uiad[ao]\b|[Gg]uiándose\b|[Ii]nspirándose\b": "guide",
    r"[Cc]onsidera(?:ndo)?\b|[Hh]abiendo (?:examinado|estudiado|considerado)\b|[Tt]eniendo en cuenta\b": "consider",
    r"(?:[Ee]ncomia(?:ndo)?|[Ee]logia(?:ndo)?|[Ff]elicita(?:ndo)?|[Aa]gradec(?:e|iendo)|agradecimiento|"
    r"reconocimiento|aprecio|gratitud|[Rr]inde homenaje)\b": "commend",
    r"(?:[Pp]reocupad[ao]|[Aa]larmad[ao]|preocupación|inquietud|[Ll]amenta(?:ndo)?|[Cc]onsternad[ao])\b": "express-concern",
    r"[Cc]ondena(?:ndo)?\b|[Dd]eplora(?:ndo)?\b|[Dd]enuncia(?:ndo)?\b": "condemn",
    r"[Dd]etermina(?:ndo)?\b": "determine",
    r"[Dd]ecid(?:e|iendo)\b": "decide",
    r"[Ee]xige\b|[Ee]xigiendo\b|[Oo]rdena\b": "demand",
    r"[Ss]olicita(?:ndo)?\b|[Pp]id(?:e|iendo)\b": "request",
    r"[Ii]nvita(?:ndo)?\b": "invite",
    r"[Ii]nsta(?:ndo)?\b": "urge",
    r"[Aa]lienta\b|[Aa]lentando\b": "encourage",
    r"[Ee]xhorta(?:ndo)?\b|[Hh]ace un llamamiento\b": "call-upon",
    r"[Aa]ctuando (?:en virtud|con arreglo|de conformidad)\b": "pursuant-to",
    r"[Mm]odifica(?:ndo)?\b|[Ee]nmienda(?:ndo)?\b": "amend",
    r"[Pp]rorroga(?:ndo)?\b|[Rr]enueva (?:hasta|por|el mandato|las medidas)": "extend",
    r"[Rr]enueva\b|[Rr]enovando\b": "reiterate",
    r"[Pp]on(?:e|iendo) (?:fin|término)\b|[Ll]evanta\b|[Dd]eroga\b|[Rr]evoca\b|[Dd]isuelve\b|[Dd]a por (?:terminad|concluid)": "terminate",
    r"[Ss]ustituye\b|[Rr]eemplaza\b": "supersede",
    r"[Ss]uspende\b": "suspend",
    r"(?:[Cc]onvencid[ao]|[Pp]ersuadid[ao]|convicción|convencimiento)\b": "convince",
    r"(?:[Cc]onsciente|[Ss]abedora?)\b": "aware",
    r"(?:[Rr]esuelt[ao]|[Dd]ecidid[ao])\b": "resolve",
    r"(?:[Dd]eseando|[Dd]eseos[ao])\b": "desire",
    r"[Hh]abida cuenta\b": "have-regard",
    r"[Rr]efiriéndose\b": "recall",
    r"[Cc]reyendo\b": "believe",
    r"[Hh]abiendo (?:escuchado|oído)\b": "hear",
    r"[Hh]abiendo recibido\b": "receive",
    r"(?:[Dd]eclara|[Pp]roclama)(?:ndo)?\b": "declare",
    r"[Aa]poya(?:ndo)?\b": "support",
    r"[Aa]utoriza\b": "authorize",
    r"[Ee]stablece\b": "establish",
    r"[Rr]ecomienda\b": "recommend",
    r"[Ee]ncarga\b|[Ee]ncomienda\b(?! en\b)|[Oo]rdena al?\b": "direct",
    r"(?:[Ee]xpresa(?:ndo)?|[Mm]anifiesta|[Mm]anifestando|intención)\b": "express",
}
OPENING_VERBS: Mapping[str, Relation] = {
    r"(?:De conformidad con|Con arreglo a|En cumplimiento de|Conforme a)": "pursuant-to",
    r"(?:Basándose|Sobre la base)": "base-on",
}
