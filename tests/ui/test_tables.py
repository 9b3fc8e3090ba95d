"""Tables: columns as wide as their texts need, headings that stay visible, and cards where columns do not fit."""

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.content.library.builder import build
from kiosk.devtools.robot import items
from kiosk.paths import ICONS
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.speech.utterance import spoken_below
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import complaints_at_rest, is_text, rectangle

LAPTOP = (1366, 768)
LONG_TEXT = "It can shrink some tumors before surgery, and experts still debate who benefits from it. " * 3
TABLES: dict[str, tuple[list[str], list[list[str]]]] = {
    "uneven": (
        ["Treatment", "What it does", "What studies found"],
        [["Surgery", "Takes the tumor out", LONG_TEXT], ["Chemotherapy", "Treats the whole body", "Little."]],
    ),
    "numbers": (
        ["Drug", "Dose", "One year", "Five years", "Ten years"],
        [["Aspirin", "100 mg", "91%", "82%", "7%"], ["Doxorubicin", "75 mg", "5,600", "1,204", "**3**"]],
    ),
    "wordy": (
        ["Treatment", "Who gives it", "How often", "What it costs", "What may go wrong"],
        [["Radiotherapy", LONG_TEXT, "Every working day", "Nothing", "The skin may redden for some time"]]
        * 3,
    ),
    "words": (
        ["Word", "Meaning"],
        [
            [
                "Pneumonoultramicroscopicsilicovolcanoconiosis" * 2,
                "A disease, see [the first](section:uneven).",
            ]
        ],
    ),
    "rows": (
        ["Day", "What to eat"],
        [[f"Day {day}", f"[Soup](section:uneven) and bread number {day}"] for day in range(1, 41)],
    ),
}


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a library with one section for each of `TABLES`."""
    folder = tmp_path_factory.mktemp("tables")
    topic = folder / "content" / "topics" / "tables"
    topic.mkdir(parents=True)
    blocks = "[{id: table, kind: table, sources: [who]}, {id: after, kind: paragraph}]"
    sections = "".join(f"  - {{id: {name}, hue: teal, icon: heart, blocks: {blocks}}}\n" for name in TABLES)
    source = '{title: Tables, publisher: WHO, year: "2024", url: "https://who.example/tables"}'
    (topic / "topic.yaml").write_text(
        f"icon: clock\nhue: blue\nsections:\n{sections}sources:\n  who: {source}\n"
    )
    words = {
        name: {
            "title": name.title(),
            "summary": "A table",
            "words": {
                "table": {"title": "What helps", "columns": headings, "rows": rows},
                "after": {"text": ["That is all."] * 30},
            },
        }
        for name, (headings, rows) in TABLES.items()
    }
    invite = {"title": "Tables", "text": "Read them."}
    (topic / "en.yaml").write_text(
        json.dumps({"title": "Tables", "summary": "All", "invite": invite, "sections": words})
    )
    (folder / "content" / "kiosk.yaml").write_text(
        "clinic: {en: A clinic}\nlanguages: [en]\ntopics: [tables]\n"
    )
    build(folder / "content", folder / "library.sqlite", icons_dir=ICONS)
    return folder / "library.sqlite"


def open_table(screen: Screen, name: str) -> QQuickItem:
    """Open the section of a table and return its block."""
    screen.touch("start")
    screen.kiosk.navigation.openSection(name)
    screen.wait_for_stillness()
    block = screen.find("block-table")
    assert block is not None
    return block


def texts_of(item: QQuickItem) -> list[QQuickItem]:
    """Return the texts of an item, in reading order."""
    return [text for text in items(item) if is_text(text) and text.isVisible()]


def heading_of(block: QQuickItem) -> QQuickItem | None:
    """Return the heading row of a table in columns."""
    return next((i for i in items(block) if i.objectName() == "tableHeading" and i.isVisible()), None)


def scroll_to(screen: Screen, y: float) -> None:
    """Scroll the page so that what is at `y` pixels of the window moves to its top."""
    view = screen.find("blocks")
    assert view is not None
    view.setProperty("contentY", view.property("contentY") + y - rectangle(view).top())
    screen.settle()


@pytest.mark.parametrize("size", [LANDSCAPE, LAPTOP, PORTRAIT], ids=str)
def test_a_column_is_as_wide_as_its_texts_need(tables: Path, size: tuple[int, int]) -> None:
    with kiosk_on(tables, size, screen_diagonal=24.0) as screen:
        heading = heading_of(open_table(screen, "uneven"))
        assert heading is not None
        first, second, third = (text.width() for text in texts_of(heading))
        surgery, does, studies = texts_of(heading.parentItem())[3:6]
        assert third > 1.5 * max(first, second)
        assert surgery.property("lineCount") == 1
        assert does.property("lineCount") <= 2 < studies.property("lineCount")


def test_the_columns_together_are_as_wide_as_the_table(tables: Path) -> None:
    for name in ("uneven", "numbers", "rows"):
        with kiosk_on(tables) as screen:
            heading = heading_of(open_table(screen, name))
            assert heading is not None
            last = texts_of(heading)[-1]
            assert rectangle(last).right() == pytest.approx(rectangle(heading).right(), abs=1)
            assert all(text.width() == round(text.width()) for text in texts_of(heading))


@pytest.mark.parametrize("name", TABLES)
@pytest.mark.parametrize(
    ("size", "text_size"), [(LANDSCAPE, "small"), (LAPTOP, "medium"), (PORTRAIT, "largest")]
)
def test_every_table_is_tidy(tables: Path, name: str, size: tuple[int, int], text_size: str) -> None:
    with kiosk_on(tables, size, text_size=text_size) as screen:
        open_table(screen, name)
        assert complaints_at_rest(screen) == []


def test_headings_stay_at_the_top_while_the_rows_of_their_table_are_scrolled(tables: Path) -> None:
    with kiosk_on(tables, screen_diagonal=24.0) as screen:
        block = open_table(screen, "rows")
        heading, view = heading_of(block), screen.find("blocks")
        assert heading is not None
        assert view is not None
        at_rest = heading.y()
        for _ in range(2):
            screen.touch("down")
            screen.wait_for_stillness()
            assert rectangle(heading).top() == pytest.approx(rectangle(view).top(), abs=1)
        scroll_to(screen, rectangle(block).bottom() + 40)
        assert rectangle(heading).bottom() < rectangle(block).bottom()
        assert rectangle(heading).bottom() < rectangle(view).top()
        view.setProperty("contentY", view.property("originY"))
        screen.settle()
        assert heading.y() == at_rest


def test_a_link_beneath_the_headings_is_not_followed(tables: Path) -> None:
    with kiosk_on(tables) as screen:
        block = open_table(screen, "rows")
        heading = heading_of(block)
        assert heading is not None
        cell = next(text for text in texts_of(block) if "number 8" in str(text.property("text")))
        scroll_to(screen, rectangle(cell).top())
        assert rectangle(heading).intersects(rectangle(cell))
        assert screen.kiosk.sectionId == "rows"
        where = rectangle(cell)
        screen.touch(QPoint(round(where.left() + 15), round(where.top() + 15)))
        assert screen.kiosk.sectionId == "rows"
        scroll_to(screen, rectangle(cell).top() - 300)
        where = rectangle(cell)
        screen.touch(QPoint(round(where.left() + 15), round(where.top() + 15)))
        assert screen.kiosk.sectionId == "uneven"


def test_where_columns_do_not_fit_each_row_is_a_card_with_its_first_cell_as_the_title(tables: Path) -> None:
    with kiosk_on(tables, PORTRAIT, text_size="largest") as screen:
        block = open_table(screen, "uneven")
        assert heading_of(block) is None
        shown = [str(text.property("text")).strip() for text in texts_of(block)]
    assert shown[:7] == [
        "What helps",
        "Surgery",
        "What it does",
        "Takes the tumor out",
        "What studies found",
        LONG_TEXT.strip(),
        "Chemotherapy",
    ]


def test_another_text_size_lays_a_table_out_anew(tables: Path) -> None:
    with kiosk_on(tables, PORTRAIT) as screen:
        open_table(screen, "uneven")
        for size, in_columns in (("largest", False), ("medium", True)):
            screen.kiosk.choices.setTextSize(Appearance.TextSize[size.capitalize()])
            screen.wait_for_stillness()
            block = screen.find("block-table")
            assert block is not None
            assert (heading_of(block) is not None) == in_columns


@pytest.mark.parametrize("text_size", ["medium", "largest"])
def test_the_voice_says_each_cell_once_with_its_heading(tables: Path, text_size: str) -> None:
    with kiosk_on(tables, PORTRAIT, text_size=text_size) as screen:
        block = open_table(screen, "uneven")
        said = [spoken.text for spoken in spoken_below(block)]
    assert said[:3] == ["What helps", "Treatment: Surgery", "What it does: Takes the tumor out"]
    assert sum("Chemotherapy" in sentence for sentence in said) == 1
    assert "What it does" not in said
