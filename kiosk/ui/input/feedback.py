"""What a visitor records on pages: ticked questions, and whether a page was helpful."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit


@qml_type
class Feedback(QObject):
    """Stores feedback in the visit; it is forgotten with the visit."""

    tickedChanged = Signal()
    ratedChanged = Signal()
    judged = Signal(bool)
    """Emitted when the visitor rates the current page: whether it was helpful."""

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit
        visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.before.ticked_here != change.after.ticked_here:
            self.tickedChanged.emit()
        if change.before.is_rated != change.after.is_rated:
            self.ratedChanged.emit()

    # Current topic's ticked questions, as `section/block/number`
    ticked = read_property(list, "_visit.state.ticked_here", tickedChanged, of=str)
    # Whether the visitor has rated the current page
    rated = read_property(bool, "_visit.state.is_rated", ratedChanged)

    @Slot(str)
    def tick(self, question: str) -> None:
        """Tick or untick a question of the current topic, named `section/block/number`."""
        self._visit.tick(question)

    @Slot(bool)
    def rate(self, helped: bool) -> None:
        """Record whether the current page was helpful."""
        if self._visit.rate():
            self.judged.emit(helped)
