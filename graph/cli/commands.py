"""Which commands there are, and how one is run: begun quickly, and ended in peace."""

from __future__ import annotations

import atexit
import gc
import os
import sys
from concurrent.futures import BrokenExecutor
from contextlib import suppress
from importlib import import_module
from typing import Any

import click

from graph.child_processes import look_for_garbage_less_often
from graph.cli.options import fail
from graph.extras import lacking

_COMMANDS = {
    "assistant_commands": ("mcp",),
    "build_commands": ("build",),
    "corpus_commands": ("query", "stats", "validate"),
    "fetch_commands": ("fetch",),
    "identifier_commands": ("identify",),
    "linked_data_commands": ("dump", "publish", "serve"),
    "mandate_commands": ("mandates",),
    "name_commands": ("names",),
    "picture_commands": ("timeline", "view"),
    "search_commands": ("search",),
    "series_commands": ("diff", "state"),
    "text_commands": ("annotate", "check", "compare", "evaluate", "extract", "text"),
}
"""The commands, by the module of this folder that has them: of these, the one that is asked for is loaded."""


_LOADED = 150_000  # objects: more than are made before a first text is read


class Commands(click.Group):
    """The commands, each loaded when it is asked for: the others would take a third of the time of a short one.

    A reader that closes its pipe early, and an interrupt, end none in a traceback.
    """

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The names of all commands, in order."""
        return sorted(name for names in _COMMANDS.values() for name in names)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name; None where there is none."""
        home = next((module for module, names in _COMMANDS.items() if cmd_name in names), None)
        if home is None:
            return None
        command: click.Command = getattr(import_module(f"graph.cli.{home}"), cmd_name)
        return command

    def main(self, *args: Any, **kwargs: Any) -> Any:
        """Run the command; a reader that goes away ends it in peace."""
        _start_quickly()
        try:
            return super().main(*args, **kwargs)
        except BrokenPipeError:
            _close_output()
            sys.exit(0)
        except ModuleNotFoundError as error:
            if package := lacking(error):
                fail(str(package))
            raise
        except OSError as error:  # what is written to, most of all standard output, takes no more
            _close_output()
            fail(f"{error.filename or 'standard output'}: cannot be used: {error.strerror or error}.")
        except BrokenExecutor:  # of processes
            fail("a process at work was ended, as when memory is full; nothing is written. Give fewer --workers.")
        except MemoryError:
            fail("there is not enough memory; nothing is written. Read less at a time, or on a larger machine.")


def _start_quickly() -> None:
    """Spare a short command what takes as long as its work."""
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # NumPy begins a thread a core for products that nobody asks for
    look_for_garbage_less_often(_LOADED)
    atexit.register(gc.freeze)  # what goes with its process is not looked through once more


def _close_output() -> None:
    """Let what is left for standard output go nowhere, so that the end of the program does not fail at it."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
