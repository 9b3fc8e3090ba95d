"""The static page is readable in every language and reacts to nothing."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QCloseEvent, QColor, QGuiApplication, QImage, QPainter

from kiosk.startup.qt_application import qt_application
from kiosk.ui.fallback.fallback_strings import ASK_STAFF, GETTING_READY, Words
from kiosk.ui.fallback.fallback_window import CARD, INK, FallbackWindow, cell, draw_card

WIDTH, HEIGHT = 600, 120


def inked(words: Words, language: str) -> list[int]:
    """Return the pixel columns of a language's panel in which its first line is written."""
    qt_application()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor(CARD))
    ((ask, more),) = [(ask, more) for code, ask, more in words if code == language]
    with QPainter(image) as painter:
        draw_card(painter, QRectF(0, 0, WIDTH, HEIGHT), language, ask, more)
    ink = QColor(INK).rgb()
    return [x for x in range(WIDTH) if any(image.pixel(x, y) == ink for y in range(HEIGHT))]


@pytest.mark.parametrize("words", [ASK_STAFF, GETTING_READY])
@pytest.mark.parametrize("language", [language for language, _, _ in ASK_STAFF])
def test_every_language_is_written_from_its_own_side_and_whole(
    qapp: QGuiApplication, language: str, words: Words
) -> None:
    columns = inked(words, language)
    left, right = columns[0], WIDTH - 1 - columns[-1]
    assert min(left, right) > HEIGHT / 8, "nothing is cut off"
    assert (right < left) == (language == "ar")


@pytest.mark.parametrize("count", [1, 3, len(ASK_STAFF)])
@pytest.mark.parametrize("size", [(1920, 1080), (1080, 1920), (320, 320)])
def test_cards_lie_beside_each_other_on_the_glass(size: tuple[int, int], count: int) -> None:
    cards = [cell(number, count, *size) for number in range(count)]
    assert all(QRectF(0, 0, *size).contains(card) for card in cards)
    assert not [1 for card in cards for other in cards if card != other and card.intersects(other)]


def test_nobody_closes_it(qapp: QGuiApplication) -> None:
    page = FallbackWindow(ASK_STAFF)
    event = QCloseEvent()
    QGuiApplication.sendEvent(page, event)
    assert not event.isAccepted()
