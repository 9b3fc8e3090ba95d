"""A visitor's input is distinguished from contacts that nobody makes."""

import pytest

from kiosk.visit.activity import GHOST_MISSES, MOST_ANSWERS, SPOT_MILLIMETRES, ActivityFilter, ActivitySource

HERE, ELSEWHERE = ActivitySource("pointer", 100, 100), ActivitySource("pointer", 400, 100)


def near(millimetres: float) -> ActivitySource:
    """Return a position this far from HERE; a pixel is a millimetre."""
    return HERE._replace(x=HERE.x + millimetres)


def test_what_leads_somewhere_new_is_activity_each_time() -> None:
    judge = ActivityFilter()
    assert all(judge.act(HERE, page) for page in range(50))


def test_what_leads_back_and_forth_at_one_spot_is_activity_once() -> None:
    judge = ActivityFilter()
    assert [judge.act(HERE, state) for state in ("on", "off", "on", "off")] == [True, True, False, False]


def test_going_back_and_forth_between_two_spots_stays_activity() -> None:
    judge = ActivityFilter()
    for _ in range(20):
        assert judge.act(HERE, "page")
        assert judge.act(ELSEWHERE, "menu")


def test_two_spots_that_change_nothing_do_not_vouch_for_each_other() -> None:
    judge = ActivityFilter()
    taps = [judge.act(spot, "same") for _ in range(5) for spot in (HERE, ELSEWHERE)]
    assert taps == [True, True, *[False] * 8]


@pytest.mark.parametrize(
    ("away", "answered"), [(0, False), (SPOT_MILLIMETRES, False), (SPOT_MILLIMETRES + 1, True)]
)
def test_a_contact_answers_unless_one_at_its_spot_has_had_no_effect(away: float, answered: bool) -> None:
    judge = ActivityFilter()
    judge.miss(HERE)
    assert judge.answer(near(away), on_control=False) is answered


@pytest.mark.parametrize(("misses", "answered"), [(GHOST_MISSES - 1, True), (GHOST_MISSES, False)])
def test_the_button_answers_even_there_but_not_to_a_ghost(misses: int, answered: bool) -> None:
    judge = ActivityFilter()
    for _ in range(misses):
        judge.miss(HERE)
    assert judge.answer(HERE, on_control=True) is answered
    assert judge.answer(ELSEWHERE, on_control=True)


def test_one_spot_answers_often_but_not_for_ever() -> None:
    judge = ActivityFilter()
    assert all(judge.answer(HERE, on_control=True) for _ in range(MOST_ANSWERS))
    assert not judge.answer(HERE, on_control=True)


def test_once_a_visitor_goes_on_no_other_spot_is_a_ghosts() -> None:
    judge = ActivityFilter()
    judge.miss(HERE)
    judge.act(ELSEWHERE, "a page")
    assert judge.answer(HERE, on_control=False)


def test_a_key_is_a_spot_of_its_own() -> None:
    judge = ActivityFilter()
    for _ in range(GHOST_MISSES):
        judge.miss(ActivitySource("key 1"))
    assert not judge.answer(ActivitySource("key 1"), on_control=True)
    assert judge.answer(ActivitySource("key 2"), on_control=True)


def test_the_next_visit_begins_with_nothing_remembered() -> None:
    judge = ActivityFilter()
    judge.miss(HERE)
    judge.clear()
    assert judge.answer(HERE, on_control=False)
