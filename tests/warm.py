"""Builds that begin at once: each a process of its own, forked from one that has made what every build needs."""

from __future__ import annotations

import multiprocessing
import os
from functools import cache
from multiprocessing.process import BaseProcess
from pathlib import Path

from graph.cli import SAMPLES, main
from graph.extraction import documents_of
from graph.network.igraph_alone import igraph
from graph.parallel import steps
from graph.reader import Reader
from graph.text.chinese_dictionary import segmenter
from graph.view.ontology_page import render_vocabulary
from graph.view.templates import environment
from ontology.authority import Authority


@cache
def reader(_authority: Authority | None = None) -> Reader:
    """One that has read Chinese, whatever the authority data: the builds begun here have no other."""
    made = Reader(Authority.load())
    for document in documents_of([SAMPLES / "A_RES_119_12.zh.txt"], print):
        made.read(document)
    return made


def prepared() -> None:
    """Load what every build loads, and nothing that it writes."""
    reader(), segmenter(), igraph(), render_vocabulary(alone=False)
    for template in environment().list_templates(["html"]):
        environment().get_template(template)


def begin(folder: Path, texts: str | Path, output: str | Path) -> BaseProcess:
    """A build of `texts` into `output`, by the command in `folder`, that has just begun."""
    os.environ["PYTHONPATH"] = os.pathsep.join((str(Path(__file__).parent), str(Path(__file__).parents[1])))
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["forked"])
    process = context.Process(target=_build, args=(str(folder), str(texts), str(output)))
    process.start()
    return process


def _build(folder: str, texts: str, output: str) -> None:
    steps.Reader = lambda _authority: reader()
    os.chdir(folder)
    main(["build", texts, "-o", output, "--quiet"])
