"""Files of all statements of a build in one syntax, each made when it is first asked for."""

from __future__ import annotations

import asyncio
import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from multiprocessing.process import BaseProcess
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.child_processes import give_way, ignore_interrupts
from graph.rdf.writers import write_merged
from graph.serve.protocol import Refused

_BEHIND = 10  # niceness: nobody who asks for something else is to notice
_GONE = "The data is not there at the moment. Try again later."


class MergedFiles:
    """The files made of one of N-Quads: one after the other, by a process beside the site, whose threads wait for none."""

    def __init__(self, nquads: Path):
        self._nquads = nquads
        self._folder = TemporaryDirectory(prefix="resograph-", ignore_cleanup_errors=True)
        self._thread = ThreadPoolExecutor(1, "resograph-merged")
        self._being_made: dict[str, asyncio.Future[None]] = {}
        self._process: BaseProcess | None = None
        self._lock, self._closed = threading.Lock(), False

    async def of(self, form: str) -> Path:
        """The file in the syntax that `form` is the ending of. Raises Refused 503 where the data is not there."""
        path = Path(self._folder.name) / f"citations.{form}"
        if not path.exists():
            if form not in self._being_made:
                made = asyncio.get_running_loop().run_in_executor(self._thread, self._make, path, form)
                made.add_done_callback(lambda _: self._being_made.pop(form, None))
                self._being_made[form] = made
            await asyncio.shield(self._being_made[form])  # others wait for it, too
        return path

    def close(self) -> None:
        """Make nothing more, and leave nothing behind."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                self._process.kill()
        self._thread.shutdown(wait=True, cancel_futures=True)
        self._folder.cleanup()

    def _make(self, path: Path, form: str) -> None:
        part = path.with_suffix(".part")
        with self._lock:
            if self._closed:
                raise Refused(503, _GONE)
            context = multiprocessing.get_context("spawn")
            process = self._process = context.Process(target=_write, args=(self._nquads, part, form), daemon=True)
            try:
                process.start()
            except OSError as error:
                raise Refused(503, f"No process could be started to make it: {error}.") from error
        process.join()
        if process.exitcode != 0:
            part.unlink(missing_ok=True)
            raise Refused(503, _GONE)
        part.rename(path)


def _write(nquads: Path, path: Path, form: str) -> None:
    """Write the file; the body of a process."""
    ignore_interrupts()
    give_way(_BEHIND)
    try:
        write_merged(nquads, path, form)
    except (OSError, EOFError, ValueError, SyntaxError, MemoryError):
        raise SystemExit(1) from None  # the data is damaged or not there, the disk is full
