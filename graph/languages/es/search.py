"""What people type in Spanish when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=(
        "al", "con", "contra", "de", "del", "e", "el", "en", "la", "los", "las", "para", "por", "que", "un", "una", "y",
    ),
    resolution=r"(?<![a-z])resolucion(?:es)?(?![a-z])",
    decision=r"(?<![a-z])decision(?:es)?(?![a-z])",
    statement=r"(?<![a-z])declaracion(?:es)? (?:presidencial(?:es)?|(?:del?|de la) president\w+|de la presidencia)(?![a-z])",
    beside_numbers=r"(?<![a-z])(?:n[o°º]|de|del|la)(?![a-z])",
    dated=(
        r"(?<!\w)(?<![/(.-])(?:(?:aprobada |adoptada )?(?:de|del|en|el) )?(?:ano )?(?:\d{1,2} de )?(?:{month} (?:de |del )?)?"
        r"(?P<year>(?:19|20)\d\d)(?![\d/)])"
    ),
    unit_words={"art": "article", "arts": "article", "cap": "chapter", "parr": "paragraph", "secc": "section"},
    endings=r"(?<=[a-z]{3})(?<!s)s\Z",
)  # fmt: skip
