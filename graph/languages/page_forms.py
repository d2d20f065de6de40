"""How a language writes dates, and places in works, on pages: the schema of `graph/languages/<language>/page_forms.py`."""

from __future__ import annotations

from dataclasses import dataclass

from graph.languages.schema import told


@dataclass(frozen=True, kw_only=True)
class PageForms:
    """Of a language that declares none, as English does."""

    tag: str = told(
        "The language and its way of counting, as browsers know them (BCP 47); '' where its code is enough.", default=""
    )
    date_style: str = told("How long dates are, as browsers have it: medium, long.", default="medium")
    counted: tuple[str, ...] = told(
        "How chapters, parts and annexes are counted, from the first on, where not by Roman numerals.",
        default=(),
        zh="第‹七›章",
    )
    unit_separator: str = told("What stands between the units of a place: 'article 2, paragraph 4'.", default=", ")
    number_separator: str = told("What stands between the numbers of a unit: 'paragraphs 3, 4'.", default=", ")
    number_mark: str = told(
        "What stands before the number of a unit, and only where it has one.", default="", zh="‹第›3段"
    )
    half_brackets: bool = told("Whether the letter of a subparagraph has a bracket after it only: 'a)'.", default=False)
    letters_last: bool = told(
        "Whether the letters of subparagraphs stand after the unit, which follows its number: '第3段(a)'.",
        default=False,
    )
