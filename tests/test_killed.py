"""A build that is killed leaves what was there, or what comes after it: never a mixture."""

import contextlib
import os
import random
import shutil
import signal
import subprocess
import sys
import textwrap
import time

import pytest
from outputs import files
from warm import begin

from graph.cli import SAMPLES
from graph.output import MANIFEST, NoOutput, manifest, settle, staged, write_manifest


def built(folder, texts, output):
    process = begin(folder, texts, output)
    process.join()
    assert process.exitcode == 0


@pytest.fixture(scope="module")
def two_corpora(tmp_path_factory):
    """A corpus, a changed one, and the output of each."""
    folder = tmp_path_factory.mktemp("killed")
    one, other = folder / "one" / "texts", folder / "other" / "texts"
    for texts in (one, other):
        texts.mkdir(parents=True)
        for name in ("A_RES_119_12.zh.txt", "A_RES_120_5.zh.txt", "A_RES_121_3.zh.txt"):
            shutil.copy(SAMPLES / name, texts / name)
    (other / "A_RES_121_3.zh.txt").unlink()
    expected = []
    for texts in (one, other):
        built(texts.parent, "texts", "out")
        expected.append(files(texts.parent / "out"))
    assert expected[0] != expected[1]
    return one.parent, other.parent, expected


def test_killed_at_any_moment(two_corpora, tmp_path):
    one, other, (before, after) = two_corpora
    begun = time.monotonic()
    built(other, "texts", tmp_path / "timed")
    whole = time.monotonic() - begun
    chance = random.Random(7)
    for _ in range(10):
        output = tmp_path / "out"
        shutil.rmtree(output, ignore_errors=True)
        shutil.copytree(one / "out", output)
        process = begin(other, "texts", output)
        time.sleep(whole * chance.uniform(0, 1.05))
        process.kill()
        process.join()
        settle(output)
        shutil.rmtree(output / ".building", ignore_errors=True)
        assert files(output) in (before, after)
        built(other, "texts", output)
        assert files(output) == after


@pytest.mark.parametrize("broken_after", range(4))
def test_what_is_ready_is_put_in_place_however_often_it_is_broken_off(tmp_path, monkeypatch, broken_after):
    output = tmp_path / "out"
    with staged(output) as folder:
        for name in ("a", "b"):
            (folder / name).write_text("old")
        (folder / "d").mkdir()
        (folder / "d" / "x").write_text("old")
        write_manifest(folder, {"of": "old"})
    from pathlib import Path

    calls = 0
    replace = Path.replace

    def breaking(self, target):
        nonlocal calls
        calls += 1
        if calls > broken_after:
            raise KeyboardInterrupt
        return replace(self, target)

    monkeypatch.setattr(Path, "replace", breaking)
    with pytest.raises(KeyboardInterrupt), staged(output) as folder:
        for name in ("a", "b"):
            (folder / name).write_text("new")
        (folder / "d").mkdir()
        (folder / "d" / "y").write_text("new")
        write_manifest(folder, {"of": "new"})
    monkeypatch.undo()
    assert manifest(output)["of"] == "new"
    assert sorted(path.name for path in output.iterdir()) == ["a", "b", "d", MANIFEST]
    assert [path.name for path in (output / "d").iterdir()] == ["y"]


def test_a_build_that_fails_leaves_all_as_it_was(tmp_path):
    output = tmp_path / "out"
    with pytest.raises(ZeroDivisionError), staged(output) as folder:
        (folder / MANIFEST).write_text("{}")
        raise ZeroDivisionError
    assert list(output.iterdir()) == []
    with pytest.raises(NoOutput):
        manifest(output)


AT_WORK = {  # what several processes are at, each for a minute
    "the same step for many": """
        def make():
            def step(_):
                os.write(1, b"begun\\n")  # in one piece, whoever writes beside it
                time.sleep(60)
            return step
        list(in_order(range(99), make, 2))""",
    "steps beside one another": """
        with background(2) as run:
            run(time.sleep, 60)
            run(time.sleep, 60)
            print("begun", flush=True)
            time.sleep(60)""",
}


@pytest.mark.parametrize("script", AT_WORK.values(), ids=AT_WORK)
def test_an_interrupt_ends_all_processes_at_once(script):
    imports = "import os\nimport time\nfrom graph.parallel.background import background\nfrom graph.parallel.workers import in_order\n"
    program = f"{imports}if __name__ == '__main__':\n{textwrap.indent(textwrap.dedent(script), '    ')}"
    process = subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True
    )
    assert process.stdout.readline() == b"begun\n"
    begun = time.monotonic()
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does
    try:
        process.communicate(timeout=30)
        assert process.returncode != 0
        assert time.monotonic() - begun < 20
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
