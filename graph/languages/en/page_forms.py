"""How English writes dates and places on pages."""

from graph.languages.page_forms import PageForms

PAGE_FORMS = PageForms(tag="en-GB")
