"""The PIN pad, which opens the staff panel."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.staff.pin.lockout import Lockout, LockState
from kiosk.ui.staff.pin.pin_entry import PinEntry
from kiosk.visit.clock import Alarm, Clock

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class PinPad(QObject):  # type: ignore[operator]
    """Takes a PIN; `passed` is emitted if it is right."""

    changed = Signal()
    passed = Signal()

    def __init__(self, lockout: Lockout, clock: Clock, parent: QObject) -> None:
        """Start closed."""
        super().__init__(parent)
        self._lockout = lockout
        self._clock = clock
        self._entry = PinEntry()
        self._wrong = False
        self._standing = lockout.standing()
        self._alarm: Alarm | None = None

    def is_configured(self) -> bool:
        """Return whether a PIN is set."""
        return self._lockout.standing().gate is not LockState.ABSENT

    def open(self) -> None:
        """Open the pad."""
        self._lockout.confirm()
        self._begin(wrong=False)

    def close(self) -> None:
        """Forget what was typed."""
        self._entry.clear()
        self._wrong = False
        self._cancel()

    @Property(list, notify=changed)
    def digits(self) -> list[str]:
        """Return the digits in the order of their keys."""
        return self._entry.digits

    @Property(str, notify=changed)
    def gate(self) -> str:
        """Return the state of the lock: open, waiting, locked or broken."""
        return self._standing.gate.value

    @Property(int, notify=changed)
    def seconds(self) -> int:
        """Return the seconds until the next attempt is allowed."""
        return self._standing.seconds

    @Property(bool, notify=changed)
    def wrong(self) -> bool:
        """Return whether the last PIN was wrong."""
        return self._wrong

    @Slot(str)
    def press(self, digit: str) -> None:
        """Type a digit; one too many makes an invalid PIN."""
        self._entry.press(digit)
        if self._wrong:
            self._wrong = False
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Clear the input."""
        self._entry.clear()

    @Slot()
    def enter(self) -> None:
        """Verify the PIN."""
        typed = self._entry.take()
        if not typed:
            return
        if self._lockout.verify(typed):
            self.passed.emit()
        else:
            self._begin(wrong=True)

    def _begin(self, *, wrong: bool) -> None:
        self._entry.clear()
        self._entry.shuffle()
        self._wrong = wrong
        self._refresh()

    def _refresh(self) -> None:
        self._cancel()
        self._standing = self._lockout.standing()
        if self._standing.gate is LockState.WAITING:
            self._alarm = self._clock.call_later(1.0, self._refresh)
        self.changed.emit()

    def _cancel(self) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
            self._alarm = None
