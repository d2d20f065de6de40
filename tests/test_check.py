"""`resograph check`: what contradicts itself in a text, where, why, and what it may be."""

import json

import pytest
from click.testing import CliRunner

from graph.check import faults
from graph.cli import main
from graph.model import Document
from graph.numbering import Numbering


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("resolution 1267 (1988)", [("resolution 1267 (1988)", "number and year disagree: 1267 is of 1999", ("S/RES/1267(1999)",))]),
        ("resolution 1267 (1988) of 15 October 1999",
         [("resolution 1267 (1988)", "number and year disagree: read as 1267 (1999), by its date", ("S/RES/1267(1999)",))]),
        ("resolution 70/1 of 25 September 2015 and resolution 70/1 of 24 September 2015",
         [("resolution 70/1", "dated 2015-09-24 here, 2015-09-25 in body", ("A/RES/70/1",))]),
        ("document A/66/4752", [("A/66/4752", "no session or year has had so many: 4752", ("A/66/475", "A/66/47"))]),
        ("resolution 66/102 of 9 December 2011 and resolution 1325 (2000)", []),
    ],
)  # fmt: skip
def test_faults(reader, text, told):
    reading = reader.read(Document("x", f"Recalling {text},", lang="en"))
    found = faults(reading, Numbering(reader.authority.series))
    assert [(fault.text, fault.reason, fault.candidates) for fault in found] == told


def test_pairs_from_the_other_side(reader):
    reading = reader.read(Document("x", "القرار 157/75", lang="ar"))
    (fault,) = faults(reading, Numbering(reader.authority.series))
    assert (fault.reason, fault.candidates) == ("printed from the other side: read as 75/157", ("A/RES/75/157",))


def test_the_command(tmp_path):
    wrong, right = tmp_path / "wrong.txt", tmp_path / "right.txt"
    wrong.write_text("The General Assembly,\n\nRecalling Security Council resolution 1267 (1988),\n", encoding="utf-8")
    right.write_text("The General Assembly,\n\nRecalling Security Council resolution 1267 (1999),\n", encoding="utf-8")
    run = CliRunner().invoke(main, ["check", str(tmp_path), "--format", "json"])
    (line,) = run.output.splitlines()
    fault = json.loads(line)
    assert run.exit_code == 1
    assert (fault["source"], fault["line"], fault["part"]) == (str(wrong), 3, "pp1")
    table = CliRunner().invoke(main, ["check", str(wrong)])
    assert "1267 is of 1999" in table.output
    assert table.exit_code == 1
    clean = CliRunner().invoke(main, ["check", str(right)])
    assert (clean.exit_code, clean.output) == (0, "Nothing contradicts itself.\n")
