"""What a process does first that another one has begun."""

from __future__ import annotations

import os
import signal


def ignore_interrupts() -> None:
    """Leave Ctrl+C to the process that began this one, which ends it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def give_way(niceness: int) -> None:
    """Let others go before this process, where the system can."""
    if hasattr(os, "nice"):
        os.nice(niceness)
