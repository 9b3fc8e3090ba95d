"""Changes the PIN on the panel: asks for the current one, then twice for the new one."""

from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QCoreApplication, QEnum, QObject, Signal, Slot

from kiosk.base.log import log
from kiosk.errors import KioskError
from kiosk.staff.health.checks import in_words
from kiosk.staff.pin.lockout import Lockout, LockState
from kiosk.staff.pin.pin import set_pin
from kiosk.staff.pin.pin_prompt import names_in
from kiosk.staff.pin.weak_pins import LEAST, MOST, weakness
from kiosk.ui.properties import qml_type, read_property
from kiosk.ui.staff.pin.pin_keys import PinKeys

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices


@qml_type
class PinChange(QObject):
    """Takes three PINs. `shutOut` is emitted when no further attempt is allowed: the panel must close.

    The current PIN counts as an attempt at the lock, so that nobody can guess it on a panel that was left open.
    """

    @QEnum
    class PinStep(IntEnum):
        """What to enter: the present PIN, a new one, the new one again; `Done` once the PIN is changed."""

        Present = 0
        New = 1
        Repeat = 2
        Done = 3

    changed = Signal()
    shutOut = Signal()

    def __init__(
        self, context: "VisitContext", services: "StaffServices", lockout: Lockout, parent: QObject
    ) -> None:
        """Start inactive until `begin`."""
        super().__init__(parent)
        self._context = context
        self._services = services
        self._lockout = lockout
        self._keys = PinKeys(self)
        self.begin()

    def begin(self) -> None:
        """Ask for the current PIN."""
        self.forget()
        self._show(PinChange.PinStep.Present)

    def forget(self) -> None:
        """Forget what was typed."""
        self._keys.erase()
        self._new = ""

    keys = read_property(PinKeys, "_keys")
    step = read_property(int, "_step", changed, of=PinStep)  # what to enter
    # Whether the last input was not the current PIN, or did not repeat the new one
    wrong = read_property(bool, "_wrong", changed)

    @Property(str, notify=changed)
    def weakness(self) -> str:
        """Return why the new PIN is too easy to guess; empty if it is not."""
        return self._weakness and in_words(
            self._weakness, lambda words: QCoreApplication.translate("WeakPin", words)
        )

    trouble = read_property(str, "_trouble", changed)  # why the new PIN could not be saved

    _fewest, _most = LEAST, MOST
    fewest = read_property(int, "_fewest")  # minimum number of digits
    most = read_property(int, "_most")

    @Slot()
    def enter(self) -> None:
        """Process the input of the current step."""
        typed = self._keys.take()
        if not typed:
            return
        if self._step is PinChange.PinStep.Present:
            self._try_present(typed)
        elif self._step is PinChange.PinStep.New:
            self._take_new(typed)
        elif self._step is PinChange.PinStep.Repeat:
            self._repeat_new(typed)

    def _try_present(self, typed: str) -> None:
        if self._lockout.verify(typed):
            self._show(PinChange.PinStep.New)
        elif self._lockout.standing().gate is LockState.OPEN:
            self._show(PinChange.PinStep.Present, wrong=True)
        else:
            self.shutOut.emit()

    def _take_new(self, typed: str) -> None:
        weak = weakness(typed, names_in(self._context.library.path))
        self._new = "" if weak else typed
        self._show(PinChange.PinStep.New if weak else PinChange.PinStep.Repeat, weak=weak)

    def _repeat_new(self, typed: str) -> None:
        new, self._new = self._new, ""
        if typed != new:
            self._show(PinChange.PinStep.New, wrong=True)
            return
        try:
            set_pin(self._services.folder, new)  # its strength was checked in the previous step
        except KioskError as error:
            log().error("The new PIN could not be saved: %s", error)
            self._show(PinChange.PinStep.New, trouble=str(error))
            return
        log().info("The PIN was changed on the staff panel.")
        self._show(PinChange.PinStep.Done)

    def _show(self, step: PinStep, *, wrong: bool = False, weak: str = "", trouble: str = "") -> None:
        self._step, self._wrong, self._weakness, self._trouble = step, wrong, weak, trouble
        self._keys.shuffle()
        self.changed.emit()
