"""What others may see: the cover over everything, and the sensitive blocks that a visitor wished to see."""

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.speech.announcer import Announcer

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Privacy(QObject):  # type: ignore[operator]
    """Covers and uncovers; `hush` has what is heard wait."""

    revealedChanged = Signal()
    hiddenChanged = Signal()

    def __init__(self, current: VisitSession, announcer: Announcer, hush: Callable[[], None]) -> None:
        """Begin with what is sensitive covered, and nothing else."""
        super().__init__()
        self._current = current
        self._announcer = announcer
        self._hush = hush

    @Property(list, notify=revealedChanged)
    def revealed(self) -> list[str]:
        """Return the sensitive blocks of the page that the visitor chose to see; an empty name means all of it."""
        place = self._current.state.place
        page = f"{place.topic}/{place.section}/"
        return [name.removeprefix(page) for name in self._current.state.revealed if name.startswith(page)]

    @Property(bool, notify=hiddenChanged)
    def hidden(self) -> bool:
        """Return whether everything is covered."""
        return self._current.state.hidden

    @Slot(str)
    def reveal(self, block: str) -> None:
        """Show a sensitive block of the page, or all of it when `block` is empty."""
        if self._current.visit.reveal(block):
            self.revealedChanged.emit()

    @Slot(bool)
    def hide(self, wanted: bool) -> None:
        """Cover everything at once, or show it again."""
        if self._current.visit.hide(wanted=wanted):
            self._hush()
            self.hiddenChanged.emit()
            self._announcer.tell_place()
