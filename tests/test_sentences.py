"""Sentences told apart in one pass are those of a look at the whole stretch from the verb."""

import time

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Document
from graph.resolve.relations import _END, Sentences

_PIECES = ("Word", "word", " ", ". ", ".\n", '." ', "; ", "\n", "\n\n", "。", ", ")


@given(st.lists(st.sampled_from(_PIECES), max_size=40))
def test_one_pass_tells_what_many_looks_tell(pieces):
    text = "Notes " + "".join(pieces)
    places = [at for at in range(1, len(text)) if text[at] in "Ww"]
    sentences = Sentences(text)
    assert [sentences.join(0, at) for at in places] == [_END.search(text, 0, at + 1) is None for at in places]


def test_a_word_that_begins_a_sentence_is_not_of_the_one_before(cite):
    found = cite("Acting under the Charter, it was drunk. The Security Council drank.", "en")
    assert [(c.id, c.relation) for c in found] == [("un-charter", "pursuant-to"), ("sc", "mention")]


def test_a_sentence_without_end_takes_no_longer_than_its_text(reader):
    text = "Recalling " + " and ".join(f"resolution {number % 900 + 1} (1973)" for number in range(20_000))
    begun = time.process_time()
    citations = reader.read(Document("x", text, lang="en")).citations
    assert {citation.relation for citation in citations} == {"recall"}
    assert len(citations) == 20_000
    assert time.process_time() - begun < 10
