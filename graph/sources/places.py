"""What a path stands for: the files of an argument, each with what it is opened by and what its documents say they are from.

A document says where it is from relative to the argument, however that was typed, in valid UTF-8. Links that lead out of a
folder are not followed, nor is anything opened that is no file: that could wait for ever.
"""

from __future__ import annotations

import os
import stat
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from graph.model import OnProblem, Problem
from graph.official_languages import LANGUAGES
from graph.output import is_build

STDIN = "-"
_PIPES = ("/dev/fd/", "/proc/self/fd/", "/dev/stdin")  # what a shell gives for <(…): somebody writes there
_KINDS = (
    (stat.S_ISFIFO, "a named pipe"), (stat.S_ISSOCK, "a socket"), (stat.S_ISCHR, "a device"), (stat.S_ISBLK, "a device"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file: `path` as it is opened and told of, `source` as its documents name it."""

    path: str
    source: str

    def telling(self, report: OnProblem) -> OnProblem:
        """`report` for who knows only of `source`: a problem is told with the path that was typed."""
        ours, typed = (name.rpartition("/")[0] for name in (self.source, self.path))
        inner = f"{typed}/" if typed or self.path.startswith("/") else ""
        skipped = len(ours) + 1 if ours else 0
        return lambda problem: report(replace(problem, path=shown(inner) + problem.path[skipped:]))


def shown(name: str) -> str:
    """A name of the file system as text that is valid UTF-8: what is none stands as \\xe9."""
    return os.fsencode(name).decode("utf-8", "backslashreplace")


def name_of_file(source: str, number: int | None = None) -> str:
    """A name for a document without a symbol: its file's, with the folders it is in, without the ending; with the `number` that it
    has among those of the file, 'corpus:3'.

    Folders that only say the language ('zh/tea.txt') are left out, so that versions have one name.
    """
    file = PurePosixPath(source)
    folders = (part for part in file.parent.parts if part.lower() not in LANGUAGES and part != "/")
    return "/".join((*folders, file.stem if number is None else f"{file.stem}:{number}"))


def labels(paths: Iterable[str | Path]) -> list[str]:
    """What the sources of each of `paths` begin with: nothing for a single folder, else as little of the path as tells them apart."""
    typed = [str(path) for path in paths]
    whole = [() if path == STDIN else tuple(Path(os.path.abspath(path)).parts[1:]) for path in typed]  # noqa: PTH100
    if len(set(whole)) == 1 and Path(typed[0]).is_dir():
        return [""] * len(typed)
    told: dict[tuple[str, ...], str] = {}
    left, length = set(whole), 1
    while left:
        alike = defaultdict(list)
        for parts in left:
            alike[parts[-length:]].append(parts)
        settled = {some[0]: end for end, some in alike.items() if len(some) == 1 or length > len(end)}
        told |= {parts: shown("/".join(end)) for parts, end in settled.items()}
        left, length = {parts for some in alike.values() if len(some) > 1 for parts in some} - set(settled), length + 1
    return ["stdin" if path == STDIN else told[parts] for path, parts in zip(typed, whole, strict=True)]


def place_below(path: str, labelled: Mapping[str, str]) -> SourceFile:
    """The place of a file that stands below one of the arguments `labelled`, or is one: paths of a cluster, or of this machine."""
    for argument, label in labelled.items():
        whole = argument.removeprefix("file:") if ":/" in argument else os.path.abspath(argument)  # noqa: PTH100
        inner = path.removeprefix(whole.rstrip("/"))
        if inner != path and (not inner or inner.startswith("/")):
            above = label.rpartition("/")[0] if not inner else label
            named = inner.strip("/") or path.rpartition("/")[2]
            return SourceFile(path, shown(f"{above}/{named}" if above else named))
    return SourceFile(path, shown(path))


def files(path: str | Path, label: str, report: OnProblem, without: Path | None = None) -> Iterator[SourceFile]:
    """The files that an argument stands for, sorted; hidden ones are left out, and so are `without` and other builds."""
    typed = str(path)
    if Path(typed).is_dir():
        yield from _of_folder(typed, label, report, without)
    elif not os.path.lexists(typed):
        report(Problem(shown(typed), "no such file or folder.", "Check the spelling of the path."))
    elif kind := _kind(typed, named=True):
        report(Problem(shown(typed), f"is {kind}, which is not opened.", "Give a file, or '-' for standard input."))
    else:
        yield SourceFile(typed, label)


def _of_folder(typed: str, label: str, report: OnProblem, without: Path | None) -> Iterator[SourceFile]:
    root, output = os.path.realpath(typed), os.path.realpath(without) if without else None

    def unread(error: OSError) -> None:
        report(Problem(shown(error.filename), f"cannot be opened: {error.strerror}.", "Check its permissions."))

    for folder, folders, names in os.walk(typed, onerror=unread):
        if os.path.realpath(folder) == output:
            folders.clear()
            continue
        if folder != typed and is_build(Path(folder)):
            folders.clear()
            said = "is what a build has written, which is no input."
            report(Problem(shown(folder), said, "Name it as an argument if it is.", read_all_the_same=True))
            continue
        inner = os.path.relpath(folder, typed).replace(os.sep, "/")
        above = "/".join(part for part in (label, "" if inner == "." else shown(inner)) if part)
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in [*(n for n in folders if Path(folder, n).is_symlink()), *sorted(names)]:
            place = SourceFile(str(Path(folder, name)), f"{above}/{shown(name)}" if above else shown(name))
            if not name.startswith(".") and _may_be_read(place.path, root, report):
                yield place


def _may_be_read(path: str, root: str, report: OnProblem) -> bool:
    """Whether what is found in the folder `root` is a file in it; else it is said what it is."""
    if Path(path).is_symlink():
        target = os.path.realpath(path)
        if not Path(target).exists():
            report(Problem(shown(path), "is a link that leads nowhere.", "Remove it, or mend it."))
            return False
        if Path(root) not in Path(target).parents:
            said = f"is a link that leads out of the folder, to {shown(target)}; it is not followed."
            report(Problem(shown(path), said, "Name what it leads to as an argument."))
            return False
        if Path(target).is_dir():  # what is in it is read where it is
            return False
    if kind := _kind(path, named=False):
        report(Problem(shown(path), f"is {kind}, which is not opened.", "Leave it out of the folder."))
        return False
    return True


def _kind(path: str, named: bool) -> str | None:
    """What a path is that is no file; None for a file, and for a pipe that the shell has made for the one who `named` it."""
    if named and path.startswith(_PIPES):
        return None
    try:
        mode = Path(path).stat().st_mode
    except OSError:
        return None  # opening it tells more
    return next((name for is_one, name in _KINDS if is_one(mode)), None)
