"""What acts, sessions and meetings are called on pages and in data: each language declares one `ActNames`."""

from __future__ import annotations

from dataclasses import dataclass

from graph.languages.schema import absent, told


@dataclass(frozen=True, kw_only=True)
class ActNames:
    """Templates: `{body}` stands for the name of a body, `{number}` for the number of what is called so, `{period}` for the session or
    year in which a body counts its meetings anew."""

    resolution: str = told(
        "A resolution by its body and number: 'General Assembly resolution 66/102'.", places="body! number!"
    )
    decision: str = told("A decision, in the same way.", places="body! number!")
    statement: str = told("A statement by the President of a body.", places="body! number!")
    session: str = told("A session of a body: 'General Assembly, session 68'.", places="body! number!")
    meeting: str = told("A meeting of a body that counts on.", places="body! number!")
    term: str = absent(
        "Until when something holds, as titles tell it, which differs from one act of a series to the next.",
        en="Renewal of the mandate ‹until 15 Sept. 2061›",
    )
    meeting_in_session: str = told(
        "A meeting of a body that counts anew in each session or year.", places="body! period! number!"
    )
