"""igraph without the pictures that it can draw: where Matplotlib is installed it loads all of it, for a second, and none is drawn here."""

from __future__ import annotations

import importlib
import sys
from types import ModuleType

_PICTURES = "matplotlib"


def igraph() -> ModuleType:
    """The library; what a program that draws with it has loaded before stays as it is."""
    if "igraph" in sys.modules or _PICTURES in sys.modules:
        return importlib.import_module("igraph")
    sys.modules[_PICTURES] = None  # type: ignore[assignment]  # cannot be imported, says Python then
    try:
        return importlib.import_module("igraph")
    finally:
        del sys.modules[_PICTURES]
