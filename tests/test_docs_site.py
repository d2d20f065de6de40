"""The documentation as a site, its notebooks, which run as they stand, and what the README shows."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parents[1]
NOTEBOOKS = sorted((HERE / "docs" / "notebooks").glob("*.ipynb"))
_LOADED = re.compile(
    r'<(?:script|img|iframe)[^>]*\ssrc="(https?:)?//|<link[^>]*rel="(?:stylesheet|preconnect)"[^>]*href="(?:https?:)?//'
)


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    pytest.importorskip("mkdocs", reason="pip install -e '.[docs]'")
    folder = tmp_path_factory.mktemp("site")
    arguments = [
        sys.executable,
        "-m",
        "mkdocs",
        "build",
        "--strict",
        "--quiet",
        "-f",
        HERE / "mkdocs.yml",
        "-d",
        folder,
    ]
    run = subprocess.run(arguments, check=False, capture_output=True, text=True)
    assert run.returncode == 0, run.stderr
    return folder


@pytest.mark.slow
def test_every_page_of_the_documentation_is_on_the_site(site):
    written = {path.relative_to(HERE / "docs").with_suffix(".html") for path in (HERE / "docs").glob("*.md")}
    assert {page for page in written if not (site / page).is_file()} == set()
    navigation = (site / "index.html").read_text(encoding="utf-8")
    assert {str(page) for page in written if f'href="{page}"' not in navigation} == set()
    assert (site / "ontology.html").is_file()


@pytest.mark.slow
def test_the_site_asks_no_other_server(site):
    assert [page.name for page in site.rglob("*.html") if _LOADED.search(page.read_text(encoding="utf-8"))] == []


@pytest.mark.slow
@pytest.mark.parametrize("path", NOTEBOOKS, ids=lambda path: path.stem)
def test_a_notebook_runs(path, built, tmp_path, monkeypatch):
    nbformat, nbclient = pytest.importorskip("nbformat"), pytest.importorskip("nbclient")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(HERE), os.environ.get("PYTHONPATH", "")]))
    monkeypatch.setenv("RESOGRAPH_OUTPUT", str(built))
    notebook = nbformat.read(path, as_version=4)
    client = nbclient.NotebookClient(
        notebook, timeout=180, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    )
    client.execute()
    shown = [output for cell in notebook.cells for output in cell.get("outputs", ())]
    assert sum("text/html" in output.get("data", {}) for output in shown) >= 2
    if path.stem == "corpus-to-figure":
        assert "<svg" in (tmp_path / "verbs.svg").read_text(encoding="utf-8")


def test_notebooks_are_kept_without_what_they_showed():
    assert len(NOTEBOOKS) == 2
    for path in NOTEBOOKS:
        assert '"output_type"' not in path.read_text(encoding="utf-8")


def test_the_line_of_extract_that_the_readme_shows():
    shown = re.search(r'^    (\{"doc".*?\})$', (HERE / "README.md").read_text("utf-8"), re.M | re.S)[1]
    sample = HERE / "graph" / "samples" / json.loads(shown)["source"]
    run = subprocess.run(
        [sys.executable, "-m", "graph", "extract", sample], capture_output=True, text=True, check=True, cwd=HERE
    )
    assert json.loads(shown) in [json.loads(line) for line in run.stdout.splitlines()]
