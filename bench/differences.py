"""What a change to the program did to the citations: gained, lost and changed, with their words.

    resograph extract PATH… > before.jsonl
    … the change …
    resograph extract PATH… > after.jsonl
    python -m bench.differences before.jsonl after.jsonl [--show 20] [--ignore role,effect]

Exit status: 0 where nothing differs, 1 where something does.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

MentionPlace = tuple[str, str, int, int, str]
ExtractLine = Mapping[str, Any]


def lines_of(path: Path) -> dict[MentionPlace, list[ExtractLine]]:
    """The lines of `extract` in a file, by the place in the text and the kind that they tell of."""
    found: dict[MentionPlace, list[ExtractLine]] = defaultdict(list)
    with path.open(encoding="utf-8") as lines:
        for text in lines:
            line = json.loads(text)
            found[line["source"], line["lang"], line["start"], line["end"], line["kind"]].append(line)
    return found


def differences(before: Path, after: Path, ignored: frozenset[str]) -> Iterator[tuple[str, str]]:
    """What differs: (gained, lost or changed and the key that did, the line in words)."""
    old, new = lines_of(before), lines_of(after)
    for place in sorted(old.keys() | new.keys()):
        was, now = old.get(place, []), new.get(place, [])
        if not was or not now:
            for line in was or now:
                yield ("lost" if was else "gained") + f" {line['kind']}", _told(line)
            continue
        for one, other in zip(was, now, strict=False):
            for key in sorted((one.keys() | other.keys()) - ignored):
                if one.get(key) != other.get(key):
                    yield f"changed {key}", f"{_told(one)}: {one.get(key)!r} → {other.get(key)!r}"
        if len(was) != len(now):
            yield "changed number", f"{_told(was[0])}: {len(was)} → {len(now)}"


def _told(line: ExtractLine) -> str:
    return f"{line['source']} {line['lang']} {line['part']} {line['start']} “{line['text']}” {line['id']}"


def main() -> int:
    """Prints the differences of two files of `extract`, and how many there are of each kind."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("before", type=Path)
    parser.add_argument("after", type=Path)
    parser.add_argument("--show", type=int, default=10, help="of each kind of difference")
    parser.add_argument("--ignore", default="", help="keys that are not compared, with commas between them")
    args = parser.parse_args()
    told: Counter[str] = Counter()
    for what, words in differences(args.before, args.after, frozenset(args.ignore.split(","))):
        told[what] += 1
        if told[what] <= args.show:
            print(f"{what}: {words}")
    for what, number in sorted(told.items()):
        print(f"{number:7} {what}")
    return 1 if told else 0


if __name__ == "__main__":
    sys.exit(main())
