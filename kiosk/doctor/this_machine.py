"""What commands check: this machine with its settings, while the kiosk may be running."""

from functools import partial
from pathlib import Path

from kiosk.content.library.library_store import is_stale, shown_path
from kiosk.doctor.check_run import CheckContext
from kiosk.errors import KioskError
from kiosk.paths import ICONS, cache_folder, state_folder
from kiosk.settings import load_machine_settings
from kiosk.staff.overrides import chosen_unchanged


def context_of(content: Path, config: Path | None) -> CheckContext:
    """Return what to check: the library that is shown of `content`, with the settings in `config`.

    Settings that cannot be used are reported by the check, not raised.
    """
    machine: dict[str, object] = {}
    fault = ""
    try:
        machine = load_machine_settings(config) if config else {}
    except KioskError as error:
        fault = str(error)
    machine |= chosen_unchanged(state_folder())  # as when the kiosk starts
    previous = partial(is_stale, content=content, icons_dir=ICONS)
    return CheckContext(shown_path(content, cache_folder()), content, machine, fault, previous)
