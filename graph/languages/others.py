"""Languages that no grammar reads: by what they are known, so that none of them is taken for one that is read.

Two-letter codes of ISO 639-1, by which everything else here is told.
"""

from __future__ import annotations

# The commonest words of languages in Latin letters that the languages read here hardly have.
COMMON = {
    "de": {"der", "die", "und", "den", "von", "zu", "mit", "für", "auf", "dass", "nicht", "ist", "im", "eine",
        "einer", "dem", "das", "sich", "über"},
    "it": {"di", "che", "della", "dei", "nel", "alla", "gli", "delle", "degli", "sono", "nella", "dal",
        "sulla", "ed", "dell", "sua", "suo"},
    "pt": {"os", "da", "das", "dos", "em", "não", "uma", "ao", "na", "pela", "pelo", "com", "são", "às",
        "suas", "seu"},
    "nl": {"het", "van", "een", "dat", "zijn", "voor", "niet", "aan", "op", "worden", "door", "over", "wordt",
        "haar"},
    "sv": {"och", "att", "det", "som", "för", "av", "är", "på", "till", "med", "inte", "har", "ett"},
    "da": {"og", "det", "som", "af", "er", "på", "til", "med", "ikke", "har", "et", "der", "blev"},
    "no": {"og", "det", "som", "av", "er", "på", "til", "med", "ikke", "har", "et", "ble"},
    "fi": {"ja", "että", "ei", "sekä", "ovat", "joka", "tai", "myös", "kuin", "mukaan"},
    "pl": {"na", "się", "nie", "że", "oraz", "przez", "dla", "jest", "które", "od", "swoje", "do"},
    "cs": {"na", "že", "je", "pro", "ve", "které", "jako", "nebo", "byla", "své"},
    "hu": {"az", "és", "hogy", "nem", "egy", "valamint", "által", "vagy", "ezek"},
    "ro": {"și", "în", "cu", "pe", "din", "care", "pentru", "nu", "este", "sunt", "prin", "sale"},
    "tr": {"ve", "bir", "bu", "için", "ile", "olarak", "olan", "veya", "tarafından", "gibi"},
    "id": {"dan", "yang", "dari", "untuk", "dengan", "pada", "dalam", "tidak", "oleh", "ini", "atau"},
    "vi": {"và", "của", "các", "trong", "là", "cho", "với", "những", "được", "không", "có", "một"},
    "sw": {"na", "ya", "wa", "kwa", "katika", "za", "cha", "kuwa", "hii", "pia"},
    "ca": {"els", "amb", "dels", "aquesta", "són", "pel", "també", "seva", "seves"},
    "eo": {"kaj", "estas", "ke", "kiuj", "oni", "ankaŭ", "pri", "kun", "tiu"},
}  # fmt: skip

# Letters that only one language, or one script, has; where a text has many of them it is in no language that is read.
LETTERS = {
    "ja": "\u3040-\u30ff", "ko": "\uac00-\ud7af\u1100-\u11ff", "el": "\u0370-\u03ff\u1f00-\u1fff",
    "he": "\u0590-\u05ff", "th": "\u0e00-\u0e7f",
    "hy": "\u0530-\u058f", "ka": "\u10a0-\u10ff", "am": "\u1200-\u137f", "hi": "\u0900-\u097f",
    "bn": "\u0980-\u09ff", "km": "\u1780-\u17ff",
    "my": "\u1000-\u109f", "lo": "\u0e80-\u0eff", "ta": "\u0b80-\u0bff", "si": "\u0d80-\u0dff", "fa": "پچژگ",
    "uk": "іїєґ", "be": "ў",
    "sr": "ђјљњћџ", "kk": "әғқңұһ",
}  # fmt: skip

# The three-letter codes with which files state them.
TWO_LETTERS = {
    "deu": "de", "ger": "de", "ita": "it", "por": "pt", "nld": "nl", "swe": "sv", "dan": "da", "nor": "no",
    "fin": "fi", "pol": "pl", "ces": "cs",
    "hun": "hu", "ron": "ro", "tur": "tr", "ind": "id", "vie": "vi", "swa": "sw", "cat": "ca", "epo": "eo",
    "jpn": "ja", "kor": "ko", "ell": "el",
    "heb": "he", "tha": "th", "hye": "hy", "kat": "ka", "amh": "am", "hin": "hi", "ben": "bn", "khm": "km",
    "mya": "my", "lao": "lo", "tam": "ta",
    "sin": "si", "fas": "fa", "ukr": "uk", "bel": "be", "srp": "sr", "kaz": "kk",
}  # fmt: skip
