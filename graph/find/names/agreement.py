"""Whether a name that is found without its endings is used in a form that it can have.

Endings are cut before names are compared, so that «Римским статутом Международный уголовный суд» looks like «Римский статут Международного
уголовного суда».
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

Rules = tuple[tuple[int, re.Pattern[str]], ...]
"""Numbers of words of a name, each with what fits how that word may end."""


class Agreement:
    """Tells it by a grammar's `rules`: a word in the name's own form, with the space before it → how it may end elsewhere. `names` are
    stems, each with a name that has it."""

    def __init__(self, rules: Mapping[str, str], names: Iterable[tuple[str, str]]):
        patterns = [(re.compile(own), re.compile(rf"(?:{used})\Z")) for own, used in rules.items()]
        self._rules: dict[str, list[Rules]] = {}
        for stem, name in names if patterns else ():
            words = enumerate(re.split("(?= )", name))
            told = tuple((at, used) for at, word in words for own, used in patterns if own.fullmatch(word))
            self._rules.setdefault(stem, []).append(told)

    def holds(self, stem: str, used: str) -> bool:
        """Whether one of the names with this stem can be `used` so, as it stands in a text."""
        forms = self._rules.get(stem)
        if forms is None or not all(forms):
            return True
        words = used.split(" ")
        return any(
            all(at >= len(words) or pattern.search(words[at]) is not None for at, pattern in form) for form in forms
        )
