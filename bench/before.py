"""The statements of a build of the works at PATH…, beside those of another build of them: `python -m bench witnesses PATH… --before FILE`.

FILE is the N-Quads that another version of the program has written of the same works.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from graph.output import manifest
from graph.rdf.writers import FILES, lines_in


def statements(paths: Sequence[str]) -> tuple[int, ...]:
    """How many statements a build of `paths` writes: in the graph, which a build gives by default, and in its evidence.

    What of `paths` cannot be read is left out of it, as of any build.
    """
    with tempfile.TemporaryDirectory() as folder:
        output = Path(folder) / "out"
        command = [sys.executable, "-m", "graph", "build", *paths, "-o", str(output), "--workers", "2", "--quiet"]
        subprocess.run(command, check=False, capture_output=True)
        manifest(output)  # raises NoOutput where nothing came of it
        return tuple(lines(output / name) for name in FILES)


def lines(path: Path) -> int:
    """How many statements an N-Quads file holds, gzip or not by its name."""
    return sum(1 for line in lines_in(path) if line.strip())
