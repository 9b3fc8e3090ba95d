"""Finds the pictures that HTML shows: inside of it, beside it, or in the document that it was made of."""

import base64
import binascii
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, unquote_to_bytes

from kiosk.base.bounded_file import bytes_of
from kiosk.content.media.pictures import MOST_BYTES
from kiosk.content.source.files import inside


@dataclass(frozen=True, slots=True)
class PictureSource:
    """Where pictures are: by name in a document (`embedded`), or as files in the folder of the document."""

    embedded: Mapping[str, bytes] = field(default_factory=dict)
    folder: Path | None = None

    def read(self, address: str) -> tuple[bytes | None, str]:
        """Return the bytes of a picture's file, and, if there are none, why not."""
        if address in self.embedded:
            return self.embedded[address], ""
        if address.startswith("data:"):
            return _inline(address)
        if "://" in address or address.startswith("//"):
            return None, f"it is on the web ({address[:200]}): save it, and add it to the topic"
        return self._file(unquote(address))

    def _file(self, name: str) -> tuple[bytes | None, str]:
        if self.folder is None:
            return None, "it is not in the file"
        file = self.folder / name
        if inside(file, self.folder):
            with suppress(OSError, ValueError):
                return bytes_of(file, 4 * MOST_BYTES), ""
        return None, f"{name} cannot be read: copy it beside the document, and import again"


def _inline(address: str) -> tuple[bytes | None, str]:
    head, _, body = address.partition(",")
    try:
        return (base64.b64decode(unquote(body)) if head.endswith(";base64") else unquote_to_bytes(body)), ""
    except (binascii.Error, ValueError):
        return None, "it is damaged"
