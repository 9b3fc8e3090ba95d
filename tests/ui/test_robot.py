"""The robot reaches an action as a visitor would: in the bar, or by opening "More"."""

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.runtime.scripted_clock import ScriptedClock
from tests.screen import Screen

SCENE = """
import QtQuick

Item {
    id: scene
    property string touched: ""
    property bool roomy: false
    property bool open: false
    width: 400
    height: 300

    component Target: Rectangle {
        width: 80
        height: 60
        TapHandler {
            onTapped: {
                scene.touched += parent.objectName + " ";
                scene.open = scene.open || parent.objectName === "more";
            }
        }
    }
    Target { objectName: "down"; x: 100 }
    Target { objectName: "more" }
    Target { objectName: "display"; visible: scene.roomy; x: 200 }
    Loader {
        active: scene.open
        y: 100
        sourceComponent: Item { Target { objectName: "display" } Target { objectName: "takeHome"; x: 100 } }
    }
}
"""


@pytest.fixture
def screen(qapp: object, tmp_path: Path) -> Iterator[Screen]:
    """Yield a screen with a bar that has space for one action beside "More"."""
    del qapp
    file = tmp_path / "Scene.qml"
    file.write_text(SCENE, encoding="utf-8")
    window = QQuickView()
    window.setSource(QUrl.fromLocalFile(str(file)))
    window.show()
    made = Screen(SimpleNamespace(window=window, kiosk=None), ScriptedClock())  # type: ignore[arg-type]
    made.settle()
    yield made
    window.close()


def scene_of(screen: Screen) -> QQuickItem:
    return screen.window.rootObject()


def test_what_the_bar_has_no_room_for_is_reached_through_more(screen: Screen) -> None:
    screen.go("takeHome")
    assert scene_of(screen).property("touched").split() == ["more", "takeHome"]


def test_what_stands_in_the_bar_is_touched_there(screen: Screen) -> None:
    scene_of(screen).setProperty("roomy", True)
    screen.go("display")
    assert scene_of(screen).property("touched").split() == ["display"]


def test_what_is_no_action_of_the_bar_does_not_open_more(screen: Screen) -> None:
    with pytest.raises(LookupError):
        screen.touch("tile-overview")
    assert not scene_of(screen).property("open")
