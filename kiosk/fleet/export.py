"""Writes what this kiosk tells about itself: metrics, JSON and a signed bundle (docs/fleet.md)."""

import json
import time
from collections.abc import Mapping
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import NamedTuple

import msgspec

import kiosk
from kiosk.base.durable_file import write_durably
from kiosk.base.kiosk_number import kiosk_number
from kiosk.base.plain_text import one_line
from kiosk.base.state_file import Fields, recover
from kiosk.content.library.reader import Library, LibraryError
from kiosk.doctor.check_run import CheckContext, CheckRun
from kiosk.errors import ExitCode, KioskError
from kiosk.fleet.bundle import SUFFIX, sealed
from kiosk.fleet.kiosk_state import CheckState, KioskState
from kiosk.fleet.metrics import as_metrics
from kiosk.fleet.signing_key import signing_key
from kiosk.fleet.weekly_use import WeeklyUse, weekly_use
from kiosk.paths import counts_file
from kiosk.runtime import run_history
from kiosk.runtime.wall_clock import today
from kiosk.staff.counts.counts_file import read_file
from kiosk.staff.health.checks import checks
from kiosk.staff.health.facts import Facts
from kiosk.staff.packs import installed_pack

FOLDER = "fleet"
"""Folder below the state folder for what is written."""

METRICS_NAME, JSON_NAME = "lobby-kiosk.prom", "lobby-kiosk.json"
SERIAL_FILE = "fleet-serial.json"
MOST_SERIAL = 10**11
READABLE = 0o644
"""Permissions of what other programs read."""


class ShownContent(NamedTuple):
    """The library that is shown: its version, the clinic's name and the titles of topics by id."""

    version: str = ""
    clinic: str = ""
    titles: Mapping[str, str] = {}


class Written(NamedTuple):
    """What was written: the kiosk's number, its public key in hexadecimal digits, and the files."""

    number: str
    key: str
    files: list[Path]


def export(context: CheckContext, state: Path, target: Path | None = None) -> Written:
    """Write everything below the `state` folder, and the bundle into the folder `target` too.

    The metrics also go into the folder of the setting `metrics_folder`. Raise `KioskError` if the key cannot be read,
    or if a file cannot be written; files are written one after the other, each whole or not at all.
    """
    facts = CheckRun(context).facts(wait=True)
    use, trouble = use_until_today(counts_file())
    known = state_of(facts, context, state, trouble)
    folder = state / FOLDER
    metrics = as_metrics(known, use)
    key = signing_key(state)
    bundle = sealed(known, use, key).decode()
    bundle_name = f"kiosk-{known.number}{SUFFIX}"
    files = {
        folder / METRICS_NAME: metrics,
        folder / JSON_NAME: as_json(known, use),
        folder / bundle_name: bundle,
    }
    if target is not None:
        files[target / bundle_name] = bundle
    if context.machine.get("metrics_folder"):
        files[Path(str(context.machine["metrics_folder"])) / METRICS_NAME] = metrics
    for path, text in files.items():
        put(path, text)
    return Written(known.number, key.public_key().public_bytes_raw().hex(), list(files))


def state_of(
    facts: Facts, context: CheckContext, state: Path, further: tuple[CheckState, ...] = ()
) -> KioskState:
    """Return the state of this kiosk, with `further` checks; its number and serial are kept in the folder `state`."""
    now = time.time()
    history = run_history.read(state / run_history.NAME) or run_history.Record()
    content = content_of(context.library)
    pack = installed_pack(context.content)
    day = date.fromtimestamp(now).isoformat()  # noqa: DTZ012  (reviews are due by the clinic's calendar)
    return KioskState(
        number=kiosk_number(state),
        serial=next_serial(state / SERIAL_FILE, int(now)),
        written=int(now),
        name=str(context.machine.get("kiosk_name", "")),
        place=str(context.machine.get("kiosk_place", "")),
        clinic=one_line(content.clinic),
        program=kiosk.__version__,
        content=str(pack.version) if pack else content.version,
        built=int(facts.library.built) if facts.library else 0,
        started=started_at(history, now),
        crashes=history.crashes,
        reviews_due=sum(bool(review.due) and review.due < day for review in facts.reviews or ()),
        free=min((disk.free for disk in facts.disks or ()), default=0),
        checks=tuple(
            CheckState(check.id, check.light, one_line(check.found), one_line(check.remedy))
            for check in checks(facts, now)
        )
        + further,
        titles={topic: one_line(title) for topic, title in content.titles.items()},
    )


def content_of(path: Path) -> ShownContent:
    """Return what is known of a library; nothing if it cannot be opened, which the health checks report."""
    try:
        library = Library.open(path)
    except LibraryError:
        return ShownContent()
    with closing(library):
        first = library.languages[0].code
        titles = {card.id: card.title for card in library.topics(first).values()}
        return ShownContent(library.fingerprint[:12], library.clinic(first), titles)


def started_at(history: run_history.Record, now: float) -> int:
    """Return when the kiosk was last started, in seconds since the epoch; 0 if it has not been since the last boot."""
    if history.boot != run_history.boot_id():
        return 0
    return int(now - (run_history.now() - history.began))


def next_serial(path: Path, now: int) -> int:
    """Return the serial of this export, and store it: the time, or one more than the last if the clock was set back."""
    last = recover(path, serial_of, {"serial": 0}) or 0
    serial = max(now, last + 1)
    write_durably(path, json.dumps({"serial": serial}) + "\n")
    return serial


def serial_of(fields: Fields) -> int:
    """Return the serial in a file's values."""
    return fields.integer("serial", 0, MOST_SERIAL)


def use_until_today(file: Path) -> tuple[WeeklyUse, tuple[CheckState, ...]]:
    """Return the use of the whole weeks in a file of counts, and what is wrong with the file."""
    try:
        return weekly_use(read_file(file), today()) if file.exists() else WeeklyUse(), ()
    except KioskError as error:
        return WeeklyUse(), (CheckState("counts", "amber", one_line(error.message), one_line(error.hint)),)


def as_json(state: KioskState, use: WeeklyUse) -> str:
    """Return the state and the use for other programs."""
    both = msgspec.json.encode({"state": state, "use": use}, order="deterministic")
    return msgspec.json.format(both, indent=2).decode() + "\n"


def put(path: Path, text: str) -> Path:
    """Replace a file as a whole; raise `KioskError` if it cannot be written."""
    try:
        write_durably(path, text, READABLE)
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        hint = "the folder must exist or be creatable, and the kiosk's user must be allowed to write to it"
        raise KioskError(f"{path}: {reason}.", hint, ExitCode.IOERR) from error
    return path
