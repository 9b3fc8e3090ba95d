"""Wrong PINs: what is counted when, and that neither a power cut nor the clock nor a full disk allows another try."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.staff.pin import pin as pin_module
from kiosk.staff.pin.lockout import MOST_MISSES, TRIES_FILE, UNLOCK_FILE, Lockout, LockState, wait_after
from kiosk.staff.pin.pin import PIN_FILE, set_pin
from tests.conftest import PROJECT

GOOD, WRONG = "830572", "830573"


@pytest.fixture
def clock() -> ScriptedClock:
    return ScriptedClock()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a state folder with a PIN whose hash is cheap to compute."""
    monkeypatch.setattr(pin_module, "COST", 2**4)
    set_pin(tmp_path, GOOD)
    return tmp_path


def miss(lockout: Lockout, clock: ScriptedClock, times: int) -> None:
    """Enter a wrong PIN this many times, waiting as long as necessary before each."""
    for _ in range(times):
        clock.advance(lockout.standing().seconds)
        assert not lockout.verify(WRONG)


def test_without_a_pin_nothing_opens(tmp_path: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(tmp_path, clock.now)
    assert lockout.standing().gate is LockState.ABSENT
    assert not lockout.verify("")
    assert list(tmp_path.iterdir()) == []


def test_the_right_pin_opens_and_forgets_the_misses(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, 4)
    assert lockout.verify(GOOD)
    miss(lockout, clock, 4)
    assert lockout.standing().gate is LockState.OPEN


def test_after_five_misses_there_is_a_wait_that_doubles(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, 4)
    assert lockout.standing().gate is LockState.OPEN
    for seconds in (15, 30, 60, 120):
        assert not lockout.verify(WRONG)
        assert lockout.standing() == (LockState.WAITING, seconds, "")
        clock.advance(seconds - 0.5)
        assert not lockout.verify(GOOD), "the right one neither"
        clock.advance(0.5)
        assert lockout.standing().gate is LockState.OPEN


def test_what_is_typed_while_waiting_is_no_further_miss(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, 5)
    for _ in range(20):
        lockout.verify(WRONG)
    clock.advance(15)
    assert lockout.verify(GOOD)


def test_after_fifteen_misses_only_staff_with_the_machine_help(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, MOST_MISSES)
    clock.advance(10 * wait_after(MOST_MISSES))
    for lock in (lockout, Lockout(folder, clock.now)):
        assert lock.standing().gate is LockState.LOCKED
        assert not lock.verify(GOOD)
    (folder / UNLOCK_FILE).touch()
    assert lockout.standing().gate is LockState.OPEN
    assert not (folder / UNLOCK_FILE).exists(), "it helps once"
    assert lockout.verify(GOOD)


def test_a_new_pin_unlocks(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, MOST_MISSES)
    set_pin(folder, "940683")
    assert lockout.standing().gate is LockState.OPEN
    assert not lockout.verify(GOOD)
    assert lockout.verify("940683")


def test_a_restart_keeps_the_count_and_begins_the_wait_anew(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, 6)
    clock.advance(29)
    again = Lockout(folder, clock.now)
    assert again.standing() == (LockState.WAITING, 30, "")
    for early in (0.0, -1e9, 1e-6):  # a machine whose clock starts at zero, or was set
        assert Lockout(folder, lambda early=early: early).standing() == (LockState.WAITING, 30, "")
    clock.advance(30)
    miss(again, clock, MOST_MISSES - 6)
    assert Lockout(folder, clock.now).standing().gate is LockState.LOCKED


PULL_THE_PLUG = """
import os, signal, sys
from pathlib import Path
from kiosk.staff.pin.lockout import Lockout
from kiosk.staff.pin.pin import Pin
Pin.matches = lambda pin, typed: os.kill(os.getpid(), signal.SIGKILL)
Lockout(Path(sys.argv[1]), lambda: 1e6).verify("1")
"""


def test_pulling_the_plug_when_the_pin_is_looked_at_saves_no_try(folder: Path, clock: ScriptedClock) -> None:
    miss(Lockout(folder, clock.now), clock, 4)
    done = subprocess.run([sys.executable, "-c", PULL_THE_PLUG, str(folder)], cwd=PROJECT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert Lockout(folder, clock.now).standing() == (LockState.WAITING, 15, "")


def test_a_disk_that_takes_nothing_allows_no_try(
    folder: Path, clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    lockout = Lockout(folder, clock.now)
    with monkeypatch.context() as faulty:
        faulty.setattr(os, "fsync", full)
        assert not lockout.verify(GOOD)
        assert lockout.standing().gate is LockState.BROKEN
        assert "No space left" in lockout.standing().why
        lockout.confirm()
        assert not lockout.verify(GOOD)
    lockout.confirm()
    assert lockout.verify(GOOD)


def test_the_file_that_unlocks_does_not_unlock_again_and_again_where_it_cannot_be_removed(
    folder: Path, clock: ScriptedClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    lockout = Lockout(folder, clock.now)
    miss(lockout, clock, MOST_MISSES)
    (folder / UNLOCK_FILE).touch()

    def refused(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "unlink", refused)
    assert lockout.standing().gate is LockState.BROKEN
    assert not lockout.verify(GOOD)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"misses": null}', '{"misses": "x", "salt": 1}'])
def test_a_damaged_count_is_a_full_one(folder: Path, clock: ScriptedClock, text: str) -> None:
    (folder / TRIES_FILE).write_text(text)
    lockout = Lockout(folder, clock.now)
    assert lockout.standing().gate is LockState.LOCKED
    assert not lockout.verify(GOOD)
    (folder / UNLOCK_FILE).touch()
    assert lockout.verify(GOOD)


def test_a_damaged_pin_keeps_the_gate_shut(folder: Path, clock: ScriptedClock) -> None:
    lockout = Lockout(folder, clock.now)
    (folder / PIN_FILE).write_text("{")
    for lock in (lockout, Lockout(folder, clock.now)):
        assert lock.standing().gate is LockState.BROKEN
        assert not lock.verify(GOOD)


def test_nothing_that_was_typed_is_logged_or_kept(
    folder: Path, clock: ScriptedClock, caplog: pytest.LogCaptureFixture
) -> None:
    lockout = Lockout(folder, clock.now)
    lockout.verify("736154")
    lockout.verify(GOOD)
    assert "A wrong PIN was tried, 1 in a row." in caplog.text
    kept = caplog.text + "".join(file.read_text() for file in folder.iterdir())
    assert "736154" not in kept
    assert GOOD not in kept
