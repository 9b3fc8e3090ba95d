"""The physical size of the screen, to convert millimetres to pixels, and whether text on it is legible."""

import math
from typing import NamedTuple

FALLBACK_DIAGONAL = 24.0
"""Inches assumed if the screen reports an implausible size (access figures: 24)."""

MILLIMETRES_PER_INCH = 25.4
PLAUSIBLE_DIAGONALS = (7.0, 120.0)
PLAUSIBLE_SKEW = 0.1

LOBBY_DIAGONAL = 19.0
"""From this size in inches, touch targets and text have the full sizes of docs/access.md; below, they scale down."""

CAPITAL_SHARE = 0.0175
"""Capital height of medium text as a fraction of the screen's shorter side."""

CAPITAL_BOUNDS = (3.5, 7.0)
"""Minimum and maximum capital height of medium text in millimetres."""

CAPITAL_PER_EM = 0.67
"""Capital height of the kiosk's own font as a fraction of the font size."""

LEAST_CAPITAL = 7.0
"""Minimum capital height in pixels: below it, letters run together."""

LEAST_EMS = 22.0
"""Minimum length of the shorter side in font sizes of medium text: about 44 characters, the least pages support."""

CONFLICT_RATIO = 1.5
"""Ratio between the configured and the reported diagonal above which one of them must be wrong."""


class ScreenGeometry(NamedTuple):
    """A full-screen window: `width` and `height` in pixels, `diagonal` in inches."""

    width: int
    height: int
    diagonal: float

    @property
    def pixels_per_millimetre(self) -> float:
        """Return the pixels per millimetre of the screen."""
        return math.hypot(self.width, self.height) / self.diagonal / MILLIMETRES_PER_INCH

    @property
    def capital_heights(self) -> tuple[float, float, float, float]:
        """Return the capital heights of the text sizes small, medium, large and largest in millimetres.

        From `LOBBY_DIAGONAL` they span the four bands of docs/access.md. Below, they scale with the screen, and small
        keeps the 3 mm of the voting systems guideline (VVSG 2.0).
        """
        shorter = min(self.width, self.height) / self.pixels_per_millimetre
        low, high = CAPITAL_BOUNDS
        medium = min(max(CAPITAL_SHARE * shorter, low), high)
        if self.diagonal < LOBBY_DIAGONAL:
            return 0.86 * medium, medium, 1.3 * medium, 1.65 * medium
        small = min(max(0.78 * medium, 3.5), 4.2)
        return small, medium, max(6.4, 1.25 * medium), max(8.5, 1.6 * medium)

    def at_lobby_size(self, full: float, least: float) -> float:
        """Return `full` millimetres from `LOBBY_DIAGONAL`, scaled down below it, but at least `least`."""
        return max(least, full * min(1.0, self.diagonal / LOBBY_DIAGONAL))


class Legibility(NamedTuple):
    """Medium text on a screen: its capital height in pixels, and the shorter side in font sizes."""

    capital: float
    ems: float

    @property
    def problem(self) -> str:
        """Return why pages cannot be used, or an empty text.

        "small" means too few pixels to read, "narrow" too few characters in a line.
        """
        if self.capital < LEAST_CAPITAL:
            return "small"
        return "narrow" if self.ems < LEAST_EMS else ""

    @property
    def characters(self) -> int:
        """Return the approximate number of characters in a line along the shorter side."""
        return round(self.ems * 2)


def legibility(width: float, height: float, diagonal: float) -> Legibility:
    """Return the legibility of medium text on `width` by `height` pixels that measure `diagonal` inches.

    It is zero if any of them is unknown (0).
    """
    if min(width, height, diagonal) <= 0:
        return Legibility(0.0, 0.0)
    geometry = ScreenGeometry(round(width), round(height), diagonal)
    capital = geometry.capital_heights[1] * geometry.pixels_per_millimetre
    return Legibility(capital, min(width, height) * CAPITAL_PER_EM / capital)


def conflict(configured: float, reported: float) -> bool:
    """Return whether the configured and the reported diagonal contradict each other; 0 is unknown."""
    if min(configured, reported) <= 0:
        return False
    return max(configured, reported) > CONFLICT_RATIO * min(configured, reported)


def reported_diagonal(pixels: tuple[float, float], millimetres: tuple[float, float]) -> float:
    """Return the diagonal in inches that a screen reports, or 0 if it is implausible.

    Screens often report wrong sizes: a diagonal out of bounds, or sides in another ratio than the pixels, is rejected.
    """
    (across, down), (wide, high) = pixels, millimetres
    if min(across, down, wide, high) <= 0:
        return 0.0
    diagonal = math.hypot(wide, high) / MILLIMETRES_PER_INCH
    skew = abs((wide / high) / (across / down) - 1)
    low, top = PLAUSIBLE_DIAGONALS
    return diagonal if low <= diagonal <= top and skew <= PLAUSIBLE_SKEW else 0.0


def window_diagonal(
    window: tuple[float, float],
    pixels: tuple[float, float],
    millimetres: tuple[float, float],
    configured: float = 0.0,
) -> float:
    """Return the diagonal in inches that a window of `window` pixels is laid out for.

    If a diagonal is `configured`, the window represents a whole screen of that size. Otherwise it is true to scale on
    its screen of `pixels` and `millimetres`, but never laid out for less than the smallest supported screen. On a
    screen that does not report its size it represents one of the usual size.
    """
    if configured > 0:
        return configured
    reported = reported_diagonal(pixels, millimetres)
    if not reported:
        return FALLBACK_DIAGONAL
    return max(PLAUSIBLE_DIAGONALS[0], reported * math.hypot(*window) / math.hypot(*pixels))
