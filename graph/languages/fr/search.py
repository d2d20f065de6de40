"""What people type in French when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=(
        "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "pour", "sur", "un", "une",
    ),
    resolution=r"(?<![a-z])resolutions?(?![a-z])",
    decision=r"(?<![a-z])decisions?(?![a-z])",
    statement=r"(?<![a-z])declarations? (?:presidentielles?|(?:du|de la) president\w*|de son president\w*)(?![a-z])",
    beside_numbers=r"(?<![a-z])(?:n[o°º]|de|du|la|l|d)(?![a-z])",
    dated=(
        r"(?<!\w)(?<![/(.-])(?:(?:adoptee? |date?e? )?(?:en date )?(?:du|de|en|le) )?(?:l[' ]an(?:nee)? )?"
        r"(?:(?:\d{1,2}(?:er)? )?{month} )?(?P<year>(?:19|20)\d\d)(?![\d/)])"
    ),
    unit_words={"art": "article", "chap": "chapter", "par": "paragraph", "sect": "section"},
    endings=r"(?<=[a-z]{3})(?<!s)s\Z",
)  # fmt: skip
