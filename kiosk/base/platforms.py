"""What kind of operating system this is, where several parts of the program depend on it."""

import sys


def is_desktop_system() -> bool:
    """Return whether this is Windows or macOS, which always have a display and neither Debian's packages nor CUPS."""
    return sys.platform in ("win32", "darwin")
