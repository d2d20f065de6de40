"""The graph, its measures, and the part of it that a picture shows."""

import math

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.model import Document, Reading
from graph.naming import Namer
from graph.network.construction import build, topics_of
from graph.network.graph_files import plain, read_graphml, write_graphml
from graph.network.measures import measure
from graph.network.packed_blocks import blocks_of
from graph.network.summary import summary
from graph.view.neighbourhood import LARGEST_PICTURE, NoNode, around, find_node, weightiest
from graph.view.positions import positions

TEXTS = {
    "A/RES/90/1": "大会，\n\n回顾第66/102号决议，\n\n1. 请秘书长执行第66/102号决议第3段。",
    "A/RES/90/2": "大会，\n\n重申第90/1号决议和《联合国宪章》，\n\n1. 请秘书长合作。",
}


@pytest.fixture(scope="module")
def graph(reader, authority):
    return build((reader.read(Document(id_, text, id=id_, lang="zh")) for id_, text in TEXTS.items()), Namer(authority))


def test_nodes_and_edges(graph):
    assert isinstance(graph, nx.MultiDiGraph)
    first = graph.nodes["resolution/A/RES/90/1"]
    assert (first["kind"], first["in_corpus"], first["name_zh"]) == ("resolution", True, "大会第90/1号决议")
    cited = graph.nodes["resolution/A/RES/66/102"]
    assert (cited["in_corpus"], cited["url"]) == (False, "https://undocs.org/ch/A/RES/66/102")
    edges = graph.get_edge_data("resolution/A/RES/90/1", "resolution/A/RES/66/102")
    assert [(e["part"], e["relation"], e.get("pinpoint")) for e in edges.values()] == [
        ("pp1", "recall", None), ("op1", "request", "paragraph 3"),
    ]  # fmt: skip


def test_summary(graph):
    found = summary(graph, measure(graph))
    assert (found.documents, found.missing) == (2, 1)
    assert found.kinds["instrument"] == 1
    assert {ranked.node: ranked.documents for ranked in found.most_cited} == {
        "resolution/A/RES/66/102": 1, "resolution/A/RES/90/1": 1, "instrument/un-charter": 1,
    }  # fmt: skip


def test_pagerank_is_a_share(graph):
    ranks = {node: standing.pagerank for node, standing in measure(graph).standings.items()}
    assert math.isclose(sum(ranks.values()), 1, abs_tol=1e-6)
    assert ranks["resolution/A/RES/66/102"] > ranks["resolution/A/RES/90/2"]


def test_what_has_many_values_is_one_string_only_in_a_file(authority, tmp_path):
    topics = ("TEA", "MILK, RAW")
    graph = build([Reading(Document("x", "Words.", "A/RES/90/1", "en", topics=topics), ())], Namer(authority))
    assert topics_of(graph.nodes["resolution/A/RES/90/1"]) == topics
    assert plain(graph).nodes["resolution/A/RES/90/1"]["topics"] == "TEA|MILK, RAW"
    nx.write_gexf(plain(graph), tmp_path / "tea.gexf")  # as any of networkx's own writers
    write_graphml(graph, tmp_path / "tea.graphml")
    assert topics_of(read_graphml(tmp_path / "tea.graphml").nodes["resolution/A/RES/90/1"]) == topics


def test_graphml_there_and_back(graph, tmp_path):
    write_graphml(graph, tmp_path / "g.graphml")
    back = read_graphml(tmp_path / "g.graphml")
    assert set(back) == set(graph)
    for node, data in graph.nodes(data=True):
        assert {key: value for key, value in back.nodes[node].items() if key != "label"} == data
    assert sorted(map(str, back.edges(data=True))) == sorted(map(str, graph.edges(data=True)))


@pytest.mark.parametrize(
    "asked",
    [
        "A/RES/90/1",
        "90/1",
        "a/res/90/1",
        "resolution/A/RES/90/1",
        "大会第90/1号决议",
        "General Assembly resolution 90/1",
    ],
)
def test_find_node(graph, asked):
    assert find_node(graph, asked) == "resolution/A/RES/90/1"


def test_no_node(graph):
    with pytest.raises(NoNode):
        find_node(graph, "A/RES/1/1")


def test_around(graph):
    near = set(around(graph, "resolution/A/RES/66/102", 1))
    assert near == {"resolution/A/RES/66/102", "resolution/A/RES/90/1"}
    assert "instrument/un-charter" in around(graph, "resolution/A/RES/66/102", 3)


def test_a_picture_has_a_largest_size():
    star = nx.MultiDiGraph([("hub", f"leaf{n:04}") for n in range(3000)])
    assert len(weightiest(star)) == LARGEST_PICTURE
    assert "hub" in weightiest(star)
    assert len(around(star, "hub", 2)) == LARGEST_PICTURE


def test_positions_are_the_same_each_time_and_apart(graph):
    places = positions(graph)
    assert places == positions(graph)
    assert set(places) == set(graph)
    assert len(set(places.values())) == len(graph)


def test_many_loose_works_make_no_tower():
    graph = nx.MultiDiGraph([(f"a{n}", f"a{n + 1}") for n in range(30)])
    graph.add_nodes_from(f"loose{n}" for n in range(400))
    xs, ys = zip(*positions(graph).values(), strict=True)
    assert 1 <= (max(xs) - min(xs)) / (max(ys) - min(ys)) <= 3


@pytest.mark.parametrize("works", [2, 3, 4])
def test_small_parts_stay_near(works):
    """What is next to a line has no height; it is drawn no larger for that."""
    graph = nx.MultiDiGraph([(f"{part}-{at}", f"{part}-{at + 1}") for part in range(12) for at in range(works - 1)])
    xs, ys = zip(*positions(graph).values(), strict=True)
    assert max(*xs, *ys) - min(*xs, *ys) < 300 * len(graph)


def test_positions_of_nothing():
    assert positions(nx.MultiDiGraph()) == {}


@given(st.lists(st.text(max_size=8), unique=True, max_size=400), st.integers(0, 400))
@settings(deadline=None, max_examples=60)
def test_a_new_name_is_in_one_block_and_changes_no_other(names, at):
    blocks = list(blocks_of(names))
    assert [name for block in blocks for name in block] == names
    others = list(blocks_of([*names[:at], "tea", *names[at:]])) if "tea" not in names else blocks
    assert sum(block not in blocks for block in others) <= 2  # the one with it, in two where it ends one
