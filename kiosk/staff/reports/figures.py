"""Figures derived from counts: sums and medians, and which are too small to be shown. Pure functions."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Mapping
from itertools import accumulate

from kiosk.staff.counts.counts_file import Counts
from kiosk.staff.reports.usage import LONGER, SECONDS, UNKNOWN

LEAST = 5
"""Smaller figures are not shown: they would be about a few people whom somebody may remember."""

FEW = f"fewer than {LEAST}"
NOTHING = "\N{EN DASH}"


def format_count(count: int) -> str:
    """Format a count for a report; small ones are not shown exactly."""
    return str(count) if count >= LEAST else FEW


def over_all(counts: Counts) -> Counts:
    """Add up the days, for tables that look up the same counts many times."""
    sums: Counts = Counter()
    for entry, count in counts.items():
        sums[entry._replace(period="", trusted=True)] += count
    return sums


def total(counts: Counts, what: str, name: str | None = None, bucket: int | None = None) -> int:
    """Return how often something was counted."""
    return sum(
        count
        for entry, count in counts.items()
        if entry.item.what == what and name in (None, entry.item.name) and bucket in (None, entry.item.bucket)
    )


def by_name(counts: Counts, what: str) -> Counter[str]:
    """Return how often something was counted by name, the most frequent first, then by name."""
    sums: Counter[str] = Counter()
    for entry, count in counts.items():
        if entry.item.what == what:
            sums[entry.item.name] += count
    return Counter(dict(sorted(sums.items(), key=lambda item: (-item[1], item[0]))))


def buckets(counts: Counts, what: str, name: str | None = None) -> Counter[int]:
    """Return how often something was counted by bucket."""
    sums: Counter[int] = Counter()
    for entry, count in counts.items():
        if entry.item.what == what and name in (None, entry.item.name):
            sums[entry.item.bucket] += count
    return sums


def median_time(found: Mapping[int, int]) -> str:
    """Return the median of times in buckets, interpolated linearly within its bucket: "45 s", "3 min"."""
    known = {bucket: count for bucket, count in sorted(found.items()) if bucket != UNKNOWN}
    size = sum(known.values())
    if size < LEAST:
        return NOTHING
    passed = 0.0
    for bucket, count in known.items():
        if passed + count >= size / 2:
            if bucket == LONGER:
                break
            low = max((bound for bound in SECONDS if bound < bucket), default=0)
            return time(low + (bucket - low) * (size / 2 - passed) / count)
        passed += count
    return f"over {time(SECONDS[-1])}"


def time(seconds: float) -> str:
    """Format a time: in seconds below a minute and a half, else in minutes."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def median_number(found: Mapping[int, int]) -> str:
    """Return the median of integers, given how often each occurs."""
    size = sum(found.values())
    if size < LEAST:
        return NOTHING
    numbers = sorted(found)
    totals = list(accumulate(found[number] for number in numbers))
    low, high = (numbers[bisect_right(totals, rank)] for rank in ((size - 1) // 2, size // 2))
    return f"{(low + high) / 2:g}"
