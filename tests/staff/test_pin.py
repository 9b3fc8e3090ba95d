"""The PIN: weak ones are rejected with a reason, the file is private and written atomically, the command asks twice."""

import json
import os
import pty
import select
import stat
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.staff.pin.pin import PIN_FILE, read_pin, remove_pin, set_pin
from kiosk.staff.pin.weak_pins import LEAST, MOST, weakness
from tests.conftest import PROJECT

GOOD = "830572"


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", "6 to 12"),
        ("83057", "6 to 12"),
        ("8305728305728", "6 to 12"),
        ("83o572", "digits only"),
        ("٨٣٠٥٧٢", "digits only"),
        ("000000", "different digits"),
        ("121122", "different digits"),
        ("123456", "follow one another"),
        ("987654", "follow one another"),
        ("789012", "follow one another"),
        ("112233", "follow one another"),
        ("830830", "again and again"),
        ("8308308", "again and again"),
        ("010190", "date or a year"),
        ("311299", "date or a year"),
        ("123190", "date or a year"),
        ("900131", "date or a year"),
        ("24121985", "date or a year"),
        ("199083", "date or a year"),
        ("831990", "date or a year"),
        ("147258", "many people"),
        ("831597538", "many people"),
        ("254642", "spells or holds"),  # CLINIC
        ("85465", "6 to 12"),
        ("985463", "spells or holds"),  # YULIME
    ],
)
def test_a_weak_pin_is_refused_and_told_why(pin: str, why: str) -> None:
    assert why in weakness(pin, ["Yulime Clinic"])


def test_numbers_of_the_clinics_address_are_refused() -> None:
    assert weakness("748302", ["5 Road", "https://clinic.example/748302"])
    assert not weakness("748302")


@given(st.text("0123456789", max_size=14))
def test_any_pin_is_taken_or_refused_with_a_sentence(pin: str) -> None:
    why = weakness(pin)
    assert why.endswith(".") or (not why and LEAST <= len(pin) <= MOST)


def test_most_pins_are_good_ones() -> None:
    refused = sum(bool(weakness(f"{number:06}")) for number in range(0, 10**6, 997))
    assert refused < 10**6 / 997 / 5


def test_a_pin_is_kept_as_a_hash_that_nobody_else_may_read(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    set_pin(folder, GOOD)
    file = folder / PIN_FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert GOOD not in file.read_text()
    assert json.loads(file.read_text())["cost"] >= 2**15
    assert [path.name for path in folder.iterdir()] == [PIN_FILE], "no draft is left"
    pin = read_pin(folder)
    assert pin is not None
    assert pin.matches(GOOD)
    assert not pin.matches("830573")
    assert not pin.matches("")


def test_the_same_pin_set_twice_is_not_the_same_file(tmp_path: Path) -> None:
    set_pin(tmp_path, GOOD)
    before = (tmp_path / PIN_FILE).read_bytes()
    set_pin(tmp_path, GOOD)
    assert (tmp_path / PIN_FILE).read_bytes() != before


def test_a_weak_pin_leaves_the_one_there_is(tmp_path: Path) -> None:
    set_pin(tmp_path, GOOD)
    with pytest.raises(KioskError, match="different digits"):
        set_pin(tmp_path, "000000")
    pin = read_pin(tmp_path)
    assert pin is not None
    assert pin.matches(GOOD)


def test_a_full_disk_leaves_the_one_there_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    set_pin(tmp_path, GOOD)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(KioskError, match="No space left on device") as told:
        set_pin(tmp_path, "940683")
    assert told.value.exit_code == os.EX_IOERR
    pin = read_pin(tmp_path)
    assert pin is not None
    assert pin.matches(GOOD)


@pytest.mark.parametrize(
    "text",
    ["", "{}", "[]", '{"cost": 1}', '{"cost": 9e99, "block": 8, "lanes": 1, "salt": "00", "digest": "00"}'],
)
def test_a_damaged_file_is_no_pin_and_opens_nothing(tmp_path: Path, text: str) -> None:
    (tmp_path / PIN_FILE).write_text(text)
    with pytest.raises(KioskError, match="set another PIN"):
        read_pin(tmp_path)


def test_a_pin_can_be_removed(tmp_path: Path) -> None:
    set_pin(tmp_path, GOOD)
    assert remove_pin(tmp_path)
    assert read_pin(tmp_path) is None
    assert not remove_pin(tmp_path)


def at_terminal(home: Path, *typed: str) -> tuple[int, str]:
    """Run `main.py pin` in a terminal; return its exit code and the output."""
    mine, its = pty.openpty()
    environment = {**os.environ, "XDG_STATE_HOME": str(home)}
    command = [sys.executable, "main.py", "pin"]
    done = subprocess.Popen(
        command, cwd=PROJECT, stdin=its, stdout=its, stderr=its, env=environment, start_new_session=True
    )
    os.close(its)
    shown, answers = "", list(typed)
    while select.select([mine], [], [], 20)[0]:
        try:
            shown += os.read(mine, 4096).decode()
        except OSError:  # the other end is closed
            break
        if answers and shown.endswith(": "):
            os.write(mine, answers.pop(0).encode() + b"\n")
    os.close(mine)
    return done.wait(), shown


def test_the_command_asks_twice_and_shows_nothing_of_it(tmp_path: Path) -> None:
    code, shown = at_terminal(tmp_path, GOOD, GOOD)
    assert code == os.EX_OK, shown
    assert "The PIN is set." in shown
    assert GOOD not in shown
    pin = read_pin(tmp_path / "lobby-kiosk")
    assert pin is not None
    assert pin.matches(GOOD)


def test_two_pins_that_differ_set_none(tmp_path: Path) -> None:
    code, shown = at_terminal(tmp_path, GOOD, "830573")
    assert (code, "differ" in shown) == (os.EX_DATAERR, True)
    assert read_pin(tmp_path / "lobby-kiosk") is None


def test_without_a_terminal_the_command_says_so_and_removes_all_the_same(tmp_path: Path) -> None:
    def told(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "main.py", "pin", *arguments],
            cwd=PROJECT,
            env={**os.environ, "XDG_STATE_HOME": str(tmp_path)},
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )

    done = told()
    assert (done.returncode, len(done.stderr.splitlines())) == (os.EX_USAGE, 1)
    assert told("--remove").stdout == "There was no PIN.\n"
