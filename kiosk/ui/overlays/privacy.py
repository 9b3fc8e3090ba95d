"""What bystanders may see: the privacy cover, and sensitive blocks that the visitor chose to reveal."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit


@qml_type
class Privacy(QObject):
    """Covers and uncovers the screen, and reveals sensitive blocks."""

    revealedChanged = Signal()
    hiddenChanged = Signal()

    def __init__(self, visit: Visit) -> None:
        super().__init__()
        self._visit = visit
        visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.before.revealed_here != change.after.revealed_here:
            self.revealedChanged.emit()
        if change.before.hidden != change.after.hidden:
            self.hiddenChanged.emit()

    # Revealed sensitive blocks of the page; an empty id stands for the whole page
    revealed = read_property(list, "_visit.state.revealed_here", revealedChanged, of=str)
    hidden = read_property(bool, "_visit.state.hidden", hiddenChanged)  # whether the screen is covered

    @Slot(str)
    def reveal(self, block: str) -> None:
        """Reveal a sensitive block of the page, or the whole page if `block` is empty."""
        self._visit.reveal(block)

    @Slot(bool)
    def hide(self, wanted: bool) -> None:
        """Cover the screen at once, or uncover it."""
        self._visit.hide(wanted=wanted)
