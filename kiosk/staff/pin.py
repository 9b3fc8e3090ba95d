"""The PIN of the staff panel: kept as a salted scrypt hash that costs a machine time, in a file of its own."""

import hashlib
import hmac
import json
import os
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from kiosk.durable import remove_durably, write_durably
from kiosk.errors import KioskError
from kiosk.staff.weak_pins import weakness

PIN_FILE = "pin.json"
COST, BLOCK, LANES = 2**15, 8, 1
"""scrypt's N, r and p: 32 MB and about a tenth of a second for each try (RFC 7914; OWASP's password storage)."""

MOST_MEMORY = 256 * 2**20
"""Bytes that a hash may take: no file can have the program run out of memory."""


class Pin(NamedTuple):
    """A PIN's hash with what it was made with; `salt` also tells one PIN from the next."""

    cost: int
    block: int
    lanes: int
    salt: str
    digest: str

    def matches(self, typed: str) -> bool:
        """Tell whether `typed` is the PIN; it takes as long whether or not."""
        return hmac.compare_digest(self.hashed(typed), bytes.fromhex(self.digest))

    def hashed(self, typed: str) -> bytes:
        """Give what is kept of `typed`."""
        return hashlib.scrypt(
            typed.encode(),
            salt=bytes.fromhex(self.salt),
            n=self.cost,
            r=self.block,
            p=self.lanes,
            maxmem=MOST_MEMORY,
        )


def set_pin(folder: Path, typed: str, names: Iterable[str] = ()) -> None:
    """Make `typed` the PIN; `KioskError` when it is weak (`kiosk.staff.weak_pins`) or the disk cannot be written."""
    wrong = weakness(typed, names)
    if wrong:
        raise KioskError(wrong, "choose another one", os.EX_DATAERR)
    empty = Pin(COST, BLOCK, LANES, secrets.token_hex(16), "")
    pin = empty._replace(digest=empty.hashed(typed).hex())
    try:
        write_durably(folder / PIN_FILE, json.dumps(pin._asdict()) + "\n")
    except OSError as error:
        raise unwritable(folder, error) from error


def remove_pin(folder: Path) -> bool:
    """Have no PIN any more, and so no staff panel; false when there was none."""
    try:
        return remove_durably(folder / PIN_FILE)
    except OSError as error:
        raise unwritable(folder, error) from error


def read_pin(folder: Path) -> Pin | None:
    """Give the PIN, `None` when none was set; `KioskError` when its file cannot be understood."""
    try:
        found = json.loads((folder / PIN_FILE).read_text(encoding="utf-8"))
        pin = Pin(
            int(found["cost"]), int(found["block"]), int(found["lanes"]), found["salt"], found["digest"]
        )
        bytes.fromhex(pin.salt + pin.digest)
        sound = len(pin.salt) > 1 and len(pin.digest) > 1 and pin.cost * pin.block * 128 < MOST_MEMORY
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise KioskError("The PIN's file cannot be read.", "set it anew with `main.py pin`") from error
    if not sound:
        raise KioskError("The PIN's file is damaged.", "set it anew with `main.py pin`")
    return pin


def unwritable(folder: Path, error: OSError) -> KioskError:
    """Give the error of a disk that does not take what is written."""
    reason = error.strerror or "it cannot be written"
    return KioskError(f"{folder}: {reason}.", "look at the disk", os.EX_IOERR)
