"""Reports the screen and touchscreens as one line of JSON; a separate program, because a display may hang.

The values are pixels, millimetres and frames per second; `kiosk.devices.display.screen_geometry` assesses them.
"""

import json
import sys
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputDevice


def seen(application: QGuiApplication) -> dict[str, Any]:
    """Return what Qt knows; `platform` is its name of the display stack, `output` the server's name of the screen."""
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
        "touch": [device.name() for device in QInputDevice.devices() if device.type() == kind],
    }


def main() -> None:
    """Print the report."""
    sys.stdout.write(json.dumps(seen(QGuiApplication(sys.argv[:1]))) + "\n")


if __name__ == "__main__":
    main()
