"""Hands the library's icons and pictures to QML."""

from typing import Protocol

from PySide6.QtCore import QBuffer, QSize
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "library"
PNG = b"\x89PNG\r\n"


class Pictures(Protocol):
    """Where the bytes of pictures come from."""

    def icon(self, name: str) -> bytes | None:
        """Give a PNG of greys, which tell how opaque each pixel of the icon is."""

    def illustration(self, name: str, width: int) -> bytes | None:
        """Return one of the kiosk's own illustrations as a PNG of about this width in pixels."""

    def media(self, key: str) -> bytes | None:
        """Give a PNG, JPEG or WebP."""


class LibraryPictures(QQuickImageProvider):
    """Answers `image://library/icon/<name>/<colour>/<pixels>`, `image://library/illustration/<name>/<width>` and
    `image://library/media/<key>/<width>`.

    What the library lacks, or cannot be read as a picture, is an empty image: QML then shows the
    picture's words instead. An illustration has none, and an older library has no illustrations: it is then
    transparent.
    """

    def __init__(self, pictures: Pictures) -> None:
        """Take the bytes from `pictures`."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Draw what `id` names; the size stands in it, so that each picture is asked for once, in its final size."""
        del size, requestedSize
        kind, _, name = id.partition("/")
        if kind == "icon":
            name, colour, pixels = name.rsplit("/", 2)
            return tinted(read(self._pictures.icon(name), QSize(int(pixels), int(pixels))), colour)
        name, _, width = name.rpartition("/")
        if kind == "illustration":
            image = read(self._pictures.illustration(name, int(width)), QSize(int(width), 0))
            return transparent() if image.isNull() else image
        return read(self._pictures.media(name), QSize(int(width), 0))


def read(data: bytes | None, wanted: QSize) -> QImage:
    """Decode a picture, made smaller or larger to fit `wanted`; an empty image when there is none or it is broken.

    What is known to be a PNG is not offered to Qt's plugins first: loading those would take 5 ms of a start.
    """
    if not data:
        return QImage()
    buffer = QBuffer()
    buffer.setData(data)
    reader = QImageReader(buffer, b"png" if data.startswith(PNG) else b"")
    size = reader.size()
    if wanted.width() > 0 and size.width() > 0:
        scale = wanted.width() / size.width()
        if wanted.height() > 0:
            scale = min(scale, wanted.height() / size.height())
        reader.setScaledSize(QSize(round(size.width() * scale), round(size.height() * scale)))
    return reader.read()


def transparent() -> QImage:
    """Return an image of one transparent pixel."""
    image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    return image


def tinted(shape: QImage, colour: str) -> QImage:
    """Give `shape`, whose greys tell how opaque a pixel is, in one `colour` of six hexadecimal digits.

    The greys become the indexes of a table of that colour: painting would first make all enumerations of the `Qt`
    namespace, 25 ms of a start.
    """
    image = shape.convertToFormat(QImage.Format.Format_Grayscale8)
    if image.reinterpretAsFormat(QImage.Format.Format_Indexed8):
        image.setColorTable([opacity << 24 | int(colour, 16) for opacity in range(256)])
    return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
