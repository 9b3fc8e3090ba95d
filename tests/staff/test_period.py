"""A report covers the requested period, and says what it leaves out."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.cli import main
from kiosk.errors import KioskError
from kiosk.staff.counts.counts_file import CountEntry, Counts
from kiosk.staff.reports.period import UNITS, Period, counts_in, last_period, period_between
from kiosk.staff.reports.usage import PAGE, Item
from tests.staff.stores import clinic

TODAY = date(2027, 3, 10)
"""A Wednesday."""

DAYS = st.dates(date(2026, 1, 1), date(2044, 12, 31))


@pytest.mark.parametrize(
    ("unit", "period"),
    [
        ("day", Period("2027-03-09", "2027-03-09")),
        ("week", Period("2027-03-01", "2027-03-07")),
        ("month", Period("2027-02-01", "2027-02-28")),
        ("year", Period("2026-01-01", "2026-12-31")),
    ],
)
def test_the_last_period_is_the_last_whole_one(unit: str, period: Period) -> None:
    assert last_period(unit, TODAY) == period


@given(unit=st.sampled_from(UNITS), today=DAYS)
def test_the_last_period_ended_before_today_and_the_next_has_not(unit: str, today: date) -> None:
    period = last_period(unit, today)
    following = last_period(unit, today + timedelta(days=366))
    assert period.first <= period.last < today.isoformat()
    assert period.last < following.first


@pytest.mark.parametrize(
    ("first", "last"), [("2027-02-30", ""), ("", "1.3.2027"), ("20270301", ""), ("tomorrow", "")]
)
def test_what_is_not_a_day_is_refused_with_an_example(first: str, last: str) -> None:
    with pytest.raises(KioskError, match="is not a day") as caught:
        period_between(first, last)
    assert "2026-03-01" in caught.value.hint


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(KioskError, match="ends before it begins"):
        period_between("2027-03-02", "2027-03-01")


def test_a_month_that_lies_only_partly_in_the_period_is_left_out_and_named() -> None:
    item = Item(PAGE, "heart/risk", 30)
    entries = [
        CountEntry(period, True, item) for period in ("2026-12", "2027-01", "2027-02-03", "2027-02-11")
    ]
    selection = counts_in(Counts(dict.fromkeys(entries, 7)), Period("2026-12-15", "2027-02-10"))
    assert {entry.period for entry in selection.counts} == {"2027-01", "2027-02-03"}
    assert selection.unclear == ("2026-12",)


def test_days_of_a_wrong_clock_are_in_no_period() -> None:
    entry = CountEntry("2027-03-01", False, Item(PAGE, "heart/risk", 30))
    assert not counts_in(Counts({entry: 9}), Period("2027-01-01", "2027-12-31")).counts


@pytest.fixture
def counted(tmp_path: Path) -> Path:
    """Return the counts of a kiosk with the project's topic, for last week and the week before."""
    path = tmp_path / "usage.sqlite"
    with clinic(path, "2027-02-01") as kiosk:
        for day, visits in (("2027-02-24", 6), ("2027-03-02", 9)):
            kiosk.day = day
            for _ in range(visits):
                kiosk.visit("soft-tissue-tumor/harms", 40)
    return path


def test_one_command_tells_how_many_people_read_a_section_in_a_week(
    counted: Path, library: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.content.library.library_store.library_path", lambda *_: library)
    assert (
        main(["report", str(counted), "--by", "section", "--from", "2027-03-01", "--to", "2027-03-07"]) == 0
    )
    told = capsys.readouterr().out
    line = next(line for line in told.splitlines() if "harms" in line.lower())
    assert "2027-03-01 to 2027-03-07" in told
    assert "soft-tissue-tumor/harms" not in told
    assert line.split()[:3] == ["Major", "harms", "9"]


def test_two_periods_at_once_are_refused(counted: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["report", str(counted), "--today", "--last", "week"]) != 0
    assert "one period" in capsys.readouterr().err
