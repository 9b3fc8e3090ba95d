"""The target of every figure."""

from typing import NamedTuple


class Target(NamedTuple):
    """The maximum (or, with `least`, the minimum) of a figure: a number, or a multiple of the figure `of`."""

    figure: str
    what: str
    unit: str
    bound: float
    of: str = ""
    least: bool = False


def targets_for(size: str) -> tuple[Target, ...]:
    """Return the targets for one screen size."""
    tap = 0.42 if size == "1080p" else 0.32
    gap = 18 if size == "1080p" else 22
    return (
        Target("warm start", "warm start", "ms", 1.10, "bare warm start"),
        Target("warm start", "warm start", "ms", 0.38, "chromium warm start"),
        Target("start beside a build", "start during a content build", "ms", 1.05, "warm start"),
        Target("cold start", "cold start", "ms", 0.42, "chromium cold start"),
        Target("tap", "tap, page painted", "ms", tap, "chromium tap"),
        Target("tap p95", "tap, p95", "ms", 1.2, "tap"),
        Target("first tap", "first tap after the start", "ms", 2.0, "tap"),
        Target("flick frames", "frames in 3 s of flicking", "", 178, least=True),
        Target("flick p95", "flicking, p95 between frames", "ms", gap),
        Target("flick longest", "flicking, longest gap", "ms", 34),
        Target("size switch", "text size switch", "ms", 2.0, "tap"),
        Target("contrast switch", "contrast switch", "ms", 2.0, "tap"),
        Target("idle cpu", "30 s idle: CPU time", "ms", 0),
        Target("idle switches", "30 s idle: context switches", "", 5),
        Target("wandering cpu", "start screen moving every 10 s: one core", "%", 2),
        Target("memory", "memory (PSS)", "MB", 1.15, "bare memory"),
        Target("memory", "memory (PSS)", "MB", 0.18, "chromium memory"),
    )


EVERYWHERE = (
    Target("visits more", "memory growth in 2,000 visits", "MB", 1),
    Target("visits none", "references to None lost in 2,000 visits", "", 0),
)
"""Targets of figures that do not depend on the screen size."""
