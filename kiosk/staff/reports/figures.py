"""What can be said of counts: sums, medians, and what is too little to be said. Pure functions."""

from collections import Counter
from collections.abc import Mapping

from kiosk.staff.counts.counts_file import Counts
from kiosk.staff.reports.usage import LONGER, SECONDS, UNKNOWN

LEAST = 5
"""Smaller figures are not told: they would be about a few people whom somebody may remember."""

FEW = f"fewer than {LEAST}"
NOTHING = "\N{EN DASH}"


def told(count: int) -> str:
    """Return a count as it may be told."""
    return str(count) if count >= LEAST else FEW


def over_all(counts: Counts) -> Counts:
    """Add the days up, where a table asks for the same days many times over."""
    found: Counts = Counter()
    for entry, count in counts.items():
        found[entry._replace(period="", trusted=True)] += count
    return found


def total(counts: Counts, what: str, name: str | None = None, bucket: int | None = None) -> int:
    """Add up how often something was counted."""
    return sum(
        count
        for entry, count in counts.items()
        if entry.item.what == what and name in (None, entry.item.name) and bucket in (None, entry.item.bucket)
    )


def by_name(counts: Counts, what: str) -> Counter[str]:
    """Return how often something was counted, by name, the most frequent first and else in the order of names."""
    found: Counter[str] = Counter()
    for entry, count in counts.items():
        if entry.item.what == what:
            found[entry.item.name] += count
    return Counter(dict(sorted(found.items(), key=lambda one: (-one[1], one[0]))))


def buckets(counts: Counts, what: str, name: str | None = None) -> Counter[int]:
    """Return how often something was counted, by its own number."""
    found: Counter[int] = Counter()
    for entry, count in counts.items():
        if entry.item.what == what and name in (None, entry.item.name):
            found[entry.item.bucket] += count
    return found


def median_time(found: Mapping[int, int]) -> str:
    """Return the median of times that are known between bounds, as if they lay evenly there: "45 s", "3 min"."""
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
    """Return a time in words: seconds to a minute and a half, else minutes."""
    return f"{seconds:.0f} s" if seconds < 90 else f"{seconds / 60:.0f} min"


def median_number(found: Mapping[int, int]) -> str:
    """Return the median of whole numbers."""
    size = sum(found.values())
    if size < LEAST:
        return NOTHING
    numbers = sorted(found)
    at = [0, 0]
    for half, rank in enumerate(((size - 1) // 2, size // 2)):
        passed = 0
        for number in numbers:
            passed += found[number]
            if passed > rank:
                at[half] = number
                break
    return f"{sum(at) / 2:g}"
