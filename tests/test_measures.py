"""The figures of small graphs, counted by hand."""

import networkx as nx
import pytest

from graph.cli import SAMPLES
from graph.naming import Namer
from graph.network.explanations import EXPLANATIONS
from graph.network.main_path import main_path
from graph.network.measures import Measures, measure
from graph.network.palette import FAMILIES, KINDS
from graph.rdf.vocabulary import CLASSES, RELATIONS
from graph.view.lineage import lineage
from graph.view.over_time import by_year, over_time
from graph.view.speech import words


def graph_of(edges, **years):
    """'b>a' says that b cites a; each node is a resolution of the year given, or of that of its letter."""
    graph = nx.MultiDiGraph()
    for edge in edges.split():
        source, target = edge.split(">")
        for node in (source, target):
            year = years.get(node, 2000 + ord(node[0]) - ord("a"))
            graph.add_node(node, kind="resolution", key=node, name_en=node, name_zh=node, in_corpus=node != "a", year=year,
                           date=f"{year}-01-01", body="ga", topics=("LAW",) if node < "d" else ("PEACE",))  # fmt: skip
        graph.add_edge(
            source, target, relation="recall", part="pp1", via="explicit", quote="x", before="", after="", lang="en"
        )
    return graph


def test_cited_by_counts_documents_and_not_mentions():
    found = measure(graph_of("b>a b>a c>a c>c")).standings
    assert (found["a"].cited_by, found["b"].cites, found["c"].cites, found["c"].cited_by) == (2, 1, 1, 0)


def test_pagerank_is_a_share_and_flows_to_what_is_cited():
    found = measure(graph_of("b>a c>a d>b")).standings
    assert sum(s.pagerank for s in found.values()) == pytest.approx(1, abs=1e-6)
    assert found["a"].pagerank > found["b"].pagerank > found["c"].pagerank


def test_hubs_cite_authorities():
    found = measure(graph_of("d>a d>b d>c e>a e>b f>a")).standings
    assert max(found, key=lambda n: found[n].hub) == "d"
    assert max(found, key=lambda n: found[n].authority) == "a"
    assert found["a"].hub == 0


def test_betweenness_is_of_bridges():
    found = measure(graph_of("d>c e>c c>b c>a")).standings
    assert max(found, key=lambda n: found[n].betweenness) == "c"
    assert found["a"].betweenness == found["d"].betweenness == 0


def test_communities_are_groups_that_cite_one_another():
    graph = graph_of("b>a c>a c>b e>d f>d f>e d>c")
    found = measure(graph)
    groups = {node: standing.community for node, standing in found.standings.items()}
    assert groups["a"] == groups["b"] == groups["c"] != groups["d"] == groups["e"] == groups["f"]
    assert {community.topics for community in found.communities} == {("LAW",), ("PEACE",)}


def test_pairs():
    found = measure(graph_of("d>a d>b e>a e>b f>a f>c"))
    assert [(p.one, p.other, p.count) for p in found.co_citation] == [("a", "b", 2)]
    assert [(p.one, p.other, p.count) for p in found.coupling] == [("d", "e", 2)]


@pytest.mark.parametrize(
    ("edges", "path"),
    [
        ("b>a c>b d>c", "a b c d"),
        ("b>a c>a d>b d>c e>d", "a c d e"),
        ("b>a c>b c>a d>c e>c f>d f>e", "a b c e f"),
        ("a>b", ""),  # later cited by earlier: no order
        ("b>a a>b", "a b"),
        ("", ""),
    ],
)
def test_main_path(edges, path):
    assert " ".join(main_path(graph_of(edges))) == path


def test_dangling():
    assert measure(graph_of("b>a c>a c>b")).dangling == ("a",)


def test_the_same_graph_has_the_same_figures_whatever_its_order():
    edges = "b>a c>a d>b e>d f>d f>e d>c g>a"
    assert measure(graph_of(edges)) == measure(graph_of(" ".join(reversed(edges.split()))))


def test_a_graph_without_edges():
    graph = nx.MultiDiGraph()
    graph.add_node("x", kind="resolution", in_corpus=True, name_en="x")
    found = measure(graph)
    assert found.standings["x"].pagerank == 1
    assert isinstance(measure(nx.MultiDiGraph()), Measures)


def test_every_measure_is_explained_in_one_sentence_in_every_language():
    fields = {
        "cited_by",
        "pagerank",
        "hub",
        "authority",
        "betweenness",
        "communities",
        "co_citation",
        "coupling",
        "main_path",
        "dangling",
    }
    assert EXPLANATIONS.keys() == fields
    for said in EXPLANATIONS.values():
        assert all(set(said) <= spoken.keys() for lang, spoken in words().items() if lang != "en")
        told = [words()[lang].get(said.sentence, said.sentence) for lang in words()]
        assert all(sentence.rstrip("。.").count("。") == 0 and len(sentence) > 8 for sentence in told)


