"""The words by which the explorer finds a title: Chinese ones by jieba, others as they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_CHINESE = re.compile(r"[\u3400-\u9fff]+")
_WORD = re.compile(r"[^\W_\u3400-\u9fff]+")


class Words:
    """Takes texts apart; jieba's dictionary is loaded with the first Chinese text."""

    def __init__(self) -> None:
        self._tokenizer: Any = None

    def of(self, texts: Iterable[str]) -> list[str]:
        """The different words of `texts` in lower case, sorted."""
        found: set[str] = set()
        for text in texts:
            found.update(word.casefold() for word in _WORD.findall(text))
            for run in _CHINESE.findall(text):
                found.update(self._cut(run))
        return sorted(found)

    def _cut(self, run: str) -> list[str]:
        import jieba

        if self._tokenizer is None:
            jieba.setLogLevel(60)
            self._tokenizer = jieba.Tokenizer()
        words: list[str] = self._tokenizer.lcut_for_search(run)
        return words
