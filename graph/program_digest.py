"""Which program has done something: a digest of its version and of all that the result may depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterator
from pathlib import Path

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
    digest = hashlib.sha256("\n".join((program.__version__, *also)).encode("utf-8", "surrogatepass"))
    for path in _files(without):
        digest.update(path.read_bytes())
    return digest.digest()


def _files(without: Collection[str]) -> Iterator[Path]:
    for package in (program, ontology):
        root = Path(package.__file__ or "").parent
        for path in sorted(root.rglob("*")):
            parts = path.relative_to(root).parts
            is_left_out = parts[0] in without or path.name in without or "__pycache__" in parts
            if path.is_file() and not is_left_out and (parts[0], path.suffix) != ("authority", ".ttl"):
                yield path
