"""Watches for the gesture of staff, and creates the panel when it is first requested."""

from typing import TYPE_CHECKING

from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow
from kiosk.ui.staff.hold_gesture import HoldCallbacks, HoldGesture
from kiosk.ui.staff.means import Means

if TYPE_CHECKING:
    from kiosk.ui.staff.panel import Staff


class PanelLauncher:
    """Opens the staff panel from a corner of the window. On most days nobody does, and no panel is created."""

    def __init__(self, kiosk: Kiosk, window: KioskWindow, means: Means) -> None:
        """Watch the corner of `window`; delays between PIN attempts count from now."""
        self._kiosk = kiosk
        self._means = means
        self._began = means.clock.now()
        self._staff: Staff | None = None
        callbacks = HoldCallbacks(
            self._request,
            self._note,
            lambda: self._staff is not None and self._staff.is_open,
            lambda: kiosk.glass.pixels_per_millimetre,
        )
        window.installEventFilter(HoldGesture(window, means.clock, callbacks))

    def _request(self) -> None:
        if self._staff is None:
            from kiosk.ui.staff.panel import Staff

            self._staff = Staff(self._means, self._began)
            self._kiosk.attach_staff_panel(self._staff)
        self._staff.request()

    def _note(self) -> None:
        if self._staff is not None:
            self._staff.note()
