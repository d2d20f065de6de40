"""Folders that the program writes: whole or not at all, one process at a time, and never a file that is not its own.

What is written is staged in the folder itself, and takes its place when all is there. A last file names all others:
only what it names is ever replaced or removed. Whatever else stands in the folder stays where it is.
"""

from __future__ import annotations

import os
import platform
import shutil
import stat
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import chain
from pathlib import Path
from typing import IO

_STAGING, READY, LOCK = ".building", ".ready", ".kept/lock"
_SMALL = 1 << 20  # bytes

Own = Callable[[str], bool]
"""Whether a file in a folder, by its path relative to it, is the program's own."""


class NotOurs(ValueError):
    """A folder or file that the program has not written, and will not touch."""


class Busy(RuntimeError):
    """A folder that another process is writing."""


@dataclass(frozen=True, slots=True)
class FolderLayout:
    """How a kind of folder tells what is its own: `last` is the file that does, `names` gives what it names.

    `names` are the files and folders at the top, each folder with what in it is the program's own; None where `last` is not
    there or is not ours.
    """

    last: str
    what: str
    names: Callable[[Path], Mapping[str, Own] | None]


def claim(folder: Path, layout: FolderLayout) -> None:
    """Raises NotOurs where `folder` holds something, and nothing says that it is the program's own; hidden files do not count."""
    if folder.exists() and not folder.is_dir():
        raise NotOurs(f"{folder}: is no folder. Give another name.")
    settle(folder, layout)
    held = folder.is_dir() and any(not path.name.startswith(".") for path in folder.iterdir())
    if held and layout.names(folder) is None:
        raise NotOurs(
            f"{folder}: is not empty, and it is no {layout.what} of this program: nothing in it is touched. "
            "Give a new or an empty folder."
        )


@contextmanager
def staged(folder: Path, layout: FolderLayout) -> Iterator[Path]:
    """A new folder to write into, whose contents take their places in `folder` when all has gone well.

    If anything fails on the way, or the process is killed, `folder` stays as it was. What is new is whole once it is called
    ready; should the process be killed after that, the next command on `folder` puts the rest in place. Raises NotOurs where
    a file that is not the program's own has a name that is needed.
    """
    folder.mkdir(parents=True, exist_ok=True)
    settle(folder, layout)
    staging = folder / _STAGING
    shutil.rmtree(staging, ignore_errors=True)
    staging.mkdir()
    try:
        yield staging
        _see_that_nothing_is_in_the_way(staging, folder, layout)
        _keep_same(staging, folder)
        staging.rename(folder / READY)
        settle(folder, layout)
    finally:
        shutil.rmtree(staging, ignore_errors=True)


def settle(folder: Path, layout: FolderLayout) -> None:
    """Put in place what has been made ready; done again as often as it is broken off. Nothing where nothing is ready."""
    ready = folder / READY
    if not (ready / layout.last).exists():
        with suppress(OSError):  # there is none, it is somebody else's, or it is empty and may go
            ready.rmdir()
        return
    old, new = layout.names(folder) or {}, layout.names(ready) or {}
    for name in old.keys() - new.keys() - {layout.last}:
        _remove(folder / name, old[name])
    for item in sorted(ready.iterdir(), key=lambda path: path.name == layout.last):  # what names the others comes last
        target = folder / item.name
        if target.is_dir():
            for kept in _foreign(target, old.get(item.name)):
                (item / kept).parent.mkdir(parents=True, exist_ok=True)
                (target / kept).replace(item / kept)
            shutil.rmtree(target)
        item.replace(target)
    ready.rmdir()


def _see_that_nothing_is_in_the_way(staging: Path, folder: Path, layout: FolderLayout) -> None:
    old = layout.names(folder) or {}
    for item in staging.iterdir():
        target = folder / item.name
        if target.is_symlink() and item.name not in old:
            raise _in_the_way(target)
        if not target.is_dir():
            if target.exists() and item.name not in old and item.name != layout.last:
                raise _in_the_way(target)
        elif target.is_symlink():
            raise _in_the_way(target)
        else:
            for name in _foreign(target, old.get(item.name)):
                if (
                    not item.is_dir()
                    or (item / name).exists()
                    or any((item / above).is_file() for above in Path(name).parents)
                ):
                    raise _in_the_way(target / name)


