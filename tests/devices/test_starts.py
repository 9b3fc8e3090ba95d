"""The record of starts: what counts as a crash, where it leads, and that no fault of the disk spoils it."""

import errno
import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.base.plain_text import one_line
from kiosk.runtime import run_history as starts
from kiosk.runtime.run_history import (
    Record,
    RecoveryLevel,
    RunHistory,
    last_restart,
    read,
    record_of_exit,
    record_of_start,
    write,
)
from kiosk.runtime.supervisor import ENDED
from tests.conftest import PROJECT

HERE = "this start of the machine"
SHORT, LONG = 5.0, 61.0


def crashes(count: int, after: float = SHORT) -> Record:
    """Return the record of the run after so many that crashed."""
    record = record_of_start(Record(), HERE, 0.0)
    for number in range(1, count + 1):
        record = record_of_start(record, HERE, number * after)
    return record


@pytest.mark.parametrize(
    ("count", "rung"),
    [
        (0, RecoveryLevel.USUAL), (2, RecoveryLevel.USUAL),
        (3, RecoveryLevel.LAST_GOOD), (4, RecoveryLevel.LAST_GOOD),
        (5, RecoveryLevel.BUILT_IN), (7, RecoveryLevel.BUILT_IN),
        (8, RecoveryLevel.STILL), (50, RecoveryLevel.STILL),
    ],
)  # fmt: skip
def test_each_few_crashes_less_is_shown(count: int, rung: int) -> None:
    assert crashes(count).recovery_level == rung


def test_the_program_draws_before_anything_less_is_shown() -> None:
    assert [crashes(count).without_graphics for count in range(4)] == [False, False, True, True]
    assert Record(software=True).without_graphics


def test_crashes_after_steady_runs_change_nothing() -> None:
    assert crashes(50, LONG).recovery_level == RecoveryLevel.USUAL
    assert not crashes(50, LONG).without_graphics


def test_a_steady_run_leads_back_to_the_usual() -> None:
    record = crashes(7)
    assert record_of_start(record, HERE, record.began + LONG).recovery_level == RecoveryLevel.USUAL


def test_who_says_goodbye_has_not_crashed() -> None:
    record = crashes(2)
    for _ in range(9):
        record = record_of_start(
            record_of_exit(record, record.began + 1, "staff", failed=False), HERE, record.began + 2
        )
    assert (record.recovery_level, record.why) == (RecoveryLevel.USUAL, "staff")


def test_a_run_that_ended_with_its_display_has_not_crashed() -> None:
    record = crashes(2)
    for number in range(9):
        record = record_of_start(record, HERE, record.began + 1, "exit 255", f"display {number}")
    assert record.crashes == 3, "the first of them ended on a display that nobody had recorded"
    assert (record.recovery_level, record.why) == (RecoveryLevel.LAST_GOOD, starts.DISPLAY_LOST)
    same = record_of_start(record, HERE, record.began + 1, display=record.display)
    assert (same.crashes, same.why) == (4, "crash")
    steady = record_of_start(same, HERE, same.began + LONG, display="another display")
    assert (steady.crashes, steady.why) == (0, starts.DISPLAY_LOST)


def test_an_end_after_many_faults_counts_as_a_crash() -> None:
    record = record_of_start(Record(), HERE, 0.0)
    for _ in range(3):
        record = record_of_start(
            record_of_exit(record, record.began + 1, "exception KeyError", failed=True), HERE, 0.0
        )
    assert (record.recovery_level, record.why) == (RecoveryLevel.LAST_GOOD, "exception KeyError")


def test_a_power_cut_is_no_crash_but_bad_libraries_stay_bad() -> None:
    record = crashes(4)._replace(bad=("poison",), software=True)
    after = record_of_start(record, "another start of the machine", 3.0)
    assert (after.recovery_level, after.why, after.bad, after.software) == (
        RecoveryLevel.USUAL,
        "power",
        ("poison",),
        False,
    )


