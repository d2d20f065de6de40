"""What people type in Russian when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("в", "и", "из", "к", "на", "о", "об", "от", "по", "с"),
    resolution=r"резолюци\w*|(?<!\w)рез(?!\w)",
    decision=r"решени\w*|(?<!\w)реш(?!\w)",
    statement=r"(?<!\w)заявлени\w+ (?:ее |его )?председател\w+",
    beside_numbers=r"№",
    dated=(
        r"(?<!\w)(?<![/(.-])(?:принят\w* )?(?:(?:от|в|за) )?(?:(?:\d{1,2} )?{month} )?"
        r"(?P<year>(?:19|20)\d\d)(?![\d/)])(?: г(?:од[ауе]?)?(?!\w)\.?)?"
    ),
    unit_words={"ст": "article", "гл": "chapter", "п": "paragraph", "разд": "section"},
    # Of cases.
    endings=(
        r"(?<=[а-я]{3})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ов|ев|их|ых|ого|его|ому|ему|ыми|ими|"
        r"[аеиоуыьэюя]+)\Z"
    ),
)
