"""Words that point back: to an act, an instrument, and the protocols to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import absent, told


@dataclass(frozen=True, kw_only=True)
class BackReferenceWords:
    """'that resolution', 'the said Conventions', 'the Convention', 'the Protocols thereto'."""

    anaphors: str = told(
        "A noun with what points back; plural where it speaks of several, whose noun is nouns if it has a form of its own.",
        groups="noun! plural nouns", en="in ‹that resolution›", zh="‹该决议›", fr="‹ladite résolution›",
    )  # fmt: skip
    plural_nouns: Mapping[str, str] = told("Such a form → its singular.", default={}, en="those ‹Conventions›")
    short: str = told(
        "A short form of an instrument.", groups="noun!", en="parties to ‹the Convention›", zh="‹《公约》›缔约国"
    )
    protocols: str = absent(
        "Protocols called by what they are protocols to; noun where that is a short form.", groups="noun year also",
        en="the Convention and ‹the Protocols thereto›", zh="《公约》及‹其议定书›",
    )  # fmt: skip
