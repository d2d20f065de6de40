"""What is said of a reference."""

from __future__ import annotations

from typing import NamedTuple

from graph.kinds import Effect, Role


class Treatment(NamedTuple):
    """What a clause makes of a reference: its role, and what is decided of what it set. `sets`: the clause says that it is
    an act that set something, or acts on it itself."""

    role: Role
    sets: bool = False
    effect: Effect | None = None
