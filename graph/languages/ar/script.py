"""How Arabic is written, and by what it is told."""

from graph.languages.script import Script

SCRIPT = Script(
    from_right=True,
    letters=r"\u0600-\u06ff",
    letters_a_word=5,
    # The seats of hamza, and the final ya, are written in many ways: الإعلان, الاعلان.
    written_alike={"ا": "أإآٱ", "ي": "ى"},
    confused_in_sources={"أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه"},
    session_in_addresses=r"\(د(?P<special>إ?)-(?P<number>\d{1,2})\)",
    and_joined=("و",),
    treaty_volume="المجلد",
    treaty_number="الرقم",
)
