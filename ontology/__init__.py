"""What the world of resolutions is made of: the vocabulary and the authority data."""

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

HOME = "https://w3id.org/resograph/id/"  # what the IRIs of the authority begin with, and of a corpus unless told
LANGUAGES = ("en", "fr", "es", "ru", "zh", "ar")
"""The six official languages by their codes (ISO 639-1), in the order in which texts are mostly drafted."""
_HERE = Path(__file__).parent
VOCABULARY = _HERE / "resograph.ttl"
SHAPES = _HERE / "shapes.ttl"
CONTEXT = _HERE / "context.jsonld"
EXAMPLE = _HERE / "example.ttl"  # one citation, whole
QUESTIONS = _HERE / "questions.md"  # twenty of them, a query each

_QUESTION = re.compile(r"^(\d+)\. (.+?)( \*)?\n```sparql\n(.+?)```", re.S | re.M)
_RELATION = re.compile(r"^rgr:([a-z-]+) a skos:Concept", re.M)


class Question(NamedTuple):
    """A question that the data answers, and the query that asks it; `evidence` where the store must hold that layer."""

    number: int
    text: str
    query: str
    evidence: bool


def questions() -> tuple[Question, ...]:
    """The questions of `questions.md`, in order."""
    found = _QUESTION.findall(QUESTIONS.read_text(encoding="utf-8"))
    return tuple(Question(int(number), text, query.strip(), bool(mark)) for number, text, mark, query in found)


@cache
def relations() -> frozenset[str]:
    """The relations that the vocabulary knows: the lemmas of governing verbs."""
    return frozenset(_RELATION.findall(VOCABULARY.read_text(encoding="utf-8")))
