"""What `extract --explain` tells of a citation: by which rules it was found, and why it means what it does."""

import json

import pytest
from click.testing import CliRunner

from graph.cli import main
from graph.explanation import explained
from graph.model import Document

TEXT = """The General Assembly,

Recalling its resolution 66/102 and Human Rights Council resolutions 33/11 and 33/12, and the Charter of the United Nations,

Taking note of that resolution,

1. Requests the Council to meet."""

# By its words, what is told: the finder, what of the grammar fits, what sort of reference it is, whose, by which verb, why.
TOLD = {
    "resolution 66/102": (
        "numbers/number_finder", "resolution_nouns", "ActByNumber", "ga, which speaks in pp1", "verbs: [Rr]ecall", "series",
    ),
    "33/12": ("numbers/number_finder", None, "ActByNumber", "hrc, named with it", "verbs: [Rr]ecall", "list"),
    "Charter of the United Nations": ("names/known_names", None, "KnownName", None, "verbs: [Rr]ecall", "authority"),
    "that resolution": ("back_references/anaphora", "anaphors", "Anaphor", None, "verbs: [Tt]ak", "left open"),
    "the Council": ("back_references/body_nouns", "body_nouns", "BodyByNoun", None, "verbs: (?:[Rr]equest", "named so far"),
}  # fmt: skip


@pytest.fixture(scope="module")
def told(reader):
    return {c.text: why for c, why in explained(reader, Document("test", TEXT, lang="en"))}


@pytest.mark.parametrize("words", TOLD)
def test_why_it_was_found(told, words):
    finder, entry, reference, owner, verb, because = TOLD[words]
    why = told[words]
    assert why.found_by == f"graph/find/{finder}.py"
    assert (entry is None) == (not why.words)
    assert entry is None or why.words[0].startswith(f"{entry}: ")
    assert (why.reference, why.owner) == (reference, owner)
    assert why.verb.startswith(verb)
    assert because in why.because


def test_watching_changes_nothing(reader):
    document = Document("test", TEXT, lang="en")
    assert [citation for citation, _ in explained(reader, document)] == list(reader.read(document).citations)


def test_the_command_adds_an_explanation_to_each_line(tmp_path):
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    plain, why = (
        CliRunner().invoke(main, ["extract", str(tmp_path / "a.txt"), *more]).stdout for more in ((), ("--explain",))
    )
    lines = [json.loads(line) for line in why.splitlines()]
    assert all(line.pop("explanation")["resolved_by"].startswith("graph/resolve/") for line in lines)
    assert lines == [json.loads(line) for line in plain.splitlines()]
