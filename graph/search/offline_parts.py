"""The parts of the index for pages that open without a server: scripts, each of which hands over what it holds."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any


def part_of(word: str) -> str:
    """The part that a word is in: its first two letters, in letters that files may have; some Chinese ones share a part."""
    if "\u3400" <= word[0] <= "\u9fff":
        return f"han-{ord(word[0]) >> 5:x}"
    begin = word[: 3 if word[0] in "#=@" else 2]
    return "".join(c if c.isascii() and c.isalnum() else f"-{ord(c):x}" for c in begin)


def write_part(folder: Path, name: str, value: Any) -> int:
    """Write the part `name` into `folder`; how many bytes it has."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    safe = text.replace("<", "\\u003c").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029")
    script = f"{_begin(name)}{safe}{_END}".encode("utf-8", "replace")
    (folder / f"{name}.js").write_bytes(script)
    return len(script)


def read_part(folder: Path, name: str, size: int) -> Any:
    """What a part that `write_part` wrote holds. Raises OSError, or ValueError where it is not of so many bytes, or damaged."""
    script = (folder / f"{name}.js").read_bytes()
    begin = _begin(name).encode()
    if len(script) != size or not script.startswith(begin) or not script.endswith(_END.encode()):
        raise ValueError(f"{name}: is not as it was written")
    return json.loads(script[len(begin) : -len(_END)])


def _begin(name: str) -> str:
    return f"searching.take({json.dumps(name)},"


_END = ");\n"
