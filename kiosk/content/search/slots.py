"""The ids of searchable passages: short, best first, and the same whatever other topics there are."""

import hashlib
from collections.abc import Iterable, Iterator

from kiosk.content.search.folding import KINDS

PASSAGE_BITS = 17
"""Bits for the passages of one kind in one topic (131,072)."""

SLOT_BITS = 14
"""Bits of a topic's slot. An index stores the differences between ids, so short ids make it a third smaller."""

KIND_BITS = PASSAGE_BITS + SLOT_BITS + 1
"""The bits of a passage id above these hold its kind, so that the index returns the best matches first unsorted."""


def slots_of(topics: Iterable[str]) -> dict[str, int]:
    """Return the slot of each topic, a number of `SLOT_BITS` bits and rarely one more; its passages' ids begin with it.

    It is taken from a hash of the topic's name, so that other topics do not renumber it. Only where two topics would
    have the same slot do the later ones move on by one.
    """
    slots: dict[str, int] = {}
    free = 0
    for wanted, topic in sorted((hashlib.sha256(topic.encode()).digest(), topic) for topic in set(topics)):
        slots[topic] = max(free, int.from_bytes(wanted[:2], "big") >> (16 - SLOT_BITS))
        free = slots[topic] + 1
    return slots


def passage_ids(slot: int) -> list[Iterator[int]]:
    """Return, for each kind, the ids of the passages of the topic in a slot, in order."""
    first = slot << PASSAGE_BITS
    return [
        iter(range(first + (kind << KIND_BITS), first + (kind << KIND_BITS) + (1 << PASSAGE_BITS)))
        for kind in range(len(KINDS))
    ]
