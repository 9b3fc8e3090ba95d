"""Settings that staff chose on the panel for this machine; they override the others from the next start."""

import json
from collections.abc import Mapping
from pathlib import Path

from kiosk.base.durable_file import write_durably
from kiosk.base.log import log
from kiosk.base.state_file import Fields, UnreadableState, read_state, recover
from kiosk.errors import ExitCode, KioskError
from kiosk.settings import STAFF_FILE, SettingError, validate

PANEL_SETTINGS = ("language", "text_size", "volume", "screen_diagonal")
"""The settings that can be chosen on the panel."""


def chosen(folder: Path) -> dict[str, object]:
    """Return the settings chosen; an unreadable file is set aside and replaced by an empty one.

    Invalid values are left out and logged.
    """
    return _valid(recover(folder / STAFF_FILE, values_of, {}) or {}, folder)


def chosen_unchanged(folder: Path) -> dict[str, object]:
    """Return the settings chosen, but leave an unreadable file in place."""
    try:
        return _valid(read_state(folder / STAFF_FILE, values_of) or {}, folder)
    except (UnreadableState, OSError) as error:
        log().warning("%s cannot be read: %s", folder / STAFF_FILE, error)
        return {}


def values_of(fields: Fields) -> dict[str, object]:
    """Return a file's values of the settings that can be chosen."""
    return {name: fields.value(name) for name in PANEL_SETTINGS if name in fields.names()}


def _valid(values: Mapping[str, object], folder: Path) -> dict[str, object]:
    settings: dict[str, object] = {}
    for name, value in values.items():
        try:
            settings[name] = validate(name, value, "machine")
        except SettingError as error:
            log().warning("%s: %s", folder / STAFF_FILE, error)
    return settings


def choose(folder: Path, name: str, value: object) -> None:
    """Set a setting to `value`; raise `KioskError` if it is invalid, or if the disk cannot be written."""
    settings = {**chosen(folder), name: validate(name, value, "machine")}
    try:
        write_durably(folder / STAFF_FILE, json.dumps(settings) + "\n")
    except OSError as error:
        reason = error.strerror or "it cannot be written"
        raise KioskError(f"{folder}: {reason}.", "look at the disk", ExitCode.IOERR) from error