def _keep_same(staging: Path, folder: Path) -> None:
    """Where a small new file in a folder is as the one whose place it takes, keep that: to remove thousands takes some disks a
    minute. Those at the top are few; and a file is not put in the place of itself."""
    for above, _, names in chain.from_iterable(os.walk(item) for item in staging.iterdir() if item.is_dir()):
        beside = folder / Path(above).relative_to(staging)
        for name in names:
            new, old = Path(above, name), beside / name
            if _are_same(new, old):
                linked = new.with_name(f"{name}.linked")
                with suppress(OSError):  # files cannot be linked there
                    os.link(old, linked)
                    linked.replace(new)


def _are_same(new: Path, old: Path) -> bool:
    """Whether two small files are apart and hold the same."""
    try:
        one, other = new.lstat(), old.lstat()
        are_files = stat.S_ISREG(one.st_mode) and stat.S_ISREG(other.st_mode)
        if not are_files or one.st_size != other.st_size or one.st_size > _SMALL or os.path.samestat(one, other):
            return False
        return new.read_bytes() == old.read_bytes()
    except OSError:
        return False


def _in_the_way(path: Path) -> NotOurs:
    return NotOurs(f"{path}: has a name that is needed, and this program has not written it. Move it to another place.")


def _foreign(folder: Path, is_own: Own | None) -> Iterator[str]:
    """The files below `folder`, and links, that are not the program's own, by their paths relative to it."""
    for above, folders, names in os.walk(folder):
        links = [name for name in folders if Path(above, name).is_symlink()]
        for name in (*names, *links):
            inner = Path(above, name).relative_to(folder).as_posix()
            if is_own is None or not is_own(inner):
                yield inner


def _remove(path: Path, is_own: Own) -> None:
    """Remove a file of ours, or from a folder what is ours."""
    if not path.is_dir() or path.is_symlink():
        path.unlink(missing_ok=True)
        return
    foreign = set(_foreign(path, is_own))
    for above, folders, names in os.walk(path, topdown=False):
        for name in names:
            if Path(above, name).relative_to(path).as_posix() not in foreign:
                Path(above, name).unlink()
        for name in folders:
            with suppress(OSError):  # a link, or not empty: it is not ours
                Path(above, name).rmdir()
    with suppress(OSError):
        path.rmdir()


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Holds `folder` for this process. Raises Busy, which says who holds it, where another does.

    The lock is the system's: it goes with its process, however that ends.
    """
    place = folder / LOCK
    place.parent.mkdir(parents=True, exist_ok=True)
    file = _held(place, folder)
    try:
        file.truncate(0)
        file.write(f"process {os.getpid()} on {platform.node()}, since {datetime.now():%Y-%m-%d %H:%M:%S}")
        file.flush()
        yield
    finally:
        place.unlink(missing_ok=True)
        file.close()
        with suppress(OSError):  # what else is kept there stays
            place.parent.rmdir()


def _held(place: Path, folder: Path) -> IO[str]:
    """The lock's file, open and held by this process alone."""
    while True:
        file = place.open("a+", encoding="utf-8")
        try:
            _hold(file)
            if os.path.samestat(os.fstat(file.fileno()), place.stat()):
                return file
        except FileNotFoundError:  # the one before has just removed it
            pass
        except OSError as error:
            file.seek(0)
            who = file.read().strip() or "another process"
            file.close()
            raise Busy(f"{folder}: is being written by {who}. Wait until it is done, or end that process.") from error
        file.close()


def _hold(file: IO[str]) -> None:
    """A lock of POSIX: not of this process's children, which may outlive it. Elsewhere there is none."""
    if os.name == "posix":
        import fcntl

        fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


def write_whole(path: Path, text: str) -> None:
    """Write a file so that it is there whole, or as it was."""
    staged = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        staged.write_text(text, encoding="utf-8", errors="replace", newline="\n")
        staged.replace(path)
    finally:
        staged.unlink(missing_ok=True)
