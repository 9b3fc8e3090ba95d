"""A running kiosk creates items from files all day: nothing of them may stay in memory."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem
from pytestqt.qtbot import QtBot

from kiosk.paths import QML

TIMES = 20
SHOWN = "import QtQuick\nItem { property QtObject thing; height: 30 }\n"
HOLDER = """
import QtQuick
import "{parts}"
Item {{
    property int gone: 0
    readonly property Item item: loader.item
    Component {{ id: thing; QtObject {{ Component.onDestruction: gone += 1 }} }}
    FileLoader {{ id: loader; width: 200; fills: {fills}; height: fills ? 50 : implicitHeight }}
    function show() {{ loader.show(Qt.resolvedUrl("Shown.qml"), {{ "thing": thing.createObject(null) }}); }}
    function clear() {{ loader.clear(); }}
}}
"""


def let_happen(engine: QQmlEngine) -> None:
    """Delete everything that is due, and collect garbage."""
    for _ in range(3):
        QCoreApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        engine.collectGarbage()


@pytest.mark.parametrize("fills", [False, True])
def test_nothing_stays_of_what_was_shown_before(qtbot: QtBot, tmp_path: Path, fills: bool) -> None:
    del qtbot
    (tmp_path / "Shown.qml").write_text(SHOWN, encoding="utf-8")
    text = HOLDER.format(parts=(QML / "shell").as_uri(), fills=str(fills).lower())
    (tmp_path / "Holder.qml").write_text(text, encoding="utf-8")
    engine = QQmlEngine()
    component = QQmlComponent(engine, QUrl.fromLocalFile(str(tmp_path / "Holder.qml")))
    holder = component.create()
    assert holder is not None, component.errorString()
    for _ in range(TIMES):
        QMetaObject.invokeMethod(holder, "show")
        item = holder.property("item")
        assert isinstance(item, QQuickItem)
        assert (item.width(), item.height()) == (200, 50 if fills else 30)
    QMetaObject.invokeMethod(holder, "clear")
    assert holder.property("item") is None
    let_happen(engine)
    # The last one may still be on the stack, which the engine scans conservatively
    assert holder.property("gone") >= TIMES - 1
