"""Keeps what is read from left to right in that order within right-to-left text: phone numbers, addresses, signs.

The Unicode bidirectional algorithm would show "+1 (555) 010-0199" as "010-0199 (555) 1+" in Arabic. Such a part is put
between isolates, which screen, paper and phones honor; a web page has `<bdi>` instead.
"""

import re

ISOLATE = "\N{LEFT-TO-RIGHT ISOLATE}"
END = "\N{POP DIRECTIONAL ISOLATE}"

FIRST_STRONG = "\N{FIRST STRONG ISOLATE}"

ISOLATED = re.compile(
    r"""
      https?://[^\s<>،؛؟]*[^\s<>.,;:!?،؛؟()]  # a web address, without the punctuation after it
    | [A-Za-z0-9_.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+  # an e-mail address
    | (?<![\w)])[+\-±\N{MINUS SIGN}](?:\(\d+\)|\d)(?:[ .,-]?(?:\(\d+\)|\d))*  # a number with a sign, a phone number
    | (?<![\w)])\(\d+\)(?:[ -]?\d)+  # a phone number that begins with an area code
    | (?<![\w-])\d+(?:-\d+){2,}(?![\w-])  # a phone number in three parts, a date
    """,
    re.VERBOSE,
)
"""What is read from left to right. A range such as "7-10" is not: in Arabic its first number is on the right."""


def left_to_right(text: str) -> str:
    """Return a text that is shown from left to right wherever it stands."""
    return f"{ISOLATE}{text}{END}"


def in_own_direction(text: str) -> str:
    """Return a text that does not change the order of what stands around it, whatever its direction."""
    return f"{FIRST_STRONG}{text}{END}"


def isolate(text: str) -> str:
    """Return a right-to-left text in which all that is `ISOLATED` is shown from left to right."""
    return ISOLATED.sub(lambda match: left_to_right(match[0]), text)
