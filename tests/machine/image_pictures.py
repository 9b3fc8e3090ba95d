"""What the tests of the start image share: the image, and the pictures of its screen."""

import os
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

from tests.conftest import PROJECT

PICTURES = PROJECT / "out" / "image-test"


def newest_image() -> Path:
    """Return the image to test: `IMAGE` of the environment, or the newest one that make image wrote."""
    if named := os.environ.get("IMAGE"):
        return Path(named)
    found = sorted((PROJECT / "out" / "image").glob("*.iso"), key=lambda path: path.stat().st_mtime)
    assert found, "there is no image; run `make image`, or name one: IMAGE=FILE"
    return found[-1]


def save(name: str, picture: QImage) -> QImage:
    """Save a picture of the screen, and return it."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    assert picture.save(str(PICTURES / f"{name}.png"))
    return picture


def colours(picture: QImage) -> int:
    """Return the number of different colours in a small copy of a picture."""
    small = picture.scaled(64, 36)
    return len({small.pixel(x, y) for x in range(64) for y in range(36)})


def is_kiosk(picture: QImage) -> bool:
    """Return whether a picture has more colours than a console, which has two or three."""
    return colours(picture) > 16


def is_start(picture: QImage) -> bool:
    """Return whether the start screen is complete: its drawing comes last, and has more colours than all the rest."""
    return colours(picture) > 80


def is_unused(picture: QImage) -> bool:
    """Return whether the start screen is complete; it rearranges itself now and then, against burn-in."""
    return is_start(picture) and not is_visit(picture)


def is_visit(picture: QImage) -> bool:
    """Return whether the menu or a page is shown: these have a bar of another colour, and the start screen has none."""
    across, down = picture.width() - 3, picture.height() - 3
    return len({picture.pixel(x, y) for x in (2, across) for y in (2, down)}) > 1


def is_another_screen(picture: QImage, other: QImage) -> bool:
    """Return whether a picture shows another screen of a visit, and not only a control that is pressed."""
    return is_visit(picture) and likeness(picture, other) < 0.88


def likeness(picture: QImage, other: QImage) -> float:
    """Return which share of two pictures is about equally bright."""
    if picture.size() != other.size():
        return 0.0
    one, two = (
        image.scaled(64, 36, mode=Qt.TransformationMode.SmoothTransformation) for image in (picture, other)
    )
    pairs = [(one.pixelColor(x, y), two.pixelColor(x, y)) for x in range(64) for y in range(36)]
    return sum(abs(a.lightness() - b.lightness()) < 24 for a, b in pairs) / len(pairs)
