"""What QML reads of a section."""

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.content.blocks.cards import SectionCard, TopicCard
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.ui.menu.topic_views import SectionView, TopicView
from tests.content.small import write_content, write_icons

CARD = SectionCard("care", "Conventional treatments", "What helps", 3, "green", "heart")
TOPIC = TopicCard("tumor", "Tumor", "About it", "Learn", "More", "teal", "heart", (CARD,))


def test_a_section_has_its_short_title_for_a_tab() -> None:
    owner = QObject()
    view = SectionView(CARD._replace(short="Conventional"), TOPIC, "en", owner)
    assert view.property("short") == "Conventional"
    assert view.property("title") == "Conventional treatments"


def test_a_section_without_a_short_title_has_its_title_for_a_tab() -> None:
    owner = QObject()
    assert SectionView(CARD, TOPIC, "en", owner).property("short") == "Conventional treatments"


def test_a_short_title_comes_from_its_author_to_the_screen_and_into_the_pseudo_locales(
    tmp_path: Path,
) -> None:
    content, icons = write_content(tmp_path / "content"), write_icons(tmp_path / "icons")
    build(content, tmp_path / "library.sqlite", icons_dir=icons, with_pseudo=True)
    library = Library.open(tmp_path / "library.sqlite")
    owner = QObject()

    def shorts(language: str) -> list[str]:
        return [
            section.property("short")
            for section in TopicView(library.topics(language)["colds"], "en", owner).sections
        ]

    assert shorts("en") == ["Overview", "Self-care"]
    assert all(short.startswith("[") and "Self" not in short for short in shorts("en-XA"))
    assert shorts("ar-XB")[1] == "\u200f\u202eSelf-care\u202c\u200f"
    library.close()
