"""What a client accepts → the format that it gets (RFC 9110, proactive negotiation).

Read here, and not by werkzeug: its parser leaves out a range whose quality cannot be read, and who asks for nothing else would then
be given anything; and Starlette, which serves ranges and files, has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from graph.official_languages import LANGUAGES


@dataclass(frozen=True, slots=True)
class Format:
    """A syntax: its short name (also the ending of its files), the media type sent, and others that ask for it."""

    name: str
    media_type: str
    aliases: tuple[str, ...] = ()

    @property
    def content_type(self) -> str:
        """The media type with its charset, where it has that parameter."""
        return f"{self.media_type}; charset=utf-8" if self.media_type.startswith("text/") else self.media_type


RESULTS = (
    Format("json", "application/sparql-results+json", ("application/json",)),
    Format("xml", "application/sparql-results+xml", ("application/xml", "text/xml")),
    Format("csv", "text/csv"),
    Format("tsv", "text/tab-separated-values"),
)
JSON_LD = Format("jsonld", "application/ld+json", ("application/json",))
GRAPHS = (
    Format("ttl", "text/turtle", ("application/x-turtle", "text/n3")),
    JSON_LD,
    Format("nt", "application/n-triples", ("text/plain",)),
    Format("rdf", "application/rdf+xml", ("application/xml", "text/xml")),
)
QUADS = (
    Format("trig", "application/trig", ("application/x-trig",)),
    Format("nq", "application/n-quads", ("text/x-nquads",)),
)
"""With the graph of each statement."""
HTML = Format("html", "text/html", ("application/xhtml+xml",))


def choose(accept: str | None, offered: Sequence[Format]) -> Format | None:
    """The offered format of the highest quality, the first where several are equal; None where none is acceptable.

    No header, or one without a media range that can be read, accepts everything.
    """
    named = ((media, quality) for media, quality in _rated(accept or "") if media.count("/") == 1 or media == "*")
    ranges = [(media if "/" in media else "*/*", quality) for media, quality in named]
    if not ranges:
        return offered[0]
    rated = [(_quality(form, ranges), -place, form) for place, form in enumerate(offered)]
    quality, _, best = max(rated, key=lambda item: item[:2])
    return best if quality > 0 else None


def choose_language(wish: str, accepted: str) -> str:
    """The official language that is wished for, else the best of those that `Accept-Language` names, else English."""
    rated = sorted(_rated(accepted), key=lambda item: -item[1])
    asked = (wish, *(tag.partition("-")[0] for tag, quality in rated if quality > 0))
    return next((tag for tag in asked if tag in LANGUAGES), "en")


def _rated(header: str) -> Iterator[tuple[str, float]]:
    """What a header of preferences names, in small letters, with its quality (RFC 9110, 12.4.2)."""
    for part in header.split(","):
        name, *parameters = (piece.strip().lower() for piece in part.split(";"))
        stated = next((p.partition("=")[2].strip() for p in parameters if p.partition("=")[0].strip() == "q"), "1")
        try:
            quality = min(max(float(stated), 0.0), 1.0)
        except ValueError:
            quality = 0.0
        yield name, quality


def _quality(form: Format, ranges: list[tuple[str, float]]) -> float:
    """The quality of the most specific range that covers `form`."""
    names = (form.media_type, *form.aliases)
    kind = f"{form.media_type.partition('/')[0]}/*"
    for covers in (names[:1], names[1:], (kind,), ("*/*",)):
        qualities = [quality for media, quality in ranges if media in covers]
        if qualities:
            return max(qualities)
    return 0.0