def test_every_kind_and_verb_has_a_look():
    assert KINDS.keys() == CLASSES.keys()
    assert {relation for *_, relations in FAMILIES.values() for relation in relations} == RELATIONS.keys()


@pytest.mark.parametrize(
    ("kind", "identifier", "year"),
    [
        ("resolution", "S/RES/1325(2000)", 2000), ("resolution", "E/RES/2004/25", 2004), ("resolution", "A/RES/66/102", 2011),
        ("resolution", "A/RES/217(III)A", 1948), ("instrument", "un-charter", 1945), ("resolution", "A/HRC/RES/33/11", 2016),
        ("resolution", "A/RES/S-20/2", 1998), ("resolution", "A/RES/ES-10/14", None), ("resolution", "UNEA/RES/5/14", 2021),
        ("resolution", "A/HRC/RES/S-9/1", None), ("entity", "ga", None), ("document", "A/67/1", None),
    ],
)  # fmt: skip
def test_years_of_works(authority, kind, identifier, year):
    assert Namer(authority).year(kind, identifier) == year


def test_lineage_shows_both_directions_in_order_of_years():
    svg = lineage(graph_of("c>b b>a d>c e>d f>z"), "c")
    assert svg.startswith("<svg")
    order = [svg.index(f">{year}</text>") for year in (2000, 2001, 2002, 2003, 2004)]
    assert order == sorted(order)
    assert ">f</text>" not in svg


def test_lineage_of_a_hub_keeps_to_what_can_be_seen():
    edges = " ".join(f"n{number}>c" for number in range(400))
    graph = graph_of(edges, **{f"n{number}": 2010 + number % 60 for number in range(400)})
    assert lineage(graph, "c").count("<rect") <= 26


@pytest.mark.parametrize("evil", ["</svg><script>alert(1)</script>", "a & b < c", '"quoted"'])
def test_drawings_take_text_for_text(evil):
    import xml.etree.ElementTree as ET

    graph = graph_of("b>a")
    graph.nodes["a"].update(name_en=evil, key=evil, title=evil)
    graph.nodes["b"].update(name_en=evil)
    for svg in (lineage(graph, "b"), over_time(graph, evil)):
        assert ET.fromstring(svg).tag.endswith("svg")
        assert "<script" not in svg


def test_over_time():
    graph = graph_of("b>a c>a c>b d>a")
    assert by_year(graph) == {2001: {"recall": 1}, 2002: {"recall": 2}, 2003: {"recall": 1}}
    assert by_year(graph, "sc") == {}
    assert over_time(graph, "nobody", "sc") == ""
    assert over_time(graph, "all").count("<rect") == 3


def test_the_command(built, tmp_path):
    from click.testing import CliRunner

    from graph.cli import main

    def run(*arguments):
        return CliRunner().invoke(main, ["timeline", "-o", str(built), *arguments])

    assert run("--node", "A/RES/119/47", "--to", str(tmp_path / "a.svg")).exit_code == 0
    assert "A/RES/119/12" in (tmp_path / "a.svg").read_text(encoding="utf-8")
    assert run("--body", "大会", "--lang", "zh", "--to", str(tmp_path / "b.svg")).exit_code == 0
    assert "大会" in (tmp_path / "b.svg").read_text(encoding="utf-8")
    assert run("--node", "nothing").exit_code == 1
    assert run().exit_code == 2
    assert run("--body", "UNODC", "--to", str(tmp_path / "c.svg")).exit_code == 1


def test_in_a_notebook(tmp_path):
    from IPython.core.interactiveshell import InteractiveShell

    from graph.notebook import Corpus

    corpus = Corpus.read(SAMPLES)
    frame = corpus.to_pandas()
    assert len(frame) == sum(len(reading.citations) for reading in corpus)
    assert set(frame["relation"]) <= RELATIONS.keys()
    assert corpus.to_networkx().number_of_edges() == corpus.graph.number_of_edges()
    shell = InteractiveShell.instance()
    shell.run_line_magic("load_ext", "graph.notebook")
    show = shell.display_formatter.format
    assert "15 documents" in show(corpus)[0]["text/html"]
    assert "<iframe" in show(corpus.readings[0])[0]["text/html"]
    assert "<iframe" in show(corpus.neighbourhood("UNODC", steps=2))[0]["text/html"]
    assert "<svg" in show(corpus.lineage("A/RES/119/47"))[0]["image/svg+xml"]
    (tmp_path / "bad.pdf").write_bytes(b"%PDF-1.7 broken")
    assert "could not be read" in Corpus.read(tmp_path)._repr_html_()
