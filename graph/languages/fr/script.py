"""How French is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(
    common_words=("les", "des", "et", "du", "le", "dans", "par", "aux", "au", "sur", "une", "qui", "est"),
    elided=("c", "d", "j", "l", "m", "n", "s", "t", "qu"),
    and_words=("et",),
    treaty_volume=r"vol\.",
    treaty_number=r"[Nn][o°]",
)
