"""Runs the input steps of visitors and monkeys on a kiosk off screen. A step is a line of words:

    touch NAME X Y       tap a control; X and Y are shares (0 to 1) of its visible part
    down FINGER X Y MM   put a finger down, MM millimetres wide; X and Y are shares of the window
    move FINGER X Y MM   move the finger
    up FINGER            lift the finger
    click BUTTON X Y     click the left, right or middle mouse button
    key KEY              press a key, by its Qt name: Tab, A, Ctrl+Q
    hold KEY SECONDS     hold a key, with auto-repeat
    pass SECONDS         advance the kiosk's clock
    wait FRAMES          wait in real time, for animations
    size WIDTH HEIGHT    resize the window

Steps for a missing control or finger are ignored, so that any step may be left out of a sequence.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest

from benchmarks.controls import front, part_seen
from benchmarks.offscreen import OffScreen
from kiosk.devtools.robot import FRAME_MILLISECONDS
from kiosk.ui.input import touch

if TYPE_CHECKING:
    from collections.abc import Callable

Step = tuple[str, ...]


TOUCH_SECONDS = 0.1
REPEAT_SECONDS = 0.25
BUTTONS = {
    "left": Qt.MouseButton.LeftButton,
    "right": Qt.MouseButton.RightButton,
    "middle": Qt.MouseButton.MiddleButton,
}


def line_of(step: Step) -> str:
    """Return a step as a line."""
    return " ".join(step)


def step_of(line: str) -> Step:
    """Return the step in a line."""
    return tuple(line.split())


class Hand:
    """The input devices of one kiosk."""

    def __init__(self, screen: OffScreen) -> None:
        """Attach to a kiosk."""
        self._screen = screen
        self._window = screen.window
        self._touches = QTest.touchEvent(self._window, screen.robot._device)  # noqa: SLF001  (one touch device per window)
        self._down: dict[int, QPoint] = {}
        self._breadths: dict[int, float] = {}
        touch.breadth = self._breadth  # Qt cannot simulate wide contacts
        self._verbs: dict[str, Callable[..., None]] = {
            "touch": self._touch,
            "down": self._put_down,
            "move": self._move,
            "up": self._lift,
            "click": self._click,
            "key": self._key,
            "hold": self._hold,
            "pass": self._pass,
            "wait": self._wait,
            "size": self._size,
        }

    @property
    def fingers(self) -> list[int]:
        """Return the fingers that are down."""
        return list(self._down)

    def do(self, step: Step) -> None:
        """Run one step, and process the events it causes."""
        verb, *words = step
        self._verbs[verb](*words)
        self._screen.robot.settle()

    def _breadth(self, point: QEventPoint) -> float:
        return self._breadths.get(point.id(), 0.0) * self._screen.kiosk.glass.pixels_per_millimetre

    def _point(self, x_share: str, y_share: str) -> QPoint:
        width, height = self._window.width(), self._window.height()
        return QPoint(
            min(round(float(x_share) * width), width - 1), min(round(float(y_share) * height), height - 1)
        )

    def _touch(self, name: str, x_share: str, y_share: str) -> None:
        item = self._screen.robot.find(name, front(self._screen))
        part = QRectF() if item is None else part_seen(self._screen, item)
        finger = next(number for number in range(99) if number not in self._down)
        if part.isEmpty():
            return
        point = QPointF(part.x() + float(x_share) * part.width(), part.y() + float(y_share) * part.height())
        self._press(finger, point.toPoint(), 10.0)
        self._screen.robot.settle()
        self._screen.clock.advance(TOUCH_SECONDS)
        self._lift(str(finger))

    def _others(self, finger: int) -> "QTest.QTouchEventSequence":
        touches = self._touches
        for other in self._down:
            if other != finger:
                touches = touches.stationary(other)
        return touches

    def _press(self, finger: int, point: QPoint, breadth: float) -> None:
        self._breadths[finger] = breadth
        self._others(finger).press(finger, point, self._window).commit()
        self._down[finger] = point

    def _put_down(self, finger: str, x_share: str, y_share: str, breadth: str) -> None:
        if int(finger) not in self._down:
            self._press(int(finger), self._point(x_share, y_share), float(breadth))

    def _move(self, finger: str, x_share: str, y_share: str, breadth: str) -> None:
        number, point = int(finger), self._point(x_share, y_share)
        if number in self._down:
            self._breadths[number] = float(breadth)
            self._others(number).move(number, point, self._window).commit()
            self._down[number] = point

    def _lift(self, finger: str) -> None:
        number = int(finger)
        if number in self._down:
            self._others(number).release(number, self._down.pop(number), self._window).commit()

    def _click(self, button: str, x_share: str, y_share: str) -> None:
        QTest.mouseClick(
            self._window, BUTTONS[button], Qt.KeyboardModifier.NoModifier, self._point(x_share, y_share)
        )

    def _key(self, name: str) -> None:
        QTest.keySequence(self._window, QKeySequence(name))

    def _hold(self, name: str, seconds: str) -> None:
        key = QKeySequence(name)[0].key()
        for number in range(max(1, round(float(seconds) / REPEAT_SECONDS))):
            pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", number > 0)
            QGuiApplication.sendEvent(self._window, pressed)
            self._screen.clock.advance(REPEAT_SECONDS)
        released = QKeyEvent(QEvent.Type.KeyRelease, key, Qt.KeyboardModifier.NoModifier)
        QGuiApplication.sendEvent(self._window, released)

    def _pass(self, seconds: str) -> None:
        self._screen.clock.advance(float(seconds))

    def _wait(self, frames: str) -> None:
        QTest.qWait(int(frames) * FRAME_MILLISECONDS)

    def _size(self, width: str, height: str) -> None:
        self._window.resize(int(width), int(height))
