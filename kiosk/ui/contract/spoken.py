"""What the voice says for an item, and in which language."""

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlAttached, QmlElement, QmlUncreatable, qmlAttachedPropertiesObject

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class SpokenProperties(QObject):
    """The declarations of one item; Python reads the plain attributes, which are `None` where nothing is declared.

    `own_text`: what is said instead of all that the item shows; empty for nothing. `summary`: what is said after it.
    `shown_text`: the text that the item itself shows. `markup`: whether that has tags and entities. The language codes
    are empty for the visitor's language; `own_language` also holds for all items below.
    """

    def __init__(self, item: QObject) -> None:
        """Declare nothing yet."""
        super().__init__(item)
        self.own_text: str | None = None
        self.summary_text = ""
        self.shown_text: str | None = None
        self.is_markup = False
        self.own_language: str | None = None
        self.summary_language = ""

    @Property(str)
    def text(self) -> str:
        """Return what is said instead of what the item shows."""
        return self.own_text or ""

    @text.setter  # type: ignore[no-redef]
    def text(self, text: str) -> None:
        self.own_text = text

    @Property(str)
    def summary(self) -> str:
        """Return what is said after `text`."""
        return self.summary_text

    @summary.setter  # type: ignore[no-redef]
    def summary(self, summary: str) -> None:
        self.summary_text = summary

    @Property(str)
    def shown(self) -> str:
        """Return the text that the item shows."""
        return self.shown_text or ""

    @shown.setter  # type: ignore[no-redef]
    def shown(self, shown: str) -> None:
        self.shown_text = shown

    @Property(bool)
    def markup(self) -> bool:
        """Return whether `shown` has tags and entities."""
        return self.is_markup

    @markup.setter  # type: ignore[no-redef]
    def markup(self, markup: bool) -> None:
        self.is_markup = markup

    @Property(str)
    def language(self) -> str:
        """Return the language code of the item and of all below it."""
        return self.own_language or ""

    @language.setter  # type: ignore[no-redef]
    def language(self, language: str) -> None:
        self.own_language = language

    @Property(str)
    def summaryLanguage(self) -> str:
        """Return the language code of `summary`."""
        return self.summary_language

    @summaryLanguage.setter  # type: ignore[no-redef]
    def summaryLanguage(self, language: str) -> None:
        self.summary_language = language


@QmlElement
@QmlUncreatable("attached to items")
@QmlAttached(SpokenProperties)
class Spoken(QObject):  # type: ignore[operator]
    """Attaches `SpokenProperties`: texts declare `shown`, controls and pictures `text`."""

    @staticmethod
    def qmlAttachedProperties(_type: object, item: QObject) -> SpokenProperties:
        """Return new declarations for `item`."""
        return SpokenProperties(item)

    @staticmethod
    def of(item: QObject) -> SpokenProperties | None:
        """Return the declarations of `item`, or `None` if it has none."""
        found = qmlAttachedPropertiesObject(Spoken, item, False)
        return found if isinstance(found, SpokenProperties) else None
