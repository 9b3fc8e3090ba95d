"""A search result as QML sees it."""

import html
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject

from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from kiosk.content.search.query import Found


@qml_type
class FoundView(QObject):
    """A search result."""

    @QEnum
    class Match(IntEnum):
        """What was found, named as the kinds of `Found`."""

        Section = 0
        Term = 1
        Heading = 2
        Sentence = 3

    def __init__(self, found: "Found", place: str, icon: str, hue: str, parent: QObject) -> None:
        """Show `found`; `place` is the path to it in words."""
        super().__init__(parent)
        self.record = found
        self._place = place
        self._icon = icon
        self._hue = hue

    @Property(int, constant=True)
    def kind(self) -> Match:
        """Return what was found."""
        return FoundView.Match[self.record.kind.capitalize()]

    text = read_property(str, "record.text")  # text without markup
    markup = read_property(str, "record.markup")  # text with the search words highlighted, as markup

    @Property(str, constant=True)
    def more(self) -> str:
        """Return additional markup: a section's summary, a term's meaning, or the path to the result."""
        return self.record.more or html.escape(self._place)

    icon = read_property(str, "_icon")
    hue = read_property(str, "_hue")
