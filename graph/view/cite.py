"""How to cite a work: in words, as BibTeX and as RIS."""

from __future__ import annotations

import re

from graph.kinds import SYMBOLLED
from graph.view.sections import PageSection, Subject, rendered


def cite_section(subject: Subject) -> PageSection | None:
    """The ways to cite an act or a document."""
    if subject.data["kind"] not in SYMBOLLED:
        return None
    forms = [("In words", in_words(subject)), ("BibTeX", bibtex(subject)), ("RIS", ris(subject))]
    return PageSection("how-to-cite", "How to cite it", rendered("work/cite.html", forms=forms))


def in_words(subject: Subject) -> str:
    """'General Assembly resolution 66/102, The rule of law, A/RES/66/102 (9 December 2011)'."""
    data = subject.data
    parts = [data["name_en"], data.get("title"), data["key"] if data["key"] != data["name_en"] else None]
    words = ", ".join(part for part in parts if part)
    return f"{words} ({data['date']})." if data.get("date") else f"{words}."


def bibtex(subject: Subject) -> str:
    """An entry for BibTeX."""
    data = subject.data
    fields = {
        "title": data.get("title") or data["name_en"], "author": "{United Nations}", "number": data["key"],
        "year": str(data.get("year") or ""), "date": data.get("date") or "", "url": data.get("url") or "",
    }  # fmt: skip
    lines = [f"  {name} = {{{_braced(value)}}}," for name, value in fields.items() if value]
    key = re.sub(r"[^A-Za-z0-9]+", "-", data["key"]).strip("-")
    return "\n".join([f"@misc{{{key},", *lines, "}"])


def ris(subject: Subject) -> str:
    """A record for reference managers."""
    data = subject.data
    fields = (
        ("TY", "LEGAL"), ("TI", data.get("title") or data["name_en"]), ("A1", "United Nations"), ("M1", data["key"]),
        ("PY", str(data.get("year") or "")), ("DA", (data.get("date") or "").replace("-", "/")), ("UR", data.get("url") or ""),
        ("ER", ""),
    )  # fmt: skip
    return "\n".join(f"{tag}  - {' '.join(value.split())}" for tag, value in fields if value or tag == "ER")


def _braced(value: str) -> str:
    return " ".join(value.replace("{", "(").replace("}", ")").replace("\\", "/").split()) if value[:1] != "{" else value
