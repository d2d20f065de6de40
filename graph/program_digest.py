"""Which program has done something: a digest of its version and of all that the result may depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from types import ModuleType

import graph as program
import ontology

SHOWING = (
    "__main__.py", "annotate", "build.py", "check.py", "child_processes.py", "cli", "cluster", "metadata_check.py", "disputes.py",
    "evaluation.py", "folders.py", "network", "notebook.py", "output.py", "parallel", "search", "series", "serve", "view",
)  # fmt: skip
"""What only shows, or strings together, what others have found."""
SAYING = ("mandates", "rdf", "settle", "council-records.tsv", "council_records.py")
"""What says of a whole work what its texts say, and of what."""
FINDING = ("find", "languages", "patterns", "reader.py", "resolve")
"""What finds citations in a text."""


def digest_of(without: Collection[str], *also: str) -> bytes:
    """A digest of the program's version, of its modules and data but for those in `without`, and of `also`.

    What the ontology holds beside the entries of the authority, of which `Authority.digest` tells, is of the program, too.
    """
    said = "\n".join((program.__version__, *also)).encode("utf-8", "surrogatepass")
    return hashlib.sha256(_digest_of_files(tuple(without)) + said).digest()


@cache
def _digest_of_files(without: tuple[str, ...]) -> bytes:
    digest = hashlib.sha256()
    for part, path in _files():
        if part not in without:
            digest.update(path.read_bytes())
    return digest.digest()


@cache
def _files() -> tuple[tuple[str, Path], ...]:
    """The files of the program and of the ontology, in order, each with the part that it belongs to: a folder or
    a module of the program, a file of the ontology."""
    return tuple(chain.from_iterable(map(_of_package, (program, ontology))))


def _of_package(package: ModuleType) -> Iterator[tuple[str, Path]]:
    root = Path(package.__file__ or "").parent
    for path in sorted(root.rglob("*")):
        parts = path.relative_to(root).parts
        is_entries = parts[0] == "authority" and path.suffix == ".ttl"
        if path.is_file() and "__pycache__" not in parts and not is_entries:
            yield (path.name if package is ontology else parts[0]), path
