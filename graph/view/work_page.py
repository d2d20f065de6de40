"""A work → its page: paragraphs with every mention marked, language versions side by side, what cites it beside them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from graph.annotate.spans import pieces
from graph.model import Citation, Reading
from graph.network.construction import Graph, node_id
from graph.network.measures import Measures
from graph.network.palette import VERBS_ZH, color, family
from graph.symbols import AKN_LANGUAGES, Symbol, address
from graph.view.lineage import lineage
from graph.view.page_links import file_of
from graph.view.templates import environment

_MOST_CITING = 200  # documents listed beside a work: the explorer has the rest


@dataclass(frozen=True, slots=True)
class Piece:
    """Words of a text; those of a mention say what they mean and lead to the page and the official document of it."""

    text: str
    kind: str | None = None
    href: str | None = None
    official: str | None = None
    told: str | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """A part of a work: its words in each language (None where a version lacks it), and the verbs that govern its mentions."""

    part: str
    cells: tuple[tuple[str, tuple[Piece, ...] | None], ...]
    verbs: tuple[tuple[str, str, str], ...]  # relation, Chinese, family


class ReaderPages:
    """Makes the pages of the works of one graph. `bodies` gives the names (English, Chinese) of authority keys."""

    def __init__(self, graph: Graph, measures: Measures, bodies: Mapping[str, tuple[str, str]]):
        self._graph, self._measures, self._bodies = graph, measures, bodies
        self._cited = dict(graph.in_degree()).__getitem__

    def page(self, node: str, versions: Sequence[Reading]) -> str:
        """The page of `node`, whose texts are `versions`: one a language, none where the corpus has no text of it."""
        data = self._graph.nodes[node]
        ordered = sorted(
            versions, key=lambda reading: (reading.document.lang not in AKN_LANGUAGES, reading.document.lang)
        )
        citing, more = self._citing(node)
        picture = lineage(self._graph, node, file_of, cited=self._cited) if self._connected(node) else ""
        return (
            environment()
            .get_template("document.html")
            .render(
                node=node,
                data=data,
                standing=self._measures.standings[node],
                about=self._about(data, ordered),
                titles=[(r.document.lang, r.document.title) for r in ordered if r.document.title]
                or self._cited_titles(data),
                languages=[reading.document.lang for reading in ordered],
                rows=list(self._rows(ordered)),
                citing=citing,
                more=more,
                lineage=picture,
                top="../",
            )
        )

    def _connected(self, node: str) -> bool:
        return self._graph.degree(node) > 0 and self._graph.nodes[node]["kind"] not in (
            "entity",
            "session",
            "meeting",
            "programme",
        )

    @staticmethod
    def _cited_titles(data: Mapping[str, Any]) -> list[tuple[str, str]]:
        return [("", data["title"])] if data.get("title") else []

    def _about(self, data: Mapping[str, Any], versions: Sequence[Reading]) -> list[tuple[str, str, str, str]]:
        """What is known of the work: label and value in English and Chinese."""
        document = versions[0].document if versions else None
        body = self._bodies.get(data.get("body", ""))
        known = [
            ("Symbol", "文号", data["key"], data["key"]) if Symbol.parse(data["key"]) else None,
            ("Adopted by", "通过机构", *body) if body else None,
            ("Date", "日期", data["date"], data["date"]) if data.get("date") else None,
        ]
        if document:
            for en, zh, value in (
                ("Session", "届会", document.session), ("Meeting", "会议", document.meeting),
                ("Agenda item", "议程项目", document.agenda_item), ("Topics", "主题", ", ".join(document.topics)),
            ):  # fmt: skip
                known.append((en, zh, str(value), str(value)) if value else None)
        return [row for row in known if row]

    def _rows(self, versions: Sequence[Reading]) -> Iterator[Row]:
        """The parts in the order of the texts; where a version has one twice (body), the second stands for itself."""
        texts = [self._parts(reading) for reading in versions]
        order = list(dict.fromkeys(part for parts in texts for part in parts))
        order.sort(key=lambda part: next(list(parts).index(part) for parts in texts if part in parts))
        for part in order:
            cells = tuple((r.document.lang, parts.get(part)) for r, parts in zip(versions, texts, strict=True))
            verbs = {c.relation for r in versions for c in r.citations if c.part == part.partition("-")[0]}
            if any(cell and any(piece.text.strip() for piece in cell) for _, cell in cells):
                yield Row(part, cells, tuple((v, VERBS_ZH[v], family(v)) for v in sorted(verbs)))

    def _parts(self, reading: Reading) -> dict[str, tuple[Piece, ...]]:
        document = reading.document
        found: dict[str, list[Piece]] = {}
        times = Counter[str]()
        for section in document.sections:
            times[section.part] += 1
            name = section.part if times[section.part] == 1 else f"{section.part}-{times[section.part]}"
            found[name] = [
                Piece(text) if citation is None else self._marked(text, citation)
                for text, citation in pieces(document.text, section.start, section.end, reading.citations)
            ]
        return {part: tuple(words) for part, words in found.items()}

    def _marked(self, text: str, citation: Citation) -> Piece:
        if citation.id is None:
            return Piece(text, citation.kind, told="open: the text does not settle which")
        node = node_id(citation.kind, citation.id)
        symbol = Symbol.parse(citation.id)
        via = "" if citation.via == "explicit" else citation.via
        told = " · ".join(filter(None, (citation.label or citation.id, citation.pinpoint, citation.relation, via)))
        return Piece(text, citation.kind, file_of(node), address(symbol, citation.lang) if symbol else None, told)

    def _citing(self, node: str) -> tuple[list[dict[str, Any]], int]:
        """The documents that cite a node, the newest first, with the words; and how many more there are."""
        sources = sorted(
            {source for source in self._graph.predecessors(node) if source != node},
            key=lambda source: (self._graph.nodes[source].get("date", ""), source),
            reverse=True,
        )
        listed = [
            {
                "node": source,
                "data": self._graph.nodes[source],
                "color": color(self._graph.nodes[source]["kind"]),
                "evidence": [
                    {**data, "verb_zh": VERBS_ZH[data["relation"]], "family": family(data["relation"])}
                    for data in self._graph.get_edge_data(source, node).values()
                ],
            }
            for source in sources[:_MOST_CITING]
        ]
        return listed, max(len(sources) - _MOST_CITING, 0)
