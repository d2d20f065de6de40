"""What people type in Arabic when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("في", "من", "على", "إلى", "عن"),
    beside_numbers=r"(?:ال)?(?:قرار|مقرر)\w*",
    prefixes=r"^(?:و?ال|وال|بال|كال|فال|لل)(?=\w{3})",
)
