"""Whatever the kiosk's own files contain: it starts, tells staff, keeps the content, and starts a new file."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.base.kiosk_number import NUMBER_FILE, kiosk_number
from kiosk.base.state_file import MARK, MOST_BYTES, MOST_SET_ASIDE, replace_unreadable, unreadable_files
from kiosk.content.library.fingerprint import Digests
from kiosk.devices.display.backlight import LEVELS_FILE, remembered
from kiosk.devices.printing.daily_limit import PRINTED_FILE, DailyLimit
from kiosk.doctor.check_run import OWN_FILES
from kiosk.errors import KioskError
from kiosk.runtime.run_history import NAME as STARTS_FILE
from kiosk.runtime.run_history import Record, RunHistory
from kiosk.settings import STAFF_FILE
from kiosk.staff.overrides import choose, chosen
from kiosk.staff.pin import pin as pin_module
from kiosk.staff.pin.lockout import TRIES_FILE, Lockout, LockState
from kiosk.staff.pin.pin import MOST_WORK, PIN_FILE, Pin, read_pin, set_pin

GOOD = "830572"

SPOILT: dict[str, bytes] = {
    "nothing": b"",
    "no text": b"\xff\xfe\x00\xd8",
    "half": b'{"boot": "x", "beg',
    "deep": b"[" * 200_000,
    "deep but small": b"[" * 60_000,
    "deep objects": b'{"a":' * 10_000,
    "another kind": b"[]",
    "nothing in it": b"{}",
    "an endless number": b'{"volume": 1e999}',
    "no number": b'{"volume": NaN}',
    "too large": b'{"a": "' + b" " * MOST_BYTES + b'"}',
}


@pytest.fixture(autouse=True)
def cheap_pins(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the PINs of tests cheap to hash."""
    monkeypatch.setattr(pin_module, "COST", 2**4)


def start(folder: Path) -> None:
    """Read the run history as a start does."""
    record = RunHistory(folder)
    record.settle()
    assert record.record.running


def look_at_tries(folder: Path) -> None:
    """Query whether a PIN may be tried, and try one."""
    lockout = Lockout(folder, lambda: 1e6)
    lockout.standing()
    assert not lockout.verify("940683")


def print_one(folder: Path) -> None:
    """Count a printed document."""
    limit = DailyLimit(folder / PRINTED_FILE, 50, lambda: "2026-11-25")
    limit.left()
    limit.use()


def read_choices(folder: Path) -> None:
    """Read staff's choices, and make one."""
    chosen(folder)
    choose(folder, "volume", 60)


READERS: dict[str, Callable[[Path], object]] = {
    STARTS_FILE: start,
    TRIES_FILE: look_at_tries,
    STAFF_FILE: read_choices,
    PRINTED_FILE: print_one,
    LEVELS_FILE: lambda folder: remembered(folder / LEVELS_FILE),
    NUMBER_FILE: kiosk_number,
}


def test_every_file_that_is_kept_has_a_reader_here() -> None:
    assert set(READERS) == {name for name, _ in OWN_FILES}


def kept_aside(folder: Path, name: str) -> list[Path]:
    return sorted(folder.glob(f"{name}{MARK}*"))


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("how", SPOILT)
def test_an_unreadable_file_is_set_aside_and_told_and_a_new_one_is_in_its_place(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, name: str, how: str
) -> None:
    set_pin(tmp_path, GOOD)
    (tmp_path / name).write_bytes(SPOILT[how])
    if how == "nothing in it" and name in (STAFF_FILE, LEVELS_FILE):
        return  # a value within their limits
    assert unreadable_files(tmp_path, OWN_FILES) == (name,), "before a start, too, staff are told"
    READERS[name](tmp_path)
    (aside,) = kept_aside(tmp_path, name)
    assert aside.read_bytes() == SPOILT[how]
    assert f"{name} is unreadable" in caplog.text
    assert unreadable_files(tmp_path, OWN_FILES) == (aside.name,)
    READERS[name](tmp_path)
    assert kept_aside(tmp_path, name) == [aside], "what was written in its place can be read"


NUMBERS = (
    "1e999",
    "-1e999",
    "NaN",
    "Infinity",
    "1" * 5001,
    "-1",
    "1" * 400,
    "true",
    '"1"',
    "null",
    "[[1]]",
    "1.5e300",
)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("field", ["began", "crashes"])
def test_a_record_of_starts_with_an_impossible_number_is_unreadable(
    tmp_path: Path, field: str, number: str
) -> None:
    record = Record("boot", 1.0)._asdict() | {field: "a number"}
    (tmp_path / STARTS_FILE).write_text(json.dumps(record).replace('"a number"', number))
    start(tmp_path)
    assert kept_aside(tmp_path, STARTS_FILE)


@pytest.mark.parametrize("name", READERS)
def test_what_is_no_file_is_set_aside_like_one_that_is_unreadable(tmp_path: Path, name: str) -> None:
    set_pin(tmp_path, GOOD)
    (tmp_path / name).mkdir()
    READERS[name](tmp_path)
    assert (tmp_path / name).is_file()
    assert kept_aside(tmp_path, name)[0].is_dir()
    (tmp_path / name).unlink()
    os.mkfifo(tmp_path / name)  # nobody ever writes into it: opening it would block forever
    READERS[name](tmp_path)
    assert (tmp_path / name).is_file()


