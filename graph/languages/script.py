"""How a language is written, and the words by which it is told from others: what is known of it before any grammar is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import told


@dataclass(frozen=True, kw_only=True)
class Script:
    """The script of a language; of one that declares none nothing more is known than that it goes from left to right."""

    joins_words: bool = told("Whether the language writes no spaces between words.", default=False)
    from_right: bool = told(
        "Whether it goes from right to left; pairs of figures in it may then stand the other way round.", default=False
    )
    letters: str = told("The range of letters that no other of these languages has, as a class holds it.", default="")
    letters_a_word: int = told("How many of these letters weigh as much as a word of others.", default=1)
    written_alike: Mapping[str, str] = told(
        "A letter → others for which it stands in the view of a text, since they are written for one another.",
        default={},
    )
    common_words: tuple[str, ...] = told(
        "The commonest words, small, of one whose letters others have too.", default=(), en="‹the›", fr="‹les›"
    )

    @property
    def direction(self) -> str:
        """As HTML has it: 'ltr' or 'rtl'."""
        return "rtl" if self.from_right else "ltr"

    @property
    def letters_in_view(self) -> Mapping[int, str]:
        """Code point → the letter that the view has in its place."""
        return {ord(variant): letter for letter, variants in self.written_alike.items() for variant in variants}
