"""Tool tips of texts that are not ours: names and models' words never become markup."""

from __future__ import annotations

from html import escape


def plain_tip(text: str) -> str:
    """Return what shows a text as it is: a tool tip takes what looks like HTML for HTML."""
    # Qt's own guess looks for nothing else than these.
    if "<" not in text and "&" not in text:
        return text
    return f'<p style="white-space: pre-wrap">{escape(text)}</p>'
