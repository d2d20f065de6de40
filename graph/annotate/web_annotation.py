"""W3C Web Annotation (JSON-LD): one annotation a citation, with its position and quotation."""

from __future__ import annotations

import json

from graph.model import Citation, Reading
from graph.pinpoint_units import in_words
from graph.symbols import iri
from graph.text.quotation import surroundings
from ontology import HOME


def web_annotation(reading: Reading) -> str:
    """An annotation collection; positions are code points of the text as it was read."""
    document = reading.document
    source = iri(HOME, "expression", f"{document.id}/{document.lang}")
    items = [_annotation(citation, document.text, source) for citation in reading.citations]
    collection = {
        "@context": "http://www.w3.org/ns/anno.jsonld", "id": f"{source}#annotations", "type": "AnnotationPage", "items": items,
    }  # fmt: skip
    return json.dumps(collection, ensure_ascii=False, indent=1) + "\n"


def _annotation(citation: Citation, text: str, source: str) -> dict[str, object]:
    before, after = surroundings(text, citation.start, citation.end)
    told = {
        "type": "TextualBody", "purpose": "describing", "format": "text/plain", "language": "en",
        "value": ", ".join(filter(None, (citation.label, in_words(citation.pinpoint), citation.relation, citation.part, citation.via))),
    }  # fmt: skip
    body: list[object] = [told]
    if citation.id:
        body.insert(
            0, {"type": "SpecificResource", "purpose": "linking", "source": iri(HOME, citation.kind, citation.id)}
        )
    return {
        "id": f"{source}#{citation.start}-{citation.end}-{citation.kind}-{citation.id or 'open'}".replace(" ", "%20"),
        "type": "Annotation",
        "motivation": "linking",
        "body": body,
        "target": {
            "source": source,
            "selector": [
                {"type": "TextPositionSelector", "start": citation.start, "end": citation.end},
                {
                    "type": "TextQuoteSelector",
                    "exact": citation.text,
                    "prefix": before,
                    "suffix": after,
                },
            ],
        },
    }
