"""With the keys of a publisher, the editor publishes to a stick that kiosks take without a server."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog

from kiosk.editor.window.dialogs import LinesDialog
from kiosk.editor.window.editor_window import EditorWindow
from kiosk.packs.key_changes import create
from kiosk.packs.keys import KeyStore
from kiosk.packs.repository import Repository
from kiosk.paths import publisher_folder
from kiosk.staff.packs import PackRequest, installed_pack
from tests.editor.conftest import wait_until
from tests.editor.window import answer, application, editor, run
from tests.packs.publisher import PASSPHRASE, TestKiosk

__all__ = ["application", "editor"]  # fixtures
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", "does not support setParent")


@pytest.fixture
def keys() -> None:
    """Create the keys of a publisher with two clinics, on the author's machine."""
    store = KeyStore([publisher_folder() / "keys"], lambda *_: PASSPHRASE)
    repository = Repository(publisher_folder() / "repository", store)
    create(repository, "United Clinics", {"north": "North Clinic", "south": "South Clinic"})


def test_a_stick_that_the_editor_has_published_works_without_a_server(
    editor: EditorWindow, keys: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("South Clinic", True))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: (PASSPHRASE, True))
    answer(monkeypatch, LinesDialog, QDialog.accept)
    wait_until(lambda: editor.is_current and not editor.builds.is_building)
    kiosk = TestKiosk(tmp_path / "kiosk")
    versions = []
    for _ in range(2):
        run(editor, "Publish")
        offers = kiosk.update(stick).offers
        for offer in offers:
            if offer.clinic == "south":
                kiosk.update(stick, wanted=PackRequest(offer.words, offer.clinic))
        shown = installed_pack(kiosk.content)
        assert shown is not None
        assert shown.clinic == "South Clinic"
        versions.append(shown.version)
    assert versions[1] > versions[0], "even within a minute"
    assert (stick / "library.sqlite").is_file(), "and it can be installed by hand"


def test_without_a_passphrase_nothing_is_published(
    editor: EditorWindow, keys: None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    monkeypatch.setattr(QInputDialog, "getItem", lambda *_, **__: ("North Clinic", True))
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("", False))
    told = answer(monkeypatch, LinesDialog, QDialog.accept)
    wait_until(lambda: editor.is_current and not editor.builds.is_building)
    run(editor, "Publish")
    assert told[-1].list.item(0).text().startswith("The content was not signed")
    assert not (tmp_path / "stick").exists()
