"""On every screen that clinics use, visitors see at once what they need: see tests/ui/usability.py.

`make usable` checks each screen in every language at both text sizes; `make test` in one language per orientation.

"""

import os
from collections.abc import Iterator
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple

import pytest
from PySide6.QtCore import Qt

from kiosk.ui.display.appearance import Appearance
from tests.screen import STEP_SECONDS, Screen, kiosk_on
from tests.ui.people import Keyboard
from tests.ui.usability import (
    bar_complaints,
    bar_differences,
    bar_geometry,
    broken_borders,
    hidden_actions,
    menu_complaints,
    more_complaints,
    off_grid,
    search_complaints,
    section_complaints,
    start_complaints,
)
from tests.ui.walker import complaints

SCREENS = (
    (10.1, (1280, 800)),
    (11.6, (1366, 768)),
    (13.3, (1366, 768)),
    (13.3, (1920, 1080)),
    (15.6, (1920, 1080)),
    (21.5, (1920, 1080)),
    (24.0, (1920, 1080)),
    (32.0, (1920, 1080)),
    (43.0, (3840, 2160)),
    (55.0, (3840, 2160)),
)
LANGUAGES = ("en", "zh-Hans", "ar", "es", "ko", "ja", "id", "vi", "th", "ru", "en-XA")
AUTOMATIC, LARGEST = "automatic", "largest"
KEYS_STRUCK = 12


class Case(NamedTuple):
    """A kiosk to check: a screen in one orientation, a language, and the text size that visits begin with."""

    diagonal: float
    size: tuple[int, int]
    language: str
    text_size: str

    def __str__(self) -> str:
        return f"{self.diagonal}in-{self.size[0]}x{self.size[1]}-{self.language}-{self.text_size}"


def all_cases() -> Iterator[Case]:
    for diagonal, (width, height) in SCREENS:
        for size in ((width, height), (height, width)):
            for language in LANGUAGES:
                for text_size in (AUTOMATIC, LARGEST):
                    yield Case(diagonal, size, language, text_size)


def some_cases() -> Iterator[Case]:
    """Yield each screen in both orientations, rotating through the languages, and one of them at the largest text."""
    for n, (diagonal, (width, height)) in enumerate(SCREENS):
        landscape, portrait = LANGUAGES[2 * n % 11], LANGUAGES[(2 * n + 1) % 11]
        yield Case(diagonal, (width, height), landscape, AUTOMATIC)
        yield Case(diagonal, (height, width), portrait, AUTOMATIC)
        turned = (width, height) if n % 2 else (height, width)
        yield Case(diagonal, turned, LANGUAGES[(2 * n + 5) % 11], LARGEST)


CASES = list(all_cases() if "USABLE" in os.environ else some_cases())


def kiosk_for(library: Path, case: Case) -> AbstractContextManager[Screen]:
    text_size = {} if case.text_size == AUTOMATIC else {"text_size": case.text_size}
    return kiosk_on(
        library,
        case.size,
        language=case.language,
        screen_diagonal=case.diagonal,
        translations="draft",
        **text_size,
    )


def everywhere(screen: Screen) -> list[str]:
    return complaints(screen) + off_grid(screen) + broken_borders(screen)


def type_until_found(screen: Screen, least: int = 3) -> None:
    """Type a letter or two that match something in the language."""
    finder = screen.kiosk.search.finder
    letters = [letter for row in finder.rows for letter in row.split()]
    for letter in letters:
        finder.press(letter)
        if not finder.nothing and len(finder.found) >= least:
            return
        finder.clear()
    raise LookupError(f"no single letter is found {least} times")


def open_section(screen: Screen) -> None:
    """Open a section, whether its tile can be reached or not: `menu_complaints()` reports that."""
    screen.kiosk.navigation.openSection("overview")
    screen.clock.advance(STEP_SECONDS)
    screen.wait_for_stillness()


def look_over(screen: Screen) -> Iterator[tuple[str, list[str]]]:
    """Visit start screen, menu, a section, the search, and "More"; return the complaints about each."""
    screen.wait_for_stillness()
    yield "start", start_complaints(screen) + everywhere(screen)
    screen.touch("start")
    screen.wait_for_stillness()
    yield "menu", menu_complaints(screen) + bar_complaints(screen) + everywhere(screen)
    yield from look_behind_more(screen)
    open_section(screen)
    yield "section", section_complaints(screen) + bar_complaints(screen) + everywhere(screen)
    yield from look_behind_more(screen)
    screen.kiosk.search.open()
    type_until_found(screen)
    screen.wait_for_stillness()
    yield "search", search_complaints(screen) + bar_complaints(screen) + everywhere(screen)
    yield from look_behind_more(screen)


def look_behind_more(screen: Screen) -> Iterator[tuple[str, list[str]]]:
    if screen.find("more") is None:
        return  # bar_complaints() reports whether it should be there
    hidden = hidden_actions(screen)
    screen.touch("more")
    screen.wait_for_stillness()
    yield f"more of {screen.place}", more_complaints(screen, hidden) + everywhere(screen)
    screen.touch("closeSheet")
    screen.wait_for_stillness()


def bar_at_all_text_sizes(screen: Screen) -> list[str]:
    """Return how the bar changes with the text size, on the current screen."""
    screen.wait_for_stillness()
    size_before = screen.kiosk.state.reading.text_size
    before = bar_geometry(screen)
    found = []
    for size in (size.name.lower() for size in Appearance.TextSize):
        if size == size_before:
            continue
        screen.kiosk.choices.setTextSize(Appearance.TextSize[size.capitalize()])
        screen.wait_for_stillness()
        differences = bar_differences(before, bar_geometry(screen))
        found += [f"{screen.place}, {size} text: {complaint}" for complaint in differences]
    screen.kiosk.choices.setTextSize(Appearance.TextSize[size_before.capitalize()])
    return found


@pytest.mark.parametrize("case", CASES, ids=str)
def test_a_visitor_sees_what_they_need(library: Path, case: Case) -> None:
    with kiosk_for(library, case) as screen:
        found = [f"{place}: {complaint}" for place, all_found in look_over(screen) for complaint in all_found]
    assert not found, "\n".join(found)


@pytest.mark.parametrize("case", [case for case in CASES if case.text_size == AUTOMATIC], ids=str)
def test_the_bar_is_the_same_at_all_text_sizes(library: Path, case: Case) -> None:
    with kiosk_for(library, case) as screen:
        screen.touch("start")
        found = bar_at_all_text_sizes(screen)
        open_section(screen)
        found += bar_at_all_text_sizes(screen)
    assert not found, "\n".join(found)


@pytest.mark.parametrize("size", [(1366, 768), (768, 1366)], ids=str)
def test_the_focus_ring_lies_on_whole_pixels(library: Path, size: tuple[int, int]) -> None:
    found = []
    with kiosk_on(library, size, screen_diagonal=13.3) as screen:
        screen.touch("start")
        open_section(screen)
        keyboard = Keyboard(screen)
        for _ in range(KEYS_STRUCK):
            keyboard.strike(Qt.Key.Key_Tab)
            screen.wait_for_stillness()
            assert screen.find("focusRing") is not None
            found += [complaint for complaint in off_grid(screen) if "focusRing" in complaint]
    assert not found, "\n".join(found)
