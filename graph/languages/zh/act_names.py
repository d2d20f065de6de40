"""What acts, sessions and meetings are called in Chinese."""

from __future__ import annotations

from graph.languages.act_names import ActNames

ACT_NAMES = ActNames(
    resolution="{body}第{number}号决议",
    decision="{body}第{number}号决定",
    statement="{body}第{number}号主席声明",
    session="{body}第{number}届会议",
    meeting="{body}第{number}次会议",
    meeting_in_session="{body}{period}届会第{number}次会议",
)
