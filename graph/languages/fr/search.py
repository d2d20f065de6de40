"""What people type in French when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=(
        "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur", "un", "une",
    ),
    beside_numbers=r"(?<![a-z])(?:resolutions?|decisions?|n[o°º]|de|du|la|l|d)(?![a-z])",
    endings=r"(?<=[a-z]{3})(?<!s)s\Z",
)  # fmt: skip
