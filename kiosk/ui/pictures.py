"""Hands the library's icons and pictures to QML."""

from typing import Protocol

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "library"


class Pictures(Protocol):
    """Where the bytes of pictures come from."""

    def icon(self, name: str) -> bytes | None:
        """Give a PNG whose opacity is the icon's shape."""

    def media(self, key: str) -> bytes | None:
        """Give a PNG, JPEG or WebP."""


class LibraryPictures(QQuickImageProvider):
    """Answers `image://library/icon/<name>/<colour>` and `image://library/media/<key>`.

    What the library lacks, or cannot be read as a picture, is an empty image: QML then shows the
    picture's words instead.
    """

    def __init__(self, pictures: Pictures) -> None:
        """Take the bytes from `pictures`."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._pictures = pictures

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: A002
        """Draw what `id` names at `requestedSize`, whose unset sides are zero or less."""
        del size
        kind, _, name = id.partition("/")
        if kind == "icon":
            name, _, colour = name.rpartition("/")
            return tinted(scaled(read(self._pictures.icon(name)), requestedSize), colour)
        return scaled(read(self._pictures.media(name)), requestedSize)


def read(data: bytes | None) -> QImage:
    """Decode a picture; an empty image when there is none or it is broken."""
    return QImage.fromData(data) if data else QImage()


def scaled(image: QImage, wanted: QSize) -> QImage:
    """Fit `image` into `wanted`, smoothly."""
    if image.isNull() or wanted.width() <= 0:
        return image
    smooth = Qt.TransformationMode.SmoothTransformation
    if wanted.height() <= 0:
        return image.scaledToWidth(wanted.width(), smooth)
    return image.scaled(wanted, Qt.AspectRatioMode.KeepAspectRatio, smooth)


def tinted(shape: QImage, colour: str) -> QImage:
    """Fill the opaque parts of `shape` with `colour`, six hexadecimal digits."""
    if shape.isNull():
        return shape
    image = shape.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(image.rect(), QColor(f"#{colour}"))
    painter.end()
    return image
