"""Which kiosks take a pack first."""

import secrets

from hypothesis import given
from hypothesis import strategies as st

from kiosk.packs.rollout import is_taken, place_of

NUMBERS = st.integers(0, 2**64 - 1).map(lambda number: f"{number:016x}")
PERCENT = st.integers(0, 100)
DAY = "2027-06-14"


@given(NUMBERS, PERCENT, PERCENT)
def test_a_kiosk_among_the_first_is_among_more_too(number: str, one: int, other: int) -> None:
    fewer, more = sorted((one, other))
    assert is_taken(number, more, DAY, DAY) >= is_taken(number, fewer, DAY, DAY)


@given(NUMBERS)
def test_nobody_is_in_a_share_of_none_and_everybody_in_that_of_all(number: str) -> None:
    assert 0 <= place_of(number) < 100
    assert not is_taken(number, 0, DAY, DAY)
    assert is_taken(number, 100, DAY, DAY)


@given(NUMBERS, PERCENT, st.dates(), st.dates())
def test_nobody_takes_a_pack_before_its_day_and_nothing_changes_after_it(
    number, percent, start, today
) -> None:
    taken = is_taken(number, percent, start.isoformat(), today.isoformat())
    assert taken == (today >= start and is_taken(number, percent, DAY, DAY))


@given(PERCENT)
def test_the_share_of_many_kiosks_is_near_what_was_asked_for(percent: int) -> None:
    evenly = [f"{(2 * place + 1) * 2**63 // 10_000:016x}" for place in range(10_000)]
    assert sum(is_taken(number, percent, DAY, DAY) for number in evenly) == percent * 100


def test_numbers_as_they_are_drawn_are_spread_evenly() -> None:
    drawn = [secrets.token_hex(8) for _ in range(20_000)]
    for percent in (5, 20, 50):
        share = sum(is_taken(number, percent, DAY, DAY) for number in drawn) / len(drawn) * 100
        assert abs(share - percent) < 2.2, "six standard deviations of a fair draw"
