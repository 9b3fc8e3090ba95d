"""Highlights the sentence being read."""

from PySide6.QtCore import QMetaObject, QRectF
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.ui.shell.scene import create_object, reveal
from kiosk.ui.speech.utterance import Utterance, lit_markup


class SentenceHighlight:
    """Highlights one sentence in a window, with an item that is moved from text to text."""

    def __init__(self, window: QQuickView) -> None:
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
            item = create_object(self._window, "controls/LitSentence.qml")
            assert isinstance(item, QQuickItem), item  # noqa: S101  (the file is part of the program)
            self._item = item
        lit, in_text = self._item, sentence.begin >= 0
        lit.setParentItem(sentence.item)
        lit.setVisible(True)
        lit.setProperty("words", sentence.item if in_text else None)
        lit.setProperty("markup", lit_markup(sentence) if in_text else "")
        QMetaObject.invokeMethod(lit, "place")
        reveal(sentence.item, QRectF(lit.property("whole")) if in_text else None)
