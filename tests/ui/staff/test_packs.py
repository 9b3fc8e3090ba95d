"""Staff see which content is installed and from whom, trust a publisher, and go back to the content before."""

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from kiosk.paths import previous_content, update_folder
from kiosk.staff.packs import (
    InstalledPack,
    PackOffer,
    PackRequest,
    PackStatus,
    pack_request,
    write_record,
    write_status,
)
from tests.ui.staff.conftest import Nurse

if TYPE_CHECKING:
    from kiosk.startup.background_services import BackgroundServices

WORDS = "opera dinner palace candle clock helmet donkey raven glove elbow"
OTHER = "apple river tower lemon salad tiger quilt pony basil cactus"
OFFER = PackOffer("United Clinics", "north", "North Clinic", OTHER)
TRUSTED = PackOffer("United Clinics", "north", "North Clinic", WORDS)


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return a content folder with a pack, and the folder with the pack before beside it."""
    folder = tmp_path / "content"
    for path, version, date in ((folder, 8, "2027-03-10"), (previous_content(folder), 7, "2027-02-01")):
        path.mkdir()
        names = ("United Clinics", "North Clinic", WORDS, "fingerprint", "stick", "2027-03-11 09:30")
        write_record(path, InstalledPack(version, date, *names))
    return folder


def open_page(own: Nurse, monkeypatch: pytest.MonkeyPatch, content: Path) -> None:
    """Open the page on a kiosk that shows `content`."""
    services: BackgroundServices = own.screen.kiosk.staff._services
    monkeypatch.setattr(services, "content", content)
    own.screen.touch("row-packs")
    assert own.page == "packsPage"


def test_what_was_installed_when_and_from_whom(own: Nurse, content: Path, monkeypatch) -> None:
    write_status(update_folder(), PackStatus("2027-03-12 08:00", "stick: It is older.", (), TRUSTED))
    open_page(own, monkeypatch, content)
    texts = own.screen.texts()
    assert "Content of 2027-03-10" in texts
    assert "From United Clinics, for North Clinic" in texts
    assert "Installed on 2027-03-11 09:30 from a stick" in texts
    assert f"The publisher's words: {WORDS}" in texts
    assert "stick: It is older." in texts


def test_one_touch_goes_back_to_the_content_before(
    own: Nurse, state: Path, content: Path, monkeypatch
) -> None:
    open_page(own, monkeypatch, content)
    assert "Go back to the content of 2027-02-01" in own.screen.texts()
    own.screen.touch("withdraw")
    assert pack_request(state) == PackRequest(withdraw=8)
    assert "goes back" in own.note
    assert own.screen.find("withdraw") is None or not own.screen.find("withdraw").isVisible()


def test_a_new_stick_shows_clinic_and_words_and_is_trusted_once_they_are_compared(
    own: Nurse, state: Path, tmp_path: Path, monkeypatch
) -> None:
    write_status(update_folder(), PackStatus("2027-03-12 08:00", "stick: Not trusted.", (OFFER,), None))
    open_page(own, monkeypatch, tmp_path / "none")
    texts = own.screen.texts()
    assert "New content stick" in texts
    assert "From United Clinics, for North Clinic" in texts
    assert OTHER in texts
    assert pack_request(state) == PackRequest()
    own.screen.touch("trust-0")
    assert pack_request(state) == PackRequest(trust=OTHER, clinic="north")
    assert "checked and installed" in own.note


def test_a_kiosk_without_signed_content_says_so(own: Nurse, tmp_path: Path, monkeypatch) -> None:
    open_page(own, monkeypatch, tmp_path / "none")
    assert own.note == "No signed content is installed."


def test_a_request_that_cannot_be_stored_is_told(own: Nurse, content: Path, monkeypatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    open_page(own, monkeypatch, content)
    monkeypatch.setattr("kiosk.ui.staff.packs.pack_panel.request", full)
    own.screen.touch("withdraw")
    assert own.note == "This could not be kept: No space left on device"
