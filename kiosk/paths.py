"""Where the program's own files are, and where it may write."""

import os
import sys
from pathlib import Path

from kiosk.errors import ExitCode, KioskError

PROGRAM = Path(__file__).resolve().parent
ASSETS = PROGRAM.parent / "assets"
CONTENT = Path(os.environ.get("LOBBY_KIOSK_CONTENT") or PROGRAM.parent / "content")
"""The content, which a lobby machine keeps apart from the program: its services set the variable."""

BUILT_IN = ASSETS / "built-in"
ICONS = ASSETS / "icons"
FONTS = ASSETS / "fonts"
SOUNDS = ASSETS / "sounds"
SITE_STYLE = ASSETS / "site" / "style.css"
TRANSLATIONS = ASSETS / "i18n"
IPP_REQUESTS = ASSETS / "ipp"
QML = PROGRAM / "ui"
NAME = "lobby-kiosk"
"""The program's name in the names of its folders; also Qt's application name, by which Qt finds its cache."""


def state_folder() -> Path:
    """Return the folder for persistent state: by the XDG base directory specification, or the system's convention."""
    if sys.platform == "win32":
        return xdg_folder("XDG_STATE_HOME") or local_data() / NAME / "state"
    below_home = "Library/Application Support" if sys.platform == "darwin" else ".local/state"
    return xdg_folder("XDG_STATE_HOME") or home_folder() / below_home / NAME


def update_folder() -> Path:
    """Return the folder for the state of content updates, which on a lobby machine the kiosk itself can only read."""
    return state_folder().with_name(f"{NAME}-update")


def publisher_folder() -> Path:
    """Return the folder with the keys and the repository of whoever publishes content for many kiosks."""
    return state_folder() / "publisher"


def runtime_folder() -> Path | None:
    """Return the folder for files that the next boot must not find, or `None` if the system has none."""
    return xdg_folder("XDG_RUNTIME_DIR")


def compositor_socket() -> str:
    """Return the path of the socket of the Wayland compositor; empty if the environment names none."""
    name = os.environ.get("WAYLAND_DISPLAY", "")
    return os.path.join(os.environ.get("XDG_RUNTIME_DIR", ""), name) if name else ""  # noqa: PTH118  (faster)


def link_folder() -> Path:
    """Return the folder for links into this process's memory (`kiosk.runtime.memory_file`)."""
    return runtime_folder() or cache_folder()


def counts_file() -> Path:
    """Return the path of the usage counts."""
    return state_folder() / "usage.sqlite"


def cache_folder() -> Path:
    """Return the folder for files that can be regenerated: by the same specification, or the system's convention."""
    if sys.platform == "win32":
        return xdg_folder("XDG_CACHE_HOME") or local_data() / NAME / "cache"
    below_home = "Library/Caches" if sys.platform == "darwin" else ".cache"
    return xdg_folder("XDG_CACHE_HOME") or home_folder() / below_home / NAME


def picture_folder() -> Path:
    """Return the folder for the library's pictures, as files that Qt decodes (`kiosk.devices.picture_store`)."""
    return cache_folder() / "pictures"


def compiled_qml_folder() -> Path:
    """Return the folder in which Qt caches compiled QML (`QStandardPaths.CacheLocation`)."""
    return cache_folder() / "qmlcache"


def xdg_folder(variable: str) -> Path | None:
    """Return this program's folder in the one that an XDG variable names, or `None` if the variable is not set.

    A relative path is ignored, as the specification requires.
    """
    base = Path(os.environ.get(variable, ""))
    return base / NAME if base.is_absolute() else None


def local_data() -> Path:
    """Return the folder of Windows for the data of this user's programs on this machine."""
    local = Path(os.environ.get("LOCALAPPDATA", ""))
    return local if local.is_absolute() else home_folder() / "AppData" / "Local"


def home_folder() -> Path:
    """Return the user's home folder: `HOME` (Windows: `USERPROFILE`), or the account's if that is not absolute.

    Raises `KioskError` if neither is absolute.
    """
    variable = "USERPROFILE" if sys.platform == "win32" else "HOME"
    home = Path(os.environ.get(variable, ""))
    if not home.is_absolute():
        home = account_home()
    if not home.is_absolute():
        hint = f"set {variable} to the absolute path of a folder"
        raise KioskError("This user has no home folder.", hint, ExitCode.CONFIG)
    return home


def account_home() -> Path:
    """Return this user's home folder from the system's user database, or a relative path if it has none."""
    if sys.platform == "win32":
        return Path()
    import pwd

    try:
        return Path(pwd.getpwuid(os.getuid()).pw_dir)
    except KeyError:
        return Path()


BASE_VARIABLES = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")


def require_absolute_folders() -> None:
    """Remove relative folder paths from the environment, and replace a relative `HOME` by the account's.

    Qt and the programs that the kiosk starts write to these folders too: a relative path would mean the current
    directory.
    """
    for name in (*BASE_VARIABLES, "HOME"):
        if not Path(os.environ.get(name, "/")).is_absolute():
            del os.environ[name]
            if name == "HOME" and account_home().is_absolute():
                os.environ[name] = str(account_home())


def previous_content(content: Path) -> Path:
    """Return the folder with the content that was shown before."""
    return content.with_name(f"{content.name}.previous")
