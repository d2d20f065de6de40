"""What a text writes as a date → ISO 8601."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping


def iso_date(match: re.Match[str], months: Mapping[str, int]) -> str:
    """A match with the groups year, month and day (as far as there) → ISO 8601: 2011, 2011-12 or 2011-12-09.

    A day whose year is not said is --12-09, as ISO 8601:2000 wrote it. `months` has the words for months, and for days too
    where these are written in words; the digits of a year may be those of any script (一九七三).
    """
    groups = match.groupdict()
    year = groups["year"]
    parts = [year if year is None or year.isascii() else "".join(map(_digit, year))]
    for unit in ("month", "day"):
        if not (written := groups.get(unit) or groups.get(f"{unit}_2")):
            break
        parts.append(f"{int(written) if written.isdigit() else months[written.lower()]:02d}")
    return "-".join(part or "-" for part in parts)


def _digit(character: str) -> str:
    return f"{unicodedata.numeric(character):.0f}"
