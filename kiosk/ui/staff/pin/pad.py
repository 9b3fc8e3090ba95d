"""The PIN pad, which opens the staff panel."""

from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot

from kiosk.staff.pin.lockout import Lockout, LockState
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.staff.pin.pin_keys import PinKeys
from kiosk.visit.clock import Alarm, Clock


@qml_type
class PinPad(QObject):
    """Takes a PIN; `passed` is emitted if it is right."""

    @QEnum
    class Gate(IntEnum):
        """Whether a PIN may be tried now, named as in `LockState`."""

        Absent = 0
        Open = 1
        Waiting = 2
        Locked = 3
        Broken = 4

    changed = Signal()
    passed = Signal()

    def __init__(self, lockout: Lockout, clock: Clock, parent: QObject) -> None:
        super().__init__(parent)
        self._lockout = lockout
        self._clock = clock
        self._keys = PinKeys(self)
        self._keys.pressed.connect(self._on_pressed)
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
        self._keys.erase()
        self._wrong = False
        self._cancel()

    keys = read_property(PinKeys, "_keys")

    @Property(int, notify=changed)
    def gate(self) -> Gate:
        """Return the state of the lock."""
        return PinPad.Gate[self._standing.gate.name.capitalize()]

    # Seconds until the next attempt is allowed
    seconds = read_property(int, "_standing.seconds", changed)
    wrong = read_property(bool, "_wrong", changed)  # whether the last PIN was wrong

    @Slot()
    def enter(self) -> None:
        """Verify the PIN."""
        typed = self._keys.take()
        if not typed:
            return
        if self._lockout.verify(typed):
            self.passed.emit()
        else:
            self._begin(wrong=True)

    @Slot()
    def _on_pressed(self) -> None:
        if self._wrong:
            self._wrong = False
            self.changed.emit()

    def _begin(self, *, wrong: bool) -> None:
        self._wrong = wrong
        self._keys.shuffle()
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
