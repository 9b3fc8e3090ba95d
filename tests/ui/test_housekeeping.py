"""What visits leave in memory is cleared away between them."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.housekeeping import AFTER_SECONDS
from tests.screen import Screen, kiosk_on


class Litter:
    """Holds itself: only who collects garbage finds that nobody wants it any more."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    """Give a kiosk whose garbage nobody else collects."""
    with kiosk_on(library) as one:
        gc.disable()
        yield one
        gc.enable()


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
