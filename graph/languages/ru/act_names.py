"""What acts, sessions and meetings are called in Russian."""

from __future__ import annotations

from graph.languages.act_names import ActNames

ACT_NAMES = ActNames(
    resolution="{body}, резолюция {number}",
    decision="{body}, решение {number}",
    statement="{body}, заявление Председателя {number}",
    session="{body}, сессия {number}",
    meeting="{body}, заседание {number}",
    meeting_in_session="{body}, сессия {period}, заседание {number}",
)
