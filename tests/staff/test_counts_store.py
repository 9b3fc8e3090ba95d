"""Tests of the file of counts: its contents, on which day, for how long, and what happens to a damaged one."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.staff.counts.counts_file import read_file
from kiosk.staff.counts.counts_store import CountsStore
from kiosk.staff.reports.days import believed
from kiosk.staff.reports.usage import COUNTED, DAY, LOST, Item
from tests.staff.stores import INSTALLED, clinic, counted, visits

BEGAN = Item("began", "touch")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Return the path for the counts; neither they nor their folder exist yet."""
    return tmp_path / "state" / "usage.sqlite"


def test_a_visit_becomes_numbers_of_a_day(file: Path) -> None:
    with clinic(file) as kiosk:
        kiosk.visit()
        kiosk.visit(seconds=43)
    day = "2027-03-01"
    assert counted(file) == {
        (day, Item("began", "touch")): 2,
        (day, Item("page", "heart/risk", 45)): 2,
        (day, Item("page-in", "en", 45)): 2,
        (day, Item("ended", "closed")): 2,
        (day, Item("left", "heart/risk")): 2,
        (day, Item("visit", "en", 1)): 2,
        (day, Item("length", "", 45)): 1,
        (day, Item("length", "", 60)): 1,
        (day, Item("size", "medium")): 2,
        (day, Item("contrast", "normal")): 2,
    }


def test_the_order_in_which_visitors_came_cannot_be_told_from_the_file(tmp_path: Path) -> None:
    comings = [("heart/risk", "en"), ("heart/care", "zh-Hans"), ("heart/risk", "zh-Hans")]
    files = [tmp_path / "one.sqlite", tmp_path / "other.sqlite"]
    written = []
    for file, order in zip(files, (comings, comings[::-1]), strict=True):
        with clinic(file) as kiosk:
            for page, language in order:
                kiosk.visit(page, language=language)
        with closing(sqlite3.connect(file)) as database:
            columns = [row[1] for row in database.execute("PRAGMA table_info(tally)")]
            assert columns == ["period", "trusted", "what", "name", "bucket", "count"]
            written.append(list(database.iterdump()))
    assert written[0] == written[1]


def test_what_is_counted_is_what_is_listed(file: Path) -> None:
    with clinic(file) as kiosk:
        kiosk.visit()
        kiosk.usage.rated("heart/risk", "en", helped=True)
        kiosk.usage.used("voice")
        kiosk.settle()
    with closing(sqlite3.connect(file)) as database:
        kinds = {row[0] for row in database.execute("SELECT DISTINCT what FROM tally")}
    assert kinds == set(COUNTED) - {LOST}


@pytest.mark.parametrize(
    ("day", "right"),
    [
        ("1970-01-01", False),
        ("2026-11-30", False),
        (INSTALLED, True),
        ("2044-12-31", True),
        ("2045-01-01", False),
    ],
)
def test_a_day_before_the_program_or_after_2044_is_not_believed(file: Path, day: str, right: bool) -> None:
    with clinic(file, day) as kiosk:
        kiosk.visit()
    assert bool(counted(file, trusted=True)) is right
    assert bool(counted(file, trusted=False)) is not right
    assert visits(file) == 1, "it is counted all the same"


def test_a_clock_that_goes_back_is_not_believed_until_it_is_right_again(file: Path) -> None:
    with clinic(file, "2027-03-10") as kiosk:
        kiosk.visit()
        kiosk.day = "2027-03-02"
        kiosk.visit()
    with clinic(file, "2027-03-05") as kiosk:  # a start in between changes nothing
        kiosk.visit()
        kiosk.day = "2027-03-11"
        kiosk.visit()
    assert {day for day, _ in counted(file)} == {"2027-03-10", "2027-03-11"}
    assert {day for day, _ in counted(file, trusted=False)} == {"2027-03-02", "2027-03-05"}


def test_an_hour_of_summer_time_at_midnight_is_no_fault_of_the_clock(file: Path) -> None:
    with clinic(file, "2027-03-28") as kiosk:
        kiosk.visit()
        kiosk.day = "2027-03-27"  # the clock was set back from half past midnight
        kiosk.visit()
    assert counted(file, trusted=False) == {}


def test_a_machine_that_was_set_up_with_a_wrong_clock_is_believed_later() -> None:
    assert believed("2027-03-01", "2061-01-01", "")
    assert not believed("2027-03-01", "2027-03-02", "")
    assert not believed("2027-03-01", INSTALLED, "2027-04")


def test_days_that_are_old_become_months(file: Path) -> None:
    with clinic(file, "2027-01-05", kept=31) as kiosk:
        for day in ("2027-01-05", "2027-01-20", "2027-02-18", "2027-02-20"):
            kiosk.day = day
            kiosk.visit()
            kiosk.visit()
    found = {day: count for (day, item), count in counted(file).items() if item == BEGAN}
    assert found == {"2027-01": 2, "2027-01-20": 2, "2027-02-18": 2, "2027-02-20": 2}
    with closing(sqlite3.connect(file)) as database:
        assert "2027-01-05" not in "".join(database.iterdump())
    assert b"2027-01-05" not in file.read_bytes(), "nor in what SQLite has freed"


