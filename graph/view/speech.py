"""The words of the pages in the six official languages: an English phrase is its own key (graph/view/interface/LANG.json)."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import cache
from pathlib import Path

from graph.languages import load_page_forms, load_script
from graph.official_languages import LANGUAGES, OFFICIAL

_FOLDER = Path(__file__).parent / "interface"


@cache
def words() -> Mapping[str, Mapping[str, str]]:
    """Language → phrase → how that language says it; English tells only what is not said as its key is."""
    return {lang: json.loads((_FOLDER / f"{lang}.json").read_text(encoding="utf-8")) for lang in LANGUAGES}


def filled(phrase: str, said: Sequence[str]) -> str:
    """The phrase with what is said in its places '{}'; as it is where nothing is."""
    return phrase.format(*said) if said else phrase


def say(phrase: str, lang: str, *parts: object) -> str:
    """A phrase in a language, with `parts` in its places; in English where the language does not say it.

    >>> say("Citations by {}, year by year", "zh", "大会")
    '大会历年引用'
    """
    return filled(words().get(lang, {}).get(phrase, phrase), tuple(map(str, parts)))


def in_all(phrase: str, *parts: object) -> Mapping[str, str]:
    """A phrase in all languages of the interface; each of `parts` is one for all, or has one for each, or for English at
    least."""
    return {
        lang: say(phrase, lang, *(part.get(lang, part["en"]) if isinstance(part, Mapping) else part for part in parts))
        for lang in LANGUAGES
    }


def script() -> str:
    """The words as a script that the pages load before they speak."""
    held = json.dumps(
        {
            "names": {lang: one.own_name for lang, one in OFFICIAL.items()},
            "forms": {
                lang: asdict(load_page_forms(lang)) | {"direction": load_script(lang).direction} for lang in LANGUAGES
            },
            "words": words(),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )
    return f'"use strict";\nconst INTERFACE = {held};\n'
