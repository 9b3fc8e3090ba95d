"""What a visitor records on pages: ticked questions, and whether a page was helpful."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.shell.visitor_tools import VisitorTools

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Feedback(QObject):  # type: ignore[operator]
    """Stores feedback in the visit; it is forgotten with the visit."""

    tickedChanged = Signal()
    ratedChanged = Signal()
    judged = Signal(bool)
    """Emitted when the visitor rates the current page: whether it was helpful."""

    def __init__(self, current: VisitSession, tools: VisitorTools) -> None:
        """Start without feedback; `tools` is updated when the ticked questions change."""
        super().__init__()
        self._current = current
        self._tools = tools

    @Property(list, notify=tickedChanged)
    def ticked(self) -> list[str]:
        """Return the current topic's ticked questions, as `section/block/number`."""
        topic = self._current.state.place.topic + "/"
        return [name.removeprefix(topic) for name in self._current.state.ticked if name.startswith(topic)]

    @Property(bool, notify=ratedChanged)
    def rated(self) -> bool:
        """Return whether the visitor has rated the current page."""
        place = self._current.state.place
        return f"{place.topic}/{place.section}" in self._current.state.rated

    @Slot(str)
    def tick(self, question: str) -> None:
        """Tick or untick a question of the current topic, named `section/block/number`."""
        if self._current.visit.tick(question):
            if self._tools.taking is not None:
                self._tools.taking.follow()
            self.tickedChanged.emit()

    @Slot(bool)
    def rate(self, helped: bool) -> None:
        """Record whether the current page was helpful."""
        if self._current.visit.rate():
            self.judged.emit(helped)
            self.ratedChanged.emit()
