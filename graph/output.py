"""What a build writes: put in place whole, and read back by the commands that use it. Its manifest names every file of it."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Mapping
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Any

from graph import folders
from graph.folders import READY, FolderLayout, Own

MANIFEST = "manifest.json"
STORE = "store"
_PROGRAM = "resograph"
# The files of a database of RocksDB, whose names are its own.
_OF_STORE = re.compile(
    r"\d+\.(?:sst|log|blob)|CURRENT|IDENTITY|LOCK|LOG(?:\.old\.\d+)?|(?:MANIFEST|OPTIONS)-\d+(?:\.dbtmp)?"
)


class NothingRead(ValueError):
    """There was no document to build anything from."""


class NoOutput(FileNotFoundError):
    """A folder that no build has written, or one that is damaged."""


def staged(output: Path) -> AbstractContextManager[Path]:
    """A new folder to write into, whose contents take their places in `output` when all has gone well (see `folders.staged`)."""
    return folders.staged(output, BUILD)


def settle(output: Path) -> None:
    """Put in place what a build has made ready; done again as often as it is broken off."""
    folders.settle(output, BUILD)


def claim(output: Path) -> None:
    """Raises NotOurs where `output` holds something that no build has written."""
    folders.claim(output, BUILD)


def write_manifest(folder: Path, told: Mapping[str, Any]) -> None:
    """Say in `folder`, in which all else has been written, what the build is and which files are its own."""
    inner = {
        item.name: sorted(
            Path(inside, name).relative_to(item).as_posix() for inside, _, names in os.walk(item) for name in names
        )
        for item in sorted(folder.iterdir()) if item.is_dir() and item.name != STORE
    }  # fmt: skip
    files = sorted({MANIFEST, *(item.name for item in folder.iterdir())})
    said = {"program": _PROGRAM, **told, "own": files, "contents": inner}
    (folder / MANIFEST).write_text(json.dumps(said, indent=1) + "\n", encoding="utf-8")


def manifest(output: Path) -> dict[str, Any]:
    """What the build that wrote `output` says of itself. Raises NoOutput."""
    with suppress(OSError):  # a folder that may only be read is as it is
        settle(output)
    try:
        content = json.loads((output / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        said = f"{output}: nothing is built there. Build it first: resograph build PATH… -o {output}"
        raise NoOutput(said) from error
    except OSError as error:
        raise NoOutput(f"{output / MANIFEST}: cannot be read: {error.strerror}. Check its permissions.") from error
    except ValueError as error:
        raise damaged(output / MANIFEST, error) from error
    if not _is_ours(content):
        said = f"{output / MANIFEST}: is no manifest of this program. Build into another folder: resograph build PATH… -o FOLDER"
        raise NoOutput(said)
    return dict(content)


def damaged(path: Path, error: Exception) -> NoOutput:
    """A file of a build that cannot be read any more, and what to do."""
    reason = " ".join(str(error).split())[:200] or type(error).__name__
    return NoOutput(f"{path}: is damaged ({reason}). Remove the folder, and build it again.")


def is_build(folder: Path) -> bool:
    """Whether a build has written `folder`."""
    return _names(folder) is not None


def _names(folder: Path) -> Mapping[str, Own] | None:
    """What in `folder` is a build's own."""
    try:
        content = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
    if not _is_ours(content):
        return None
    return {name: _own(name, frozenset(content["contents"].get(name, ()))) for name in content["own"]}


def _own(name: str, inner: frozenset[str]) -> Own:
    if name == STORE:
        return is_of_store
    return inner.__contains__


def is_of_store(name: str) -> bool:
    """Whether a name in the folder of a store is that of a file of the store."""
    return _OF_STORE.fullmatch(name) is not None


def _is_ours(content: Any) -> bool:
    return (
        isinstance(content, dict) and content.get("program") == _PROGRAM and {"own", "contents"} <= content.keys()
        and all(isinstance(name, str) and "/" not in name and name not in ("", ".", "..") for name in content["own"])
    )  # fmt: skip


BUILD = FolderLayout(MANIFEST, "build", _names)


def is_changing(output: Path) -> bool:
    """Whether a build is being put in its place in `output` at this moment, or was killed while it was."""
    return (output / READY).is_dir()
