"""Opens the ZIP files that Word and LibreOffice write, and refuses those that would fill the memory."""

import io
import zipfile
from xml.etree import ElementTree as ET

from kiosk.content.documents.model import DocumentRefused

MOST_BYTES = 300 << 20
"""Of a file's unpacked parts together. `zipfile` unpacks no more of a part than its declared size."""
MOST_PARTS = 10_000

DAMAGED = "open it in Word or LibreOffice, save it again, and import that"


class Archive:
    """The parts of a ZIP file by their names."""

    def __init__(self, data: bytes) -> None:
        """Open the file; raise `DocumentRefused` if it is damaged or unpacks to too much."""
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
            raise DocumentRefused("The file is damaged.", DAMAGED) from error
        entries = self._zip.infolist()
        if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > MOST_BYTES:
            message = f"The file unpacks to more than {MOST_BYTES >> 20} MB."
            raise DocumentRefused(message, "make its pictures smaller, or split it into several documents")
        self.names = {entry.filename for entry in entries}

    def read(self, name: str) -> bytes:
        """Return a part; raise `DocumentRefused` if it is missing or damaged."""
        try:
            return self._zip.read(name)
        except (
            KeyError,
            zipfile.BadZipFile,
            NotImplementedError,
            RuntimeError,
            EOFError,
            OSError,
            ValueError,
        ):
            raise DocumentRefused("The file is damaged.", DAMAGED) from None
        except Exception as error:  # the decompressors have exceptions of their own
            raise DocumentRefused("The file is damaged.", DAMAGED) from error

    def xml(self, name: str) -> ET.Element:
        """Return the root of a part that is XML; raise `DocumentRefused` if it is damaged."""
        try:
            return ET.fromstring(self.read(name))  # noqa: S314  (expat limits the expansion of entities)
        except ET.ParseError as error:
            raise DocumentRefused("The file is damaged.", DAMAGED) from error
