"""What QML shows is never stale: after any commands it equals what a fresh kiosk shows in the same state."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from kiosk.content.library.reader import Library, LibraryError
from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.settings import defaults
from kiosk.startup.make_kiosk import make_kiosk
from kiosk.startup.options import LaunchOptions
from kiosk.startup.qt_application import qt_application
from kiosk.ui.display.appearance import Appearance
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.visit.place import PlaceKind

NOT_THE_VISITS = {
    "speech": "the voice has its own state",
    "tools": "they exist from their first use on",
    "pages": "which of the two buffers is in front does not matter",
    "appearance": "hidden views return a moment after a change",
}
"""Parts that are not compared, and why; what they show of the visit is in the pictures of other tests."""

Command = Callable[[Kiosk], object]


def search(kiosk: Kiosk, command: str, *arguments: object) -> None:
    """Give the search model a command, if the search is open."""
    if kiosk.state.place.kind is PlaceKind.SEARCH:
        getattr(kiosk.search.finder, command)(*arguments)


def answer(kiosk: Kiosk) -> None:
    if kiosk.check.asked is not None:
        kiosk.check.answer(kiosk.check.asked.answers[0].answerId)


COMMANDS: dict[str, Command] = {
    "begin": lambda kiosk: kiosk.navigation.begin(),
    "begin in Spanish": lambda kiosk: kiosk.navigation.beginIn("es"),
    "topic": lambda kiosk: kiosk.navigation.openTopic(kiosk.topics.at(0).topicId),
    "first section": lambda kiosk: kiosk.navigation.openSection(kiosk.topics.at(0).sections[0].sectionId),
    "last section": lambda kiosk: kiosk.navigation.openSection(kiosk.topics.at(0).sections[-1].sectionId),
    "next": lambda kiosk: kiosk.navigation.openNext(),
    "previous": lambda kiosk: kiosk.navigation.openPrevious(),
    "sources": lambda kiosk: kiosk.navigation.openSources(),
    "back": lambda kiosk: kiosk.navigation.goBack(),
    "home": lambda kiosk: kiosk.navigation.goHome(),
    "term": lambda kiosk: kiosk.navigation.followLink("term:biopsy"),
    "search": lambda kiosk: kiosk.search.open(),
    "letter": lambda kiosk: search(kiosk, "press", "t"),
    "erase": lambda kiosk: search(kiosk, "erase"),
    "result": lambda kiosk: search(kiosk, "open", 0),
    "check": lambda kiosk: kiosk.check.open(),
    "answer": answer,
    "next question": lambda kiosk: kiosk.check.ask(1),
    "previous question": lambda kiosk: kiosk.check.ask(-1),
    "tick": lambda kiosk: kiosk.marks.tick("overview/ask/1"),
    "rate": lambda kiosk: kiosk.marks.rate(True),
    "reveal": lambda kiosk: kiosk.privacy.reveal(""),
    "hide": lambda kiosk: kiosk.privacy.hide(True),
    "uncover": lambda kiosk: kiosk.privacy.hide(False),
    "languages": lambda kiosk: kiosk.sheets.chooseLanguage(),
    "display": lambda kiosk: kiosk.sheets.chooseDisplay(),
    "more": lambda kiosk: kiosk.sheets.showMore(),
    "close overlay": lambda kiosk: kiosk.sheets.close(),
    "larger": lambda kiosk: kiosk.choices.setTextSize(Appearance.TextSize.Large),
    "dark": lambda kiosk: kiosk.choices.setContrast(Appearance.Contrast.Dark),
    "English": lambda kiosk: kiosk.choices.setLanguage("en"),
    "Arabic": lambda kiosk: kiosk.choices.setLanguage("ar"),
    "louder": lambda kiosk: kiosk.hearing.changeVolume(1),
    "dim": lambda kiosk: kiosk.hearing.setDimmed(True),
    "in full": lambda kiosk: kiosk.navigation.readInFull(True),
    "in short": lambda kiosk: kiosk.navigation.readInFull(False),
    "close": lambda kiosk: kiosk.close(),
    "leave": lambda kiosk: kiosk.visit.end("idle"),
}


def described(value: object) -> object:
    """Return a value that can be compared: for an object, the plain values that QML reads of it."""
    if isinstance(value, list):
        return [described(item) for item in value]
    if not isinstance(value, QObject):
        return value
    read = {name: getattr(value, name) for name, _ in properties(value)}
    return {name: one for name, one in read.items() if isinstance(one, (str, int, float))}


def properties(thing: QObject) -> list[tuple[str, str]]:
    """Return the names of an object's own properties, and of the signals that say when they change."""
    meta = type(thing).staticMetaObject
    own = [meta.property(i) for i in range(meta.propertyOffset(), meta.propertyCount())]
    return [(p.name(), bytes(p.notifySignal().name()).decode() if p.hasNotifySignal() else "") for p in own]


