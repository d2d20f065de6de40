"""Which program has done something: a digest of its version and of all that the result may depend on."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Collection, Iterator
from functools import cache
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
    for entry in _files(_home(program), without):
        digest.update(Path(entry.path).read_bytes())
    for entry in _files(_home(ontology)):
        if entry.name not in without and not _holds_entries(entry):
            digest.update(Path(entry.path).read_bytes())
    return digest.digest()


def _home(package: ModuleType) -> str:
    return str(Path(package.__file__ or "").parent)


def _files(folder: str, without: Collection[str] = ()) -> Iterator[os.DirEntry[str]]:
    """All files in a folder, in order, but for what is called so at its top. A start waits for this: `Path.rglob` takes
    three times as long."""
    with os.scandir(folder) as entries:
        there = sorted(entries, key=lambda entry: entry.name)
    for entry in there:
        if entry.name in without or entry.name == "__pycache__":
            continue
        if entry.is_dir():
            yield from _files(entry.path)
        else:
            yield entry


def _holds_entries(entry: os.DirEntry[str]) -> bool:
    """Whether a file of the ontology holds entries of the authority."""
    return entry.name.endswith(".ttl") and Path(entry.path).parent.name == "authority"
