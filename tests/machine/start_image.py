"""The start image in a virtual machine: on a USB stick, with BIOS or UEFI, beside the computer's own disk."""

import json
import subprocess
from base64 import b64encode
from pathlib import Path
from shutil import copyfile
from tempfile import TemporaryDirectory
from typing import NamedTuple

from tests.conftest import PROJECT
from tests.machine.virtual_machine import SHELL_UNIT

FILES = PROJECT / "packaging" / "image" / "files"
FIRMWARE = Path("/usr/share/OVMF")
MIB = 1 << 20


class Drive(NamedTuple):
    """A raw disk: a USB stick, which can be unplugged by its name, or a disk inside the computer."""

    path: Path
    name: str
    is_usb: bool

    def arguments(self, order: int) -> list[str]:
        """Return QEMU's arguments; the firmware starts from the first bootable disk in this order."""
        drive = f"if=none,id={self.name}-file,format=raw,file={self.path},cache=unsafe"
        kind = "usb-storage,bus=usb.0,removable=on" if self.is_usb else "ide-hd"
        return ["-drive", drive, "-device", f"{kind},id={self.name},drive={self.name}-file,bootindex={order}"]


def stick(image: Path, path: Path, size: int) -> Drive:
    """Write the image to the start of an empty stick of a size in bytes."""
    copyfile(image, path)
    with path.open("r+b") as file:
        file.truncate(size)
    return Drive(path, "stick", is_usb=True)


def with_data(medium: Drive) -> Drive:
    """Return a stick after a partition was added that keeps settings, PIN and counts."""
    setup = FILES / "usr/local/sbin/lobby-kiosk-setup"
    subprocess.run(["bash", "-ec", f"source {setup}; append_partition {medium.path} lobby-kiosk"], check=True)
    table = subprocess.run(["sfdisk", "-J", medium.path], check=True, capture_output=True, text=True)
    data = json.loads(table.stdout)["partitiontable"]["partitions"][-1]
    with TemporaryDirectory() as folder:
        copyfile(FILES / "usr/share/lobby-kiosk-image/persistence.conf", Path(folder) / "persistence.conf")
        options = ["-q", "-F", "-L", "lobby-kiosk", "-d", folder, "-E", f"offset={data['start'] * 512}"]
        subprocess.run(["mkfs.ext4", *options, medium.path, f"{data['size'] // 2}k"], check=True)
    return medium


def empty_disk(path: Path, size: int) -> Drive:
    """Return a disk inside the computer that nothing is on; `size` is in bytes."""
    with path.open("wb") as file:
        file.truncate(size)
    return Drive(path, "disk", is_usb=False)


def bios() -> list[str]:
    """Return QEMU's arguments for a PC without UEFI."""
    return ["-machine", "q35"]


def uefi(folder: Path) -> list[str]:
    """Return QEMU's arguments for a PC with UEFI and Secure Boot; its variables are kept in a folder."""
    variables = folder / "uefi-variables.fd"
    if not variables.exists():
        copyfile(FIRMWARE / "OVMF_VARS_4M.ms.fd", variables)
    code = FIRMWARE / "OVMF_CODE_4M.secboot.fd"
    return [
        *("-machine", "q35,smm=on", "-global", "driver=cfi.pflash01,property=secure,value=on"),
        *("-drive", f"if=pflash,format=raw,unit=0,readonly=on,file={code}"),
        *("-drive", f"if=pflash,format=raw,unit=1,file={variables}"),
    ]


PLAIN_DRAWING = "[Service]\nEnvironment=WLR_RENDERER=pixman\n"


def further_units(*, opengl: bool) -> list[str]:
    """Return QEMU's arguments for units of systemd beside those of the image.

    In a virtual machine systemd reads them from the firmware (systemd.system-credentials). They start a root shell on
    the second serial port, which the image itself has not. Without `opengl` the display and the program use no graphics
    driver, as after a crash of it: Mesa's software driver is slow on an emulated processor, and sometimes crashes.
    """
    units = {
        "systemd.extra-unit.shell.service": SHELL_UNIT,
        "systemd.unit-dropin.multi-user.target": "[Unit]\nWants=shell.service\n",
    }
    if not opengl:
        services = ("lobby-kiosk-display.service", "lobby-kiosk.service")
        units |= dict.fromkeys((f"systemd.unit-dropin.{service}" for service in services), PLAIN_DRAWING)
    values = (
        f"io.systemd.credential.binary:{n}={b64encode(text.encode()).decode()}" for n, text in units.items()
    )
    return [word for value in values for word in ("-smbios", f"type=11,value={value}")]
