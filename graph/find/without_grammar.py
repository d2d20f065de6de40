"""What is found in a text whose language no grammar reads: only what is written alike in all."""

from __future__ import annotations

from graph.find.finder import Findings
from graph.find.roles.treatment import Treatment
from graph.references import ActByNumber, BySymbol, KnownName, Mention, Title

LANGUAGE = "en"  # the one by whose grammar such a text is looked through


def alike(findings: Findings) -> Findings:
    """Those of `findings`, made as if the text were in LANGUAGE, that do not hang on it: symbols, names, and numbers that have
    their year with them ('1325 (2000)'). No verb is read, and so no role."""
    kept = [index for index, mention in enumerate(findings.mentions) if _is_alike(mention)]
    return Findings(
        tuple(findings.mentions[index] for index in kept),
        tuple(findings.spans[index] for index in kept),
        tuple(Treatment("mention") for _ in kept),
        (),
    )


def _is_alike(mention: Mention) -> bool:
    match mention.reference:
        case ActByNumber("resolution", number):
            return number is not None and number.shape == "year"
        case BySymbol(address=by_address):
            return not by_address
        case KnownName():
            return True
        case Title(said=said):
            return not said
    return False