def test_of_the_files_that_were_set_aside_the_last_few_are_kept(tmp_path: Path) -> None:
    file = tmp_path / "some.json"
    for number in range(MOST_SET_ASIDE + 3):
        file.write_text(str(number))
        replace_unreadable(file, {})
    assert [path.read_text() for path in kept_aside(tmp_path, "some.json")] == ["3", "4", "5"]


scalars = (
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20)
    | st.sampled_from([10**400, -(10**400), 2**63, float("inf"), "2026-11-25", "9999-99-99", "\ud800", "ff" * 16])
)  # fmt: skip
FIELDS = (
    "boot", "began", "running", "crashes", "why", "bad", "software", "salt", "misses", "day", "count", "language",
    "text_size", "volume", "screen_diagonal", "cost", "block", "lanes", "digest", "intel_backlight",
)  # fmt: skip
values = st.recursive(
    scalars,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
objects = st.dictionaries(st.sampled_from(FIELDS), values, max_size=9)
files = (
    st.binary(max_size=300)
    | (objects | values).map(lambda value: json.dumps(value).encode())
    | st.integers(1, 100_000).map(lambda depth: b"[" * depth)
    | st.integers(1, 50_000).map(lambda depth: b'{"a":' * depth)
    | st.sampled_from([b'{"misses": 1e999, "salt": "00"}', b'{"count": -1e999, "day": "2026-11-25"}'])
)


@pytest.mark.parametrize("name", [*READERS, PIN_FILE])
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=files)
@example(
    data=b'{"boot": "\\ud800", "began": 1, "running": true, "crashes": 1, "why": "", "bad": [], "software": false}'
)
def test_no_file_keeps_a_reader_from_working_or_opens_the_panel(
    tmp_path_factory: pytest.TempPathFactory, name: str, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("state")
    set_pin(folder, GOOD)
    (folder / name).write_bytes(data)
    for read in READERS.values():
        read(folder)
    assert not {path for path in unreadable_files(folder, OWN_FILES) if MARK not in path}


@given(data=files)
@settings(deadline=None)
def test_no_file_of_digests_keeps_a_build_from_reading(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("digests")
    (folder / "library.digests.json").write_bytes(data)
    digests = Digests.read(folder / "library.digests.json")
    assert digests.of(folder / "nothing")


COSTLY = [
    {"cost": 2**20},
    {"block": 2**20},
    {"lanes": 2**20},
    {"cost": 2, "block": 1, "lanes": MOST_WORK},
    {"cost": 2**15 - 1},
    {"cost": 0},
    {"lanes": 0},
    {"cost": "32768"},
    {"salt": ""},
    {"salt": "0" * 1000},
    {"digest": ""},
    {"digest": "zz" * 64},
]


@pytest.mark.parametrize("changed", COSTLY, ids=str)
def test_a_pin_file_that_would_make_a_try_slow_opens_nothing_and_is_not_tried(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: dict[str, object]
) -> None:
    set_pin(tmp_path, GOOD)
    kept = json.loads((tmp_path / PIN_FILE).read_text())
    (tmp_path / PIN_FILE).write_text(json.dumps(kept | changed))
    monkeypatch.setattr(Pin, "matches", lambda *_: pytest.fail("it was tried"))
    lockout = Lockout(tmp_path, lambda: 1e6)
    assert lockout.standing().gate is LockState.BROKEN
    assert not lockout.verify(GOOD)
    with pytest.raises(KioskError, match="cannot be read"):
        read_pin(tmp_path)


def test_a_new_pin_takes_the_place_of_an_unreadable_one_which_is_kept(tmp_path: Path) -> None:
    (tmp_path / PIN_FILE).write_bytes(SPOILT["deep"])
    assert Lockout(tmp_path, lambda: 1e6).standing().gate is LockState.BROKEN
    set_pin(tmp_path, GOOD)
    assert Lockout(tmp_path, lambda: 1e6).verify(GOOD)
    assert kept_aside(tmp_path, PIN_FILE)[0].read_bytes() == SPOILT["deep"]


def test_unreadable_tries_lock_the_panel_and_stay_counted_as_all_of_them(tmp_path: Path) -> None:
    set_pin(tmp_path, GOOD)
    (tmp_path / TRIES_FILE).write_bytes(SPOILT["deep"])
    for _ in range(2):
        lockout = Lockout(tmp_path, lambda: 1e6)
        assert lockout.standing().gate is LockState.LOCKED
        assert not lockout.verify(GOOD)


def test_unreadable_tries_lock_the_panel_where_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    set_pin(tmp_path, GOOD)
    (tmp_path / TRIES_FILE).write_bytes(SPOILT["half"])
    monkeypatch.setattr(os, "fsync", full)
    lockout = Lockout(tmp_path, lambda: 1e6)
    assert lockout.standing().gate is LockState.LOCKED
    assert not lockout.verify(GOOD)
    assert (tmp_path / TRIES_FILE).read_bytes() == SPOILT["half"], "there is a file at each moment"
