"""The page about many kiosks: it tells the worst first, and every file that could not be used."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.cli import main
from kiosk.errors import KioskError
from kiosk.fleet.report.fleet_report import FleetPage, write_report
from kiosk.fleet.signing_key import fingerprint
from kiosk.fleet.weekly_use import OTHERS, WeeklyUse
from tests.fleet.kiosks import AMBER, RED, TODAY, Kiosk, use_in, weeks_before

DAY = timedelta(days=1)


class Office:
    """Where bundles are joined: a folder of sticks, and the memory of earlier reports."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "sticks"
        self.folder.mkdir()
        self.page = folder / "fleet.html"
        self.known = folder / "known.json"

    def report(self, *, accepted: tuple[str, ...] = (), weeks: int = 53) -> FleetPage:
        """Write the page."""
        return write_report([self.folder], self.page, self.known, today=TODAY, weeks=weeks, accepted=accepted)

    @property
    def text(self) -> str:
        """Return the page as it was written."""
        return self.page.read_text("utf-8")


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def notes(page: FleetPage, name: str) -> str:
    (row,) = (row for row in page.rows if row.name == name)
    return " ".join(row.notes)


def test_the_worst_kiosk_is_first(office: Office) -> None:
    for number, checks in enumerate([(), (AMBER,), (RED, AMBER), (RED,)]):
        Kiosk(number, f"Kiosk {number}").write(office.folder, TODAY, *checks)
    page = office.report()
    assert [row.name for row in page.rows] == ["Kiosk 2", "Kiosk 3", "Kiosk 1", "Kiosk 0"]
    assert page.lights == {"red": 2, "amber": 1, "green": 1}
    assert page.rows[0].notes[:2] == (RED.found, AMBER.found)
    assert page.has_red


def test_a_row_has_what_a_technician_asks_for(office: Office) -> None:
    Kiosk(1, "Lobby", "First floor").write(office.folder, TODAY - DAY)
    (row,) = office.report().rows
    assert row[1:10] == (
        f"{1:016x}", "Lobby", "First floor", "Riverside Clinic", "7", "2027-05-07", "2027-06-13", "3", 0,
    )  # fmt: skip


def test_use_is_added_up_by_clinic_topic_language_and_week(office: Office) -> None:
    weeks = weeks_before(TODAY, 2)
    one = WeeklyUse(weeks, [20, 0], {"heart": [30, 5], OTHERS: [0, 9]}, {"en": [30, 14]})
    two = WeeklyUse(weeks[1:], [7], {"lungs": [8], "heart": [6]}, {"ar": [14]})
    Kiosk(1).write(office.folder, use=one)
    Kiosk(2, clinic="Hillside Hospital").write(office.folder, use=two)
    page = office.report()
    assert page.weeks.rows == ((weeks[0], "20"), (weeks[1], "7"))
    assert [table.rows for table in page.tables] == [
        (("Riverside Clinic", "20"), ("Hillside Hospital", "7")),
        (("A healthy heart", "41"), ("Others", "9"), ("Breathing", "8")),
        (("English", "44"), ("العربية", "14")),
    ]
    assert office.report(weeks=1).weeks.rows == ((weeks[1], "7"),)


def test_a_week_of_few_visits_is_told_as_few(office: Office) -> None:
    Kiosk(1).write(office.folder, use=WeeklyUse(weeks_before(TODAY, 2), [20, 0], {}, {}))
    assert office.report().weeks.rows[1][1] == "fewer than 5"
    assert "&lt; 5" in office.text


def test_a_damaged_bundle_is_told_and_the_others_count(office: Office) -> None:
    Kiosk(1).write(office.folder)
    damaged = Kiosk(2).write(office.folder)
    damaged.write_bytes(damaged.read_bytes()[:-40])
    page = office.report()
    assert [row.number for row in page.rows] == [f"{1:016x}"]
    assert [(complaint.path, complaint.is_grave) for complaint in page.complaints] == [(damaged, True)]
    assert "it is not complete, or no bundle of a kiosk" in office.text
    assert damaged.exists()


def test_a_changed_bundle_is_told(office: Office) -> None:
    path = Kiosk(1, "Lobby").write(office.folder)
    path.write_bytes(path.read_bytes().replace(b"Lobby", b"Ward3"))
    assert "its signature does not fit its content" in str(office.report().complaints)
    assert "damaged or changed" in office.text


def test_the_same_bundle_on_two_sticks_counts_once(office: Office) -> None:
    path = Kiosk(1).write(office.folder / "one")
    (office.folder / "two").mkdir()
    shutil.copy(path, office.folder / "two")
    page = office.report()
    assert page.weeks.rows[0][1] == "20"
    assert f"it is the same as {path}" in str(page.complaints[0])
    assert not page.has_red


def test_an_older_bundle_adds_the_weeks_that_the_newer_one_lacks(office: Office) -> None:
    kiosk = Kiosk(1)
    old = kiosk.write(
        office.folder / "old", TODAY - 14 * DAY, RED, use=use_in(weeks_before(TODAY, 6)[:4], 50)
    )
    kiosk.write(office.folder / "new", TODAY, use=use_in(weeks_before(TODAY, 4), 20))
    page = office.report()
    assert [visits for _, visits in page.weeks.rows] == ["50", "50", "20", "20", "20", "20"]
    assert page.rows[0].light == "green", "the state is the newest one"
    assert "it is older than" in str(page.complaints[0])
    assert page.complaints[0].path == old


