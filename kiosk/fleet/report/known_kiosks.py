"""What earlier reports have seen: every kiosk with its key, so that a forged or missing one is noticed."""

from datetime import date
from pathlib import Path

import msgspec
from msgspec import Struct

from kiosk.base.bounded_file import bytes_of
from kiosk.base.durable_file import write_durably
from kiosk.errors import ExitCode, KioskError
from kiosk.fleet.kiosk_state import KioskState

MOST_BYTES = 1 << 26
"""Size limit of the file, 15,000 kiosks or more."""


class KnownKiosk(Struct, frozen=True):
    """A kiosk in earlier reports: its public key, the day of the first report with it, and its newest state."""

    key: str
    since: date
    state: KioskState


Known = dict[str, KnownKiosk]
"""The known kiosks by number."""

_decoder = msgspec.json.Decoder(Known)


def read_known(path: Path) -> Known:
    """Return the known kiosks, none if there is no file; raise `KioskError` if it cannot be used."""
    try:
        return _decoder.decode(bytes_of(path, MOST_BYTES))
    except FileNotFoundError:
        return {}
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        hint = "restore it from a backup; if you rename it, every key counts as new"
        raise KioskError(
            f"{path}: these are no kiosks of an earlier report.", hint, ExitCode.CONFIG
        ) from error


def write_known(path: Path, known: Known) -> None:
    """Replace the known kiosks durably; raise `OSError` if that fails."""
    write_durably(path, msgspec.json.format(msgspec.json.encode(known, order="sorted")).decode() + "\n")
