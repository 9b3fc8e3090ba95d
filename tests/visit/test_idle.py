"""A visitor who has left is noticed, and one who reads is not disturbed."""

import pytest

from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.visit.idle import LOOK_SECONDS, Idleness, IdleWatch, reading_seconds


class Watched:
    """An idle watch and what it reported."""

    def __init__(self, idle_after: float = 120, warning_for: float = 30) -> None:
        self.clock = ScriptedClock()
        self.changes: list[Idleness] = []
        self.ended = 0
        self.watch = IdleWatch(self.clock, idle_after, warning_for, self.changed, self.left)

    def changed(self) -> None:
        self.changes.append(self.watch.idleness)

    def left(self) -> None:
        self.ended += 1


def test_the_start_screen_never_times_out() -> None:
    watched = Watched()
    watched.watch.note()
    watched.clock.advance(10_000)
    assert watched.watch.idleness is Idleness.ASLEEP
    assert watched.ended == 0


def test_after_the_quiet_time_a_countdown_runs_and_the_visit_ends() -> None:
    watched = Watched()
    watched.watch.wake()
    watched.clock.advance(119)
    assert watched.watch.idleness is Idleness.PRESENT
    watched.clock.advance(1)
    assert watched.watch.idleness is Idleness.WARNED
    assert watched.watch.seconds_left == 30
    watched.clock.advance(12)
    assert watched.watch.seconds_left == 18
    watched.clock.advance(17.5)
    assert watched.watch.seconds_left == 1
    assert watched.ended == 0
    watched.clock.advance(1)
    assert watched.ended == 1
    assert watched.watch.idleness is Idleness.ASLEEP


def test_the_countdown_shows_every_second() -> None:
    watched = Watched(warning_for=20)
    shown: list[int] = []
    watched.changed = lambda: shown.append(watched.watch.seconds_left)  # type: ignore[method-assign]
    watched.watch = IdleWatch(watched.clock, 120, 20, watched.changed, watched.left)
    watched.watch.wake()
    watched.clock.advance(141)
    assert shown[1:] == [*range(20, 0, -1), 0]


def test_a_touch_starts_the_quiet_time_anew() -> None:
    watched = Watched()
    watched.watch.wake()
    for _ in range(20):
        watched.clock.advance(100)
        watched.watch.note()
    assert watched.changes == [Idleness.PRESENT]
    watched.clock.advance(120)
    assert watched.watch.idleness is Idleness.WARNED


def test_the_warning_can_be_answered_as_often_as_one_likes() -> None:
    watched = Watched()
    watched.watch.wake()
    for _ in range(25):
        watched.clock.advance(149)
        assert watched.watch.idleness is Idleness.WARNED
        watched.watch.note()
        assert watched.watch.idleness is Idleness.PRESENT
    assert watched.ended == 0


def test_a_reader_is_given_the_time_that_the_words_need() -> None:
    watched = Watched(idle_after=60)
    watched.watch.wake()
    watched.watch.read(200)
    watched.clock.advance(199)
    assert watched.watch.idleness is Idleness.PRESENT
    watched.clock.advance(1)
    assert watched.watch.idleness is Idleness.WARNED


def test_a_short_text_does_not_shorten_the_quiet_time() -> None:
    watched = Watched(idle_after=120)
    watched.watch.wake()
    watched.watch.read(3)
    watched.clock.advance(119)
    assert watched.watch.idleness is Idleness.PRESENT


def test_leaving_a_long_page_takes_its_reading_time_away() -> None:
    watched = Watched(idle_after=60)
    watched.watch.wake()
    watched.watch.read(500)
    watched.clock.advance(30)
    watched.watch.note()
    watched.watch.read(0)
    watched.clock.advance(60)
    assert watched.watch.idleness is Idleness.WARNED


@pytest.mark.parametrize(("smaller", "larger"), [("medium", "large"), ("large", "largest")])
def test_larger_text_is_given_more_time(smaller: str, larger: str) -> None:
    assert reading_seconds(2, larger) > reading_seconds(2, smaller) >= 120


def test_a_machine_that_was_suspended_ends_the_visit_when_it_goes_on() -> None:
    watched = Watched()
    watched.watch.wake()
    watched.clock.advance(30)
    watched.clock.suspend(8 * 3600)
    watched.clock.advance(LOOK_SECONDS)
    assert watched.ended == 1
    assert watched.changes == [Idleness.PRESENT, Idleness.ASLEEP], "nobody was there to be warned"


@pytest.mark.parametrize("seconds", [30, 125])
def test_whoever_touches_it_right_after_it_was_suspended_is_somebody_else(seconds: float) -> None:
    watched = Watched()
    watched.watch.wake()
    watched.clock.advance(seconds)
    watched.clock.suspend(8 * 3600)
    watched.watch.note()
    assert watched.ended == 1
    assert watched.watch.idleness is Idleness.ASLEEP


def test_a_short_suspension_counts_as_quiet_time() -> None:
    watched = Watched()
    watched.watch.wake()
    watched.clock.suspend(125)
    watched.clock.advance(LOOK_SECONDS)
    assert watched.watch.idleness is Idleness.WARNED
    watched.watch.note()
    assert watched.ended == 0
