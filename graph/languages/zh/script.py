"""How Chinese is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(
    joins_words=True,
    letters=r"\u3400-\u9fff",
    letters_a_word=2,
    and_joined=("和", "以及"),
    treaty_volume="第",
    treaty_number="第",
)
