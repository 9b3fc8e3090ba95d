"""Fallback screen without a library: a few words in all languages, drawn without QML."""

from PySide6.QtCore import QEvent, QRectF, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QRasterWindow, QTextOption

from kiosk.content.languages import FROM_RIGHT
from kiosk.runtime.service_manager import tell
from kiosk.ui.display.fonts import can_draw, family_of
from kiosk.ui.fallback.fallback_strings import Words
from kiosk.ui.monitoring.heartbeat import BEAT_SECONDS, SHARE

EDGE_PIXELS = 2
"""Margin at the end of a line for the antialiased edge of its last letter."""

PAPER, CARD, INK, MUTED = "#F7F4EE", "#FFFFFF", "#12323A", "#4A626A"


class FallbackWindow(QRasterWindow):
    """Fills the screen and ignores all input."""

    def __init__(self, words: Words) -> None:
        """Prepare a window with `words`, leaving out languages that cannot be drawn."""
        super().__init__()
        self.words = [text for text in words if can_draw(text[0])]
        self.setTitle("Lobby Kiosk")
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFlags(
            Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        )

    def event(self, event: QEvent) -> bool:
        """Ignore requests to close the window."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw a card for each language, in two columns if the screen is wide."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(QRectF(0, 0, self.width(), self.height()), QColor(PAPER))
            for number, (language, ask, more) in enumerate(self.words):
                box = cell(number, len(self.words), self.width(), self.height())
                draw_card(painter, box, language, ask, more)


def cell(number: int, count: int, width: float, height: float) -> QRectF:
    """Return the rectangle of one of `count` cards, which fill the first column before the second."""
    columns = 2 if width > height else 1
    rows = -(-count // columns)
    gap = min(width, height) / 40
    across, down = (width - gap) / columns, (height - gap) / rows
    column, row = divmod(number, rows)
    return QRectF(gap + column * across, gap + row * down, across - gap, down - gap)


def draw_card(painter: QPainter, box: QRectF, language: str, ask: str, more: str) -> None:
    """Draw the card of one language."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(CARD))
    painter.drawRoundedRect(box, box.height() / 6, box.height() / 6)
    inner = box.adjusted(box.height() / 5, box.height() / 8, -box.height() / 5, -box.height() / 8)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
    if language in FROM_RIGHT:
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
    lines = (
        (ask, INK, 0.38, QFont.Weight.Bold, 0.0, 0.58),
        (more, MUTED, 0.24, QFont.Weight.Normal, 0.58, 0.42),
    )
    for text, colour, size, weight, top, share in lines:
        line = QRectF(inner.x(), inner.y() + top * inner.height(), inner.width(), share * inner.height())
        painter.setPen(QColor(colour))
        painter.setFont(fitting(text, family_of(language), weight, size * inner.height(), line.width()))
        painter.drawText(line, text, option)


def fitting(text: str, family: str, weight: QFont.Weight, pixels: float, width: float) -> QFont:
    """Return a bold or regular font of at most `pixels`, small enough for the text to fit into `width`."""
    font = QFont(family)
    font.setWeight(weight)
    size = max(1, int(pixels))
    font.setPixelSize(size)
    while size > 1 and QFontMetricsF(font).boundingRect(text).right() + EDGE_PIXELS > width:
        size -= 1  # one pixel at a time, because hinted glyphs do not scale evenly
        font.setPixelSize(size)
    return font


def show_still_page(words: Words, expected: float) -> FallbackWindow:
    """Show the fallback screen, and send heartbeats if they are `expected` within some seconds (0: none)."""
    page = FallbackWindow(words)
    page.setGeometry(page.screen().geometry())
    page.showFullScreen()
    tell("READY=1", "STATUS=still page")
    if expected:
        beat = QTimer(page)
        beat.timeout.connect(lambda: tell("WATCHDOG=1"))
        beat.start(round(1000 * min(BEAT_SECONDS, SHARE * expected)))
    return page
