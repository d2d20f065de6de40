"""What people type in English when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("a", "an", "and", "by", "for", "from", "in", "its", "of", "on", "or", "the", "to", "with", "against"),
    resolution=r"(?<![a-z])(?:resolutions?|res)(?![a-z])",
    decision=r"(?<![a-z])(?:decisions?|dec)(?![a-z])",
    statement=r"(?<![a-z])(?:presidential statements?|statements? (?:by|of) (?:the|its) president|prst)(?![a-z])",
    beside_numbers=r"(?<![a-z])(?:n[o°º]|number|the|of)(?![a-z])",
    dated=(
        r"(?<!\w)(?<![/(.-])(?:(?:adopted |dated )?(?:of|on|in|from) )?(?:the year )?"
        r"(?:\d{1,2}(?:st|nd|rd|th)? (?:of )?{month},? |{month} (?:\d{1,2},? )?)?(?P<year>(?:19|20)\d\d)(?![\d/)])"
    ),
    unit_words={"art": "article", "arts": "article", "ch": "chapter", "chap": "chapter", "sec": "section"},
    endings=r"(?<=[a-z]{3})(?<!s)s\Z",
)
