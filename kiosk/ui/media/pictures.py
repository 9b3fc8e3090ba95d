"""Gives QML the library's icons and pictures as files, which Qt decodes natively."""

import zlib
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QColor
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.library.reader import OverwrittenLibraryError
from kiosk.devices.picture_store import PictureStore, StoredPicture
from kiosk.errors import KioskError

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class PictureSource(Protocol):
    """Where the bytes of pictures come from; `KioskError` when they cannot be read."""

    def icon(self, name: str) -> bytes | None:
        """Return a PNG of 8-bit greys, which tell how opaque each pixel of the icon is."""

    def illustration(self, name: str, width: int) -> bytes | None:
        """Return one of the kiosk's own illustrations as a PNG of about this width in pixels."""

    def media(self, key: str) -> bytes | None:
        """Return a PNG, JPEG or WebP."""


@QmlElement
@QmlUncreatable("made by the program")
class Pictures(QObject):  # type: ignore[operator]
    """Answers which file shows an icon, an illustration or a picture; with nothing where there is none.

    A file that is gone or was written into since is written again when its picture is asked for once more, and gets
    another address: an `Image` loads no address twice.

    Qt reads and decodes the files by itself: no thread but the window's enters Python, where PySide may be making a
    type on another one at that moment.
    """

    def __init__(self, source: PictureSource, store: PictureStore) -> None:
        """Take the bytes from `source`, and keep files in `store`."""
        super().__init__()
        self._source = source
        self._store = store
        self._stored: dict[tuple[str, ...], tuple[str, StoredPicture]] = {}
        self._complained: set[str] = set()

    @Slot(str, QColor, result=str)
    def icon(self, name: str, color: QColor) -> str:
        """Return the address of an icon in one colour; empty where there is none."""
        rgb = color.name()

        def tinted_icon() -> bytes | None:
            shape = self._source.icon(name)
            return None if shape is None else tinted(shape, int(rgb[1:], 16))

        return self._address(("icon", name, rgb), tinted_icon)

    @Slot(str, int, result=str)
    def illustration(self, name: str, width: int) -> str:
        """Return the address of an illustration of about this width in pixels; empty in a library without it."""
        return self._address(
            ("illustration", name, str(width)), lambda: self._source.illustration(name, width)
        )

    @Slot(str, result=str)
    def media(self, key: str) -> str:
        """Return the address of a topic's picture; empty where there is none."""
        return self._address(("media", key), lambda: self._source.media(key))

    def forget_unused(self) -> None:
        """Remove the files of pictures that have long not been shown."""
        self._store.forget_unused()

    def excuse(self, message: str) -> bool:
        """Return whether a message of QML is about the file of a picture, and log the first such message.

        It is no fault of the program: whoever shows the picture asks for it once more.
        """
        if QUrl.fromLocalFile(str(self._store.folder)).toString() not in message:
            return False
        self._complain("files", f"Files of pictures are gone or damaged and are written again: {message}")
        return True

    def close(self) -> None:
        """Free what is kept in memory; nothing shows it any more."""
        self._store.close()

    def _address(self, key: tuple[str, ...], read: Callable[[], bytes | None]) -> str:
        if key in self._stored:
            address, stored = self._stored[key]
            if stored.is_intact():
                return address
        try:
            data = read()
            if not data:
                return ""
            stored = self._store.store(data)
        except OverwrittenLibraryError:
            raise  # nothing else of the library can be shown either
        except (KioskError, OSError, ValueError) as error:
            name = "/".join(key)
            self._complain(name, f"The picture {name} cannot be shown: {error}")
            return ""
        if self._store.fault:
            self._complain(
                "cache", f"Pictures are kept in memory, for the cache cannot be written: {self._store.fault}"
            )
        address = f"{QUrl.fromLocalFile(str(stored.path)).toString()}#{stored.written}"
        self._stored[key] = (address, stored)
        return address

    def _complain(self, about: str, message: str) -> None:
        """Log a message unless one about the same was logged in this run."""
        from kiosk.base.log import log

        if about not in self._complained:
            self._complained.add(about)
            log().warning("%s", message)


HEADER_SIZE = 8 + 4 + 4 + 13 + 4
"""Bytes of a PNG up to the end of its first chunk: the signature, then length, name, data and sum of `IHDR`."""


def tinted(png: bytes, color: int) -> bytes:
    """Return a PNG of 8-bit greys, which tell how opaque each pixel is, in one color, 0xRRGGBB.

    `ValueError` when it is no such PNG.

    The greys become the indexes of a palette of that color: no pixel is touched.
    """
    header = png[8 + 4 : HEADER_SIZE - 4]
    if header[:4] != b"IHDR" or header[-5:-3] != b"\x08\x00":
        raise ValueError("it is no PNG of 8-bit greys")
    indexed = header[:-4] + b"\x03" + header[-3:]
    palette = b"PLTE" + color.to_bytes(3, "big") * 256
    opacities = b"tRNS" + bytes(range(256))
    return png[:8] + b"".join(map(chunk, (indexed, palette, opacities))) + png[HEADER_SIZE:]


def chunk(named: bytes) -> bytes:
    """Return a PNG chunk of a name and its data, with their length and checksum."""
    return (len(named) - 4).to_bytes(4, "big") + named + zlib.crc32(named).to_bytes(4, "big")
