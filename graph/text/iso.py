"""What a text writes as a date → ISO 8601."""

from __future__ import annotations

import re
from collections.abc import Mapping


def iso_date(match: re.Match[str], months: Mapping[str, int]) -> str:
    """A match with the groups year, month and day (as far as there) → ISO 8601: 2011, 2011-12 or 2011-12-09.

    A day whose year is not said is --12-09, as ISO 8601:2000 wrote it.
    """
    groups = match.groupdict()
    parts = [groups["year"] or "-"]
    month = groups.get("month")
    if month:
        parts.append(f"{months[month.lower()] if not month.isdigit() else int(month):02d}")
        if groups.get("day"):
            parts.append(f"{int(groups['day']):02d}")
    return "-".join(parts)
