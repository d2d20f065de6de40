"""The UN's own collection of its resolutions as Akoma Ntoso: repositories of github.com/UNxml, or a local copy of them.

A repository tells all its files with their digests in one answer: what is on disk with the same digest is not asked for again,
so that a run that was broken off goes on, and a later one gets only what has changed. A few files are got one by one, many in
one archive. A file that somebody has changed on disk is never written over.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any, Protocol
from urllib.parse import quote

from graph.model import OnProblem, Problem
from graph.official_languages import OFFICIAL
from graph.sources.polite_fetching import Polite

API, RAW, ARCHIVES = "https://api.github.com", "https://raw.githubusercontent.com", "https://codeload.github.com"
OWNER = "UNxml"
# Whose acts each repository holds.
REPOSITORIES: Mapping[str, str] = {
    "GAresolutions": "GA", "GAdecisions": "GA", "SCresolutions": "SC", "ECOSOCresolutions": "ECOSOC", "HRCresolutions": "HRC",
}  # fmt: skip
_SUFFIXES = (".xml", ".json", ".zip")
_FOLDERS = {lang: one.english_name.lower() for lang, one in OFFICIAL.items()}
_ANY_LANGUAGE = re.compile(r"(?<![A-Za-z])(arabic|chinese|english|french|german|russian|spanish)(?![A-Za-z])", re.I)
_TABLES = "data_extract"
_FEW = 50  # files that are got one by one; more come in one archive
_KNOWN = ".fetched.json"  # in the folder of a repository: what has been got, and the last list of its files
_NEW, _CHANGED, _KEPT, _OWN = "new", "changed", "kept", "left as changed here"


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of a repository: `digest` is its name in git."""

    path: str
    digest: str


@dataclass(frozen=True, slots=True)
class Wanted:
    """Which files are wanted: of a session or year ('79', 'ES-11', '2024'; all if None), in these languages."""

    session: str | None
    langs: Collection[str]

    def __call__(self, path: str) -> bool:
        """Whether a file of a repository is wanted; tables are in English, and go with every language."""
        at = PurePosixPath(path)
        if at.is_absolute() or ".." in at.parts or not path.lower().endswith(_SUFFIXES):
            return False
        told = _ANY_LANGUAGE.search(path)
        if told and told[1].lower() not in {_FOLDERS[lang] for lang in self.langs}:
            return False
        return self.session is None or any(
            map(self._is_session, (*at.parts[:-1], at.stem if _TABLES in at.parts else ""))
        )

    def _is_session(self, name: str) -> bool:
        """'79session', '76 session', 'ES-11', '2024'."""
        told = re.fullmatch(r"((?:E?S-)?\d+)(?:st|nd|rd|th)?[ _-]?(?:special )?(?:sessions?)?", name, re.I)
        return told is not None and told[1].upper() == (self.session or "").upper()


class RepositorySource(Protocol):
    """Where repositories are got from."""

    def listing(self, repository: str, known: dict[str, Any]) -> list[Listed] | None:
        """All files of a repository; None, which is reported, where that cannot be had. `known` is what an earlier answer said."""

    def contents(self, repository: str, files: list[Listed], folder: Path) -> Iterator[tuple[Listed, bytes]]:
        """`files` with their contents; what cannot be had is reported and left out. `folder` may hold what is in between."""


