"""The wall clock determines whether the clinic is open, as far as it can be trusted."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.opening_hours import closed_days, hours
from kiosk.visit.hours import LONGEST_WAIT, Hours, Light

WEEK = Hours(
    hours("Mon-Fri 08:00-18:00, Sat 09:00-13:00, Sun 20:00-02:00"),
    closed_days("2026-12-25, 01-01"),
    hours("17:00-07:00"),
)


def at(text: str) -> datetime:
    return datetime.fromisoformat(text)  # without a zone: local time


@pytest.mark.parametrize(
    ("moment", "light"),
    [
        ("2026-11-25T07:59:59", Light.ASLEEP),
        ("2026-11-25T08:00", Light.AWAKE),
        ("2026-11-25T16:59", Light.AWAKE),
        ("2026-11-25T17:00", Light.DIM),
        ("2026-11-25T18:00", Light.ASLEEP),
        ("2026-11-28T12:59", Light.AWAKE),  # Saturday
        ("2026-11-28T13:00", Light.ASLEEP),
        ("2026-11-29T21:00", Light.DIM),  # Sunday, into Monday
        ("2026-11-30T01:59", Light.DIM),
        ("2026-11-30T02:00", Light.ASLEEP),
        ("2026-12-25T12:00", Light.ASLEEP),
        ("2027-12-24T12:00", Light.AWAKE),
        ("2027-01-01T12:00", Light.ASLEEP),
        ("2030-01-01T12:00", Light.ASLEEP),
    ],
)
def test_it_is_open_dim_or_closed_by_the_wall(moment: str, light: Light) -> None:
    assert WEEK.light(at(moment)) is light


def test_without_hours_it_is_always_open_but_on_closed_days() -> None:
    always = Hours(closed=closed_days("12-25"))
    assert always.light(at("2026-11-29T03:00")) is Light.AWAKE
    assert always.light(at("2026-12-25T12:00")) is Light.ASLEEP
    assert always.light(at("2026-12-26T00:00")) is Light.AWAKE


def test_the_night_before_a_closed_day_goes_on_into_it_and_that_day_has_none() -> None:
    late = Hours(hours("20:00-02:00"), closed_days("12-25"))
    assert late.light(at("2026-12-25T01:00")) is Light.AWAKE
    assert late.light(at("2026-12-25T21:00")) is Light.ASLEEP
    assert late.light(at("2026-12-26T01:00")) is Light.ASLEEP


@pytest.mark.parametrize(
    "moment", ["1970-01-01T00:00", "2001-05-05T03:00", "2045-06-01T03:00", "9999-12-31T23:59"]
)
def test_a_clock_that_cannot_be_right_keeps_it_awake(moment: str) -> None:
    assert WEEK.light(at(moment)) is Light.AWAKE
    assert WEEK.light_for_guests(at(moment)) is Light.AWAKE
    assert 0 < WEEK.look_again_in(at(moment)) <= LONGEST_WAIT


MOMENTS = st.datetimes(at("2026-12-20T00:00"), at("2027-01-10T00:00"))


@given(MOMENTS, st.floats(0, 0.999))
def test_until_the_next_look_nothing_changes(moment: datetime, share: float) -> None:
    wait = WEEK.look_again_in(moment)
    assert 0 < wait <= LONGEST_WAIT
    later = moment + timedelta(seconds=wait * share)
    assert WEEK.light(later) is WEEK.light(moment)
    assert WEEK.light_for_guests(later) is WEEK.light_for_guests(moment)


@given(MOMENTS)
def test_who_comes_while_it_is_closed_never_finds_it_asleep(moment: datetime) -> None:
    assert WEEK.light_for_guests(moment) is not Light.ASLEEP


@pytest.mark.parametrize(
    ("moment", "is_open", "until"),
    [
        ("2026-11-25T12:00", True, "2026-11-25T18:00"),
        ("2026-11-25T18:00", False, "2026-11-26T08:00"),
        ("2026-11-27T19:00", False, "2026-11-28T09:00"),  # Friday
        ("2026-11-29T23:00", True, "2026-11-30T02:00"),  # over midnight
        ("2026-12-24T19:00", False, "2026-12-26T09:00"),  # past a closed day
    ],
)
def test_it_is_known_until_when_the_clinic_is_open_or_closed(moment: str, is_open: bool, until: str) -> None:
    assert (WEEK.is_open(at(moment)), WEEK.next_change(at(moment))) == (is_open, at(until))


def test_what_never_changes_has_no_end_and_what_changes_once_a_year_has_one() -> None:
    assert Hours().next_change(at("2026-11-25T12:00")) is None
    yearly = Hours(closed=closed_days("11-24"))
    assert yearly.next_change(at("2026-11-25T12:00")) == at("2027-11-24T00:00")


@given(st.datetimes(at("2026-01-01"), at("2030-01-01")))
def test_between_now_and_the_next_change_nothing_changes(moment: datetime) -> None:
    until = WEEK.next_change(moment)
    assert until is not None
    assert until > moment
    assert WEEK.is_open(until) is not WEEK.is_open(moment)
    hour = moment
    while hour < until:
        assert WEEK.is_open(hour) is WEEK.is_open(moment)
        hour += timedelta(minutes=30)
