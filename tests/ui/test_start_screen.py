"""The start screen shows everything on every screen, does not slow down start-up, and causes no burn-in."""

import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PIL import Image, ImageChops
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

import tests.screen
from kiosk.content.library.reader import Library
from kiosk.devtools.robot import FRAME_MILLISECONDS, MOST_LOOKS
from kiosk.startup.options import LaunchOptions
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.display.fonts import needs_system_font
from kiosk.ui.shell.kiosk import Kiosk
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import (
    crowded_targets,
    cut_texts,
    gap_millimetres,
    is_target,
    is_text,
    overlaps,
    rectangle,
    shown,
)

GLASSES = [
    ((1280, 800), 10.1),
    ((1366, 768), 11.6),
    ((1366, 768), 13.3),
    ((1920, 1080), 13.3),
    ((1920, 1080), 15.6),
    ((1920, 1080), 21.5),
    ((1920, 1080), 24.0),
    ((1920, 1080), 32.0),
    ((3840, 2160), 43.0),
    ((3840, 2160), 55.0),
]
"""Sizes in pixels with diagonals in inches, in landscape; each is tested in portrait too."""

CODES = ("en", "zh-Hans", "ar", "es", "ko", "ja", "id", "vi", "th", "ru", "en-XA")
ARRANGEMENTS = 10
DRIFT_SECONDS = 40
LIGHT = 190
"""Of 255: only the background, and what is drawn on it in pale colors, is lighter."""


def wait_for_illustration(screen: Screen) -> QQuickItem:
    """Return the illustration once it is decoded."""
    screen.wait_for_stillness()
    found = screen.find("startIllustration")
    assert found is not None
    assert found.opacity() == 1
    return found


def start_items(screen: Screen) -> list[QQuickItem]:
    """Return all visible items of the start screen."""
    start = screen.find("start")
    assert start is not None
    return [item for item in descendants(start) if item.isVisible() and shown(item)]


def descendants(item: QQuickItem) -> Iterator[QQuickItem]:
    for child in item.childItems():
        yield child
        yield from descendants(child)


def faults(screen: Screen) -> list[str]:
    """Return what prevents a visitor from reading or touching what the start screen offers."""
    start = screen.find("start")
    assert start is not None
    for _ in range(MOST_LOOKS):
        screen.settle()
        if not start.property("fitting"):
            break
        QTest.qWait(FRAME_MILLISECONDS)
    screen.picture()  # a frame lays everything out
    whole = QRectF(0, 0, screen.window.width(), screen.window.height())
    names = ["clinic", "startTitle", "begin"]
    buttons = [f"begin-{view.code}" for view in screen.kiosk.choices.languages]
    names += ["languages"] if screen.find("languages") is not None else buttons
    if screen.find("startIllustration") is not None:
        names.append("startIllustration")
    found, places = [], {}
    for name in names:
        item = screen.find(name)
        if item is None or not whole.contains(rectangle(item)):
            found.append(f"{name} is not wholly on the screen")
        else:
            places[name] = rectangle(item)
    for name, place in places.items():
        others = (other for other, there in places.items() if other > name and place.intersects(there))
        found += [f"{name} and {other} overlap" for other in others]
    inside = start_items(screen)
    texts = [item for item in inside if is_text(item)]
    targets = [item for item in inside if is_target(item)]
    found += cut_texts(texts, screen.window.width()) + overlaps(texts)
    glass = screen.kiosk.glass
    return found + crowded_targets(targets, glass.pixels_per_millimetre, gap_millimetres(glass.diagonal))


