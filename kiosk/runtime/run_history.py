"""Records how the last runs of the kiosk ended, so that one that always fails is not started the same way forever."""

import json
import os
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from kiosk.base.durable_file import write_durably
from kiosk.base.plain_text import one_line
from kiosk.base.state_file import MOST_LETTERS, Fields, read_state, recover
from kiosk.paths import compositor_socket
from kiosk.runtime.supervisor import ENDED

NAME = "starts.json"
STEADY_SECONDS = 60.0
"""A run that lasted longer was stable: earlier crashes no longer count."""

MOST_BAD = 8
MOST_SECONDS, MOST_CRASHES = 1e10, 10**9
"""Bounds of a record's values, beyond anything a machine can reach."""

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class RecoveryLevel:
    """How far the kiosk has fallen back: what it shows, from the usual content to a static page."""

    USUAL, LAST_GOOD, BUILT_IN, STILL = range(4)


CRASHES = {3: RecoveryLevel.LAST_GOOD, 5: RecoveryLevel.BUILT_IN, 8: RecoveryLevel.STILL}
"""Number of crashes in a row, without a stable run in between, from which each recovery level applies."""

MOST_BY_GRAPHICS = 1
"""With more crashes in a row than this the kiosk draws in software. A broken graphics driver crashes every run at its
first frame, and would otherwise make it fall back to the built-in library although its content is fine."""


class Record(NamedTuple):
    """What is stored. `began` is in seconds since boot, valid for the boot `boot` only.

    `running` means that a run has begun and has not recorded its exit; `why` is how the last one ended, `bad` contains
    the fingerprints of libraries whose pages failed, and `software` means that the graphics processor was lost.
    `display` names the start of the display server that the run is shown on, or is empty.
    """

    boot: str = ""
    began: float = 0.0
    running: bool = False
    crashes: int = 0
    why: str = ""
    bad: tuple[str, ...] = ()
    software: bool = False
    display: str = ""

    @property
    def recovery_level(self) -> int:
        """Return the recovery level: one of the values of `RecoveryLevel`."""
        levels = (level for least, level in CRASHES.items() if self.crashes >= least)
        return max(levels, default=RecoveryLevel.USUAL)

    @property
    def without_graphics(self) -> bool:
        """Return whether to draw in software: the graphics processor was lost, or may be what crashes the kiosk."""
        return self.software or self.crashes > MOST_BY_GRAPHICS


def record_of_start(last: Record, boot: str, now: float, ended: str = "", display: str = "") -> Record:
    """Return the record of a run that begins at `now` on a display server.

    `ended` is the supervisor's reason for the end of the last run. A run that ended with its display server has not
    crashed: Qt ends the program when its connection breaks.
    """
    if last.boot != boot or now < last.began:  # only Linux names its boots
        why = "power" if last.running else last.why
        return Record(boot, now, running=True, why=why, bad=last.bad, display=display)
    crashes, why = last.crashes, last.why
    if last.running:
        lost = bool(last.display) and display != last.display
        steady = now - last.began > STEADY_SECONDS
        crashes = (0 if steady else crashes) + (not lost)
        why = DISPLAY_LOST if lost else ended or "crash"
    return last._replace(began=now, running=True, crashes=crashes, why=why, display=display)


def record_of_exit(record: Record, now: float, why: str, *, failed: bool) -> Record:
    """Return the record of a run that exits at `now`; `failed` counts it as a crash."""
    crashes = 0 if now - record.began > STEADY_SECONDS or not failed else record.crashes
    return record._replace(running=False, crashes=crashes + failed, why=why)


class RunHistory:
    """The record on disk, in `folder`; if that cannot be written, in `spare`, a folder that is emptied at boot."""

    def __init__(self, folder: Path, spare: Path | None = None, display: str = "") -> None:
        """Record the start of a run on a display server, on a thread because disks may be slow."""
        self._paths = [place / NAME for place in (folder, spare) if place is not None]
        fresh = Record()._asdict()
        records = [recover(path, record_of, fresh) for path in self._paths]
        known = [record for record in records if record is not None]
        boot = boot_id()
        this_boot = [record for record in known if record.boot == boot] or known
        last = max(this_boot, key=lambda record: record.began, default=Record())
        self.record = record_of_start(last, boot, now(), os.environ.get(ENDED, ""), display)
        self._beginning = Thread(target=self._write_once)
        self._beginning.start()

    def record_exit(self, why: str, *, failed: bool = False) -> None:
        """Record that this run ends, and why; nothing after this counts as a crash."""
        if self.record.running:
            self.record = record_of_exit(self.record, now(), why, failed=failed)
            self._write()

    def mark_bad(self, fingerprint: str) -> None:
        """Record that a library's pages fail, so that it is not shown again."""
        others = [known for known in self.record.bad if known != fingerprint]
        self.record = self.record._replace(bad=(*others, fingerprint)[-MOST_BAD:])
        self._write()

    def draw_without_graphics(self) -> None:
        """Record that the graphics processor was lost: until the machine restarts, the kiosk draws in software."""
        self.record = self.record._replace(software=True)
        self._write()

    def settle(self) -> None:
        """Wait until the start is recorded: a crash after this is counted."""
        self._beginning.join()

    def _write(self) -> None:
        self.settle()
        self._write_once()

    def _write_once(self) -> None:
        for path in self._paths:
            with suppress(OSError):
                write(self.record, path)
                return


NEW_CONTENT = "new content"
DISPLAY_LOST = "display"
USUAL = ("", "power", "staff", "stopped", "still page", NEW_CONTENT)
"""Reasons for a start that are no faults."""


def last_restart(folder: Path) -> str:
    """Return why the kiosk last started: "watchdog", "signal 11", "exception KeyError", "power", "staff",
    "display" or "new content"; an empty text if that is unknown.
    """
    record = read(folder / NAME)
    return "" if record is None else record.why


def read(path: Path) -> Record | None:
    """Return the record in a file, or `None` if it is missing or unreadable; nothing is changed."""
    try:
        return read_state(path, record_of)
    except (OSError, ValueError):
        return None


def record_of(fields: Fields) -> Record:
    """Return the record in a file's values; raise `ValueError` if they are no record."""
    return Record(
        boot=fields.text("boot"),
        began=fields.number("began", 0, MOST_SECONDS),
        running=fields.flag("running"),
        crashes=fields.integer("crashes", 0, MOST_CRASHES),
        why=fields.text("why"),
        bad=fields.texts("bad", MOST_BAD),
        software=fields.flag("software"),
        display=fields.text("display") if "display" in fields.names() else "",  # earlier versions have none
    )


def write(record: Record, path: Path) -> None:
    """Write a record; raise `OSError` if the disk does not accept it."""
    kept = record._replace(why=one_line(record.why)[:MOST_LETTERS])
    write_durably(path, json.dumps(kept._asdict()))


def boot_id() -> str:
    """Return an identifier of the current boot; always the same text where the system has none."""
    with suppress(OSError):
        return BOOT_ID.read_text(encoding="ascii").strip()
    return "unknown"


def compositor() -> str:
    """Return a text that is another one after each start of the compositor; empty if there is none."""
    with suppress(OSError):
        socket = os.stat(compositor_socket())  # noqa: PTH116  (faster)
        return f"{socket.st_ino} {socket.st_ctime_ns}"
    return ""


def now() -> float:
    """Return the seconds since boot, including time spent in suspend."""
    if sys.platform != "linux":
        return time.monotonic()
    return time.clock_gettime(time.CLOCK_BOOTTIME)
