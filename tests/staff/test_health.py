"""Staff are told what is wrong and what to do, in plain words, whatever was found."""

import re
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.base.display_abilities import DisplayAbilities, DisplayAbility
from kiosk.staff.health.checks import APART, MESSAGES, TOGETHER, Check, checks, in_words
from kiosk.staff.health.facts import (
    DAY,
    ContentProblem,
    Disk,
    Facts,
    Lettering,
    LibraryInfo,
    Opening,
    RestartReason,
    Reviewed,
    Screen,
    Updates,
)
from kiosk.staff.health.findings import LITTLE_ROOM, NO_ROOM

GREEN, AMBER, RED = "green", "amber", "red"

NOW = datetime(2026, 11, 25, 12, tzinfo=UTC).timestamp()

BERLIN = timezone(timedelta(hours=1), "Europe/Berlin")


def lumps(due: str = "", section: str = "Care", state: str = "reviewed", language: str = "") -> Reviewed:
    """Return a review of one section, made in June; without `due` it has not been reviewed."""
    return Reviewed(
        "Lumps", section, language, state if due else "awaiting", "2026-06-01" if due else "", due
    )


PROBLEM = ContentProblem("missing", "topics/lumps/en.yaml:3: section 'care' has no words")

EVERYTHING = DisplayAbilities(
    DisplayAbility("able"), DisplayAbility("able", command="xrandr"), DisplayAbility("able")
)
NO_TOOLS = DisplayAbilities(
    DisplayAbility("tool", "wlopm", "apt install wlopm"),
    DisplayAbility("tool", "wlr-randr", "apt install wlr-randr"),
    DisplayAbility("tool", "xinput", "apt install xinput"),
)
NOTHING = DisplayAbilities(
    DisplayAbility("server"),
    DisplayAbility("server"),
    DisplayAbility("unmapped", command="xinput map-to-output"),
)

FINE = Facts(
    library=LibraryInfo(NOW - DAY, "content", previous=False),
    damage="",
    problems=(),
    reviews=(lumps("2027-06-01"),),
    languages=("en", "es"),
    drafts=(),
    lettering=Lettering(),
    disks=(Disk("state", 2 * LITTLE_ROOM, writable=True),),
    newest_file=NOW - 30 * DAY,
    synchronised=True,
    screen=Screen(1920, 1080, 32.0, "measured", 60.0),
    abilities=EVERYTHING,
    touch=("Touch",),
    sound=True,
    voices=frozenset({"en", "es"}),
    printer="ready",
    queue="Lobby",
    watchdog=("active", "iTCO_wdt"),
    updates=Updates(True, NOW - DAY, NOW - DAY),
    restart=RestartReason("switched on"),
    usage_trouble="",
    pin_set=True,
    zone=BERLIN,
    last_visit="2026-11-25",
    opening=Opening(is_set=True, is_open=True, until=datetime.fromisoformat("2026-11-25T18:00")),
    unreadable=(),
)


def check_of(name: str, now: float = NOW, **what: object) -> Check:
    found = {check.id: check for check in checks(FINE._replace(**what), now)}
    return found[name]


def test_where_all_is_well_every_light_is_green() -> None:
    told = checks(FINE, NOW)
    assert {check.light for check in told} == {GREEN}
    assert [check.id for check in told] == [name for name in MESSAGES if name != "settings"]


