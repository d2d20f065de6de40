"""How Chinese writes places on pages."""

from graph.languages.numerals import chinese
from graph.languages.page_forms import PageForms

PAGE_FORMS = PageForms(
    counted=tuple(chinese(number) for number in range(1, 40)),
    unit_separator="",
    number_separator="、",
    number_mark="第",
    letters_last=True,
)
