"""The build that is served now: a new one in the folder is noticed, and takes the place of the old one as a whole."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from pathlib import Path

from graph.output import MANIFEST, is_changing
from graph.serve.protocol import Refused
from graph.serve.served_build import Site

_PATIENCE = 10.0  # seconds in which a build that is being put in place must be whole
_LOG = logging.getLogger("resograph")

Stamp = tuple[int, int, int] | None
"""What tells a manifest from another; None where there is none, or the folder is being changed."""


class Builds:
    """The site of the build in `output`, made anew by `open_site` whenever the build is another."""

    def __init__(self, output: Path, open_site: Callable[[], Site]):
        """Raises NoOutput and NoStore where nothing is built there."""
        self._output, self._open_site = output, open_site
        self.site = open_site()
        self._stamp: Stamp = _stamp(output)
        self._changing = asyncio.Lock()
        self._failed: Stamp | str = "not yet"

    async def current(self) -> Site:
        """The site of what is in the folder now. Raises Refused 503 where that is nothing whole."""
        if _stamp(self._output) != self._stamp or self._stamp is None:
            async with self._changing:
                await self._change()
        return self.site

    async def _change(self) -> None:
        end = asyncio.get_running_loop().time() + _PATIENCE
        while is_changing(self._output) and asyncio.get_running_loop().time() < end:
            await asyncio.sleep(0.02)
        stamp = _stamp(self._output)
        if stamp == self._stamp and stamp is not None:
            return
        try:
            site = await asyncio.to_thread(self._open_site)
        except Exception as error:
            if self._failed != stamp:
                self._failed = stamp
                _LOG.error("%s", " ".join(f"The build cannot be served: {error}".split()))
            raise Refused(503, "The data is not there at the moment. Try again later.") from error
        if _stamp(self._output) != stamp:  # changed again meanwhile
            site.retire()
            raise Refused(503, "The data is being changed. Try again in a moment.")
        before, self.site, self._stamp, self._failed = self.site, site, stamp, "not yet"
        before.retire()
        _LOG.warning("A new build of %s documents is served.", site.manifest["documents"])


def _stamp(output: Path) -> Stamp:
    try:
        state = (output / MANIFEST).stat()
    except OSError:
        return None
    return None if is_changing(output) else (state.st_mtime_ns, state.st_ino, state.st_size)
