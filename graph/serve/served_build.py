"""What the addresses of one build answer from: its store, its processes, its pages."""

from __future__ import annotations

import hashlib
import threading
from datetime import UTC, datetime
from pathlib import Path

from starlette.requests import Request

from graph.output import MANIFEST
from graph.output import manifest as read_manifest
from graph.rdf import dataset_description, store
from graph.rdf.questions import Questions
from graph.rdf.writers import NQUADS
from graph.search.engine import Engine, NoIndex
from graph.serve.client_places import Outgoing, Places
from graph.serve.execution import Executor, Limits
from graph.serve.merged_files import MergedFiles
from graph.serve.metrics import QueryCounts
from graph.serve.pages import Pages
from graph.serve.resources import Resources
from ontology.authority import Authority

_SEARCHES, _SEARCHERS = 2, 24  # questions to the index that are answered at once, and that wait
_ASKED, _ASKING = 4, 48  # the same of those to the plain interface
_HELD = 8  # answers of the largest size that are held at once until their clients have taken them


class Site:
    """The build in `output`, ready to be asked. Its processes begin with the first query and end with `retire`."""

    def __init__(self, output: Path, authority: Authority, workers: int, limits: Limits, measures: QueryCounts):
        """Raises NoOutput and NoStore where nothing is built in `output`."""
        self.output, self.authority, self.measures = output, authority, measures
        self.manifest = read_manifest(output)
        self.base: str = self.manifest["base"]
        self.resources = Resources(output, self.base, (output / dataset_description.NAME,))
        self.pages = Pages(self.base, self.resources)
        self.search = _engine(output, authority)
        self.questions = Questions(output, self.base, authority)
        self.merged = MergedFiles(output / NQUADS)
        self.searching, self.asking = Places("search", _SEARCHES, _SEARCHERS), Places("api", _ASKED, _ASKING)
        self.outgoing = Outgoing(_HELD * limits.answer)
        self.executor = Executor(output / store.FOLDER, self.base, workers, limits)

    def tag(self, what: str) -> str:
        """An entity tag of the answer to `what`: the same as long as build and program are the same."""
        state = f"{self.manifest['version']} {self.manifest['digest']} {what}"
        return f'W/"{hashlib.sha256(state.encode()).hexdigest()[:32]}"'

    @property
    def triples(self) -> int:
        """How many statements the dataset has, each once."""
        told: int = self.manifest.get("triples", self.manifest["quads"])
        return told

    @property
    def modified(self) -> datetime:
        """When the data was built, to the second."""
        return datetime.fromtimestamp(int((self.output / MANIFEST).stat().st_mtime), UTC)

    def retire(self) -> None:
        """Take no more requests; its processes end when those of now are answered."""
        self.executor.retire()

    def close(self) -> None:
        """End all that is being done."""
        for each in (self.executor, self.merged, self.searching, self.asking):
            each.close()


def _engine(output: Path, authority: Authority) -> Engine | None:
    """What answers questions by words; None for a build of a time when there was no index."""
    try:
        engine = Engine(output, authority)
    except NoIndex:
        return None
    threading.Thread(target=engine.warm, daemon=True).start()
    return engine


def site_of(request: Request) -> Site:
    """The site that a request is for."""
    site: Site = request.state.site
    return site
