"""How a language is written, the words by which it is told from others, and those of its words that are read in a text of
whatever language: what is known of it before any grammar is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from graph.languages.schema import absent, told


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
    elided: tuple[str, ...] = told(
        "What is left of words that lose their vowel before another, by an apostrophe.", default=(), fr="‹l›'urgence"
    )
    typed_for_latin: Mapping[str, str] = told(
        "A capital that is typed for a Latin one in the symbols of documents, since they look or sound like it → the Latin one.",
        default={},
    )
    confused_in_sources: Mapping[str, str] = told(
        "A letter → the one for which libraries write it in titles and items of an agenda.", default={}
    )
    typed_first_for_latin: Mapping[str, str] = told(
        "The same of a letter with which a symbol begins, where it differs: the organ's.", default={}
    )
    session_in_addresses: str = absent(
        "The session of an old resolution in the address of a text, which symbols tell by a Roman numeral.",
        groups="special number!", ar="A/RES/2131‹(د-20)›",
    )  # fmt: skip
    and_words: tuple[str, ...] = told(
        "'And', where it is a word of its own.", default=(), en="Corr.1 ‹and› 2", es="Corr.1 ‹y› 2"
    )
    and_joined: tuple[str, ...] = told(
        "'And', where it is written together with what follows it.", default=(), zh="Corr.1‹和›2", ar="Corr.1 ‹و›2"
    )
    treaty_volume: str = absent(
        "What stands before the volume of the Treaty Series.", en="‹vol.› 1771, No. 30822", zh="‹第›1771卷，第30822号"
    )
    treaty_number: str = absent(
        "What stands before the number of a treaty in it.", en="vol. 1771, ‹No.› 30822", es="vol. 1771, ‹núm.› 30822"
    )

    @property
    def direction(self) -> str:
        """As HTML has it: 'ltr' or 'rtl'."""
        return "rtl" if self.from_right else "ltr"

    @property
    def letters_in_view(self) -> Mapping[int, str]:
        """Code point → the letter that the view has in its place."""
        return {ord(variant): letter for letter, variants in self.written_alike.items() for variant in variants}
