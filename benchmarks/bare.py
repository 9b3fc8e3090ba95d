"""A bare QML window: the minimum that any program with this PySide6 has to do to show something."""

import sys
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.load(Path(__file__).with_suffix(".qml"))
    sys.exit(application.exec())
