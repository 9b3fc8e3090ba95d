"""A list that is scrolled by a deferred call after it was unloaded: Qt crashes if the list has a current item."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtQuick import QQuickItem

from kiosk.paths import QML
from tests.screen import Screen, kiosk_on

SCROLLED_AFTER_UNLOADING = """
import sys
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent, QQmlEngine

def let_happen():
    for _ in range(5):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

app = QGuiApplication([])
engine = QQmlEngine()
component = QQmlComponent(engine)
component.setData(sys.stdin.buffer.read(), QUrl("file:///window.qml"))
window = component.create()
assert window is not None, component.errorString()
let_happen()
assert window.property("created") > 0
QMetaObject.invokeMethod(window, "unload")
let_happen()
assert window.property("scrolled")
print("survived")
"""
WINDOW = """
pragma ComponentBehavior: Bound
import QtQuick
import "{controls}"
Window {{
    id: window
    property int created: 0
    property bool scrolled: false
    function unload() {{ loader.item.later(); loader.active = false; }}
    width: 300; height: 100; visible: true
    Loader {{
        id: loader
        anchors.fill: parent
        sourceComponent: {kind} {{
            function later() {{ Qt.callLater(scroll); }}
            function scroll() {{ window.scrolled = true; contentY = 500; }}
            model: 8
            delegate: Item {{ width: 300; height: 100; Component.onCompleted: window.created += 1 }}
        }}
    }}
}}
"""
OVERWRITTEN = {"MALLOC_PERTURB_": "165"}
"""Environment that makes the C library overwrite freed memory."""


def unload(kind: str) -> "subprocess.CompletedProcess[str]":
    """Unload a list of one QML type in a process of its own, and scroll it before it is deleted."""
    window = WINDOW.format(controls=(QML / "controls").as_uri(), kind=kind)
    return subprocess.run(
        [sys.executable, "-c", SCROLLED_AFTER_UNLOADING],
        input=window,
        env={**os.environ, **OVERWRITTEN},
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


def test_a_list_that_is_scrolled_after_it_was_unloaded_does_not_crash() -> None:
    process = unload("ScrollingList")
    assert (process.returncode, process.stdout) == (0, "survived\n"), process.stderr


def test_all_lists_are_of_the_kind_that_does_not_crash() -> None:
    """If this fails because Qt's own list survives, too, decision 0050 can be reverted."""
    assert unload("ListView").returncode < 0
    plain = [path.name for path in QML.rglob("*.qml") if "ListView {" in path.read_text(encoding="utf-8")]
    assert plain == ["ScrollingList.qml"]


@pytest.mark.parametrize("steps", [("tile-overview",), ("search",)])
def test_no_list_has_a_current_item(library: Path, steps: tuple[str, ...]) -> None:
    with kiosk_on(library) as screen:
        screen.touch("start")
        screen.go(*steps)
        lists = shown_lists(screen)
        assert lists
        assert [each.property("currentIndex") for each in lists] == [-1] * len(lists)


def shown_lists(screen: Screen) -> list[QQuickItem]:
    """Return all lists in the window that have items."""
    items = screen.window.contentItem().findChildren(QQuickItem)
    return [each for each in items if each.inherits("QQuickListView") and each.property("count")]
