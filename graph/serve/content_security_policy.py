"""What a page may load and do (Content-Security-Policy): what is served here, no scripts in its text, in no frame of others."""

from __future__ import annotations

from collections.abc import Iterable


def policy(scripts: Iterable[str] = (), own_styles: bool = False) -> str:
    """The policy of a page. `scripts` are those in its text that may run, as base64 of their SHA-256; `own_styles` says
    whether its text, or a script of ours, sets styles."""
    hashes = "".join(f" 'sha256-{script}'" for script in scripts)
    styles = " 'unsafe-inline'" if own_styles else ""
    return (
        f"default-src 'self'; script-src 'self'{hashes}; style-src 'self'{styles}; img-src 'self' data: blob:; "
        "font-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"
    )
