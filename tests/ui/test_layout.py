"""Nothing is cut off, overlaps or is crowded, on any screen, in any size, language or orientation."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.ui.takehome.take_home import TakeHome
from tests.screen import LANDSCAPE, PORTRAIT, Screen, kiosk_on
from tests.ui.walker import CONTRASTS, complaints, faint_texts

pytestmark = pytest.mark.usefixtures("sound")

SMALL_SCREEN = (1280, 720)
LARGE_SCREEN = (3840, 2160)
LONG, MIRRORED = "en-XA", "ar-XB"
"""Words 40 % longer, and mirrored: where they fit, English fits."""


def places(screen: Screen) -> Iterator[str]:
    """Visit every screen and overlay of the kiosk once, and yield the name of each once it has settled."""
    for place in walk(screen):
        screen.wait_for_stillness()
        yield place


def walk(screen: Screen) -> Iterator[str]:
    """Go from screen to screen."""
    yield "start"
    screen.touch("start")
    yield "menu"
    for choice in ("display", "language"):
        screen.touch(choice)
        yield f"the choice of {choice}"
        screen.touch("closeSheet")
    screen.touch("search")
    for letter in screen.kiosk.search.finder.rows[1].split()[1:3]:
        screen.kiosk.search.finder.press(letter)
    screen.settle()
    yield "a search"
    screen.kiosk.search.finder.useIndex(True)
    screen.settle()
    yield "the index"
    screen.touch("back")
    for section in screen.kiosk.topics.at(0).record.sections:
        screen.go(f"tile-{section.id}")
        yield section.id
        if section.id == "overview":
            screen.kiosk.navigation.followLink("term:sarcoma")
            screen.settle()
            yield "a term"
            screen.touch("closeSheet")
            screen.kiosk.sheets.explain("check")
            screen.settle()
            yield "an evidence label"
            screen.touch("closeSheet")
            screen.kiosk.choices.setLowered(True)
            screen.settle()
            yield "a page within reach"
            screen.touch("raise")
            screen.kiosk.speech.listen()
            screen.settle()
            screen.kiosk.speech.pause()
            yield "a page that is read aloud"
            screen.kiosk.speech.stop()
            screen.touch("sources")
            yield "its sources"
        screen.touch("back")
    screen.clock.advance(125)
    screen.settle()
    yield "the idle warning"


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize(
    ("text_size", "language"),
    [("small", LONG), ("medium", LONG), ("largest", LONG), ("large", MIRRORED)],
)
def test_nothing_is_cut_crowded_or_too_small(
    library: Path, size: tuple[int, int], text_size: str, language: str
) -> None:
    with kiosk_on(library, size, language=language, text_size=text_size) as screen:
        found = [f"{place}: {complaint}" for place in places(screen) for complaint in complaints(screen)]
    assert not found, "\n".join(found)


def test_the_sources_of_every_section_are_tidy(library: Path) -> None:
    found = []
    with kiosk_on(library, PORTRAIT, language=LONG, text_size="largest") as screen:
        screen.touch("start")
        for section in screen.kiosk.topics.at(0).record.sections:
            screen.go(f"tile-{section.id}", "sources")
            screen.wait_for_stillness()
            found += [f"{section.id}: {complaint}" for complaint in complaints(screen)]
            screen.touch("back")
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("language", "size", "text_size"),
    [
        ("zh-Hans", PORTRAIT, "largest"),
        ("ar", LANDSCAPE, "medium"),
        ("ar", PORTRAIT, "largest"),
        ("ja", PORTRAIT, "largest"),
        ("ko", LANDSCAPE, "medium"),
        ("th", PORTRAIT, "largest"),
        ("ru", LANDSCAPE, "largest"),
        ("en", LANDSCAPE, "medium"),
    ],
)
def test_every_language_has_room(library: Path, language: str, size: tuple[int, int], text_size: str) -> None:
    with kiosk_on(library, size, language=language, text_size=text_size, translations="draft") as screen:
        found = [f"{place}: {complaint}" for place in places(screen) for complaint in complaints(screen)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [SMALL_SCREEN, LARGE_SCREEN, (1024, 1280)], ids=str)
def test_other_screens_are_as_tidy(library: Path, size: tuple[int, int]) -> None:
    with kiosk_on(library, size) as screen:
        found = [f"{place}: {complaint}" for place in places(screen) for complaint in complaints(screen)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(("size", "diagonal"), [((1366, 768), 13.3), (LANDSCAPE, 13.3), (LANDSCAPE, 55.0)])
def test_small_and_large_glass_is_as_tidy(library: Path, size: tuple[int, int], diagonal: float) -> None:
    with kiosk_on(library, size, screen_diagonal=diagonal) as screen:
        found = [f"{place}: {complaint}" for place in places(screen) for complaint in complaints(screen)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("contrast", "size"),
    list(zip(CONTRASTS, (LANDSCAPE, PORTRAIT, LANDSCAPE, PORTRAIT), strict=True)),
    ids=CONTRASTS,
)
def test_all_text_has_the_contrast_of_its_mode(library: Path, contrast: str, size: tuple[int, int]) -> None:
    least = CONTRASTS[contrast]
    found = []
    for route in (places, further_places, pages):
        with kiosk_on(library, size, contrast=contrast) as screen:
            found += [
                f"{place}: {complaint}" for place in route(screen) for complaint in faint_texts(screen, least)
            ]
    assert not found, "\n".join(found)


def pages(screen: Screen) -> Iterator[str]:
    """Page through every section from top to bottom."""
    screen.touch("start")
    for section in screen.kiosk.topics.at(0).record.sections:
        screen.clock.advance(1)
        screen.kiosk.navigation.openSection(section.id)
        screen.wait_for_stillness()
        yield f"{section.id}, top"
        while (down := screen.find("down")) is not None and down.isEnabled():
            screen.touch("down")
            screen.wait_for_stillness()
            yield f"{section.id}, further down"


def further_places(screen: Screen) -> Iterator[str]:
    """Visit the overlays and screens that are opened from a page, and yield the name of each once it has settled."""
    screen.touch("start")
    screen.go("checkYourself")
    for name in [
        item.objectName() for item in screen.all_of("label") if item.objectName().startswith("answer-")
    ]:
        screen.kiosk.check.answer(name.removeprefix("answer-"))
        screen.settle()
    screen.wait_for_stillness()
    yield "a question of the self-check"
    screen.go("back", "tile-harms")
    screen.kiosk.sheets.takeHome()
    screen.wait_for_stillness()
    yield "the card that is taken home from"
    screen.kiosk.tools.takingHome.choose(TakeHome.Kind.Questions)
    screen.wait_for_stillness()
    yield "the questions to take home"
    screen.touch("closeSheet")
    screen.kiosk.sheets.enlarge("survival")
    screen.wait_for_stillness()
    yield "a chart, large"
    screen.touch("asTable")
    screen.wait_for_stillness()
    yield "a chart as a table"
    screen.touch("closeSheet")
    screen.kiosk.privacy.hide(True)
    screen.wait_for_stillness()
    yield "a hidden page"
    screen.touch("unhide")
    screen.kiosk.navigation.openSection("overview")
    screen.wait_for_stillness()
    screen.kiosk.sheets.enlarge("where")
    screen.wait_for_stillness()
    yield "a picture, large"


@pytest.mark.parametrize(
    ("language", "size", "how"),
    [
        ("en-XA", PORTRAIT, {"text_size": "largest"}),
        ("ar-XB", LANDSCAPE, {"text_size": "largest", "contrast": "dark"}),
        ("en", LANDSCAPE, {}),
        ("ar", PORTRAIT, {"contrast": "soft"}),
        ("zh-Hans", LANDSCAPE, {"contrast": "light"}),
        ("th", PORTRAIT, {"text_size": "large"}),
    ],
)
def test_what_a_page_opens_is_as_tidy(
    library: Path, language: str, size: tuple[int, int], how: dict[str, str]
) -> None:
    with kiosk_on(library, size, language=language, translations="draft", **how) as screen:
        found = [
            f"{place}: {complaint}" for place in further_places(screen) for complaint in complaints(screen)
        ]
    assert not found, "\n".join(found)
