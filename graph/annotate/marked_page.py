"""HTML: the text as it is, each citation a coloured mark that tells its target, verb and place, and links where it can."""

from __future__ import annotations

from html import escape

from graph.annotate.spans import pieces
from graph.model import Citation, Reading
from graph.symbols import Symbol, address

_COLORS = {
    "resolution": "#d6e6f5", "decision": "#d3ecec", "statement": "#dfe5f3", "document": "#e4e7ec", "instrument": "#f6dcd5",
    "entity": "#fbeecb", "programme": "#e6eed5", "session": "#ece4ef", "meeting": "#ece4ef",
}  # fmt: skip


def html(reading: Reading) -> str:
    """A page of its own; it asks nothing of the network."""
    document = reading.document
    rules = "".join(f"mark.{kind}{{background:{color}}}" for kind, color in _COLORS.items())
    words = "".join(
        escape(text) if citation is None else _mark(text, citation)
        for text, citation in pieces(document.text, document.content, len(document.text), reading.citations)
    )
    direction = "rtl" if document.lang == "ar" else "ltr"
    return (
        f'<!doctype html>\n<html lang="{escape(document.lang)}" dir="{direction}"><head><meta charset="utf-8">'
        f"<title>{escape(document.id)}</title><style>body{{max-width:48rem;margin:2rem auto;padding:0 1rem;"
        f"font:17px/1.7 serif;white-space:pre-wrap}}mark a{{color:inherit}}{rules}</style></head>\n<body>{words}</body></html>\n"
    )


def _mark(text: str, citation: Citation) -> str:
    told = ", ".join(
        filter(None, (citation.label or "open", citation.pinpoint, citation.relation, citation.part, citation.via))
    )
    symbol = Symbol.parse(citation.id or "")
    url = address(symbol, citation.lang) if symbol else None
    words = f'<a href="{escape(url)}">{escape(text)}</a>' if url else escape(text)
    return f'<mark class="{citation.kind}" title="{escape(told)}" data-id="{escape(citation.id or "")}">{words}</mark>'
