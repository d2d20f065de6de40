"""The versions of a work as they are found, as they are kept with the finished work: no paragraph is cut into words twice.

Their texts are apart from the rest, packed as the index of words holds them, so that they are not unpacked to be packed again.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from operator import itemgetter
from typing import NamedTuple

from graph.compression import QUICKLY
from graph.search.results import FoundParagraph, FoundVersion
from graph.serialize import packed_json, unpacked_json


class KeptVersions(NamedTuple):
    """The versions of a work as bytes: what is told of them, and their texts, one after another."""

    told: bytes
    texts: bytes


def kept(versions: Iterable[FoundVersion]) -> KeptVersions:
    """`versions` as bytes, the same for the same."""
    rows, texts = list[tuple[object, ...]](), list[bytes]()
    for document, lang, paragraphs, own in versions:
        rows.append((document, lang, len(own), paragraphs))
        texts.append(own)
    return KeptVersions(packed_json(rows, QUICKLY), b"".join(texts))


def versions_of(told: bytes, texts: bytes) -> Iterator[FoundVersion]:
    """The versions that `kept` has made `told` and `texts` of."""
    at = 0
    for (kind, key), lang, length, rows in unpacked_json(told):
        paragraphs = [FoundParagraph(part, [(*work,) for work in cites], words) for part, cites, words in rows]
        yield FoundVersion((kind, key), lang, paragraphs, texts[at : at + length])
        at += length


def words_by_document(told: bytes) -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    """The words of all paragraphs of the versions that `kept` has made `told` of, by document."""
    for (kind, key), versions in groupby(unpacked_json(told), key=itemgetter(0)):
        yield (kind, key), frozenset(" ".join(words for *_, rows in versions for *_, words in rows).split())
