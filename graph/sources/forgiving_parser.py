"""Markup → its root: as the standard has it, and where a file is none, what a forgiving parser makes of it, which is reported.

No entity is expanded, nothing is fetched. Of the files that the United Nations publishes as XML more than a hundred are none: a
paragraph closed by the tag of the title, an attribute said twice, a part that nothing closes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from graph.model import OnProblem, Problem

if TYPE_CHECKING:
    from lxml.etree import _Element

_TAGS = re.compile(r"<[^>]*>")
_LETTERS = re.compile(r"\W+")
_REFERENCE = re.compile(rb"&#(x[0-9a-f]{1,8}|[0-9]{1,8});?", re.IGNORECASE)
_ENOUGH = 0.98  # of a file's letters that what is made of it must hold: else a part of it is lost


def parse(data: bytes, name: str, report: OnProblem, is_html: bool) -> _Element | None:
    """The root of a page or an XML file; None, which is reported, where nothing can be made of it."""
    from lxml import etree, html

    if is_html:
        try:
            return html.document_fromstring(data, parser=html.HTMLParser(no_network=True, huge_tree=False))
        except (etree.LxmlError, ValueError) as error:
            report(Problem(name, f"is no markup: {error}.", "Get the file anew, or save it as plain text."))
            return None
    try:
        return etree.fromstring(data, _parser(etree))
    except (etree.LxmlError, ValueError) as error:
        reason = f"is no well-formed markup: {error}"
    try:
        root = etree.fromstring(_REFERENCE.sub(_character, data), _parser(etree, recover=True))
    except (etree.LxmlError, ValueError):
        root = None
    if root is None or not any(True for _ in root.iter()):
        report(Problem(name, f"{reason}.", "Get the file anew, or save it as plain text."))
        return None
    kept = _share(root, data)
    said = "It is read as well as it can be" + ("." if kept >= _ENOUGH else f": {kept:.0%} of its words.")
    report(
        Problem(name, f"{reason}.", f"{said} Get the file anew where there is a better one.", read_all_the_same=True)
    )
    return root


def _parser(etree, recover: bool = False):  # type: ignore[no-untyped-def]
    return etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=recover)


def _character(reference: re.Match[bytes]) -> bytes:
    """A reference to a character, or U+FFFD for half of a surrogate pair, which a forgiving parser would let through."""
    number = reference[1].lower()
    code = int(number[1:], 16) if number.startswith(b"x") else int(number)
    return "\ufffd".encode() if 0xD800 <= code <= 0xDFFF else reference[0]


def _share(root: _Element, data: bytes) -> float:
    """How much of the letters of a file what has been made of it holds."""
    whole = len(_LETTERS.sub("", _TAGS.sub("", data.decode("utf-8", "replace"))))
    return len(_LETTERS.sub("", "".join(root.itertext()))) / whole if whole else 0.0
