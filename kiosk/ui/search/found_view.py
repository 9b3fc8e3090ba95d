"""A search result as QML sees it."""

import html
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEnum, QObject

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
        self._kind = FoundView.Match[found.kind.capitalize()]
        self._more = found.more or html.escape(place)
        self._icon = icon
        self._hue = hue

    kind = read_property(int, "_kind", of=Match)  # what was found
    text = read_property(str, "record.text")  # text without markup
    markup = read_property(str, "record.markup")  # text with the search words highlighted, as markup
    # Additional markup: a section's summary, a term's meaning, or the path to the result
    more = read_property(str, "_more")
    icon = read_property(str, "_icon")
    hue = read_property(str, "_hue")
