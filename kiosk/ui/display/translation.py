"""Puts the interface's words into the visitor's language: Qt's own compiled translations."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.content.languages import PSEUDO
from kiosk.paths import TRANSLATIONS


class Translation:
    """The translator that is installed at present."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Begin with the words as they stand in QML."""
        self._engine = engine
        self._translator: QTranslator | None = None
        self._words = b""

    def use(self, language: str) -> None:
        """Switch to `language`; all texts on the screen follow at once.

        A language without a file shows the words as they stand in QML, which is English; so does one whose file
        cannot be read, which is logged.
        """
        self.stop()
        # Qt would map the file into memory, and crash as soon as somebody wrote into it
        self._words = words_of(compiled(language))
        if self._words:
            self._translator = QTranslator()
            self._translator.load(self._words)  # which copies nothing
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()

    def stop(self) -> None:
        """Give all further words as they stand in QML."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
            self._words = b""


def words_of(file: Path) -> bytes:
    """Return what is in a compiled translation; empty where there is no such file or it cannot be read."""
    try:
        return file.read_bytes()
    except FileNotFoundError:
        return b""
    except OSError as error:
        from kiosk.base.log import log

        log().warning("The words of the screen cannot be read: %s", error)
        return b""


def compiled(language: str) -> Path:
    """Return the file of a language's words; those of pseudo-locales are made when they are asked for."""
    if language in PSEUDO:
        from kiosk.ui.display.pseudo_locale import compile_pseudo

        return compile_pseudo(language)
    return TRANSLATIONS / f"kiosk_{language}.qm"
