"""Puts packs in the place of the kiosk's content, and goes back to the content before."""

import json
import shutil
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

from kiosk import __version__
from kiosk.base.durable_file import sync_folder, write_durably
from kiosk.base.state_file import Fields, read_state
from kiosk.content.installation import put_in_place, restore_previous
from kiosk.content.library.finished import FINISHED_NAME, finished_library
from kiosk.content.library.library_file import FORMAT
from kiosk.content.library.reader import Library, LibraryError
from kiosk.errors import ExitCode, KioskError
from kiosk.packs.client import PackClient, UpdateError
from kiosk.packs.library_parts import join, stored_media
from kiosk.packs.manifest import Manifest
from kiosk.paths import previous_content
from kiosk.staff.packs import InstalledPack, PackOffer, installed_pack, write_record

REFUSED_NAME = "refused.json"
MOST_REFUSED = 100
SPARE_BYTES = 64 << 20
"""What stays free on the disk."""


def reason_not_to_take(manifest: Manifest, record: InstalledPack, content: Path, updates: Path) -> str | None:
    """Return why a pack is not to be installed: an empty text if it is shown already, `None` if it is to be.

    `record` is what would be stored with it. Raise `UpdateError` if this program cannot show it.
    """
    shown = installed_pack(content)
    names = record.words, record.clinic
    if shown is not None and (shown.words, shown.clinic) == names and manifest.version <= shown.version:
        return ""
    if manifest.version in refused_versions(updates):
        return f"Version {manifest.version} was withdrawn from this kiosk, or its pages failed."
    if version_of(manifest.least_program) > version_of(__version__) or manifest.library_format != FORMAT:
        message = (
            f"Pack {manifest.version} needs the program {manifest.least_program}; this is {__version__}."
        )
        hint = (
            "update the program" if manifest.library_format >= FORMAT else "build the pack with this program"
        )
        raise UpdateError(message, hint)
    return None


def install(
    client: PackClient, manifest: Manifest, content: Path, updates: Path, record: InstalledPack
) -> None:
    """Load a pack, verify it as a whole, and make it the content; what was there before stays beside it.

    Raise `KioskError` if anything is wrong or the disk is full: the content is then as it was before.
    """
    loading = updates / "loading"
    staging = content.with_name(f"{content.name}.new")
    shutil.rmtree(staging, ignore_errors=True)
    try:
        _require_room(manifest, loading, content.parent)
        _load_all(client, manifest, loading, content)
        staging.mkdir()
        staging.chmod(0o755)
        library = staging / FINISHED_NAME
        join(manifest, loading, library)
        library.chmod(0o644)
        write_record(staging, record)
        sync_folder(staging)
        put_in_place(staging, content)
    except OSError as error:
        message = f"The pack cannot be installed: {error.strerror or error}: {error.filename or content}."
        raise KioskError(message, "make room on the disk, or look at it", ExitCode.IOERR) from error
    finally:
        shutil.rmtree(staging, ignore_errors=True)
    shutil.rmtree(loading, ignore_errors=True)


def record_of(
    manifest: Manifest, trusted: PackOffer, words: str, source: str, now: datetime
) -> InstalledPack:
    """Return the record of a pack that is installed at the local time `now`; `words` are those staff confirmed."""
    names = trusted.publisher, trusted.clinic_name, words, manifest.fingerprint, source
    return InstalledPack(manifest.version, manifest.date, *names, now.strftime("%Y-%m-%d %H:%M"))


def _load_all(client: PackClient, manifest: Manifest, loading: Path, content: Path) -> None:
    """Load all files of a pack; what the shown library or an interrupted update has is not loaded again."""
    files = manifest.files()
    loading.mkdir(parents=True, exist_ok=True)
    for path in loading.iterdir():
        if path.name not in files:
            path.unlink()
    shown = finished_library(content) if content.exists() else None
    if shown is not None:
        stored_media(
            shown, {name: file for name, file in files.items() if not (loading / name).exists()}, loading
        )
    for file in files.values():
        client.load(file, loading)


def _require_room(manifest: Manifest, *folders: Path) -> None:
    needed = manifest.library_bytes + 2 * sum(file.length for file in manifest.files().values())
    for folder in folders:
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
        if needed + SPARE_BYTES > free:
            message = f"The pack needs {needed / 1e6:.0f} MB, and {folder} has room for {free / 1e6:.0f} MB."
            raise KioskError(message, "make room on the disk", ExitCode.IOERR)


def withdraw(content: Path, updates: Path, is_sound: Callable[[str], bool] = lambda _: True) -> bool:
    """Go back to the content before, and never install the pack that was shown again; return whether that was done.

    `is_sound` returns whether a library with a fingerprint may be shown. Raise `OSError` if the disk fails.
    """
    shown = installed_pack(content)
    if shown is None:
        return False
    refuse(updates, shown.version)
    previous = previous_content(content)
    library = finished_library(previous) if previous.is_dir() else None
    if not previous.is_dir() or (library is not None and not _may_show(library, is_sound)):
        return False
    restore_previous(content)
    return True


def _may_show(path: Path, is_sound: Callable[[str], bool]) -> bool:
    try:
        with closing(Library.open(path)) as library:
            return is_sound(library.fingerprint)
    except LibraryError:
        return False


def refused_versions(updates: Path) -> tuple[int, ...]:
    """Return the versions that are never installed again."""

    def parse(fields: Fields) -> tuple[int, ...]:
        return tuple(int(version) for version in fields.texts("versions", MOST_REFUSED))

    try:
        return read_state(updates / REFUSED_NAME, parse) or ()
    except ValueError as error:
        message = f"{updates / REFUSED_NAME} cannot be read: {error}."
        raise KioskError(message, "remove it; withdrawn packs are then installed again") from error


def refuse(updates: Path, version: int) -> None:
    """Never install a version again; raise `OSError` if that cannot be stored."""
    versions = [*(known for known in refused_versions(updates) if known != version), version]
    text = json.dumps({"versions": [str(known) for known in versions[-MOST_REFUSED:]]})
    write_durably(updates / REFUSED_NAME, text)


def version_of(text: str) -> tuple[int, ...]:
    """Return the version of a program, such as "0.1.0", as numbers that can be compared."""
    return tuple(int(part) for part in text.split("."))
