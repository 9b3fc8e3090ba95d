"""A visitor finds their way, and leaves nothing behind."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.visit.place import START, PlaceKind, Route, Sheet, SheetKind
from kiosk.visit.visit import SETTLING_SECONDS, AudioPreferences, DisplayPreferences, Visit
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
    return Visit({name: topic(name, sections) for name in topics}, READING, seconds), seconds


def test_a_visit_with_one_topic_begins_at_its_menu() -> None:
    visit, _ = visit_to("lumps")
    assert visit.begin()
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
    visit, seconds = visit_to("lumps", "sleep")
    visit.begin()
    seconds.now += 1
    visit.open_found("sleep", "sleep-2")
    visit.show_term("rest")
    assert visit.read_with(DisplayPreferences("ar"), {"lumps": topic("lumps", 3)})
    assert (visit.state.place, visit.state.sheet) == (Route(PlaceKind.MENU, "lumps"), None)
    assert visit.section() is None
    visit.read_with(DisplayPreferences("en"), {name: topic(name, 3) for name in ("lumps", "sleep")})
    assert visit.state.place == Route(PlaceKind.MENU, "lumps")


def test_next_goes_through_all_sections_and_stops_at_the_last() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-1")
    seen = [visit.state.place.section]
    for _ in range(5):
        seconds.now += 1
        if visit.next_section():
            seen.append(visit.state.place.section)
    assert seen == ["lumps-1", "lumps-2", "lumps-3"]


def test_previous_stops_at_the_first_section() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-2")
    seconds.now += 1
    assert visit.previous_section()
    seconds.now += 1
    assert not visit.previous_section()
    assert visit.state.place.section == "lumps-1"


def test_a_double_strike_on_next_turns_one_page() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    seconds.now += 1
    visit.open_section("lumps-1")
    seconds.now += 1
    visit.next_section()
    seconds.now += SETTLING_SECONDS * 0.75
    visit.next_section()
    assert visit.state.place.section == "lumps-2"
    seconds.now += SETTLING_SECONDS
    visit.next_section()
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
    visit.show_term("sarcoma")
    assert visit.state.sheet == Sheet(SheetKind.TERM, "sarcoma")
    seconds.now += 1
    visit.next_section()
    assert visit.state.sheet is None


def test_nothing_on_the_start_screen_can_be_chosen_but_to_begin() -> None:
    visit, _ = visit_to("lumps")
    assert not visit.open_section("lumps-1")
    assert not visit.show_term("sarcoma")
    assert not visit.explain_evidence("block")
    assert not visit.go_to_menu()
    assert visit.state.place == START


COMMANDS = st.sampled_from(
    [
        "begin",
        "next",
        "previous",
        "menu",
        "topics",
        "back",
        "sources",
        "term",
        "evidence",
        "close card",
    ]
    + [f"open {name}-{n}" for name in ("lumps", "sleep") for n in range(5)]
    + ["topic lumps", "topic sleep", "topic nowhere", "end"]
)


def do(visit: Visit, command: str) -> Visit:
    """Carry out one command as the screen would."""
    simple = {
        "begin": visit.begin,
        "next": visit.next_section,
        "previous": visit.previous_section,
        "menu": visit.go_to_menu,
        "topics": visit.go_to_topics,
        "back": visit.go_back,
        "sources": visit.open_sources,
        "close card": visit.close_sheet,
        "term": lambda: visit.show_term("sarcoma"),
        "evidence": lambda: visit.explain_evidence("block"),
    }
    if command == "end":
        return visit.end()
    if command in simple:
        simple[command]()
    elif command.startswith("open "):
        visit.open_section(command.removeprefix("open "))
    else:
        visit.open_topic(command.removeprefix("topic "))
    return visit


@given(st.lists(st.tuples(COMMANDS, st.floats(0, 2)), max_size=60), st.booleans())
def test_no_sequence_of_commands_loses_the_visitor(steps: list[tuple[str, float]], two: bool) -> None:
    visit, seconds = visit_to("lumps", *(["sleep"] if two else []))
    fresh = visit.state
    for command, pause in steps:
        seconds.now += pause
        visit = do(visit, command)
        place = visit.state.place
        if place.topic:
            assert visit.topic() is not None
        if place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES):
            assert visit.section() is not None
    seconds.now += 1
    if visit.state.place.kind in (PlaceKind.SECTION, PlaceKind.SOURCES):
        assert visit.go_to_menu(), "the menu is one touch away"
        assert visit.state.place.kind is PlaceKind.MENU
    assert visit.end().state == fresh


def test_what_visits_begin_with_is_changed_for_those_to_come() -> None:
    visit, seconds = visit_to("lumps")
    visit.begin()
    before = visit.state
    visit.begin_next_with(
        {"klumpen": topic("klumpen", 2)}, DisplayPreferences("de", "large"), AudioPreferences(volume=35)
    )
    assert visit.state == before
    for _ in range(2):
        visit = visit.end()
        assert (visit.state.reading, visit.state.hearing) == (
            DisplayPreferences("de", "large"),
            AudioPreferences(volume=35),
        )
        seconds.now += 1
        visit.begin()
        assert visit.state.place == Route(PlaceKind.MENU, "klumpen")
        visit.set_audio(AudioPreferences(volume=100))
