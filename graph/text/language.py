"""Which of the six official languages a text is in, by its script and its commonest words."""

from __future__ import annotations

import re
from collections import Counter

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")

_SCRIPTS = (("zh", re.compile(r"[\u3400-\u9fff]")), ("ar", re.compile(r"[\u0600-\u06ff]")),
            ("ru", re.compile(r"[\u0400-\u04ff]")))  # fmt: skip
_LATIN = re.compile(r"[A-Za-zÀ-ÿ]+")
_COMMON = {
    "en": {"the", "of", "and", "to", "in", "its", "that", "by", "for", "with", "on"},
    "fr": {"les", "des", "et", "du", "le", "dans", "par", "aux", "au", "sur", "une", "qui", "est"},
    "es": {"los", "las", "del", "y", "el", "en", "por", "una", "con", "para", "sobre", "al"},
}
_SAMPLES = (1_000, 20_000)  # characters: mostly a few tell; and if not, enough do
_CLEAR = 8  # common words of one language, where others have less than a fourth of them


def detect(text: str) -> str:
    """The language of `text` as a two-letter code; English where nothing speaks for another."""
    short, long = (text[:size] for size in _SAMPLES)
    return _told(short, clearly=True) or _told(long, clearly=False) or "en"


def _told(sample: str, clearly: bool) -> str | None:
    """What the script and the common words of `sample` tell; None where they do not, or not `clearly`."""
    letters = {lang: 0 if sample.isascii() else len(script.findall(sample)) for lang, script in _SCRIPTS}
    words = _LATIN.findall(sample.lower())
    # A Han character or a letter of a word weighs much less than a word: about two and five to a word.
    weights = {"zh": letters["zh"] / 2, "ar": letters["ar"] / 5, "ru": letters["ru"] / 5}
    lang, weight = max(weights.items(), key=lambda item: item[1])
    if weight > len(words) / 2:
        return lang if weight > 4 * len(words) or not clearly else None
    frequent = Counter(words)
    hits = {lang: sum(frequent[word] for word in common) for lang, common in _COMMON.items()}
    (best, most), (_, next_most), *_ = sorted(hits.items(), key=lambda item: -item[1])
    clear = most >= _CLEAR and most > 4 * next_most and not weight
    return best if most and (clear or not clearly) else None
