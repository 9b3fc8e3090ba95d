"""Files are overwritten, removed or replaced during a visit: it continues, or ends on the start screen."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from kiosk.content.library.builder import build
from kiosk.content.library.library_file import FORMAT
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.library.staging import spare_path
from kiosk.paths import ICONS, TRANSLATIONS, picture_folder
from kiosk.runtime.run_history import RunHistory
from tests.content.small import write_content
from tests.screen import Screen, kiosk_on
from tests.ui.test_pictures import is_drawn

pytestmark = [pytest.mark.qt_no_exception_capture, pytest.mark.qt_log_ignore("Error: ")]


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return another library that is sound."""
    folder = tmp_path_factory.mktemp("other")
    build(write_content(folder / "content"), folder / "library.sqlite", icons_dir=ICONS)
    return folder / "library.sqlite"


@pytest.fixture
def shown(library: Path, tmp_path: Path) -> Path:
    """Return a library that may be damaged, with the previous one beside it."""
    path = tmp_path / "shown" / "library.sqlite"
    path.parent.mkdir()
    shutil.copyfile(library, path)
    shutil.copyfile(library, spare_path(path))
    return path


class Kiosk:
    """A kiosk whose faults are watched, in the middle of a page."""

    def __init__(self, screen: Screen, state: Path) -> None:
        self.screen = screen
        self.starts = RunHistory(state)
        self.codes: list[int] = []
        self.faults = screen.app.watch_faults(self.starts, self.codes.append)
        screen.go("start", "tile-overview")
        screen.wait_for_stillness()


@pytest.fixture
def kiosk(shown: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Kiosk]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    with kiosk_on(shown) as screen:
        yield Kiosk(screen, tmp_path / "state")


def write_into(path: Path, data: bytes) -> None:
    """Overwrite a file in place, whatever its length."""
    with path.open("r+b") as file:
        file.write(data)
        file.truncate()


def of_format(path: Path, number: int) -> bytes:
    """Return a library's bytes with another format version in its header."""
    data = bytearray(path.read_bytes())
    data[60:64] = number.to_bytes(4, "big")  # SQLite's user_version
    return bytes(data)


