"""A body → its acts, the latest first, and how often they cite, year by year."""

from __future__ import annotations

from markupsafe import Markup

from graph.official_languages import LANGUAGES
from graph.view.over_time import over_time
from graph.view.sections import PageSection, Subject, rendered

_FIRST = 100


def acts_section(subject: Subject) -> PageSection | None:
    """The documents of a body that the corpus holds."""
    if subject.data["kind"] != "entity":
        return None
    key = subject.data["key"]
    acts = [(n, d) for n, d in subject.graph.nodes(data=True) if d["in_corpus"] and d.get("body") == key]
    if not acts:
        return None
    acts.sort(key=lambda item: (item[1].get("date", ""), item[0]), reverse=True)
    names = {lang: subject.data[f"name_{lang}"] for lang in LANGUAGES}
    picture = Markup(over_time(subject.graph, names, key) or "")
    html = rendered("work/acts.html", acts=acts[:_FIRST], more=len(acts) - _FIRST, picture=picture)
    return PageSection("acts", "Its acts", html, len(acts))
