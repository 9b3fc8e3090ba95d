"""Content packs as the kiosk sees them: which one is installed, what the update service found, and staff's requests.

The update service (`kiosk.packs`) is another process. It writes a record into each content folder and its status into
a folder of its own; the kiosk reads these, and writes what staff want into a file that the service reads. A request
names what it is about, so that it can be read again without effect.
"""

import json
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.base.durable_file import write_durably
from kiosk.base.state_file import Fields, read_state

RECORD_NAME = "installed.json"
"""Name of the record in the folder of content that was a pack."""

STATUS_NAME = "status.json"
REQUEST_NAME = "pack-request.json"
MOST_VERSION = 10**15
MOST_OFFERS = 8

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class InstalledPack:
    """A pack in a content folder: its version, the day it was built, who published it, and how and when it came.

    `words` is the fingerprint of the publisher that staff confirmed. `source` is the address of a server, or "stick";
    `at` is the local time as `YYYY-MM-DD HH:MM`.
    """

    version: int
    date: str
    publisher: str
    clinic: str
    words: str
    fingerprint: str
    source: str
    at: str


@dataclass(frozen=True, slots=True)
class PackOffer:
    """A publisher whom the kiosk does not trust yet: clinic and key fingerprint, in words, as staff compare them."""

    publisher: str
    clinic: str
    clinic_name: str
    words: str


@dataclass(frozen=True, slots=True)
class PackStatus:
    """What the last update found: when, what went wrong if anything, whom it could trust, and whom it trusts."""

    at: str = ""
    problem: str = ""
    offers: tuple[PackOffer, ...] = ()
    trusted: PackOffer | None = None


@dataclass(frozen=True, slots=True)
class PackRequest:
    """What staff, or the kiosk itself, want of the update service.

    `trust` is the fingerprint and `clinic` the id of an offer to trust; `withdraw` the version of a pack to go back
    from; `failed` the fingerprint of a library whose pages fail.
    """

    trust: str = ""
    clinic: str = ""
    withdraw: int = 0
    failed: str = ""


def installed_pack(content: Path) -> InstalledPack | None:
    """Return the pack that a content folder is, or `None` if it is none or its record cannot be read."""
    return _read(content / RECORD_NAME, _installed_in)


def write_record(folder: Path, pack: InstalledPack) -> None:
    """Write the record of a pack into its content folder; raise `OSError`."""
    write_durably(folder / RECORD_NAME, json.dumps(asdict(pack)), 0o644)


def pack_status(updates: Path) -> PackStatus:
    """Return what the last update found; `updates` is `kiosk.paths.update_folder`."""
    return _read(updates / STATUS_NAME, _status_in) or PackStatus()


def write_status(updates: Path, status: PackStatus) -> None:
    """Store what an update found; raise `OSError`."""
    write_durably(updates / STATUS_NAME, json.dumps(asdict(status)))


def pack_request(state: Path) -> PackRequest:
    """Return what is wanted of the update service; `state` is the kiosk's state folder."""
    return _read(state / REQUEST_NAME, _request_in) or PackRequest()


def request(state: Path, wanted: PackRequest) -> None:
    """Store what is wanted of the update service, which then starts; raise `OSError`."""
    write_durably(state / REQUEST_NAME, json.dumps(asdict(wanted)))


def _read(path: Path, parse: Callable[[Fields], T]) -> T | None:
    """Return what a file of another process says, or `None` if it is missing or cannot be read."""
    try:
        return read_state(path, parse)
    except (OSError, ValueError):
        return None


def _installed_in(fields: Fields) -> InstalledPack:
    version = fields.integer("version", 1, MOST_VERSION)
    names = ("date", "publisher", "clinic", "words", "fingerprint", "source", "at")
    return InstalledPack(version, *map(fields.text, names))


def _offer_in(value: object) -> PackOffer:
    fields = Fields(value)
    return PackOffer(*map(fields.text, ("publisher", "clinic", "clinic_name", "words")))


def _status_in(fields: Fields) -> PackStatus:
    offers, trusted = fields.value("offers"), fields.value("trusted")
    if not isinstance(offers, list) or len(offers) > MOST_OFFERS:
        raise ValueError("'offers' is not a short list")
    return PackStatus(
        fields.text("at"),
        fields.text("problem"),
        tuple(map(_offer_in, offers)),
        None if trusted is None else _offer_in(trusted),
    )


def _request_in(fields: Fields) -> PackRequest:
    return PackRequest(
        fields.text("trust"),
        fields.text("clinic"),
        fields.integer("withdraw", 0, MOST_VERSION),
        fields.text("failed"),
    )
