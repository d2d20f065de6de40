"""What `import graph` gives: what its documentation shows is so, and nothing is loaded before it is used."""

import doctest
import logging
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest

import graph

ROOT = Path(graph.__file__).parents[1]
EXAMPLES = sorted(
    ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
    for path in ROOT.joinpath("graph").rglob("*.py")
    if ">>> " in path.read_text(encoding="utf-8")
)


@pytest.mark.parametrize("module", EXAMPLES)
def test_what_documentation_shows_is_so(module):
    found = doctest.testmod(import_module(module), extraglobs={"Document": graph.Document})
    assert found.failed == 0
    assert found.attempted > 0


def test_names_are_there():
    assert {name: getattr(graph, name).__name__ for name in graph.__all__} == {name: name for name in graph.__all__}
    with pytest.raises(AttributeError, match="no attribute 'nonsense'"):
        _ = graph.nonsense


def test_nothing_is_loaded_before_it_is_used():
    code = (
        "import sys, graph; print(*(name for name in sys.modules if name.partition('.')[0] in ('graph', 'ontology')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["graph"]


def test_what_cannot_be_read_is_logged(tmp_path, caplog):
    with caplog.at_level(logging.WARNING, logger="graph"):
        assert list(graph.read(tmp_path / "none.txt")) == []
    assert "none.txt" in caplog.text


def test_what_cannot_be_read_is_told(tmp_path):
    problems = []
    assert list(graph.read(tmp_path / "none.txt", on_problem=problems.append)) == []
    assert [problem.path.endswith("none.txt") for problem in problems] == [True]


@pytest.mark.parametrize(
    ("option", "told"), [((), ()), (("-v",), ("graph.reader",)), (("-vv",), ("graph.reader", "graph.sources"))]
)
def test_the_command_tells_what_it_does_where_asked(tmp_path, option, told):
    """On standard error, so that what is piped on is only the lines."""
    (tmp_path / "a.txt").write_text("The General Assembly,\n\nRecalling its resolution 66/102,\n", encoding="utf-8")
    command = [sys.executable, "-m", "graph", *option, "extract", str(tmp_path / "a.txt")]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert len(done.stdout.splitlines()) == 1
    assert bool(done.stderr) == bool(told)
    assert all(name in done.stderr for name in told)


# Packages that an extra brings, and the command that needs it; None where it goes on without.
BLOCKED = """
import sys
blocked = sys.argv.pop(1).split(",")
class Finder:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] in blocked:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Finder())
from graph.cli import main
main()
"""
ALL = "networkx,igraph,pyvis,rdflib,jinja2,pyshacl,starlette,uvicorn,prometheus_client,httpx,pypdfium2,docx,pandas,pyarrow,pyspark"


def without(packages, *arguments):
    return subprocess.run(
        [sys.executable, "-c", BLOCKED, packages, *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_what_reads_texts_needs_no_extra(tmp_path):
    (tmp_path / "a.txt").write_text("大会，\n\n回顾其第66/102号决议，\n", encoding="utf-8")
    done = without(ALL, "extract", tmp_path / "a.txt")
    assert (done.returncode, done.stderr, len(done.stdout.splitlines())) == (0, "", 1)


@pytest.mark.parametrize(
    ("packages", "arguments", "extra"),
    [
        ("networkx", ("build", "FILE", "-o", "OUT"), "build"),
        ("markupsafe", ("build", "FILE", "-o", "OUT"), "build"),
        ("httpx", ("fetch", "A/RES/66/102", "-o", "OUT"), "fetch"),
        ("pypdfium2", ("extract", "PDF"), "pdf"),
    ],
)
def test_what_is_lacking_is_told_with_the_extra_that_brings_it(tmp_path, packages, arguments, extra):
    places = {"FILE": tmp_path / "a.txt", "OUT": tmp_path / "out", "PDF": tmp_path / "a.pdf"}
    places["FILE"].write_text("The General Assembly,\n\nRecalling its resolution 66/102,\n", encoding="utf-8")
    places["PDF"].write_bytes(b"%PDF-1.7\n")
    done = without(packages, *(places.get(argument, argument) for argument in arguments))
    told = [line for line in done.stderr.splitlines() if f"pip install 'resograph[{extra}]'" in line]
    assert (done.returncode, len(told), "Traceback" in done.stderr) == (1, 1, False)


ROOMS = [path.name for path in ROOT.joinpath("graph").iterdir() if (path / "__init__.py").exists()]


def test_the_architecture_names_every_room_and_no_other():
    told = ROOT.joinpath("docs", "architecture.md").read_text(encoding="utf-8")
    assert [room for room in ROOMS if f"`graph/{room}/" not in told] == []
    named = re.findall(r"`((?:graph|ontology|bench|tests|docs)/[\w./-]*)`", told)
    assert [path for path in named if not (ROOT / path).exists()] == []


def test_the_architecture_names_every_module():
    """But the tables of languages, which are named by what a language declares, and what only sets up a measurement."""
    told = ROOT.joinpath("docs", "architecture.md").read_text(encoding="utf-8")
    modules = [path for path in ROOT.joinpath("graph").rglob("*.py") if not path.name.startswith("__")]
    named = set(re.findall(r"[`/](\w+\.py)`", told))
    assert [path.relative_to(ROOT).as_posix() for path in modules if path.name not in named] == []


def test_what_the_architecture_names_is_there():
    """Modules by the end of their path, classes and functions by their name."""
    told = ROOT.joinpath("docs", "architecture.md").read_text(encoding="utf-8")
    files = [path.as_posix() for top in ("graph", "ontology", "bench", "tests") for path in (ROOT / top).rglob("*.*")]
    ends = re.findall(r"`([\w/]+\.(?:py|ttl|json|js|html|svg))`", told)
    assert [end for end in ends if not any(file.endswith(f"/{end}") for file in files)] == []
    code = "\n".join(Path(file).read_text(encoding="utf-8") for file in files if file.endswith(".py"))
    defined = set(re.findall(r"(?:class|def) (\w+)", code))
    names = re.findall(r"\(`(\w+)(?:\(\))?`\)", told)
    assert [name for name in names if name not in defined] == []
