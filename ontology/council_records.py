"""Records of the Dag Hammarskjöld Library on resolutions of the Security Council: `python -m ontology.council_records TABLE`.

The table is tab-separated with the columns number, year (which may be empty), library_record and voting_record; it is that of
SOURCE. Written is authority/council-records.tsv: the symbol of each resolution with the numbers of its two records. The year of a
number comes from its series; where the table tells another, the row is left out, and printed.
"""

from __future__ import annotations

import csv
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

from ontology.authority import Authority
from ontology.numbered_series import SeriesTable

FILE = Path(__file__).parent / "authority" / "council-records.tsv"
SOURCE = "CR-UNSC, Corpus of Resolutions of the UN Security Council (CC0), and the United Nations Digital Library"
LIBRARY = "https://digitallibrary.un.org/record/"


@cache
def records() -> Mapping[str, tuple[str, ...]]:
    """Symbol of a resolution → the addresses of its record and of that of its vote, as far as they are known."""
    with FILE.open(encoding="utf-8", newline="") as file:
        lines = (line for line in file if not line.startswith("#"))
        return {
            row["symbol"]: tuple(f"{LIBRARY}{row[name]}" for name in ("record", "vote") if row[name])
            for row in csv.DictReader(lines, delimiter="\t")
        }


def written(table: Path, series: SeriesTable) -> Iterator[tuple[str, str, str, str]]:
    """Symbol, record, vote and what is wrong ('' where nothing is) of each row of `table` that has a record."""
    council = series.of_years
    periods = [p for one in series.of(council) if one.shape == "year" for p in one.periods if p.first]
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            number = int(row["number"])
            period = next((p for p in periods if (p.first or 0) <= number <= (p.last or 0)), None)
            year = period.name if period else ""
            record, vote = (row[name].removeprefix(LIBRARY) for name in ("library_record", "voting_record"))
            wrong = (
                ""
                if year and row["year"] in ("", year)
                else f"{number} is of {year or 'no year'}, not of {row['year']}"
            )
            if record or vote:
                yield f"{series.bodies[council].stem}/RES/{number}({year})", record, vote, wrong


def text(rows: Iterator[tuple[str, str, str, str]]) -> Iterator[str]:
    """The lines of the file."""
    yield f"# Written by python -m ontology.council_records. Source: {SOURCE}.\n"
    yield "symbol\trecord\tvote\n"
    yield from (f"{symbol}\t{record}\t{vote}\n" for symbol, record, vote, wrong in rows if not wrong)


def main(table: str) -> None:
    """Write the records of a table; print what it says otherwise than the series."""
    rows = list(written(Path(table), Authority.load().series))
    FILE.write_text("".join(text(iter(rows))), encoding="utf-8")
    print("".join(f"{wrong}\n" for *_, wrong in rows if wrong), f"{sum(not row[-1] for row in rows)} records", sep="")


if __name__ == "__main__":
    main(sys.argv[1])
