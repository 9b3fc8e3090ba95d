"""Highlights the sentence being read."""

from PySide6.QtCore import QMetaObject, QRectF, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import QML
from kiosk.ui.shell.scene import reveal
from kiosk.ui.speech.utterance import Utterance, lit_markup


class SentenceHighlight:
    """Highlights one sentence in a window. QML holds the highlight item, because pages and their items come and go."""

    def __init__(self, window: QQuickView) -> None:
        """Create nothing until there is a sentence to highlight."""
        self._window = window

    def show(self, spoken: Utterance | None) -> None:
        """Highlight a sentence and scroll it into view; with `None`, remove the highlight."""
        root = self._window.rootObject()
        lit = root.property("litSentence")
        if spoken is None:
            if lit is not None:
                lit.setParentItem(root)
                lit.setVisible(False)
            return
        if lit is None:
            lit = self._create_item()
            root.setProperty("litSentence", lit)
        in_text = spoken.begin >= 0
        lit.setParentItem(spoken.item)
        lit.setVisible(True)
        lit.setProperty("words", spoken.item if in_text else None)
        lit.setProperty("markup", lit_markup(spoken) if in_text else "")
        QMetaObject.invokeMethod(lit, "place")
        reveal(spoken.item, QRectF(lit.property("whole")) if in_text else None)

    def _create_item(self) -> QQuickItem:
        file = QUrl.fromLocalFile(str(QML / "controls" / "LitSentence.qml"))
        item = QQmlComponent(self._window.engine(), file, self._window).create()
        assert isinstance(item, QQuickItem), item  # noqa: S101  (the file is part of the program)
        item.setParent(self._window.rootObject())  # the engine is deleted before the window's children
        return item
