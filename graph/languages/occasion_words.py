"""Sessions and meetings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import get_args

from graph.kinds import Special
from graph.languages.schema import absent, told
from graph.patterns.scan import NEVER


@dataclass(frozen=True, kw_only=True)
class OccasionWords:
    """'At its sixty-eighth session', 'the 4213th meeting of the Security Council'."""

    session: str = told(
        "A session; special holds what `special_sessions` tells, number_2 the number where the noun stands first.",
        groups="number! special", en="its ‹sixty-eighth session›", zh="大会‹第六十八届会议›", fr="sa ‹soixante-huitième session›",
    )  # fmt: skip
    special_sessions: Mapping[str, Special] = told(
        "What makes a session special → how its number begins.",
        default={},
        values=frozenset(get_args(Special)),
        en="the tenth ‹special ›session",
    )
    session_more: str = absent(
        "A further number after a session.",
        groups="number!",
        es="períodos de sesiones sexagésimo octavo‹ y sexagésimo noveno›",
    )
    meeting: str = told(
        "A meeting.", groups="number!", en="its ‹4213th meeting›", zh="‹第4213次会议›", fr="sa ‹4213e séance›"
    )
    meetings: str = absent("Several meetings.", places="list!", en="its ‹3rd and 4th meetings›")
    meeting_number: str = absent("A number in such a list.", en="its ‹3rd› and 4th meetings")
    meeting_records: Mapping[str, str] = told(
        "A pattern of what stands right before a meeting in official records → whose they are.",
        default={},
        en="‹Plenary Meetings, ›46th meeting",
    )
    occasion_words: tuple[str, ...] = told(
        "Words one of which stands in every session or meeting.", en="a s‹ession›", zh="第六十八‹届›会议"
    )
    occasion_rest: int = told("How many characters of one may follow its word.", default=24)
    occasion_before: str = told(
        "What stands between a body and its session or meeting.",
        default="",
        en="the Assembly‹ at its ›sixty-eighth session",
    )
    occasion_after: str = absent(
        "What stands between a session or meeting and its body.", en="sixty-eighth session‹ of the ›Assembly"
    )
    occasion_then: str = absent(
        "What stands between 'its' session and the body named after it.", en="At its tenth session‹, the ›Assembly"
    )
    occasion_again: str = told(
        "What makes a session after it one of the same body as the last.", default=NEVER, en="‹Ibid., ›Tenth Session"
    )
