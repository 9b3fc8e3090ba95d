"""Does to a kiosk off screen what a line of words says: the steps that visitors and monkeys are made of.

    touch NAME X Y       a short touch on a control, X and Y from 0 to 1 across and down what is seen of it
    down FINGER X Y MM   a finger comes down at a part of the window, MM millimetres wide
    move FINGER X Y MM   it moves
    up FINGER            it is lifted
    click BUTTON X Y     a mouse's left, right or middle button
    key KEY              a key is struck: Tab, A, Ctrl+Q as Qt names them
    hold KEY SECONDS     a key is held, which repeats itself
    pass SECONDS         time passes, for the kiosk's own clock
    wait FRAMES          time passes, for what moves on the screen
    size WIDTH HEIGHT    the window gets another size

What is not there is not touched, so that any steps may be left out of a sequence.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QEventPoint, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest

from benchmarks.controls import front, part_seen
from benchmarks.offscreen import OffScreen
from kiosk.devtools.robot import FRAME_MILLISECONDS
from kiosk.ui.input import touch
from kiosk.ui.shell.scene import shown

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
    """Write a step."""
    return " ".join(step)


def step_of(line: str) -> Step:
    """Read a step."""
    return tuple(line.split())


class Hand:
    """Fingers and keys on one kiosk."""

    def __init__(self, screen: OffScreen) -> None:
        """Touch nothing yet."""
        self._screen = screen
        self._window = screen.window
        self._touches = QTest.touchEvent(self._window, screen.robot._device)  # noqa: SLF001  (one glass has one)
        self._down: dict[int, QPoint] = {}
        self._wide: dict[int, float] = {}
        touch.breadth = self._breadth  # Qt lets no program make a wide contact
        self._verbs: dict[str, Callable[..., None]] = {
            "touch": self._touch,
            "down": self._put,
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
        """Return the fingers on the glass."""
        return list(self._down)

    def do(self, step: Step) -> None:
        """Do one step, and let everything happen that follows at once."""
        verb, *words = step
        self._verbs[verb](*words)
        self._screen.robot.settle()

    def _breadth(self, point: QEventPoint) -> float:
        return self._wide.get(point.id(), 0.0) * self._screen.kiosk.glass.pixels_per_millimetre

    def _at(self, across: str, down: str) -> QPoint:
        wide, high = self._window.width(), self._window.height()
        return QPoint(min(round(float(across) * wide), wide - 1), min(round(float(down) * high), high - 1))

    def _touch(self, name: str, across: str, down: str) -> None:
        item = shown(front(self._screen), name)
        part = QRectF() if item is None else part_seen(self._screen, item)
        finger = next(number for number in range(99) if number not in self._down)
        if part.isEmpty():
            return
        at = QPointF(part.x() + float(across) * part.width(), part.y() + float(down) * part.height())
        self._press(finger, at.toPoint(), 10.0)
        self._screen.robot.settle()
        self._screen.clock.advance(TOUCH_SECONDS)
        self._lift(str(finger))

    def _others(self, finger: int) -> "QTest.QTouchEventSequence":
        touches = self._touches
        for other in self._down:
            if other != finger:
                touches = touches.stationary(other)
        return touches

    def _press(self, finger: int, at: QPoint, wide: float) -> None:
        self._wide[finger] = wide
        self._others(finger).press(finger, at, self._window).commit()
        self._down[finger] = at

    def _put(self, finger: str, across: str, down: str, wide: str) -> None:
        if int(finger) not in self._down:
            self._press(int(finger), self._at(across, down), float(wide))

    def _move(self, finger: str, across: str, down: str, wide: str) -> None:
        number, at = int(finger), self._at(across, down)
        if number in self._down:
            self._wide[number] = float(wide)
            self._others(number).move(number, at, self._window).commit()
            self._down[number] = at

    def _lift(self, finger: str) -> None:
        number = int(finger)
        if number in self._down:
            self._others(number).release(number, self._down.pop(number), self._window).commit()

    def _click(self, button: str, across: str, down: str) -> None:
        QTest.mouseClick(
            self._window, BUTTONS[button], Qt.KeyboardModifier.NoModifier, self._at(across, down)
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
