"""A picture that changes and is kept nowhere: a frame of a film, a code that a visitor takes home."""

from PySide6.QtCore import QUrl

from kiosk.paths import link_folder
from kiosk.runtime.memory_file import MemoryFile


class MemoryPicture:
    """Holds one picture in memory, which QML shows by its `address`.

    An `Image` that shows it must read it on the window's thread (`asynchronous: false`), and keep no copy
    (`cache: false`): the file is the same for each picture, only the address differs.
    """

    def __init__(self, suffix: str) -> None:
        """Show nothing yet; `suffix` is that of the pictures' format, such as ".ppm"."""
        self._file = MemoryFile(suffix, link_folder())
        self._base = QUrl.fromLocalFile(str(self._file.path)).toString()
        self._number = 0
        self.address = ""

    def show(self, data: bytes) -> None:
        """Hold another picture, or none where `data` is empty."""
        self._file.write(data)
        self._number += 1
        self.address = f"{self._base}#{self._number}" if data else ""
