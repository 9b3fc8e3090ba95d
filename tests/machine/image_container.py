"""The system of the start image in a container: everything but its kernel, its boot loader and its graphics driver.

Its screen is one of sway's own, without hardware. Unlike an emulated machine it runs at the host's speed. It needs
root, systemd-nspawn, and a kernel with overlay and squashfs.
"""

import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import monotonic, sleep

from PySide6.QtGui import QImage

SCREEN = "[Service]\nEnvironment=WLR_BACKENDS=headless WLR_RENDERER=pixman\n"
DISPLAY = "lobby-kiosk-display.service"
RUNTIME = "run/lobby-kiosk"
START_SECONDS = 300.0


class Container:
    """A started system; `root` is its root folder as the host sees it, `leader` the process number of its init."""

    def __init__(self, root: Path, leader: int) -> None:
        self.root = root
        self.leader = leader

    def run(self, command: str) -> str:
        """Run a shell command as root in it, and return what it printed on both of its outputs."""
        enter = ["nsenter", "--target", str(self.leader), "--all", "sh", "-c", command]
        done = subprocess.run(enter, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
        return done.stdout.strip()

    def picture(self) -> QImage:
        """Return what the screen shows; it has no pixels while there is no display."""
        folder = Path(f"/proc/{self.leader}/root") / RUNTIME
        environment = os.environ | {"XDG_RUNTIME_DIR": str(folder), "WAYLAND_DISPLAY": "wayland-1"}
        done = subprocess.run(["grim", "-t", "png", "-"], env=environment, capture_output=True, check=False)
        return QImage.fromData(done.stdout)

    def wait_for_picture(self, accepts: Callable[[QImage], bool], seconds: float = START_SECONDS) -> QImage:
        """Return the first picture that `accepts` returns true for; raise `TimeoutError` after some seconds."""
        end = monotonic() + seconds
        while monotonic() < end:
            picture = self.picture()
            if not picture.isNull() and accepts(picture):
                return picture
            sleep(0.2)
        raise TimeoutError(f"the screen did not show what was expected within {seconds:.0f} s")

    def sway(self, words: str) -> str:
        """Run swaymsg(1) as the kiosk's user, and return what it printed."""
        socket = f"XDG_RUNTIME_DIR=/{RUNTIME} SWAYSOCK=/{RUNTIME}/sway.sock"
        return self.run(f"runuser -u lobby-kiosk -- env {socket} swaymsg {words}")

    def main_process(self, unit: str) -> int:
        """Return the number of a service's process inside the container, or 0 while it is not running."""
        return int(self.run(f"systemctl show --property MainPID --value {unit}"))


@contextmanager
def started(image: Path, folder: Path) -> Iterator[Container]:
    """Start the system of an image; nothing that it writes is kept. `folder` is empty, and takes its files."""
    compressed = folder / "filesystem.squashfs"
    extract = ["-osirrox", "on", "-extract", "/live/filesystem.squashfs", str(compressed)]
    subprocess.run(["xorriso", "-report_about", "FATAL", "-indev", image, *extract], check=True)
    names = ("lower", "upper", "work", "root")
    lower, upper, work, root = (folder / name for name in names)
    for part in (lower, upper, work, root):
        part.mkdir()
    with ExitStack() as stack:
        mount(stack, lower, "-t", "squashfs", "-o", "loop,ro", str(compressed))
        mount(
            stack, root, "-t", "overlay", "overlay", "-o", f"lowerdir={lower},upperdir={upper},workdir={work}"
        )
        drop_in = root / "etc/systemd/system" / f"{DISPLAY}.d" / "screen.conf"
        drop_in.parent.mkdir(parents=True, exist_ok=True)
        drop_in.write_text(SCREEN, encoding="utf-8")
        command = [
            "systemd-nspawn",
            "--boot",
            "--register=no",
            "--keep-unit",
            "--private-network",
            "--console=pipe",
        ]
        process = subprocess.Popen(
            [*command, "-D", root], stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
        )
        try:
            yield Container(root, init_of(process.pid))
        finally:
            process.terminate()
            process.wait()


def mount(stack: ExitStack, place: Path, *what: str) -> None:
    """Mount something in a place until the stack is left."""
    subprocess.run(["mount", *what, place], check=True)
    stack.callback(lambda: subprocess.run(["umount", place], check=True))


def init_of(nspawn: int) -> int:
    """Return the process number of the system that systemd-nspawn starts, after helpers of its own."""
    children = Path(f"/proc/{nspawn}/task/{nspawn}/children")
    end = monotonic() + START_SECONDS
    while monotonic() < end:
        for number in children.read_text(encoding="utf-8").split():
            if name_of(number) == "systemd":
                return int(number)
        sleep(0.1)
    raise TimeoutError("systemd-nspawn started nothing")


def name_of(number: str) -> str:
    """Return the name of a process, or nothing if it has ended."""
    try:
        return Path(f"/proc/{number}/comm").read_text(encoding="utf-8").strip()
    except OSError:
        return ""
