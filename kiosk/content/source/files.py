"""Distinguishes content files from those to ignore and from links that lead out of the folder; replaces a file."""

import stat
from contextlib import suppress
from pathlib import Path

from kiosk.base.durable_file import write_durably
from kiosk.errors import ExitCode, KioskError

PERMISSIONS = 0o644
"""Of a new file: the kiosk reads the content as another user than its author."""


def is_ignored(name: str) -> bool:
    """Return whether a file or folder of this name is not content, but hidden or created by another program.

    Examples are `.DS_Store` and `._en.yaml` of macOS, `.#en.yaml`, `#en.yaml#` and `en.yaml~` of editors, `~$en.docx`
    of Office, `Thumbs.db` and `desktop.ini` of Windows.
    """
    return (
        name.startswith((".", "~"))
        or name.endswith("~")
        or (name.startswith("#") and name.endswith("#"))
        or name.casefold() in ("thumbs.db", "desktop.ini")
    )


def inside(path: Path, folder: Path) -> bool:
    """Return whether `path` lies in `folder` after resolving all links."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return False  # a name with a NUL, or a link cycle


def replace_file(path: Path, text: str) -> None:
    """Replace a file's text durably, keeping its permissions; raise `KioskError` if that fails."""
    try:
        mode = stat.S_IMODE(path.stat().st_mode) if path.exists() else PERMISSIONS
        write_durably(path, text, mode)
    except OSError as error:
        with suppress(OSError):
            path.with_name(f".{path.name}.new").unlink()
        message = f"{path} cannot be written: {error.strerror}."
        hint = "run this where the content is written, then install it again"
        raise KioskError(message, hint, ExitCode.CANTCREAT) from error
