"""Puts a content folder in the place of the one that the kiosk shows: a complete one is there at all times."""

import ctypes
import os
import shutil
import sys
from contextlib import closing, suppress
from pathlib import Path

from kiosk.base.durable_file import sync_folder, write_durably
from kiosk.content.library.fingerprint import Digests
from kiosk.content.library.finished import FINISHED_NAME, finished_library
from kiosk.content.library.reader import Library
from kiosk.content.source.files import is_ignored
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import previous_content

DEFAULT_RECORD = "default-content.sha256"
"""Name of the file beside the content that holds the digest of the default content as it was installed."""

AT_CWD, EXCHANGE = -100, 2
"""AT_FDCWD of fcntl.h and RENAME_EXCHANGE of renameat2(2)."""


def stage(source: Path, content: Path) -> Path:
    """Copy the content in `source` to a new folder beside `content`, and return that folder.

    `source` may be a finished library, or a folder with one. Files that are not content are left out
    (`is_ignored`). Raise `KioskError` if there is no content, if it does not fit on the disk, or if a file cannot be
    read.
    """
    staging = content.with_name(f"{content.name}.new")
    finished = finished_library(source)
    if finished is None and not (source / "kiosk.yaml").is_file():
        hint = "name the folder that contains kiosk.yaml"
        raise KioskError(f"There is no content in {source}.", hint, ExitCode.NOINPUT)
    _require_apart(source, content)
    shutil.rmtree(staging, ignore_errors=True)  # left by an interrupted installation
    try:
        content.parent.mkdir(parents=True, exist_ok=True)
        if finished is not None:
            _copy_library(finished, staging)
        else:
            _require_room(source, content.parent)
            _copy_folder(source, staging)
    except (KioskError, OSError) as error:
        shutil.rmtree(staging, ignore_errors=True)
        if isinstance(error, KioskError):
            raise
        message = f"The content cannot be copied: {error.strerror or error}: {error.filename or source}."
        raise KioskError(message, "nothing has been changed", ExitCode.IOERR) from error
    return staging


def put_in_place(staging: Path, content: Path) -> None:
    """Make `staging` the content; what was there before is kept beside it, as `previous_content`.

    Raise `OSError` if the disk fails.
    """
    if sys.platform != "win32":
        _give_to_owner_of(content.parent, staging)
        os.sync()  # otherwise files may be empty after a power cut
    if not content.exists():
        staging.rename(content)
    else:
        previous = previous_content(content)
        _exchange(staging, content)
        shutil.rmtree(previous, ignore_errors=True)
        staging.rename(previous)
    sync_folder(content.parent)


def restore_previous(content: Path) -> None:
    """Exchange the content with what was shown before; raise `OSError` if the disk fails."""
    _exchange(previous_content(content), content)
    sync_folder(content.parent)


def install_default(source: Path, content: Path) -> bool:
    """Install the content in `source` that comes with the program; return whether it is what `content` holds now.

    It is installed if there is no content yet, or in place of an earlier default that nobody has changed.
    """
    record = content.with_name(DEFAULT_RECORD)
    wanted = _digest(source)
    present = _digest(content) if content.exists() else None
    if present != wanted:
        if present is not None and present != _recorded(record):
            return False
        put_in_place(stage(source, content), content)
    if _recorded(record) != wanted:
        write_durably(record, f"{wanted}\n")
    return True


def _recorded(record: Path) -> str:
    with suppress(OSError):
        return record.read_text(encoding="ascii", errors="replace").strip()
    return ""


def _digest(folder: Path) -> str:
    """Return a digest of the names and contents of all files that are content."""
    return Digests(folder).of(folder)


def _give_to_owner_of(folder: Path, staging: Path) -> None:
    """As root, make the owner of a folder that of everything in `staging`: on a lobby machine, whoever updates it."""
    if sys.platform == "win32" or os.geteuid() != 0:
        return
    owner = folder.stat()
    for path in (staging, *staging.rglob("*")):
        os.chown(path, owner.st_uid, owner.st_gid, follow_symlinks=False)


def _require_apart(source: Path, content: Path) -> None:
    """Raise `KioskError` if one of two folders contains the other, or if they are the same."""
    pair = source.resolve(), content.resolve()
    if pair[0].is_relative_to(pair[1]) or pair[1].is_relative_to(pair[0]):
        message = f"{source} and the kiosk's own content, {content}, must be apart."
        raise KioskError(message, "copy it to another folder, and name that", ExitCode.USAGE)


def _require_room(source: Path, target: Path) -> None:
    """Raise `KioskError` if the files in `source` do not fit on the disk of the folder `target`."""
    needed = sum(file.stat().st_size for file in source.rglob("*") if file.is_file())
    free = shutil.disk_usage(target).free
    if needed > free:
        message = f"The content has {needed / 1e6:.0f} MB, and {target} has room for {free / 1e6:.0f} MB."
        raise KioskError(message, "make room on the disk", ExitCode.IOERR)


def _copy_folder(source: Path, target: Path) -> None:
    """Copy all files that are content, readable by everybody; links stay links, so that the check sees them."""

    def ignored(_: str, names: list[str]) -> list[str]:
        return [name for name in names if is_ignored(name)]

    try:
        shutil.copytree(source, target, symlinks=True, ignore=ignored, copy_function=shutil.copyfile)
    except shutil.Error as error:
        file, _, why = error.args[0][0]
        raise KioskError(f"The content cannot be copied: {file}: {why}.", exit_code=ExitCode.IOERR) from error
    for base, _, files in os.walk(target):
        Path(base).chmod(0o755)  # of a USB stick, folders are often their owner's alone
        for name in files:
            file = Path(base, name)
            if not file.is_symlink():
                file.chmod(0o644)


def _copy_library(finished: Path, target: Path) -> None:
    """Make a content folder of a finished library; raise `LibraryError` if it is damaged or of another version."""
    target.mkdir()
    target.chmod(0o755)
    file = target / FINISHED_NAME
    shutil.copyfile(finished, file)
    file.chmod(0o644)
    with closing(Library.open(file)) as library:
        library.verify()


def _exchange(one: Path, other: Path) -> None:
    """Exchange two folders in one step, or in two where the file system cannot do that; raise `OSError`."""
    paths = os.fsencode(one), os.fsencode(other)
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    if rename is not None and rename(AT_CWD, paths[0], AT_CWD, paths[1], EXCHANGE) == 0:
        return
    between = one.with_name(f"{one.name}.between")
    other.rename(between)
    one.rename(other)
    between.rename(one)
