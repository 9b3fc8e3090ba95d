"""What a visitor can choose about how everything is shown, and what is chosen now."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.blocks.cards import Language
from kiosk.ui.display.fonts import family_of
from kiosk.visit.visit import CONTRASTS, TEXT_SIZES, Reading

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("made from the library")
class LanguageView(QObject):  # type: ignore[operator]
    """A language as its button shows it: by its own name, in its own letters."""

    def __init__(self, language: Language, parent: QObject) -> None:
        """Read `language`."""
        super().__init__(parent)
        self._language = language

    @Property(str, constant=True)
    def code(self) -> str:
        """Return the language's code."""
        return self._language.code

    @Property(str, constant=True)
    def name(self) -> str:
        """Return its name in itself."""
        return self._language.name

    @Property(str, constant=True)
    def family(self) -> str:
        """Return the face that writes it."""
        return family_of(self._language.code)


@QmlElement
@QmlUncreatable("made by the program")
class Choices(QObject):  # type: ignore[operator]
    """The visitor's choices. Each applies at once and everywhere, and is forgotten when the visit ends.

    `reading` gives how the visitor reads now, `choose` has them read in another way.
    """

    changed = Signal()

    def __init__(
        self,
        languages: Sequence[Language],
        reading: Callable[[], Reading],
        choose: Callable[[Reading], None],
    ) -> None:
        """Offer `languages`, the first of them as the one that visits begin with."""
        super().__init__()
        self._languages = languages
        self._views: list[LanguageView] = []
        self._reading = reading
        self._choose = choose

    @Property(list, constant=True)
    def languages(self) -> list[LanguageView]:
        """Return the languages that can be chosen; they are made when they are first asked for."""
        if not self._views:
            self._views = [LanguageView(language, self) for language in self._languages]
        return self._views

    @Property(int, constant=True)
    def count(self) -> int:
        """Return the number of languages that can be chosen."""
        return len(self._languages)

    @Property(bool, constant=True)
    def severalLanguages(self) -> bool:
        """Return whether there is a choice of languages."""
        return len(self._languages) > 1

    @Property(str, notify=changed)
    def language(self) -> str:
        """Return the code of the language that is shown."""
        return self._reading().language

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """Return the name of the language that is shown, in itself."""
        return next((one.name for one in self._languages if one.code == self._reading().language), "")

    @Property(str, notify=changed)
    def textSize(self) -> str:
        """Return the text size."""
        return self._reading().text_size

    @Property(str, notify=changed)
    def contrast(self) -> str:
        """Return the contrast mode."""
        return self._reading().contrast

    @Property(bool, notify=changed)
    def reducedMotion(self) -> bool:
        """Return whether nothing is to move by itself."""
        return self._reading().reduced_motion

    @Property(bool, notify=changed)
    def lowered(self) -> bool:
        """Return whether the page lies within the reach of a seated visitor."""
        return self._reading().lowered

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Show everything in another language."""
        if any(one.code == code for one in self._languages):
            self._choose(self._reading()._replace(language=code))

    @Slot(str)
    def setTextSize(self, size: str) -> None:
        """Show all text in a size: small, medium, large, largest."""
        if size in TEXT_SIZES:
            self._choose(self._reading()._replace(text_size=size))

    @Slot(str)
    def setContrast(self, contrast: str) -> None:
        """Show everything in a contrast mode: normal, dark, light, soft."""
        if contrast in CONTRASTS:
            self._choose(self._reading()._replace(contrast=contrast))

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        """Let nothing move by itself, or let it again."""
        self._choose(self._reading()._replace(reduced_motion=reduced))

    @Slot(bool)
    def setLowered(self, lowered: bool) -> None:
        """Bring the page down into the reach of a seated visitor, or back."""
        self._choose(self._reading()._replace(lowered=lowered))
