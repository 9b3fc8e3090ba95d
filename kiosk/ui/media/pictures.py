"""Provides the library's icons and pictures to QML as files, which Qt decodes natively."""

import zlib
from collections.abc import Callable

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QColor

from kiosk.content.library.reader import Library, OverwrittenLibraryError
from kiosk.devices.picture_store import PictureStore, StoredPicture
from kiosk.errors import KioskError
from kiosk.ui.properties import qml_type


@qml_type
class Pictures(QObject):
    """Returns the file URLs of icons, illustrations and pictures; empty if there is no such picture.

    A file that was deleted or overwritten is written again when its picture is next requested, and gets another URL,
    because an `Image` does not reload the same one.

    Qt reads and decodes the files itself, so that no other thread enters Python while PySide may be creating a type.
    """

    def __init__(self, source: Library, store: PictureStore) -> None:
        super().__init__()
        self._source = source
        self._store = store
        self._stored: dict[tuple[str, ...], tuple[str, StoredPicture]] = {}
        self._complained: set[str] = set()

    @Slot(str, QColor, result=str)
    def icon(self, name: str, color: QColor) -> str:
        """Return the URL of an icon in a colour; empty if there is none."""
        return self._tinted(("icon", name), color, lambda: self._source.icon(name))

    @Slot(str, int, QColor, result=str)
    def languageName(self, code: str, height: int, color: QColor) -> str:
        """Return the URL of a language's drawn name for a height in pixels, in a colour; empty if it is not drawn."""
        return self._tinted(
            ("name", code, str(height)), color, lambda: self._source.language_name(code, height)
        )

    @Slot(str, int, result=str)
    def illustration(self, name: str, width: int) -> str:
        """Return the URL of an illustration of about this width in pixels; empty if the library has none."""
        return self._address(
            ("illustration", name, str(width)), lambda: self._source.illustration(name, width)
        )

    @Slot(str, result=str)
    def media(self, key: str) -> str:
        """Return the URL of a topic's picture; empty if there is none."""
        return self._address(("media", key), lambda: self._source.media(key))

    def reload(self) -> None:
        """Read each picture again when it is next requested: the library was replaced."""
        self._stored.clear()

    def forget_unused(self) -> None:
        """Remove the files of pictures that have not been shown for a long time."""
        self._store.forget_unused()

    def excuse(self, message: str) -> bool:
        """Return whether a QML message is about a picture file; log the first such message.

        It is not a fault of the program: the item requests the picture again.
        """
        if QUrl.fromLocalFile(str(self._store.folder)).toString() not in message:
            return False
        self._complain("files", f"Picture files are missing or damaged and will be written again: {message}")
        return True

    def close(self) -> None:
        """Free the memory files; no item may use them any more."""
        self._store.close()

    def _tinted(self, key: tuple[str, ...], color: QColor, read: Callable[[], bytes | None]) -> str:
        """Return the URL of a mask in a colour."""
        rgb = color.name()

        def tinted_mask() -> bytes | None:
            mask = read()
            return None if mask is None else tinted(mask, int(rgb[1:], 16))

        return self._address((*key, rgb), tinted_mask)

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
            raise  # no other part of the library can be read either
        except (KioskError, OSError, ValueError) as error:
            name = "/".join(key)
            self._complain(name, f"The picture {name} cannot be shown: {error}")
            return ""
        if self._store.fault:
            self._complain(
                "cache",
                f"Pictures are kept in memory because the cache cannot be written: {self._store.fault}",
            )
        address = f"{QUrl.fromLocalFile(str(stored.path)).toString()}#{stored.written}"
        self._stored[key] = (address, stored)
        return address

    def _complain(self, about: str, message: str) -> None:
        """Log a message unless one about the same thing was logged in this run."""
        from kiosk.base.log import log

        if about not in self._complained:
            self._complained.add(about)
            log().warning("%s", message)


HEADER_SIZE = 8 + 4 + 4 + 13 + 4
"""Size in bytes of a PNG's signature and `IHDR` chunk: signature, then length, name, data and checksum."""


def tinted(png: bytes, color: int) -> bytes:
    """Return a PNG of 8-bit greys, used as opacities, in one colour, 0xRRGGBB.

    Raise `ValueError` if it is not such a PNG.

    The greys become indexes into a palette of that colour, so that no pixel is touched.
    """
    header = png[8 + 4 : HEADER_SIZE - 4]
    if header[:4] != b"IHDR" or header[-5:-3] != b"\x08\x00":
        raise ValueError("it is no PNG of 8-bit greys")
    indexed = header[:-4] + b"\x03" + header[-3:]
    palette = b"PLTE" + color.to_bytes(3, "big") * 256
    opacities = b"tRNS" + bytes(range(256))
    return png[:8] + b"".join(map(chunk, (indexed, palette, opacities))) + png[HEADER_SIZE:]


def chunk(named: bytes) -> bytes:
    """Return a PNG chunk with length and checksum, from its name and data."""
    return (len(named) - 4).to_bytes(4, "big") + named + zlib.crc32(named).to_bytes(4, "big")
