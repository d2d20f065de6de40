"""A build → files to hand out: gzip, in parts of a bounded size, with checksums and a description. The same build gives the same bytes."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from graph.folders import FolderLayout, Own, claim, locked, staged
from graph.rdf import dataset_description as description
from graph.rdf import deposit
from graph.rdf.dataset_description import Dump
from graph.rdf.statistics import statistics
from graph.rdf.writers import FILES, LAYERS, NQUADS, is_evidence, read_graphs, serialized

CHECKSUMS = "SHA256SUMS"
_OURS = re.compile(
    rf"(?:citations|evidence)-\d{{3,}}\.\w+\.gz|{re.escape(description.NAME)}|{'|'.join(map(re.escape, deposit.NAMES))}"
)


def write_dumps(
    output: Path, target: Path, base: str, documents: int, forms: Sequence[str], max_size: int, evidence: bool = False,
    presented: description.Presentation | None = None, to_deposit: Mapping[str, Any] | None = None,
) -> list[Dump]:  # fmt: skip
    """Write the data of `output` into `target` in each of `forms` (endings of description.MEDIA_TYPES): the graph, and with
    `evidence` that, too. `presented` is how the dataset presents itself. With the manifest of the build as
    `to_deposit`, what an archive wants stands beside it: tables, codebook, descriptions.

    A part holds whole named graphs, and no more than `max_size` bytes of N-Quads before compression unless one graph is
    larger. Beside the parts stand SHA256SUMS and the description. `target` changes only once all is written. Raises NotOurs
    where it holds what is no dump, and Busy where another process writes it.
    """
    claim(target, DUMPS)
    target.mkdir(parents=True, exist_ok=True)
    with locked(target), staged(target, DUMPS) as folder:
        dumps: list[Dump] = []
        for layer, name in zip(LAYERS, FILES, strict=True):
            if is_evidence(name) and not evidence:
                continue
            for number, lines in enumerate(_parts(output / name, max_size), start=1):
                for form in forms:
                    path = folder / f"{layer}-{number:03}.{form}.gz"
                    path.write_bytes(gzip.compress(serialized(lines, form), mtime=0))
                    dumps.append(Dump.of(path))
        shown, extent = presented or description.Presentation(), statistics(output / NQUADS)
        if to_deposit is None:
            description.write(folder / description.NAME, extent, documents, base, dumps, shown)
            names: tuple[str, ...] = ()
        else:
            counts, tables = deposit.write_files(folder, output, base)
            description.write(folder / description.NAME, extent, documents, base, [*dumps, *tables.values()], shown)
            deposit.write_descriptions(folder, to_deposit, shown, dumps, tables, counts, [description.NAME])
            names = deposit.NAMES
        files = (*(dump.name for dump in dumps), description.NAME, *names)
        checksums = "".join(f"{Dump.of(folder / name).sha256}  {name}\n" for name in files)
        (folder / CHECKSUMS).write_text(checksums, encoding="ascii")
    return dumps


def _names(folder: Path) -> Mapping[str, Own] | None:
    """What in `folder` is a dump's own: the files whose checksums it has."""
    try:
        lines = [line.split("  ") for line in (folder / CHECKSUMS).read_text(encoding="ascii").splitlines()]
    except (OSError, ValueError):
        return None
    names = [parts[1] for parts in lines if len(parts) == 2 and _OURS.fullmatch(parts[1])]
    if description.NAME not in names or len(names) < len(lines):
        return None
    return dict.fromkeys((*names, CHECKSUMS), lambda _: False)


DUMPS = FolderLayout(CHECKSUMS, "dump", _names)


def _parts(nquads: Path, max_size: int) -> Iterator[list[str]]:
    part: list[str] = []
    size = 0
    for lines in read_graphs(nquads):
        length = sum(len(line.encode()) for line in lines)
        if part and size + length > max_size:
            yield part
            part, size = [], 0
        part += lines
        size += length
    if part:
        yield part
