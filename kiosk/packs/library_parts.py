"""Divides a finished library into files that can be sent apart, and joins them into the same library.

Large media become files of their own, named by their SHA-256, so that a kiosk that has them need not load them again.
What remains is a library whose rows of such media are empty, compressed with LZMA.
"""

import hashlib
import lzma
import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from kiosk.content.library.library_file import LibraryError
from kiosk.content.library.reader import Library
from kiosk.content.library.staging import sync
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.manifest import Manifest, PackFile, PackMedia

OWN_FILE_BYTES = 16 << 10
"""Media of at least this many bytes are files of their own; more files would make the signed list long."""

CHUNK = 1 << 20


def divide(library: Path, folder: Path) -> tuple[PackFile, int, tuple[PackMedia, ...]]:
    """Write the files of a library to `folder`; return the compressed library, its whole length, and the media.

    Raise `LibraryError` if the library is damaged, and `OSError` if the disk fails.
    """
    with closing(Library.open(library)) as opened:
        opened.verify()
    folder.mkdir(parents=True, exist_ok=True)
    rest = folder / "library.rest"
    rest.unlink(missing_ok=True)
    try:
        media = tuple(_take_out_media(library, rest, folder))
        packed = folder / "library.xz"
        with rest.open("rb") as source, lzma.open(packed, "wb", preset=6) as target:
            shutil.copyfileobj(source, target, CHUNK)
        length = rest.stat().st_size
    finally:
        rest.unlink(missing_ok=True)
    file = file_of(packed)
    packed.replace(folder / file.sha256)
    return file, length, media


def _take_out_media(library: Path, rest: Path, folder: Path) -> Iterator[PackMedia]:
    with _database(library, "ro") as database:
        database.execute("VACUUM INTO ?", (str(rest),))
    with _database(rest, "rw") as database:
        large = "SELECT topic, key FROM media WHERE length(data) >= ? ORDER BY topic, key"
        for topic, key in database.execute(large, (OWN_FILE_BYTES,)).fetchall():
            row = (topic, key)
            (data,) = database.execute("SELECT data FROM media WHERE topic = ? AND key = ?", row).fetchone()
            file = PackFile(hashlib.sha256(data).hexdigest(), len(data))
            (folder / file.sha256).write_bytes(data)
            database.execute("UPDATE media SET data = x'' WHERE topic = ? AND key = ?", row)
            yield PackMedia(topic, key, file)
        database.commit()
        database.execute("VACUUM")


def join(manifest: Manifest, folder: Path, output: Path) -> None:
    """Write the library of a pack whose files are in `folder` to `output`, synced to the disk, and verify it.

    Raise `KioskError` if the files do not make the library of the manifest, and `OSError` if the disk fails.
    """
    try:
        _decompress(folder / manifest.library.sha256, manifest.library_bytes, output)
        with _database(output, "rw") as database:
            for media in manifest.media:
                data = (folder / media.file.sha256).read_bytes()
                row = "UPDATE media SET data = ? WHERE topic = ? AND key = ?"
                if database.execute(row, (data, media.topic, media.key)).rowcount != 1:
                    raise KioskError(
                        f"The pack has a file that belongs to nothing: {media.topic}/{media.key}."
                    )
            database.commit()
        sync(output)
        with closing(Library.open(output)) as library:
            library.verify()
            fingerprint = library.fingerprint
    except (lzma.LZMAError, EOFError, sqlite3.Error, LibraryError) as error:
        if isinstance(error, sqlite3.OperationalError) and "full" in str(error):
            raise KioskError("The library does not fit on the disk.", "make room on the disk") from error
        message = f"The library of the pack cannot be used: {error}"
        raise KioskError(message, "build the pack again with the program that the kiosks have") from error
    if fingerprint != manifest.fingerprint:
        raise KioskError(
            "The library of the pack is another one than the manifest says.", "build the pack again"
        )


def _decompress(packed: Path, length: int, output: Path) -> None:
    """Decompress a file of exactly `length` bytes, so that no file can fill the disk."""
    with lzma.open(packed, "rb") as source, output.open("wb") as target:
        remaining = length
        while remaining and (data := source.read(min(CHUNK, remaining))):
            target.write(data)
            remaining -= len(data)
        if remaining or source.read(1):
            raise KioskError("The library of the pack has another length than the manifest says.")


def stored_media(library: Path, wanted: dict[str, PackFile], folder: Path) -> None:
    """Write those of the `wanted` files to `folder` that an installed library contains, none if it is damaged."""
    lengths = {file.length for file in wanted.values()}
    try:
        with _database(library, "ro") as database:
            rows = database.execute("SELECT data FROM media WHERE length(data) >= ?", (OWN_FILE_BYTES,))
            for (data,) in rows:
                if len(data) in lengths and (name := hashlib.sha256(data).hexdigest()) in wanted:
                    (folder / name).write_bytes(data)
    except sqlite3.Error:
        return  # they are loaded instead


def file_of(path: Path) -> PackFile:
    """Return the SHA-256 and the length of a file."""
    with path.open("rb") as opened:
        return PackFile(hashlib.file_digest(opened, "sha256").hexdigest(), os.fstat(opened.fileno()).st_size)


@contextmanager
def _database(path: Path, mode: str) -> Iterator[sqlite3.Connection]:
    if not path.is_file():
        raise KioskError(f"{path}: there is no library.", exit_code=ExitCode.NOINPUT)
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode={mode}", uri=True)) as database:
        if mode == "rw":
            database.execute("PRAGMA journal_mode = OFF")  # a failed library is discarded
        yield database
