"""Divides the words of a topic into units: what is shown as a whole in the translation, or as a whole in its source.

A text that stands alone is one (a title, a line of a tile), and so is what is read as a whole: a block, a question of
the self-check, an entry of the glossary, the invitation of the start screen.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.content.source.yaml_tree import Path

Unit = Path
"""Where a unit stands in the file: `("sections", "overview", "words", "what")`."""

ALONE = ("title", "summary", "invite")
TITLES = ("title", "short", "summary")


def units_of(words: Mapping[str, Any]) -> dict[Unit, Any]:
    """Return the units of a file of words, each with its data; what is not there or null is none."""
    found: dict[Unit, Any] = {(name,): words.get(name) for name in ALONE}
    for part in ("glossary", "check"):
        found |= {(part, name): data for name, data in (words.get(part) or {}).items()}
    for section, data in (words.get("sections") or {}).items():
        found |= {("sections", section, name): data.get(name) for name in TITLES}
        blocks = data.get("words") or {}
        found |= {("sections", section, "words", block): given for block, given in blocks.items()}
    return {unit: data for unit, data in found.items() if data is not None}


def words_from(units: Mapping[Unit, Any]) -> dict[str, Any]:
    """Return the file of words that has these units."""
    words: dict[str, Any] = {}
    for unit, data in units.items():
        part = words
        for key in unit[:-1]:
            part = part.setdefault(str(key), {})
        part[str(unit[-1])] = data
    return words


def unit_of(path: Path) -> Unit:
    """Return the unit that a text belongs to."""
    if path[0] in ("glossary", "check"):
        return path[:2]
    if path[0] == "sections":
        return path[:4] if path[2:3] == ("words",) else path[:3]
    return path[:1]


def called(unit: Unit) -> str:
    """Return a unit as people find it: "block 'doctor' of section 'overview'"."""
    if unit[0] == "sections" and len(unit) == 4:
        return f"block {unit[3]!r} of section {unit[1]!r}"
    if unit[0] == "sections":
        return f"the {'short title' if unit[2] == 'short' else unit[2]} of section {unit[1]!r}"
    if unit[0] == "glossary":
        return f"term {unit[1]!r}"
    return f"question {unit[1]!r}" if unit[0] == "check" else f"the topic's {unit[0]}"
