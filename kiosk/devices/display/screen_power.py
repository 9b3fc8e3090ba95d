"""Switches the real screen off and on, and its light lower, with whatever this machine has for that."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.base.log import log
from kiosk.devices.display.backlight import LEVELS_FILE, Backlight

LIMIT_MILLISECONDS = 2000
"""How long a program may take that switches the screen; then it is ended."""

KILLING_MILLISECONDS = 100
"""For a program to be gone once it was killed; a few are enough."""

DIM_SHARE = 0.3
"""How much of its light a dim screen keeps."""


class Switch(NamedTuple):
    """The commands that switch a screen."""

    off: tuple[str, ...]
    on: tuple[str, ...]


SWITCHES = {
    # Zero: the server never switches it off by itself, which being told to switch it off would begin otherwise.
    "xcb": Switch(("xset", "dpms", "0", "0", "0", "dpms", "force", "off"), ("xset", "dpms", "force", "on")),
    "wayland": Switch(("wlopm", "--off", "*"), ("wlopm", "--on", "*")),
}
"""By Qt's name of the platform. They cut the power alone: the screen, and its window, stay on the desktop."""


class ScreenPower(QObject):
    """One machine's screens. Nothing here ever waits; what fails is logged once, the kiosk shows black all the same.

    `switch` is how the screen is switched off; without one, or where that fails, only its light is taken away.
    """

    def __init__(self, switch: Switch | None, backlight: Backlight, limit: int = LIMIT_MILLISECONDS) -> None:
        """Leave everything as it is; `limit` is in milliseconds."""
        super().__init__()
        self._switch = switch
        self._backlight = backlight
        self._limit = limit
        self._off = False
        self._broken = False
        self._process: QProcess | None = None
        self._running: tuple[str, ...] = ()
        self._wanted: tuple[str, ...] = ()
        self._watch = QTimer(self)
        self._watch.setSingleShot(True)
        self._watch.timeout.connect(self._hangs)

    def awake(self) -> None:
        """Switch on, as bright as it was."""
        self._backlight.restore()
        self._turn(off=False)

    def dim(self) -> None:
        """Switch on, with less light."""
        self._backlight.keep(DIM_SHARE)
        self._turn(off=False)

    def asleep(self) -> None:
        """Switch off."""
        self._backlight.keep(0)
        self._turn(off=True)

    def cancel_touches(self) -> None:
        """Leave everything switched on: the kiosk ends."""
        self._backlight.restore()
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.waitForFinished(KILLING_MILLISECONDS)
        if self._off and self._switch is not None:
            QProcess.startDetached(self._switch.on[0], list(self._switch.on[1:]))

    def _turn(self, *, off: bool) -> None:
        if self._switch is None or off == self._off:
            return
        self._off = off
        self._wanted = self._switch.off if off else self._switch.on
        if self._process is None:
            self._start()

    def _start(self) -> None:
        """Run what is wanted now: of what was wanted while another one ran, the last alone."""
        self._running, self._wanted = self._wanted, ()
        process = QProcess(self)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed)
        self._process = process
        self._watch.start(self._limit)
        process.start(self._running[0], list(self._running[1:]))

    def _finished(self, code: int) -> None:
        self._done(code)

    def _failed(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._done(127)

    def _hangs(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _done(self, code: int) -> None:
        process, self._process = self._process, None
        self._watch.stop()
        if process is None:
            return
        said = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        if (code or said) and not self._broken:  # xset ends well when the server cannot do it
            self._broken = True
            reason = said.partition("\n")[0] or process.errorString()
            command = " ".join(self._running)
            log().warning("The screen cannot be switched off; it shows black. %s: %s", command, reason)
        process.deleteLater()
        if self._wanted:
            self._start()


def screen_power(platform: str, *, off: bool, state: Path) -> ScreenPower:
    """Return the power of this machine's screen; `platform` is Qt's name of it, `off` whether it may be switched off.

    `state` is the folder where the light is remembered that the screen had.
    """
    kind = platform.partition("-")[0]  # wayland-egl
    return ScreenPower(SWITCHES.get(kind) if off else None, Backlight(state / LEVELS_FILE))
