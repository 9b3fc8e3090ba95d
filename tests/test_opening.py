"""Opening hours and closed days are parsed as nurses write them, or rejected with the reason."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.opening_hours import SHORT_DAYS, ClosedDay, OpeningSpan, closed_days, hours
from kiosk.settings_forms import FORMS, fault

MONDAY_TO_FRIDAY = frozenset(range(5))


def test_days_and_times_are_read() -> None:
    assert hours("Mon-Fri 08:00-18:00, Sat 09:00-13:00") == (
        OpeningSpan(MONDAY_TO_FRIDAY, 480, 1080),
        OpeningSpan(frozenset({5}), 540, 780),
    )


@pytest.mark.parametrize(
    "text",
    [
        "monday - friday 8:00 \N{EN DASH} 18:00",
        "Mo-Fr 08:00-18:00",
        "Mon Tue Wed Thu Fri 08:00-18:00",
        "Mon-Wed Thu-Fri 08:00-18:00",
    ],
)
def test_the_same_hours_may_be_written_in_many_ways(text: str) -> None:
    assert hours(text) == (OpeningSpan(MONDAY_TO_FRIDAY, 480, 1080),)


def test_a_midday_break_a_weekend_a_night_and_a_whole_day_are_read() -> None:
    assert [span[1:] for span in hours("Mon 08:00-12:00 14:00-18:00")] == [(480, 720), (840, 1080)]
    assert hours("Fri-Mon 08:00-09:00")[0].days == {4, 5, 6, 0}
    assert hours("20:00-07:00") == (OpeningSpan(frozenset(range(7)), 1200, 1440 + 420),)
    assert hours("Sun 00:00-24:00") == (OpeningSpan(frozenset({6}), 0, 1440),)
    assert hours("  ") == ()


def test_dates_are_of_one_year_or_of_every_year() -> None:
    assert closed_days("2026-12-25, 01-01; 2-29") == (
        ClosedDay(2026, 12, 25),
        ClosedDay(0, 1, 1),
        ClosedDay(0, 2, 29),
    )


@pytest.mark.parametrize(
    ("form", "text", "words"),
    [
        ("hours", "Mon-Fri 8-18", "'8-18' is no span of time as 08:00-18:00"),
        ("hours", "Mon-Fri", "'Mon-Fri' has no times; days that are not named are closed"),
        ("hours", "Mon-Fri 08:00-18:00 Sat 09:00-13:00", "a comma is missing before 'Sat'"),
        ("hours", "Mon-Fri 08:00-18:00,", "there is nothing between two commas, or after the last"),
        ("hours", "Moon 08:00-18:00", f"'Moon' is no day; the days are {SHORT_DAYS}"),
        ("hours", "T 08:00-18:00", f"'T' is no day; the days are {SHORT_DAYS}"),
        ("hours", "Mon-Wed-Fri 08:00-18:00", "'Mon-Wed-Fri' has more than one dash"),
        ("hours", "08:00-18:60", "'08:00-18:60' is no time of a day"),
        ("hours", "24:00-08:00", "'24:00-08:00' is no time of a day"),
        ("hours", "08:00-24:01", "'08:00-24:01' is no time of a day"),
        ("hours", "08:00-08:00", "'08:00-08:00' has no length; the whole day is 00:00-24:00"),
        ("hours", "- 08:00-18:00", f"'' is no day; the days are {SHORT_DAYS}"),
        ("dates", "25.12.", "'25.12.' is no date as 2026-12-25 or 12-25"),
        ("dates", "2026-02-29", "there is no day '2026-02-29'"),
        ("dates", "12-25,,01-01", "there is nothing between two commas, or after the last"),
    ],
)
def test_what_cannot_be_read_is_refused_with_the_reason(form: str, text: str, words: str) -> None:
    assert fault(form, text) == words


@given(st.sampled_from(sorted(FORMS)), st.text("MonTuesWFSa0129:- ,;\N{EN DASH}\N{ARABIC-INDIC DIGIT FIVE}x"))
def test_any_text_is_read_or_refused(form: str, text: str) -> None:
    wrong = fault(form, text)
    assert "\n" not in wrong
    if not wrong:
        read = hours(text) if form == "hours" else closed_days(text)
        assert bool(read) == bool(text.strip())


TIMES = st.integers(0, 23 * 60 + 59)


@given(st.sets(st.integers(0, 6), min_size=1), TIMES, TIMES)
def test_hours_mean_what_was_written(days: set[int], begin: int, end: int) -> None:
    if begin == end:
        return
    names = " ".join(SHORT_DAYS.split()[day] for day in sorted(days))
    span = f"{begin // 60:02}:{begin % 60:02}-{end // 60:02}:{end % 60:02}"
    assert hours(f"{names} {span}") == (
        OpeningSpan(frozenset(days), begin, end if end > begin else end + 1440),
    )
