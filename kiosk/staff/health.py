"""What staff are told of the machine's state."""

from typing import NamedTuple


class Check(NamedTuple):
    """One thing that was looked at: its traffic light (green, amber, red), what was found, and what to do about it."""

    id: str
    light: str
    found: str
    remedy: str
