"""An output folder: written aside and put in place whole, and read back by the commands that use it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
_STAGING, _READY = ".building", ".ready"


class NoOutput(FileNotFoundError):
    """A folder that no build has written."""


@contextmanager
def staged(output: Path) -> Iterator[Path]:
    """A new folder to write into, whose contents take their places in `output` when all has gone well.

    If anything fails on the way, or the process is killed, `output` stays as it was. The folder is whole once it is called
    ready; should the process be killed after that, the next command on `output` puts the rest in place.
    """
    output.mkdir(parents=True, exist_ok=True)
    settle(output)
    staging = output / _STAGING
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    try:
        yield staging
        staging.rename(output / _READY)
        settle(output)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def settle(output: Path) -> None:
    """Put in place what a build has made ready; done again as often as it is broken off. Nothing where nothing is ready."""
    ready = output / _READY
    if not ready.is_dir():
        return
    for item in sorted(ready.iterdir(), key=lambda path: path.name == MANIFEST):  # the manifest last
        target = output / item.name
        if target.is_dir():
            shutil.rmtree(target)
        item.replace(target)
    ready.rmdir()


def manifest(output: Path) -> dict[str, Any]:
    """What the build that wrote `output` says of itself. Raises NoOutput."""
    with suppress(OSError):  # a folder that may only be read is as it is
        settle(output)
    try:
        content: dict[str, Any] = json.loads((output / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoOutput(
            f"{output}: nothing is built there. Build it first: resograph build PATH… -o {output}"
        ) from error
    return content


def is_changing(output: Path) -> bool:
    """Whether a build is being put in its place in `output` at this moment, or was killed while it was."""
    return (output / _READY).is_dir()
