"""A virtual machine with a screen, a keyboard and a shell, for trials on a whole Debian without hardware.

It needs `qemu-system-x86_64` and a disk that starts `SHELL_UNIT`. Without KVM a Debian takes one to two
minutes to start.
"""

import json
import socket
import subprocess
from collections.abc import Callable, Sequence
from pathlib import Path
from time import monotonic, sleep
from types import TracebackType
from typing import Any, NamedTuple, Self

from PySide6.QtGui import QImage

START_SECONDS = 600.0
"""Time for the machine to start; an emulated processor shares the host's cores with everything else."""

COMMAND_SECONDS = 120.0

STILL_PICTURES = 3

PAUSE_SECONDS = 0.5
"""Between two pictures: taking them takes a processor that the machine needs."""

SHELL_UNIT = """\
[Unit]
Description=Shell on the second serial port
[Service]
ExecStart=/bin/bash --noprofile --norc --noediting
StandardInput=tty
StandardOutput=tty
StandardError=tty
TTYPath=/dev/ttyS1
Restart=always
RestartSec=0
[Install]
WantedBy=multi-user.target
"""
"""A root shell for `VirtualMachine.shell`; installed on the disk as a unit of systemd."""

PROCESSOR = ("-smp", "1", "-cpu", "max,erms=off,fsrm=off,la57=off", "-accel", "tcg,tb-size=64")
"""An emulated processor that also works on a busy host.

Writing to memory that code was run from takes as long as there are translations of that code: few are kept, and without
`erms` the kernel clears memory by words instead of bytes. With the default options one page took seconds.
"""

COUNTING = ("-icount", "shift=0")
"""A clock that counts instructions, a nanosecond each.

By the host's clock, a machine that gets little of its time does not do much besides handling its own timer. With this
clock GRUB does not get beyond its first line.
"""

EMULATED = "mitigations=off no_timer_check norandmaps"
"""For the kernel: an emulated processor needs no protection, its timer may be late on a busy host, and a program that
is always at the same address is translated once."""

HOTPLUG_RULE = 'SUBSYSTEM=="drm", ACTION=="change", ENV{HOTPLUG}="1"'


class Disk(NamedTuple):
    """What a machine starts from: a kernel with its initial RAM disk, and a raw file system as the root.

    Nothing that is written to it is kept. `words` are added to the kernel's command line.
    """

    kernel: Path
    initrd: Path
    root: Path
    words: str = ""

    def arguments(self) -> list[str]:
        """Return QEMU's arguments."""
        line = f"root=/dev/vda rw console=ttyS0 systemd.show_status=0 {EMULATED} {self.words}"
        root = f"file={self.root},format=raw,if=virtio,snapshot=on"
        return [
            *COUNTING,
            "-kernel",
            str(self.kernel),
            "-initrd",
            str(self.initrd),
            "-append",
            line,
            "-drive",
            root,
        ]


class Result(NamedTuple):
    """The exit code of a command, and what it printed on both of its outputs."""

    code: int
    text: str


