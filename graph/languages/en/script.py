"""How English is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(
    common_words=("the", "of", "and", "to", "in", "its", "that", "by", "for", "with", "on"),
    and_words=("and",),
    treaty_volume=r"vol\.",
    treaty_number=r"[Nn]o\.?",
)
