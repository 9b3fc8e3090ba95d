"""Today's use, for staff who look at the kiosk itself."""

from pathlib import Path
from typing import NamedTuple

from kiosk.staff.counts_file import Counts, read_file
from kiosk.staff.figures import LEAST, buckets, by_name, median_number, told, total
from kiosk.staff.usage import BEGAN, PAGE, VISIT

MOST_PAGES = 5


class Today(NamedTuple):
    """What is told of one day; a figure under five is told as "fewer than 5".

    `pages` are those that were opened most, as (`topic/section`, how often), with five openings or more.
    """

    day: str
    visits: str
    pages_a_visit: str
    pages: tuple[tuple[str, str], ...]


def today(file: Path, day: str) -> Today:
    """Give the use of a `day` (`YYYY-MM-DD`) from a kiosk's file of counts; `KioskError` when it cannot be read.

    It reads one day by the file's key and waits for no writer. Before the first visitor there is no file, and no use.
    """
    counts: Counts = read_file(file, day) if file.exists() else Counts()
    often = [(page, count) for page, count in by_name(counts, PAGE).items() if count >= LEAST]
    return Today(
        day,
        told(total(counts, BEGAN)),
        median_number(buckets(counts, VISIT)),
        tuple((page, told(count)) for page, count in often[:MOST_PAGES]),
    )
