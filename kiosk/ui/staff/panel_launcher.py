"""Watches for the gesture of staff, and creates the panel when it is first requested."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow
from kiosk.ui.staff.hold_gesture import HoldGesture

if TYPE_CHECKING:
    from kiosk.ui.staff.panel import Staff
    from kiosk.ui.staff.services import StaffServices


class PanelLauncher(QObject):
    """Opens the staff panel from a corner of the window. On most days nobody does, and no panel is created."""

    def __init__(self, kiosk: Kiosk, window: KioskWindow, services: "StaffServices") -> None:
        """Watch the corner of `window`, which becomes the parent; delays between PIN attempts count from now."""
        super().__init__(window)
        self._kiosk = kiosk
        self._services = services
        self._began = kiosk.parts.clock.now()
        self._staff: Staff | None = None
        self._gesture = HoldGesture(window, kiosk.parts)
        self._gesture.held.connect(self._request)
        window.installEventFilter(self._gesture)

    def _request(self) -> None:
        if self._staff is None:
            from kiosk.ui.staff.panel import Staff

            self._staff = Staff(self._kiosk.parts, self._services, self._began)
            self._gesture.touched.connect(self._staff.note)
            self._staff.pageChanged.connect(self._follow)
            self._kiosk.attach_staff_panel(self._staff)
        self._staff.request()

    def _follow(self) -> None:
        """Keep keys from the page behind the panel while it is open."""
        self._gesture.consumes_keys = self._staff is not None and self._staff.is_open
