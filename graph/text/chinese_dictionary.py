"""jieba's dictionary of Chinese, loaded once for all that segment: it takes longer to load than a short text to read."""

from __future__ import annotations

import warnings
from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import jieba


@cache
def segmenter() -> jieba.Tokenizer:
    """jieba with the words of its dictionary alone, which all share: it is taught none."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # jieba 0.42.1 has invalid escapes and imports pkg_resources
        import jieba

    jieba.setLogLevel(60)
    made = jieba.Tokenizer()
    made.initialize()
    return made


def taught(words: Iterable[str]) -> jieba.Tokenizer:
    """A jieba of its own that knows `words`, too."""
    import jieba

    known, made = segmenter(), jieba.Tokenizer()
    made.FREQ, made.total, made.initialized = dict(known.FREQ), known.total, True
    for word in words:
        made.add_word(word)
    return made


@cache
def tagged_lines() -> list[bytes]:
    """The lines of the dictionary in order: a word, its frequency and its tag."""
    with segmenter().get_dict_file() as file:
        return sorted(bytes(file.read()).splitlines())
