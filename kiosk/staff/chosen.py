"""What staff chose on the panel for this machine: it overrules the settings from the next start on."""

import os
from pathlib import Path

from kiosk.errors import KioskError
from kiosk.settings import STAFF_FILE, SettingError, validate

CHOSEN_HERE = ("language", "text_size", "volume", "screen_diagonal")
"""The settings that can be chosen on the panel."""


def chosen(folder: Path) -> dict[str, object]:
    """Give the settings that were chosen; what cannot be read or is none is left out, and the log says so."""
    import json

    file = folder / STAFF_FILE
    if not file.exists():
        return {}
    from kiosk.log import log

    try:
        found = json.loads(file.read_text(encoding="utf-8"))
        pairs = [(name, found[name]) for name in CHOSEN_HERE if name in found]
    except (OSError, ValueError, TypeError) as error:
        log().warning("%s cannot be read and counts for nothing: %s", file, error)
        return {}
    settings: dict[str, object] = {}
    for name, value in pairs:
        try:
            settings[name] = validate(name, value, "machine")
        except SettingError as error:
            log().warning("%s: %s", file, error)
    return settings


def choose(folder: Path, name: str, value: object) -> None:
    """Have a setting be `value` from now on; `KioskError` when it cannot be, or the disk cannot be written."""
    import json

    from kiosk.durable import write_durably

    settings = {**chosen(folder), name: validate(name, value, "machine")}
    try:
        write_durably(folder / STAFF_FILE, json.dumps(settings) + "\n")
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise KioskError(f"{folder}: {reason}.", "look at the disk", os.EX_IOERR) from error
