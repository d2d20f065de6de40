"""What the addresses of one build answer from: its store, its processes, its pages."""

from __future__ import annotations

import hashlib
import threading
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from starlette.requests import Request

from graph.output import MANIFEST
from graph.output import manifest as read_manifest
from graph.rdf import dataset_description, store
from graph.rdf.questions import Questions
from graph.rdf.writers import NQUADS, write_merged
from graph.search.engine import Engine, NoIndex
from graph.serve.execution import Executor, Limits
from graph.serve.metrics import Measures
from graph.serve.pages import Pages
from graph.serve.protocol import Refused
from graph.serve.resources import Resources
from ontology.authority import Authority


class Site:
    """The build in `output`, ready to be asked. Its processes begin with the first query and end with `retire`."""

    def __init__(self, output: Path, authority: Authority, workers: int, limits: Limits, measures: Measures):
        """Raises NoOutput and NoStore where nothing is built in `output`."""
        self.output, self.authority, self.measures = output, authority, measures
        self.manifest = read_manifest(output)
        self.base: str = self.manifest["base"]
        self.resources = Resources(output, self.base, (output / dataset_description.NAME,))
        self.pages = Pages(self.base, self.resources.label)
        self.search = _engine(output, authority)
        self.questions = Questions(output, self.base, authority)
        self._made, self._making = TemporaryDirectory(prefix="resograph-"), threading.Lock()
        self.executor = Executor(output / store.FOLDER, workers, limits)

    def merged(self, form: str) -> Path:
        """A file of all statements of the graph in a syntax (by its ending), made when it is first asked for.

        Raises Refused where the data is not there.
        """
        path = Path(self._made.name) / f"citations.{form}"
        with self._making:
            if not path.exists():
                try:
                    write_merged(self.output / NQUADS, path.with_suffix(".part"), form)
                except (OSError, EOFError, ValueError, SyntaxError) as error:
                    raise Refused(503, "The data is not there at the moment. Try again later.") from error
                path.with_suffix(".part").rename(path)
        return path

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
