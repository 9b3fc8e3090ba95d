"""The PIN of the staff panel, stored in a file of its own as a salted scrypt hash that is slow to compute."""

import hashlib
import hmac
import json
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.base.durable_file import remove_durably, write_durably
from kiosk.base.own_command import typed_command
from kiosk.base.state_file import Fields, UnreadableState, read_state, replace_unreadable
from kiosk.errors import ExitCode, KioskError
from kiosk.staff.pin.weak_pins import weakness

PIN_FILE = "pin.json"
COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's N, r and p: 32 MB and about a tenth of a second for each attempt (RFC 7914; OWASP's password storage)."""

MOST_WORK = 2 * COST * BLOCK * LANES
"""Bound of the product of the three in a file, which time and memory grow with, so that no file makes attempts slow."""

MOST_MEMORY = 256 * 2**20
"""Memory limit of a hash, in bytes."""

SALT_BYTES, DIGEST_BYTES = 16, 64


class Pin(NamedTuple):
    """A PIN's hash and its parameters; `salt` also distinguishes one PIN from the next."""

    cost: int
    block: int
    lanes: int
    salt: str
    digest: str

    def matches(self, typed: str) -> bool:
        """Return whether `typed` is the PIN, in constant time."""
        return hmac.compare_digest(self.hashed(typed), bytes.fromhex(self.digest))

    def hashed(self, typed: str) -> bytes:
        """Return the hash of `typed`."""
        return hashlib.scrypt(
            typed.encode(),
            salt=bytes.fromhex(self.salt),
            n=self.cost,
            r=self.block,
            p=self.lanes,
            maxmem=MOST_MEMORY,
        )


def set_pin(folder: Path, typed: str, names: Iterable[str] = ()) -> None:
    """Make `typed` the PIN; an unreadable file of an earlier one is kept under another name.

    Raises `KioskError` if it is weak (`kiosk.staff.pin.weak_pins`) or if the disk cannot be written.
    """
    fault = weakness(typed, names)
    if fault:
        raise KioskError(fault, "choose another one", ExitCode.DATAERR)
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
    """Remove the PIN, and with it access to the staff panel; return whether there was one."""
    try:
        return remove_durably(folder / PIN_FILE)
    except OSError as error:
        raise unwritable(folder, error) from error


def read_pin(folder: Path) -> Pin | None:
    """Return the PIN, or `None` if none is set; raise `KioskError` if its file is unreadable, which locks the panel."""
    try:
        return read_state(folder / PIN_FILE, pin_of)
    except (OSError, UnreadableState) as error:
        why = error.strerror if isinstance(error, OSError) else error
        raise KioskError(
            f"The PIN's file cannot be read: {why}.", f"set another PIN with `{typed_command('pin')}`"
        ) from error


def pin_of(fields: Fields) -> Pin:
    """Return the PIN in a file's values; raise `ValueError` if they are invalid or would make attempts slow."""
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
        raise ValueError("an attempt would be slow")
    if (len(bytes.fromhex(pin.salt)), len(bytes.fromhex(pin.digest))) != (SALT_BYTES, DIGEST_BYTES):
        raise ValueError("its hash is incomplete")
    return pin


def unwritable(folder: Path, error: OSError) -> KioskError:
    """Return the error for a disk that cannot be written."""
    reason = error.strerror or "it cannot be written"
    return KioskError(f"{folder}: {reason}.", "look at the disk", ExitCode.IOERR)
