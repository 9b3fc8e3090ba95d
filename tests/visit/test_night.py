"""The screen sleeps while the clinic is closed and nobody is there, whatever happens to the wall clock."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.base.opening_hours import hours
from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.visit.hours import LONGEST_WAIT, Hours, Light
from kiosk.visit.night import NightWatch

AWAKE_FOR = 120.0


class SleepController:
    """A watch with a wall clock that runs with the monotonic clock until it is set."""

    def __init__(self, wall: str, opening: str = "08:00-18:00", dim: str = "", zone: str = "UTC") -> None:
        self.clock = ScriptedClock()
        self.zone = ZoneInfo(zone)
        self.set(wall)
        self.lights: list[Light] = []
        self.watch = NightWatch(
            self.clock, self.wall, Hours(hours(opening), (), hours(dim)), AWAKE_FOR, self.changed
        )
        self.watch.look()

    def set(self, wall: str) -> None:
        began = datetime.fromisoformat(wall).replace(tzinfo=self.zone).astimezone(UTC)
        self._zero = began - timedelta(seconds=self.clock.now())

    def wall(self) -> datetime:
        present = self._zero + timedelta(seconds=self.clock.now())
        return present.astimezone(self.zone).replace(tzinfo=None)

    def changed(self) -> None:
        self.lights.append(self.watch.light)

    @property
    def light(self) -> Light:
        return self.watch.light

    def pass_until(self, light: Light, most: float = 86_400) -> str:
        """Advance the clock until the screen is in this state; return the wall time then."""
        for _ in range(int(most)):
            if self.light is light:
                return f"{self.wall():%a %H:%M}"
            self.clock.advance(1)
        return pytest.fail(f"never {light}")


def test_it_sleeps_when_it_closes_and_wakes_when_it_opens() -> None:
    night = SleepController("2026-11-25T12:00")
    assert night.pass_until(Light.ASLEEP) == "Wed 18:00"
    assert night.pass_until(Light.AWAKE) == "Thu 08:00"
    assert night.lights == [Light.ASLEEP, Light.AWAKE]


def test_who_switches_it_on_or_touches_it_by_night_finds_it_awake_for_a_while() -> None:
    night = SleepController("2026-11-25T22:00")
    assert night.light is Light.AWAKE
    night.clock.advance(AWAKE_FOR)
    assert night.light is Light.ASLEEP
    night.watch.wake()
    assert night.light is Light.AWAKE
    night.clock.advance(AWAKE_FOR - 1)
    assert night.light is Light.AWAKE
    night.clock.advance(1)
    assert night.light is Light.ASLEEP


def test_a_visit_goes_on_past_the_end_of_the_hours_and_a_while_longer() -> None:
    night = SleepController("2026-11-25T17:59", dim="17:00-08:00")
    assert night.light is Light.DIM
    night.watch.visited(True)
    night.clock.advance(4 * 3600)
    assert night.light is Light.AWAKE
    night.watch.visited(False)
    assert night.light is Light.DIM
    night.clock.advance(AWAKE_FOR)
    assert night.light is Light.ASLEEP


@pytest.mark.parametrize(
    ("wall", "closes", "opens"),
    [
        ("2026-03-28T12:00", "Sat 18:00", "Sun 08:00"),  # the hour after 02:00 is skipped
        ("2026-10-24T12:00", "Sat 18:00", "Sun 08:00"),  # it occurs twice
    ],
)
def test_the_wall_counts_when_the_hour_changes_in_spring_and_autumn(
    wall: str, closes: str, opens: str
) -> None:
    night = SleepController(wall, zone="Europe/Berlin")
    assert night.pass_until(Light.ASLEEP) == closes
    assert night.pass_until(Light.AWAKE, 20 * 3600) == opens


def test_hours_that_begin_in_the_hour_that_is_left_out_begin_right_after_it() -> None:
    night = SleepController("2026-03-29T00:00", "02:30-18:00", zone="Europe/Berlin")
    night.clock.advance(AWAKE_FOR)
    assert night.light is Light.ASLEEP
    assert night.pass_until(Light.AWAKE) <= "Sun 03:10"


@pytest.mark.parametrize("moved_to", ["2026-11-25T12:00", "1970-01-01T00:00", "2045-01-01T00:00"])
def test_a_clock_that_was_set_while_it_slept_is_noticed_within_a_minute(moved_to: str) -> None:
    night = SleepController("2026-11-25T23:00")
    night.clock.advance(AWAKE_FOR)
    assert night.light is Light.ASLEEP
    night.set(moved_to)
    night.clock.advance(LONGEST_WAIT)
    assert night.light is Light.AWAKE


def test_a_clock_set_back_while_it_sleeps_lets_it_sleep_until_it_opens() -> None:
    night = SleepController("2026-11-25T23:00")
    night.clock.advance(AWAKE_FOR)
    night.set("2026-11-25T03:00")
    assert night.pass_until(Light.AWAKE) == "Wed 08:00"
    assert night.lights == [Light.ASLEEP, Light.AWAKE]


def test_it_looks_at_the_wall_once_a_minute_and_not_at_all_during_a_visit() -> None:
    night = SleepController("2026-11-25T20:00")
    looks: list[float] = []
    wall = night.wall
    night.watch._wall = lambda: (looks.append(night.clock.now()), wall())[1]
    night.clock.advance(3600)
    assert len(looks) <= 3600 / LONGEST_WAIT + 2
    night.watch.visited(True)
    looks.clear()
    night.clock.advance(3600)
    assert looks == []
