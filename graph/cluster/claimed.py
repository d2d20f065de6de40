"""The output of a cluster, on any Hadoop path: claimed and locked as a folder of one machine is (`graph.folders`)."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from graph.folders import Busy, NotOurs

if TYPE_CHECKING:
    from pyspark.sql import SparkSession

MARK, LOCK = "_resograph.json", "_lock"
_PROGRAM = {"program": "resograph"}


@contextmanager
def claimed(spark: SparkSession, output: str, inputs: list[str]) -> Iterator[None]:
    """Holds `output` for this build and marks it as ours.

    Raises NotOurs where it holds what no build on a cluster has written, or lies within one of `inputs`, and Busy where
    another build writes it. The lock of a build that was killed on this machine is taken over.
    """
    place = _Place(spark, output)
    for path in inputs:
        if _Place(spark, path).holds(place):
            raise NotOurs(f"{output}: lies within {path}, which is read. Give a folder outside of it.")
    names = place.names()
    if names is None:
        raise NotOurs(f"{output}: is no folder. Give another name.")
    if any(not name.startswith(".") for name in names) and not _is_ours(place.text(MARK)):
        raise NotOurs(
            f"{output}: is not empty, and no build on a cluster has written it: nothing in it is touched. "
            "Give a new or an empty folder."
        )
    place.lock()
    try:
        place.write(MARK, json.dumps(_PROGRAM) + "\n")
        yield
    finally:
        place.remove(LOCK)


def _is_ours(mark: str | None) -> bool:
    try:
        return mark is not None and json.loads(mark).get("program") == _PROGRAM["program"]
    except (ValueError, AttributeError):
        return False


class _Holder(NamedTuple):
    """Who has locked an output: what the lock holds, as JSON."""

    process: int
    host: str
    since: str

    @classmethod
    def here(cls) -> _Holder:
        """This process."""
        return cls(os.getpid(), socket.gethostname(), f"{datetime.now():%Y-%m-%d %H:%M:%S}")

    @classmethod
    def parse(cls, text: str) -> _Holder | None:
        """Whom a lock tells of; None where it is none of ours, or not yet written."""
        try:
            told = json.loads(text)
            return cls(int(told["process"]), str(told["host"]), str(told["since"]))
        except (ValueError, TypeError, KeyError):
            return None

    def __str__(self) -> str:
        return f"process {self.process} on {self.host}, since {self.since}"

    def has_ended(self) -> bool:
        """Whether it is a process of this machine that is no more."""
        if self.host != socket.gethostname():
            return False
        try:
            os.kill(self.process, 0)
        except ProcessLookupError:
            return True
        except OSError:
            return False
        return False


class _Place:
    """A folder on a file system of Hadoop."""

    def __init__(self, spark: SparkSession, path: str):
        context: Any = spark.sparkContext
        self._hadoop = context._jvm.org.apache.hadoop.fs
        self._streams = context._jvm.org.apache.commons.io.IOUtils
        given = self._hadoop.Path(path)
        self._files = given.getFileSystem(context._jsc.hadoopConfiguration())
        self._path = self._files.makeQualified(given)
        self._shown = path

    def holds(self, other: _Place) -> bool:
        """Whether `other` is this folder, or lies within it."""
        return f"{other._path}/".startswith(f"{self._path}/")

    def names(self) -> list[str] | None:
        """What it holds; nothing where it is not there, None where it is no folder."""
        if not self._files.exists(self._path):
            return []
        if not self._files.getFileStatus(self._path).isDirectory():
            return None
        return [status.getPath().getName() for status in self._files.listStatus(self._path)]

    def text(self, name: str) -> str | None:
        """What a small file in it says; None where there is none."""
        path = self._hadoop.Path(self._path, name)
        if not self._files.exists(path):
            return None
        stream = self._files.open(path)
        try:
            return str(self._streams.toString(stream, "UTF-8"))
        finally:
            stream.close()

    def write(self, name: str, text: str, anew: bool = True) -> None:
        """Write a small file; without `anew` it must not be there."""
        stream = self._files.create(self._hadoop.Path(self._path, name), anew)
        try:
            stream.write(bytearray(text, "utf-8"))
        finally:
            stream.close()

    def remove(self, name: str) -> None:
        """Remove a file in it, if it is there."""
        self._files.delete(self._hadoop.Path(self._path, name), False)

    def lock(self) -> None:
        """Make the lock; raises Busy where it is there, and is not that of a process of this machine that has ended."""
        held = self.text(LOCK)
        if held is not None:
            holder = _Holder.parse(held)
            if holder is None or not holder.has_ended():
                raise self._busy(holder)
            self.remove(LOCK)
        try:
            self.write(LOCK, json.dumps(_Holder.here()._asdict()) + "\n", anew=False)
        except Exception as error:  # FileAlreadyExistsException of Hadoop, in its Python wrapping
            if "FileAlreadyExists" in str(error):
                raise self._busy(_Holder.parse(self.text(LOCK) or "")) from error
            raise

    def _busy(self, holder: _Holder | None) -> Busy:
        said = f"{self._shown}: is being written by {holder or 'another process'}. Wait until it is done"
        return Busy(f"{said}; if that process has died, remove {self._shown}/{LOCK}.")
