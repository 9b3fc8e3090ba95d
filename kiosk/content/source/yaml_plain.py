"""Finds unquoted texts that YAML reads differently than their author intended.

The parser accepts these: it drops the end of a text, or reads a stray quotation mark as part of it.
"""

import re
from functools import lru_cache

from kiosk.content.source.yaml_mistakes import (
    BULLET,
    BULLETS,
    COLON_WITHOUT_SPACE,
    CURLY,
    CURLY_QUOTE,
    DASH_WITHOUT_SPACE,
    INVISIBLE,
    INVISIBLE_CHARACTER,
    LOST_APOSTROPHE,
    LOST_QUOTE,
    SINGLE_CURLY,
    Mistake,
)

LONGEST_AMBIGUOUS = 40

AMBIGUOUS = (
    (re.compile(r"(?i)(yes|no|on|off|y|n)\Z"), "YAML reads this as true or false"),
    (re.compile(r"(?i)(true|false)\Z"), "only true and false in small letters are read"),
    (re.compile(r"(?i)(~|null)\Z"), "only null in small letters is read as nothing"),
    (re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9_]*)?\Z"), "YAML takes the _ out of this number"),
    (re.compile(r"[-+]?0[0-9xob][0-9a-fA-F_]*\Z"), "YAML reads this as a number in another base"),
    (re.compile(r"\+[0-9.]+\Z"), "YAML reads this as a number and drops the +"),
    (re.compile(r"[-+]?([0-9]+\.|\.[0-9]+|[0-9]*\.?[0-9]+[eE][-+]?[0-9]+)\Z"), "YAML reads this as a number"),
    (re.compile(r"(?i)[-+]?\.(inf|nan)\Z"), "YAML reads this as no number at all"),
    (re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?\Z"), "YAML reads this as a date"),
    (re.compile(r"[-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?\Z"), "YAML reads this as a number of base 60"),
    (re.compile(r"(<<|=)\Z"), "YAML has a meaning of its own for this"),
)
"""Unquoted texts that YAML does not read as text, and what it reads them as."""

SUSPECT = re.compile(r"[-+.0-9~<=]|[a-zA-Z]{1,5}\Z")
"""A quick pre-filter: matches every text that a pattern of `AMBIGUOUS` may match, and few others."""

MISTAKES = (
    (re.compile(f"-?[{INVISIBLE}]|[A-Za-z][-\\w]*:[{INVISIBLE}]"), INVISIBLE_CHARACTER),
    (re.compile(rf"[A-Za-z][-\w]*:[\"'\[{{{CURLY}]"), COLON_WITHOUT_SPACE),
    (re.compile(r"-[^-.\d\s]"), DASH_WITHOUT_SPACE),
    (re.compile(f"[{BULLETS}] "), BULLET),
    (re.compile(rf"[{CURLY}{SINGLE_CURLY}]|«.*»\Z|.*[{CURLY}]\Z", re.DOTALL), CURLY_QUOTE),
)
"""How an unquoted text begins, or is enclosed, if an indicator at its start was lost or mistyped."""


@lru_cache(maxsize=4096)  # the same few keys and words recur in all files
def ambiguous(text: str) -> str | None:
    """Return how YAML reads an unquoted text that it does not read as it looks, or `None`."""
    if len(text) > LONGEST_AMBIGUOUS or not SUSPECT.match(text):
        return None  # cannot match, and the patterns would take long
    return next((why for shape, why in AMBIGUOUS if shape.match(text)), None)


@lru_cache(maxsize=4096)
def mistake_in(text: str) -> Mistake | None:
    """Return the typing mistake in an unquoted value or key, or `None`."""
    if mistake := next((mistake for shape, mistake in MISTAKES if shape.match(text)), None):
        return mistake
    if text.count('"') % 2:
        return LOST_QUOTE
    if text.endswith("'") and " '" not in text:
        return LOST_APOSTROPHE
    return None
