"""What QML reads of a review: one typed, unchanging object for each."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.content.cards import Review

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made from the library")
class ReviewView(QObject):  # type: ignore[operator]
    """Who reviewed a section or a topic, and whether it has changed since."""

    def __init__(self, review: "Review", parent: QObject) -> None:
        """Read `review`."""
        super().__init__(parent)
        self._review = review

    @Property(str, constant=True)
    def state(self) -> str:
        """Return "awaiting", "reviewed", or "changed" since the review."""
        return self._review.state

    @Property(str, constant=True)
    def by(self) -> str:
        """Return who reviewed it, empty until somebody has."""
        return self._review.by

    @Property(str, constant=True)
    def on(self) -> str:
        """Return the day of the review."""
        return self._review.on

    @Property(str, constant=True)
    def due(self) -> str:
        """Return the day on which it is due again."""
        return self._review.due
