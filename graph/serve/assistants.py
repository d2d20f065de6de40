"""The questions of the plain interface as tools for assistants (Model Context Protocol), by its official Python library."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from graph.rdf.questions import MOST, Questions, Unknown
from graph.search.engine import Engine

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

INSTRUCTIONS = (
    "Which United Nations resolutions, decisions and instruments cite which, as their texts say. A work is named by its symbol "
    "(A/RES/66/102), its number (1325 (2000)), a key (un-charter) or its name. Citations are found by a program, without review."
)


def server(questions: Questions, search: Engine | None) -> MCPServer[Any]:
    """A server of these tools: work, cites, cited_by, mandates, path, bodies and, where there is an index, search."""
    from mcp.server.mcpserver import MCPServer

    offered: MCPServer[Any] = MCPServer("resograph", instructions=INSTRUCTIONS)

    def work(work: str) -> dict[str, Any]:
        """What is known of a work: date, titles, adopting body, topics, how much it cites and is cited."""
        return _answered(lambda: questions.work(work))

    def cites(work: str, offset: int = 0, limit: int = MOST) -> dict[str, Any]:
        """What a work cites: each citation with its paragraph, governing verb, role, effect and pinpoint."""
        return _answered(lambda: questions.cites(work, max(offset, 0), max(limit, 1)))

    def cited_by(work: str, offset: int = 0, limit: int = MOST) -> dict[str, Any]:
        """What cites a work: each citation with its paragraph, governing verb, role, effect and pinpoint."""
        return _answered(lambda: questions.cited_by(work, max(offset, 0), max(limit, 1)))

    def mandates(work: str, offset: int = 0, limit: int = MOST) -> dict[str, Any]:
        """What a work asks, paragraph by paragraph: of whom, what, to whom to report, and by when."""
        return _answered(lambda: questions.mandates(work, max(offset, 0), max(limit, 1)))

    def path(start: str, end: str) -> dict[str, Any]:
        """The shortest way from one work to another by what each cites; empty where there is none."""
        return _answered(lambda: questions.path(start, end))

    def bodies(offset: int = 0, limit: int = MOST) -> dict[str, Any]:
        """The bodies that adopted the documents, with how many."""
        return _answered(lambda: questions.bodies(max(offset, 0), max(limit, 1)))

    for tool in (work, cites, cited_by, mandates, path, bodies):
        offered.tool()(tool)
    if search is not None:
        engine = search

        def find(words: str) -> dict[str, Any]:
            """What a number, a name, a title, a provision or words of paragraphs find, the best first."""
            found = engine.search(words, "", MOST).results
            return {
                "items": [
                    {"id": r.id, "kind": r.kind, "label": r.label, "date": r.date, "snippet": r.snippet} for r in found
                ]
            }

        offered.tool(name="search")(find)
    return offered


def _answered(ask: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    try:
        return ask()
    except Unknown as error:
        return {"error": str(error)}
