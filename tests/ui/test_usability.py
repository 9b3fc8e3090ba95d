"""Tests of the measurements in tests/ui/usability.py: lines, bars, the pixels of borders."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QUrl
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtQuick import QQuickView
from pytestqt.qtbot import QtBot

from kiosk.devtools.robot import Robot
from tests.ui.usability import (
    ACTIONS,
    action_complaints,
    bar_differences,
    bar_share_allowed,
    broken_borders,
    broken_into_lines,
    covered_length,
    end_complaints,
    hidden_items,
    off_grid,
    plain_text,
    required_tiles,
    row_complaints,
    visible_characters,
)
from tests.ui.walker import gap_millimetres, large_touch_millimetres, touch_millimetres

ROW = {
    name: QRectF(10 + 100 * n, 900, 90, 60) for n, name in enumerate(("back", "previous", "more", "close"))
}
WIDTH = 410.0

BUTTON = """
import QtQuick

Item {
    width: 300
    height: 200

    Rectangle {
        anchors.fill: parent
        color: "#F7F4EE"
    }
    Item {
        property bool pressed: false
        property string label: "Search"

        objectName: "button"
        x: %s
        y: 20
        width: %s
        height: 60

        Rectangle {
            anchors.fill: parent
            radius: %s
            border {
                color: "#8B8371"
                width: 2
            }
        }
        %s
    }
}
"""
COVER = 'Rectangle { x: 90; y: 12; width: 10; height: 20; color: "#F7F4EE" }'

ShowButton = Callable[..., Robot]


@pytest.fixture
def show_button(tmp_path: Path, qtbot: QtBot) -> Iterator[ShowButton]:
    """Yield a function that shows a button at x, with a width and radius and something over it."""
    views = []

    def show(x: float, width: float = 100, radius: float = 12, over: str = "") -> Robot:
        file = tmp_path / "Button.qml"
        file.write_text(BUTTON % (x, width, radius, over))
        view = QQuickView()
        views.append(view)
        view.setSource(QUrl.fromLocalFile(str(file)))
        view.show()
        qtbot.waitExposed(view)
        return Robot(view)

    yield show
    for view in views:
        view.close()
        view.deleteLater()


@pytest.mark.parametrize(("diagonal", "figures"), [(18.9, (9.0, 12.0, 1.27)), (19.0, (12.7, 20.0, 2.54))])
def test_touch_targets_are_smaller_on_small_screens(
    diagonal: float, figures: tuple[float, float, float]
) -> None:
    assert (
        touch_millimetres(diagonal),
        large_touch_millimetres(diagonal),
        gap_millimetres(diagonal),
    ) == figures


@pytest.mark.parametrize(
    ("diagonal", "largest_text", "tiles"),
    [(11.6, False, 4), (13.3, False, 6), (11.6, True, 2), (55.0, True, 2)],
)
def test_small_screens_and_large_text_show_fewer_tiles(
    diagonal: float, largest_text: bool, tiles: int
) -> None:
    assert required_tiles(diagonal, largest_text=largest_text) == tiles


def test_the_bar_may_take_more_of_a_small_screen_and_less_of_a_high_one() -> None:
    assert bar_share_allowed(24.0, portrait=False) == 0.14
    assert bar_share_allowed(11.6, portrait=False) == 0.16
    assert bar_share_allowed(11.6, portrait=True) == 0.09


def test_marks_and_what_has_no_width_are_not_counted() -> None:
    assert visible_characters("Go on") == 5
    assert visible_characters("ที่\u200bนี่") == 2
    assert plain_text('A <a href="term:x">lump</a> &amp; more') == "A lump & more"


@pytest.mark.usefixtures("qtbot")
def test_a_text_is_broken_where_the_width_ends() -> None:
    font = QFont()
    font.setPixelSize(20)
    width = QFontMetricsF(font).horizontalAdvance("one two ") + 1
    assert broken_into_lines("one two one two one", font, width) == ["one two", "one two", "one"]


def test_overlapping_intervals_are_covered_once() -> None:
    assert covered_length([(0, 10), (5, 12), (20, 30), (22, 25)]) == 22
    assert covered_length([]) == 0


def test_a_bar_of_one_row_with_back_and_close_at_its_ends_is_right() -> None:
    assert row_complaints(ROW) == []
    assert end_complaints(ROW, WIDTH, from_right=False) == []
    mirrored = {name: QRectF(WIDTH - r.right(), r.y(), r.width(), r.height()) for name, r in ROW.items()}
    assert end_complaints(mirrored, WIDTH, from_right=True) == []
    assert end_complaints(ROW, WIDTH, from_right=True) != []


def test_second_rows_overlaps_and_unequal_margins_are_told_with_their_figures() -> None:
    second = ROW | {"more": ROW["more"].translated(0, -70)}
    assert row_complaints(second) == [
        "the buttons of the bar have their centres at 860, 930 px; one row is required"
    ]
    assert row_complaints(ROW | {"more": ROW["more"].translated(20, 0)}) == [
        "“more” and “close” overlap in the bar"
    ]
    assert end_complaints(ROW, WIDTH + 15, from_right=False) == [
        "the bar has margins of 10 and 25 px; they are to be equal"
    ]
    assert end_complaints({"back": ROW["back"]}, WIDTH, from_right=False) == ["“close” is not in the bar"]


def test_actions_leave_the_bar_in_order_and_only_behind_more() -> None:
    assert action_complaints(ACTIONS, ACTIONS) == []
    assert action_complaints(ACTIONS, [*ACTIONS[2:], "more"]) == []
    assert action_complaints(ACTIONS, ACTIONS[2:]) == [
        "“more” is not in the bar, nor are hide, takeHome; it is required then"
    ]
    assert action_complaints(ACTIONS, [action for action in ACTIONS if action != "search"] + ["more"]) == [
        "search left the bar while “hide”, which is to go first, is in it"
    ]


def test_a_bar_that_changes_is_told_from_one_that_does_not() -> None:
    assert bar_differences(ROW, dict(ROW)) == []
    moved = {name: r.translated(4, 0) if name == "close" else r for name, r in ROW.items() if name != "more"}
    assert bar_differences(ROW, moved) == [
        "“close” was at 310, 900, 90 by 60 px and is now at 314, 900, 90 by 60 px",
        "“more” is no longer in the bar",
    ]


@pytest.mark.parametrize("radius", [0, 12, 30])
def test_a_border_on_whole_pixels_is_whole(show_button: ShowButton, radius: float) -> None:
    shown = show_button(20, radius=radius)
    assert off_grid(shown) == []
    assert broken_borders(shown) == []


@pytest.mark.parametrize(("x", "width"), [(20.5, 100), (20, 100.4), (20.3, 100.4)])
def test_a_border_off_the_pixel_grid_is_found(show_button: ShowButton, x: float, width: float) -> None:
    (complaint,) = off_grid(show_button(x, width))
    assert f"“Search” is at {x:.2f}, 20.00, {width:.2f} by 60.00 px" in complaint


def test_a_border_that_something_covers_is_found(show_button: ShowButton) -> None:
    (complaint,) = broken_borders(show_button(20, over=COVER))
    assert complaint.startswith("19 of 34 pixels on the right edge of Button.qml “Search”")


def test_what_leaves_the_window_is_not_fully_visible(show_button: ShowButton) -> None:
    assert hidden_items(show_button(20), "button", "other") == ["“other” is not on the screen"]
    assert hidden_items(show_button(250), "button") == ["only 50% of “button” is visible; 100% is required"]
