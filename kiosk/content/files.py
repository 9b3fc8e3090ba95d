"""Tells files of a content folder from those that links lead to elsewhere."""

from pathlib import Path


def inside(path: Path, folder: Path) -> bool:
    """Tell whether `path` lies in `folder` when all links are followed."""
    try:
        return path.resolve().is_relative_to(folder.resolve())
    except (OSError, ValueError, RuntimeError):
        return False  # a name with a NUL, or links that go in a circle
