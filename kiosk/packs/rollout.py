"""Which kiosks take a new pack first: a share of them, chosen by the number of each kiosk (`kiosk.base.kiosk_number`).

The number never changes, so neither does the order: the kiosks of the first 5 % are among those of the first 20 %. A
roll-out never widens by itself, because no kiosk knows how the others fare: the publisher raises the share after the
report about the fleet has said that the first ones are healthy (docs/fleet.md).
"""

from kiosk.packs.manifest import Manifest

BITS = 64


def is_due(manifest: Manifest, number: str, today: str) -> bool:
    """Return whether the kiosk with a number takes a pack now; one without a roll-out is for every kiosk."""
    rollout = manifest.rollout
    return rollout is None or is_taken(number, rollout.percent, rollout.start, today)


def is_taken(number: str, percent: int, start: str, today: str) -> bool:
    """Return whether the kiosk with a number takes a pack that `percent` of the kiosks take from the day `start` on.

    Days are `YYYY-MM-DD`; `percent` is from 0 (nobody) to 100 (every kiosk).
    """
    return today >= start and place_of(number) < percent


def place_of(number: str) -> float:
    """Return the place of a kiosk in the order in which kiosks take packs, from 0 (first) to below 100."""
    return (int(number, 16) >> (BITS - 52)) * 100 / 2**52