@pytest.mark.parametrize(
    ("name", "light", "words", "what"),
    [
        ("settings", RED, "no setting 'x'", {"settings_fault": "There is no setting 'x' here."}),
        ("library", RED, "cut short", {"library_fault": "library.sqlite: it was cut short."}),
        ("library", RED, "is damaged", {"damage": "it is damaged."}),
        ("library", AMBER, "2026-11-24", {"library": LibraryInfo(NOW - DAY, "content", previous=True)}),
        ("library", AMBER, "looked through", {"damage": None}),
        ("library", AMBER, "in time", {"library": None}),
        ("watchdog", AMBER, "is not in use: iTCO_wdt", {"watchdog": ("idle", "iTCO_wdt")}),
        ("watchdog", GREEN, "has no hardware watchdog", {"watchdog": ("none", "")}),
        ("updates", AMBER, "of 2026-10-25", {"updates": Updates(True, NOW - 31 * DAY, 0)}),
        ("updates", AMBER, "No security updates", {"updates": Updates(True, 0, 0)}),
        ("updates", AMBER, "program for it is missing", {"updates": Updates(False, NOW, 0)}),
        (
            "updates",
            AMBER,
            "restart of the machine since 2026-11-22",
            {"updates": Updates(True, NOW, NOW - 3 * DAY)},
        ),
        ("clock", AMBER, "wrong after the next start", {"synchronised": False, "kept_time": "differs"}),
        ("clock", AMBER, "no hardware clock", {"synchronised": None, "kept_time": "none"}),
        ("clock", GREEN, "set by the network", {"kept_time": "none"}),
        ("review", RED, "Lumps (2026-11-24)", {"reviews": (lumps("2026-11-24"),)}),
        ("review", AMBER, "Lumps (2026-11-25)", {"reviews": (lumps("2026-11-25"),)}),
        ("review", AMBER, "Lumps (2026-12-25)", {"reviews": (lumps("2026-12-25"),)}),
        ("review", GREEN, "within 30 days", {"reviews": (lumps("2026-12-26"),)}),
        ("review", AMBER, "could not be read", {"reviews": None}),
        ("signed", AMBER, "could not be read", {"reviews": None}),
        ("signed", GREEN, "Nothing has changed", {"reviews": (lumps("2027-06-01"),)}),
        ("signed", AMBER, "by a clinician yet: Lumps.", {"reviews": (lumps(), lumps(section="Cure"))}),
        (
            "signed",
            AMBER,
            "by a clinician yet: Lumps: Cure.",
            {"reviews": (lumps("2027-06-01"), lumps(section="Cure"))},
        ),
        (
            "signed",
            AMBER,
            "Changed since it was reviewed: Lumps: Cure (2026-06-01). Not reviewed by a clinician yet: Lumps: Care.",
            {"reviews": (lumps(), lumps("2027-06-01", "Cure", "changed"))},
        ),
        (
            "signed",
            AMBER,
            "Changed since it was reviewed: Lumps: Cura [Español] (2026-06-01).",
            {
                "reviews": (
                    lumps("2027-06-01"),
                    lumps("2027-06-01", "Cura", "changed", "Español"),
                    lumps("2027-06-01", "Casa", "reviewed", "Español"),
                )
            },
        ),
        ("content", AMBER, "not been looked through", {"problems": None}),
        ("content", AMBER, "has a problem", {"problems": (PROBLEM,)}),
        ("content", AMBER, "has 2 problems", {"problems": (PROBLEM,) * 2}),
        ("disk", RED, "does not answer", {"disks": None}),
        ("disk", RED, "into state", {"disks": (Disk("state", 10**12, writable=False),)}),
        ("disk", AMBER, "999 MB", {"disks": (Disk("a", LITTLE_ROOM - 10**6, writable=True),)}),
        ("disk", RED, "99 MB", {"disks": (Disk("a", NO_ROOM - 10**6, writable=True),)}),
        ("screen", AMBER, "24 inches", {"screen": Screen(1920, 1080, 24.0, "assumed", 60.0)}),
        ("screen", GREEN, "27.5 inches", {"screen": Screen(1920, 1080, 27.5, "reported", 60.0)}),
        ("screen", AMBER, "only 30 pictures", {"screen": Screen(3840, 2160, 32.0, "measured", 29.97)}),
        (
            "screen",
            RED,
            "set to 100 inches: capitals are 4 pixels high",
            {"screen": Screen(1280, 720, 100.0, "measured", 60.0, "small", 4)},
        ),
        (
            "screen",
            RED,
            "set to 7 inches: a line holds about 33 characters",
            {"screen": Screen(1920, 1080, 7.0, "measured", 60.0, "narrow", 33)},
        ),
        (
            "screen",
            RED,
            "reports 7 inches: a line holds",
            {"screen": Screen(1920, 1080, 7.0, "reported", 60.0, "narrow", 33)},
        ),
        (
            "screen",
            RED,
            "reports 110 inches: capitals are",
            {"screen": Screen(1280, 720, 110.0, "reported", 30.0, "small", 4)},
        ),
        (
            "screen",
            AMBER,
            "taken for granted",
            {"screen": Screen(640, 360, 24.0, "assumed", 60.0, "small", 6)},
        ),
        (
            "screen",
            GREEN,
            "set to 42 inches, but reports 24 inches",
            {"screen": Screen(1920, 1080, 42.0, "measured", 60.0, conflicting=24.0)},
        ),
        ("screen", AMBER, "from here", {"screen": None}),
        ("touch", RED, "no touchscreen", {"touch": ()}),
        ("touch", AMBER, "from here", {"touch": None}),
        ("sound", AMBER, "Nothing here gives sound", {"sound": False}),
        ("sound", AMBER, "muted or at 0 %", {"muted": True}),
        ("sound", AMBER, "Nothing here gives sound", {"sound": False, "muted": True}),
        ("sound", AMBER, "does not answer", {"sound": None}),
        ("voices", AMBER, "for: es", {"voices": frozenset({"en"})}),
        ("voices", AMBER, "does not answer", {"voices": None}),
        ("printer", GREEN, "nothing is printed", {"printer": "none", "queue": ""}),
        ("printer", AMBER, "Lobby has stopped. The kiosk starts it again", {"printer": "resumable"}),
        ("printer", AMBER, "Lobby has stopped.", {"printer": "stopped"}),
        ("printer", AMBER, "Lobby accepts no documents", {"printer": "rejecting"}),
        ("printer", AMBER, "prints on Lobby, is not installed", {"printer": "missing"}),
        ("printer", AMBER, "no printer Lobby", {"printer": "unknown"}),
        ("printer", AMBER, "does not answer", {"printer": "silent"}),
        ("fonts", AMBER, "for: th", {"lettering": Lettering(("th",))}),
        ("fonts", AMBER, "their letters: th.", {"lettering": Lettering((), ("th",), "apt install x")}),
        ("fonts", RED, "Not offered: th.", {"lettering": Lettering((), ("th",), "", ("Thai",), True)}),
        ("power", AMBER, "because wlopm is missing", {"abilities": NO_TOOLS, "sleeps": True}),
        ("power", GREEN, "because wlopm is missing", {"abilities": NO_TOOLS}),
        ("power", AMBER, "cannot switch the screen off outside", {"abilities": NOTHING, "sleeps": True}),
        ("power", GREEN, "No opening hours need that", {"abilities": NOTHING}),
        ("power", GREEN, "can be switched off", {"abilities": EVERYTHING, "sleeps": True}),
        ("rotation", GREEN, "cannot turn", {"abilities": NOTHING}),
        ("rotation", GREEN, "because wlr-randr is missing", {"abilities": NO_TOOLS}),
        ("rotation", GREEN, "can be turned", {"abilities": EVERYTHING}),
        ("mapping", AMBER, "may not follow", {"abilities": NOTHING}),
        ("mapping", AMBER, "because xinput is missing", {"abilities": NO_TOOLS}),
        ("mapping", GREEN, "is mapped", {"abilities": EVERYTHING}),
        ("restart", AMBER, "a crash", {"restart": RestartReason("a crash", fault=True)}),
        ("restart", GREEN, "Nothing is known", {"restart": RestartReason("")}),
        ("usage", AMBER, "disk is full", {"usage_trouble": "the disk is full"}),
        ("pin", AMBER, "No PIN", {"pin_set": False}),
        ("pin", RED, "cannot be read", {"pin_set": None, "pin_fault": "The PIN's file cannot be read."}),
        ("files", AMBER, "starts.json.unreadable-1", {"unreadable": ("starts.json.unreadable-1",)}),
        ("files", AMBER, "looked through", {"unreadable": None}),
        (
            "clock",
            AMBER,
            "2026-11-25 13:00 (Europe/Berlin), but the last visit was on 2026-12-02",
            {"last_visit": "2026-12-02"},
        ),
        ("clock", GREEN, "13:00", {"last_visit": "2026-11-26"}),
        ("clock", GREEN, "13:00", {"last_visit": ""}),
        (
            "clock",
            AMBER,
            "after the library was built (2023-",
            {"library": LibraryInfo(NOW - 1100 * DAY, "a", previous=False)},
        ),
        ("clock", RED, "cannot be", {"library": LibraryInfo(NOW + 2 * DAY, "a", previous=False)}),
        ("hours", GREEN, "No opening hours", {"opening": Opening()}),
        ("hours", GREEN, "open until 18:00", {}),
        (
            "hours",
            GREEN,
            "closed until 2026-11-26 08:00",
            {
                "opening": Opening(
                    is_set=True, is_open=False, until=datetime.fromisoformat("2026-11-26T08:00")
                )
            },
        ),
        ("hours", GREEN, "always open", {"opening": Opening(is_set=True)}),
        ("hours", AMBER, "never open", {"opening": Opening(is_set=True, is_open=False)}),
        ("hours", AMBER, "it is 12:00 UTC", {"zone": UTC}),
        ("hours", GREEN, "No opening hours", {"zone": UTC, "opening": Opening()}),
        ("hours", GREEN, "open until", {"zone": timezone(timedelta(0), "Europe/London")}),
        ("hours", AMBER, "in time", {"opening": None}),
        ("translations", AMBER, "ar, es", {"drafts": ("ar", "es")}),
    ],
)
def test_what_is_wrong_is_told_by_its_light_and_in_words(
    name: str, light: str, words: str, what: dict[str, object]
) -> None:
    check = check_of(name, **what)
    assert check.light == light
    assert words in check.found
    assert check.remedy.endswith(".")