@pytest.mark.parametrize("turned", [False, True], ids=["landscape", "portrait"])
@pytest.mark.parametrize(("size", "diagonal"), GLASSES, ids=str)
def test_everything_is_wholly_visible_in_every_language(
    library: Path, size: tuple[int, int], diagonal: float, *, turned: bool
) -> None:
    found = []
    with kiosk_on(
        library, size[::-1] if turned else size, screen_diagonal=diagonal, translations="draft"
    ) as screen:
        screen.wait_for_stillness()
        for code in CODES:
            screen.kiosk.choices.setLanguage(code)
            found += [f"{code}: {fault}" for fault in faults(screen)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("text_size", ["small", "large", "largest"])
@pytest.mark.parametrize("size", [(1280, 800), (800, 1280)], ids=["landscape", "portrait"])
def test_every_text_size_fits_on_a_small_screen(library: Path, size: tuple[int, int], text_size: str) -> None:
    found = []
    look = {"screen_diagonal": 10.1, "translations": "draft", "text_size": text_size}
    with kiosk_on(library, size, **look) as screen:
        screen.wait_for_stillness()
        for code in ("en-XA", "ar", "th"):
            screen.kiosk.choices.setLanguage(code)
            found += [f"{code}: {fault}" for fault in faults(screen)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_everything_stays_visible_in_every_arrangement(library: Path, size: tuple[int, int]) -> None:
    found = []
    with kiosk_on(library, size, translations="draft", reduced_motion=True) as screen:
        screen.wait_for_stillness()
        for step in range(ARRANGEMENTS):
            found += [f"arrangement {step}: {fault}" for fault in faults(screen)]
            screen.clock.advance(DRIFT_SECONDS)
    assert not found, "\n".join(found)


def test_everything_is_visible_after_the_text_size_was_changed_behind_a_page(library: Path) -> None:
    with kiosk_on(library, (1024, 768), translations="draft") as screen:
        screen.wait_for_stillness()
        screen.touch("start")
        for size in ("large", "medium"):
            screen.kiosk.choices.setTextSize(Appearance.TextSize[size.capitalize()])
            screen.wait_for_stillness()
        screen.touch("close")
        assert not faults(screen)


def test_the_illustration_is_decoded_after_the_first_frame_on_the_windows_thread(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[object] = []
    read, warm_up = Library.illustration, Kiosk.warm_up

    def note_read(opened: Library, name: str, width: int) -> bytes | None:
        order.append(threading.current_thread())
        return read(opened, name, width)

    def note_warm(kiosk: Kiosk) -> None:
        order.append("first frame")
        warm_up(kiosk)

    monkeypatch.setattr(Library, "illustration", note_read)
    monkeypatch.setattr(Kiosk, "warm_up", note_warm)
    with kiosk_on(library) as screen:
        wait_for_illustration(screen)
    assert order == ["first frame", threading.main_thread()]


@pytest.mark.parametrize(("contrast", "there"), [("soft", True), ("dark", False), ("light", False)])
def test_the_high_contrast_modes_leave_the_illustration_out(
    library: Path, contrast: str, *, there: bool
) -> None:
    with kiosk_on(library, contrast=contrast) as screen:
        screen.wait_for_stillness()
        assert (screen.find("startIllustration") is not None) == there


def test_a_library_without_the_illustration_still_shows_the_words(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "illustration", lambda *_: None)
    with kiosk_on(library) as screen:
        screen.wait_for_stillness()
        assert screen.find("begin") is not None
        screen.touch("start")
        assert screen.place == "menu"


def is_picture(button: QQuickItem) -> bool:
    """Return whether the name on a language's button is a picture, not text."""
    return not any(is_text(item) for item in descendants(button))


def test_names_in_other_scripts_are_pictures(library: Path) -> None:
    with kiosk_on(library, translations="draft") as screen:
        screen.wait_for_stillness()
        for language in screen.kiosk.choices.languages:
            button = screen.find(f"begin-{language.code}")
            assert button is not None
            assert is_picture(button) == needs_system_font(language.code)
            assert button.property("label") == language.name
            paper = screen.window.grabWindow().copy(rectangle(button).adjusted(20, 8, -20, -8).toRect())
            colors = {
                paper.pixelColor(x, y).lightness()
                for x in range(paper.width())
                for y in range(paper.height())
            }
            assert min(colors) < 80, "the name is on the button"


def test_names_are_text_if_the_library_has_no_pictures_of_them(
    library: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Library, "language_name", lambda *_: None)
    with kiosk_on(library, translations="draft") as screen:
        screen.wait_for_stillness()
        assert {language.name for language in screen.kiosk.choices.languages} <= set(screen.texts())


@pytest.mark.parametrize(("language", "words_first"), [("en", True), ("ar", False)])
def test_words_and_illustration_change_sides_and_begin_where_reading_does(
    library: Path, language: str, *, words_first: bool
) -> None:
    with kiosk_on(library, language=language, translations="draft", reduced_motion=True) as screen:
        for expected in (words_first, not words_first, words_first):
            illustration = rectangle(wait_for_illustration(screen))
            begin = screen.find("begin")
            assert begin is not None
            assert (rectangle(begin).right() < illustration.left()) == expected
            assert (illustration.right() < rectangle(begin).left()) != expected
            screen.clock.advance(DRIFT_SECONDS)


@pytest.mark.parametrize(
    ("size", "text_size"), [(LANDSCAPE, "medium"), (PORTRAIT, "medium"), (PORTRAIT, "largest")]
)
def test_nothing_dark_stands_still(
    library: Path, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int], text_size: str
) -> None:
    """Dark parts burn in on a light background: each pixel shows the background, or nearly, at some time."""
    monkeypatch.setattr(tests.screen, "LaunchOptions", partial(LaunchOptions, staff_mark=True))
    look = {"translations": "draft", "text_size": text_size, "reduced_motion": True}
    with kiosk_on(library, size, **look) as screen:
        screen.wait_for_stillness()
        assert screen.find("staffMark") is not None
        assert screen.find("startIllustration") is not None or text_size == "largest"
        lightest = grey(screen)
        for _ in range(ARRANGEMENTS - 1):
            screen.clock.advance(DRIFT_SECONDS)
            screen.wait_for_stillness()
            lightest = ImageChops.lighter(lightest, grey(screen))
    assert lightest.getextrema()[0] > LIGHT


@pytest.fixture
def older_library(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make the kiosk show a library that is older than its content."""
    monkeypatch.setattr(tests.screen, "LaunchOptions", partial(LaunchOptions, staff_mark=True))


@pytest.mark.usefixtures("older_library")
@pytest.mark.parametrize("contrast", ["normal", "dark", "light", "soft"])
@pytest.mark.parametrize(
    ("size", "diagonal", "language"),
    [
        ((1920, 1080), 13.3, "en"),
        ((1280, 800), 10.1, "ar"),
        ((1080, 1920), 24.0, "zh-Hans"),
        ((800, 1280), 10.1, "ar"),
    ],
)
def test_staff_see_in_their_corner_that_an_older_library_is_shown(
    library: Path, size: tuple[int, int], diagonal: float, language: str, contrast: str
) -> None:
    look = {"language": language, "contrast": contrast, "translations": "draft", "reduced_motion": True}
    with kiosk_on(library, size, screen_diagonal=diagonal, **look) as screen:
        screen.wait_for_stillness()
        mark = screen.find("staffMark")
        assert mark is not None
        per_millimetre = screen.kiosk.glass.pixels_per_millimetre
        corner = QRectF(size[0] - 25 * per_millimetre, 0, 25 * per_millimetre, 25 * per_millimetre)
        for _ in range(ARRANGEMENTS):
            place = rectangle(mark)
            assert place.height() == pytest.approx(6 * per_millimetre, abs=1)
            assert corner.contains(place), "where a finger is held to open the panel"
            beneath = [item for item in start_items(screen) if is_text(item) or is_target(item)]
            beneath += [item for item in [screen.find("startIllustration")] if item is not None]
            assert beneath
            assert not [item for item in beneath if rectangle(item).intersects(place)]
            seen = screen.picture().pixelColor((place.center() + QPointF(0, place.height() * 0.32)).toPoint())
            assert min(seen.red(), seen.green()) > seen.blue() + 60, "amber"
            screen.clock.advance(DRIFT_SECONDS)
            screen.wait_for_stillness()
        screen.touch("start")
        assert screen.find("staffMark") is None


def grey(screen: Screen) -> Image.Image:
    picture = screen.picture()
    pixels = bytes(picture.constBits())
    return Image.frombytes("RGB", (picture.width(), picture.height()), pixels, "raw", "BGRX").convert("L")
