"""What people type in English when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("a", "an", "and", "by", "for", "from", "in", "its", "of", "on", "or", "the", "to", "with", "against"),
    beside_numbers=r"(?<![a-z])(?:resolutions?|res|decisions?|dec|n[o°º]|number|the|of)(?![a-z])",
    endings=r"(?<=[a-z]{3})(?<!s)s\Z",
)
