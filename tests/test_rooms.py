"""How the house is built: what may know of what, how long a module may be, and that each name is there once."""

import ast
from collections import Counter, defaultdict
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
MODULES = sorted(path for top in ("graph", "ontology") for path in (ROOT / top).rglob("*.py"))
BENCHMARKS = sorted((ROOT / "bench").rglob("*.py"))
LONGEST, LONGEST_TABLE, WIDEST = 300, 320, 140  # a grammar is a table, an alternative a line
# Data goes one way: a room knows of those before it, and of none behind it. What stands in one line is on one floor.
FLOORS = (
    ("patterns", "languages"), ("text",), ("find",), ("resolve",), ("settle",), ("mandates", "rdf", "network"), ("view",), ("search",),
    ("serve",), ("cli",),
)  # fmt: skip
OF_TEXTS = ("find", "resolve", "settle")  # rooms that know of texts, and of no file
# What stands below all rooms, and knows of none of them.
GROUND = (
    "program_digest",
    "compiled",
    "official_languages",
    "kinds",
    "dates",
    "model",
    "metadata",
    "numbers",
    "occasion_ids",
    "symbols",
    "pinpoint_units",
    "references",
    "numbering",
)
# What reads the program only when it is asked: the front door, which everything below may look at for the version.
LAZY = ("graph",)
LANGUAGE = {path.name for path in (ROOT / "graph" / "languages").iterdir() if path.is_dir()}
# What each folder of a language declares, by the module that has its schema.
DECLARED = {path.stem for path in (ROOT / "graph" / "languages").glob("*.py")}


def dotted(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")


NAMES = {dotted(path) for path in MODULES}


def room(module: str) -> str:
    """The room of a module: the folder below `graph`, or the module itself where it stands in none."""
    first, *below = module.split(".")
    return first if first != "graph" else below[0] if below else "graph"


def imported(path: Path) -> set[str]:
    """The modules that a module imports, as it is loaded or when a function of it is called; what only a type checker reads is not."""
    found: set[str] = set()
    tree = ast.parse(path.read_text(encoding="utf-8"))
    unread = {id(node) for block in tree.body if _is_for_checkers(block) for node in ast.walk(block)}
    nodes = tree.body if dotted(path) in LAZY else ast.walk(tree)
    for node in nodes:
        if id(node) in unread:
            continue
        if isinstance(node, ast.ImportFrom) and node.module:
            below = {f"{node.module}.{name.name}" for name in node.names}
            found |= below & NAMES or {node.module}
        elif isinstance(node, ast.Import):
            found |= {name.name for name in node.names}
    return found & NAMES


def _is_for_checkers(block: ast.stmt) -> bool:
    return isinstance(block, ast.If) and isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING"


def rooms() -> dict[str, set[str]]:
    """Each room with those it knows of."""
    known: dict[str, set[str]] = defaultdict(set)
    for path in MODULES:
        known[room(dotted(path))] |= {room(module) for module in imported(path)}
    return {name: others - {name, "graph"} for name, others in known.items() if name != "graph"}


def test_no_room_knows_of_one_that_knows_of_it():
    try:
        list(TopologicalSorter(rooms()).static_order())
    except CycleError as error:
        pytest.fail(f"rooms in a circle: {' → '.join(error.args[1])}")


def test_no_module_imports_one_that_imports_it():
    try:
        list(TopologicalSorter({dotted(path): imported(path) - {dotted(path)} for path in MODULES}).static_order())
    except CycleError as error:
        pytest.fail(f"modules in a circle: {' → '.join(error.args[1])}")


@pytest.mark.parametrize(("floor", "names"), list(enumerate(FLOORS)))
def test_data_goes_one_way(floor, names):
    behind = {name for above in FLOORS[floor + 1 :] for name in above}
    for name in names:
        assert not rooms()[name] & behind, name


@pytest.mark.parametrize("name", OF_TEXTS)
def test_what_reads_texts_knows_of_no_files(name):
    assert not rooms()[name] & {"sources", "cache", "parallel", "cluster", "build"}


@pytest.mark.parametrize("name", GROUND)
def test_the_ground_floor_knows_of_no_room(name):
    assert rooms().get(name, set()) <= {*GROUND, "ontology"}


def test_the_ontology_knows_nothing_of_the_program():
    assert rooms()["ontology"] == set()


@pytest.mark.parametrize("path", MODULES, ids=dotted)
def test_a_module_is_read_in_one_sitting(path):
    lines = path.read_text(encoding="utf-8").removesuffix("\n").split("\n")
    is_table = path.parent.parent.name == "languages"
    assert len(lines) <= (LONGEST_TABLE if is_table else LONGEST)
    if not is_table:
        assert [number for number, line in enumerate(lines, start=1) if len(line) > WIDEST] == []


# Names that two modules, or a module and a room, have in common, with the reason. What a language declares for a room is named
# after the room, as what it declares by itself is in each folder of a language.
SHARED_MODULES = {
    "mandates": "the words of languages by which graph.mandates reads",
    "names": "the forms of languages by which graph.find.names finds",
    "roles": "the words of languages by which graph.find.roles reads",
    "verbs": "the folders of languages only; graph.find.verbs reads them",
    "search": "the folders of languages only; graph.search reads them",
    "numbers": "the value (ground floor), and the room that finds it in a text",
    "symbols": "the value (ground floor), and the room that finds it in a text",
}


def test_no_two_modules_of_one_name():
    paths = [path for path in [*MODULES, *BENCHMARKS] if path.stem != "__main__"]
    stems = Counter(
        path.parent.name if path.stem == "__init__" else path.stem for path in paths if path.parent.name not in LANGUAGE
    )
    for stem in {path.stem for path in paths if path.parent.name in LANGUAGE and path.stem != "__init__"} - DECLARED:
        stems[stem] += 1
    assert {stem for stem, times in stems.items() if times > 1} == set(SHARED_MODULES)


def defined(path: Path) -> Iterator[str]:
    """The public classes and types that a module defines at its top."""
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign):
            names = [target.id for target in node.targets if isinstance(target, ast.Name) and not target.id.isupper()]
        else:
            names = []
        yield from (name for name in names if name[0].isupper())


def test_no_two_classes_of_one_name():
    """Nor types that have a name: who reads it anywhere in the house knows which is meant."""
    modules = defaultdict(list)
    for path in [*MODULES, *BENCHMARKS]:
        for name in defined(path):
            modules[name].append(dotted(path))
    assert {name: there for name, there in modules.items() if len(there) > 1} == {}
