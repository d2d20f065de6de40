"""How Russian writes places on pages."""

from graph.languages.page_forms import PageForms

PAGE_FORMS = PageForms(half_brackets=True)
