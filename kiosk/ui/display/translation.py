"""Translates the interface with Qt's compiled translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.content.languages import PSEUDO
from kiosk.paths import TRANSLATIONS


class InterfaceTranslation:
    """The installed translator."""

    def __init__(self, engine: QQmlEngine) -> None:
        self._engine = engine
        self._translator: QTranslator | None = None
        self._words = b""

    def use(self, language: str) -> None:
        """Switch to `language`; all texts on the screen follow at once.

        A language without a file shows the English source texts. So does one whose file cannot be read; this is logged.
        """
        self.stop()
        # Load from memory: Qt would map the file, and crash if somebody overwrote it
        self._words = words_of(compiled(language))
        if self._words:
            self._translator = QTranslator()
            self._translator.load(self._words)  # does not copy the data
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()

    def stop(self) -> None:
        """Remove the translator; texts are untranslated from here on."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
            self._words = b""


def words_of(file: Path) -> bytes:
    """Return the content of a compiled translation; empty if the file is missing or cannot be read."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        from kiosk.base.log import log

        log().warning("The translation of the interface cannot be read: %s", error)
        return b""


def compiled(language: str) -> Path:
    """Return the translation file of a language; those of pseudo-locales are compiled on demand."""
    if language in PSEUDO:
        from kiosk.ui.display.pseudo_locale import compile_pseudo

        return compile_pseudo(language)
    return TRANSLATIONS / f"kiosk_{language}.qm"
