"""What acts, sessions and meetings are called in English."""

from __future__ import annotations

from graph.languages.act_names import ActNames

ACT_NAMES = ActNames(
    resolution="{body} resolution {number}",
    decision="{body} decision {number}",
    statement="{body} presidential statement {number}",
    session="{body}, session {number}",
    meeting="{body}, meeting {number}",
    meeting_in_session="{body}, session {period}, meeting {number}",
    term=r"\b(?:until|through|up to) \d{1,2} [^\W\d_]+\.? \d{4}|\bfor an? (?:\w+ )?period of \w+ \w+",
)
