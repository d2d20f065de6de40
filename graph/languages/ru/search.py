"""What people type in Russian when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("в", "и", "из", "к", "на", "о", "об", "от", "по", "с"),
    beside_numbers=r"резолюци\w*|решени\w*|(?<!\w)(?:рез|реш)(?!\w)|№",
    # Of cases.
    endings=(
        r"(?<=[а-я]{3})(?:иями|ями|ами|иях|ях|ах|иям|ям|ам|ием|ем|ом|ов|ев|их|ых|ого|его|ому|ему|ыми|ими|"
        r"[аеиоуыьэюя]+)\Z"
    ),
)
