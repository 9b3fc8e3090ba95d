"""Actions of staff that end the program, with the question that confirms them."""

import os
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEnum, QObject, Signal

from kiosk.base.log import log
from kiosk.content.library.previous import earlier_there, forget_stamp, swap
from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices

AGAIN = getattr(os, "EX_TEMPFAIL", 75)
"""The exit code that asks the supervisor for a restart."""


@qml_type
class Confirmation(QObject):
    """Asks for confirmation of one action at a time, and performs it."""

    @QEnum
    class Command(IntEnum):
        """The actions: build the library again, show the earlier one, restart the program, end it."""

        Reload = 0
        Earlier = 1
        Restart = 2
        Leave = 3

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._services = services
        self._command = Confirmation.Command.Restart
        self._trouble = ""
        self._possible = True

    def ask(self, command: Command) -> None:
        """Ask to confirm a command."""
        self._command, self._trouble = command, ""
        is_earlier = command is Confirmation.Command.Earlier
        self._possible = not is_earlier or earlier_there(self._context.library.path)
        self.changed.emit()

    def do(self) -> None:
        """Perform the confirmed action and end the program; if it fails, do not end it."""
        if not self._possible:
            return
        try:
            if self._command is Confirmation.Command.Reload:
                forget_stamp(self._context.library.path)
            elif self._command is Confirmation.Command.Earlier:
                swap(self._context.library.path)
        except OSError as error:
            log().error("An action of the staff panel failed: %s", error)
            self._trouble = error.strerror or str(error)
            self.changed.emit()
            return
        log().info("Staff ended the program: %s.", self._command.name.lower())
        self._services.leave(0 if self._command is Confirmation.Command.Leave else AGAIN)

    command = read_property(int, "_command", changed, of=Command)  # command to confirm
    possible = read_property(bool, "_possible", changed)
    trouble = read_property(str, "_trouble", changed)  # why the action failed
