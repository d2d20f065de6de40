"""How Russian is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(
    letters=r"\u0400-\u04ff",
    letters_a_word=5,
    written_alike={"е": "ё", "Е": "Ё"},  # as it is printed
    confused_in_sources=dict(zip("асеорх", "aceopx", strict=True)),
    typed_for_latin=dict(zip("АВЕКМНОРСТХЛ", "ABEKMHOPCTXL", strict=True)),
    typed_first_for_latin={"С": "S"},  # the Security Council's, by its sound
    and_words=("и",),
    treaty_volume=r"т\.",
    treaty_number="№",
)
