"""Finds bullets and numbers that authors typed before the items of a list."""

import re
from typing import NamedTuple

BULLETS = "●•○◦▪▫■□◆◇►▶‣⁃∙·⚫✓✔➢➤*–—-\uf0b7\uf0a7\uf0d8"
"""What is typed or inserted as a bullet; the last three are those of Word's symbol fonts."""

MARKER = re.compile(
    rf"\s*(?:(?P<bullet>[{re.escape(BULLETS)}])\s+|[●•○▪■◆►▶‣⚫✓✔➢➤](?=\w)"
    r"|\(?(?P<number>\d{1,3})(?:[.)](?=\s|[^\W\d])|、|．)\s*(?=\S))"
)
"""The start of an item of a list."""


class Marked(NamedTuple):
    """An item: its number, 0 for a bullet, and how many characters its marker takes."""

    number: int
    length: int


def marker_of(text: str) -> Marked | None:
    """Return the marker that a text begins with, or `None`."""
    match = MARKER.match(text)
    if match is None or match.end() == len(text):
        return None
    return Marked(int(match["number"] or 0), match.end())
