"""How Russian is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(letters=r"\u0400-\u04ff", letters_a_word=5)
