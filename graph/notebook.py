"""A corpus in a notebook: read, look at, and hand on to networkx and pandas.

from graph.notebook import Corpus
corpus = Corpus.read("texts/")
corpus                      # shows itself
corpus.to_pandas()          # one row a citation
corpus.neighbourhood("A/RES/66/102")
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from graph.citation_lines import told
from graph.model import Citation, Problem, Reading
from graph.naming import Namer
from graph.network.construction import Graph, build
from graph.network.graph_files import plain
from graph.network.measures import Measures, measure
from graph.network.summary import summary
from graph.resolve.council_years import completed
from graph.resolve.targets import Targets
from ontology.authority import Authority

if TYPE_CHECKING:
    import pandas

_ROWS = 10
_FRAME = 560  # pixels


@dataclass(frozen=True)
class Picture:
    """A page that a notebook shows in a frame of its own."""

    html: str

    def _repr_html_(self) -> str:
        return _rendered("frame.html", html=self.html, height=_FRAME)


@dataclass(frozen=True)
class Svg:
    """A drawing; `str()` of it is its source."""

    source: str

    def _repr_svg_(self) -> str:
        return self.source

    def __str__(self) -> str:
        return self.source


@dataclass(frozen=True)
class Corpus:
    """Documents with what they cite. `problems` tells the inputs that could not be read."""

    readings: tuple[Reading, ...]
    problems: tuple[Problem, ...] = ()
    authority: Authority = field(default_factory=Authority.load, repr=False)

    @classmethod
    def read(cls, *paths: str | Path, workers: int = 1) -> Corpus:
        """The corpus of files and folders, in any format that the program reads."""
        from graph.extraction import read

        authority, problems = Authority.load(), list[Problem]()
        found = tuple(read(paths, authority, workers, problems.append))
        return cls(completed(found, Targets(authority)), tuple(problems), authority)

    def __iter__(self) -> Iterator[Reading]:
        return iter(self.readings)

    def __len__(self) -> int:
        return len(self.readings)

    @cached_property
    def graph(self) -> Graph:
        """The graph of works, instruments and bodies, as `to_networkx` gives it."""
        return build(self.readings, Namer(self.authority))

    @cached_property
    def measures(self) -> Measures:
        """The figures of the graph."""
        return measure(self.graph)

    def to_networkx(self) -> Graph:
        """A copy of the graph: a networkx MultiDiGraph, with the attributes that graph.network.construction tells.

        The values of a tuple are one string with '|' between them, so that all writers of networkx can write it.
        """
        return plain(self.graph)

    def to_pandas(self) -> pandas.DataFrame:
        """One row a citation, with the columns of `resograph extract`. Needs pandas (pip install resograph[notebook])."""
        import pandas

        rows = [told(citation) for reading in self.readings for citation in reading.citations]
        return pandas.DataFrame(rows, columns=Citation._fields)

    def neighbourhood(self, name: str, steps: int = 1) -> Picture:
        """The page of a node, by symbol, number, key or name, and what is around it. Raises NoNode."""
        from graph.view.graph_page import render
        from graph.view.neighbourhood import around

        node = self._node(name)
        return Picture(render(around(self.graph, node, steps), len(self.graph), focus=node))

    def lineage(self, name: str, lang: str = "en") -> Svg:
        """What a work rests on and what came of it, by year. Raises NoNode."""
        from graph.view.lineage import lineage

        return Svg(lineage(self.graph, self._node(name), lang=lang))

    def _node(self, name: str) -> str:
        """The node that is called so, or the only one with that number. Raises NoNode, with those that have it where they are
        several."""
        from graph.search.numbered_nodes import nodes_with_number
        from graph.view.neighbourhood import NoNode, find_node

        try:
            return find_node(self.graph, name)
        except NoNode:
            found = nodes_with_number(self.graph, name, self.authority)
            if len(found) == 1:
                return found[0]
            raise NoNode("; ".join((name, *found))) from None

    def _repr_html_(self) -> str:
        found = summary(self.graph, self.measures, _ROWS)
        return _rendered("corpus_in_brief.html", found=found, lost=len(self.problems))


def _rendered(template: str, **context: Any) -> str:
    from graph.view.templates import environment

    return environment().get_template(f"notebook/{template}").render(**context)


def _reading_html(reading: Reading) -> str:
    """A reading as the page that `resograph annotate` writes, in a frame."""
    from graph.annotate.marked_page import html

    return Picture(html(reading))._repr_html_()


def show_readings(shell: Any) -> None:
    """Let a running IPython show single readings as annotated pages: `show_readings(get_ipython())`."""
    shell.display_formatter.formatters["text/html"].for_type(Reading, _reading_html)


def load_ipython_extension(shell: Any) -> None:
    """`%load_ext graph.notebook`."""
    show_readings(shell)
