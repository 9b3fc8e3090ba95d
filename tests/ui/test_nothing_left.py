"""Nothing of one visitor reaches the next: after any visit, everything is as it was at the start."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QClipboard, QGuiApplication, QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.devtools.robot import items
from kiosk.ui.contract.pressable import Pressable
from tests.screen import Screen, kiosk_on

SIZE = (1280, 720)
KEYS = (
    Qt.Key.Key_Tab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Home,
    Qt.Key.Key_PageDown,
    Qt.Key.Key_A,
    Qt.Key.Key_Backspace,
)


@pytest.fixture(scope="module")
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library, SIZE, translations="draft", reduced_motion=True) as screen:
        # no voice: that belongs to the machine, and is remembered
        screen.kiosk.speech._voice.languages = frozenset()
        screen.kiosk.speech.changed.emit()
        yield screen


def pressable(screen: Screen) -> list[QQuickItem]:
    """Return what a finger can press now, in drawing order."""
    return [
        item
        for item in items(screen.window.rootObject())
        if item.isVisible()
        and item.isEnabled()
        and item.property("pressed") is not None
        and not screen.visible_part_of(item).isEmpty()
    ]


def plain(thing: object) -> dict[str, Any]:
    """Return everything that an object exposes to QML in plain types: texts, numbers and lists of them."""
    meta = type(thing).staticMetaObject  # type: ignore[attr-defined]
    names = [meta.property(i).name() for i in range(meta.propertyCount())]
    told = {name: getattr(thing, name, None) for name in names if name != "objectName"}
    return {n: v for n, v in told.items() if isinstance(v, (str, int, float, list)) and n != "all"}


def left_behind(screen: Screen) -> dict[str, Any]:
    """Return everything that a visit may have changed."""
    kiosk, root = screen.kiosk, screen.window.rootObject()
    clipboard = QGuiApplication.clipboard()
    used, finder = kiosk.parts, kiosk.search.finder
    return {
        "state": kiosk.state,
        "kiosk": plain(kiosk),
        "parts": {n: plain(p) for n, p in vars(used).items() if isinstance(p, QObject) and n != "pages"},
        "voice": (kiosk.speech._number, kiosk.speech._screen._pointed),
        "keys": (screen.keys and (screen.keys.focused, screen.keys.opener)),
        "rings": [i for i in items(root) if (pressable := Pressable.of(i)) and pressable.focused],
        "clipboard": [
            clipboard.text(mode) for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
        ],
        "card": kiosk.sheets.shown,
        "asked": kiosk.check.asked,
        "typed": "" if finder is None else finder.typed + finder.letter,
        "found": [] if finder is None else finder.found,
        "codes": 0 if used.tools.taking is None else used.tools.taking.count,
        "film": "off" if used.tools.playing is None else used.tools.playing.state,
    }


def looks(screen: Screen) -> list[QImage]:
    """Return what a visitor sees who starts, opens a section and searches; leave no trace of it."""
    seen = [still(screen)]
    for name in ("start", "tile-overview", "search"):
        screen.touch(name)
        seen.append(still(screen))
    end(screen)
    return seen


def still(screen: Screen) -> QImage:
    screen.wait_for_stillness()
    return screen.picture()


def end(screen: Screen) -> None:
    """End the visit."""
    screen.kiosk.close()
    screen.clock.advance(2)
    screen.settle()


DEEDS = st.one_of(
    st.tuples(st.just("touch"), st.floats(0, 1, exclude_max=True)),
    st.tuples(st.just("key"), st.sampled_from(KEYS)),
    st.tuples(st.just("drag"), st.integers(-300, 300)),
    st.tuples(st.just("wait"), st.integers(1, 150)),
)


def do(screen: Screen, deed: str, value: Any) -> None:
    if deed == "touch":
        there = pressable(screen)
        if there:
            item = there[int(value * len(there))]
            screen.touch(screen.visible_part_of(item).center().toPoint())
    elif deed == "key":
        QTest.keyClick(screen.window, value)
        screen.clock.advance(1)
    elif deed == "drag":
        screen.drag(QPoint(640, 360), QPoint(640, 360 + value), steps=2)
    else:
        screen.clock.advance(value)
    screen.settle()


@pytest.fixture(scope="module")
def fresh(screen: Screen) -> tuple[dict[str, Any], list[QImage]]:
    """Return the state before the first visitor."""
    still(screen)
    before = left_behind(screen)
    return before, looks(screen)


@settings(
    max_examples=3,
    deadline=None,
    phases=(
        Phase.explicit,
        Phase.reuse,
        Phase.generate,
    ),  # each visit takes a second: a failing example is not shrunk
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@example(deeds=[("key", Qt.Key.Key_Tab), ("key", Qt.Key.Key_Tab), ("wait", 150)])
@given(deeds=st.lists(DEEDS, min_size=8, max_size=15))
def test_after_any_visit_all_is_as_before_the_first(screen: Screen, fresh, deeds) -> None:
    before, first_looks = fresh
    screen.touch("start")
    for deed, value in deeds:
        do(screen, deed, value)
    QGuiApplication.clipboard().setText("what somebody copied")
    end(screen)
    still(screen)
    assert left_behind(screen) == before
    for number, (first, now) in enumerate(zip(first_looks, looks(screen), strict=True)):
        assert first == now, f"the look number {number} is another one"
