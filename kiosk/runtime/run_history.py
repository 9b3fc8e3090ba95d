"""Remembers how the last runs of the kiosk ended, so that what always fails is not started the same way for ever."""

import json
import os
import time
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import NamedTuple

from kiosk.base.plain_text import one_line
from kiosk.base.state_file import MOST_LETTERS, Fields, read_state, recover
from kiosk.runtime.supervisor import ENDED

NAME = "starts.json"
STEADY_SECONDS = 60.0
"""A run that lasted longer has proved itself: what was counted before is forgotten."""

MOST_BAD = 8
MOST_SECONDS, MOST_CRASHES = 1e10, 10**9
"""What a record may hold: more than any machine can come to."""

BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class RecoveryLevel:
    """How far the kiosk has climbed down: what is shown, from the usual to the least."""

    USUAL, LAST_GOOD, BUILT_IN, STILL = range(4)


CRASHES = {3: RecoveryLevel.LAST_GOOD, 5: RecoveryLevel.BUILT_IN, 8: RecoveryLevel.STILL}
"""After how many crashes in a row, none of them after a steady run, it climbs down to where."""

MOST_BY_GRAPHICS = 1
"""After more crashes in a row than that the program draws by itself: a broken graphics driver ends it at each first
frame, and would have it climb down to the built-in library although nothing is wrong with its content."""


class Record(NamedTuple):
    """What is kept. Times are seconds since the machine started, and count for that start of it alone.

    `running` tells that a run has begun and has not said goodbye; `why` is how the last one ended, `bad` are the
    fingerprints of libraries that made pages fail, and `software` tells that the graphics processor was lost.
    """

    boot: str = ""
    began: float = 0.0
    running: bool = False
    crashes: int = 0
    why: str = ""
    bad: tuple[str, ...] = ()
    software: bool = False

    @property
    def rung(self) -> int:
        """Return what is to be shown."""
        return max(
            (rung for least, rung in CRASHES.items() if self.crashes >= least), default=RecoveryLevel.USUAL
        )

    @property
    def without_graphics(self) -> bool:
        """Return whether the program is to draw: the graphics processor was lost, or may be what it crashes by."""
        return self.software or self.crashes > MOST_BY_GRAPHICS


def began(last: Record, boot: str, now: float, ended: str = "") -> Record:
    """Return the record of a run that begins at `now`; `ended` is what the supervisor says of the one before."""
    if last.boot != boot:
        why = "power" if last.running else last.why
        return Record(boot, now, running=True, why=why, bad=last.bad)
    crashes = last.crashes
    if last.running:
        steady = now - last.began > STEADY_SECONDS
        crashes = 1 if steady else crashes + 1
    why = (ended or "crash") if last.running else last.why
    return last._replace(began=now, running=True, crashes=crashes, why=why)


def said_goodbye(record: Record, now: float, why: str, *, failed: bool) -> Record:
    """Return the record of a run that ends by itself at `now`; `failed` counts it as a crash all the same."""
    crashes = 0 if now - record.began > STEADY_SECONDS or not failed else record.crashes
    return record._replace(running=False, crashes=crashes + failed, why=why)


class RunHistory:
    """The record on the disk, in a folder; where it cannot be written, in `spare`, a folder that a restart empties."""

    def __init__(self, folder: Path, spare: Path | None = None) -> None:
        """Note that a run begins, beside the start itself: a disk takes its time."""
        self._paths = [one / NAME for one in (folder, spare) if one is not None]
        fresh = Record()._asdict()
        found = [recover(path, record_of, fresh) for path in self._paths]
        known = [record for record in found if record is not None]
        boot = boot_id()
        here = [one for one in known if one.boot == boot] or known
        last = max(here, key=lambda one: one.began, default=Record())
        self.record = began(last, boot, now(), os.environ.get(ENDED, ""))
        self._beginning = Thread(target=self._write_once)
        self._beginning.start()

    def record_exit(self, why: str, *, failed: bool = False) -> None:
        """Note that this run ends, and why; nothing that happens after counts as a crash."""
        if self.record.running:
            self.record = said_goodbye(self.record, now(), why, failed=failed)
            self._write()

    def mark_bad(self, fingerprint: str) -> None:
        """Note that a library makes pages fail: it is not shown again."""
        others = [one for one in self.record.bad if one != fingerprint]
        self.record = self.record._replace(bad=(*others, fingerprint)[-MOST_BAD:])
        self._write()

    def draw_without_graphics(self) -> None:
        """Note that the graphics processor was lost: until the machine starts anew, the program draws."""
        self.record = self.record._replace(software=True)
        self._write()

    def settle(self) -> None:
        """Wait until the start is noted: a crash after this is counted."""
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
USUAL = ("", "power", "staff", "stopped", "still page", NEW_CONTENT)
"""Reasons for a start that are no fault."""


def last_restart(folder: Path) -> str:
    """Return why the kiosk was started the last time: "watchdog", "signal 11", "exception KeyError", "power", "staff",
    "new content".
    """
    record = read(folder / NAME)
    return "" if record is None else record.why


def read(path: Path) -> Record | None:
    """Return the record in a file, `None` when there is none or it is unreadable; nothing is changed."""
    try:
        return read_state(path, record_of)
    except (OSError, ValueError):
        return None


def record_of(fields: Fields) -> Record:
    """Return the record that a file holds; `ValueError` when it holds none."""
    return Record(
        boot=fields.text("boot"),
        began=fields.number("began", 0, MOST_SECONDS),
        running=fields.flag("running"),
        crashes=fields.integer("crashes", 0, MOST_CRASHES),
        why=fields.text("why"),
        bad=fields.texts("bad", MOST_BAD),
        software=fields.flag("software"),
    )


def write(record: Record, path: Path) -> None:
    """Write a record; `OSError` when the disk does not take it."""
    from kiosk.base.durable_file import write_durably  # beside the start, like the write itself

    kept = record._replace(why=one_line(record.why)[:MOST_LETTERS])
    write_durably(path, json.dumps(kept._asdict()))


def boot_id() -> str:
    """Return what names this start of the machine."""
    with suppress(OSError):
        return BOOT_ID.read_text(encoding="ascii").strip()
    return "unknown"


def now() -> float:
    """Return seconds since the machine started, those that it slept through included."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()
