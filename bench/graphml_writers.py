"""How long writing GraphML takes, and how much memory, beside networkx's own writer: `python -m bench.graphml_writers OUTPUT`.

Each writer has a process of its own, so that the peak of its memory is its own.
"""

from __future__ import annotations

import multiprocessing
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx

from graph.network.construction import Graph
from graph.network.graph_files import GRAPHML, read_graphml, write_graphml

WRITERS: dict[str, Callable[[Graph, Path], None]] = {
    "resograph": write_graphml,
    "networkx (lxml)": nx.write_graphml_lxml,
    "networkx (xml.etree)": nx.write_graphml_xml,
}


def measured(writer: str, graphml: Path) -> tuple[float, float]:
    """The seconds of processor and the MiB beyond the graph itself that a writer takes for the graph of a file."""
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_measured, (writer, graphml))


def _measured(writer: str, graphml: Path) -> tuple[float, float]:
    graph, write = read_graphml(graphml), WRITERS[writer]
    with tempfile.TemporaryDirectory() as folder:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        begun = time.process_time()
        write(graph, Path(folder, GRAPHML))
        seconds = time.process_time() - begun
        return seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024


if __name__ == "__main__":
    for name in WRITERS:
        taken, memory = measured(name, Path(sys.argv[1], GRAPHML))
        print(f"{name}: {taken:.2f} s, {memory:.0f} MiB")
