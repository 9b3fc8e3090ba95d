"""What of a kiosk's use may leave the machine: whole weeks, and no figure about a few people."""

from collections import Counter
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.fleet.weekly_use import OTHERS, WeeklyUse, publishable, weekly_use
from kiosk.staff.counts.counts_file import CountEntry, Counts, read_file
from kiosk.staff.reports.figures import LEAST
from kiosk.staff.reports.usage import BEGAN, PAGE, PAGE_IN, Item
from tests.staff.stores import clinic

PARTS = st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.integers(1, 12), max_size=8)


@given(PARTS)
def test_no_figure_under_five_is_given_out_or_can_be_computed_from_the_total(parts: dict[str, int]) -> None:
    given_out = publishable(parts)
    total = sum(parts.values())
    assert all(count >= LEAST for count in given_out.values())
    assert sum(given_out.values()) == (total if total >= LEAST else 0)
    for name, count in given_out.items():
        assert name == OTHERS or count == parts[name]


def test_a_small_figure_hides_behind_another_one() -> None:
    assert publishable({"en": 40, "ar": 9, "th": 2}) == {"en": 40, OTHERS: 11}
    assert publishable({"en": 40, "ar": 3, "th": 2}) == {"en": 40, OTHERS: 5}
    assert publishable({"en": 3}) == {}
    assert publishable({"en": 40, "ar": 9}) == {"en": 40, "ar": 9}


def test_a_kiosk_tells_the_weeks_that_are_over(tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with clinic(file, "2027-02-01") as kiosk:  # a Monday
        for day, visits in (("2027-02-01", 12), ("2027-02-07", 8), ("2027-02-08", 3), ("2027-02-15", 30)):
            kiosk.day = day
            for number in range(visits):
                kiosk.visit("heart/risk" if number else "lungs/air", language="en" if number > 5 else "ar")
    use = weekly_use(read_file(file), "2027-02-21")
    assert use.weeks == ["2027-W05", "2027-W06"]
    assert use.visits == [20, 0], "three visits are not told"
    assert use.topics == {OTHERS: [20, 0]}, "a few pages of one topic hide behind those of the other"
    assert use.languages == {"ar": [12, 0], "en": [8, 0]}
    assert weekly_use(read_file(file), "2027-02-22").weeks[-1] == "2027-W07", "on Monday, the week is over"


def test_the_same_counts_are_told_in_the_same_way_whenever_they_are_told(tmp_path: Path) -> None:
    file = tmp_path / "usage.sqlite"
    with clinic(file, "2027-02-01") as kiosk:
        for _ in range(9):
            kiosk.visit()
        before = weekly_use(read_file(file), "2027-02-08")
        kiosk.day = "2027-02-09"
        kiosk.visit()
        assert weekly_use(read_file(file), "2027-02-10") == before


def entries(*days: tuple[str, bool]) -> Counts:
    items = (Item(BEGAN, "touch"), Item(PAGE, "heart/risk", 20), Item(PAGE_IN, "en", 20))
    return Counter({CountEntry(day, trusted, item): 10 for day, trusted in days for item in items})


def test_days_of_a_wrong_clock_are_left_out() -> None:
    counts = entries(("2027-02-01", True), ("2027-02-02", False))
    assert weekly_use(counts, "2027-03-01").visits == [10]


def test_a_week_of_which_days_were_added_up_by_month_is_left_out() -> None:
    counts = entries(("2027-01", True), ("2027-02-03", True), ("2027-02-08", True))
    assert weekly_use(counts, "2027-03-01").weeks == ["2027-W06"]


def test_a_kiosk_that_nobody_has_used_tells_nothing() -> None:
    assert weekly_use(Counter(), "2027-03-01") == WeeklyUse()
    assert WeeklyUse().last_week() == WeeklyUse()
