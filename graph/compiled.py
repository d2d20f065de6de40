"""What is compiled of grammars and authority data, kept in the user's cache folder: patterns take most of the time that one
small text takes.

Each thing is kept in a file of its own, under a digest of all that it is made of: the program, its data, the Python that runs
it. A file that is not there, is damaged, or is of another digest is made anew; where none can be written, nothing is kept.

`re` has no public way to keep what it has compiled: a pattern that is pickled is compiled again as it is read. Of one small text
the start takes 2.3 seconds of the processor where nothing is kept, 0.6 where patterns are kept as their words, and 0.26 as they
are compiled, a language each. So what is private of `re` is used here alone, in `_watched`, `_parts_of` and `pattern_of`; a
Python that has it otherwise, or not at all, keeps the words.
"""

from __future__ import annotations

import gc
import hashlib
import io
import os
import pickle
import re
import sys
from array import array
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import fields, is_dataclass
from functools import _lru_cache_wrapper, cache, lru_cache
from importlib.util import find_spec
from pathlib import Path
from threading import Lock
from types import MethodType
from typing import Any, TypeVar

from graph.program_digest import SHOWING, digest_of
from ontology.authority import FILES, Authority
from ontology.numbered_series import SeriesTable
from ontology.series_file import SHIPPED, shipped

T = TypeVar("T")
CompiledCodes = dict[tuple[str | bytes, int], list[int]]
"""What `re` has compiled, by the words of a pattern and its flags."""

FOLDER = "RESOGRAPH_CACHE"
"""The environment variable that names the folder; set to nothing, nothing is kept."""
_WATCHING = Lock()
_OURS = ("graph.", "ontology.")
_OTHERS = {
    ("builtins", "getattr"), ("builtins", "frozenset"), ("builtins", "set"), ("array", "array"),
    ("array", "_array_reconstructor"), ("collections", "OrderedDict"), ("_operator", "attrgetter"), ("re", "compile"),
}  # fmt: skip
_NOT_AS_KNOWN = (ImportError, AttributeError, TypeError, ValueError, RuntimeError)  # the private parts of `re`


def folder() -> Path | None:
    """The folder in which things are kept; None where none is to be."""
    named = os.environ.get(FOLDER)
    if named is not None:
        return Path(named) if named else None
    home = os.environ.get("LOCALAPPDATA" if os.name == "nt" else "XDG_CACHE_HOME")
    with suppress(RuntimeError):  # nobody's home is known
        return (Path(home) if home else Path.home() / ".cache") / "resograph"
    return None


def compiled(name: str, key: str, make: Callable[[], T], given: Mapping[str, object] | None = None) -> T:
    """What `make` makes, as it is kept under `name`, made of what has the digest `key`; else made now and kept from now on.

    What is `given` is not kept with it, but put in its place by its name.
    """
    home = folder()
    if home is None:
        return make()
    path, seal = home / f"{name}.compiled", hashlib.sha256(program() + f"{sys.version}\n{key}".encode()).digest()
    with suppress(Exception):  # whatever is wrong with what is kept, it can be made again
        kept: T = _read(path, seal, given or {})
        return kept
    with _watched() as codes:
        made = make()
    with suppress(Exception):  # as above: what cannot be kept is made each time
        _write(path, seal, made, given or {}, codes)
    return made


def of_installed(name: str, package: str, file: str, make: Callable[[Path], T]) -> T:
    """What `make` makes of a file of a package that is installed, or by that package, kept under `name` while the file is the same."""
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"No module named {package!r}", name=package)
    path = Path(found.origin).with_name(file)
    told = path.stat()
    return compiled(name, f"{told.st_size} {told.st_mtime_ns}", lambda: make(path))


def kept_as(name: str, authority: Authority) -> str:
    """The name under which something is kept that is made of an authority: a user's own takes not the place of the shipped one."""
    return name if authority.is_shipped else f"{name}-more"


def authority_of(extra: Sequence[Path] = ()) -> Authority:
    """The authority with the files `extra`, as `Authority.load` gives it. Raises AuthorityError."""
    try:
        key = " ".join(hashlib.sha256(path.read_bytes()).hexdigest() for path in (*FILES, *extra))
    except OSError:
        return Authority.load(extra)

    def load() -> Authority:
        authority = Authority.load(extra)
        assert authority.digest  # is made now, and then kept with it
        return authority

    return compiled("authority-more" if extra else "authority", f"{[path.suffix for path in extra]} {key}", load)


def shipped_series() -> SeriesTable:
    """The table of series that is shipped, as `ontology.series_file.shipped` gives it."""
    return compiled("series", hashlib.sha256(SHIPPED.read_bytes()).hexdigest(), shipped)


@cache
def program() -> bytes:
    """A digest of the program as far as it reads texts, and of what the ontology holds beside the entries of the authority."""
    return digest_of((*SHOWING, "cache", "rdf", "settle", "sources"))


