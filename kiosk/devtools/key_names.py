"""Shows technicians the names of keys: of a keypad, a switch, a remote control."""

from collections.abc import Callable

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.settings import KEYS

MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta)
HINT = "Press a key.\nIts name is written here and in the terminal.\nClose this window to end."


class KeyNames(QRasterWindow):
    """Shows the name of every key pressed, and passes a line for the settings to `say`."""

    def __init__(self, say: Callable[[str], None]) -> None:
        super().__init__()
        self._say = say
        self.setTitle("Press a key")
        self.resize(900, 420)
        self._text = HINT

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the key's name, as a line of the machine's settings."""
        if event.key() in MODIFIERS or event.isAutoRepeat():
            return
        name = QKeySequence(event.key()).toString(QKeySequence.SequenceFormat.PortableText)
        self._text = f'{name}\n\nkey_next = "{name}"\nor key_{", key_".join(KEYS[1:])}'
        self._say(f'key_next = "{name}"')
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the text large enough to be read from where the keypad is."""
        del event
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), self.height(), QColor("#F7F4EE"))
        painter.setPen(QColor("#12323A"))
        font = QFont(QGuiApplication.font())
        font.setPixelSize(30)
        painter.setFont(font)
        painter.drawText(
            QRect(24, 24, self.width() - 48, self.height() - 48),
            Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap,
            self._text,
        )
        painter.end()
