"""The overlays are regular: equal cells, shared edges, whole pixels, and nothing of the page half covered."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.devtools.robot import items
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import rectangle, shown

LAPTOP = (1366, 768)
CARDS = ("display", "language", "take home", "evidence")


def open_card(screen: Screen, card: str) -> None:
    sheets = screen.kiosk.sheets
    if screen.place == "menu":
        screen.go("tile-overview")
    {
        "display": sheets.chooseDisplay,
        "language": sheets.chooseLanguage,
        "take home": sheets.takeHome,
        "evidence": lambda: sheets.explain("check"),
    }[card]()
    screen.wait_for_stillness()


def choices(screen: Screen) -> list[QQuickItem]:
    return [item for item in screen.all_of("chosen") if item.property("leastWidth") is not None]


def grids(screen: Screen) -> list[list[QQuickItem]]:
    """Return the overlay's choices, each grid's in order."""
    found: dict[QQuickItem, list[QQuickItem]] = {}
    for item in choices(screen):
        found.setdefault(item.parentItem(), []).append(item)
    return list(found.values())


@pytest.mark.parametrize("card", ["display", "language", "take home"])
@pytest.mark.parametrize(
    ("size", "language", "how"),
    [
        (LANDSCAPE, "en", {}),
        (PORTRAIT, "th", {"text_size": "largest"}),
        (LANDSCAPE, "ar", {"text_size": "largest"}),
        (LAPTOP, "es", {"screen_diagonal": 13.3}),
    ],
)
def test_choices_fill_equal_cells_from_edge_to_edge(
    library: Path, card: str, size: tuple[int, int], language: str, how: dict[str, object]
) -> None:
    site = "https://clinic.example/kiosk"
    with kiosk_on(library, size, language=language, translations="draft", site=site, **how) as screen:
        screen.touch("start")
        open_card(screen, card)
        for cells in grids(screen):
            places = [rectangle(cell) for cell in cells]
            rows: dict[float, int] = {}
            for place in places:
                rows[place.y()] = rows.get(place.y(), 0) + 1
            assert len(set(rows.values())) == 1, "no row is shorter than the others"
            assert max(p.width() for p in places) - min(p.width() for p in places) <= 1
            assert len({place.height() for place in places}) == 1
            grid = rectangle(cells[0].parentItem())
            assert min(place.left() for place in places) == grid.left()
            assert max(place.right() for place in places) == grid.right()


@pytest.mark.parametrize("language", ["en", "ar"])
@pytest.mark.parametrize("card", ["display", "language", "evidence"])
def test_content_and_actions_end_on_one_edge(library: Path, card: str, language: str) -> None:
    with kiosk_on(library, language=language, translations="draft") as screen:
        screen.touch("start")
        open_card(screen, card)
        sheet = screen.find("sheet")
        heading = next(
            i for i in items(sheet) if shown(i) and i.property("text") == sheet.property("heading")
        )
        lines, done = rectangle(heading), rectangle(screen.find("closeSheet"))
        assert lines.left() == done.left() if language == "ar" else lines.right() == done.right()


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize(("size", "diagonal"), [(LANDSCAPE, 24.0), (PORTRAIT, 24.0), (LAPTOP, 13.3)])
def test_what_has_a_border_lies_on_whole_pixels(
    library: Path, card: str, size: tuple[int, int], diagonal: float
) -> None:
    with kiosk_on(library, size, screen_diagonal=diagonal) as screen:
        screen.touch("start")
        open_card(screen, card)
        blurred = []
        for item in items(screen.find("sheet")):
            if not item.inherits("QQuickRectangle") or not shown(item):
                continue
            place = rectangle(item)
            edges = (place.left(), place.top(), place.right(), place.bottom())
            if any(edge != round(edge) for edge in edges):
                blurred.append((item.parentItem().objectName(), edges))
        assert not blurred


def test_a_label_stays_in_the_middle_of_its_cell_when_it_is_chosen(library: Path) -> None:
    def middle(name: str) -> float:
        cell = screen.find(name)
        label = next(item for item in items(cell) if item.property("lineHeight") is not None)
        assert rectangle(label).center().x() == pytest.approx(rectangle(cell).center().x(), abs=1)
        return rectangle(label).center().x()

    with kiosk_on(library) as screen:
        screen.touch("start")
        screen.touch("display")
        screen.wait_for_stillness()
        before = middle("contrast-light")
        screen.touch("contrast-light")
        assert screen.find("contrast-light").property("chosen")
        assert middle("contrast-light") == before
        assert middle("contrast-normal")


@pytest.mark.parametrize("card", CARDS)
def test_no_card_half_covers_the_bar(library: Path, card: str) -> None:
    with kiosk_on(library) as screen:
        screen.touch("start")
        open_card(screen, card)
        assert screen.find("bar") is None
        screen.touch(QPoint(5, 5))
        assert screen.find("sheet") is None
        assert screen.find("bar") is not None


@pytest.mark.parametrize(
    ("section", "block", "term"),
    [("conclusion", "path", "sarcoma-center"), ("harms", "survival", "survival-rate")],
)
def test_a_term_in_the_words_of_an_enlarged_picture_or_chart_is_explained(
    library: Path, section: str, block: str, term: str
) -> None:
    with kiosk_on(library) as screen:
        screen.touch("start")
        screen.go(f"tile-{section}")
        screen.kiosk.sheets.enlarge(block)
        screen.wait_for_stillness()
        screen.kiosk.navigation.followLink(f"term:{term}")
        screen.wait_for_stillness()
        texts = [item.property("text") for item in items(screen.find("sheet")) if shown(item)]
        assert screen.kiosk.sheets.shown.title in texts
        assert screen.kiosk.sheets.shown.text in texts
