"""What XML 1.0 cannot hold."""

from __future__ import annotations

import re

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def fit_for_xml(text: str) -> str:
    """`text` with U+FFFD for each character that XML 1.0 has no place for (W3C XML 1.0, production 2)."""
    return _UNFIT.sub("\ufffd", text)
