"""What the probes of an unattended machine find out: updates, watchdog, hardware clock."""

import os
import time
from pathlib import Path

import pytest

from kiosk.devices.upkeep import UpdateStatus, WatchdogStatus, kept_time, update_status, watchdog_status


@pytest.fixture
def apt(tmp_path: Path) -> Path:
    """Return a folder of apt with package lists of day 300, which the updater has installed on day 310."""
    for name, day in {
        "lists/deb.debian.org_debian_dists_bookworm_InRelease": 400,
        "lists/deb.debian.org_debian-security_dists_bookworm-security_InRelease": 300,
        "periodic/upgrade-stamp": 310,
        "periodic/update-stamp": 500,
    }.items():
        file = tmp_path / "apt" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.touch()
        os.utime(file, (day, day))
    return tmp_path / "apt"


def test_updates_are_as_new_as_the_list_of_security_updates_that_was_installed(apt: Path) -> None:
    updater, mark = apt / "updater", apt / "mark"
    assert update_status(updater, apt, mark) == UpdateStatus(False, 300, 0)
    updater.touch()
    mark.touch()
    os.utime(mark, (320, 320))
    os.utime(apt / "periodic" / "upgrade-stamp", (200, 200))
    assert update_status(updater, apt, mark) == UpdateStatus(True, 200, 320)
    (apt / "periodic" / "upgrade-stamp").unlink()
    assert update_status(updater, apt, mark).newest == 0


def test_the_watchdog_that_is_in_use_is_found(tmp_path: Path) -> None:
    assert watchdog_status(tmp_path) == WatchdogStatus("none")
    for name, identity, state in (("watchdog0", "iTCO_wdt", "inactive"), ("watchdog1", "softdog", "active")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "identity").write_text(f"{identity}\n")
        (tmp_path / name / "state").write_text(f"{state}\n")
    assert watchdog_status(tmp_path) == WatchdogStatus("active", "softdog")
    (tmp_path / "watchdog1" / "state").write_text("inactive\n")
    assert watchdog_status(tmp_path) == WatchdogStatus("idle", "iTCO_wdt")


def test_a_hardware_clock_keeps_the_time_if_it_has_the_same_time(tmp_path: Path) -> None:
    clock = tmp_path / "since_epoch"
    assert kept_time(clock) == "none"
    clock.write_text(f"{time.time():.0f}\n")
    assert kept_time(clock) == "kept"
    clock.write_text(f"{time.time() - 3600:.0f}\n")
    assert kept_time(clock) == "differs"