def test_a_kiosk_with_another_key_is_named_until_somebody_accepts_it(office: Office) -> None:
    kiosk = Kiosk(1, "Lobby")
    kiosk.write(office.folder)
    assert "New: the fingerprint" in notes(office.report(), "Lobby")
    forged = kiosk.key = Ed25519PrivateKey.generate()
    kiosk.write(office.folder, TODAY, use=use_in(weeks_before(TODAY, 4), 900))
    page = office.report()
    mark = fingerprint(forged.public_key().public_bytes_raw().hex())
    assert page.rows[0].light == "red"
    assert mark in notes(page, "Lobby")
    assert mark in office.text
    assert page.weeks.rows == (), "nothing of it counts"
    assert office.report(accepted=(mark,)).rows[0].light == "green"
    assert office.report().weeks.rows[0][1] == "900", "it is remembered"


def test_a_forged_bundle_beside_the_true_one_does_not_replace_it(office: Office) -> None:
    kiosk = Kiosk(1, "Lobby")
    kiosk.write(office.folder / "true")
    office.report()
    kiosk.key = Ed25519PrivateKey.generate()
    kiosk.write(office.folder / "forged", TODAY + DAY, RED, use=use_in(weeks_before(TODAY, 4), 900))
    page = office.report()
    assert page.weeks.rows[0][1] == "20"
    assert "is not the one known" in notes(page, "Lobby")


def test_a_new_kiosk_with_two_keys_counts_with_neither(office: Office) -> None:
    kiosk = Kiosk(1, "Lobby")
    kiosk.write(office.folder / "one")
    kiosk.key = Ed25519PrivateKey.generate()
    kiosk.write(office.folder / "two")
    page = office.report()
    assert page.weeks.rows == ()
    assert [row.light for row in page.rows] == ["red"]
    assert len(page.complaints) == 2
    right = fingerprint(kiosk.key.public_key().public_bytes_raw().hex())
    assert office.report(accepted=(right,)).weeks.rows[0][1] == "20"


def test_an_old_bundle_in_place_of_a_newer_one_is_noticed(office: Office) -> None:
    kiosk = Kiosk(1, "Lobby")
    kiosk.write(office.folder, TODAY, RED)
    office.report()
    kiosk.write(office.folder, TODAY - 7 * DAY)
    page = office.report()
    assert page.rows[0].light == "red", "the state that an earlier report has seen"
    assert "it is older than what an earlier report has seen" in office.text


def test_a_kiosk_without_a_bundle_is_not_forgotten(office: Office) -> None:
    path = Kiosk(1, "Lobby").write(office.folder, TODAY - 40 * DAY)
    office.report()
    path.unlink()
    (row,) = office.report().rows
    assert (row.light, row.seen) == ("amber", "2027-05-05")
    assert row.notes == ("Not heard of for 40 days.", "No bundle this time.")


def test_a_copied_machine_is_suspected(office: Office) -> None:
    kiosk = Kiosk(1, "Lobby", "First floor")
    kiosk.write(office.folder / "one")
    kiosk.name, kiosk.place = "Ward 3", "Second floor"
    kiosk.write(office.folder / "two", TODAY - DAY)
    office.report()
    assert "if one machine was copied from another" in office.text


def test_the_page_says_whether_the_first_kiosks_with_new_content_are_healthy(office: Office) -> None:
    for number in range(8):
        Kiosk(number).write(office.folder, TODAY, *([RED] if number == 3 else []))
    fresh = [Kiosk(10 + number) for number in range(2)]
    for kiosk in fresh:
        kiosk.write(office.folder, content="8")
    assert office.report().rollout.endswith("no larger share than of the others (1 of 8): all may take it.")
    fresh[0].write(office.folder, TODAY, RED, content="8")
    assert office.report().rollout.endswith("(1 of 8): wait before all take it.")
    assert "wait before all take it" in office.text


def test_what_kiosks_say_is_text_and_nothing_else(office: Office) -> None:
    Kiosk(1, "<script>alert(1)</script>", "</table>", 'A "clinic" & more').write(office.folder)
    office.report()
    assert "<script" not in office.text
    assert "&lt;script&gt;" in office.text


def test_the_page_loads_nothing(office: Office) -> None:
    Kiosk(1).write(office.folder)
    office.report()
    assert not any(mark in office.text for mark in ("src=", "href=", "url(", "@import", "http"))


def test_folders_that_do_not_exist_and_a_broken_memory_are_told(office: Office) -> None:
    with pytest.raises(KioskError, match="there is no such folder"):
        write_report([office.folder / "none"], office.page, office.known, today=TODAY, weeks=53)
    office.known.write_text("{")
    with pytest.raises(KioskError, match="restore it from a backup"):
        office.report()
    assert office.known.read_text() == "{"


def test_the_command_prints_what_needs_attention(office: Office, capsys: pytest.CaptureFixture[str]) -> None:
    Kiosk(1, "Lobby").write(office.folder, TODAY, RED)
    code = main(["fleet", "report", str(office.folder), "-o", str(office.page), "--known", str(office.known)])
    said = capsys.readouterr().out.splitlines()
    assert code == 1
    assert said[0] == "1 kiosks: 1 red, 0 amber, 0 green"
    assert said[-1] == str(office.page)
    assert office.page.exists()
