"""What the world of resolutions is made of: the vocabulary and the authority data."""

import re
from functools import cache
from pathlib import Path

HOME = "https://w3id.org/resograph/id/"  # what the IRIs of the authority begin with, and of a corpus unless told
_HERE = Path(__file__).parent
VOCABULARY = _HERE / "resograph.ttl"
SHAPES = _HERE / "shapes.ttl"
CONTEXT = _HERE / "context.jsonld"

_RELATION = re.compile(r"^rgr:([a-z-]+) a skos:Concept", re.M)


@cache
def relations() -> frozenset[str]:
    """The relations that the vocabulary knows: the lemmas of governing verbs."""
    return frozenset(_RELATION.findall(VOCABULARY.read_text(encoding="utf-8")))
