"""The renderer depends on whether there is a GPU, unless a setting overrides it."""

from pathlib import Path

import pytest

from kiosk.runtime.graphics import choose_drawing


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
