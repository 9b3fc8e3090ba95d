"""Switches the screen off and on, and dims its backlight, with whatever this machine provides."""

import os
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QProcess, QTimer

from kiosk.base.log import log
from kiosk.devices.display.backlight import LEVELS_FILE, Backlight

LIMIT_MILLISECONDS = 2000
"""How long a program that switches the screen may take before it is killed."""

KILLING_MILLISECONDS = 100
"""How long a killed program may take to end; a few milliseconds are enough."""

DIM_SHARE = 0.3
"""Fraction of the backlight level that a dimmed screen keeps."""


class Switch(NamedTuple):
    """The commands that switch a screen."""

    off: tuple[str, ...]
    on: tuple[str, ...]


SWITCHES = {
    # Zero timeouts: forcing the screen off would otherwise enable the server's own timers.
    "xcb": Switch(("xset", "dpms", "0", "0", "0", "dpms", "force", "off"), ("xset", "dpms", "force", "on")),
    # `dpms` is also known to releases of sway that call it `power`.
    "sway": Switch(("swaymsg", "output * dpms off"), ("swaymsg", "output * dpms on")),
    "wayland": Switch(("wlopm", "--off", "*"), ("wlopm", "--on", "*")),
}
"""By Qt's platform name, or sway. They only cut the power: the screen and its window stay on the desktop."""


class ScreenPower(QObject):
    """The screens of a machine. No method blocks; errors are logged once, and the kiosk shows black in any case.

    `switch` contains the commands that switch the screen; without them, or if they fail, it is only dimmed.
    """

    def __init__(self, switch: Switch | None, backlight: Backlight, limit: int = LIMIT_MILLISECONDS) -> None:
        """Change nothing yet; `limit` is in milliseconds."""
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
        self._watch.timeout.connect(self._kill)

    def awake(self) -> None:
        """Switch the screen on, at its original brightness."""
        self._backlight.restore()
        self._turn(off=False)

    def dim(self) -> None:
        """Switch the screen on, dimmed."""
        self._backlight.keep(DIM_SHARE)
        self._turn(off=False)

    def asleep(self) -> None:
        """Switch the screen off."""
        self._backlight.keep(0)
        self._turn(off=True)

    def restore(self) -> None:
        """Leave the screen on at its original brightness, at the end of the program."""
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
        """Run the wanted command; of several requested during the last run, only the newest counts."""
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

    def _kill(self) -> None:
        if self._process is not None:
            self._process.kill()

    def _done(self, code: int) -> None:
        process, self._process = self._process, None
        self._watch.stop()
        if process is None:
            return
        output = bytes(process.readAllStandardError().data()).decode(errors="replace").strip()
        if (code or output) and not self._broken:  # xset returns 0 even if the server cannot do it
            self._broken = True
            reason = output.partition("\n")[0] or process.errorString()
            command = " ".join(self._running)
            log().warning("The screen cannot be switched off; it shows black. %s: %s", command, reason)
        process.deleteLater()
        if self._wanted:
            self._start()


def screen_power(platform: str, *, off: bool, state: Path) -> ScreenPower:
    """Return the power control of this machine's screen; `platform` is Qt's, `off` is whether it may be switched off.

    `state` is the folder that remembers the backlight's original level.
    """
    kind = platform.partition("-")[0]  # such as "wayland-egl"
    if kind == "wayland" and "SWAYSOCK" in os.environ:
        kind = "sway"
    return ScreenPower(SWITCHES.get(kind) if off else None, Backlight(state / LEVELS_FILE))
