"""The files of a build as they are: its pages, and the scripts and data that these load."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import lru_cache
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Receive, Scope, Send

from graph.rdf import store
from graph.serve.content_security_policy import policy
from graph.serve.negotiation import HTML
from graph.serve.protocol import Refused
from graph.serve.responses import cached, refuse
from graph.serve.served_build import site_of
from graph.serve.served_pages import as_served

_SCRIPT = re.compile(rb"<script(?![^>]*(?:\bsrc=|application/ld\+json))[^>]*>(.*?)</script>", re.S)


async def of_build(scope: Scope, receive: Receive, send: Send) -> None:
    """A file that the manifest names, or one in a folder that it names; not the store, nothing that is beside."""
    request = Request(scope)
    site = site_of(request)
    path = scope["path"].removeprefix(scope.get("root_path", "")).strip("/") or "index.html"
    top = path.partition("/")[0]
    if scope["method"] not in ("GET", "HEAD"):
        answer: Response = refuse(request, Refused(405, "This can only be read."))
    elif top not in site.manifest["files"] or top == store.FOLDER:
        answer = refuse(request, Refused(404, "There is no {}.", request.url.path))
    else:
        answer = await StaticFiles(directory=site.output, check_dir=False).get_response(path, scope)
        if isinstance(answer, FileResponse) and str(answer.path).endswith(".html"):
            answer = await run_in_threadpool(_page, request, Path(answer.path))
    await answer(scope, receive, send)


def _page(request: Request, path: Path) -> Response:
    content = as_served(path, path.stat().st_mtime_ns)
    about = {"Content-Security-Policy": _policy(path, path.stat().st_mtime_ns)}
    return cached(request, content.encode(), HTML.content_type, f"{path.name} page", about)


@lru_cache(maxsize=4096)
def _policy(path: Path, _changed: int) -> str:
    """The policy of a page that opens without a network, too: its own scripts, by what they are, and no others."""
    hashes = [base64.b64encode(hashlib.sha256(hit[1]).digest()).decode() for hit in _SCRIPT.finditer(path.read_bytes())]
    return policy(hashes, own_styles=True)
