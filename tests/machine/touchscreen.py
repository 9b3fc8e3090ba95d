"""A touchscreen for ten fingers that does not exist, for the inside of a virtual machine; it needs root and `uinput`.

It reads lines from a pipe: `down FINGER X Y`, `move FINGER X Y` and `up FINGER`; X and Y are fractions of the sensor.
"""

import fcntl
import os
import struct
import sys
from pathlib import Path

SYN, KEY, ABS = 0, 1, 3
BTN_TOUCH = 0x14A
SLOT, X, Y, ID = 0x2F, 0x35, 0x36, 0x39
PLAIN_X, PLAIN_Y = 0, 1
DIRECT = 1
MOST, FINGERS = 32767, 10

UI_DEV_CREATE = 0x5501
UI_DEV_SETUP, UI_ABS_SETUP = 0x405C5503, 0x401C5504
UI_SET_EVBIT, UI_SET_KEYBIT, UI_SET_ABSBIT, UI_SET_PROPBIT = 0x40045564, 0x40045565, 0x40045567, 0x4004556E

NAME = b"Lobby Touchscreen"


class Touchscreen:
    """A device of the kernel that reports what it is told."""

    def __init__(self) -> None:
        """Connect it."""
        self._device = os.open("/dev/uinput", os.O_WRONLY)
        for request, value in (
            (UI_SET_EVBIT, KEY),
            (UI_SET_EVBIT, ABS),
            (UI_SET_KEYBIT, BTN_TOUCH),
            (UI_SET_PROPBIT, DIRECT),
        ):
            fcntl.ioctl(self._device, request, value)
        for axis, most in (
            (SLOT, FINGERS - 1),
            (ID, 65535),
            (X, MOST),
            (Y, MOST),
            (PLAIN_X, MOST),
            (PLAIN_Y, MOST),
        ):
            fcntl.ioctl(self._device, UI_SET_ABSBIT, axis)
            resolution = 0 if axis in (SLOT, ID) else 60  # units per millimetre
            fcntl.ioctl(
                self._device, UI_ABS_SETUP, struct.pack("=HxxIiiiii", axis, 0, 0, most, 0, 0, resolution)
            )
        fcntl.ioctl(self._device, UI_DEV_SETUP, struct.pack("=HHHH80sI", 3, 1, 1, 1, NAME, 0))
        fcntl.ioctl(self._device, UI_DEV_CREATE)
        self._down: set[int] = set()
        self._contacts = 0

    def obey(self, line: str) -> None:
        """Report one change of one finger."""
        verb, finger, *where = line.split()
        slot = int(finger)
        events = [(ABS, SLOT, slot)]
        if verb == "up":
            events.append((ABS, ID, -1))
            self._down.discard(slot)
        else:
            if verb == "down":
                self._contacts += 1
                events.append((ABS, ID, self._contacts))
                self._down.add(slot)
            x, y = (round(float(share) * MOST) for share in where)
            events += [(ABS, X, x), (ABS, Y, y), (ABS, PLAIN_X, x), (ABS, PLAIN_Y, y)]
        events += [(KEY, BTN_TOUCH, int(bool(self._down))), (SYN, 0, 0)]
        os.write(self._device, b"".join(struct.pack("llHHi", 0, 0, *event) for event in events))


def main() -> None:
    """Obey the pipe named on the command line until the machine is switched off."""
    pipe = Path(sys.argv[1])
    os.mkfifo(pipe)
    touchscreen = Touchscreen()
    while True:
        for line in pipe.open(encoding="utf-8"):
            touchscreen.obey(line)


if __name__ == "__main__":
    main()