@pytest.mark.parametrize(
    ("year", "month", "light"),
    [(1970, 1, RED), (2026, 9, RED), (2026, 11, GREEN), (2044, 12, AMBER), (2045, 1, RED)],
)
def test_a_clock_that_cannot_be_right_is_red(year: int, month: int, light: str) -> None:
    check = check_of("clock", datetime(year, month, 27, tzinfo=UTC).timestamp())
    assert check.light == light
    assert str(year) in check.found


def test_a_clock_that_no_network_sets_is_no_fault() -> None:
    for answer in (False, None):
        check = check_of("clock", synchronised=answer)
        assert (check.light, "no network" in check.found) == (GREEN, True)


def test_what_nobody_handed_in_is_not_judged() -> None:
    left_out = FINE._replace(restart=None, usage_trouble=None, pin_set=None)
    assert not {"restart", "usage", "pin"} & {check.id for check in checks(left_out, NOW)}


def test_of_many_names_the_first_are_told_and_the_rest_counted() -> None:
    many = tuple(Reviewed(f"Topic {number}", "Care", due="2020-01-01") for number in range(1000))
    found = check_of("review", reviews=many).found
    assert "Topic 0 (2020-01-01), Topic 1" in found
    assert found.endswith("(+995).")


def test_every_text_says_as_many_values_as_it_is_given_and_each_check_can_be_told_in_another_language() -> (
    None
):
    check = check_of("review", reviews=(Reviewed("Lumps %1 %2", "Care", due="2020-01-01"),))
    assert check.found == "The date for a medical review has passed: Lumps %1 %2 (2020-01-01)."
    words = {
        "The date for a medical review has passed: %1.": "Prüfung überfällig: %1!",
        "Have a clinician review these topics: what they say may be out of date.": "Bitte prüfen.",
    }
    told = in_words(check.found, words.__getitem__)
    assert told == f"Prüfung überfällig: {APART}Lumps %1 %2 (2020-01-01){TOGETHER}!"
    assert in_words(check.remedy, words.__getitem__) == "Bitte prüfen."


