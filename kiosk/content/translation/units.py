"""Divides a topic's words into units: each is shown either translated or in the source language, as a whole.

A text that stands alone is a unit (a title, a tile's summary), and so is what is read as a whole: a block, a question
of the self-check, a glossary entry, the invitation on the start screen.
"""

from collections.abc import Mapping
from typing import Any

from kiosk.content.source.yaml_tree import TreePath

Unit = TreePath
"""A unit's path in the file: `("sections", "overview", "words", "what")`."""

OWN_TO_A_LANGUAGE = ("also", "say")
"""Parts of a glossary entry that each language has its own of: they are not translated."""

ALONE = ("title", "summary", "invite")
TITLES = ("title", "short", "summary")


def units_of(words: Mapping[str, Any]) -> dict[Unit, Any]:
    """Return the units of a words file with their data, except those that are missing or null."""
    units: dict[Unit, Any] = {(name,): words.get(name) for name in ALONE}
    for part in ("glossary", "check"):
        units |= {(part, name): data for name, data in (words.get(part) or {}).items()}
    for section, data in (words.get("sections") or {}).items():
        units |= {("sections", section, name): data.get(name) for name in TITLES}
        blocks = data.get("words") or {}
        units |= {("sections", section, "words", block): block_words for block, block_words in blocks.items()}
    return {unit: data for unit, data in units.items() if data is not None}


def words_from(units: Mapping[Unit, Any]) -> dict[str, Any]:
    """Return the words file that consists of these units."""
    words: dict[str, Any] = {}
    for unit, data in units.items():
        parent = words
        for key in unit[:-1]:
            parent = parent.setdefault(str(key), {})
        parent[str(unit[-1])] = data
    return words


def unit_of(path: TreePath) -> Unit:
    """Return the unit that a text belongs to."""
    if path[0] in ("glossary", "check"):
        return path[:2]
    if path[0] == "sections":
        return path[:4] if path[2:3] == ("words",) else path[:3]
    return path[:1]


def unit_name(unit: Unit) -> str:
    """Return the name of a unit in messages: "block 'doctor' of section 'overview'"."""
    if unit[0] == "sections" and len(unit) == 4:
        return f"block {unit[3]!r} of section {unit[1]!r}"
    if unit[0] == "sections":
        return f"the {'short title' if unit[2] == 'short' else unit[2]} of section {unit[1]!r}"
    if unit[0] == "glossary":
        return f"term {unit[1]!r}"
    return f"question {unit[1]!r}" if unit[0] == "check" else f"the topic's {unit[0]}"
