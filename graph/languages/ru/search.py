"""What people type in Russian when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("в", "и", "из", "к", "на", "о", "об", "от", "по", "с"),
    resolution=r"резолюци\w*|(?<!\w)рез(?!\w)",
    decision=r"решени\w*|(?<!\w)реш(?!\w)",
    statement=r"(?<!\w)заявлени\w+ (?:ее |его )?председател\w+",
    beside_numbers=r"№",
    # Of cases.
    endings=(
        r"(?<=[а-я]{3})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ов|ев|их|ых|ого|его|ому|ему|ыми|ими|"
        r"[аеиоуыьэюя]+)\Z"
    ),
)