@settings(max_examples=15, deadline=None)
@given(
    st.builds(
        Record,
        boot=st.uuids().map(str),
        began=st.floats(0, 1e9),
        running=st.booleans(),
        crashes=st.integers(0, 99),
        why=st.text().map(one_line),
        bad=st.lists(st.text("0123456789abcdef"), max_size=3).map(tuple),
        software=st.booleans(),
        display=st.text().map(one_line),
    )
)
def test_a_record_is_read_as_it_was_written(tmp_path_factory: pytest.TempPathFactory, record: Record) -> None:
    path = tmp_path_factory.getbasetemp() / "record" / "starts.json"
    write(record, path)
    assert read(path) == record


def test_a_record_of_an_earlier_version_is_read(tmp_path: Path) -> None:
    values = crashes(4)._asdict()
    del values["display"]
    (tmp_path / starts.NAME).write_text(json.dumps(values), encoding="utf-8")
    assert read(tmp_path / starts.NAME) == crashes(4)


@pytest.mark.parametrize("damage", [b"", b"{", b"[]", b'{"boot": 1}', b"\xff\xfe", b"null"])
def test_a_damaged_record_is_as_good_as_none(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / starts.NAME).write_bytes(damage)
    record = RunHistory(tmp_path).record
    assert (record.running, record.crashes) == (True, 0)


def test_the_reason_of_the_last_start_can_be_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert last_restart(tmp_path) == ""
    RunHistory(tmp_path).record_exit("staff")
    assert last_restart(tmp_path) == "staff"
    RunHistory(tmp_path)._beginning.join()
    monkeypatch.setenv(ENDED, "watchdog")
    RunHistory(tmp_path)._beginning.join()
    assert last_restart(tmp_path) == "watchdog"


def test_crashes_are_counted_where_the_disk_cannot_be_written(tmp_path: Path) -> None:
    no_folder = tmp_path / "file"
    no_folder.write_text("in its place")
    for number in range(4):
        one = RunHistory(no_folder, tmp_path / "spare")
        one._beginning.join()
        assert one.record.crashes == number


RUN = """
import sys
from pathlib import Path
from kiosk.runtime.run_history import RunHistory
one = RunHistory(Path(sys.argv[1]))
one.mark_bad("poison")
one.record_exit("staff")
"""


def run_with(folder: Path, injection: str) -> tuple[int, int]:
    """Run with a fault; return the exit status, and how often the call was made."""
    log = folder / "strace"
    paths = [part for name in (f".{starts.NAME}.new", starts.NAME) for part in ("-P", str(folder / name))]
    trace = ["strace", "-f", "-qq", "-o", str(log), "-e", injection, *paths]
    done = subprocess.run(
        [*trace, sys.executable, "-c", RUN, str(folder)], cwd=PROJECT, check=False, capture_output=True
    )
    return done.returncode, sum(1 for line in log.read_text().splitlines() if "(" in line)


@pytest.mark.parametrize("call", ["write", "fsync", "rename"])
def test_a_kill_at_any_moment_leaves_the_old_record_or_the_new_one(tmp_path: Path, call: str) -> None:
    before = crashes(2)
    for number in (1, 2):  # of either thread's: the first is the beginning, the second the goodbye
        write(before, tmp_path / starts.NAME)
        status, _ = run_with(tmp_path, f"inject={call}:signal=KILL:when={number}")
        after = read(tmp_path / starts.NAME)
        assert after is not None
        assert after == before or after.boot == starts.boot_id()
        assert status == -9, "it was cut off"


@pytest.mark.parametrize("call", ["write", "fsync", "rename", "openat"])
@pytest.mark.parametrize("error", [errno.ENOSPC, errno.EIO])
def test_a_disk_that_fails_ends_nothing_and_spoils_nothing(tmp_path: Path, call: str, error: int) -> None:
    before = crashes(2)
    write(before, tmp_path / starts.NAME)
    status, times = run_with(tmp_path, f"inject={call}:error={errno.errorcode[error]}")
    assert (status, times > 0) == (0, True)
    assert read(tmp_path / starts.NAME) == before
