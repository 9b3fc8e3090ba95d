"""Where the program's own files lie, and where it may write."""

import os
from pathlib import Path

PROGRAM = Path(__file__).resolve().parent.parent
ASSETS = PROGRAM.parent / "assets"
CONTENT = PROGRAM.parent / "content"
BUILT_IN = ASSETS / "built-in"
ICONS = ASSETS / "icons"
FONTS = ASSETS / "fonts"
SOUNDS = ASSETS / "sounds"
SITE_STYLE = ASSETS / "site" / "style.css"
TRANSLATIONS = ASSETS / "i18n"
QML = PROGRAM / "ui"


def state_folder() -> Path:
    """Give the folder for what is to be remembered (XDG base directory specification)."""
    base = os.environ.get("XDG_STATE_HOME") or Path.home() / ".local" / "state"
    return Path(base) / "lobby-kiosk"


def runtime_folder() -> Path | None:
    """Give the folder for what the next start of the machine is to find gone, where there is one."""
    base = os.environ.get("XDG_RUNTIME_DIR")
    return Path(base) / "lobby-kiosk" if base else None


def link_folder() -> Path:
    """Return the folder for links into this process's memory (`kiosk.devices.memory_file`)."""
    return runtime_folder() or cache_folder()


def counts_file() -> Path:
    """Give the file of the counts of use."""
    return state_folder() / "usage.sqlite"


def cache_folder() -> Path:
    """Give the folder for what can be made again (XDG base directory specification)."""
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base) / "lobby-kiosk"


def picture_folder() -> Path:
    """Return the folder for the pictures of libraries, as files that Qt decodes (`kiosk.devices.picture_store`)."""
    return cache_folder() / "pictures"
