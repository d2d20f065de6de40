"""An output folder: written aside and put in place whole, and read back by the commands that use it."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

MANIFEST = "manifest.json"
_STAGING = ".building"


class NoOutput(FileNotFoundError):
    """A folder that no build has written."""


@contextmanager
def staged(output: Path) -> Iterator[Path]:
    """A new folder to write into, whose contents take their places in `output` when all has gone well.

    If anything fails on the way, `output` stays as it was.
    """
    output.mkdir(parents=True, exist_ok=True)
    staging = output / _STAGING
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    try:
        yield staging
        for item in sorted(staging.iterdir(), key=lambda path: path.name == MANIFEST):  # the manifest last
            target = output / item.name
            if target.is_dir():
                shutil.rmtree(target)
            item.replace(target)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def manifest(output: Path) -> dict[str, Any]:
    """What the build that wrote `output` says of itself. Raises NoOutput."""
    try:
        content: dict[str, Any] = json.loads((output / MANIFEST).read_text(encoding="utf-8"))
    except (FileNotFoundError, NotADirectoryError) as error:
        raise NoOutput(
            f"{output}: nothing is built there. Build it first: resograph build PATH… -o {output}"
        ) from error
    return content
