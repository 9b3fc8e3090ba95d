"""A pen on the screen, for tests: Qt's own function for tablet events, which PySide does not offer."""

import ctypes
from functools import cache
from pathlib import Path
from typing import Any

import PySide6
from PySide6.QtCore import QPoint
from PySide6.QtGui import QInputDevice, QPointingDevice, QWindow
from shiboken6 import getCppPointer

HANDLE_TABLET_EVENT = (
    "_ZN22QWindowSystemInterface17handleTabletEventEP7QWindowPK15QPointingDeviceRK7QPointFS7_"
    "6QFlagsIN2Qt11MouseButtonEEdddddiS8_INS9_16KeyboardModifierEE"
)
"""The mangled name of `QWindowSystemInterface::handleTabletEvent`, which platform plugins call."""

SET_PLATFORM_SYNTHESIZES_MOUSE = (
    "_ZN29QWindowSystemInterfacePrivate11TabletEvent27setPlatformSynthesizesMouseEb"
)
"""Tells Qt whether the platform itself synthesizes mouse events from a pen's. The offscreen platform does not."""

SYSTEM_ID = 7001


class Position(ctypes.Structure):
    """A `QPointF`."""

    _fields_ = (("x", ctypes.c_double), ("y", ctypes.c_double))


@cache
def handle_tablet_event() -> Any:
    """Return Qt's function that receives a tablet event from the system."""
    library = ctypes.CDLL(str(Path(PySide6.__file__).parent / "Qt" / "lib" / "libQt6Gui.so.6"))
    getattr(library, SET_PLATFORM_SYNTHESIZES_MOUSE)(False)
    function = getattr(library, HANDLE_TABLET_EVENT)
    position, number = ctypes.POINTER(Position), ctypes.c_int
    function.argtypes = [ctypes.c_void_p, ctypes.c_void_p, position, position, number]
    function.argtypes += [ctypes.c_double] * 5 + [number, number]
    function.restype = ctypes.c_bool
    return function


class Pen:
    """A pen over one window; the program must process its events afterwards."""

    def __init__(self, window: QWindow) -> None:
        """Attach the pen's device."""
        self._window = window
        self._device = QPointingDevice(
            "pen",
            SYSTEM_ID,
            QInputDevice.DeviceType.Stylus,
            QPointingDevice.PointerType.Pen,
            QInputDevice.Capability.Position | QInputDevice.Capability.Hover,
            1,
            1,
        )

    def hover(self, at: QPoint) -> None:
        """Move the pen above a position."""
        self._send(at, 0)

    def press(self, at: QPoint) -> None:
        """Put the pen down, or move it while it is down."""
        self._send(at, 1)

    def click(self, at: QPoint) -> None:
        """Tap a position with the pen."""
        self.hover(at)
        self.press(at)
        self.hover(at)

    def _send(self, at: QPoint, buttons: int) -> None:
        corner = self._window.position()
        local = Position(at.x(), at.y())
        everywhere = Position(corner.x() + at.x(), corner.y() + at.y())
        window, device = getCppPointer(self._window)[0], getCppPointer(self._device)[0]
        handle_tablet_event()(
            window,
            device,
            ctypes.byref(local),
            ctypes.byref(everywhere),
            buttons,
            float(buttons),
            0,
            0,
            0,
            0,
            0,
            0,
        )
