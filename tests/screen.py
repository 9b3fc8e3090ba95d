"""A real kiosk on a real library, operated by a real touchscreen, on a clock that tests control."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.app import App
from kiosk.content.library.reader import Library
from kiosk.devtools.robot import Robot
from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.startup.options import LaunchOptions, RuntimeOptions
from kiosk.ui.shell.scene import walk
from kiosk.visit.hours import Wall

LANDSCAPE = (1920, 1080)
PORTRAIT = (1080, 1920)
STEP_SECONDS = 1.0


class Screen(Robot):
    """A kiosk's window, with touch input, a view of the screen, and a clock."""

    def __init__(self, app: App, clock: ScriptedClock) -> None:
        """Start at the start screen of `app`."""
        super().__init__(app.window)
        self.app = app
        self.clock = clock
        self.kiosk = app.kiosk

    @property
    def place(self) -> str:
        """Return the kind of place that is shown."""
        return self.kiosk.state.place.kind.value

    def touch(self, where: str | QPoint) -> None:
        """Touch something, and let the time pass in which a second touch would be a double tap.

        An action that is not in the bar is reached as a visitor would reach it: by opening "More" first.
        """
        if isinstance(where, str) and self.is_behind_more(where):
            self.touch("more")
            self.wait_for(where)
            self.reveal_on_card(where)
        self.tap(where)
        self.clock.advance(STEP_SECONDS)
        self.settle()

    def go(self, *names: str) -> None:
        """Touch one thing after another, paging down to each if necessary."""
        for name in names:
            self.reveal(name)
            self.touch(name)

    def reveal(self, name: str) -> None:
        """Page down until an item is on the screen; does nothing for an action behind "More"."""
        if self.is_behind_more(name):
            return
        if not self.on_screen(name):
            self.wait_for_stillness()
        waits = 8  # for a list that is still determining its length
        for _ in range(60):
            if self.on_screen(name):
                return
            down = self.find("down")
            if down is not None and down.isEnabled():
                self.touch("down")
            elif waits:
                waits -= 1
            else:
                return
            self.wait_for_stillness()

    def reveal_on_card(self, name: str) -> None:
        """Page down in the overlay until an item is on the screen."""
        self.wait_for_stillness()
        for _ in range(20):
            if self.on_screen(name):
                return
            down = self.find("sheetDown")
            if down is None or not down.isEnabled():
                return
            self.touch("sheetDown")
            self.wait_for_stillness()

    def all_of(self, test: str) -> list[QQuickItem]:
        """Return the visible items that have a property named `test`."""
        return [item for item in walk(self.window.rootObject()) if item.property(test) is not None]

    def texts(self) -> list[str]:
        """Return all visible texts, in drawing order."""
        return [str(i.property("text")) for i in self.all_of("lineHeight") if i.property("text")]

    def corner(self, item: QQuickItem) -> QPointF:
        """Return the position of an item's top left corner in the window."""
        return item.mapToScene(QPointF(0, 0))


open_kiosks: list[App] = []


def collect_here() -> None:
    """Collect garbage on the window's thread, and let no other thread do it until the next time.

    A timer that another thread destroys stays in the list of active timers and fires into freed memory. While no kiosk
    is open, what is left after the collection is modules, which later collections skip.
    """
    gc.disable()
    gc.collect()
    if not open_kiosks:
        gc.freeze()


@contextmanager
def kiosk_on(
    library: Library | Path,
    size: tuple[int, int] = LANDSCAPE,
    *,
    language: str = "",
    wall: Wall | None = None,
    counts: Path | None = None,
    **machine: object,
) -> Iterator[Screen]:
    """Yield a kiosk of `size` pixels on 24 inches, with the machine's wall clock unless `wall` is given.

    `counts` is where it counts.
    """
    opened = library if isinstance(library, Library) else Library.open(library)
    settings: dict[str, object] = {
        "drawing": "software",
        "screen_diagonal": 24.0,
        "sounds": False,
        "voice": "system",
    }
    settings |= {"first_reading": "full", **machine}
    clock = ScriptedClock()
    collect_here()  # objects that the previous test still referred to at its end
    app = App(opened, LaunchOptions(settings, language), clock, RuntimeOptions(counts, wall))
    app.show(size)
    screen = Screen(app, clock)
    screen.settle()
    open_kiosks.append(app)
    try:
        yield screen
    finally:
        app.shutdown()
        open_kiosks.remove(app)
        del app, screen
        gc.collect()
