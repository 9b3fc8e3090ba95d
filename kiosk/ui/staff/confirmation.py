"""What staff are asked whether they really want it, and its doing: each ends the program."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.base.log import log
from kiosk.content.library.previous import earlier_there, forget_stamp, swap

if TYPE_CHECKING:
    from kiosk.ui.staff.means import Means

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1

AGAIN = getattr(os, "EX_TEMPFAIL", 75)
"""The exit code that says: start me again."""

WISHES = ("reload", "earlier", "restart", "leave")


@QmlElement
@QmlUncreatable("made by the program")
class Confirmation(QObject):  # type: ignore[operator]
    """One question at a time. The panel asks it, and has it done only where it was asked."""

    changed = Signal()

    def __init__(self, means: "Means", parent: QObject) -> None:
        """Ask nothing yet."""
        super().__init__(parent)
        self._means = means
        self._wish = self._trouble = ""
        self._possible = True

    def ask(self, wish: str) -> bool:
        """Ask whether `wish` is really wanted; false when there is no such thing."""
        if wish not in WISHES:
            return False
        self._wish, self._trouble = wish, ""
        self._possible = wish != "earlier" or earlier_there(self._means.library)
        self.changed.emit()
        return True

    def do(self) -> None:
        """Do what was asked for, and end the program; what cannot be done does neither."""
        if not self._possible:
            return
        try:
            if self._wish == "reload":
                forget_stamp(self._means.library)
            elif self._wish == "earlier":
                swap(self._means.library)
        except OSError as error:
            log().error("Staff could not have it done: %s", error)
            self._trouble = error.strerror or str(error)
            self.changed.emit()
            return
        log().info("Staff ended the program: %s.", self._wish)
        self._means.leave(0 if self._wish == "leave" else AGAIN)

    @Property(str, notify=changed)
    def wish(self) -> str:
        """Return what is asked: reload, earlier, restart, leave."""
        return self._wish

    @Property(bool, notify=changed)
    def possible(self) -> bool:
        """Return whether that can be done."""
        return self._possible

    @Property(str, notify=changed)
    def trouble(self) -> str:
        """Return why it could not be done."""
        return self._trouble
