"""What a citation tells of the words of its reference: date and title as they are printed, and the place in the cited work."""

from __future__ import annotations

from collections.abc import Mapping

from graph.pinpoint_units import Pinpoint
from graph.references import ActByNumber, KnownName, Protocols, Reference, ShortForm, Title
from graph.resolve.targets import Target


def date_of(reference: Reference) -> str | None:
    """The date that a reference says (ISO 8601)."""
    match reference:
        case (
            ActByNumber(date=date) | KnownName(date=date) | ShortForm(means=KnownName(date=date)) | Protocols(year=date)
        ) if date:
            return str(date)
    return None


def title_of(reference: Reference, typeset: Mapping[int, str]) -> str | None:
    """The title that a reference says, in the punctuation of its language."""
    match reference:
        case ActByNumber(title=title) | Title(title=title, said=True) | Protocols(to=title) if title is not None:
            return title.translate(typeset)
    return None


def place_in(target: Target, pinpoint: Pinpoint) -> Pinpoint:
    """A pinpoint as English calls its units: the articles of rules of procedure, as most languages say, are rules in English."""
    if target.type == "rules":
        return tuple(unit._replace(name="rule") if unit.name == "article" else unit for unit in pinpoint)
    return pinpoint
