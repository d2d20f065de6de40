"""One sentence for each measure: what it means for a reader of resolutions. Names and sentences are phrases of the interface, which
says them in each of its languages (`graph.view.speech`)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class MeasureExplanation(NamedTuple):
    """What a measure is called, and what it means."""

    name: str
    sentence: str


EXPLANATIONS: Mapping[str, MeasureExplanation] = {
    "cited_by": MeasureExplanation(
        "Cited by",
        "How many documents of the corpus cite it, each counted once.",
    ),
    "pagerank": MeasureExplanation(
        "PageRank",
        "The share of attention it gets from someone who follows citations at random: being cited by what is much cited counts more.",
    ),
    "hub": MeasureExplanation(
        "Hub (HITS)",
        "High for a document that cites many of the works everybody relies on: a good place to begin reading.",
    ),
    "authority": MeasureExplanation(
        "Authority (HITS)",
        "High for a work that good hubs cite: what a field rests on.",
    ),
    "betweenness": MeasureExplanation(
        "Betweenness",
        "How often it lies on the shortest way between two others: a bridge between subjects (from a sample, if large).",
    ),
    "communities": MeasureExplanation(
        "Communities",
        "Groups that cite one another more than the rest (Leiden method), named by the topics that set them apart.",
    ),
    "co_citation": MeasureExplanation(
        "Co-citation",
        "Two works that the same documents cite: the more often, the closer the drafters think they are.",
    ),
    "coupling": MeasureExplanation(
        "Bibliographic coupling",
        "Two documents that cite the same works: they rest on common ground.",
    ),
    "main_path": MeasureExplanation(
        "Main path",
        "The chain of acts through which most ways from the newest to the oldest lead: how the thought was handed on.",
    ),
    "dangling": MeasureExplanation(
        "Dangling citations",
        "What the corpus cites but does not hold: get these next.",
    ),
}
