"""Whether predecessors are right: of the acts of an organ that cite an earlier act under the same title, how many follow the
latest of these.

    python -m bench.predecessors PATH… [--body ga] [--show 20]

Exit status: 0 where at least 0.95 are right.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from pathlib import Path

from graph.extraction import read, settled
from graph.model import Problem
from graph.series.acts import Act, acts_of
from graph.series.succession import succession
from ontology.authority import Authority

BAR = 0.95


def expected(act: Act, acts: Mapping[str, Act]) -> str | None:
    """The latest of the earlier acts that `act` cites and that bear the same title, letter by letter; None without one."""
    same = [
        acts[name]
        for name in act.cited
        if name in acts and acts[name].precedes(act) and _same_title(act.titles, acts[name].titles)
    ]
    return max(same, key=lambda other: (other.order or (0, 0), other.date or "")).id if same else None


def _same_title(one: Mapping[str, str], other: Mapping[str, str]) -> bool:
    return any(lang in other and _plain(title) == _plain(other[lang]) for lang, title in one.items())


def _plain(title: str) -> str:
    return "".join(c for c in title.casefold() if c.isalpha())


def main() -> int:
    """Print how many predecessors are told as the texts say them; 0 where none is wrong."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--body", default="ga")
    parser.add_argument("--show", type=int, default=20)
    args = parser.parse_args()
    authority = Authority.load()

    def ignore(_: Problem) -> None:
        """What cannot be read is no act."""

    acts = acts_of(settled(list(read(args.paths, authority, 2, ignore)), authority))
    found = succession(acts)
    right = wrong = others = 0
    for act in acts.values():
        if act.body != args.body:
            continue
        want, got = expected(act, acts), found.predecessor.get(act.id)
        if want is None:
            others += got is not None
            if got is not None and others <= args.show:
                print(f"  {act.id} follows {got}: {_title(act)} / {_title(acts.get(got))}")
            continue
        right += want == got
        wrong += want != got
        if want != got:
            print(f"  {act.id} follows {want}, not {got}")
    share = right / max(1, right + wrong)
    print(
        f"{right + wrong} acts cite an earlier one under their title: {share:.3f} follow it; {others} follow one of a like title"
    )
    return share < BAR


def _title(act: Act | None) -> str:
    return next(iter(act.titles.values()), "?") if act else "?"


if __name__ == "__main__":
    raise SystemExit(main())
