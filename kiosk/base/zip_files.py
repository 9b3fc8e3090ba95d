"""Reading of ZIP files from outside, such as documents and workbooks, which may be damaged or fill the memory."""

import io
import zipfile


class DamagedZipError(ValueError):
    """Raised if a ZIP file, or a part of it, cannot be read."""


class OversizedZipError(ValueError):
    """Raised for a ZIP file that has too many parts, or unpacks to too much."""


def open_zip(data: bytes, *, most_bytes: int, most_parts: int) -> zipfile.ZipFile:
    """Return a ZIP file of at most so many parts that unpack to at most so many bytes together.

    `zipfile` unpacks no more of a part than its declared size, so the sum of these is a limit.
    Raise `DamagedZipError` or `OversizedZipError`.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        entries = archive.infolist()
    except Exception as error:  # the modules of compression have exceptions of their own
        raise DamagedZipError from error
    if len(entries) > most_parts or sum(entry.file_size for entry in entries) > most_bytes:
        raise OversizedZipError
    return archive


def part_of(archive: zipfile.ZipFile, name: str) -> bytes:
    """Return a part of a ZIP file; raise `DamagedZipError` if it is missing or damaged."""
    try:
        return archive.read(name)
    except Exception as error:  # the modules of compression have exceptions of their own
        raise DamagedZipError from error
