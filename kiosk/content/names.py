"""Makes the names of topics, sections and blocks of their titles."""

import re
import unicodedata
from collections.abc import Container

LONGEST_NAME = 40
NOT_IN_NAMES = re.compile(r"[^a-z0-9]+")
READ_OTHERWISE = re.compile(r"(true|false|null|yes|no|on|off|y|n|\d.*)\Z")
"""Names that YAML reads as something else than text."""
FILLERS = frozenset(("the", "a", "an", "of", "and", "to", "in", "for", "on", "with", "your", "our"))


def name_of(title: str, otherwise: str, taken: Container[str]) -> str:
    """Return a name for a title, in ASCII; `otherwise` if it has no letter of that. One that is taken gets a number."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().casefold()
    words = [word for word in NOT_IN_NAMES.split(plain.replace("'", "")) if word]
    kept = [word for word in words if word not in FILLERS] or words
    # Other scripts leave only figures and names, which say little
    is_telling = sum(map(len, kept)) * 2 >= len(title.replace(" ", "")) - sum(map(len, FILLERS & set(words)))
    name = ""
    for word in kept if is_telling else ():
        longer = f"{name}-{word}".strip("-")
        if name and len(longer) > LONGEST_NAME:
            break
        name = longer[:LONGEST_NAME]
    if READ_OTHERWISE.match(name):
        name = f"{otherwise}-{name}"
    return unused(name or otherwise, taken)


def unused(name: str, taken: Container[str]) -> str:
    """Return a name that is not taken, with a number if it has to be."""
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name}-{number}"
    return candidate
