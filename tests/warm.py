"""Builds that begin at once: each a process of its own, forked from one that has made what every build needs."""

from __future__ import annotations

import multiprocessing
import os
from functools import cache
from multiprocessing.process import BaseProcess
from pathlib import Path

import jieba

from graph.cli import SAMPLES, main
from graph.extraction import documents_of
from graph.parallel import steps
from graph.reader import Reader
from ontology.authority import Authority


@cache
def reader(_authority: Authority | None = None) -> Reader:
    """One that has read Chinese, whatever the authority data: the builds begun here have no other."""
    made = Reader(Authority.load())
    for document in documents_of([SAMPLES / "A_RES_119_12.zh.txt"], print):
        made.read(document)
    return made


def begin(folder: Path, texts: str | Path, output: str | Path) -> BaseProcess:
    """A build of `texts` into `output`, by the command in `folder`, that has just begun."""
    os.environ["PYTHONPATH"] = os.pathsep.join((str(Path(__file__).parent), str(Path(__file__).parents[1])))
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["forked"])
    process = context.Process(target=_build, args=(str(folder), str(texts), str(output)))
    process.start()
    return process


def _build(folder: str, texts: str, output: str) -> None:
    jieba.initialize()
    steps.Reader = lambda _authority: reader()
    os.chdir(folder)
    main(["build", texts, "-o", output, "--quiet"])
