"""How far each text of a translation has come: what it was made from, and who stands for it.

Beside `ar.yaml` lies `ar.states.yaml`, which `main.py translated` writes: for each text a digest of the source's
text that it was made from, and its state. A text without an entry is a draft; one whose source says something else
by now is stale.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from kiosk.content.cards import TRANSLATION_STATES
from kiosk.content.inline import read_inline
from kiosk.content.problems import Problem
from kiosk.content.reader import File
from kiosk.content.text_digest import digest_of
from kiosk.content.yaml_tree import Path

NUMBER = re.compile(r"\d{1,3}(?:[\u00a0\u202f ]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*")
"""A number; a blank in it sets off thousands."""

ACRONYM = re.compile(r"(?<![A-Za-z0-9-])(?=[A-Z0-9-]*[A-Z][A-Z0-9-]*[A-Z])[A-Z][A-Z0-9-]{2,}(?![A-Za-z0-9])")
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
PERCENT_SIGNS = "%\u066a\uff05"
TARGET = re.compile(r"\((?:term|section):[^)]*\)")


class Entry(NamedTuple):
    """What is written down of one text: the digest of its source, its state, and who set it when."""

    source: str
    state: str
    by: str = ""
    on: str = ""


def texts_of(data: Any, path: Path = ()) -> Iterator[tuple[Path, str]]:
    """Give every text of a file of words, with where it stands."""
    if isinstance(data, dict):
        for key, value in data.items():
            if path[:1] != ("glossary",) or key != "also":  # each language's own: nobody translates them
                yield from texts_of(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from texts_of(value, (*path, index))
    elif isinstance(data, str) and data:
        yield path, " ".join(data.split())


def name_of(path: Path) -> str:
    """Give a place as the states file names it: `sections.overview.words.check.items.0`."""
    return ".".join(map(str, path))


def entry_from(line: str) -> Entry:
    """Read an entry: `digest state`, and for what a person set `digest state on by`."""
    source, state, *rest = line.split(" ", 3)
    on, by = [*rest, "", ""][:2]
    return Entry(source, state, by, on)


def entry_line(entry: Entry) -> str:
    """Write an entry."""
    return " ".join(part for part in (entry.source, entry.state, entry.on, entry.by) if part)


def states_of(source: Any, words: Any, entries: dict[str, str]) -> dict[Path, str]:
    """Give the state of every text of `words`, a translation of `source` (both as plain data)."""
    originals = dict(texts_of(source))
    states = {}
    for path, _ in texts_of(words):
        entry = entry_from(entries[name_of(path)]) if name_of(path) in entries else None
        if entry is None:
            states[path] = "draft"
        elif path not in originals or digest_of(originals[path]) != entry.source:
            states[path] = "stale"
        else:
            states[path] = entry.state
    return states


def weakest(states: list[str]) -> str:
    """Give the state that a whole has: that of its weakest part."""
    return min(states, key=TRANSLATION_STATES.index, default="draft")


def differences(source: File, words: File) -> Iterator[Problem]:
    """Give where a translation says other numbers, names or links than its source."""
    originals = dict(texts_of(source.tree.data))
    for path, text in texts_of(words.tree.data):
        original = originals.get(path)
        if original is None or path[-1] == "unit":
            continue
        for what, read in COMPARED.items():
            wanted, found = read(original), read(text)
            missing = list((wanted - found).elements())
            more = (
                [] if read is acronyms else list((found - wanted - may_be_added(read, original)).elements())
            )
            if missing or more:
                yield words.problem(
                    path,
                    f"{what} differ from the source's: "
                    + "; ".join(
                        f"{', '.join(some)} {said}"
                        for some, said in ((missing, "missing"), (more, "added"))
                        if some
                    ),
                    "write them as they are there",
                    kind="translation",
                )


def short_title_differences(source: File, words: File) -> Iterator[Problem]:
    """Yield the sections that have a short title in the source or in the translation but not in both.

    Without this check a row of tabs would mix short and full titles, and a short title that only the translation
    has could never leave the draft state.
    """
    for section, translated in words.shape.sections.items():
        original = source.shape.sections.get(section)
        path = ("sections", section)
        if original is None or bool(original.short) == bool(translated.short):
            continue
        if original.short:
            yield words.problem(
                path,
                f"section {section!r} has no short title, but the source has one",
                f"add `short:`, a word or two such as {original.short!r} in the source",
                key=True,
                kind="translation",
            )
        else:
            yield words.problem(
                (*path, "short"),
                f"section {section!r} has a short title, but the source has none",
                "add `short:` to the source too, or take it out here",
                key=True,
                kind="translation",
            )


def may_be_added(read: Callable[[str], Counter[str]], original: str) -> Counter[str]:
    """Give the numbers of months that an English source names: many languages write them with digits."""
    if read is not numbers:
        return Counter()
    return Counter(
        str(MONTHS.index(word) + 1) for word in re.findall(r"[A-Z][a-z]+", original) if word in MONTHS
    )


def numbers(text: str) -> Counter[str]:
    """Give all numbers of a text, whatever digits it writes and however it sets thousands apart."""
    plain = "".join(
        str(unicodedata.digit(sign)) if sign.isdigit() and not sign.isascii() else sign
        for sign in TARGET.sub("", text)
    )
    return Counter(re.sub(r"\D", "", number) for number in NUMBER.findall(plain))


def acronyms(text: str) -> Counter[str]:
    """Give the names in capital letters, such as FDA, which stay as they are; each counts once."""
    return Counter(set(ACRONYM.findall(TARGET.sub("", text))))


def links(text: str) -> Counter[str]:
    """Give where a text leads."""
    return Counter(read_inline(text).links)


def percents(text: str) -> Counter[str]:
    """Give whether a text has percent signs: from 40% to 50% may be from 40 to 50%."""
    return Counter({"%": 1} if any(sign in text for sign in PERCENT_SIGNS) else {})


COMPARED = {"numbers": numbers, "names in capitals": acronyms, "links": links, "percent signs": percents}
"""What a translation has exactly as its source has it."""
