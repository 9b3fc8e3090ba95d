"""The visitor's display choices; `Appearance` has the current values."""

from collections.abc import Sequence

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.blocks.cards import Language
from kiosk.ui.blocks.block_views import RecordView
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.display.fonts import family_of
from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.preferences import DisplayPreferences
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit


@qml_type
class LanguageView(RecordView):
    """A `Language` as its button shows it: its own name in its own script."""

    code = read_property(str, "_record.code")
    name = read_property(str, "_record.name")

    @Property(str, constant=True)
    def family(self) -> str:
        """Return its font family."""
        return family_of(self._record.code)


@qml_type
class Choices(QObject):
    """The visitor's display choices. Each applies at once everywhere, and is forgotten when the visit ends."""

    changed = Signal()
    languageChanged = Signal()

    def __init__(self, languages: Sequence[Language], visit: Visit) -> None:
        """Offer `languages`, and apply what is chosen to `visit`."""
        super().__init__()
        self._languages = languages
        self._count = len(languages)
        self._several = len(languages) > 1
        self._views: list[LanguageView] = []
        self._visit = visit
        visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.before.reading != change.after.reading:
            self.changed.emit()
        if change.is_translation:
            self.languageChanged.emit()

    @property
    def _reading(self) -> DisplayPreferences:
        return self._visit.state.reading

    @Property(list, constant=True)
    def languages(self) -> list[LanguageView]:
        """Return the available languages, created on first use."""
        if not self._views:
            self._views = [LanguageView(language, self) for language in self._languages]
        return self._views

    count = read_property(int, "_count")  # number of available languages
    severalLanguages = read_property(bool, "_several")
    language = read_property(str, "_reading.language", changed)

    @Property(str, notify=changed)
    def languageName(self) -> str:
        """Return the current language's own name."""
        current = self._reading.language
        return next((language.name for language in self._languages if language.code == current), "")

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Change the language."""
        if any(language.code == code for language in self._languages):
            self._visit.set_display(self._reading._replace(language=code))

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        """Set the text size, an `Appearance.TextSize`."""
        self._visit.set_display(self._reading._replace(text_size=Appearance.TextSize(size).name.lower()))

    @Slot(int)
    def setContrast(self, contrast: int) -> None:
        """Set the contrast mode, an `Appearance.Contrast`."""
        self._visit.set_display(self._reading._replace(contrast=Appearance.Contrast(contrast).name.lower()))

    @Slot(bool)
    def setReducedMotion(self, reduced: bool) -> None:
        """Turn animations off or on."""
        self._visit.set_display(self._reading._replace(reduced_motion=reduced))

    @Slot(bool)
    def setLowered(self, lowered: bool) -> None:
        """Lower the page into the reach of a seated visitor, or raise it again."""
        self._visit.set_display(self._reading._replace(lowered=lowered))
