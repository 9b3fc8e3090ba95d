"""Run a bundle in minimal Debian systems, without a network and as a user without rights. Called by `make bundle-test`.

It walks through the whole kiosk off screen and shows it on an X server and in a Wayland compositor, which run outside.
The bundle is on a read-only medium, in a folder whose name has blanks and letters beyond ASCII, and a link starts it.
Whatever library it loads must be in the bundle, or of the C library.
"""

import argparse
import os
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from make_bundle import add_tour
from mapped_libraries import lacking, mapped_libraries
from PIL import Image, ImageGrab

SUITES = ("bookworm", "trixie")
MEDIUM = "media/Größe 1"
SHARED = "/tmp"  # noqa: S108  (in the systems)
NOBODY = 65534
PATIENCE_SECONDS = 120.0
LOOK_SECONDS = 1.0
MOST_LOOKS = 60
UNCHANGED_LOOKS = 8
"""The picture and the languages follow the first frame, on a busy machine after some seconds."""
MOST_PLAIN = 50
"""A picture with no more colors than this shows no start screen."""
WRITTEN = {".cache/lobby-kiosk", ".local/state/lobby-kiosk"}
MOUNTS = """
set -eu
mount --bind {medium} {root}/{name}
mount -o remount,ro,bind {root}/{name}
mount --bind {shared} {root}{inside}
mount --rbind /dev {root}/dev
mount -t proc proc {root}/proc
exec chroot --userspec={user}:{user} {root} \\
    /usr/bin/env -i HOME={inside}/home PATH=/usr/bin:/bin {variables} {inside}/link {command}
"""


def main() -> int:
    """Try the bundle in every system; return 1 if something fails."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument(
        "pictures", type=Path, help="folder for the systems and for pictures of what they show"
    )
    parser.add_argument("--suites", nargs="+", default=SUITES, help="default: %(default)s")
    options = parser.parse_args()
    if os.getuid():
        sys.exit("bundle-test: it mounts folders into other systems; run it as root")
    folder = options.pictures.resolve()
    folder.mkdir(parents=True, exist_ok=True)
    medium = folder / "medium"
    shutil.rmtree(medium, ignore_errors=True)
    shutil.copytree(options.bundle, medium / "lobby kiosk")
    add_tour(medium / "lobby kiosk")
    return max(try_in(suite, medium, folder) for suite in options.suites)


def try_in(suite: str, medium: Path, folder: Path) -> int:
    """Try the bundle in one system; return 1 if something fails."""
    root = folder / suite
    if not root.exists():
        subprocess.run(["mmdebstrap", "--quiet", "--variant=minbase", suite, root], check=True)
    failed = 0
    for trial in (answers, walks, shows_in_x, shows_in_wayland):
        with tempfile.TemporaryDirectory() as shared:
            system = System(root, medium, Path(shared))
            began = time.monotonic()
            fault = (
                trial(system, folder / f"{suite}-{trial.__name__}.png") or system.strays() or system.lacks()
            )
            failed |= bool(fault)
            seconds = time.monotonic() - began
            print(f"{suite} {trial.__name__}: {fault or 'ok'} ({seconds:.1f} s)", flush=True)
    return failed


class System:
    """A minimal system, in which the bundle is run; `shared` becomes its folder /tmp."""

    def __init__(self, root: Path, medium: Path, shared: Path) -> None:
        """Prepare the user's home and a link to the program."""
        self._root, self._medium, self.shared = root, medium, shared
        self._mapped: set[str] = set()
        shared.chmod(0o1777)
        (shared / "home").mkdir()
        os.chown(shared / "home", NOBODY, NOBODY)
        (shared / "link").symlink_to(f"/{MEDIUM}/lobby kiosk/lobby-kiosk")
        (root / MEDIUM).mkdir(parents=True, exist_ok=True)

    def start(self, *command: str, **variables: str) -> subprocess.Popen[str]:
        """Start a command of the bundle, with these environment variables and no others."""
        script = MOUNTS.format(
            medium=shlex.quote(str(self._medium)),
            root=shlex.quote(str(self._root)),
            name=shlex.quote(MEDIUM),
            shared=shlex.quote(str(self.shared)),
            inside=SHARED,
            user=NOBODY,
            variables=shlex.join(f"{name}={value}" for name, value in variables.items()),
            command=shlex.join(command),
        )
        isolated = ["unshare", "--mount", "--net", "--pid", "--fork", "sh", "-c", script]
        return subprocess.Popen(
            isolated, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, start_new_session=True
        )

    def run(self, *command: str, **variables: str) -> tuple[int, str]:
        """Run a command of the bundle; return its exit code and its output."""
        process = self.start(*command, **variables)
        deadline = time.monotonic() + PATIENCE_SECONDS * 3
        while time.monotonic() < deadline:
            with suppress(subprocess.TimeoutExpired):
                output, _ = process.communicate(timeout=LOOK_SECONDS)
                return process.returncode, output
            self.look_at(process)
        os.killpg(process.pid, signal.SIGKILL)
        return 1, f"it has not ended: {process.communicate()[0]}"

    def show(self, **variables: str) -> "Shown":
        """Start the kiosk, and return it when it has drawn its first frame."""
        return Shown(self, variables)

    def look_at(self, process: subprocess.Popen[str]) -> None:
        """Note which libraries a command of the bundle has loaded."""
        self._mapped |= mapped_libraries(process.pid)

    def lacks(self) -> str:
        """Return which of the libraries that were loaded are not in the bundle."""
        names = lacking(self._mapped, self._medium, self._root)
        return f"the bundle lacks {', '.join(sorted(names))}" if names else ""

    def strays(self) -> str:
        """Return what the program has written outside its own folders."""
        home = self.shared / "home"
        written = {str(path.relative_to(home)) for path in home.rglob("*") if path.is_file()}
        strays = [name for name in sorted(written) if not name.startswith(tuple(WRITTEN))]
        return f"it wrote {', '.join(strays)}" if strays else ""


