"""What the program bears, measured: `python -m bench.trust [inputs] [kills] [clients]` writes the tables of docs/trust.md.

`inputs` are broken ones of every kind (`bench.robustness`), of which what is kept is taken and the rest is tried; `kills` are
commands killed while they write (`bench.kills`), `clients` hostile ones of the server (`bench.hostile`). All where none is named.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import click

from bench import hostile, kills, robustness

_PAGE = Path(__file__).parents[1] / "docs" / "trust.md"
_PARTS = ("inputs", "kills", "clients")
_SEED = 7


@click.command()
@click.argument("parts", nargs=-1, type=click.Choice(_PARTS))
@click.option("--inputs", default=100_000, show_default=True, help="Inputs of each kind; 0: only what is kept.")
@click.option("--kept", multiple=True, type=click.Path(dir_okay=False, path_type=Path), default=[Path("robustness.jsonl")],
              show_default=True, help="What has been tried of inputs.")  # fmt: skip
@click.option("--moments", default=20, show_default=True, help="Random moments at which each command is killed.")
@click.option("--seconds", default=60.0, show_default=True, help="How long the hostile clients are at work.")
def main(parts: tuple[str, ...], inputs: int, kept: tuple[Path, ...], moments: int, seconds: float) -> None:
    """Measure PARTS, and write their tables into docs/trust.md."""
    for part in parts or _PARTS:
        if part == "inputs":
            if inputs:
                options = [option for path in kept for option in ("--kept", str(path))]
                robustness.main(["--inputs", str(inputs), *options], standalone_mode=False)
            _put(part, robustness.table(robustness.joined(kept)))
        elif part == "kills":
            _put(part, _killed(moments))
        else:
            _put(part, _clients(seconds))


def _put(part: str, lines: Iterable[str]) -> None:
    """Put a table in its place in the page."""
    begin, end = f"<!-- python -m bench.trust {part} -->\n", f"<!-- end of {part} -->\n"
    figures = "\n".join(lines)
    before, _, rest = _PAGE.read_text(encoding="utf-8").partition(begin)
    _PAGE.write_text(f"{before}{begin}\n{figures}\n\n{end}{rest.partition(end)[2]}", encoding="utf-8")
    click.echo(figures)


def _killed(moments: int) -> Iterator[str]:
    columns = (
        "times",
        "all as it was",
        "all as it should become",
        "between, each graph whole",
        "a mixture",
        "done the next time",
    )
    yield f"| killed (`kill -9`) at random moments | {' | '.join(columns)} |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for found in kills.results(moments):
        figures = (found.times, found.before, found.after, found.between, found.mixed, found.done)
        yield f"| {found.what} | {' | '.join(map(str, figures))} |"


def _clients(seconds: float) -> Iterator[str]:
    """The sample, served to an honest client and to fifty hostile ones."""
    with tempfile.TemporaryDirectory() as name:
        output = Path(name) / "out"
        subprocess.run([sys.executable, "-m", "graph", "build", "--sample", "-o", str(output), "--quiet"], check=True)
        yield from hostile.table(
            hostile.measure(output, seconds, _SEED, hostile.PAGE, hostile.CLIENTS), hostile.CLIENTS, _SEED
        )


if __name__ == "__main__":
    main()
