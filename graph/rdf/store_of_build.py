"""The store of a build, of that of the build before where it can be. Imports little: a process of its own does it, in much memory."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

import ontology
from graph.output import NoOutput, is_of_store, manifest
from graph.rdf import store


def is_renewed(output: Path, about: Mapping[str, Any]) -> bool:
    """Whether the store of the build in `output` is `about` the same, so that only what is other in it need be changed."""
    try:
        before = manifest(output)
    except NoOutput:
        return False
    return all(before.get(what) == said for what, said in about.items())


def fill_store(folder: Path, output: Path, about: Mapping[str, Any]) -> None:
    """Fill the store of the build in `folder`: from that of the build in `output`, where this is `about` the same, by what is
    other in it, else anew."""
    names: list[str] = about["store"]
    with suppress(NoOutput, OSError, RuntimeError, ValueError, SyntaxError):
        if is_renewed(output, about):
            return store.renew(folder, output, names, is_of_store)
    return store.fill(folder / store.FOLDER, [folder / name for name in names], ontology.VOCABULARY)
