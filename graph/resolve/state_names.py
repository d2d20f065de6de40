"""States by the names that votes and lists of sponsors enter them under: 'IRAN (ISLAMIC REPUBLIC OF)', 'Côte d’Ivoire'."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache

from graph.languages import scripts
from graph.patterns.scan import one_of
from ontology.authority import Authority, Entry

_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "ʼ": "'"})
_ARTICLE = re.compile(r"\A(?:the )|[ ,]*\(?\bthe\)?\Z", re.I)


class States:
    """The States that an authority knows, by name and by code."""

    def __init__(self, authority: Authority):
        entries = [entry for entry in authority if entry.kind == "state"]
        self._by_name: Mapping[str, Entry] = {
            folded(name): entry for entry in entries for names in entry.names.values() for name in names
        }
        self._by_code = {entry.key: entry for entry in entries}

    def find(self, name: str, code: str = "") -> Entry | None:
        """The State of a code or, without one, of a name; None where none is known."""
        return self._by_code.get(code.upper()) or self._by_name.get(folded(name))

    def named(self, text: str) -> Iterator[Entry]:
        """The States that `text` is the names of: one, or several where all that 'and' parts are States; else none.

        'Antigua and Barbuda and Chad' are two; 'submitted by the President of the Council' is none.
        """
        one = self.find(text)
        if one is not None:
            yield one
            return
        for match in _and().finditer(text):
            first, rest = self.find(text[: match.start()]), list(self.named(text[match.end() :]))
            if first is not None and rest:
                yield first
                yield from rest
                return


@cache
def _and() -> re.Pattern[str]:
    """What stands between two States in a list of any language."""
    words, joined = (
        one_of(word for s in scripts() for word in s.and_words),
        one_of(word for s in scripts() for word in s.and_joined),
    )
    return re.compile(rf",? (?:{words}) |、|{joined}", re.I)


def folded(name: str) -> str:
    """A name without case, accents, articles, spaces that say nothing, and differences of quotation marks."""
    plain = unicodedata.normalize("NFKD", " ".join(name.translate(_QUOTES).split()))
    letters = "".join(c for c in plain if not unicodedata.combining(c)).replace("ı", "i")
    return _ARTICLE.sub("", letters.strip(" .,;").casefold()).strip()
