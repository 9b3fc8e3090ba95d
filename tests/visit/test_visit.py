"""A visitor finds their way, and leaves nothing behind."""

from collections.abc import Callable
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.blocks.cards import TopicCard
from kiosk.content.library.reader import LibraryError
from kiosk.visit.place import START, PlaceKind, Route, Sheet, SheetKind
from kiosk.visit.preferences import AudioPreferences, DisplayPreferences
from kiosk.visit.state import Change
from kiosk.visit.visit import SETTLING_SECONDS, Visit
from tests.visit.records import topic

READING = DisplayPreferences("en")


class Seconds:
    """A clock that tests control."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def visit_to(*topics: str, sections: int = 3) -> tuple[Visit, Seconds]:
    seconds = Seconds()
    cards = {name: topic(name, sections) for name in topics}
    return Visit(lambda _: cards, READING, seconds), seconds


def test_a_visit_with_one_topic_begins_at_its_menu() -> None:
    visit, _ = visit_to("lumps")
    visit.begin()
    assert visit.state.place == Route(PlaceKind.MENU, "lumps")


def test_a_visit_with_two_topics_begins_at_the_menu_of_topics() -> None:
    visit, seconds = visit_to("lumps", "sleep")
    visit.begin()
    assert visit.state.place == Route(PlaceKind.TOPICS)
    seconds.now += 1
    visit.open_topic("sleep")
    assert visit.state.place == Route(PlaceKind.MENU, "sleep")
    seconds.now += 1
    visit.go_back()
    assert visit.state.place == Route(PlaceKind.TOPICS)


def test_a_language_without_the_present_topic_leads_to_the_menu_of_those_it_has() -> None:
    topics = {
        "en": {name: topic(name, 3) for name in ("lumps", "sleep")},
        "ar": {"lumps": topic("lumps", 3)},
    }
    seconds = Seconds()
    visit = Visit(topics.__getitem__, READING, seconds)
    visit.begin()
    seconds.now += 1
    visit.open_found("sleep", "sleep-2")
    visit.show_overlay(SheetKind.TERM, "rest")
    visit.set_display(DisplayPreferences("ar"))
    assert (visit.state.place, visit.state.sheet) == (Route(PlaceKind.MENU, "lumps"), None)
    assert visit.section() is None
    visit.set_display(DisplayPreferences("en"))
    assert visit.state.place == Route(PlaceKind.MENU, "lumps")


def test_next_goes_through_all_sections_and_stops_at_the_last() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-1")
    seen = [visit.state.place.section]
    for _ in range(5):
        seconds.now += 1
        visit.step(1)
        if visit.state.place.section != seen[-1]:
            seen.append(visit.state.place.section)
    assert seen == ["lumps-1", "lumps-2", "lumps-3"]


def test_previous_stops_at_the_first_section() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-2")
    seconds.now += 1
    visit.step(-1)
    seconds.now += 1
    visit.step(-1)
    assert visit.state.place.section == "lumps-1"


def test_a_double_strike_on_next_turns_one_page() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-1")
    seconds.now += 1
    visit.step(1)
    seconds.now += SETTLING_SECONDS * 0.75
    visit.step(1)
    assert visit.state.place.section == "lumps-2"
    seconds.now += SETTLING_SECONDS
    visit.step(1)
    assert visit.state.place.section == "lumps-3"


def test_sources_lead_back_to_the_section_they_belong_to() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-2")
    seconds.now += 1
    visit.open_sources()
    assert visit.state.place == Route(PlaceKind.SOURCES, "lumps", "lumps-2")
    seconds.now += 1
    visit.go_back()
    assert visit.state.place == Route(PlaceKind.SECTION, "lumps", "lumps-2")


def test_a_card_goes_away_when_the_visitor_goes_on() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-1")
    visit.show_overlay(SheetKind.TERM, "sarcoma")
    assert visit.state.sheet == Sheet(SheetKind.TERM, "sarcoma")
    seconds.now += 1
    visit.step(1)
    assert visit.state.sheet is None


def test_nothing_on_the_start_screen_can_be_chosen_but_to_begin() -> None:
    visit, _ = visit_to("lumps")
    before = visit.state
    visit.open_section("lumps-1")
    visit.show_overlay(SheetKind.TERM, "sarcoma")
    visit.show_overlay(SheetKind.EVIDENCE, "block")
    visit.go_to_menu()
    assert visit.state == before
    assert visit.state.place == START


OTHER_LANGUAGE = DisplayPreferences("ar")

COMMANDS: dict[str, Callable[[Visit], object]] = {
    "begin": Visit.begin,
    "next": lambda visit: visit.step(1),
    "previous": lambda visit: visit.step(-1),
    "menu": Visit.go_to_menu,
    "topics": Visit.go_to_topics,
    "back": Visit.go_back,
    "sources": Visit.open_sources,
    "search": Visit.open_search,
    "check": Visit.open_check,
    "type": lambda visit: visit.type("lump"),
    "answer": lambda visit: visit.answer("first", "yes"),
    "ask": lambda visit: visit.ask(1),
    "tick": lambda visit: visit.tick("lumps-1/ask/1"),
    "rate": Visit.rate,
    "reveal": lambda visit: visit.reveal(""),
    "hide": lambda visit: visit.hide(wanted=True),
    "unhide": lambda visit: visit.hide(wanted=False),
    "in full": lambda visit: visit.read_in_full(wanted=True),
    "louder": lambda visit: visit.set_audio(AudioPreferences(volume=100)),
    "larger": lambda visit: visit.set_display(visit.state.reading._replace(text_size="large")),
    "other language": lambda visit: visit.set_display(OTHER_LANGUAGE),
    "first language": lambda visit: visit.set_display(READING),
    "term": lambda visit: visit.show_overlay(SheetKind.TERM, "sarcoma"),
    "evidence": lambda visit: visit.show_overlay(SheetKind.EVIDENCE, "block"),
    "languages": lambda visit: visit.show_overlay(SheetKind.LANGUAGES),
    "more": lambda visit: visit.show_overlay(SheetKind.MORE),
    "close card": Visit.close_sheet,
    "end": lambda visit: visit.end("closed"),
}
COMMANDS |= {
    f"open {name}-{n}": partial(Visit.open_section, section=f"{name}-{n}")
    for name in ("lumps", "sleep")
    for n in range(5)
}
COMMANDS |= {f"topic {name}": partial(Visit.open_topic, topic=name) for name in ("lumps", "sleep", "nowhere")}

STEPS = st.lists(st.tuples(st.sampled_from(sorted(COMMANDS)), st.floats(0, 2)), max_size=60)


def visit_in_two_languages(*topics: str) -> tuple[Visit, Seconds]:
    """Return a visit whose other language lacks the last topic, if there are several, and all self-checks."""
    seconds = Seconds()
    cards = {name: topic(name, 3)._replace(questions=2) for name in topics}
    others = {name: topic(name, 3) for name in topics[:-1] or topics}
    return Visit(lambda language: cards if language == "en" else others, READING, seconds), seconds


@given(STEPS, st.booleans())
def test_no_sequence_of_commands_loses_the_visitor(steps: list[tuple[str, float]], two: bool) -> None:
    visit, seconds = visit_in_two_languages("lumps", *(["sleep"] if two else []))
    fresh = visit.state
    for command, pause in steps:
        seconds.now += pause
        COMMANDS[command](visit)
        place = visit.state.place
        if place.topic:
            assert visit.topic() is not None
        if place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES):
            assert visit.section() is not None
        if place.kind is PlaceKind.CHECK:
            assert visit.topic().questions
    seconds.now += 1
    if visit.state.place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES):
        visit.go_to_menu()
        assert visit.state.place.kind is PlaceKind.MENU, "the menu is one touch away"
    visit.end("closed")
    assert visit.state == fresh


@given(STEPS)
def test_every_subscriber_learns_of_each_change_once_and_in_order(steps: list[tuple[str, float]]) -> None:
    visit, seconds = visit_in_two_languages("lumps", "sleep")
    fresh = visit.state
    told: list[list[Change]] = [[], [], []]
    for changes in told:
        visit.subscribe(changes.append)
    for command, pause in steps:
        seconds.now += pause
        known, before = len(told[0]), visit.state
        COMMANDS[command](visit)
        changed = visit.state != before or command == "end"
        assert len(told[0]) - known == changed, "one change for each command that changed something"
    assert told[1] == told[2] == told[0]
    states = [fresh, *(change.after for change in told[0])]
    assert [change.before for change in told[0]] == states[:-1], "no change is missing"
    assert states[-1] == visit.state
    assert all(bool(change.ended) or change.before != change.after for change in told[0])


def test_a_command_that_a_subscriber_gives_is_published_after_the_change_that_led_to_it() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    told: list[tuple[str, Change]] = []

    def close_at_once(change: Change) -> None:
        told.append(("first", change))
        if change.after.sheet is not None:
            visit.close_sheet()
            assert visit.state.sheet is None, "the state itself is the newest"

    visit.subscribe(close_at_once)
    visit.subscribe(lambda change: told.append(("second", change)))
    visit.show_overlay(SheetKind.MORE)
    assert [(who, change.after.sheet is None) for who, change in told] == [
        ("first", False),
        ("second", False),
        ("first", True),
        ("second", True),
    ]


def test_a_subscriber_that_fails_keeps_no_change_from_the_others() -> None:
    visit, seconds = visit_to("lumps")
    told: list[Change] = []

    def fail(change: Change) -> None:
        raise ValueError(change.after.place.kind)

    visit.subscribe(fail)
    visit.subscribe(told.append)
    visit.subscribe(fail)
    with pytest.raises(ValueError, match="MENU") as caught:
        visit.begin()
    assert "Another subscriber failed as well" in "".join(caught.value.__notes__)
    seconds.now += 1
    with pytest.raises(ValueError, match="SECTION"):
        visit.open_section("lumps-1")
    assert [change.after.place.kind for change in told] == [PlaceKind.MENU, PlaceKind.SECTION]


def test_the_end_of_a_visit_in_which_nothing_was_done_is_published_too() -> None:
    visit, _ = visit_to("lumps")
    told: list[Change] = []
    visit.subscribe(told.append)
    visit.end("closed")
    assert [change.ended for change in told] == ["closed"]


def test_the_topics_change_with_the_language() -> None:
    visit, _ = visit_in_two_languages("lumps", "sleep")
    shown: list[tuple[bool, list[str]]] = []
    visit.subscribe(lambda change: shown.append((change.is_translation, list(visit.topics))))
    visit.set_display(OTHER_LANGUAGE)
    visit.set_display(OTHER_LANGUAGE._replace(text_size="large"))
    visit.end("closed")
    assert shown == [(True, ["lumps"]), (False, ["lumps"]), (True, ["lumps", "sleep"])]


def test_a_language_that_cannot_be_read_changes_nothing() -> None:
    def topics_in(language: str) -> dict[str, TopicCard]:
        if language != "en":
            raise LibraryError("damaged")
        return {"lumps": topic("lumps", 3)}

    visit = Visit(topics_in, READING, Seconds())
    told: list[Change] = []
    visit.subscribe(told.append)
    with pytest.raises(LibraryError):
        visit.set_display(OTHER_LANGUAGE)
    assert (visit.state.reading, list(visit.topics), told) == (READING, ["lumps"], [])


def test_what_visits_begin_with_is_changed_for_those_to_come() -> None:
    seconds = Seconds()
    topics = {"en": {"lumps": topic("lumps", 3)}, "de": {"klumpen": topic("klumpen", 2)}}
    visit = Visit(topics.__getitem__, READING, seconds)
    visit.begin()
    before = visit.state
    visit.begin_next_with(DisplayPreferences("de", "large"), AudioPreferences(volume=35))
    assert visit.state == before
    for _ in range(2):
        visit.end("closed")
        assert (visit.state.reading, visit.state.hearing) == (
            DisplayPreferences("de", "large"),
            AudioPreferences(volume=35),
        )
        seconds.now += 1
        visit.begin()
        assert visit.state.place == Route(PlaceKind.MENU, "klumpen")
        visit.set_audio(AudioPreferences(volume=100))


def test_a_replaced_library_keeps_the_visitor_in_their_section_and_shows_its_new_topics() -> None:
    topics = {"lumps": topic("lumps", 3)}
    seconds = Seconds()
    visit = Visit(lambda _: topics, READING, seconds)
    changes: list[Change] = []
    visit.jump("lumps", topics["lumps"].sections[1].id)
    place = visit.state.place
    visit.subscribe(changes.append)
    topics = {"lumps": topic("lumps", 2), "sleep": topic("sleep", 2)}
    visit.reload()
    assert visit.state.place == place
    assert list(visit.topics) == ["lumps", "sleep"]
    assert [(change.is_edition, change.is_other_page) for change in changes] == [(True, True)]
    visit.end("closed")
    assert not changes[-1].is_edition  # the next visit begins with the same library


def test_a_section_or_topic_that_a_new_library_lacks_leads_to_the_menu_above() -> None:
    topics = {"lumps": topic("lumps", 3), "sleep": topic("sleep", 2)}
    visit = Visit(lambda _: topics, READING, Seconds())
    visit.jump("lumps", topics["lumps"].sections[2].id)
    topics = {"lumps": topic("lumps", 2), "sleep": topic("sleep", 2)}
    visit.reload()
    assert visit.state.place == Route(PlaceKind.MENU, "lumps")
    topics = {"sleep": topic("sleep", 2)}
    visit.reload()
    assert visit.state.place == Route(PlaceKind.MENU, "sleep")
    assert not visit.jump("lumps")
