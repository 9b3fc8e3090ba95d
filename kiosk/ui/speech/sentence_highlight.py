"""Highlights the sentence being read."""

from PySide6.QtCore import QMetaObject, QRectF, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import QML
from kiosk.ui.shell.scene import reveal
from kiosk.ui.speech.utterance import Utterance, lit_markup


class SentenceHighlight:
    """Highlights one sentence in a window, with an item that is moved from text to text."""

    def __init__(self, window: QQuickView) -> None:
        """Create nothing until there is a sentence to highlight."""
        self._window = window
        self._item: QQuickItem | None = None

    def show(self, sentence: Utterance | None) -> None:
        """Highlight a sentence and scroll it into view; with `None`, remove the highlight."""
        if sentence is not None:
            self._show(sentence)
        elif self._item is not None:
            self._item.setParentItem(self._window.rootObject())
            self._item.setVisible(False)

    def _show(self, sentence: Utterance) -> None:
        if self._item is None:
            self._item = self._create_item()
        lit, in_text = self._item, sentence.begin >= 0
        lit.setParentItem(sentence.item)
        lit.setVisible(True)
        lit.setProperty("words", sentence.item if in_text else None)
        lit.setProperty("markup", lit_markup(sentence) if in_text else "")
        QMetaObject.invokeMethod(lit, "place")
        reveal(sentence.item, QRectF(lit.property("whole")) if in_text else None)

    def _create_item(self) -> QQuickItem:
        file = QUrl.fromLocalFile(str(QML / "controls" / "LitSentence.qml"))
        item = QQmlComponent(self._window.engine(), file, self._window).create()
        assert isinstance(item, QQuickItem), item  # noqa: S101  (the file is part of the program)
        item.setParent(self._window.rootObject())  # the engine is deleted before the window's children
        return item
