"""A counter with a real file, on a calendar that tests control."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.staff.counts.counter import Counter
from kiosk.staff.counts.counts_file import Counts, read_file
from kiosk.staff.counts.counts_store import CountsStore
from kiosk.staff.reports.usage import DAY, Item, Usage

INSTALLED = "2026-12-01"
PATIENCE_SECONDS = 30.0


class Clinic:
    """A kiosk's counts without the kiosk."""

    def __init__(self, file: Path, day: str = "2027-03-01", kept: int = 400) -> None:
        self.file = file
        self.day = day
        self.store = CountsStore(file, kept, INSTALLED)
        self.counter = Counter(self.store, lambda: self.day)
        self.usage = Usage(self.counter.add)

    def visit(self, page: str = "heart/risk", seconds: float = 40, language: str = "en") -> None:
        """Simulate a visitor who comes, reads one page, and closes."""
        self.usage.began("touch")
        self.usage.read(page, language, seconds)
        self.usage.ended(
            "closed",
            page,
            seconds=seconds + 5,
            pages=1,
            language=language,
            text_size="medium",
            contrast="normal",
        )
        self.settle()

    def settle(self) -> None:
        """Wait for the thread that writes."""
        assert self.counter.settle(PATIENCE_SECONDS)

    def close(self) -> None:
        """End the program."""
        self.counter.close(PATIENCE_SECONDS)


@contextmanager
def clinic(file: Path, day: str = "2027-03-01", kept: int = 400) -> Iterator[Clinic]:
    """Open a kiosk's counts, and close them at the end."""
    one = Clinic(file, day, kept)
    try:
        yield one
    finally:
        one.close()


def counted(file: Path, *, trusted: bool = True) -> dict[tuple[str, Item], int]:
    """Return the contents of a file, without the days of use."""
    counts: Counts = read_file(file)
    return {
        (entry.period, entry.item): count
        for entry, count in counts.items()
        if entry.trusted is trusted and entry.item.what != DAY
    }


def visits(file: Path) -> int:
    """Return the number of visits in a file, whatever their day."""
    return sum(count for entry, count in read_file(file).items() if entry.item.what == "began")
