"""Finds texts without quotes that YAML reads otherwise than their author meant them.

The parser does not complain about these: it drops the end of a text, or takes a stray quotation mark for a part of it.
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

LONGEST_SURPRISE = 40

SURPRISES = (
    (re.compile(r"(?i)(yes|no|on|off|y|n)\Z"), "YAML reads this as true or false"),
    (re.compile(r"(?i)(true|false)\Z"), "only true and false in small letters are read"),
    (re.compile(r"(?i)(~|null)\Z"), "only null in small letters is read as nothing"),
    (re.compile(r"[-+]?[0-9][0-9_]*_[0-9_]*(\.[0-9_]*)?\Z"), "YAML takes the _ out of this number"),
    (re.compile(r"[-+]?0[0-9xob][0-9a-fA-F_]*\Z"), "YAML reads this as a number in another base"),
    (re.compile(r"\+[0-9.]+\Z"), "YAML reads this as a number and drops the +"),
    (
        re.compile(r"[-+]?([0-9]+\.|\.[0-9]+|[0-9]*\.?[0-9]+[eE][-+]?[0-9]+)\Z"),
        "YAML reads this as a number",
    ),
    (re.compile(r"(?i)[-+]?\.(inf|nan)\Z"), "YAML reads this as no number at all"),
    (re.compile(r"[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt ].*)?\Z"), "YAML reads this as a date"),
    (
        re.compile(r"[-+]?[0-9]+(:[0-5]?[0-9])+(\.[0-9]*)?\Z"),
        "YAML reads this as a number of base 60",
    ),
    (re.compile(r"(<<|=)\Z"), "YAML has a meaning of its own for this"),
)
"""Texts that YAML reads as something other than text, and as what."""

SUSPECT = re.compile(r"[-+.0-9~<=]|[a-zA-Z]{1,5}\Z")
"""Matches every text that a pattern of `SURPRISES` may match; most texts fail here at once."""

MISTAKES = (
    (re.compile(f"-?[{INVISIBLE}]|[A-Za-z][-\\w]*:[{INVISIBLE}]"), INVISIBLE_CHARACTER),
    (re.compile(rf"[A-Za-z][-\w]*:[\"'\[{{{CURLY}]"), COLON_WITHOUT_SPACE),
    (re.compile(r"-[^-.\d\s]"), DASH_WITHOUT_SPACE),
    (re.compile(f"[{BULLETS}] "), BULLET),
    (re.compile(rf"[{CURLY}{SINGLE_CURLY}]|«.*»\Z|.*[{CURLY}]\Z", re.DOTALL), CURLY_QUOTE),
)
"""What a text without quotes begins with, or is enclosed in, when a sign at its start was lost or mistyped."""


@lru_cache(maxsize=4096)  # the same few keys and words are in every file
def ambiguous(text: str) -> str | None:
    """Return how YAML reads a text without quotes otherwise than it looks, or None."""
    if len(text) > LONGEST_SURPRISE or not SUSPECT.match(text):
        return None  # not a number or word of YAML's, and the patterns would take long
    return next((why for shape, why in SURPRISES if shape.match(text)), None)


@lru_cache(maxsize=4096)
def mistake_in(text: str) -> Mistake | None:
    """Return the mistake that made `text`, a value or key without quotes, of something else; None if it is as meant."""
    for shape, mistake in MISTAKES:
        if shape.match(text):
            return mistake
    if text.count('"') % 2:
        return LOST_QUOTE
    if text.endswith("'") and " '" not in text:
        return LOST_APOSTROPHE
    return None
