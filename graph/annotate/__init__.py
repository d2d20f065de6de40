"""A reading written back out with its citations marked, in the formats of readers, archives and annotators."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from graph.annotate.marked_akoma_ntoso import akoma_ntoso
from graph.annotate.marked_page import html
from graph.annotate.standoff import brat, conll
from graph.annotate.web_annotation import web_annotation
from graph.model import Reading

FORMATS: Mapping[str, Callable[[Reading], str]] = {
    "html": html, "akn": akoma_ntoso, "jsonld": web_annotation, "brat": brat, "conll": conll,
}  # fmt: skip
