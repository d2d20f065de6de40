"""What the world of resolutions is made of: the vocabulary and the authority data."""

from pathlib import Path

HOME = "https://w3id.org/resograph/id/"  # what the IRIs of the authority begin with, and of a corpus unless told
_HERE = Path(__file__).parent
VOCABULARY = _HERE / "resograph.ttl"
SHAPES = _HERE / "shapes.ttl"
CONTEXT = _HERE / "context.jsonld"
