"""A changing picture that is never written to disk: a video frame, or a QR code."""

from PySide6.QtCore import QUrl

from kiosk.paths import link_folder
from kiosk.runtime.memory_file import MemoryFile


class MemoryPicture:
    """Holds one picture in memory, which QML shows by its `address`.

    An `Image` that shows it must load it on the GUI thread (`asynchronous: false`) and not cache it (`cache: false`):
    the file is the same for each picture, only the address differs.
    """

    def __init__(self, suffix: str) -> None:
        """Start without a picture; `suffix` is the format's, such as ".ppm"."""
        self._file = MemoryFile(suffix, link_folder())
        self._base = QUrl.fromLocalFile(str(self._file.path)).toString()
        self._number = 0
        self.address = ""

    def show(self, data: bytes) -> None:
        """Replace the picture; empty `data` removes it."""
        self._file.write(data)
        self._number += 1
        self.address = f"{self._base}#{self._number}" if data else ""
