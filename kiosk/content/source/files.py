"""Tells files of a content folder from those that links lead to elsewhere."""

from pathlib import Path


def is_ignored(name: str) -> bool:
    """Return whether a file or folder of this name is no content: it is hidden, or a program's own.

    Such are `.DS_Store`, `._en.yaml` of macOS, `.#en.yaml`, `#en.yaml#` and `en.yaml~` of editors, `~$en.docx` of
    Office, `Thumbs.db` and `desktop.ini` of Windows.
    """
    return (
        name.startswith((".", "~"))
        or name.endswith("~")
        or (name.startswith("#") and name.endswith("#"))
        or name.casefold() in ("thumbs.db", "desktop.ini")
    )


def inside(path: Path, folder: Path) -> bool:
    """Return whether `path` lies in `folder` when all links are followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return False  # a name with a NUL, or links that go in a circle
