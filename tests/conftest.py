"""What tests share: one reader, the sample corpus built once, and the way to the measuring texts."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import settings
from serving import command

from graph.build import BASE_IRI, build
from graph.cli import SAMPLES
from graph.extraction import documents_of
from graph.model import Document
from graph.reader import Reader
from ontology.authority import Authority

SHARED = Path(__file__).parents[2] / "shared"

# A busy machine is no fault of an example: what may take long has a test of its own.
settings.register_profile("resograph", deadline=None)
settings.load_profile("resograph")


def chromium() -> str:
    """The browser."""
    return command("chromium", "apt-get install chromium chromium-driver fonts-noto-cjk")


@pytest.fixture(scope="session")
def browser():
    """A real browser that reaches nothing beyond this machine."""
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = chromium()
    driver = command("chromedriver", "apt-get install chromium-driver")
    for flag in ("--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader",
                 "--window-size=1366,768", "--disable-background-networking",
                 "--disable-component-update", "--disable-sync", "--no-first-run", "--lang=en-GB",
                 "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"):  # fmt: skip
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    with webdriver.Chrome(options=options, service=webdriver.ChromeService(driver)) as driver:
        yield driver


def pytest_configure(config):
    config.addinivalue_line("markers", "shared: needs the measuring texts beside the repository")
    config.addinivalue_line("markers", "alone: measures time by the clock, so that nothing may run beside it")
    config.addinivalue_line("markers", "slow: builds, serves, drives a browser or asks another program")


# What takes time: examples by the hundred, fixtures, and names that a test file takes from elsewhere, by which it builds,
# serves, browses, runs a program or breaks thousands of inputs.
_SLOW_FIXTURES = frozenset({"browser", "built", "voted"})
_SLOW_NAMES = frozenset(
    {"background", "build", "subprocess", "running", "command", "begin", "cobalt", "CliRunner", "Shapes", "KINDS"}
)


# The files that take longest, the longest first: begun last, one would keep one process busy while the others have no more to do.
_LONGEST = (
    "test_cluster", "test_scale", "test_taken_over", "test_search", "test_serve", "test_rdf", "test_publish", "test_killed",
    "test_barriers", "test_pages", "test_publish_corpora", "test_invariants", "test_authority", "test_measures", "test_bench", "test_print",
)  # fmt: skip


def pytest_collection_modifyitems(items):
    order = {name: place for place, name in enumerate(_LONGEST)}
    items.sort(key=lambda item: order.get(item.path.stem, len(order)))
    for item in items:
        by_example = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if (
            by_example
            or not _SLOW_FIXTURES.isdisjoint(item.fixturenames)
            or not _SLOW_NAMES.isdisjoint(vars(item.module))
        ):
            item.add_marker("slow")


def shared(*parts: str) -> Path:
    """A file of the measuring texts; the test that asks is skipped where they are absent."""
    path = SHARED.joinpath(*parts)
    if not path.exists():
        pytest.skip(f"the measuring text {'/'.join(parts)} is not on this machine")
    return path


@pytest.fixture(scope="session")
def authority():
    return Authority.load()


@pytest.fixture(scope="session")
def reader(authority):
    return Reader(authority)


@pytest.fixture(scope="session")
def cite(reader):
    """Text → citations, as a document of Chinese unless told."""

    def cite(text, lang="zh", **fields):
        return reader.read(Document("test", text, lang=lang, **fields)).citations

    return cite


@pytest.fixture(scope="session")
def problems():
    return []


# An act with its text, and the yearly table that tells who proposed it and how it was voted on.
VOTED = {"id": "A/RES/120/9", "lang": "en", "text": "The General Assembly,\n\nRecalling its resolution 119/47 and Article 41 of "
         "the Charter of the United Nations,\n\n1. Decides to meet again."}  # fmt: skip
TABLE = {
    "symbol": "A/RES/120/9", "title": "Tea and peace", "adoption_date": "19 December 2065", "originating_document": "A/120/L.23",
    "adoption_type": "By a recorded vote", "MS_in_favour_count": "2", "MS_against_count": "1", "MS_abstaining_count": "0",
    "MS_in_favour": ["CHAD", "PERU"], "MS_against": ["FRANCE"], "sponsors": ["CHAD", "the Friends of Tea"],
    "additional_sponsors": ["PERU"], "subjects": [["TEA", "UNBIS Thesaurus"]],
}  # fmt: skip


# An act that is long.
_WEIGHED = (
    " Decides to weigh the tea of all regions with care, and to report on the weight of it to the Assembly in due time;"
)
LONG = {"id": "A/RES/120/10", "lang": "en", "text": "The General Assembly,\n\nRecalling its resolution 119/47,\n\n"
        + "\n\n".join(f"{number}.{_WEIGHED * 2}" for number in range(1, 151))}  # fmt: skip


@pytest.fixture(scope="session")
def voted(tmp_path_factory, authority):
    """A corpus of two acts, built: one that States sponsored and voted on, and a long one."""
    source, output = tmp_path_factory.mktemp("texts"), tmp_path_factory.mktemp("voted")
    (source / "act.jsonl").write_text(f"{json.dumps(VOTED)}\n{json.dumps(LONG)}\n", encoding="utf-8")
    (source / "table.json").write_text(json.dumps([TABLE]), encoding="utf-8")
    build(documents_of([source], print), output, authority, BASE_IRI, print)
    return output


@pytest.fixture(scope="session")
def built(tmp_path_factory, authority, problems):
    """The sample corpus, built, with its evidence in the store."""
    output = tmp_path_factory.mktemp("built")
    documents = documents_of([SAMPLES], problems.append)
    build(documents, output, authority, BASE_IRI, problems.append, evidence=True)
    assert problems == []
    return output
