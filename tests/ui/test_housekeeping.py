"""What visits leave in memory is freed between them."""

import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.monitoring.housekeeping import AFTER_SECONDS, MOST_SECONDS
from tests.screen import Screen, kiosk_on


class Litter:
    """Refers to itself: only the garbage collector can free it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library) as screen:
        yield screen


def test_what_a_visit_left_is_cleared_away_soon_after_it(screen: Screen) -> None:
    screen.go("start", "tile-overview")
    left = weakref.ref(Litter())
    screen.touch("close")
    screen.clock.advance(AFTER_SECONDS)
    assert left() is None


def test_nobody_waits_for_it(screen: Screen) -> None:
    screen.go("start", "tile-overview", "close")
    left = weakref.ref(Litter())
    screen.touch("start")
    screen.clock.advance(AFTER_SECONDS)
    assert left() is not None, "a visitor is there"
    screen.touch("close")
    screen.clock.advance(AFTER_SECONDS)
    assert left() is None


def test_of_a_visit_that_goes_on_and_on_it_is_cleared_away_too(screen: Screen) -> None:
    screen.go("start", "tile-overview")
    left = weakref.ref(Litter())
    for _ in range(int(MOST_SECONDS / 60) + 2):
        screen.touch("next")
        screen.touch("previous")
        screen.clock.advance(60)
        screen.settle()
    assert screen.place == "section"
    assert left() is None


def test_no_other_thread_collects_what_is_the_windows(screen: Screen) -> None:
    screen.touch("start")
    left = weakref.ref(Litter())
    maker = threading.Thread(target=lambda: [[] for _ in range(1_000_000)])
    maker.start()
    maker.join()
    assert left() is not None
