"""The fingerprint of a publisher's root keys, in words that people can compare."""

import hashlib
import json
from functools import cache

from tuf.api.metadata import Root

from kiosk.paths import ASSETS

WORDS = 10
"""Words of a fingerprint, each of one byte: 80 bits, which nobody can match with keys of their own."""

PUBLISHER = "x-lobby-kiosk-publisher"
"""The field of the root metadata with the publisher's name."""


def fingerprint_of(root: Root) -> str:
    """Return the fingerprint of root metadata in words, such as "apple river ...".

    It covers the root keys, how many of them must sign, and the publisher's name. Other changes leave it the same.
    """
    role = root.get_delegated_role(Root.type)
    keys = {keyid: root.keys[keyid].to_dict() for keyid in role.keyids}
    signed = json.dumps([publisher_of(root), role.threshold, keys], sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(signed.encode()).digest()
    return " ".join(_word_list()[byte] for byte in digest[:WORDS])


def publisher_of(root: Root) -> str:
    """Return the publisher's name, empty if root metadata has none."""
    name = root.unrecognized_fields.get(PUBLISHER, "")
    return name if isinstance(name, str) else ""


@cache
def _word_list() -> tuple[str, ...]:
    return tuple((ASSETS / "packs" / "words.txt").read_text(encoding="ascii").split())
