"""What people type in Arabic when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("في", "من", "على", "إلى", "عن"),
    resolution=r"(?:ال)?قرار\w*",
    decision=r"(?:ال)?مقرر\w*",
    statement=r"(?:ال)?بيان\w* (?:ال)?(?:رياسي|رييس)\w*",  # in the letters of a folded question
    dated=(
        r"(?<!\w)(?<![/(.-])(?:(?:المورخ|الصادر|المتخذ)ة? )?(?:(?:في|بتاريخ) )?(?:(?:ل|ال)?(?:عام|سنة) )?"
        r"(?:(?:\d{1,2} )?{month} )?(?P<year>(?:19|20)\d\d)(?![\d/)])"
    ),
    prefixes=r"^(?:و?ال|وال|بال|كال|فال|لل)(?=\w{3})",
)
