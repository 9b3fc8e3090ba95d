"""Lets staff in: watches the corner of a running kiosk, and hangs the panel into it once somebody asks for it."""

from typing import TYPE_CHECKING

from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.window import KioskWindow
from kiosk.ui.staff.hold_gesture import HoldGesture, Watcher
from kiosk.ui.staff.means import Means

if TYPE_CHECKING:
    from kiosk.ui.staff.panel import Staff


class PanelLauncher:
    """The corner of a window that leads to the staff panel. On most days nobody comes, and no panel is made."""

    def __init__(self, kiosk: Kiosk, window: KioskWindow, means: Means) -> None:
        """Watch the corner of `window`; who has to wait for a try waits from now on."""
        self._kiosk = kiosk
        self._means = means
        self._began = means.clock.now()
        self._staff: Staff | None = None
        watcher = Watcher(
            self._knock,
            self._note,
            lambda: self._staff is not None and self._staff.is_open,
            lambda: kiosk.glass.pixels_per_millimetre,
        )
        window.installEventFilter(HoldGesture(window, means.clock, watcher))

    def _knock(self) -> None:
        if self._staff is None:
            from kiosk.ui.staff.panel import Staff

            self._staff = Staff(self._means, self._began)
            self._kiosk.attach_staff_panel(self._staff)
        self._staff.request()

    def _note(self) -> None:
        if self._staff is not None:
            self._staff.note()
