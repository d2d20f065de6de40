"""Which program has done something: a digest of its version and of all that the result may depend on."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from functools import cache
from pathlib import Path

import graph as program

SHOWING = (
    "__main__.py", "annotate", "build.py", "check.py", "child_processes.py", "cli", "cluster", "metadata_check.py", "disputes.py",
    "evaluation.py", "folders.py", "network", "notebook.py", "output.py", "parallel", "search", "series", "serve", "view",
)  # fmt: skip
"""What only shows, or strings together, what others have found."""
SAYING = ("mandates", "rdf", "settle")
"""What says of a whole work what its texts say."""
FINDING = ("find", "languages", "patterns", "reader.py", "resolve")
"""What finds citations in a text."""


def digest_of(without: Collection[str], *also: str) -> bytes:
    """A digest of the program's version, of its modules and data but for those in `without`, and of `also`."""
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
    """The files of the program, in order, each with the part of it that it belongs to: a folder or a module."""
    root = Path(program.__file__).parent
    parted = ((path.relative_to(root).parts, path) for path in sorted(root.rglob("*")))
    return tuple((parts[0], path) for parts, path in parted if "__pycache__" not in parts and path.is_file())
