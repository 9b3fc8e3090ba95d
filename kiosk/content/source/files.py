"""Tells content files from those to ignore, and from links that lead out of the content folder."""

from pathlib import Path


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
