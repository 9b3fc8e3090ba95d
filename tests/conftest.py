"""Fixtures that all tests share: where the program is, and a home folder that is not the user's."""

import fcntl
import os
import shutil
from collections.abc import Iterator
from functools import partialmethod
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from kiosk.content.library.library_store import PSEUDO_NAME, library_path, open_newest, open_pseudo
from kiosk.devices.sound.voice import Sentence, Voice
from kiosk.paths import CONTENT, ICONS, cache_folder

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from tests.cups import PrintQueue, print_queue, print_server
from tests.sound import PATIENT, Sound, sound_in

PROJECT = Path(__file__).resolve().parent.parent


def pytest_xdist_auto_num_workers() -> int:
    """Use one worker more than there are processors: many tests wait for sound, screens or processes."""
    return (os.cpu_count() or 1) + 1


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return fresh folders, so that no test sees another's library, counts, log or run history."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
    monkeypatch.setenv("XDG_STATE_HOME", str(folder / "state"))
    return folder


@pytest.fixture(scope="session", autouse=True)
def compiled_qml(all_workers: Path) -> Iterator[None]:
    """Share Qt's compiled QML among all tests, which would otherwise be recompiled in the home of each test.

    The folder has the program's name, by which tests recognize the program's files.
    """
    with pytest.MonkeyPatch.context() as environment:
        environment.setenv("QML_DISK_CACHE_PATH", str(all_workers / "lobby-kiosk" / "qmlcache"))
        yield


@pytest.fixture(scope="session")
def all_workers(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """Return a folder that all workers share."""
    base = tmp_path_factory.getbasetemp()
    return base if worker_id == "master" else base.parent


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """Use one class of application in all tests, whichever of them runs first: the editor's, which has widgets."""
    return QApplication


@pytest.fixture(scope="session", autouse=True)
def one_application() -> None:
    """Create it before a kiosk creates one without widgets, which no widget could be added to."""
    if QCoreApplication.instance() is None:
        _applications.append(QApplication(["pytest"]))


_applications: list[QApplication] = []


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sound]:
    """Yield a sound system with a speech service for this test's programs.

    Voices wait for the service as long as a loaded machine needs, unless a test sets a timeout.
    """
    with sound_in(tmp_path_factory.mktemp("sound")) as made, pytest.MonkeyPatch.context() as surroundings:
        surroundings.setattr(Voice, "__init__", partialmethod(Voice.__init__, timeouts=PATIENT))
        surroundings.setenv("XDG_RUNTIME_DIR", str(made.folder))
        surroundings.setenv("HOME", str(made.folder))
        yield made


@pytest.fixture(scope="session")
def cups() -> Iterator[str]:
    """Yield the address of a print server without queues."""
    with print_server() as address:
        yield address


@pytest.fixture
def printer(cups: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[PrintQueue]:
    """Yield the print queue `Lobby`, which the kiosk finds."""
    monkeypatch.setenv("CUPS_SERVER", cups)
    folder = tmp_path / "paper"
    folder.mkdir()
    with print_queue(folder) as queue:
        yield queue


@pytest.fixture(scope="session")
def built(all_workers: Path) -> Path:
    """Return a cache with the libraries of the project's own content, built once by the first worker."""
    cache = all_workers / "built"
    cache.mkdir(exist_ok=True)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not library_path(CONTENT, cache).exists():
            open_pseudo(CONTENT, cache, ICONS).close()
            open_newest(CONTENT, cache, ICONS).library.close()
    return cache


@pytest.fixture(scope="session")
def library(built: Path) -> Path:
    """Return the path of the library of the project's own content, with its pseudo-locales."""
    return library_path(CONTENT, built).with_name(PSEUDO_NAME)


@pytest.fixture
def warm(home: Path, built: Path) -> Path:
    """Fill the kiosk's cache with these libraries, as on any but the first start; return the home folder."""
    shutil.copytree(built, cache_folder())
    return home


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[Sentence]:
    """Return the list of sentences passed to the voice, which still speaks them."""
    heard: list[Sentence] = []
    say = Voice.say

    def listened(voice: Voice, sentence: Sentence) -> int:
        heard.append(sentence)
        return say(voice, sentence)

    monkeypatch.setattr(Voice, "say", listened)
    return heard
