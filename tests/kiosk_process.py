"""A kiosk in a separate process on a real display: operated through the X server, queried through pipes.

Its clock is scripted, as in other tests of the screen, so that double taps do not depend on the machine's speed.

"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtCore import QPoint
from Xlib import X, display
from Xlib.ext import xtest

from tests.display import display_of

if TYPE_CHECKING:
    from tests.screen import Screen

PROJECT = Path(__file__).resolve().parent.parent
SIZE = (1920, 1080)
PATIENCE_SECONDS = 60.0
WHEEL_UP, WHEEL_DOWN = 4, 5


class KioskProcess:
    """The mouse of an X server, and the kiosk that fills its screen."""

    def __init__(self, name: str, process: "subprocess.Popen[str]") -> None:
        """Connect to the X server `name`."""
        self._display = display.Display(name)
        self._process = process

    def close(self) -> None:
        """Disconnect from the X server."""
        self._display.close()

    def ask(self, question: str, *arguments: object) -> Any:
        """Return the result of a method of `Answers`."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([question, *arguments]) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def wait_for(self, what: str, test: Callable[[], bool]) -> None:
        """Wait until `test` is true; fail if it is not after a long time."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while not test():
            if time.monotonic() > deadline:
                pytest.fail(f"never seen: {what}")

    def point(self, x: int, y: int) -> None:
        """Move the mouse."""
        xtest.fake_input(self._display, X.MotionNotify, x=x, y=y)
        self._display.sync()

    def point_at(self, name: str) -> None:
        """Move the mouse to the middle of an item."""
        self.ask("rest")
        self.point(*self.ask("centre", name))

    def button(self, number: int, *, down: bool) -> None:
        """Press or release a mouse button."""
        xtest.fake_input(self._display, X.ButtonPress if down else X.ButtonRelease, number)
        self._display.sync()

    def click(self, where: str | list[int]) -> None:
        """Click at the middle of an item, or at a position."""
        if isinstance(where, str):
            self.point_at(where)
        else:
            self.point(*where)
        for down in (True, False):
            self.button(1, down=down)

    def turn_wheel(self, where: str, button: int = WHEEL_DOWN) -> None:
        """Turn the wheel one notch over the middle of an item."""
        self.point_at(where)
        for down in (True, False):
            self.button(button, down=down)


@contextmanager
def kiosk_process(library: Path, folder: Path, *arguments: str) -> Iterator[KioskProcess]:
    """Yield a kiosk on a display of its own."""
    with display_of(SIZE, folder) as (name, _):
        environment = {k: v for k, v in os.environ.items() if not k.startswith("QT_")}
        environment |= {"DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
        command = [sys.executable, "-m", "tests.kiosk_process", str(library), *arguments]
        with subprocess.Popen(
            command, cwd=PROJECT, env=environment, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        ) as process:
            kiosk = KioskProcess(name, process)
            try:
                kiosk.wait_for("the start screen", lambda: kiosk.ask("place") == "start")
                yield kiosk
            finally:
                kiosk.close()
                assert process.stdin is not None
                process.stdin.close()  # it ends


def serve(library: Path) -> None:
    """Show a kiosk and answer queries about it until there are no more."""
    from PySide6.QtGui import QGuiApplication

    from tests.screen import kiosk_on

    application = QGuiApplication([])
    with kiosk_on(library, SIZE) as screen:
        answers = Answers(screen)
        for line in sys.stdin:
            screen.settle()
            question, *arguments = json.loads(line)
            sys.stdout.write(json.dumps(getattr(answers, question)(*arguments)) + "\n")
            sys.stdout.flush()
            screen.settle()
    del application


class Answers:
    """What a test may query or do; items are given by name, positions are relative to the whole display."""

    def __init__(self, screen: "Screen") -> None:
        """Answer for `screen`."""
        self._screen = screen

    def place(self) -> str:
        """Return the kind of place that is shown."""
        return self._screen.place

    def state(self) -> str:
        """Return the visit's state as text."""
        return str(self._screen.kiosk.state)

    def sheet(self) -> str:
        """Return the kind of the open overlay; empty if there is none."""
        sheet = self._screen.kiosk.state.sheet
        return "" if sheet is None else sheet.kind.value

    def centre(self, name: str) -> tuple[int, int]:
        """Return where an item can be clicked."""
        return self._on_display(self._screen.centre(name))

    def link(self, link: str) -> tuple[int, int]:
        """Return where a link of a text can be clicked."""
        from tests.ui.test_pointers import link_spot

        return self._on_display(link_spot(self._screen, link))

    def first(self, prefix: str) -> str:
        """Return the name of the first visible item whose name begins with `prefix`; empty if there is none."""
        from kiosk.ui.shell.scene import walk

        names = (item.objectName() for item in walk(self._screen.window.rootObject()))
        return next((name for name in names if name.startswith(prefix)), "")

    def property(self, name: str, key: str) -> Any:
        """Return a property of an item."""
        item = self._screen.find(name)
        return None if item is None else item.property(key)

    def warned(self) -> bool:
        """Return whether the idle warning is shown."""
        return self._screen.kiosk.presence.warned

    def reveal(self, name: str) -> None:
        """Page down or up to an item."""
        self._screen.wait_for_stillness()
        self._screen.reveal(name)
        self._screen.wait_for_stillness()

    def touch(self, name: str) -> None:
        """Touch an item with a finger."""
        self._screen.touch(name)

    def hold_corner(self) -> None:
        """Hold the corner that opens the staff panel."""
        at = QPoint(self._screen.window.width() - 30, 30)
        self._screen.press(at)
        self._screen.clock.advance(3)
        self._screen.release(at)

    def advance(self, seconds: float) -> None:
        """Advance the clock."""
        self._screen.clock.advance(seconds)

    def leave_reading_time(self) -> None:
        """Limit the page's idle time to the default."""
        self._screen.kiosk.parts.presence.turn_page()

    def rest(self) -> None:
        """Wait until nothing moves."""
        self._screen.wait_for_stillness()

    def _on_display(self, at: QPoint) -> tuple[int, int]:
        corner = self._screen.window.position()
        return corner.x() + at.x(), corner.y() + at.y()


if __name__ == "__main__":
    serve(Path(sys.argv[1]))
