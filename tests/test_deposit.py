"""A deposit: its tables agree with the data and their codebook, its descriptions name what is there, its checksums hold."""

import csv
import hashlib
import json

import pytest
from click.testing import CliRunner
from outputs import triples

from graph.cli import main
from graph.rdf.csv_tables import TABLES


@pytest.fixture(scope="module")
def deposit(built, tmp_path_factory):
    folder = tmp_path_factory.mktemp("deposit") / "deposit"
    arguments = [
        "dump",
        "-o",
        str(built),
        "--publish",
        str(folder),
        "--title",
        "Tea",
        "--publisher",
        'The "Tea" Council',
        "--format",
        "nq",
    ]
    answer = CliRunner().invoke(main, arguments)
    assert answer.exit_code == 0, answer.output
    return folder


def rows_of(folder, name):
    with (folder / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_the_codebook_tells_every_column(deposit):
    told = [(row["table"], row["column"]) for row in rows_of(deposit, "codebook.csv")]
    for table in TABLES:
        with (deposit / f"{table.name}.csv").open(encoding="utf-8") as file:
            assert [column for name, column in told if name == table.name] == file.readline().rstrip("\n").split(",")


def test_the_tables_hold_what_the_data_holds(built, deposit):
    cites = {line for line in triples(built) if "/ontology#Citation> ." in line}
    citations = rows_of(deposit, "citations.csv")
    assert len(citations) == len(cites)
    works = {row["id"]: row for row in rows_of(deposit, "works.csv")}
    assert {row["cited"] for row in citations} | {row["citing"] for row in citations} <= set(works)
    assert works["un-charter"]["cited_by"] == "6"
    assert works["A/RES/119/12"]["adopted_by"] == "ga"
    assert {"un-charter", "A/RES/119/12"} <= set(works)
    bodies = {row["id"]: row for row in rows_of(deposit, "bodies.csv")}
    assert (bodies["ga"]["acronym"], bodies["ga"]["part_of"]) == ("GA", "un")


def test_keys_are_keys(deposit):
    for table in TABLES:
        rows = [tuple(row[name] for name in table.key) for row in rows_of(deposit, f"{table.name}.csv")]
        assert len(rows) == len(set(rows)), table.name


def test_every_file_is_there_with_its_checksum(deposit):
    told = dict(
        reversed(line.split("  ")) for line in (deposit / "SHA256SUMS").read_text(encoding="ascii").splitlines()
    )
    assert set(told) == {
        path.name for path in deposit.iterdir() if path.is_file() and not path.name.startswith(".")
    } - {"SHA256SUMS"}
    assert {name: hashlib.sha256((deposit / name).read_bytes()).hexdigest() for name in told} == told


def test_the_descriptions_name_the_files(deposit):
    package = json.loads((deposit / "datapackage.json").read_text(encoding="utf-8"))
    assert (package["title"], package["contributors"][0]["title"]) == ("Tea", 'The "Tea" Council')
    for resource in package["resources"]:
        assert (deposit / resource["path"]).is_file()
    crate = json.loads((deposit / "ro-crate-metadata.json").read_text(encoding="utf-8"))["@graph"]
    root = next(node for node in crate if node["@id"] == "./")
    assert all((deposit / part["@id"]).is_file() for part in root["hasPart"])
    citation = (deposit / "CITATION.cff").read_text(encoding="utf-8")
    assert 'title: "Tea"' in citation
    assert "license: CC0-1.0" in citation
    assert "# Tea" in (deposit / "README.md").read_text(encoding="utf-8")


def test_what_is_no_deposit_is_not_touched(built, tmp_path):
    (tmp_path / "README.md").write_text("mine", encoding="utf-8")
    answer = CliRunner().invoke(main, ["dump", "-o", str(built), "--publish", str(tmp_path)])
    assert answer.exit_code != 0
    assert (tmp_path / "README.md").read_text(encoding="utf-8") == "mine"


@pytest.mark.parametrize("arguments", [[], ["--to", "a", "--publish", "b"]])
def test_one_of_both_is_asked_for(built, arguments):
    answer = CliRunner().invoke(main, ["dump", "-o", str(built), *arguments])
    assert answer.exit_code == 2
    assert "Give --to or --publish" in answer.output