class Bindings:
    """Reads properties as QML does: once, and again whenever their signal is emitted."""

    def __init__(self, thing: QObject) -> None:
        self.values: dict[str, object] = {}
        for name, signal in properties(thing):
            read = self._reader(thing, name)
            read()
            if signal:
                getattr(thing, signal).connect(read)

    def _reader(self, thing: QObject, name: str) -> Callable[[], None]:
        def read(*_: object) -> None:
            self.values[name] = described(getattr(thing, name))

        return read


class Shown:
    """A kiosk without a window, and what QML would show of it."""

    def __init__(self, library: Library) -> None:
        self.clock = ScriptedClock()
        offered = library.offered("draft")
        chosen = {**defaults(), **library.settings, "first_reading": "short"}
        self.kiosk = make_kiosk(library, chosen, LaunchOptions(), self.clock, offered)
        own = {name: part for name, part in vars(self.kiosk.parts).items() if isinstance(part, QObject)}
        self._bindings = {n: Bindings(part) for n, part in own.items() if n not in NOT_THE_VISITS}
        self._place = Bindings(self.kiosk)
        self._finder: Bindings | None = None
        self.kiosk.search.finderChanged.connect(self._bind_finder)

    def _bind_finder(self) -> None:
        self._finder = Bindings(self.kiosk.search.finder)

    def values(self) -> dict[str, Any]:
        """Return what is shown, by part and property."""
        shown = {name: dict(bindings.values) for name, bindings in self._bindings.items()}
        shown["search"].pop("finder")
        shown["search"].pop("targetBlock")  # how the page was reached, which is not in the visit's state
        names = ("place", "topic", "inTopic", "sectionId", "page", "clinic", "inFull")
        shown["place"] = {name: self._place.values[name] for name in names}
        if self.kiosk.state.place.kind is PlaceKind.SEARCH and self._finder is not None:
            shown["finder"] = self._finder.values
        return shown


@pytest.fixture(scope="module")
def opened(library: Path) -> Library:
    qt_application()
    return Library.open(library)


@settings(
    deadline=None,
    max_examples=25,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(names=st.lists(st.sampled_from(sorted(COMMANDS)), max_size=20))
def test_what_is_shown_equals_a_fresh_kiosk_in_the_same_state(
    opened: Library, names: list[str], qapp: QGuiApplication
) -> None:
    used = Shown(opened)
    for name in ("begin", *names):
        used.clock.advance(1)
        COMMANDS[name](used.kiosk)
    state = used.kiosk.state
    fresh = Shown(opened)
    fresh.kiosk.visit.set_display(state.reading)
    fresh.kiosk.visit._set(state)
    assert fresh.kiosk.state == state
    shown, expected = used.values(), fresh.values()
    for part, values in expected.items():
        assert shown[part] == values, f"{part} is stale after {names}"


def test_a_visit_that_has_ended_shows_nothing_of_it(opened: Library, qapp: QGuiApplication) -> None:
    used = Shown(opened)
    first = used.values()
    for name in ("begin", "first section", "tick", "rate", "dark", "Arabic", "search", "letter", "hide"):
        used.clock.advance(1)
        COMMANDS[name](used.kiosk)
    assert used.values() != first
    used.kiosk.close()
    assert used.values() == first


def test_a_damaged_page_leaves_no_other_page_on_the_screen(
    opened: Library, qapp: QGuiApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    used = Shown(opened)
    first = used.values()
    for name in ("begin", "first section"):
        used.clock.advance(1)
        COMMANDS[name](used.kiosk)
    used.clock.advance(1)

    def fail(*_: object) -> None:
        raise ValueError("damaged")

    with monkeypatch.context() as damaged:
        damaged.setattr(opened, "page", fail)
        with pytest.raises(LibraryError, match="cannot be made"):
            COMMANDS["next"](used.kiosk)
    shown = used.values()["place"]
    assert (shown["place"], shown["page"]) == (Kiosk.Place.Section, None)
    used.kiosk.visit.end("fault")
    assert used.values() == first
