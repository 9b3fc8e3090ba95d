"""Probes of what keeps an unattended lobby machine in order: security updates, watchdog and hardware clock."""

import time
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

UPDATE_SETTINGS = Path("/opt/lobby-kiosk/apt.conf")
"""Exists on lobby machines, where updates are installed at night."""

UPDATER = Path("/usr/bin/unattended-upgrade")
APT = Path("/var/lib/apt")
RESTART_MARK = Path("/run/reboot-required")
WATCHDOGS = Path("/sys/class/watchdog")
HARDWARE_CLOCK = Path("/sys/class/rtc/rtc0/since_epoch")
MOST_DIFFERENCE = 60
"""Seconds by which a hardware clock may differ: it counts whole seconds, and is set rarely."""

KeptTime = Literal["kept", "differs", "none"]


class UpdateStatus(NamedTuple):
    """Whether security updates can be installed, and the age of the newest that are.

    `newest` is in seconds since the epoch, 0 if none were ever installed; `restart_since` is when the machine was
    marked to be restarted for them, 0 if it is not.
    """

    can_update: bool
    newest: float
    restart_since: float


class WatchdogStatus(NamedTuple):
    """The hardware watchdog: "active", "idle" (nobody uses it) or "none", and its name."""

    state: Literal["active", "idle", "none"]
    name: str = ""


def is_lobby_machine() -> bool:
    """Return whether this machine was set up as a lobby machine."""
    return UPDATE_SETTINGS.exists()


def update_status(
    updater: Path = UPDATER, apt: Path = APT, restart_mark: Path = RESTART_MARK
) -> UpdateStatus:
    """Return the state of the security updates.

    They are as new as the newest package list of the archive, whose files have the archive's times, but no newer than
    the last run of the updater. The stamp of apt's own daily update would not do: it is set without a network too.
    """
    lists = max(map(_modified, (apt / "lists").glob("*security*InRelease")), default=0.0)
    newest = min(lists, _modified(apt / "periodic" / "upgrade-stamp"))
    return UpdateStatus(updater.exists(), newest, _modified(restart_mark))


def watchdog_status(watchdogs: Path = WATCHDOGS) -> WatchdogStatus:
    """Return the state of the hardware watchdog that is in use, or of the first one."""
    found = WatchdogStatus("none")
    for folder in sorted(watchdogs.glob("watchdog*")):
        name = _line(folder / "identity") or folder.name
        if _line(folder / "state") == "active":
            return WatchdogStatus("active", name)
        if found.state == "none":
            found = WatchdogStatus("idle", name)
    return found


def kept_time(hardware_clock: Path = HARDWARE_CLOCK) -> KeptTime:
    """Return whether a hardware clock keeps the machine's time while it is off."""
    try:
        seconds = int(_line(hardware_clock))
    except ValueError:
        return "none"
    return "kept" if abs(time.time() - seconds) <= MOST_DIFFERENCE else "differs"


def _modified(file: Path) -> float:
    with suppress(OSError):
        return file.stat().st_mtime
    return 0.0


def _line(file: Path) -> str:
    with suppress(OSError):
        return file.read_text(encoding="utf-8", errors="replace").strip()
    return ""
