"""Lets staff in: hangs the panel into a running kiosk and watches its corner."""

from kiosk.ui.kiosk import Kiosk
from kiosk.ui.staff.corner import Corner, Watcher
from kiosk.ui.staff.means import Means
from kiosk.ui.staff.panel import Staff
from kiosk.ui.window import KioskWindow


def let_staff_in(kiosk: Kiosk, window: KioskWindow, means: Means) -> None:
    """Have the corner of `window` lead to the staff panel."""
    staff = Staff(means)
    kiosk.admit(staff)
    watcher = Watcher(
        staff.knock, staff.note, lambda: staff.is_open, lambda: kiosk.glass.pixels_per_millimetre
    )
    window.installEventFilter(Corner(window, means.clock, watcher))
