"""What one small file takes: `python -m bench start`."""

from __future__ import annotations

import tempfile
from pathlib import Path
from statistics import median

from bench.build_runs import CommandCost, run
from graph.cli import SAMPLES
from graph.compiled import FOLDER

_TURNS = 5


def runs() -> dict[str, CommandCost]:
    """`resograph extract` of one small text: the first time, when nothing is compiled, and after it (the median of several)."""
    with tempfile.TemporaryDirectory() as kept:
        command = ["extract", str(Path(SAMPLES) / "A_RES_120_7.en.txt")]
        first = run(command, {FOLDER: kept})
        after = [run(command, {FOLDER: kept}) for _ in range(_TURNS)]
    middle = CommandCost(
        *(median(values) for values in zip(*((r.seconds, r.processor, r.gigabytes) for r in after), strict=True))
    )
    return {"the first time": first, "from then on": middle}
