"""Intended touches are distinguished from unintended ones."""

import pytest
from PySide6.QtCore import QPointF

from kiosk.ui.input.touch import (
    DRAG_MILLIMETRES,
    LONG_PRESS_SECONDS,
    PALM_MILLIMETRES,
    RESTING_SECONDS,
    TouchClassifier,
)

HERE = QPointF(100, 100)


class Fingers:
    """A classifier on a clock that tests control; a pixel is a millimetre."""

    def __init__(self) -> None:
        self.seconds = 0.0
        self.rules = TouchClassifier(lambda: self.seconds)


def test_a_short_still_touch_chooses() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    fingers.seconds += 0.2
    assert fingers.rules.up(0)


@pytest.mark.parametrize(("held", "meant"), [(LONG_PRESS_SECONDS * 0.9, True), (LONG_PRESS_SECONDS, False)])
def test_a_slow_press_chooses_and_a_long_one_does_not(held: float, meant: bool) -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    fingers.seconds += held
    assert fingers.rules.up(0) is meant


@pytest.mark.parametrize(("strayed", "meant"), [(DRAG_MILLIMETRES - 1, True), (DRAG_MILLIMETRES + 1, False)])
def test_a_trembling_finger_chooses_and_a_drag_does_not(strayed: float, meant: bool) -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    fingers.rules.move(0, HERE + QPointF(strayed, 0), 10)
    fingers.rules.move(0, HERE, 10)
    assert fingers.rules.up(0) is meant


def test_a_palm_chooses_nothing_whether_it_lands_wide_or_grows() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, PALM_MILLIMETRES + 1)
    assert not fingers.rules.up(0)
    fingers.rules.down(1, HERE, 5)
    fingers.rules.move(1, HERE, PALM_MILLIMETRES + 1)
    assert not fingers.rules.up(1)


def test_two_fingers_together_choose_nothing() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    fingers.rules.down(1, HERE + QPointF(50, 0), 10)
    assert not fingers.rules.up(1)
    assert not fingers.rules.up(0)


def test_beside_a_finger_that_rests_on_the_glass_others_can_choose() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    fingers.seconds += RESTING_SECONDS
    fingers.rules.down(1, HERE + QPointF(50, 0), 10)
    assert fingers.rules.up(1)
    assert not fingers.rules.up(0)


def test_a_drag_counts_as_use_each_time_it_has_gone_a_drags_length() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    stirs = [fingers.rules.move(0, HERE + QPointF(x, 0), 10) for x in (1, 2, 9, 10, 18, 19)]
    assert stirs == [False, False, True, False, True, False]


def test_a_finger_that_rests_and_trembles_is_no_use() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    jitter = [QPointF(2, 0), QPointF(-2, 1), QPointF(0, -2)] * 500
    assert not any(fingers.rules.move(0, HERE + by, 10) for by in jitter)


def test_a_touch_that_the_system_took_away_chooses_nothing() -> None:
    fingers = Fingers()
    fingers.rules.down(0, HERE, 10)
    fingers.rules.clear()
    assert not fingers.rules.up(0)
