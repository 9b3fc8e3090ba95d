"""The machine's time zone is known by name, and a change takes effect at once."""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.devices.time_zone import time_zone, zone_name
from kiosk.runtime.wall_clock import today, wall_time


@pytest.fixture(autouse=True)
def zone(monkeypatch: pytest.MonkeyPatch) -> Iterator[pytest.MonkeyPatch]:
    """Restore the time zone of the process after a test that sets it."""
    yield monkeypatch
    monkeypatch.undo()
    time.tzset()


def difference() -> timedelta:
    """Return the offset of local time from UTC, in whole minutes."""
    away = wall_time() - datetime.now(UTC).replace(tzinfo=None)
    return timedelta(minutes=round(away / timedelta(minutes=1)))


def test_a_zone_that_is_changed_while_the_program_runs_counts_at_once(zone: pytest.MonkeyPatch) -> None:
    for name, hours in (("Asia/Tokyo", 9), ("Asia/Kolkata", 5.5), ("UTC", 0)):
        zone.setenv("TZ", name)  # and nothing tells the C library
        assert difference() == timedelta(hours=hours)
    zone.setenv("TZ", "Etc/GMT+12")
    west = today()
    zone.setenv("TZ", "Etc/GMT-14")
    assert today() > west, "more than a day lies between"


@pytest.mark.parametrize(
    ("variable", "name"),
    [
        ("Europe/Berlin", "Europe/Berlin"), (":Asia/Tokyo", "Asia/Tokyo"), ("Etc/GMT+5", "Etc/GMT+5"),
        ("Africa/Abidjan", "Africa/Abidjan"), ("Europe/London", "Europe/London"),
        ("/usr/share/zoneinfo/Asia/Tokyo", "Asia/Tokyo"),
    ],
)  # fmt: skip
def test_a_zone_is_told_by_its_name_and_offset(zone: pytest.MonkeyPatch, variable: str, name: str) -> None:
    zone.setenv("TZ", variable)
    found = time_zone()
    assert str(found) == name
    assert datetime.now(found).utcoffset() == difference()


@pytest.mark.parametrize(
    "variable", ["", "UTC", "Etc/UTC", "Etc/GMT", "GMT", "UTC0", ":Zulu", "no/such/zone"]
)
def test_a_machine_that_was_never_told_its_place_is_on_utc(zone: pytest.MonkeyPatch, variable: str) -> None:
    zone.setenv("TZ", variable)
    assert str(time_zone()) == ("UTC" if variable != "no/such/zone" else "no/such/zone")


def test_the_name_is_where_the_systems_link_leads_or_what_stands_beside(
    zone: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    zone.delenv("TZ", raising=False)
    link, named = tmp_path / "localtime", tmp_path / "timezone"
    link.symlink_to("/usr/share/zoneinfo/Europe/Berlin")
    assert zone_name(link, named) == "Europe/Berlin"
    link.unlink()
    link.write_bytes(b"TZif2")
    named.write_text("Asia/Tokyo\n")
    assert zone_name(link, named) == "Asia/Tokyo"
    for mark_bad in (b"", b"\xff", b"a\nb", b"x" * 1000):
        named.write_bytes(mark_bad)
        assert zone_name(link, named) == time.tzname[0]
    named.unlink()
    os.mkfifo(named)
    assert zone_name(link, named) == time.tzname[0]
