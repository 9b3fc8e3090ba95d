"""Fingers on the screen of a virtual machine, which needs a Python on its disk."""

from base64 import b64encode
from pathlib import Path

from tests.machine.virtual_machine import VirtualMachine

TOUCHSCREEN = Path(__file__).with_name("touchscreen.py")
PIPE = "/run/touchscreen"
SWAYMSG = "runuser -u lobby-kiosk -- env XDG_RUNTIME_DIR=/run/lobby-kiosk SWAYSOCK=/run/lobby-kiosk/sway.sock swaymsg"
PYTHON = "$(ls /opt/lobby-kiosk/*/bin/python3* /usr/bin/python3 2>/dev/null | head -n 1)"


class Finger:
    """It touches a touchscreen that it connects to the machine."""

    def __init__(self, machine: VirtualMachine) -> None:
        """Connect the touchscreen, and wait until the display has noticed it."""
        self._machine = machine
        program = b64encode(TOUCHSCREEN.read_bytes()).decode()
        for start in range(0, len(program), 2000):  # a terminal takes no longer lines
            machine.shell(f"echo {program[start : start + 2000]} >>/run/touchscreen.base64")
        machine.shell(
            "modprobe uinput; base64 -d /run/touchscreen.base64 >/run/touchscreen.py;"
            f" setsid {PYTHON} -B /run/touchscreen.py {PIPE} >/run/touchscreen.log 2>&1 &\n"
            f"until {SWAYMSG} -t get_inputs | grep -q 'Lobby Touchscreen'; do sleep 1; done"
        )

    def tap(self, x: float, y: float) -> None:
        """Tap a point, in fractions of the sensor's width and height."""
        self.do(f"down 0 {x} {y}", "up 0")

    def do(self, *changes: str) -> None:
        """Move several fingers, as `touchscreen.py` describes it, one change after another."""
        self._machine.shell("; ".join(f"echo {change} >{PIPE}; sleep 0.1" for change in changes))
