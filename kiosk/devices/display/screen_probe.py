"""Tells of the screen and the touchscreen as one line of JSON: a program of its own, for a display may hang.

Its figures are those that `kiosk.devices.display.screen_geometry` judges: pixels, millimetres, pictures a second.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputDevice


def seen(application: QGuiApplication) -> dict[str, Any]:
    """Return what Qt knows; `platform` is its name of the display stack, `output` the display's of the screen."""
    screen = application.primaryScreen()
    pixels, millimetres = screen.size(), screen.physicalSize()
    kind = QInputDevice.DeviceType.TouchScreen
    return {
        "pixels": (pixels.width(), pixels.height()),
        "millimetres": (millimetres.width(), millimetres.height()),
        "refresh": screen.refreshRate(),
        "platform": application.platformName(),
        "output": screen.name(),
        "screens": len(application.screens()),
        "turned": screen.orientation() != Qt.ScreenOrientation.LandscapeOrientation,
        "touch": [one.name() for one in QInputDevice.devices() if one.type() == kind],
    }


def main() -> None:
    """Say it."""
    sys.stdout.write(json.dumps(seen(QGuiApplication(sys.argv[:1]))) + "\n")


if __name__ == "__main__":
    main()
