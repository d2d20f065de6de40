"""Commands one after another in one process, which loads what they need once; Spark's Java, too, starts once.

Each is a line of JSON on standard input, its arguments; on standard output a line of JSON says how it ended and what it said.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def one_process() -> Iterator[Callable[..., subprocess.CompletedProcess]]:
    """Runs the command with the arguments that it is given; all in one process."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    process = subprocess.Popen(
        [sys.executable, __file__], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment
    )

    def run(*arguments: object) -> subprocess.CompletedProcess:
        process.stdin.write(json.dumps([str(argument) for argument in arguments]) + "\n")
        process.stdin.flush()
        returncode, stderr = json.loads(process.stdout.readline())
        return subprocess.CompletedProcess(arguments, returncode, stderr=stderr)

    try:
        yield run
    finally:
        process.stdin.close()
        process.wait(60)


def _main() -> None:
    from click.testing import CliRunner

    from graph.cli import main

    told = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)  # whatever else is said
    for line in sys.stdin:
        result = CliRunner().invoke(main, json.loads(line))
        print(json.dumps([result.exit_code, result.stderr]), file=told, flush=True)


if __name__ == "__main__":
    _main()
