"""Tells of the screen and the touchscreen as one line of JSON: a program of its own, for a display may hang.

Its figures are those that `kiosk.devices.glass` judges: pixels, millimetres, pictures a second.
"""

import json
import sys
from typing import Any

from PySide6.QtGui import QGuiApplication, QInputDevice


def seen(application: QGuiApplication) -> dict[str, Any]:
    """Give what Qt knows."""
    screen = application.primaryScreen()
    pixels, millimetres = screen.size(), screen.physicalSize()
    kind = QInputDevice.DeviceType.TouchScreen
    return {
        "pixels": (pixels.width(), pixels.height()),
        "millimetres": (millimetres.width(), millimetres.height()),
        "refresh": screen.refreshRate(),
        "touch": [one.name() for one in QInputDevice.devices() if one.type() == kind],
    }


def main() -> None:
    """Say it."""
    sys.stdout.write(json.dumps(seen(QGuiApplication(sys.argv[:1]))) + "\n")


if __name__ == "__main__":
    main()
