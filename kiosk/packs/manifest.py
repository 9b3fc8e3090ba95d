"""The manifest of a pack: what it contains, from whom, and which program can show it."""

from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta

from kiosk.base.own_command import typed_command
from kiosk.errors import KioskError

MANIFEST_NAME = "pack.json"
MOST_BYTES = 4 << 20
"""Largest manifest, in bytes."""

MOST_FILES = 10_000
MOST_PACK_BYTES = 8 << 30
"""Limits of one pack: files with media, and bytes of all files together as well as of the library."""

Sha256 = Annotated[str, Meta(pattern="^[0-9a-f]{64}$")]
Length = Annotated[int, Meta(ge=0, le=MOST_PACK_BYTES)]
Name = Annotated[str, Meta(max_length=200)]
Names = Annotated[tuple[Name, ...], Meta(max_length=5000)]
Version = Annotated[str, Meta(pattern=r"^[0-9]{1,6}(\.[0-9]{1,6}){0,3}$")]


class PackFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A file of a pack, named by the SHA-256 of its bytes; `length` is in bytes."""

    sha256: Sha256
    length: Length


class PackMedia(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A picture, film or recording, and its row in the library's table `media`."""

    topic: Name
    key: Annotated[str, Meta(max_length=1000)]
    file: PackFile


class Rollout(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Which share of the kiosks takes a pack: `percent` of them from the day `start` (YYYY-MM-DD) on."""

    percent: Annotated[int, Meta(ge=0, le=100)]
    start: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\d$")]


class Manifest(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A pack: its library, compressed and without its large media, and those media.

    `version` increases with every pack; `date` is that of the build. `library_bytes` is the length of the library
    once it is decompressed, `fingerprint` and `library_format` are those of the library; `least_program` is the
    oldest program that can show it.
    """

    format: Annotated[int, Meta(ge=1, le=1)] = 1
    version: Annotated[int, Meta(ge=1, le=10**15)]
    date: Annotated[str, Meta(pattern=r"^\d{4}-\d\d-\d\d$")]
    clinic: Name
    topics: Names
    languages: Names
    fingerprint: Name
    library: PackFile
    library_bytes: Length
    library_format: int
    least_program: Version
    media: Annotated[tuple[PackMedia, ...], Meta(max_length=MOST_FILES)]
    rollout: Rollout | None = None

    def files(self) -> dict[str, PackFile]:
        """Return the files of the pack by their SHA-256."""
        files = {self.library.sha256: self.library}
        files.update((media.file.sha256, media.file) for media in self.media)
        return files

    def encoded(self) -> bytes:
        """Return the manifest as JSON for people to read; the same manifest always has the same bytes."""
        return msgspec.json.format(msgspec.json.encode(self, order="deterministic"), indent=1) + b"\n"


def decoded(data: bytes) -> Manifest:
    """Return the manifest that `data` is; raise `KioskError` if it is none, or goes beyond the limits."""
    if len(data) > MOST_BYTES:
        raise KioskError(f"The manifest of the pack has more than {MOST_BYTES} bytes.", "make a smaller pack")
    try:
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, RecursionError) as error:
        raise KioskError(f"The manifest of the pack cannot be read: {error}.", "build it again") from error
    if sum(file.length for file in manifest.files().values()) > MOST_PACK_BYTES:
        raise KioskError("The pack is larger than any that is allowed.", "make a smaller pack")
    return manifest


def read_manifest(folder: Path) -> Manifest:
    """Return the manifest in the folder of a pack; raise `KioskError` if there is none."""
    try:
        with (folder / MANIFEST_NAME).open("rb") as opened:
            return decoded(opened.read(MOST_BYTES + 1))
    except OSError as error:
        message = f"{folder / MANIFEST_NAME} cannot be read: {error.strerror}."
        raise KioskError(
            message, f"name the folder that `{typed_command('pack build')}` has written"
        ) from error
