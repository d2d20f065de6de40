"""What search engines read of a page: schema.org in JSON-LD, in a block of data, which no browser runs."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from markupsafe import Markup

from graph.kinds import ACTS, WORKS
from graph.model import Extent
from graph.network.construction import Graph, topics_of
from graph.official_languages import OFFICIAL
from graph.rdf.dataset_description import MEDIA_TYPES, Presentation
from graph.symbols import iri
from graph.view.sections import Subject
from graph.view.templates import inline

_MOST = 200  # citations that a page tells
_CONTEXT = "https://schema.org"
_LEGISLATION = ACTS | {"instrument"}
_OUTSIDE_TEXT = {"<": "\\u003c", ">": "\\u003e", "&": "\\u0026"}  # what could end the block


class StructuredData:
    """Tells of the pages of a corpus whose IRIs begin with `base`; `bodies` gives names by authority key and language."""

    def __init__(self, base: str, bodies: Mapping[str, Mapping[str, str]]):
        self._base, self._bodies = base, bodies

    def head(self, subject: Subject) -> Markup:
        """The block of the page of a work or a body; nothing for other things."""
        data, graph = subject.data, subject.graph
        if data["kind"] not in (*WORKS, "entity"):
            return Markup()
        told: dict[str, Any] = {"@id": self._iri(data), "url": data.get("url"), **_names(data)}
        if data["kind"] == "entity":
            return block(told | {"@type": "Organization"})
        told["isPartOf"] = {"@id": f"{self._base}dataset/citations"} if data["in_corpus"] else None
        told["inLanguage"] = sorted({r.document.lang for r in subject.versions if r.document.lang})
        told["about"] = list(topics_of(data))
        told["citation"] = [self._named(graph, node) for node in _cited(graph, subject.node)]
        if data["kind"] not in _LEGISLATION:
            return block(told | {"@type": "CreativeWork", "identifier": data["key"], "datePublished": data.get("date")})
        return block(told | {"@type": "Legislation"} | self._of_act(graph, subject.node, data))

    def dataset(self, extent: Extent, files: Iterable[str], presented: Presentation | None) -> Markup:
        """The block of the start page: the corpus as a dataset."""
        shown, dataset = presented or Presentation(), f"{self._base}dataset/citations"
        what = f"What {extent.documents} documents of the United Nations cite: works, paragraphs, verbs and roles."
        told = {
            "@type": "Dataset", "@id": dataset, "url": dataset, "name": shown.title, "description": what,
            "license": shown.licence, "isAccessibleForFree": True, "datePublished": shown.issued,
            "creator": {"@type": "Organization", "name": shown.publisher},
            "inLanguage": sorted(lang for lang in extent.languages if lang in OFFICIAL),
            "keywords": ["United Nations", "resolutions", "citations", "linked data"],
            "distribution": [
                {"@type": "DataDownload", "contentUrl": f"{self._base}dataset/{name}", "encodingFormat": _media_type(name)}
                for name in files
                if _media_type(name)
            ],
        }  # fmt: skip
        return block(told)

    def _of_act(self, graph: Graph, node: str, data: Mapping[str, Any]) -> dict[str, Any]:
        body = data.get("body")
        changed = {
            target for _, target, edge in graph.out_edges(node, data=True) if edge.get("effect") and target != node
        }
        return {
            "legislationIdentifier": data["key"], "legislationDate": data.get("date"), "legislationType": data["kind"],
            "legislationPassedBy": self._body(body) if body and body in self._bodies else None,
            "legislationChanges": [{"@id": self._iri(graph.nodes[other])} for other in sorted(changed)],
        }  # fmt: skip

    def _body(self, key: str) -> dict[str, Any]:
        return {"@type": "Organization", "@id": iri(self._base, "entity", key), "name": self._bodies[key]["en"]}

    def _named(self, graph: Graph, node: str) -> dict[str, Any]:
        data = graph.nodes[node]
        kind = "Legislation" if data["kind"] in _LEGISLATION else "CreativeWork"
        return {"@type": kind, "@id": self._iri(data), "name": data["name_en"]}

    def _iri(self, data: Mapping[str, Any]) -> str:
        return iri(self._base, data["kind"], data["key"])


def block(told: Mapping[str, Any]) -> Markup:
    """JSON-LD in a block of data, without what is not known; no word of it can end the block."""
    known = {"@context": _CONTEXT} | {name: value for name, value in told.items() if value not in (None, [], "")}
    written = json.dumps(known, ensure_ascii=False)
    for letter, escaped in _OUTSIDE_TEXT.items():
        written = written.replace(letter, escaped)
    return inline("json_ld", Markup(written))


def _names(data: Mapping[str, Any]) -> dict[str, Any]:
    names = {data.get(f"name_{lang}") for lang in OFFICIAL} - {None, "", data["name_en"]}
    title = data.get("title")
    return {"name": title or data["name_en"], "alternateName": sorted(names | ({data["name_en"]} if title else set()))}


def _cited(graph: Graph, node: str) -> list[str]:
    """The works that a node cites, the first by name where there are very many."""
    targets = {target for _, target in graph.out_edges(node) if target != node}
    return sorted(target for target in targets if graph.nodes[target]["kind"] in WORKS)[:_MOST]


def _media_type(name: str) -> str | None:
    return MEDIA_TYPES.get(name.removesuffix(".gz").rpartition(".")[2])
