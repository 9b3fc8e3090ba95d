"""The blocks of a page: texts beside markers are aligned, and borders lie on whole pixels."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtQuick import QQuickItem

from kiosk.devtools.robot import items
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import ancestors, is_target, is_text, named, rectangle, shown

LAPTOP = (1366, 768)


def open_sections(screen: Screen) -> Iterator[str]:
    """Open one section after the other and yield its id once it is laid out."""
    screen.touch("start")
    for section in screen.kiosk.topics.at(0).record.sections:
        screen.clock.advance(1)
        screen.kiosk.navigation.openSection(section.id)
        screen.wait_for_stillness()
        yield section.id


def blocks_of(screen: Screen) -> list[QQuickItem]:
    """Return the blocks of the page that is shown."""
    view = screen.find("blocks")
    assert view is not None
    return [item for item in items(view) if item.objectName().startswith("block-") and shown(item)]


def text_starts(block: QQuickItem, *, from_right: bool) -> set[int]:
    """Return where the texts beside a block's markers start, in pixels from the edge where lines begin."""
    lines = [item for item in items(block) if shown(item) and item.property("markWidth") is not None]
    texts = [text for line in lines for text in items(line) if shown(text) and is_beside_mark(text)]
    edge = rectangle(block)
    return {
        round(edge.right() - rectangle(text).right() if from_right else rectangle(text).left() - edge.left())
        for text in texts
    }


def is_beside_mark(text: QQuickItem) -> bool:
    """Return whether an item is a text beside a marker, not the number in it."""
    around = text.parentItem()
    return is_text(text) and around is not None and around.inherits("QQuickColumn")


@pytest.mark.parametrize(
    ("size", "language", "text_size"),
    [(LANDSCAPE, "en", "medium"), (LAPTOP, "en", "small"), (PORTRAIT, "ar", "largest")],
)
def test_all_texts_beside_the_marks_of_a_block_start_at_one_line(
    library: Path, size: tuple[int, int], language: str, text_size: str
) -> None:
    lined_up = 0
    with kiosk_on(library, size, language=language, text_size=text_size, translations="draft") as screen:
        for section in open_sections(screen):
            for block in blocks_of(screen):
                starts = text_starts(block, from_right=screen.kiosk.appearance.rightToLeft)
                assert len(starts) <= 1, f"{section}: {block.objectName()} starts its texts at {starts}"
                lined_up += bool(starts)
    assert lined_up > 8


def off_grid(block: QQuickItem) -> Iterator[str]:
    """Yield the rounded rectangles and controls of a block that do not lie on its whole pixels."""
    for item in items(block):
        if not shown(item) or any(is_target(around) for around in ancestors(item)):
            continue
        where = item.mapToItem(block, QPointF(0, 0))
        if is_target(item):
            measures = [where.x(), where.y()]
        elif item.inherits("QQuickRectangle") and item.property("radius") > 0:
            measures = [where.x(), where.y(), item.width(), item.height()]
        else:
            continue
        if any(abs(measure - round(measure)) > 0.01 for measure in measures):
            yield f"{named(item)} in {block.objectName()} lies at {measures}"


@pytest.mark.parametrize(
    ("size", "language", "text_size"),
    [(LANDSCAPE, "en", "medium"), (LAPTOP, "th", "large"), (PORTRAIT, "zh-Hans", "largest")],
)
def test_the_borders_of_blocks_lie_on_whole_pixels(
    library: Path, size: tuple[int, int], language: str, text_size: str
) -> None:
    with kiosk_on(library, size, language=language, text_size=text_size, translations="draft") as screen:
        found = [
            fault
            for _ in open_sections(screen)
            for block in blocks_of(screen)
            for fault in [*off_grid(block), *uneven_height(block)]
        ]
    assert not found, "\n".join(found)


def uneven_height(block: QQuickItem) -> Iterator[str]:
    """Yield a block whose height is not a whole number of pixels: everything below it would lie between pixels."""
    if abs(block.height() - round(block.height())) > 0.01:
        yield f"{block.objectName()} is {block.height()} high"