class Shown:
    """A kiosk that is on a display, while the `with` block runs."""

    def __init__(self, system: System, variables: dict[str, str]) -> None:
        """Remember how to start it."""
        self._system, self._variables = system, variables

    def __enter__(self) -> str:
        """Start it; return what is wrong, or nothing."""
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
        self._socket.bind(str(self._system.shared / "notify"))
        (self._system.shared / "notify").chmod(0o777)
        self._socket.settimeout(PATIENCE_SECONDS)
        self._process = self._system.start("run", NOTIFY_SOCKET=f"{SHARED}/notify", **self._variables)
        told = "still page"  # as while the library is copied to the cache
        while "still page" in told:
            try:
                told = self._socket.recv(4096).decode()
            except TimeoutError:
                return f"no start screen after {PATIENCE_SECONDS:.0f} s: {told}"
        return ""

    def __exit__(self, *_: object) -> None:
        """End it."""
        self._system.look_at(self._process)
        os.killpg(self._process.pid, signal.SIGKILL)  # `unshare` alone would leave the kiosk running
        self._process.communicate()
        self._socket.close()


def answers(system: System, _picture: Path) -> str:
    """Return what is wrong with its help and its examination of the machine."""
    code, output = system.run("--help")
    if code or "COMMAND" not in output:
        return f"help: {output}"
    code, output = system.run("doctor", QT_QPA_PLATFORM="offscreen")
    is_named = "`./lobby-kiosk pin`" in output  # as what people type
    return "" if code == 0 and is_named and "Traceback" not in output else f"doctor: {output}"


def walks(system: System, picture: Path) -> str:
    """Return what is wrong with a walk through all its screens, off screen."""
    code, output = system.run("tour", f"{SHARED}/home/.cache/lobby-kiosk/tour")
    sheet = system.shared / "home" / ".cache" / "lobby-kiosk" / "tour" / "contact-sheet.png"
    if code or not sheet.exists():
        return output
    shutil.copy(sheet, picture)
    return ""


def shows_in_x(system: System, picture: Path) -> str:
    """Return what is wrong with its start screen on an X server."""
    with x_server(system.shared) as display, system.show(DISPLAY=display) as fault:
        return fault or seen(lambda: ImageGrab.grab(xdisplay=display), picture)


def shows_in_wayland(system: System, picture: Path) -> str:
    """Return what is wrong with its start screen in a Wayland compositor."""
    with wayland(system.shared) as variables:
        inside = variables | {"XDG_RUNTIME_DIR": SHARED, "QT_QPA_PLATFORM": "wayland"}

        def shot() -> Image.Image:
            subprocess.run(["grim", picture], env=os.environ | variables, check=True)
            return Image.open(picture)

        with system.show(**inside) as fault:
            return fault or seen(shot, picture)


def seen(shoot: Callable[[], Image.Image], picture: Path) -> str:
    """Save a picture of the display as soon as it has stopped changing; return what is wrong."""
    before, unchanged = None, 0
    for _ in range(MOST_LOOKS):
        shot = shoot().convert("RGB")
        unchanged = unchanged + 1 if shot == before else 0
        if unchanged == UNCHANGED_LOOKS and len(shot.getcolors(1 << 24) or ()) > MOST_PLAIN:
            shot.save(picture)
            return ""
        before = shot
        time.sleep(LOOK_SECONDS)
    shot.save(picture)
    return f"no start screen, see {picture}"


@contextmanager
def x_server(shared: Path) -> Iterator[str]:
    """Run an X server whose socket is in a folder, and yield the name of its display."""
    reader, writer = os.pipe()
    command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-ac"]
    with subprocess.Popen(command, pass_fds=[writer], stderr=subprocess.DEVNULL) as server:
        os.close(writer)
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        (shared / ".X11-unix").mkdir()
        os.link(Path("/tmp/.X11-unix") / f"X{number}", shared / ".X11-unix" / f"X{number}")  # noqa: S108
        try:
            yield f":{number}"
        finally:
            server.terminate()


@contextmanager
def wayland(shared: Path) -> Iterator[dict[str, str]]:
    """Run a Wayland compositor whose socket is in a folder, and yield the variables that lead to it."""
    configuration = shared / "sway"
    configuration.write_text(
        "output * resolution 1920x1080\nseat * hide_cursor 1\nxwayland disable\n", encoding="utf-8"
    )
    own = {
        "XDG_RUNTIME_DIR": str(shared),
        "WLR_BACKENDS": "headless",
        "WLR_RENDERER": "pixman",
        "WLR_LIBINPUT_NO_DEVICES": "1",
    }
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    command = ["sway", "--config", str(configuration)]
    with subprocess.Popen(
        command, env=kept | own, user=NOBODY, group=NOBODY, stderr=subprocess.DEVNULL
    ) as compositor:
        try:
            for _ in range(200):
                found = [path for path in shared.glob("wayland-*") if path.is_socket()]
                if found:
                    break
                time.sleep(0.1)
            yield {"XDG_RUNTIME_DIR": str(shared), "WAYLAND_DISPLAY": found[0].name}
        finally:
            compositor.terminate()


if __name__ == "__main__":
    sys.exit(main())
