"""How Arabic writes dates and places on pages."""

from graph.languages.page_forms import PageForms

PAGE_FORMS = PageForms(
    tag="ar-u-nu-latn",
    date_style="long",
    counted=(
        "الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر", "الحادي عشر",
        "الثاني عشر", "الثالث عشر", "الرابع عشر", "الخامس عشر", "السادس عشر", "السابع عشر", "الثامن عشر", "التاسع عشر", "العشرون",
    ),
    unit_separator="، ",
    number_separator="، ",
)  # fmt: skip
