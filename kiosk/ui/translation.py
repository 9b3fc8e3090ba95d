"""Puts the interface's words into the visitor's language."""

from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtQml import QQmlEngine


class PseudoTranslator(QTranslator):
    """Makes long or right-to-left words of the English ones, to show what a layout cannot take."""

    def __init__(self, language: str) -> None:
        """Make words for `language`, a pseudo-locale."""
        super().__init__()
        self._language = language

    def isEmpty(self) -> bool:  # noqa: N802
        """Tell Qt that there is something to ask for."""
        return False

    def translate(
        self,
        context: str,
        sourceText: str,  # noqa: N803
        disambiguation: str | None = None,
        n: int = -1,
    ) -> str:
        """Give the pseudo-word for `sourceText`."""
        from kiosk.content import pseudo

        del context, disambiguation, n
        return pseudo.text(self._language, sourceText)


class Translation:
    """The translator that is installed at present."""

    def __init__(self, engine: QQmlEngine) -> None:
        """Begin with the words as they stand in QML."""
        self._engine = engine
        self._translator: QTranslator | None = None

    def use(self, language: str) -> None:
        """Switch to `language`; all texts on the screen follow at once."""
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
        if language in ("en-XA", "ar-XB"):
            self._translator = PseudoTranslator(language)
            QCoreApplication.installTranslator(self._translator)
        self._engine.retranslate()
