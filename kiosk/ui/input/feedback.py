"""What a visitor notes on pages: the questions that they make their own, and whether a page was helpful."""

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.ui.shell.visit_session import VisitSession
from kiosk.ui.shell.visitor_tools import VisitorTools

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made by the program")
class Feedback(QObject):  # type: ignore[operator]
    """Notes them in the visit, with which they are forgotten."""

    tickedChanged = Signal()
    ratedChanged = Signal()
    judged = Signal(bool)
    """The visitor said whether the page that is read was helpful."""

    def __init__(self, current: VisitSession, tools: VisitorTools) -> None:
        """Have none; what is taken home by `tools` follows the questions."""
        super().__init__()
        self._current = current
        self._tools = tools

    @Property(list, notify=tickedChanged)
    def ticked(self) -> list[str]:
        """Return the questions of the present topic that are the visitor's own, as `section/block/number`."""
        topic = self._current.state.place.topic + "/"
        return [name.removeprefix(topic) for name in self._current.state.ticked if name.startswith(topic)]

    @Property(bool, notify=ratedChanged)
    def rated(self) -> bool:
        """Return whether the visitor has said of this page whether it was helpful."""
        place = self._current.state.place
        return f"{place.topic}/{place.section}" in self._current.state.rated

    @Slot(str)
    def tick(self, question: str) -> None:
        """Make a question of the topic the visitor's own, or no longer; it is named `section/block/number`."""
        if self._current.visit.tick(question):
            if self._tools.taking is not None:
                self._tools.taking.follow()
            self.tickedChanged.emit()

    @Slot(bool)
    def rate(self, helped: bool) -> None:
        """Say whether the page that is read was helpful."""
        if self._current.visit.rate():
            self.judged.emit(helped)
            self.ratedChanged.emit()
