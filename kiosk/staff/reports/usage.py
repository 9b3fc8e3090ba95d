"""What is counted: every count there is, and how what visitors do becomes counts.

Each count stands for itself. None is crossed with another in a way that would tell one visitor from the next: there is
no number of a visit, no hour, no words that were searched for; times are kept as "between 30 and 45 seconds".
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable
from typing import NamedTuple

BEGAN, ENDED, LEFT, VISIT, LENGTH = "began", "ended", "left", "visit", "length"
PAGE, PAGE_IN, HELPED, HELPED_IN = "page", "page-in", "helped", "helped-in"
USED, SIZE, CONTRAST, DAY, LOST = "used", "size", "contrast", "day", "lost"

COUNTED = {
    BEGAN: "visits, by how they began: a touch, the button of a language, a key",
    ENDED: "visits, by how they ended: closed by the visitor, walked away from (idle), a fault of the program",
    LEFT: "visits, by the page or place on which they ended",
    VISIT: "visits, by the language that was read last, and by how many pages were opened",
    LENGTH: "visits, by how long they took",
    PAGE: "openings of each page, by how long it was open; not known where a visitor walked away",
    PAGE_IN: "openings of pages in each language, by how long they were open",
    HELPED: 'answers to "Was this helpful?" for each page: yes and no',
    HELPED_IN: "the same for each language",
    USED: "visits in which the voice, the search, a search that found nothing, take home, paper, a page in full, "
    "or the self-check was used",
    SIZE: "visits, by the text size that was read last",
    CONTRAST: "visits, by the contrast that was read last",
    DAY: "days on which anything was counted",
    LOST: "counts that could not be kept, and files of counts that were found damaged",
}
"""Everything that is counted, and nothing else is: docs/use.md has the same list."""

SECONDS = (2, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1200)
"""The upper bounds of the times that are told apart."""

LONGER = 9999
"""Stands for more than the last of them."""

UNKNOWN = 0
"""Stands for a time that nobody can tell."""

MOST_PAGES = 30
"""More pages than this in one visit count as so many."""


class Item(NamedTuple):
    """One thing that is counted: `what` of `COUNTED`, by a name (a page, a language, …), and by a number of its own.

    `bucket` is an upper bound in seconds, a number of pages, 1 or 0 for yes and no, else 0.
    """

    what: str
    name: str = ""
    bucket: int = 0


def bucket_of(seconds: float | None) -> int:
    """Return what stands for a time: the upper bound of those that are told apart, in seconds."""
    if seconds is None:
        return UNKNOWN
    return (*SECONDS, LONGER)[bisect_left(SECONDS, seconds)]


class Usage:
    """Makes counts of what visitors do, and hands them on at once: it remembers nothing."""

    def __init__(self, add: Callable[[Iterable[Item]], None]) -> None:
        """Give each count to `add`, which must not wait."""
        self._add = add

    def began(self, how: str) -> None:
        """Count a visit by how it was begun."""
        self._add([Item(BEGAN, how)])

    def read(self, page: str, language: str, seconds: float | None) -> None:
        """Count a page that was open for so long, `None` when nobody can tell."""
        bucket = bucket_of(seconds)
        self._add([Item(PAGE, page, bucket), Item(PAGE_IN, language, bucket)])

    def rated(self, page: str, language: str, *, helped: bool) -> None:
        """Count an answer to whether a page was helpful."""
        self._add([Item(HELPED, page, int(helped)), Item(HELPED_IN, language, int(helped))])

    def used(self, tool: str) -> None:
        """Count a visit in which something was used."""
        self._add([Item(USED, tool)])

    def ended(
        self, how: str, at: str, *, seconds: float, pages: int, language: str, text_size: str, contrast: str
    ) -> None:
        """Count a visit by how and where it ended, how long it took, and how its visitor read at last."""
        self._add(
            [
                Item(ENDED, how),
                Item(LEFT, at),
                Item(VISIT, language, min(pages, MOST_PAGES)),
                Item(LENGTH, "", bucket_of(seconds)),
                Item(SIZE, text_size),
                Item(CONTRAST, contrast),
            ]
        )
