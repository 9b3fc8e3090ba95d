"""The backlight of built-in screens, which Linux exposes as a number in a file."""

import json
from contextlib import suppress
from pathlib import Path

from kiosk.base.durable_file import write_durably
from kiosk.base.log import log
from kiosk.base.state_file import Fields, recover

LIGHTS = Path("/sys/class/backlight")
MOST_LEVEL = 2**31 - 1
"""The kernel stores levels as signed 32-bit integers."""

LEVELS_FILE = "backlight.json"
"""File in the state folder that remembers the original levels."""


class Backlight:
    """All backlights of a machine. One that cannot be set is logged once and left alone.

    The original levels are stored on disk: a kiosk that was interrupted at night must not take the dimmed level for
    the original one.
    """

    def __init__(self, memory: Path, lights: Path = LIGHTS) -> None:
        """Change nothing yet."""
        self._memory = memory
        self._lights = lights
        self._refused = False
        self._before = remembered(memory)
        self._share = 1.0 if not self._before else -1.0

    def keep(self, share: float) -> None:
        """Dim to a fraction of the original level, 0 to 1; 0 is the least that the light can show."""
        if share == self._share:
            return
        self._share = share
        for light in self._found():
            level = self._read(light)
            if level is not None and self._remember(light.name, level):
                self._write(light, max(1 if share else 0, round(self._before[light.name] * share)))

    def restore(self) -> None:
        """Restore the original levels."""
        if self._share == 1.0:
            return
        self._share = 1.0
        for light in self._found():
            if light.name in self._before:
                self._write(light, self._before[light.name])
        self._before = {}
        with suppress(OSError):
            self._memory.unlink()

    def _found(self) -> list[Path]:
        return sorted(self._lights.iterdir()) if self._lights.is_dir() else []

    def _remember(self, name: str, level: int) -> bool:
        if name in self._before:
            return True
        self._before[name] = level
        try:
            write_durably(self._memory, json.dumps(self._before))
        except OSError as error:
            self._before.pop(name)
            self._refuse(error)
            return False
        return True

    def _read(self, light: Path) -> int | None:
        try:
            return int((light / "brightness").read_text(encoding="ascii"))
        except (OSError, ValueError) as error:
            self._refuse(error)
            return None

    def _write(self, light: Path, level: int) -> None:
        try:
            (light / "brightness").write_text(str(level), encoding="ascii")
        except OSError as error:
            self._refuse(error)

    def _refuse(self, error: Exception) -> None:
        if not self._refused:
            self._refused = True
            log().warning("The backlight cannot be set: %s.", error)


def remembered(memory: Path) -> dict[str, int]:
    """Return the levels that an earlier kiosk stored, by the name of the light."""
    return recover(memory, levels_of, {}) or {}


def levels_of(fields: Fields) -> dict[str, int]:
    """Return the levels in a file's values; raise `ValueError` if they are no levels."""
    return {name: fields.integer(name, 0, MOST_LEVEL) for name in fields.names()}
