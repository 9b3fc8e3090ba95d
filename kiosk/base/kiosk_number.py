"""The number of this kiosk: random, drawn once, and kept in the state folder.

It tells kiosks apart in the report about all of them, and decides which take new content first. It says nothing about
the machine or anybody who uses it.
"""

import json
import re
import secrets
from pathlib import Path

from kiosk.base.durable_file import write_durably
from kiosk.base.state_file import Fields, read_state, recover

NUMBER_FILE = "kiosk-number.json"
NUMBER = r"^[0-9a-f]{16}$"
"""Pattern of a number: 64 bits in hexadecimal digits."""


def kiosk_number(folder: Path) -> str:
    """Return this kiosk's number, drawing and storing it in `folder` if there is none; raise `OSError` if that fails.

    An unreadable file is set aside, and a new number drawn.
    """
    path = folder / NUMBER_FILE
    fresh = {"number": secrets.token_hex(8)}
    known = recover(path, number_of, fresh)
    if known is None:
        if not path.exists():
            write_durably(path, json.dumps(fresh) + "\n")
        known = read_state(
            path, number_of
        )  # as it is on the disk, if another process has drawn one meanwhile
    if known is None:
        raise FileNotFoundError(path)
    return known


def number_of(fields: Fields) -> str:
    """Return the number in a file's values; raise `ValueError` if it is none."""
    number = fields.text("number")
    if not re.search(NUMBER, number):
        raise ValueError("the number does not have 16 hexadecimal digits")
    return number
