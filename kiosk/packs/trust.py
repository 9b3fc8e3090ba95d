"""What the kiosk trusts and remembers: the publisher's root metadata, and the newest version of everything it saw.

python-tuf keeps its metadata in files that it does not sync: after a power cut they may be empty, and it would accept
older ones. This memory is one file, written durably. Each version is bound to the keys that vouch for it, so that
the publisher can replace a stolen key although somebody has signed high versions with it.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root

from kiosk.base.durable_file import write_durably
from kiosk.base.state_file import Fields, UnreadableState, read_state
from kiosk.errors import ExitCode, KioskError

NAME = "trust.json"
MOST_BYTES = 1 << 20
MOST_VERSION = 2**53
MOST_KEYS = 32


class Seen(NamedTuple):
    """The highest version of a role, and the ids of the keys that vouched for it."""

    version: int
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Trust:
    """The root metadata, the clinic whose packs are taken, and what was seen, by name.

    `words` is the fingerprint that staff confirmed; it stays when the publisher replaces root keys.
    Names are those of roles; "pack" is the version of the newest pack, "clock" the time of the newest signature in
    seconds since 1970.
    """

    root: bytes
    clinic: str
    words: str
    seen: Mapping[str, Seen] = field(default_factory=dict)

    def root_metadata(self) -> Root:
        """Return the root metadata; it was verified before it was stored."""
        return Metadata[Root].from_bytes(self.root).signed

    def newest(self, name: str, keys: tuple[str, ...]) -> int:
        """Return the highest version that was seen, 0 if none or if other keys vouch for it now."""
        seen = self.seen.get(name)
        return seen.version if seen is not None and seen.keys == keys else 0

    def remembering(self, seen: Mapping[str, Seen], root: bytes) -> "Trust":
        """Return the same with newer versions and newer root metadata."""
        return replace(self, root=root, seen={**self.seen, **seen})


def read_trust(folder: Path) -> Trust | None:
    """Return what is trusted, or `None` if nothing is yet; raise `KioskError` if the file cannot be read."""
    try:
        return read_state(folder / NAME, _trust_in, MOST_BYTES)
    except UnreadableState as fault:
        message = f"{folder / NAME} cannot be read: {fault}."
        raise KioskError(message, "remove it, and trust the publisher again on the staff panel") from fault
    except OSError as error:
        message = f"{folder / NAME} cannot be read: {error.strerror}."
        raise KioskError(message, "look at the disk", ExitCode.IOERR) from error


def write_trust(folder: Path, trust: Trust) -> None:
    """Store what is trusted, durably; raise `OSError`."""
    seen = {name: {"version": one.version, "keys": one.keys} for name, one in trust.seen.items()}
    values = {"clinic": trust.clinic, "words": trust.words, "root": trust.root.decode(), "seen": seen}
    write_durably(folder / NAME, json.dumps(values))


def _trust_in(fields: Fields) -> Trust:
    root = fields.value("root")
    if not isinstance(root, str):
        raise ValueError("'root' is not a text")  # noqa: TRY004  (one error type for all faults of a file)
    try:
        Metadata[Root].from_bytes(root.encode())
    except RepositoryError as error:
        raise ValueError("'root' is not root metadata") from error
    seen = Fields(fields.value("seen"))
    versions = {name: _seen_in(seen, name) for name in seen.names()}
    return Trust(root.encode(), fields.text("clinic"), fields.text("words"), versions)


def _seen_in(fields: Fields, name: str) -> Seen:
    one = Fields(fields.value(name))
    return Seen(one.integer("version", 0, MOST_VERSION), one.texts("keys", MOST_KEYS))
