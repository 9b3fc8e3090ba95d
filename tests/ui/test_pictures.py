"""Icons and pictures as a visitor sees them, whatever happens to their files."""

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.library.reader import Library, LibraryError
from kiosk.paths import picture_folder
from kiosk.ui.media.pictures import tinted
from tests.screen import Screen, kiosk_on


def greys(levels: bytes, width: int) -> bytes:
    """Return a PNG of 8-bit grays."""
    out = io.BytesIO()
    Image.frombytes("L", (width, len(levels) // width), levels).save(out, "PNG")
    return out.getvalue()


@given(levels=st.binary(min_size=1, max_size=64), color=st.integers(0, 0xFFFFFF))
def test_a_tinted_icon_has_one_color_and_the_opacity_of_its_shape(levels: bytes, color: int) -> None:
    image = QImage.fromData(tinted(greys(levels, len(levels)), color))
    assert [image.pixelColor(x, 0).alpha() for x in range(len(levels))] == list(levels)
    assert {image.pixelColor(x, 0).rgb() & 0xFFFFFF for x in range(len(levels))} == {color}


@pytest.mark.parametrize("mode", ["RGB", "LA", "P", "1"])
def test_what_is_not_of_greys_cannot_be_tinted(mode: str) -> None:
    out = io.BytesIO()
    Image.new(mode, (4, 4)).save(out, "PNG")
    for data in (out.getvalue(), out.getvalue()[:10], b""):
        with pytest.raises(ValueError, match="no PNG of 8-bit greys"):
            tinted(data, 0)


def picture(screen: Screen) -> QQuickItem:
    """Return the first picture of the page, once it is decoded."""
    screen.reveal("picture")
    screen.wait_for_stillness()
    found = screen.find("picture")
    assert found is not None
    return found


def is_drawn(screen: Screen) -> bool:
    """Return whether the first picture of the page has more than one color."""
    screen.wait_for_stillness()  # pictures are decoded on a thread
    item = picture(screen)
    image = screen.window.grabWindow().copy(item.mapRectToScene(item.boundingRect()).toRect())
    return len({image.pixel(x, y) for x in range(image.width()) for y in range(0, image.height(), 9)}) > 9


@pytest.fixture
def page(library: Path) -> Iterator[Screen]:
    """Show a page with a picture."""
    with kiosk_on(library) as screen:
        screen.go("start", "tile-overview")
        yield screen


def test_a_picture_is_decoded_by_qt_from_a_file_in_the_size_in_which_it_is_shown(page: Screen) -> None:
    shown = picture(page)
    source = shown.property("source")
    assert Path(source.toLocalFile()).parent == picture_folder()
    assert shown.property("asynchronous")
    assert shown.property("sourceSize").width() == round(shown.width())
    assert is_drawn(page)


@pytest.mark.qt_log_ignore("Cannot open: file:")
def test_pictures_are_shown_again_after_the_cache_was_emptied_under_the_kiosk(page: Screen) -> None:
    assert is_drawn(page)
    page.touch("close")
    shutil.rmtree(picture_folder())
    page.window.engine().trimComponentCache()
    page.go("start", "tile-overview")
    assert is_drawn(page)
    assert Path(picture(page).property("source").toLocalFile()).exists()


def test_a_disk_that_takes_nothing_shows_icons_and_pictures_all_the_same(
    library: Path, caplog: pytest.LogCaptureFixture
) -> None:
    picture_folder().parent.mkdir(parents=True)
    picture_folder().touch()
    with kiosk_on(library) as screen:
        screen.go("start", "tile-overview")
        assert is_drawn(screen)
    told = [record.message for record in caplog.records if "kept in memory" in record.message]
    assert len(told) == 1, "once, whatever the number of pictures"


class DamagedPictures(Library):
    """A library whose pictures cannot be read from the disk."""

    def media(self, key: str) -> bytes | None:
        """Fail as a damaged database does."""
        raise LibraryError(f"{key}: it is damaged.", "build it anew")


class EmptyLibrary(Library):
    """A library that has no pictures."""

    def media(self, key: str) -> bytes | None:
        """Return nothing."""
        return None

    def icon(self, name: str) -> bytes | None:
        """Return nothing."""
        return None


@pytest.mark.parametrize("kind", [DamagedPictures, EmptyLibrary])
def test_the_words_of_a_picture_stand_for_one_that_cannot_be_read(library: Path, kind: type[Library]) -> None:
    with kiosk_on(kind.open(library)) as screen:
        screen.go("start", "tile-overview")
        screen.wait_for_stillness()
        assert screen.find("placeholder") is not None
        page = screen.kiosk.parts.page()
        assert page is not None
        alts = [block.alt for block in page.blocks if block.kind == "figure"]
        assert all(alt in screen.texts() for alt in alts)
