"""Every count that exists, and how what visitors do is turned into counts.

Counts are independent. None is combined with another in a way that would identify a visitor: there is no number of a
visit, no hour, no text that was searched for; times are kept as ranges such as "between 30 and 45 seconds".
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
"""Everything that is counted, and nothing else: docs/use.md has the same list."""

SECONDS = (2, 5, 10, 20, 30, 45, 60, 90, 120, 180, 300, 600, 1200)
"""Upper bounds of the ranges of times."""

LONGER = 9999
"""Bucket for times above the last bound."""

UNKNOWN = 0
"""Bucket for unknown times."""

MOST_PAGES = 30
"""Visits with more pages are counted as this many."""


class Item(NamedTuple):
    """One thing that is counted: `what` of `COUNTED`, by a name (a page, a language, …) and by a bucket.

    `bucket` is an upper bound in seconds, a number of pages, 1 or 0 for yes and no, else 0.
    """

    what: str
    name: str = ""
    bucket: int = 0


def bucket_of(seconds: float | None) -> int:
    """Return the bucket of a time: its upper bound in seconds."""
    if seconds is None:
        return UNKNOWN
    return (*SECONDS, LONGER)[bisect_left(SECONDS, seconds)]


class Usage:
    """Turns what visitors do into counts, and passes them on at once; it stores nothing."""

    def __init__(self, add: Callable[[Iterable[Item]], None]) -> None:
        """Pass each count to `add`, which must not block."""
        self._add = add

    def began(self, how: str) -> None:
        """Count a visit by how it began."""
        self._add([Item(BEGAN, how)])

    def read(self, page: str, language: str, seconds: float | None) -> None:
        """Count a page by how long it was open; `None` is unknown."""
        bucket = bucket_of(seconds)
        self._add([Item(PAGE, page, bucket), Item(PAGE_IN, language, bucket)])

    def rated(self, page: str, language: str, *, helped: bool) -> None:
        """Count an answer to whether a page was helpful."""
        self._add([Item(HELPED, page, int(helped)), Item(HELPED_IN, language, int(helped))])

    def used(self, tool: str) -> None:
        """Count a visit in which a tool was used."""
        self._add([Item(USED, tool)])

    def ended(
        self, how: str, at: str, *, seconds: float, pages: int, language: str, text_size: str, contrast: str
    ) -> None:
        """Count a visit by how and where it ended, its duration, and its last display preferences."""
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
