"""Actions of staff that end the program, with the question that confirms them."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.base.log import log
from kiosk.content.library.previous import earlier_there, forget_stamp, swap

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN = getattr(os, "EX_TEMPFAIL", 75)
"""The exit code that asks the supervisor for a restart."""

ACTIONS = ("reload", "earlier", "restart", "leave")


@QmlElement
@QmlUncreatable("made by the program")
class Confirmation(QObject):  # type: ignore[operator]
    """Asks for confirmation of one action at a time, and performs it."""

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        """Start without a question."""
        super().__init__(parent)
        self._context = context
        self._services = services
        self._action = self._trouble = ""
        self._possible = True

    def ask(self, action: str) -> bool:
        """Ask to confirm `action`; return false if there is no such action."""
        if action not in ACTIONS:
            return False
        self._action, self._trouble = action, ""
        self._possible = action != "earlier" or earlier_there(self._context.library.path)
        self.changed.emit()
        return True

    def do(self) -> None:
        """Perform the confirmed action and end the program; if it fails, do not end it."""
        if not self._possible:
            return
        try:
            if self._action == "reload":
                forget_stamp(self._context.library.path)
            elif self._action == "earlier":
                swap(self._context.library.path)
        except OSError as error:
            log().error("An action of the staff panel failed: %s", error)
            self._trouble = error.strerror or str(error)
            self.changed.emit()
            return
        log().info("Staff ended the program: %s.", self._action)
        self._services.leave(0 if self._action == "leave" else AGAIN)

    @Property(str, notify=changed)
    def wish(self) -> str:
        """Return the action to confirm: reload, earlier, restart or leave."""
        return self._action

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Return whether the action is possible."""
        return self._possible

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why the action failed."""
        return self._trouble
