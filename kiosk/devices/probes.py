"""Probes of the machine: disk, clock, touchscreens, printer; each ends within seconds."""

import re
import shutil
import struct
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from kiosk.base.platforms import is_desktop_system
from kiosk.devices.printing import ipp
from kiosk.devices.printing.queue_resumer import RESUME_SOCKET
from kiosk.paths import PROGRAM
from kiosk.runtime.background_call import ask_program

INPUT_DEVICES = Path("/proc/bus/input/devices")
LONG_BITS = struct.calcsize("l") * 8
MANY_FINGERS = 0x35
"""ABS_MT_POSITION_X of linux/input-event-codes.h."""

TOUCHPAD, TOUCHSCREEN = 0x0, 0x1
"""INPUT_PROP_POINTER and INPUT_PROP_DIRECT."""


class Room(NamedTuple):
    """A folder, its free space in bytes, and whether it is writable."""

    folder: str
    free: int
    writable: bool


def room_in(folder: Path) -> Room:
    """Probe a folder, or the folder in which it would be created; leave nothing behind."""
    existing = next(path for path in (folder, *folder.parents) if path.is_dir())
    try:
        with tempfile.TemporaryFile(dir=existing) as probe:
            probe.write(b"kiosk")
        writable = True
    except OSError:
        writable = False
    return Room(str(folder), shutil.disk_usage(existing).free, writable)


def newest_file() -> float:
    """Return when the program's newest file was written, in seconds since the epoch."""
    return max(file.stat().st_mtime for file in PROGRAM.rglob("*.py"))


def clock_synchronised() -> bool | None:
    """Return whether the network sets the clock; `None` if the system cannot tell."""
    answer = ask_program(["timedatectl", "show", "-p", "NTPSynchronized", "--value"])
    return {"yes": True, "no": False}.get(answer.text.strip()) if answer else None


def touchscreens(devices: Path = INPUT_DEVICES) -> tuple[str, ...] | None:
    """Return the names of the touchscreens that the kernel knows; `None` if they cannot be determined."""
    try:
        listing = devices.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    return tuple(_touchscreens(listing)) if listing.strip() else None


def _touchscreens(listing: str) -> Iterator[str]:
    for device in listing.split("\n\n"):
        fields = dict(re.findall(r"^B: (\w+)=(.*)$", device, re.MULTILINE))
        kinds, axes = bits(fields.get("PROP", "")), bits(fields.get("ABS", ""))
        name = re.search(r'^N: Name="(.*)"$', device, re.MULTILINE)
        if TOUCHSCREEN in kinds or (MANY_FINGERS in axes and TOUCHPAD not in kinds):
            yield name[1] if name else "?"


def bits(words: str) -> frozenset[int]:
    """Return the numbers of the bits set in the kernel's hexadecimal words, the most significant word first."""
    number = 0
    for word in words.split():
        number = number << LONG_BITS | int(word, 16)
    return frozenset(bit for bit in range(number.bit_length()) if number >> bit & 1)


class PrinterStatus(NamedTuple):
    """The state of the printer and the name of its queue, also for the default queue if CUPS names it.

    `state` is "none" (no printer configured), "unsupported" (no printing on this system), "ready", "resumable" (it has
    stopped, and the kiosk may resume it), "stopped", "rejecting", "unknown" (CUPS has no such queue), "missing"
    (`ipptool` is not installed) or "silent" (no answer).
    """

    state: str
    queue: str


def printer_status(queue: str, resume_socket: Path = RESUME_SOCKET) -> PrinterStatus:
    """Return the state of a queue; "default" is the system's default."""
    if not queue:
        return PrinterStatus("none", queue)
    if is_desktop_system():
        return PrinterStatus("unsupported", queue)
    output = ask_program(ipp.queue_command(queue))
    if output is None:
        return PrinterStatus("missing", queue)
    answers = ipp.answers(output.text.encode())
    if not answers:
        return PrinterStatus("silent", queue)
    status = ipp.queue_status(answers[0])
    if status is None:
        return PrinterStatus("unknown" if answers[0].status == ipp.NOT_FOUND else "silent", queue)
    if not status.accepts_jobs:
        state = "rejecting"
    elif status.is_stopped:
        state = "resumable" if resume_socket.is_socket() else "stopped"
    else:
        state = "ready"
    return PrinterStatus(state, status.name)
