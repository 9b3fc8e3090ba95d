"""Millimetres are right on the glass, whatever the screen says of itself."""

import pytest

from kiosk.devices.glass import FALLBACK_DIAGONAL, Glass, believed_diagonal

FULL_HD = (1920.0, 1080.0)


def test_a_24_inch_full_hd_screen_has_3_6_pixels_on_a_millimetre() -> None:
    assert Glass(1920, 1080, 24).pixels_per_millimetre == pytest.approx(3.614, abs=0.001)


def test_a_screen_that_tells_its_true_size_is_believed() -> None:
    assert believed_diagonal(FULL_HD, (531, 299)) == pytest.approx(24, abs=0.1)


@pytest.mark.parametrize(
    "millimetres",
    [(0, 0), (-5, 10), (16, 9), (4000, 2250), (500, 500)],
    ids=["nothing", "negative", "tiny", "a house wall", "square"],
)
def test_a_screen_that_tells_nonsense_is_taken_for_24_inches(
    millimetres: tuple[float, float],
) -> None:
    assert believed_diagonal(FULL_HD, millimetres) == FALLBACK_DIAGONAL


def test_the_installers_word_is_above_the_screens() -> None:
    assert believed_diagonal(FULL_HD, (531, 299), configured=43) == 43
