"""Why the kiosk was last started."""

from kiosk.paths import state_folder
from kiosk.runtime.run_history import USUAL, last_restart
from kiosk.staff.health.facts import RestartReason


def restart_reason() -> RestartReason:
    """Return why the kiosk was last started, as the last run recorded it."""
    why = last_restart(state_folder())
    return RestartReason(why, fault=why not in USUAL)
