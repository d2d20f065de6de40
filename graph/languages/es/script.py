"""How Spanish is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(
    common_words=("los", "las", "del", "y", "el", "en", "por", "una", "con", "para", "sobre", "al"),
    and_words=("y", "e"),
    treaty_volume=r"vol\.",
    treaty_number=r"[Nn]º|núm\.",
)
