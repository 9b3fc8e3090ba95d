"""What bystanders may see: the privacy cover, and sensitive blocks that the visitor chose to reveal."""

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
    """Covers and uncovers the screen; `pause_audio` pauses the voice and media."""

    revealedChanged = Signal()
    hiddenChanged = Signal()

    def __init__(self, current: VisitSession, announcer: Announcer, pause_audio: Callable[[], None]) -> None:
        """Start with sensitive blocks concealed and the screen uncovered."""
        super().__init__()
        self._current = current
        self._announcer = announcer
        self._pause_audio = pause_audio

    @Property(list, notify=revealedChanged)
    def revealed(self) -> list[str]:
        """Return the revealed sensitive blocks of the page; an empty id stands for the whole page."""
        place = self._current.state.place
        page = f"{place.topic}/{place.section}/"
        return [name.removeprefix(page) for name in self._current.state.revealed if name.startswith(page)]

    @Property(bool, notify=hiddenChanged)
    def hidden(self) -> bool:
        """Return whether the screen is covered."""
        return self._current.state.hidden

    @Slot(str)
    def reveal(self, block: str) -> None:
        """Reveal a sensitive block of the page, or the whole page if `block` is empty."""
        if self._current.visit.reveal(block):
            self.revealedChanged.emit()

    @Slot(bool)
    def hide(self, wanted: bool) -> None:
        """Cover the screen at once, or uncover it."""
        if self._current.visit.hide(wanted=wanted):
            self._pause_audio()
            self.hiddenChanged.emit()
            self._announcer.tell_place()
