"""Bounds the numbers of a drawing: with huge ones the renderer computes for minutes or gives up."""

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
"""Attributes whose digits are no lengths, such as those of a colour."""


def numbers(value: str) -> list[float]:
    """Return all numbers in the value of an attribute."""
    return [float(number) for number in NUMBER.findall(value)]


def bounded(attribute: str, value: str) -> bool:
    """Return whether no number in the value is so large, or a dash so small, that drawing it takes long."""
    if attribute in NOT_NUMBERS:
        return True
    found = numbers(value)
    if attribute == "stroke-dasharray" and 0 < sum(found) < SMALLEST_DASH:
        return False
    return all(abs(number) <= LARGEST for number in found)


def scale_of(transform: str) -> float:
    """Tell by how much a transform enlarges at most; infinity for one that is not known."""
    largest, at = 1.0, 0
    while at < len(transform.rstrip()):
        step = STEP.match(transform, at)
        if step is None:
            return math.inf
        largest *= _step(step[1], numbers(step[2]))
        at = step.end()
    return largest


def _step(name: str, given: list[float]) -> float:
    if name in {"translate", "rotate"}:
        return 1.0
    if name == "scale" and given:
        return max(abs(number) for number in given)
    if name == "matrix" and len(given) == 6:
        return abs(given[0]) + abs(given[1]) + abs(given[2]) + abs(given[3])
    return math.inf
