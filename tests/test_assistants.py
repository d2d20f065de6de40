"""Assistants ask the same questions, by a real client of the Model Context Protocol."""

import asyncio

import pytest

from graph.build import BASE_IRI
from graph.rdf.questions import Questions
from graph.search.engine import Engine

mcp = pytest.importorskip("mcp", reason="pip install 'resograph[assistants]'")


@pytest.fixture(scope="module")
def ask(built, authority):
    from graph.serve.assistants import server

    offered = server(Questions(built, BASE_IRI, authority), Engine(built, authority))

    def ask(tool, **arguments):
        async def asked():
            async with mcp.Client(offered) as client:
                return await client.list_tools() if tool is None else await client.call_tool(tool, arguments)

        return asyncio.run(asked())

    return ask


def test_the_tools_say_what_they_are_for(ask):
    tools = {tool.name: tool.description for tool in ask(None).tools}
    assert set(tools) == {"work", "cites", "cited_by", "mandates", "path", "bodies", "search"}
    assert all(tools.values())


@pytest.mark.parametrize(
    ("tool", "arguments", "expected"),
    [
        ("work", {"work": "119/12"}, "A/RES/119/12"), ("cites", {"work": "A/RES/119/12"}, "un-charter"),
        ("cited_by", {"work": "A/RES/119/47"}, "A/RES/121/3"), ("path", {"start": "A/RES/121/3", "end": "A/RES/119/12"}, "A/RES/119/47"),
        ("bodies", {}, "General Assembly"), ("search", {"words": "119/12"}, "A/RES/119/12"), ("work", {"work": "tea"}, "is nothing that"),
    ],
)  # fmt: skip
def test_a_question_is_answered(ask, tool, arguments, expected):
    answer = ask(tool, **arguments)
    assert not answer.is_error
    assert expected in answer.content[0].text
