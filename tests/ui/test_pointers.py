"""Mouse and pen do what a finger does, and show what they point at."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtQml import QQmlProperty
from PySide6.QtTest import QTest

from tests.pen import Pen
from tests.screen import Screen, kiosk_on

Click = Callable[[QPoint], None]


@pytest.fixture
def screen(library: Path) -> Iterator[Screen]:
    with kiosk_on(library) as screen:
        screen.touch("start")
        yield screen


@pytest.fixture(params=["touch", "mouse", "pen"])
def click(screen: Screen, request: pytest.FixtureRequest) -> Click:
    """Return a function that clicks at a position with one kind of device."""
    pen = Pen(screen.window)

    def mouse_click(at: QPoint) -> None:
        QTest.mouseMove(screen.window, at)
        QTest.mouseClick(screen.window, Qt.MouseButton.LeftButton, pos=at)

    clicks: dict[str, Click] = {"touch": screen.tap, "mouse": mouse_click, "pen": pen.click}

    def click(at: QPoint) -> None:
        clicks[request.param](at)
        screen.settle()
        screen.clock.advance(1)

    return click


def hovered(screen: Screen, name: str) -> bool:
    item = screen.find(name)
    assert item is not None
    return bool(item.property("hovered"))


def border(screen: Screen, name: str) -> tuple[int, str]:
    """Return the width and the color of a control's border."""
    item = screen.find(name)
    assert item is not None
    background = next(child for child in item.childItems() if child.objectName() == "background")
    return int(QQmlProperty.read(background, "border.width")), QQmlProperty.read(
        background, "border.color"
    ).name()


def link_spot(screen: Screen, link: str) -> QPoint:
    """Return where a link can be clicked."""
    text = next(i for i in screen.all_of("linkColor") if link in str(i.property("text")))
    spots = (QPointF(x, y) for y in range(4, int(text.height()), 8) for x in range(4, int(text.width()), 8))
    spot = next(at for at in spots if link in str(text.linkAt(at.x(), at.y())))  # type: ignore[attr-defined]
    return text.mapToScene(spot).toPoint()


def test_tiles_links_cards_and_bar_buttons_answer_to_every_device(screen: Screen, click: Click) -> None:
    click(screen.centre("tile-harms"))
    assert screen.place == "section"
    screen.wait_for_stillness()
    click(link_spot(screen, "term:malignant"))
    assert screen.kiosk.state.sheet is not None
    click(screen.centre("closeSheet"))
    assert screen.kiosk.state.sheet is None
    click(screen.centre("close"))
    assert screen.place == "start"


def test_a_mouse_shows_what_it_points_at_and_a_finger_does_not(screen: Screen) -> None:
    width, colour = border(screen, "tile-overview")
    QTest.mouseMove(screen.window, screen.centre("tile-overview"))
    screen.settle()
    assert hovered(screen, "tile-overview")
    assert border(screen, "tile-overview")[0] > width
    assert not hovered(screen, "tile-harms")
    screen.touch(QPoint(3, 3))
    assert not hovered(screen, "tile-overview")
    assert border(screen, "tile-overview") == (width, colour)
    screen.touch("tile-overview")
    screen.touch("back")
    assert not hovered(screen, "tile-overview")


def test_a_pen_shows_what_it_points_at(screen: Screen) -> None:
    pen = Pen(screen.window)
    pen.hover(QPoint(3, 3))
    pen.hover(screen.centre("tile-overview"))
    screen.settle()
    assert hovered(screen, "tile-overview")


@pytest.mark.parametrize("device", ["mouse", "pen"])
def test_a_page_is_dragged_by_every_device_and_nothing_is_selected(screen: Screen, device: str) -> None:
    screen.touch("tile-harms")
    screen.wait_for_stillness()
    page = screen.find("blocks")
    assert page is not None
    before = float(page.property("contentY"))
    pen, button = Pen(screen.window), Qt.MouseButton.LeftButton
    spots = [QPoint(1100, 800 - 60 * step) for step in range(8)]
    if device == "pen":
        pen.hover(spots[0])
        for spot in spots:
            pen.press(spot)
            screen.settle()
        pen.hover(spots[-1])
    else:
        QTest.mousePress(screen.window, button, pos=spots[0])
        for spot in spots[1:]:
            QTest.mouseMove(screen.window, spot)
            screen.settle()
        QTest.mouseRelease(screen.window, button, pos=spots[-1])
    screen.wait_for_stillness()
    assert float(page.property("contentY")) > before + 100
    assert screen.kiosk.state.sheet is None
