"""Packages that only some commands need, and the extra of the installation that brings each."""

from __future__ import annotations

from typing import NamedTuple

_EXTRAS = {
    "build": ("igraph", "jinja2", "markupsafe", "networkx", "pyvis", "rdflib"),
    "fetch": ("httpx", "tenacity"),
    "serve": ("prometheus_client", "starlette", "uvicorn"),
    "validate": ("pyshacl",),
    "pdf": ("pypdfium2",),
    "word": ("docx",),
    "notebook": ("pandas",),
    "parquet": ("pyarrow",),
    "spark": ("pyspark",),
}
_OF = {module: extra for extra, modules in _EXTRAS.items() for module in modules}


class Lacking(NamedTuple):
    """That a package is not there, and what to do."""

    reason: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.reason}. {self.remedy}"


def lacking(error: BaseException) -> Lacking | None:
    """What to install where an import has failed for want of an optional package; None where it failed otherwise."""
    name = (error.name or "").partition(".")[0] if isinstance(error, ModuleNotFoundError) else ""
    if name not in _OF:
        return None
    return Lacking(
        f"this needs the package {name}, which is not installed", f"Install it: pip install 'resograph[{_OF[name]}]'"
    )
