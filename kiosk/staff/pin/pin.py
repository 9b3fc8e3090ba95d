"""The PIN of the staff panel: kept as a salted scrypt hash that costs a machine time, in a file of its own."""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.base.durable_file import remove_durably, write_durably
from kiosk.base.state_file import Fields, UnreadableState, read_state, replace_unreadable
from kiosk.errors import KioskError
from kiosk.staff.pin.weak_pins import weakness

PIN_FILE = "pin.json"
COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's N, r and p: 32 MB and about a tenth of a second for each try (RFC 7914; OWASP's password storage)."""

MOST_WORK = 2 * COST * BLOCK * LANES
"""What a file may ask for, as the product of the three, which time and memory grow with: no file makes a try slow."""

MOST_MEMORY = 256 * 2**20
"""Bytes that a hash may take."""

SALT_BYTES, DIGEST_BYTES = 16, 64


class Pin(NamedTuple):
    """A PIN's hash with what it was made with; `salt` also tells one PIN from the next."""

    cost: int
    block: int
    lanes: int
    salt: str
    digest: str

    def matches(self, typed: str) -> bool:
        """Return whether `typed` is the PIN; it takes as long whether or not."""
        return hmac.compare_digest(self.hashed(typed), bytes.fromhex(self.digest))

    def hashed(self, typed: str) -> bytes:
        """Return what is kept of `typed`."""
        return hashlib.scrypt(
            typed.encode(),
            salt=bytes.fromhex(self.salt),
            n=self.cost,
            r=self.block,
            p=self.lanes,
            maxmem=MOST_MEMORY,
        )


def set_pin(folder: Path, typed: str, names: Iterable[str] = ()) -> None:
    """Make `typed` the PIN; an unreadable file of another one is kept under another name.

    Raises `KioskError` when it is weak (`kiosk.staff.pin.weak_pins`) or when the disk cannot be written.
    """
    wrong = weakness(typed, names)
    if wrong:
        raise KioskError(wrong, "choose another one", os.EX_DATAERR)
    empty = Pin(COST, BLOCK, LANES, secrets.token_hex(SALT_BYTES), "")
    pin = empty._replace(digest=empty.hashed(typed).hex())
    file = folder / PIN_FILE
    try:
        try:
            read_state(file, pin_of)
        except UnreadableState:
            replace_unreadable(file, pin._asdict())
        else:
            write_durably(file, json.dumps(pin._asdict()) + "\n")
    except OSError as error:
        raise unwritable(folder, error) from error


def remove_pin(folder: Path) -> bool:
    """Have no PIN any more, and so no staff panel; false when there was none."""
    try:
        return remove_durably(folder / PIN_FILE)
    except OSError as error:
        raise unwritable(folder, error) from error


def read_pin(folder: Path) -> Pin | None:
    """Return the PIN, `None` when none was set; `KioskError` when its file is unreadable: that one opens nothing."""
    try:
        return read_state(folder / PIN_FILE, pin_of)
    except (OSError, UnreadableState) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise KioskError(
            f"The PIN's file cannot be read: {why}.", "set another PIN with `main.py pin`"
        ) from error


def pin_of(fields: Fields) -> Pin:
    """Return the PIN that a file holds; `ValueError` when it holds none, or one whose tries would be slow."""
    pin = Pin(
        cost=fields.integer("cost", 2, MOST_WORK),
        block=fields.integer("block", 1, MOST_WORK),
        lanes=fields.integer("lanes", 1, MOST_WORK),
        salt=fields.text("salt"),
        digest=fields.text("digest"),
    )
    if pin.cost & (pin.cost - 1):
        raise ValueError("its cost is not a power of two")
    if pin.cost * pin.block * pin.lanes > MOST_WORK:
        raise ValueError("a try would be slow")
    if (len(bytes.fromhex(pin.salt)), len(bytes.fromhex(pin.digest))) != (SALT_BYTES, DIGEST_BYTES):
        raise ValueError("its hash is not whole")
    return pin


def unwritable(folder: Path, error: OSError) -> KioskError:
    """Return the error of a disk that does not take what is written."""
    reason = error.strerror or "it cannot be written"
    return KioskError(f"{folder}: {reason}.", "look at the disk", os.EX_IOERR)
