"""Qt warns for no reason about QML timers that are restarted at the wrong moment (docs/decisions/0043)."""

from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QMetaObject, QObject, Qt, QUrl
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from benchmarks.offscreen import EXPECTED

QML = """
import QtQuick

Item {
    property int fired: 0

    Timer {
        objectName: "first"
        interval: 60000
    }
    Timer {
        objectName: "second"
        interval: 1
        onTriggered: parent.fired += 1
    }
}
"""


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_qt_warns_although_the_timer_fires(
    tmp_path: Path, qtbot: QtBot, qtlog: pytest.LogCaptureFixture
) -> None:
    file = tmp_path / "Timers.qml"
    file.write_text(QML, encoding="utf-8")
    view = QQuickView()
    view.setSource(QUrl.fromLocalFile(str(file)))
    view.show()
    first, second = (view.rootObject().findChild(QObject, name) for name in ("first", "second"))
    QMetaObject.invokeMethod(first, "start")
    for _ in range(5):  # Qt queues the start, in more than one step
        QCoreApplication.processEvents()
    QMetaObject.invokeMethod(first, "stop")
    QMetaObject.invokeMethod(second, "start", Qt.ConnectionType.QueuedConnection)
    QMetaObject.invokeMethod(second, "start")
    QMetaObject.invokeMethod(second, "stop")
    qtbot.waitUntil(lambda: view.rootObject().property("fired") == 1)
    assert [record.message for record in qtlog.records] == [
        "QUnifiedTimer::stopAnimationDriver: driver is not running"
    ]
    assert qtlog.records[0].message.startswith(EXPECTED)
