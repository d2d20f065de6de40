"""What a query is told by its text before it is answered: whether it asks other services, which none may, or names its graphs."""

from __future__ import annotations

import re

# What may hide a word from the grammar: IRIs, strings and comments (SPARQL 1.1 Query, section 19.8).
_HIDDEN = re.compile(
    r"""<[^<>"{}|^`\\\x00-\x20]*>|\"{3}(?:[^"\\]|\\.|"(?!""))*\"{3}|'{3}(?:[^'\\]|\\.|'(?!''))*'{3}"""
    r"""|"(?:[^"\\\n\r]|\\.)*"|'(?:[^'\\\n\r]|\\.)*'|#[^\n\r]*""",
    re.S,
)
_SERVICE = re.compile(r"(?<![\w?$:.\-])SERVICE(?![\w:\-])", re.I)
_FROM = re.compile(r"(?<![\w?$:.\-])FROM(?![\w:\-])", re.I)


def grammar_only(query: str) -> str:
    """The query with a space for each IRI, string and comment: what is left is its grammar alone."""
    return _HIDDEN.sub(" ", query)


def asks_others(query: str) -> bool:
    """Whether the query has a SERVICE clause, which would send requests to wherever it says."""
    return "service" in query.lower() and bool(_SERVICE.search(grammar_only(query)))


def names_graphs(query: str) -> bool:
    """Whether the query has a dataset of its own (FROM, FROM NAMED)."""
    return "from" in query.lower() and bool(_FROM.search(grammar_only(query)))
