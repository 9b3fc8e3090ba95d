"""The kiosk handles any number of topics and sections, and pages with broken parts."""

import re
import shutil
from pathlib import Path

import pytest

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.paths import CONTENT, ICONS
from tests.screen import LANDSCAPE, PORTRAIT, kiosk_on
from tests.ui.walker import complaints_at_rest

HUES = ("teal", "blue", "brick", "violet", "green", "ochre")


def write_topic(content: Path, name: str, sections: int) -> None:
    """Write a topic with sections of one paragraph each."""
    folder = content / "topics" / name
    folder.mkdir(parents=True)
    plans = "".join(
        f"  - {{id: s{n}, hue: {HUES[n % 6]}, icon: heart, blocks: [{{id: text, kind: paragraph}}]}}\n"
        for n in range(sections)
    )
    words = "".join(
        f"  s{n}:\n    title: Part {chr(65 + n)}\n    summary: What this part is about\n"
        f"    words: {{text: Sleep is good for you.}}\n"
        for n in range(sections)
    )
    (folder / "topic.yaml").write_text(f"icon: clock\nhue: blue\nsections:\n{plans}")
    (folder / "en.yaml").write_text(
        f"title: {name.title()}\nsummary: About {name}\n"
        f"invite: {{title: Learn about {name}, text: It is easy.}}\nsections:\n{words}"
    )


def write_content(folder: Path, *topics: tuple[str, int]) -> Path:
    """Write a content folder with these topics."""
    for name, sections in topics:
        write_topic(folder, name, sections)
    names = ", ".join(name for name, _ in topics)
    (folder / "kiosk.yaml").write_text(f"clinic: {{en: A clinic}}\nlanguages: [en]\ntopics: [{names}]\n")
    return folder


def built(content: Path, output: Path) -> Path:
    build(content, output, icons_dir=ICONS)
    return output


def test_two_topics_are_chosen_from_a_menu_of_topics(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", ("sleep", 2), ("food", 3))
    with kiosk_on(built(content, tmp_path / "library.sqlite")) as screen:
        screen.touch("start")
        assert screen.place == "topics"
        screen.touch("tile-food")
        heading = screen.find("menuTitle")
        assert heading is not None
        assert heading.property("text") == "Food"
        screen.touch("tile-s2")
        assert screen.place == "section"
        screen.touch("back")
        screen.touch("back")
        assert screen.place == "topics"
        assert not complaints_at_rest(screen)


def test_the_real_topic_and_a_second_one_stand_side_by_side(tmp_path: Path) -> None:
    content = tmp_path / "content"
    shutil.copytree(CONTENT, content)
    write_topic(content, "sleep", 2)
    kiosk = content / "kiosk.yaml"
    words = kiosk.read_text().replace("[soft-tissue-tumor]", "[soft-tissue-tumor, sleep]")
    kiosk.write_text(re.sub(r"(?m)^languages: .*", "languages: [en]", words))
    for path in (content / "topics" / "soft-tissue-tumor").glob("*.yaml"):
        if path.stem not in ("topic", "en"):
            path.unlink()
    with kiosk_on(built(content, tmp_path / "library.sqlite"), PORTRAIT) as screen:
        screen.touch("start")
        assert not complaints_at_rest(screen)
        screen.touch("tile-soft-tissue-tumor")
        screen.go("tile-conclusion")
        assert screen.kiosk.state.place.section == "conclusion"


@pytest.mark.parametrize("sections", [2, 3, 5, 8, 13, 24])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_menus_of_2_to_24_sections_are_tidy_and_every_tile_opens(
    tmp_path: Path, size: tuple[int, int], sections: int
) -> None:
    content = write_content(tmp_path / "content", ("sleep", sections))
    with kiosk_on(built(content, tmp_path / "library.sqlite"), size) as screen:
        screen.touch("start")
        assert not complaints_at_rest(screen)
        for n in (0, sections - 1):
            screen.go(f"tile-s{n}")
            assert screen.kiosk.state.place.section == f"s{n}"
            assert not complaints_at_rest(screen)
            screen.touch("back")


def test_a_hundred_topics_are_turned_through_and_the_last_one_opens(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", *((f"sleep-{n}", 2) for n in range(100)))
    with kiosk_on(built(content, tmp_path / "library.sqlite")) as screen:
        screen.touch("start")
        assert screen.place == "topics"
        assert len([item for item in screen.all_of("minutes") if item.objectName()]) < 40, (
            "only those in sight are made"
        )
        assert not complaints_at_rest(screen)
        screen.go("tile-sleep-99")
        assert screen.kiosk.state.place.topic == "sleep-99"
        screen.touch("close")
        screen.touch("start")
        assert screen.on_screen("tile-sleep-0")


def test_of_many_sections_the_one_being_read_is_in_sight_in_the_sidebar(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content", ("sleep", 24))
    with kiosk_on(built(content, tmp_path / "library.sqlite")) as screen:
        screen.touch("start")
        screen.go("tile-s23")
        screen.wait_for_stillness()
        assert screen.on_screen("section-s23")
        assert not screen.on_screen("section-s0")
        screen.touch("previous")
        screen.wait_for_stillness()
        assert screen.on_screen("section-s22")


def test_a_sidebar_that_comes_and_goes_in_one_moment_leaves_nothing_to_complain_of(library: Path) -> None:
    with kiosk_on(library, (1280, 720)) as screen:
        screen.go("start", "tile-overview")
        glass = screen.window.rootObject()
        for width in (600, 1280, 600, 1280):  # as while all sizes are updated, one after the other
            glass.setWidth(width)
        screen.wait_for_stillness()
        assert screen.on_screen("section-overview")


class NoPictures(Library):
    """A library whose pictures cannot be read."""

    def media(self, key: str) -> bytes | None:
        """Return garbage for pictures; icons come from elsewhere."""
        return super().media(key) if key.startswith("icon") else b"garbage"


@pytest.mark.qt_log_ignore("Error decoding")
def test_a_broken_picture_is_replaced_by_its_words(library: Path) -> None:
    with kiosk_on(NoPictures.open(library)) as screen:
        screen.touch("start")
        screen.go("tile-overview")
        screen.wait_for_stillness()
        shown = screen.find("placeholder")
        assert shown is not None
        page = screen.kiosk.parts.page()
        assert page is not None
        alts = [block.alt for block in page.blocks if block.kind == "figure"]
        assert alts
        assert all(alt in screen.texts() for alt in alts)


def test_the_mark_for_staff_shows_only_when_there_is_something_to_tell(library: Path) -> None:
    with kiosk_on(library) as screen:
        assert screen.find("staffMark") is None