def test_a_remedy_is_told_with_the_command_of_this_machine() -> None:
    fonts = check_of("fonts", lettering=Lettering((), ("th",), "sudo apt install fonts-noto-core"))
    assert "`sudo apt install fonts-noto-core`" in fonts.remedy
    fonts = check_of("fonts", lettering=Lettering((), ("th",), "", ("Noto Sans Thai",)))
    assert fonts.remedy.endswith("Noto Sans Thai.")
    power = check_of("power", abilities=NO_TOOLS, sleeps=True)
    assert "(`apt install wlopm`)" in power.remedy


def test_every_saying_is_a_plain_sentence() -> None:
    for name, cases in MESSAGES.items():
        for case, saying in cases.items():
            assert saying.light in (GREEN, AMBER, RED), (name, case)
            assert re.match(r"[A-Z].*(\.|%1)$", saying.found), (name, case)
            assert re.match(r"[A-Z].*\.$", saying.remedy), (name, case)


maybe = st.none()


def abilities(*states: str) -> "st.SearchStrategy[DisplayAbility]":
    return st.builds(DisplayAbility, st.sampled_from(states), st.text(), st.text())


anything = st.builds(
    Facts,
    library=maybe | st.builds(LibraryInfo, st.floats(0, 4e9), st.text(), st.booleans()),
    library_fault=st.text(),
    damage=maybe | st.text(),
    problems=maybe | st.lists(st.just(PROBLEM), max_size=3).map(tuple),
    reviews=maybe
    | st.lists(
        st.builds(
            Reviewed,
            st.text(),
            st.text(),
            state=st.sampled_from(["awaiting", "reviewed", "changed"]),
            due=st.dates().map(str) | st.just(""),
        ),
        max_size=9,
    ).map(tuple),
    languages=st.lists(st.text(), max_size=9).map(tuple),
    drafts=maybe | st.lists(st.text()).map(tuple),
    lettering=maybe | st.builds(Lettering),
    settings_fault=st.text(),
    disks=maybe
    | st.lists(st.builds(Disk, st.text(), st.integers(0, 10**15), st.booleans()), min_size=1).map(tuple),
    newest_file=st.floats(0, 4e9),
    synchronised=maybe | st.booleans(),
    screen=maybe
    | st.builds(
        Screen,
        st.integers(0, 9999),
        st.integers(0, 9999),
        st.floats(0, 120),
        st.sampled_from(["measured", "reported", "assumed"]),
        st.floats(0, 240),
        st.sampled_from(["", "small", "narrow"]),
        st.integers(0, 999),
        st.floats(0, 120),
    ),
    abilities=maybe
    | st.builds(
        DisplayAbilities,
        abilities("able", "tool", "server"),
        abilities("able", "option", "tool", "server"),
        maybe | abilities("able", "tool", "unmapped"),
    ),
    sleeps=st.booleans(),
    touch=maybe | st.lists(st.text()).map(tuple),
    sound=maybe | st.booleans(),
    voices=maybe | st.frozensets(st.text()),
    muted=st.booleans(),
    printer=st.sampled_from(
        ["none", "ready", "resumable", "stopped", "rejecting", "unknown", "missing", "silent"]
    ),
    queue=st.text(min_size=1),
    kept_time=maybe | st.sampled_from(["kept", "differs", "none"]),
    watchdog=maybe
    | st.tuples(st.sampled_from(["active", "idle"]), st.text(min_size=1))
    | st.just(("none", "")),
    updates=maybe | st.builds(Updates, st.booleans(), st.floats(0, 4e9), st.floats(0, 4e9)),
    restart=maybe | st.builds(RestartReason, st.text(), st.booleans()),
    usage_trouble=maybe | st.text(),
    pin_set=maybe | st.booleans(),
    pin_fault=st.text(),
    zone=st.sampled_from([UTC, BERLIN]),
    last_visit=st.just("") | st.dates(date(2026, 11, 1), date(2044, 12, 31)).map(str),
    opening=maybe | st.builds(Opening, st.booleans(), st.booleans(), maybe | st.datetimes()),
    unreadable=maybe | st.lists(st.text()).map(tuple),
)


@given(anything, st.floats(0, 4e9))
def test_whatever_was_found_is_told_once_in_the_order_of_the_table(facts: Facts, now: float) -> None:
    told = checks(facts, now)
    names = [check.id for check in told]
    assert names == [name for name in MESSAGES if name in names]
    assert {"library", "content", "disk", "clock", "screen", "touch", "sound", "printer"} <= set(names)
    assert all(check.light in (GREEN, AMBER, RED) and check.found and check.remedy for check in told)
