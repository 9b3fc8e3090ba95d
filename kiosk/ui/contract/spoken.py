"""What the voice says for an item, and in which language."""

from PySide6.QtCore import QObject

from kiosk.ui.contract import Attached, AttachedProperties, attached_type
from kiosk.ui.properties import stored_property


class SpokenProperties(QObject, AttachedProperties):
    """The declarations of one item; Python reads the plain attributes, which are `None` where nothing is declared.

    `own_text`: what is said instead of all that the item shows; empty for nothing. `summary`: what is said after it.
    `shown_text`: the text that the item itself shows. `markup`: whether that has tags and entities. The language codes
    are empty for the visitor's language; `own_language` also holds for all items below.
    """

    def __init__(self, item: QObject) -> None:
        super().__init__(item)
        self.own_text: str | None = None
        self.summary_text = ""
        self.shown_text: str | None = None
        self.is_markup = False
        self.own_language: str | None = None
        self.summary_language = ""

    text = stored_property(str, "own_text")
    summary = stored_property(str, "summary_text")
    shown = stored_property(str, "shown_text")
    markup = stored_property(bool, "is_markup")
    language = stored_property(str, "own_language")
    summaryLanguage = stored_property(str, "summary_language")


@attached_type
class Spoken(QObject, Attached[SpokenProperties]):
    """Attaches `SpokenProperties`: texts declare `shown`, controls and pictures `text`."""

    properties = SpokenProperties
