"""What a process does first that another one has begun."""

from __future__ import annotations

import gc
import os
import signal

# Objects that are made before Python looks for those that only hold one another. Nearly all of ours go by themselves: with
# Python's own 700 a twentieth of the time is spent on looking, with this many some 20 MB are held longer.
_MADE = 50_000


def ignore_interrupts() -> None:
    """Leave Ctrl+C to the process that began this one, which ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def give_way(niceness: int) -> None:
    """Let others go before this process, where the system can."""
    if hasattr(os, "nice"):
        os.nice(niceness)


def look_for_garbage_less_often(made: int = _MADE) -> None:
    """Let Python look for objects that only hold one another when so many have been made."""
    gc.set_threshold(made)