class VirtualMachine:
    """One start of a machine.

    `start` are QEMU's arguments for what it starts from, such as `Disk.arguments()`. `folder` receives the sockets and
    the kernel's log. `devices` are further arguments of QEMU's `-device`.
    """

    def __init__(
        self,
        start: Sequence[str],
        folder: Path,
        *devices: str,
        memory: int = 2048,
        graphics: str = "virtio-vga",
    ) -> None:
        """Switch it on; `memory` is in MiB, `graphics` the name of its graphics card."""
        self._folder = folder
        arguments = [
            *("-m", str(memory), *PROCESSOR),
            *("-display", "none", "-nodefaults", "-no-user-config"),
            *("-qmp", f"unix:{folder / 'qmp'},server=on,wait=off"),
            *("-serial", f"file:{folder / 'kernel.log'}"),
            *("-serial", f"unix:{folder / 'shell'},server=on,wait=off"),
            *("-device", graphics, "-device", "virtio-rng-pci", "-device", "qemu-xhci,id=usb"),
            *start,
            *(word for device in devices for word in ("-device", device)),
        ]
        self._process = subprocess.Popen(["qemu-system-x86_64", *map(str, arguments)])
        self._control = connected(folder / "qmp")
        self._qmp = self._control.makefile("rw", encoding="utf-8")
        self._qmp.readline()  # the greeting
        self.control("qmp_capabilities")
        self._shell = connected(folder / "shell")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._process.kill()
        self._process.wait()
        for connection in (self._qmp, self._control, self._shell):
            connection.close()

    def control(self, command: str, **arguments: object) -> Any:
        """Send a command of QEMU's machine protocol; return its result, or raise `RuntimeError` with the reason."""
        self._qmp.write(json.dumps({"execute": command, "arguments": arguments}) + "\n")
        self._qmp.flush()
        while line := self._qmp.readline():
            answer = json.loads(line)
            if "error" in answer:
                raise RuntimeError(f"{command}: {answer['error']['desc']}")
            if "return" in answer:
                return answer["return"]
        raise RuntimeError(f"{command}: the machine is off")

    def wait_until_started(self) -> None:
        """Wait for the shell; what is sent to it before it listens is lost."""
        end = monotonic() + START_SECONDS
        while True:
            try:
                self.shell("true", seconds=5)
            except TimeoutError:
                if monotonic() > end:
                    raise
            else:
                return

    def shell(self, command: str, seconds: float = COMMAND_SECONDS) -> Result:
        """Run a command as root and wait for its end; raise `TimeoutError` after some seconds."""
        number = id(command)
        # The quotes keep the marks apart from a terminal that echoes the command.
        line = f"echo '<''{number}>'; {{ {command}\n}} </dev/null 2>&1; echo '</''{number} '$?'>'\n"
        self._shell.sendall(line.encode())
        text, end = "", monotonic() + seconds
        while True:
            self._shell.settimeout(max(end - monotonic(), 0.01))
            text += self._shell.recv(65536).decode(errors="replace")
            _, begun, rest = text.rpartition(f"<{number}>")
            output, ended, code = rest.partition(f"</{number} ")
            if begun and ended and ">" in code:
                return Result(int(code.partition(">")[0]), output.replace("\r", "").strip("\n"))

    def picture(self) -> QImage:
        """Return the pixels that the graphics card shows."""
        path = self._folder / "screen.png"
        self.control("screendump", filename=str(path), format="png")
        return QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)

    def wait_for_picture(self, accepts: Callable[[QImage], bool], seconds: float = COMMAND_SECONDS) -> QImage:
        """Return the first picture that `accepts` returns true for; raise `TimeoutError` after some seconds."""
        end = monotonic() + seconds
        while monotonic() < end:
            picture = self.picture()
            if accepts(picture):
                return picture
            sleep(PAUSE_SECONDS)
        raise TimeoutError(f"the screen did not show what was expected within {seconds:.0f} s")

    def wait_for_stillness(self, seconds: float = COMMAND_SECONDS) -> QImage:
        """Return the first picture that equals those of the seconds before; raise `TimeoutError` after some seconds.

        Several, because a busy machine may draw nothing for more than a second.
        """
        last, equal = self.picture(), 0

        def is_still(picture: QImage) -> bool:
            nonlocal last, equal
            equal = equal + 1 if picture == last else 0
            last = picture
            self.shell("sleep 1")
            return equal >= STILL_PICTURES

        return self.wait_for_picture(is_still, seconds)

    def press(self, *keys: str) -> None:
        """Press keys together and release them, by QEMU's names, such as `press("ctrl", "alt", "f2")`."""
        self.control("send-key", keys=[{"type": "qcode", "data": key} for key in keys])

    def type(self, text: str) -> None:
        """Type letters and digits, and press Enter."""
        for character in text:
            shift = ("shift",) if character.isupper() else ()
            self.press(*shift, character.lower())
        self.press("ret")

    def plug(self, driver: str, name: str, **properties: object) -> None:
        """Connect a USB device, such as `plug("usb-kbd", "keyboard")`."""
        self.control("device_add", driver=driver, id=name, bus="usb.0", **properties)

    def unplug(self, name: str) -> None:
        """Remove a device that was given a name."""
        self.control("device_del", id=name)

    def switch_output(self, *, on: bool) -> None:
        """Let the screen disappear from the graphics card as if its cable were pulled, or appear again.

        Drivers of virtual cards do not announce what is written to `status`, so this does, by a rule of udev.
        """
        state = "detect" if on else "off"
        self.shell(
            f"mkdir -p /run/udev/rules.d; echo '{HOTPLUG_RULE}' >/run/udev/rules.d/90-hotplug.rules;"
            " udevadm control --reload;"
            f" echo {state} | tee /sys/class/drm/card*-*/status;"
            " udevadm trigger --action=change --subsystem-match=drm --sysname-match='card[0-9]'"
        )


def connected(path: Path) -> socket.socket:
    """Return a connection to a socket that QEMU is about to create."""
    end = monotonic() + 60
    while True:
        client = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            client.connect(str(path))
        except (FileNotFoundError, ConnectionRefusedError):
            client.close()
            if monotonic() > end:
                raise
        else:
            return client
