"""What acts, sessions and meetings are called in Arabic."""

from __future__ import annotations

from graph.languages.act_names import ActNames

ACT_NAMES = ActNames(
    resolution="{body}، القرار {number}",
    decision="{body}، المقرر {number}",
    statement="{body}، البيان الرئاسي {number}",
    session="{body}، الدورة {number}",
    meeting="{body}، الجلسة {number}",
    meeting_in_session="{body}، الدورة {period}، الجلسة {number}",
)
