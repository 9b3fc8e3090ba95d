"""Millimetres are correct on the screen, whatever size it reports."""

import pytest

from kiosk.devices.display.screen_geometry import (
    FALLBACK_DIAGONAL,
    ScreenGeometry,
    conflict,
    legibility,
    window_diagonal,
)

FULL_HD = (1920.0, 1080.0)


def test_a_24_inch_full_hd_screen_has_3_6_pixels_on_a_millimetre() -> None:
    assert ScreenGeometry(1920, 1080, 24).pixels_per_millimetre == pytest.approx(3.614, abs=0.001)


@pytest.mark.parametrize(
    "millimetres",
    [(0, 0), (-5, 10), (16, 9), (4000, 2250), (500, 500)],
    ids=["nothing", "negative", "tiny", "a house wall", "square"],
)
def test_a_screen_that_tells_nonsense_is_taken_for_24_inches(millimetres: tuple[float, float]) -> None:
    assert window_diagonal((1280, 720), FULL_HD, millimetres) == FALLBACK_DIAGONAL


def test_a_window_is_laid_out_true_to_size_on_a_screen_that_reports_one() -> None:
    screen = FULL_HD, (531.4, 298.9)
    whole = window_diagonal(FULL_HD, *screen)
    assert whole == pytest.approx(24, abs=0.1)
    assert window_diagonal((1280, 720), *screen) == pytest.approx(whole * 2 / 3)
    assert window_diagonal((320, 320), *screen) == 7, "smaller than that nothing is laid out for"


def test_a_window_stands_for_a_whole_screen_of_the_diagonal_that_is_asked_for() -> None:
    assert window_diagonal((1366, 768), FULL_HD, (531.4, 298.9), configured=13.3) == 13.3


@pytest.mark.parametrize(
    ("size", "diagonal", "problem"),
    [
        ((1280, 720), 100, "small"),
        ((1280, 720), 58, "small"),
        ((1920, 1080), 7, "narrow"),
        ((1080, 1920), 9, "narrow"),
        ((1280, 800), 10.1, ""),
        ((1366, 768), 13.3, ""),
        ((1080, 1920), 24, ""),
        ((1920, 1080), 55, ""),
        ((3840, 2160), 100, ""),
        ((0, 0), 24, "small"),
        ((1920, 1080), 0, "small"),
    ],
)
def test_a_diagonal_that_makes_text_too_small_or_lines_too_short_is_a_problem(
    size: tuple[int, int], diagonal: float, problem: str
) -> None:
    assert legibility(*size, diagonal).problem == problem


def test_the_pixels_of_capitals_and_the_characters_of_a_line_are_those_of_medium_text() -> None:
    assert legibility(1280, 720, 100).capital == pytest.approx(
        7.0 * ScreenGeometry(1280, 720, 100).pixels_per_millimetre
    )
    assert legibility(1366, 768, 13.3).capital == pytest.approx(
        3.5 * ScreenGeometry(1366, 768, 13.3).pixels_per_millimetre
    )
    assert legibility(1920, 1080, 24).capital == pytest.approx(0.0175 * 1080)
    assert legibility(1920, 1080, 7).characters == 33


def test_a_diagonal_conflicts_with_a_report_that_is_half_as_large_again() -> None:
    assert conflict(42, 24)
    assert conflict(24, 42)
    assert not conflict(24, 32)
    assert not conflict(24, 0), "nothing is reported"
    assert not conflict(0, 24), "nothing is set"