class PublishedRepositories:
    """The repositories where the UN publishes them. `base` is another server that answers in the same way."""

    def __init__(self, polite: Polite, report: OnProblem, base: str | None):
        self._polite, self._report = polite, report
        self._api, self._raw, self._archives = (base or API, base or RAW, base or ARCHIVES)

    def listing(self, repository: str, known: dict[str, Any]) -> list[Listed] | None:
        """The files of a repository; None where they cannot be listed, which is reported."""
        url = f"{self._api}/repos/{OWNER}/{repository}/git/trees/HEAD?recursive=1"
        headers = {"Accept": "application/vnd.github+json"}
        if known.get("etag") and known.get("files"):
            headers["If-None-Match"] = known["etag"]
        answer = self._polite.get(url, repository, headers)
        if answer is None:
            return None
        if answer.status == 200:  # else it is as it was
            try:
                tree = json.loads(answer.content)
                known["files"] = {entry["path"]: entry["sha"] for entry in tree["tree"] if entry["type"] == "blob"}
            except (ValueError, KeyError, TypeError):
                self._report(Problem(repository, "the server's list of its files cannot be read.", "Try again later."))
                return None
            known["etag"] = answer.said["etag"]
            if tree.get("truncated"):
                said = "the server lists only some of its files."
                self._report(Problem(repository, said, "Get it with git and give the folder with --from.", True))
        return [Listed(path, digest) for path, digest in known["files"].items()]

    def contents(self, repository: str, files: list[Listed], folder: Path) -> Iterator[tuple[Listed, bytes]]:
        """Each of `files` with its bytes; what cannot be got is reported and left out."""
        missing = {file.path: file for file in files}
        if len(files) > _FEW:
            for file, content in self._archived(repository, missing, folder):
                del missing[file.path]
                yield file, content
        for file in missing.values():
            what = f"{repository}/{file.path}"
            answer = self._polite.get(f"{self._raw}/{OWNER}/{repository}/HEAD/{quote(file.path)}", what)
            if answer is None:
                continue
            if digest_of(answer.content) != file.digest:
                self._report(Problem(what, "is not what the server's list says.", "Run it again."))
            else:
                yield file, answer.content

    def _archived(self, repository: str, files: dict[str, Listed], folder: Path) -> Iterator[tuple[Listed, bytes]]:
        """Those of `files` that an archive of the whole repository holds as listed."""
        part = folder / f".{repository}.zip.part"
        try:
            if not self._polite.download(f"{self._archives}/{OWNER}/{repository}/zip/HEAD", f"{repository}.zip", part):
                return
            with zipfile.ZipFile(part) as archive:
                for member in archive.infolist():
                    file = files.get(member.filename.partition("/")[2])
                    if file is not None and digest_of(content := archive.read(member)) == file.digest:
                        yield file, content
        except (zipfile.BadZipFile, OSError, ValueError, RuntimeError) as error:
            self._report(
                Problem(f"{repository}.zip", f"cannot be read: {error}.", "Its files are got one by one.", True)
            )
        finally:
            part.unlink(missing_ok=True)


class Copied:
    """The repositories as folders below a local one, with or without git."""

    def __init__(self, source: Path, report: OnProblem):
        self._source, self._report = source, report

    def listing(self, repository: str, known: dict[str, Any]) -> list[Listed] | None:
        """The files of a repository; None where they cannot be listed, which is reported."""
        root = self._source / repository
        if not root.is_dir():
            self._report(Problem(str(root), "no such folder.", f"Give the folder that holds {repository}."))
            return None
        paths = sorted(p for p in root.rglob("*") if p.is_file() and p.suffix.lower() in _SUFFIXES)
        return [Listed(path.relative_to(root).as_posix(), digest_of(path.read_bytes())) for path in paths]

    def contents(self, repository: str, files: list[Listed], folder: Path) -> Iterator[tuple[Listed, bytes]]:
        """Each of `files` with its bytes; what cannot be got is reported and left out."""
        for file in files:
            yield file, (self._source / repository / file.path).read_bytes()


def fetch_collection(
    place: RepositorySource, repositories: Iterable[str], wanted: Callable[[str], bool], folder: Path, report: OnProblem
) -> Iterator[tuple[str, Counter[str]]]:
    """Bring the folder up to date: each repository, with how many of its files were new, changed, kept, or left alone."""
    for repository in repositories:
        root = folder / repository
        record = root / _KNOWN
        known = _read(record)
        listing = place.listing(repository, known)
        if listing is None:
            continue
        counts = Counter[str]()
        missing = list(_missing(root, [f for f in listing if wanted(f.path)], known.get("got", {}), counts, report))
        root.mkdir(parents=True, exist_ok=True)
        try:
            for file, content in place.contents(repository, missing, folder):
                path = root / file.path
                counts[_CHANGED if path.exists() else _NEW] += 1
                path.parent.mkdir(parents=True, exist_ok=True)
                part = path.with_name(f".{path.name}.part")
                part.write_bytes(content)
                part.replace(path)
                known.setdefault("got", {})[file.path] = file.digest
        finally:
            record.write_text(json.dumps(known, ensure_ascii=False) + "\n", encoding="utf-8")
        yield repository, counts


def _missing(
    root: Path, files: Iterable[Listed], got: Mapping[str, str], counts: Counter[str], report: OnProblem
) -> Iterator[Listed]:
    """Those of `files` that are not there as listed; not those that somebody has changed since they were got."""
    for file in files:
        path = root / file.path
        here = digest_of(path.read_bytes()) if path.exists() else None
        if here == file.digest:
            counts[_KEPT] += 1
        elif here is not None and here != got.get(file.path):
            counts[_OWN] += 1
            report(Problem(str(path), "has been changed here, and at its source.", "Move it away to get that.", True))
        else:
            yield file


def digest_of(content: bytes) -> str:
    """The name that git gives to a file of this content."""
    return hashlib.sha1(b"blob %d\0%b" % (len(content), content), usedforsecurity=False).hexdigest()


def _read(path: Path) -> dict[str, Any]:
    try:
        record: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return record if isinstance(record, dict) else {}
