"""A phone's photo is upright on the screen, on the web site and on paper, however the phone was held."""

import subprocess
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray
from PySide6.QtGui import QImage, QImageReader

from kiosk.content.blocks.kinds.figure import FigureBlock
from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.translation.interface_words import InterfaceWords
from kiosk.content.website.export import export
from kiosk.paths import ICONS, SITE_STYLE, TRANSLATIONS
from kiosk.ui.display.fonts import FAMILY
from kiosk.ui.takehome.paper import Handout, write_pdf
from tests.content.small import write_content
from tests.photos import CORNERS, HELD, SECRETS, UPRIGHT, corner_names, photo
from tests.screen import kiosk_on


def corners_of(image: QImage) -> list[str]:
    """Return the colors in the middle of an image's quarters, row by row."""
    width, height = image.width(), image.height()
    spots = [(width * x // 4, height * y // 4) for y in (1, 3) for x in (1, 3)]
    colors = [image.pixelColor(*spot) for spot in spots]
    return corner_names([(color.red(), color.green(), color.blue()) for color in colors])


@pytest.mark.parametrize("orientation", HELD)
def test_qt_sees_the_test_photos_as_phones_mean_them(orientation: int) -> None:
    buffer = QBuffer()
    buffer.setData(QByteArray(photo("JPEG", orientation)))
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    assert corners_of(reader.read()) == list(CORNERS)


@pytest.fixture(params=HELD)
def library(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Library]:
    """Yield a library with a photo in each of the eight orientations."""
    content = write_content(tmp_path / "content")
    (content / "topics/colds/media/photo.png").write_bytes(photo("JPEG", request.param))
    build(content, tmp_path / "library.sqlite", icons_dir=ICONS)
    with closing(Library.open(tmp_path / "library.sqlite")) as opened:
        yield opened


def test_a_photo_is_upright_on_the_screen_the_web_site_and_paper(library: Library, tmp_path: Path) -> None:
    page = library.page("colds", "overview", "en")
    (block,) = (
        block
        for block in page.blocks
        if isinstance(block, FigureBlock) and block.picture.endswith("photo.png")
    )
    assert (block.width, block.height) == UPRIGHT

    with kiosk_on(library) as screen:
        screen.go("start", "tile-overview")
        screen.wait_for_stillness()  # blocks above that are loaded later would move it out of view again
        screen.reveal("enlarge-photo")
        screen.wait_for_stillness()
        (item,) = (item for item in screen.all_of("decodedWidth") if item.property("key") == block.picture)
        shown = screen.window.grabWindow().copy(item.mapRectToScene(item.boundingRect()).toRect())
        assert shown.width() > shown.height()
        assert corners_of(shown) == list(CORNERS)

    site = tmp_path / "site"
    export(library, site, languages=library.offered("draft"), words=TRANSLATIONS, style=SITE_STYLE)
    with Image.open(next(path for path in site.rglob("media/**/*.jpg"))) as image:
        assert image.size == UPRIGHT
        assert not image.getexif(), "no browser turns it once more"
    published = b"".join(path.read_bytes() for path in site.rglob("*") if path.is_file())
    assert not [secret for secret in SECRETS if secret in published]
    html = next(path.read_text() for path in site.rglob("*.html") if "<img" in path.read_text())
    assert f'width="{UPRIGHT[0]}" height="{UPRIGHT[1]}"' in html

    handout = Handout(((page, (block.id,)),), (), "en", FAMILY, right_to_left=False, size="medium", paper="a4",
                      clinic="Small Clinic", day="2026-11-23")  # fmt: skip
    write_pdf(handout, InterfaceWords(TRANSLATIONS, "en"), library.media, tmp_path / "paper.pdf")
    subprocess.run(["pdfimages", "-png", tmp_path / "paper.pdf", tmp_path / "on-paper"], check=True)
    assert not [secret for secret in SECRETS if secret in (tmp_path / "paper.pdf").read_bytes()]
    (printed,) = tmp_path.glob("on-paper*.png")
    assert corners_of(QImage(str(printed))) == list(CORNERS)