def _read(path: Path, seal: bytes, given: Mapping[str, object]) -> Any:
    data = path.read_bytes()
    content = memoryview(data)[64:]
    if data[:32] != seal or data[32:64] != hashlib.sha256(content).digest():
        raise ValueError(f"{path} is damaged or of something else")
    with without_collecting():
        return _Unpickler(io.BytesIO(content), given).load()


def _write(path: Path, seal: bytes, made: object, given: Mapping[str, object], codes: CompiledCodes) -> None:
    content = io.BytesIO()
    _Pickler(content, given, codes).dump(made)
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    staged = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        staged.write_bytes(seal + hashlib.sha256(content.getbuffer()).digest() + content.getbuffer())
        staged.replace(path)
    finally:
        staged.unlink(missing_ok=True)


@contextmanager
def without_collecting() -> Iterator[None]:
    """Many things are made at once, and none of them is left over."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


class _Pickler(pickle.Pickler):
    """Pickles patterns as they are compiled, what remembers results without these, and what is given by its name."""

    def __init__(self, file: io.BytesIO, given: Mapping[str, object], codes: CompiledCodes):
        super().__init__(file, pickle.HIGHEST_PROTOCOL)
        self._names, self._codes = {id(thing): name for name, thing in given.items()}, codes

    def persistent_id(self, thing: Any) -> str | None:
        return self._names.get(id(thing))

    def reducer_override(self, thing: Any) -> Any:
        if isinstance(thing, re.Pattern):
            try:
                return pattern_of, _parts_of(thing, self._codes)
            except _NOT_AS_KNOWN:
                return re.compile, (thing.pattern, thing.flags)
        if _is_made_of_its_fields(type(thing)):
            return type(thing), tuple(getattr(thing, name) for name in thing.__match_args__)
        if isinstance(thing, _lru_cache_wrapper) and isinstance(thing.__wrapped__, MethodType):
            return remembering, (thing.__wrapped__, thing.cache_parameters()["maxsize"])
        return NotImplemented


class _Unpickler(pickle.Unpickler):
    """Makes nothing but what this program keeps."""

    def __init__(self, file: io.BytesIO, given: Mapping[str, object]):
        super().__init__(file)
        self._given = given

    def persistent_load(self, name: Any) -> object:
        return self._given[name]

    def find_class(self, module: str, name: str) -> Any:
        if module.startswith(_OURS) or (module, name) in _OTHERS:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"{module}.{name} is nothing that is kept")


def _is_made_of_its_fields(kind: type) -> bool:
    """Whether calling `kind` with the values of its fields, in order, makes the same record: in a third of the time that the
    state of one takes which `dataclasses` writes where a record has slots."""
    if not is_dataclass(kind) or "__slots__" not in vars(kind) or hasattr(kind, "__post_init__"):
        return False
    return all(field.init and not field.kw_only for field in fields(kind))


def remembering(method: Callable[..., T], most: int | None) -> Callable[..., T]:
    """`method`, which remembers `most` results."""
    return lru_cache(maxsize=most)(method)


@contextmanager
def _watched() -> Iterator[CompiledCodes]:
    """What `re` compiles meanwhile, so that what is kept need not be compiled a second time; nothing where another watches."""
    codes: CompiledCodes = {}
    if not _WATCHING.acquire(blocking=False):
        yield codes
        return
    try:
        with _telling(codes):
            yield codes
    finally:
        _WATCHING.release()


@contextmanager
def _telling(codes: CompiledCodes) -> Iterator[None]:
    try:
        from re import _compiler  # type: ignore[attr-defined]

        code_of = _compiler._code
    except _NOT_AS_KNOWN:
        yield
        return

    def watched(parsed: Any, flags: int) -> list[int]:
        code: list[int] = code_of(parsed, flags)
        with suppress(*_NOT_AS_KNOWN):
            codes[parsed.state.str, flags | parsed.state.flags] = code
        return code

    _compiler._code = watched
    try:
        yield
    finally:
        _compiler._code = code_of


def _parts_of(pattern: re.Pattern[Any], codes: CompiledCodes) -> tuple[Any, ...]:
    """What a pattern is made of: its words, its flags, and what `re` has compiled of them, now or as it was watched."""
    from re import _compiler, _parser  # type: ignore[attr-defined]

    code = codes.get((pattern.pattern, pattern.flags))
    if code is None:
        parsed = _parser.parse(pattern.pattern, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, str) else 0)
        code = _compiler._code(parsed, pattern.flags)
    return pattern.pattern, pattern.flags, array("I", code).tobytes(), pattern.groups, dict(pattern.groupindex)


def pattern_of(words: str, flags: int, code: bytes, groups: int, named: dict[str, int]) -> re.Pattern[str]:
    """The pattern that `_parts_of` has taken apart."""
    instructions = array("I")
    instructions.frombytes(code)
    names: list[str | None] = [None] * (groups + 1)
    for name, number in named.items():
        names[number] = name
    try:
        import _sre  # type: ignore[import-not-found]

        made: re.Pattern[str] = _sre.compile(words, flags, instructions.tolist(), groups, named, tuple(names))
    except _NOT_AS_KNOWN:
        return re.compile(words, flags)
    return made
