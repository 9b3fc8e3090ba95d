"""What every figure is held against."""

from typing import NamedTuple


class Target(NamedTuple):
    """The most (or, with `least`, the least) that a figure may be: a number, or so many times another figure."""

    figure: str
    what: str
    unit: str
    bound: float
    of: str = ""
    least: bool = False


def targets_for(size: str) -> tuple[Target, ...]:
    """Return the targets of the figures taken on a glass of one size."""
    tap = 0.42 if size == "1080p" else 0.32
    gap = 18 if size == "1080p" else 22
    return (
        Target("warm start", "warm start", "ms", 1.10, "bare warm start"),
        Target("warm start", "warm start", "ms", 0.38, "chromium warm start"),
        Target("start beside a build", "start while content is built beside it", "ms", 1.05, "warm start"),
        Target("cold start", "cold start", "ms", 0.42, "chromium cold start"),
        Target("tap", "tap, page painted", "ms", tap, "chromium tap"),
        Target("tap p95", "tap, p95", "ms", 1.2, "tap"),
        Target("first tap", "the very first tap", "ms", 2.0, "tap"),
        Target("flick frames", "frames in 3 s of flicking", "", 178, least=True),
        Target("flick p95", "flicking, p95 between frames", "ms", gap),
        Target("flick longest", "flicking, longest gap", "ms", 34),
        Target("size switch", "text size switched", "ms", 2.0, "tap"),
        Target("contrast switch", "contrast switched", "ms", 2.0, "tap"),
        Target("idle cpu", "30 s still: processor", "ms", 0),
        Target("idle switches", "30 s still: context switches", "", 5),
        Target("wandering cpu", "start screen wandering every 10 s: of a core", "%", 2),
        Target("memory", "memory (PSS)", "MB", 1.15, "bare memory"),
        Target("memory", "memory (PSS)", "MB", 0.18, "chromium memory"),
    )


EVERYWHERE = (
    Target("visits more", "more memory after 2,000 visits", "MB", 1),
    Target("visits none", "references to None lost in 2,000 visits", "", 0),
)
"""Targets of figures that do not depend on the glass."""
