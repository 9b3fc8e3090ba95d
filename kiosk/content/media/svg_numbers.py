"""Limits the numbers in a drawing: with huge ones the renderer takes minutes or fails."""

import math
import re

LARGEST = 20_000.0
LARGEST_SCALE = 100.0
SMALLEST_DASH = 0.05

NUMBER = re.compile(r"[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][-+]?[0-9]+)?")
STEP = re.compile(r"\s*,?\s*([a-zA-Z]+)\s*\(([^()]*)\)\s*,?\s*")
NOT_NUMBERS = frozenset(
    ["id", "class", "role", "version", "fill", "stroke", "color", "aria-label", "aria-hidden"]
)
"""Attributes whose digits are not lengths, such as those of a color."""


def numbers(value: str) -> list[float]:
    """Return all numbers in an attribute value."""
    return [float(number) for number in NUMBER.findall(value)]


def bounded(attribute: str, value: str) -> bool:
    """Return whether no number in the value is too large, and no dash too small, to render quickly."""
    if attribute in NOT_NUMBERS:
        return True
    lengths = numbers(value)
    if attribute == "stroke-dasharray" and 0 < sum(lengths) < SMALLEST_DASH:
        return False
    return all(abs(number) <= LARGEST for number in lengths)


def scale_of(transform: str) -> float:
    """Return the largest enlargement by a transform, or infinity if it is unknown."""
    largest, position = 1.0, 0
    while position < len(transform.rstrip()):
        match = STEP.match(transform, position)
        if match is None:
            return math.inf
        largest *= _step(match[1], numbers(match[2]))
        position = match.end()
    return largest


def _step(name: str, arguments: list[float]) -> float:
    if name in {"translate", "rotate"}:
        return 1.0
    if name == "scale" and arguments:
        return max(abs(number) for number in arguments)
    if name == "matrix" and len(arguments) == 6:
        return abs(arguments[0]) + abs(arguments[1]) + abs(arguments[2]) + abs(arguments[3])
    return math.inf
