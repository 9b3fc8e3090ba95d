"""Builds a pack from a finished library."""

import shutil
import time
from contextlib import closing
from pathlib import Path

from kiosk import __version__
from kiosk.content.library.library_file import FORMAT
from kiosk.content.library.reader import Library
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.library_parts import divide
from kiosk.packs.manifest import MANIFEST_NAME, Manifest


def build_pack(library: Path, folder: Path, version: int = 0, least_program: str = __version__) -> Manifest:
    """Write the pack of a library to `folder`, in place of a pack that is there, and return its manifest.

    Without a `version` it is the minute of the build in UTC, such as 202611302215. Raise `KioskError` if the library
    is damaged, if the folder has other files, or if it cannot be written.
    """
    if folder.exists() and (not folder.is_dir() or (any(folder.iterdir()) and not is_pack(folder))):
        message = f"{folder} is not empty, and is no pack."
        raise KioskError(message, "name a new folder", ExitCode.CANTCREAT)
    shutil.rmtree(folder, ignore_errors=True)
    try:
        file, length, media = divide(library, folder)
        with closing(Library.open(library)) as opened:
            first = opened.languages[0].code
            manifest = Manifest(
                version=version or next_version(),
                date=time.strftime("%Y-%m-%d", time.gmtime()),
                clinic=opened.clinic(first),
                topics=tuple(opened.topics(first)),
                languages=tuple(language.code for language in opened.languages),
                fingerprint=opened.fingerprint,
                library=file,
                library_bytes=length,
                library_format=FORMAT,
                least_program=least_program,
                media=media,
            )
        (folder / MANIFEST_NAME).write_bytes(manifest.encoded())
    except OSError as error:
        message = f"The pack cannot be written to {folder}: {error.strerror}."
        raise KioskError(message, "choose another folder", ExitCode.CANTCREAT) from error
    return manifest


def next_version(newest: int = 0) -> int:
    """Return a version for a pack that is built now: the minute in UTC, but always later than the `newest` one."""
    return max(int(time.strftime("%Y%m%d%H%M", time.gmtime())), newest + 1)


def is_pack(folder: Path) -> bool:
    """Return whether a folder is that of a pack."""
    return (folder / MANIFEST_NAME).is_file()
