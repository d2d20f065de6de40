"""What acts, sessions and meetings are called in French."""

from __future__ import annotations

from graph.languages.act_names import ActNames

ACT_NAMES = ActNames(
    resolution="{body}, résolution {number}",
    decision="{body}, décision {number}",
    statement="{body}, déclaration du Président {number}",
    session="{body}, session {number}",
    meeting="{body}, séance {number}",
    meeting_in_session="{body}, session {period}, séance {number}",
)
