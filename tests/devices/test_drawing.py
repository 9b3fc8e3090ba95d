"""The renderer depends on whether there is a GPU, unless a setting overrides it."""

from pathlib import Path

import pytest
from PySide6.QtGui import QSurfaceFormat

from kiosk.runtime.graphics import choose_drawing
from kiosk.startup.qt_application import qt_application


@pytest.mark.parametrize(
    ("wanted", "node", "drawn"),
    [
        ("auto", True, "gpu"),
        ("auto", False, "software"),
        ("software", True, "software"),
        ("gpu", False, "gpu"),
    ],
)
def test_the_drawing_backend(wanted: str, node: bool, drawn: str, tmp_path: Path) -> None:
    if node:
        (tmp_path / "renderD128").touch()
    environment = {"QT_QUICK_BACKEND": "rhi"}
    assert choose_drawing(wanted, environment, tmp_path) == drawn
    assert (environment.get("QT_QUICK_BACKEND") == "software") == (drawn == "software")


def test_a_graphics_driver_that_crashed_in_sway_is_not_used(tmp_path: Path) -> None:
    (tmp_path / "renderD128").touch()
    for renderer, drawn in (("pixman", "software"), ("gles2", "gpu")):
        assert choose_drawing("auto", {"WLR_RENDERER": renderer}, tmp_path) == drawn
    assert choose_drawing("gpu", {"WLR_RENDERER": "pixman"}, tmp_path) == "gpu"


def test_a_graphics_driver_is_asked_for_eight_bits_per_colour() -> None:
    qt_application()
    asked = QSurfaceFormat.defaultFormat()
    assert (asked.redBufferSize(), asked.greenBufferSize(), asked.blueBufferSize()) == (8, 8, 8)
