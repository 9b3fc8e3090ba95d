"""Shows on the screen which sentence is spoken."""

from PySide6.QtCore import QMetaObject, QRectF, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.paths import QML
from kiosk.ui.shell.scene import reveal
from kiosk.ui.speech.utterance import Utterance, lit_markup


class Light:
    """A light behind one sentence of a window. QML holds it: pages, and what is on them, come and go."""

    def __init__(self, window: QQuickView) -> None:
        """Make nothing before there is a sentence to light."""
        self._window = window

    def show(self, spoken: Utterance | None) -> None:
        """Light a sentence and bring it into view, or none."""
        root = self._window.rootObject()
        lit = root.property("litSentence")
        if spoken is None:
            if lit is not None:
                lit.setParentItem(root)
                lit.setVisible(False)
            return
        if lit is None:
            lit = self._made()
            root.setProperty("litSentence", lit)
        in_text = spoken.begin >= 0
        lit.setParentItem(spoken.item)
        lit.setVisible(True)
        lit.setProperty("words", spoken.item if in_text else None)
        lit.setProperty("markup", lit_markup(spoken) if in_text else "")
        QMetaObject.invokeMethod(lit, "place")
        reveal(spoken.item, QRectF(lit.property("whole")) if in_text else None)

    def _made(self) -> QQuickItem:
        file = QUrl.fromLocalFile(str(QML / "controls" / "LitSentence.qml"))
        made = QQmlComponent(self._window.engine(), file, self._window).create()
        assert isinstance(made, QQuickItem), made  # noqa: S101  (the file is part of the program)
        made.setParent(self._window.rootObject())  # the engine goes before what is the window's own
        return made