OVERWRITTEN: dict[str, Callable[[Path, Path], bytes]] = {
    "cut to nothing": lambda _shown, _other: b"",
    "cut in half": lambda shown, _: shown.read_bytes()[: shown.stat().st_size // 2],
    "random bytes after a sound header": lambda shown, _: (
        shown.read_bytes()[:4096] + os.urandom(shown.stat().st_size - 4096)
    ),
    "another library": lambda _, other: other.read_bytes(),
    "another format": lambda shown, _: of_format(shown, FORMAT + 1),
    "a text": lambda _shown, _other: b"a text",
}


@pytest.mark.parametrize("kind", OVERWRITTEN)
def test_a_library_that_is_overwritten_while_it_is_shown_ends_the_visit_and_is_given_up(
    kiosk: Kiosk, shown: Path, other: Path, kind: str
) -> None:
    write_into(shown, OVERWRITTEN[kind](shown, other))
    kiosk.screen.touch("next")
    assert kiosk.screen.place == "start"
    assert kiosk.codes == [75], "it starts again at once"
    assert kiosk.faults.reason == "library overwritten"
    assert kiosk.starts.record.bad == (), "the content is not to blame"
    with closing(Library.open(shown)) as before:
        before.verify()
    assert not shown.with_suffix(".stamp").exists(), "and it is built again from the content"


@pytest.mark.parametrize("touched", ["search", "language", "takeHome", "display"])
def test_whatever_a_visitor_touches_leads_on_or_to_the_start_screen_once_the_library_is_overwritten(
    kiosk: Kiosk, shown: Path, touched: str
) -> None:
    write_into(shown, b"")
    kiosk.screen.touch(touched)
    kiosk.screen.settle()
    if kiosk.screen.place != "start":
        assert kiosk.screen.texts(), "something is shown"
        kiosk.screen.kiosk.close()
        kiosk.screen.clock.advance(1)
        kiosk.screen.touch("start")
        kiosk.screen.touch("tile-harms")
    assert kiosk.screen.place == "start"
    assert kiosk.codes == [75]


def test_a_library_that_is_overwritten_without_another_one_beside_is_removed(
    kiosk: Kiosk, shown: Path
) -> None:
    spare_path(shown).unlink()
    write_into(shown, b"")
    kiosk.screen.touch("next")
    assert kiosk.codes == [75]
    assert list(shown.parent.iterdir()) == []


def replace(path: Path, data: bytes) -> None:
    """Replace a file with another by renaming, as builds do."""
    draft = path.with_name("draft")
    draft.write_bytes(data)
    draft.replace(path)


REPLACED: dict[str, Callable[[Path, Path], object]] = {
    "removed": lambda shown, _: shown.unlink(),
    "removed with its folder": lambda shown, _: shutil.rmtree(shown.parent),
    "replaced by another": lambda shown, other: replace(shown, other.read_bytes()),
    "replaced by one of another format": lambda shown, _: replace(shown, of_format(shown, FORMAT + 1)),
    "replaced by a text": lambda shown, _: replace(shown, b"a text"),
    "made unreadable": lambda shown, _: shown.chmod(0),
}


@pytest.mark.parametrize("kind", REPLACED)
def test_a_library_that_is_removed_or_replaced_is_read_to_the_end_of_the_visit(
    kiosk: Kiosk, shown: Path, other: Path, kind: str
) -> None:
    REPLACED[kind](shown, other)
    kiosk.screen.touch("next")
    kiosk.screen.touch("next")
    read = [section.id for section in kiosk.screen.kiosk.topics.at(0).record.sections]
    assert kiosk.screen.kiosk.sectionId == read[2]
    kiosk.screen.touch("close")
    kiosk.screen.touch("start")
    kiosk.screen.touch("tile-harms")
    assert kiosk.screen.kiosk.sectionId == "harms"
    assert kiosk.codes == []


def test_a_reader_of_an_overwritten_library_is_told_what_to_do(shown: Path) -> None:
    with closing(Library.open(shown)) as library:
        write_into(shown, b"")
        with pytest.raises(LibraryError, match="was written to while it was shown"):
            library.topics("en")


def each_picture(change: Callable[[Path], object]) -> Callable[[], None]:
    """Return a function that changes the file of every picture in the cache."""

    def changed() -> None:
        for path in sorted(picture_folder().iterdir()):
            change(path)

    return changed


def folder_instead(path: Path) -> None:
    path.unlink()
    path.mkdir()


def link_to_nothing(path: Path) -> None:
    path.unlink()
    path.symlink_to("nothing")


def another_picture(path: Path) -> None:
    """Overwrite a file with a picture of the same size in bytes."""
    red = QImage(8, 8, QImage.Format.Format_RGB32)
    red.fill(0xFF0000)
    size = path.stat().st_size
    red.save(str(path), "PNG")
    with path.open("ab") as file:
        file.truncate(max(size, path.stat().st_size))


PICTURES: dict[str, Callable[[], object]] = {
    "the cache removed": lambda: shutil.rmtree(picture_folder().parent),
    "cut to nothing": each_picture(lambda path: write_into(path, b"")),
    "random bytes": each_picture(lambda path: write_into(path, os.urandom(path.stat().st_size))),
    "another picture": each_picture(another_picture),
    "a folder in its place": each_picture(folder_instead),
    "a link to nothing": each_picture(link_to_nothing),
}


@pytest.mark.parametrize("kind", PICTURES)
def test_pictures_whose_files_are_damaged_while_they_are_shown_are_drawn_all_the_same(
    kiosk: Kiosk, caplog: pytest.LogCaptureFixture, kind: str
) -> None:
    screen = kiosk.screen
    assert is_drawn(screen)
    PICTURES[kind]()
    for size in ("largest", "small"):  # every picture and icon is decoded again in another size
        reading = screen.kiosk.state.reading
        screen.kiosk.visit.set_display(reading._replace(text_size=size))
        screen.wait_for_stillness()
        assert is_drawn(screen)
    assert screen.place == "section"
    assert kiosk.codes == []
    told = [record.message for record in caplog.records if "icture" in record.message]
    assert len(told) <= 2, told
    screen.touch("close")
    screen.touch("start")
    screen.touch("tile-harms")
    assert screen.place == "section"


@pytest.mark.parametrize("kind", ["cut to nothing", "removed"])
def test_the_words_of_the_screen_stay_when_their_files_are_overwritten(
    shown: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    words = tmp_path / "words"
    shutil.copytree(TRANSLATIONS, words)
    monkeypatch.setattr("kiosk.ui.display.translation.TRANSLATIONS", words)
    with kiosk_on(shown, language="es") as screen:
        screen.go("start", "tile-overview")
        screen.wait_for_stillness()
        before = set(screen.texts())
        for path in words.glob("*.qm"):
            if kind == "removed":
                path.unlink()
            else:
                write_into(path, b"")
        screen.window.engine().retranslate()
        screen.wait_for_stillness()
        assert set(screen.texts()) == before
        screen.touch("close")
        screen.go("start", "tile-overview")
        screen.wait_for_stillness()
        assert set(screen.texts()) >= before