def test_what_a_wrong_clock_dated_far_ahead_is_folded_too(file: Path) -> None:
    with clinic(file, "2051-07-08", kept=31) as kiosk:
        kiosk.visit()
        kiosk.day = "2027-03-01"
        kiosk.visit()
    assert {day for day, _ in counted(file, trusted=False)} == {"2051-07"}


DAYS = st.dates().map(str)
ITEMS = st.builds(Item, st.sampled_from(sorted(COUNTED)), st.sampled_from(["en", "th"]), st.integers(0, 9))
BATCHES = st.lists(
    st.dictionaries(st.tuples(DAYS, ITEMS), st.integers(1, 99), min_size=1, max_size=9), max_size=6
)


@settings(max_examples=15)
@given(BATCHES, st.integers(1, 500))
def test_whatever_days_come_nothing_is_lost_and_nothing_is_added(
    tmp_path_factory: pytest.TempPathFactory, batches, kept: int
) -> None:
    file = tmp_path_factory.mktemp("counts") / "usage.sqlite"
    store = CountsStore(file, kept, INSTALLED)
    expected: dict[Item, int] = {}
    for batch in batches:
        store.add(batch)
        for (_, item), count in batch.items():
            expected[item] = expected.get(item, 0) + count
    store.close()
    found: dict[Item, int] = {}
    for entry, count in read_file(file).items() if batches else ():
        if entry.item != Item(DAY):
            found[entry.item] = found.get(entry.item, 0) + count
    assert found == expected


CHANGES = {
    "another table": "ALTER TABLE tally RENAME TO other",
    "an impossible day": "UPDATE tally SET period = '2026-99-99'",
}


@pytest.mark.parametrize(
    "how", ["no database", "another database", "cut short", "overwritten within", *CHANGES]
)
def test_a_damaged_file_is_set_aside_and_a_new_one_counts_the_loss(file: Path, how: str) -> None:
    with clinic(file) as kiosk:
        for number in range(300):
            kiosk.usage.read(f"heart/{number}", "en", 3.0)
        kiosk.settle()
    whole = file.read_bytes()
    if how in CHANGES:
        with closing(sqlite3.connect(file, isolation_level=None)) as database:
            database.execute(CHANGES[how])
    elif how == "another database":
        file.unlink()
        with closing(sqlite3.connect(file)) as database:
            database.execute("CREATE TABLE other (x)")
    else:
        broken = {
            "no database": b"This is not a database. " * 500,
            "cut short": whole[: len(whole) // 2],
            "overwritten within": whole[:4096] + b"\xff" * 4096 + whole[8192:],
        }
        file.write_bytes(broken[how])
    mark_bad = file.read_bytes()
    with clinic(file) as kiosk:
        kiosk.visit()
        assert "usage.sqlite.damaged" in kiosk.counter.trouble
        kiosk.visit()
    assert visits(file) == 2
    assert counted(file)["2027-03-01", Item(LOST, "damaged")] == 1
    assert file.with_name("usage.sqlite.damaged").read_bytes() == mark_bad


def test_a_file_that_is_damaged_while_it_is_open_is_set_aside_at_the_next_start(file: Path) -> None:
    with clinic(file) as kiosk:
        for number in range(300):
            kiosk.usage.read(f"heart/{number}", "en", 3.0)
        kiosk.visit()
        with file.open("r+b") as opened:
            opened.write(b"\xff" * file.stat().st_size)
        Path(f"{file}-wal").write_bytes(b"")
        kiosk.visit()
    with clinic(file) as kiosk:
        kiosk.visit()
        kiosk.visit()
        assert "usage.sqlite.damaged" in kiosk.counter.trouble
    assert visits(file) == 2


def test_counts_of_a_newer_program_are_kept_for_it(file: Path) -> None:
    with clinic(file) as kiosk:
        kiosk.visit()
    with closing(sqlite3.connect(file)) as database:
        database.execute("PRAGMA user_version = 99")
    with clinic(file) as kiosk:
        kiosk.visit()
        assert "usage.sqlite.newer" in kiosk.counter.trouble
    assert visits(file) == 1
    assert file.with_name("usage.sqlite.newer").exists()


def test_a_log_that_was_deleted_costs_nothing_that_was_counted(file: Path) -> None:
    with clinic(file) as kiosk:
        kiosk.visit()
        Path(f"{file}-wal").unlink()
        kiosk.visit()
        Path(f"{file}-wal").unlink()
        Path(f"{file}-shm").unlink()
        kiosk.visit()
    assert visits(file) == 3


def test_a_file_that_was_taken_away_is_begun_anew(file: Path) -> None:
    with clinic(file) as kiosk:
        kiosk.visit()
        file.rename(file.with_name("on-a-stick.sqlite"))
        kiosk.visit()
    assert visits(file) == 1
