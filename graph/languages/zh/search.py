"""What people type in Chinese when they search."""

from graph.languages.search_words import SearchWords

SEARCH = SearchWords(
    empty=("和", "及", "的", "与"),
    resolution="决议",
    decision="决定",
    statement="主席声明",
    beside_numbers=r"第|号",
    dated=r"(?<!\d)(?P<year>(?:19|20)\d\d) ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?(?:通过)?的?",
    digits="〇一二三四五六七八九",
    noughts="零",
    provision=r"第?(?P<number>[零一二三四五六七八九十百]+|\d{1,3})(?P<unit>[章条节编])",
)
