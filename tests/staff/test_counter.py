"""Tests of counting on a faulty disk: nothing blocks, and as little as possible is lost."""

import os
import shutil
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Mapping
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.staff.counts.counter import MOST_WAITING, Counter
from kiosk.staff.reports.usage import LOST, Item
from tests.conftest import PROJECT
from tests.staff.stores import PATIENCE_SECONDS, clinic, counted, visits

BEGAN = Item("began", "touch")


def test_nothing_is_touched_before_somebody_comes(tmp_path: Path) -> None:
    before = threading.active_count()
    with clinic(tmp_path / "state" / "usage.sqlite"):
        assert threading.active_count() == before
    assert list(tmp_path.iterdir()) == []


def test_counts_wait_while_another_program_writes(tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with clinic(file) as kiosk:
        kiosk.visit()
        with closing(sqlite3.connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            kiosk.visit()
            kiosk.visit()
            assert kiosk.counter.trouble.startswith("The file of counts is locked")
            assert visits(file) == 1, "what is read is not held up"
            other.execute("ROLLBACK")
        kiosk.visit()
        assert (kiosk.counter.trouble, kiosk.counter.lost) == ("", 0)
    assert visits(file) == 4


class Stuck:
    """A disk that does not answer."""

    set_aside = ""

    def __init__(self) -> None:
        self.asked = threading.Event()
        self.answers = threading.Event()
        self.added: list[Mapping[tuple[str, Item], int]] = []

    def add(self, sums: Mapping[tuple[str, Item], int]) -> None:
        self.asked.set()
        assert self.answers.wait(PATIENCE_SECONDS)
        self.added.append(sums)

    def close(self) -> None:
        pass


def test_nobody_waits_for_a_disk_that_does_not_answer() -> None:
    store = Stuck()
    counter = Counter(store, lambda: "2027-03-01")
    counter.add([BEGAN])
    assert store.asked.wait(PATIENCE_SECONDS)
    for _ in range(5000):
        counter.add([BEGAN])  # returns, otherwise the test never ends
    counter.close(0)
    assert store.added == []
    store.answers.set()
    counter.close(PATIENCE_SECONDS)
    assert [list(sums.values()) for sums in store.added] == [[1], [5000]]


class Refusing(Stuck):
    """A disk that refuses writes until it is repaired."""

    fault: Exception | None = sqlite3.OperationalError("database or disk is full")

    def add(self, sums: Mapping[tuple[str, Item], int]) -> None:
        if self.fault is not None:
            raise self.fault
        self.added.append(dict(sums))


def test_memory_is_bounded_and_what_was_dropped_is_counted() -> None:
    store = Refusing()
    counter = Counter(store, lambda: "2027-03-01")
    for number in range(MOST_WAITING + 30):
        counter.add([Item("page", f"heart/{number}")])
    assert counter.settle(PATIENCE_SECONDS)
    assert counter.lost == 30
    assert "disk is full" in counter.trouble
    store.fault = None
    counter.add([Item("page", "heart/0")])
    counter.close(PATIENCE_SECONDS)
    assert sum(sum(sums.values()) for sums in store.added) == MOST_WAITING + 1 + 30
    assert store.added[0]["2027-03-01", Item(LOST, "counts")] == 30
    assert counter.trouble == ""


def test_a_fault_of_the_program_is_logged_and_counting_goes_on(caplog: pytest.LogCaptureFixture) -> None:
    store = Refusing()
    store.fault = ZeroDivisionError("a slip")
    counter = Counter(store, lambda: "2027-03-01")
    counter.add([BEGAN])
    assert counter.settle(PATIENCE_SECONDS)
    assert "a slip" in caplog.text
    assert counter.lost == 1
    store.fault = None
    counter.add([BEGAN])
    counter.close(PATIENCE_SECONDS)
    assert sum(store.added[0].values()) == 2, "the count, and the loss"


# Real disks: a full or read-only file system, in a mount namespace of its own.

MOUNTED = """
import subprocess, sys
from pathlib import Path
from tests.staff.stores import clinic, visits

disk = Path(sys.argv[1])

def mount(how):
    subprocess.run(["mount", "-t", "tmpfs", "-o", how, "counts", str(disk)], check=True)
"""

FULL = """
mount("size=512k")
with clinic(disk / "usage.sqlite") as kiosk:
    kiosk.visit()
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as opened:
        try:
            while opened.write(b"x" * 512):
                pass
        except OSError:
            pass
    for number in range(200):
        kiosk.visit(f"heart/{number}")
    assert kiosk.counter.trouble.startswith("The disk is full"), kiosk.counter.trouble
    assert visits(kiosk.file) < 201
    filler.unlink()
    kiosk.visit()
    assert (kiosk.counter.trouble, kiosk.counter.lost) == ("", 0)
assert visits(kiosk.file) == 202, visits(kiosk.file)
"""

READ_ONLY = """
mount("ro")
with clinic(disk / "state" / "usage.sqlite") as kiosk:
    kiosk.visit()
    kiosk.visit()
    assert "Read-only file system" in kiosk.counter.trouble, kiosk.counter.trouble
    mount("remount,rw")
    kiosk.visit()
    assert (kiosk.counter.trouble, kiosk.counter.lost) == ("", 0)
assert visits(kiosk.file) == 3
"""

LATER_READ_ONLY = """
mount("size=1m")
file = disk / "usage.sqlite"
with clinic(file) as kiosk:
    kiosk.visit()
mount("remount,ro")
with clinic(file) as kiosk:
    kiosk.visit()
    assert "read-only" in kiosk.counter.trouble or "cannot be opened" in kiosk.counter.trouble, kiosk.counter.trouble
    assert visits(file) == 1
    mount("remount,rw")
    kiosk.visit()
    assert (kiosk.counter.trouble, kiosk.counter.lost) == ("", 0)
assert visits(file) == 3
"""


@pytest.mark.parametrize(
    "code", [FULL, READ_ONLY, LATER_READ_ONLY], ids=["full", "read-only", "later read-only"]
)
def test_counts_wait_in_memory_until_the_disk_is_mended(tmp_path: Path, code: str) -> None:
    own = ["unshare", "--user", "--map-root-user", "--mount"]
    if shutil.which("unshare") is None or subprocess.run([*own, "true"], check=False).returncode:
        pytest.skip("this machine lets nobody mount a file system of their own")
    command = [*own, sys.executable, "-c", MOUNTED + code, str(tmp_path)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# A process that is killed, or whose disk fails, at one system call after another.

WRITER = """
import sys
from pathlib import Path
from kiosk.staff.counts.counts_store import CountsStore
from kiosk.staff.reports.usage import Item

store = CountsStore(Path(sys.argv[1]), 31, "2026-12-01")
for day in ("2027-01-05", "2027-03-05"):
    try:
        store.add({(day, Item("began", "touch")): 1, (day, Item("ended", "closed")): 1})
        print(day, flush=True)
    except Exception as error:
        print(type(error).__name__, file=sys.stderr)
store.close()
"""

CALLS = {"fdatasync": 11, "pwrite64": 24, "unlink": 3}
"""The system calls that write the counts of two days, and how often each is called."""

STEP = 1 if "SWEEP" in os.environ else 4
"""Only every nth call is tested; `make sweep` tests them all."""


def write_under(fault: str, file: Path) -> tuple[int, str, str]:
    """Count two days while strace injects a fault; return the exit code and the output."""
    trace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", f"inject={fault}"]
    command = [*trace, sys.executable, "-c", WRITER, str(file)]
    done = subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def assert_whole(file: Path, acknowledged: str, what: str) -> None:
    """Inspect what a process left behind, as the next start of the kiosk does."""
    with clinic(file, "2027-03-05", kept=31) as kiosk:
        kiosk.usage.began("keys")
        kiosk.settle()
        assert kiosk.counter.trouble == "", what
    found = counted(file)
    for acknowledged_by, period in (
        ("2027-01-05", ("2027-01", "2027-01-05")),
        ("2027-03-05", ("2027-03-05",)),
    ):
        began = sum(found.get((day, BEGAN), 0) for day in period)
        ended = sum(found.get((day, Item("ended", "closed")), 0) for day in period)
        assert began == ended <= 1, what
        assert began == 1 or acknowledged_by not in acknowledged, what


def test_a_kill_at_any_call_leaves_what_was_or_what_is(tmp_path: Path) -> None:
    for call, times in CALLS.items():
        for number in range(1, times + 1, STEP):
            what = f"{call}:signal=KILL:when={number}"
            file = tmp_path / f"{call}-{number}.sqlite"
            code, said, _ = write_under(what, file)
            assert code != 0, f"{what}: nobody was killed"
            assert_whole(file, said, what)


def test_a_disk_that_fails_at_any_call_leaves_what_was_or_what_is(tmp_path: Path) -> None:
    errors = ("ENOSPC", "EIO", "EROFS")
    calls = [(call, number) for call, times in CALLS.items() for number in range(2, times, 2 * STEP)]
    for turn, (call, number) in enumerate(calls):
        for error in errors if STEP == 1 else errors[turn % 3 :][:1]:
            what = f"{call}:error={error}:when={number}+"
            file = tmp_path / f"{call}-{number}-{error}.sqlite"
            code, said, complained = write_under(what, file)
            assert code == 0, complained
            assert_whole(file, said, what)
