"""Tests of what is counted of a visit, step by step."""

from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.visit.observer import VisitTracker
from kiosk.visit.place import SheetKind
from kiosk.visit.preferences import DisplayPreferences
from kiosk.visit.visit import Visit
from tests.visit.records import topic


class RestartReason:
    """Records what is reported."""

    def __init__(self) -> None:
        self.all: list[tuple] = []

    def began(self, *what) -> None:
        self.all.append(("began", *what))

    def read(self, *what) -> None:
        self.all.append(("read", *what))

    def rated(self, page, language, *, helped) -> None:
        self.all.append(("rated", page, language, helped))

    def used(self, *what) -> None:
        self.all.append(("used", *what))

    def ended(self, how, at, **what) -> None:
        self.all.append(("ended", how, at, what))


class Observed:
    """A visit that is tracked, on a clock of its own."""

    def __init__(self, *, in_full: bool = False) -> None:
        self.clock = ScriptedClock()
        topics = {"heart": topic("heart", 3)}
        self.visit = Visit(lambda _: topics, DisplayPreferences("en"), self.clock.now, in_full=in_full)
        self.told = RestartReason()
        self.observer = VisitTracker(self.told, self.clock.now, self.visit.state)

    def do(self, command: str, *arguments, seconds: float = 10, **more) -> None:
        self.clock.advance(seconds)
        getattr(self.visit, command)(*arguments, **more)
        self.observer.follow(self.visit.state)

    def end(self, how: str, quiet: float = 0) -> None:
        self.observer.end(self.visit.state, how, quiet)
        self.visit.end(how)
        self.observer.follow(self.visit.state)


def test_a_visit_is_told_by_its_beginning_its_pages_and_its_end() -> None:
    one = Observed()
    one.do("begin")
    one.do("open_section", "heart-1")
    one.do("open_sources", seconds=20)
    one.do("go_back", seconds=5)
    one.do("step", 1, seconds=7)
    one.clock.advance(40)
    one.end("closed")
    assert one.told.all == [
        ("began", "touch"),
        ("read", "heart/heart-1", "en", 32),  # including the time in its sources
        ("read", "heart/heart-2", "en", 40),
        (
            "ended",
            "closed",
            "heart/heart-2",
            {
                "seconds": 82,
                "pages": 2,
                "language": "en",
                "text_size": "medium",
                "contrast": "normal",
            },
        ),
    ]


def test_nobody_knows_how_long_a_page_was_read_that_somebody_went_away_from() -> None:
    one = Observed()
    one.do("begin")
    one.do("open_section", "heart-1")
    one.clock.advance(180)
    one.end("idle", quiet=150)
    assert one.told.all[1] == ("read", "heart/heart-1", "en", None)
    assert one.told.all[2][1:3] == ("idle", "heart/heart-1")
    assert one.told.all[2][3]["seconds"] == 40


def test_a_tool_counts_once_a_visit_and_again_in_the_next() -> None:
    one = Observed()
    for _ in range(2):
        one.do("begin")
        one.do("open_section", "heart-1")
        one.do("show_overlay", SheetKind.TAKE_HOME)
        one.do("close_sheet")
        one.do("show_overlay", SheetKind.TAKE_HOME)
        one.do("read_in_full", wanted=True)
        one.do("open_search")
        one.observer.use("voice")
        one.observer.use("voice")
        one.end("closed")
    used = [event[1] for event in one.told.all if event[0] == "used"]
    assert used == ["take-home", "in-full", "search", "voice"] * 2


def test_what_every_visit_begins_with_is_not_use() -> None:
    one = Observed(in_full=True)
    one.do("begin")
    one.do("open_section", "heart-1")
    assert [event[0] for event in one.told.all] == ["began"]


def test_a_search_is_in_vain_when_the_last_thing_typed_found_nothing() -> None:
    one = Observed()
    one.do("begin")
    one.do("open_search")
    one.observer.found(0)
    one.observer.found(3)
    one.do("go_back")
    assert ("used", "search-in-vain") not in one.told.all
    one.do("open_search")
    one.observer.found(0)
    one.do("go_back")
    assert ("used", "search-in-vain") in one.told.all
    one.end("closed")
    one.do("begin")
    one.do("open_search")
    one.observer.found(0)
    one.end("idle")
    assert one.told.all.count(("used", "search-in-vain")) == 2


def test_how_a_visit_begins_is_told_by_keys_and_by_the_button_of_a_language() -> None:
    one = Observed()
    one.visit.set_display(DisplayPreferences("zh-Hans"))
    one.do("begin")
    one.end("closed")
    one.clock.advance(10)
    one.visit.begin()
    one.observer.follow(one.visit.state, by_keys=True)
    assert [event[1] for event in one.told.all if event[0] == "began"] == ["language", "keys"]
    assert one.told.all[1][3]["language"] == "zh-Hans"


def test_a_fault_on_the_start_screen_ends_no_visit() -> None:
    one = Observed()
    one.end("fault")
    assert one.told.all == []
    one.do("begin")
    one.end("fault")
    assert [event[:3] for event in one.told.all] == [("began", "touch"), ("ended", "fault", "menu")]
