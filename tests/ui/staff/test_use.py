"""Staff see how the kiosk was used today, last week and last month, by page title, and can print it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.paths import cache_folder, counts_file, state_folder
from kiosk.visit.lookup import title_in
from tests.cups import CANCEL, PrintQueue
from tests.screen import kiosk_on
from tests.sound import wait_until
from tests.staff.stores import clinic
from tests.ui.staff.conftest import Nurse, cheap_pin
from tests.ui.test_paper import told

HARMS, SIGNS = "soft-tissue-tumor/harms", "soft-tissue-tumor/overview"
MONTH = (
    ("2027-02-10", HARMS, 8),
    ("2027-03-02", HARMS, 9),
    ("2027-03-06", SIGNS, 5),
    ("2027-03-10", SIGNS, 6),
)


@pytest.fixture
def counted(
    printer: PrintQueue, library: Path, unexamined: None, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Nurse]:
    """Yield a person on the usage page, on Wednesday 10 March 2027, with a printer."""
    cheap_pin(state_folder())
    with clinic(counts_file(), MONTH[0][0]) as kiosk:
        for kiosk.day, page, visits in MONTH:
            for _ in range(visits):
                kiosk.visit(page)
    monkeypatch.setattr("kiosk.startup.background_services.today", lambda: "2027-03-10")
    with kiosk_on(library, counts=counts_file(), printer="Lobby") as screen:
        nurse = Nurse(screen)
        nurse.come_in()
        screen.touch("row-use")
        yield nurse


def test_each_period_tells_its_own_visits_and_pages_by_title(counted: Nurse) -> None:
    screen = counted.screen
    title = title_in(screen.kiosk.visit.topics, "soft-tissue-tumor", "overview")
    expected = {
        "today": {"2027-03-10", "Visits: 6", f"{title}: 6"},
        "week": {"2027-03-01 to 2027-03-07", "Visits: 14", "Major harms: 9", f"{title}: 5"},
        "month": {"2027-02-01 to 2027-02-28", "Visits: 8", "Major harms: 8"},
    }
    assert expected["today"] <= set(screen.texts()), "today comes first"
    for period, texts in expected.items():
        screen.touch(f"use-{period}")
        shown = set(screen.texts())
        assert texts <= shown
        assert not (set().union(*expected.values()) - texts) & shown


def test_what_is_shown_is_printed_in_the_language_of_the_panel(counted: Nurse, printer: PrintQueue) -> None:
    screen = counted.screen
    screen.touch("use-week")
    screen.touch("staffAction")
    wait_until(lambda: "It is printed." in screen.texts())
    sheet = printer.printed
    text = told("pdftotext", sheet, "-")
    for line in ("Use of the kiosk", "2027-03-01 to 2027-03-07", "Visits: 14", "Major harms: 9"):
        assert line in text
    assert not list((cache_folder() / "staff-print").iterdir()), "nothing is left on the disk"


def test_a_printer_that_cannot_be_reached_is_told(counted: Nurse, printer: PrintQueue) -> None:
    printer.remove()
    counted.screen.touch("staffAction")
    wait_until(lambda: "The printer cannot be reached." in counted.screen.texts())
    assert counted.page == "usePage"


def test_a_sheet_that_is_not_printed_is_told(counted: Nurse, printer: PrintQueue) -> None:
    printer.ends_with(CANCEL)
    counted.screen.touch("staffAction")
    wait_until(lambda: "It could not be printed." in counted.screen.texts())


def test_a_disk_that_takes_no_sheet_is_told(counted: Nurse, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(folder: Path) -> Path:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.ui.staff.usage.usage_printing.empty", full)
    counted.screen.touch("staffAction")
    assert "The printer cannot be reached." in counted.screen.texts()


def test_what_staff_print_does_not_count_for_visitors(counted: Nurse) -> None:
    counted.screen.touch("staffAction")
    wait_until(lambda: "It is printed." in counted.screen.texts())
    assert not (state_folder() / "printed.json").exists()
