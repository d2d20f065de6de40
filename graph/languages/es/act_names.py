"""What acts, sessions and meetings are called in Spanish."""

from __future__ import annotations

from graph.languages.act_names import ActNames

ACT_NAMES = ActNames(
    resolution="{body}, resolución {number}",
    decision="{body}, decisión {number}",
    statement="{body}, declaración de la Presidencia {number}",
    session="{body}, período de sesiones {number}",
    meeting="{body}, sesión {number}",
    meeting_in_session="{body}, período de sesiones {period}, sesión {number}",
)
