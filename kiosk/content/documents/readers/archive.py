"""Opens the ZIP files that Word and LibreOffice write, and refuses those that would fill the memory."""

from xml.etree import ElementTree as ET

from kiosk.base.zip_files import DamagedZipError, OversizedZipError, open_zip, part_of
from kiosk.content.documents.model import DocumentRefused

MOST_BYTES = 300 << 20
"""Of a file's unpacked parts together."""
MOST_PARTS = 10_000

DAMAGED = "open it in Word or LibreOffice, save it again, and import that"


class Archive:
    """The parts of a ZIP file by their names."""

    def __init__(self, data: bytes) -> None:
        """Open the file; raise `DocumentRefused` if it is damaged or unpacks to too much."""
        try:
            self._zip = open_zip(data, most_bytes=MOST_BYTES, most_parts=MOST_PARTS)
        except DamagedZipError as error:
            raise DocumentRefused("The file is damaged.", DAMAGED) from error
        except OversizedZipError as error:
            message = f"The file unpacks to more than {MOST_BYTES >> 20} MB."
            hint = "make its pictures smaller, or split it into several documents"
            raise DocumentRefused(message, hint) from error
        self.names = set(self._zip.namelist())

    def read(self, name: str) -> bytes:
        """Return a part; raise `DocumentRefused` if it is missing or damaged."""
        try:
            return part_of(self._zip, name)
        except DamagedZipError as error:
            raise DocumentRefused("The file is damaged.", DAMAGED) from error

    def xml(self, name: str) -> ET.Element:
        """Return the root of a part that is XML; raise `DocumentRefused` if it is damaged."""
        try:
            return ET.fromstring(self.read(name))  # noqa: S314  (expat limits the expansion of entities)
        except ET.ParseError as error:
            raise DocumentRefused("The file is damaged.", DAMAGED) from error
