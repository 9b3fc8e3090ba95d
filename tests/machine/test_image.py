"""The start image, started in virtual machines: `make image-test`.

Without KVM each start takes minutes, so the steps of one machine follow each other in one test. The pictures of its
screen are in `out/image-test`.
"""

import json
import os
import subprocess
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from time import monotonic

import pytest
from PySide6.QtGui import QImage

from tests.machine.finger import Finger
from tests.machine.image_pictures import (
    PICTURES,
    is_another_screen,
    is_kiosk,
    is_start,
    is_unused,
    is_visit,
    newest_image,
    save,
)
from tests.machine.start_image import MIB, Drive, bios, empty_disk, further_units, stick, uefi, with_data
from tests.machine.virtual_machine import VirtualMachine

pytestmark = pytest.mark.skipif(
    "IMAGE_TEST" not in os.environ, reason="takes 20 minutes without KVM: make image-test"
)

START_SECONDS = 1800.0
"""Time until the start screen, on a machine whose processor is emulated and shared."""

PERSISTENT = "/var/lib/lobby-kiosk"
SETTINGS = "/etc/lobby-kiosk.toml"
PIN = 739154

SETTINGS_QUESTIONS = {"Diagonal of the screen": "", "Time zone": "", "Set a PIN": ""}
"""What the set-up asks for on its console, with answers that change nothing."""

WAYS_OUT = (
    *(("ctrl", "alt", key) for key in ("f2", "f3", "backspace", "delete")),
    *(("alt", key) for key in ("f2", "f4", "tab")),
    *(("meta_l", key) for key in ("ret", "d")),
    ("meta_l", "shift", "e"),
    ("ctrl", "c"),
    ("alt", "sysrq", "b"),
)
"""Keys that end a display, switch consoles, start programs or restart the machine elsewhere; QEMU's names."""


REST = "down 0 0.6 0.02"
"""A finger on the empty margin above the title."""

FINGERS = {
    "second-finger": (REST, "down 1 0.29 0.94", "up 1", "up 0"),  # on "Next"
    "two-fingers-at-once": (REST, "down 1 0.29 0.94", "up 0", "up 1"),
    "pinch": (
        *("down 0 0.5 0.3", "down 1 0.6 0.3"),
        *(
            f"move {finger} {x} 0.3"
            for x0, x1 in ((0.4, 0.7), (0.3, 0.8))
            for finger, x in ((0, x0), (1, x1))
        ),
        *("up 0", "up 1"),
    ),
    "swipe": (
        *(f"down {finger} {0.5 + finger / 10} 0.3" for finger in range(3)),
        *(f"move {finger} {0.5 + finger / 10 - step} 0.3" for step in (0.15, 0.3) for finger in range(3)),
        *(f"up {finger}" for finger in range(3)),
    ),
    "from-the-edge": ("down 0 0.001 0.9", *(f"move 0 {x} 0.9" for x in (0.1, 0.3, 0.6)), "up 0"),
}
"""More than one finger, and gestures that lead out of a program elsewhere; none of them moves a page."""


class Trial:
    """One machine with its pictures, which are numbered and named."""

    def __init__(self, machine: VirtualMachine, name: str) -> None:
        self.machine = machine
        self._name = name

    def save(self, what: str, picture: QImage) -> QImage:
        """Save a picture of the screen."""
        return save(f"{self._name}-{what}", picture)

    def wait(self, what: str, accepts: Callable[[QImage], bool], seconds: float = 300.0) -> QImage:
        """Wait for a picture that is accepted and no longer changes, and save it."""
        try:
            self.machine.wait_for_picture(accepts, seconds)
        except TimeoutError:
            self.save(f"{what}-instead", self.machine.picture())
            raise
        return self.save(what, self.machine.wait_for_stillness())

    def wait_for_start(self, what: str = "start") -> QImage:
        """Wait for the start screen, and record the seconds since the machine was switched on."""
        begin = monotonic()
        self.machine.wait_for_picture(is_start, START_SECONDS)
        seconds = monotonic() - begin
        self.machine.wait_until_started()
        guest = self.machine.shell(
            "systemctl show --property ActiveEnterTimestampMonotonic --value lobby-kiosk"
        ).text
        with (PICTURES / "seconds.txt").open("a", encoding="utf-8") as file:
            file.write(
                f"{self._name} {what}: {seconds:.0f} s, {int(guest) / 1e6:.0f} s by the machine's own clock\n"
            )
        return self.save(what, self.machine.wait_for_stillness())


@contextmanager
def running(name: str, folder: Path, start: list[str], *, opengl: bool = False) -> Iterator[Trial]:
    """Return a machine that is switched on; it is cut from its power at the end."""
    PICTURES.mkdir(parents=True, exist_ok=True)
    arguments = [*start, *further_units(opengl=opengl)]
    with VirtualMachine(arguments, folder, "usb-kbd,bus=usb.0", memory=3072) as machine:
        yield Trial(machine, name)


@pytest.fixture
def image() -> Path:
    """Return the image to test."""
    return newest_image()


@pytest.fixture
def computer_disk(tmp_path: Path) -> Drive:
    """Return a computer's own disk with a file system that was not shut down cleanly."""
    disk = empty_disk(tmp_path / "disk.img", 256 * MIB)
    subprocess.run(["mkfs.ext4", "-q", "-F", "-L", "Windows", disk.path], check=True)
    subprocess.run(
        ["debugfs", "-w", "-R", "feature needs_recovery", disk.path], check=True, capture_output=True
    )
    return disk


def kill(machine: VirtualMachine, unit: str) -> None:
    """Kill the process of a service, and wait until another one has taken its place."""
    process = f"systemctl show --property MainPID --value {unit}"
    machine.shell(
        f"old=$({process}); kill -KILL $old;"
        f" until new=$({process}); [ $new != 0 ] && [ $new != $old ]; do sleep 1; done"
    )


def digest(path: Path) -> str:
    """Return a checksum of a file."""
    with path.open("rb") as file:
        hasher = sha256()
        while block := file.read(MIB):
            hasher.update(block)
    return hasher.hexdigest()


def try_fingers(trial: Trial, finger: Finger, page: QImage) -> None:
    """Touch a page with several fingers, and with gestures, none of which may change it."""
    for name, changes in FINGERS.items():
        finger.do(*changes)
        trial.machine.shell("sleep 2")
        assert trial.save(name, trial.machine.wait_for_stillness()) == page, "these fingers did something"


def try_keys(trial: Trial, page: QImage) -> None:
    """Press the keys that lead out of a program elsewhere, on a new keyboard, and then one that moves the focus."""
    machine = trial.machine
    machine.plug("usb-kbd", "second-keyboard")
    machine.shell("sleep 3")
    for keys in WAYS_OUT:
        machine.press(*keys)
    machine.shell("sleep 3")
    assert trial.save("ways-out", machine.picture()) == page, "one of these keys did something"
    machine.press("tab")
    trial.wait("focus", lambda picture: picture != page)


def test_a_day_in_a_lobby(image: Path, computer_disk: Drive, tmp_path: Path) -> None:
    """From a stick with a data partition, on a PC with BIOS: a visit, and everything that can go wrong in it."""
    untouched = digest(computer_disk.path)
    medium = with_data(stick(image, tmp_path / "stick.img", 3072 * MIB))
    start = [*bios(), *medium.arguments(1), *computer_disk.arguments(2)]
    with running("day", tmp_path, start) as trial:
        machine = trial.machine
        trial.wait_for_start()
        finger = Finger(machine)

        def visit(name: str) -> QImage:
            finger.tap(0.16, 0.55)  # "Touch to begin"
            menu = trial.wait(f"{name}-menu", is_visit)
            finger.tap(0.2, 0.28)  # the first section
            return trial.wait(f"{name}-page", lambda picture: is_another_screen(picture, menu))

        page = visit("first")
        machine.switch_output(on=False)
        trial.wait("unplugged", lambda picture: not is_kiosk(picture))
        machine.switch_output(on=True)
        trial.wait("replugged", lambda picture: picture == page)

        try_fingers(trial, finger, page)
        try_keys(trial, page)

        for unit in ("lobby-kiosk.service", *["lobby-kiosk-display.service"] * 3):
            kill(machine, unit)
            trial.wait(f"{unit}-killed", is_unused)
        starts = json.loads(machine.shell(f"cat {PERSISTENT}/starts.json").text)
        assert starts["crashes"] <= 1, "an end of the display is counted as a crash of the program"

        filled = machine.shell(
            f"dd if=/dev/zero of={PERSISTENT}/filled bs=1M; df --output=avail {PERSISTENT} | tail -1"
        )
        assert int(filled.text.splitlines()[-1]) < 1024, filled.text
        visit("disk-full")
        machine.shell(f"rm {PERSISTENT}/filled")

        set_pin = (
            f"(sleep 5; echo {PIN}; sleep 5; echo {PIN}; sleep 5) | script -qc 'lobby-kiosk pin' /dev/null"
        )
        assert "The PIN is set" in machine.shell(set_pin).text
        machine.shell(f"echo 'rotate = 90' >>{SETTINGS}; sync; systemctl restart lobby-kiosk-display")
        trial.wait("rotated", is_unused)
        finger.tap(0.127, 0.855)  # the last language of the first row, whose menu begins a visit
        trial.wait("rotated-menu", is_visit)
        finger.tap(0.034, 0.9)  # "Close", in the lower right corner
        trial.wait("rotated-closed", is_unused)
        finger.tap(0.127, 0.855)  # a visit, during which the power is cut
        trial.wait("power-cut", is_visit)
    with running("again", tmp_path, start) as trial:
        trial.wait_for_start()
        assert "rotate = 90" in trial.machine.shell(f"cat {SETTINGS}").text, "the settings are not kept"
        assert trial.machine.shell(f"test -s {PERSISTENT}/pin.json").code == 0, "the PIN is not kept"
        assert "fewer than 5" in trial.machine.shell("lobby-kiosk report").text, "the counts are not kept"
    assert digest(computer_disk.path) == untouched, "the computer's own disk was written to"


def test_uefi_with_secure_boot_and_no_data(image: Path, tmp_path: Path) -> None:
    """The image as it is: the first start of the display, with OpenGL, may fail on the emulated processor."""
    start = [*uefi(tmp_path), *stick(image, tmp_path / "stick.img", 2048 * MIB).arguments(1)]
    with running("uefi", tmp_path, start, opengl=True) as trial:
        trial.wait_for_start()
        secure = trial.machine.shell("od -An -tu1 -j4 -N1 /sys/firmware/efi/efivars/SecureBoot-*").text
        assert secure.strip() == "1"


def test_a_stick_that_was_set_up_keeps_the_answers(image: Path, tmp_path: Path) -> None:
    start = [*bios(), *stick(image, tmp_path / "stick.img", 3072 * MIB).arguments(1)]
    with running("set-up", tmp_path, start) as trial:
        choose_entry(trial, "set-up", 2)
        answer_questions(trial, SETTINGS_QUESTIONS | {"Diagonal of the screen": "19"})
        wait_for_text(trial, "The stick now keeps")
        trial.machine.press("ret")
        trial.wait_for_start()
        assert "screen_diagonal = 19" in trial.machine.shell(f"cat {SETTINGS}").text
        assert trial.machine.shell(f"findmnt -n -o LABEL {PERSISTENT}").text.strip() == "lobby-kiosk"


def test_a_disk_that_was_installed_starts_alone(image: Path, tmp_path: Path) -> None:
    disk = empty_disk(tmp_path / "disk.img", 9000 * MIB)
    medium = stick(image, tmp_path / "stick.img", 2048 * MIB)
    with running("install", tmp_path, [*bios(), *medium.arguments(1), *disk.arguments(2)]) as trial:
        choose_entry(trial, "install", 3)
        answer_questions(trial, {"Number of the disk": "1", "Type DELETE": "DELETE"} | SETTINGS_QUESTIONS)
        wait_for_text(trial, "Installed.")
    for name, firmware in (("disk-bios", bios()), ("disk-uefi", uefi(tmp_path))):
        with running(name, tmp_path, [*firmware, *disk.arguments(1)]) as trial:
            trial.wait_for_start()


def answer_questions(trial: Trial, answers: dict[str, str]) -> None:
    """Type an answer to each question of the set-up."""
    trial.machine.wait_until_started()
    for question, answer in answers.items():
        wait_for_text(trial, question)
        trial.machine.type(answer)


def wait_for_text(trial: Trial, text: str) -> None:
    """Wait until the text is on the console, and save the picture."""
    trial.machine.shell(f"until grep -aq '{text}' /dev/vcs1; do sleep 1; done", START_SECONDS)
    trial.save(text.strip(".").lower().replace(" ", "-"), trial.machine.wait_for_stillness())


def choose_entry(trial: Trial, name: str, number: int) -> None:
    """Open the hidden boot menu, press the keys that edit it or open a command line elsewhere, and start an entry."""
    machine = trial.machine

    def is_menu(picture: QImage) -> bool:
        machine.press("esc")
        return has_bar(picture)

    machine.wait_for_picture(is_menu, START_SECONDS)
    trial.save(f"{name}-boot-menu", machine.picture())
    for key in ("e", "c"):
        machine.press(key)
        trial.save(f"{name}-boot-menu-{key}", machine.wait_for_picture(lambda picture: not has_bar(picture)))
        machine.press("esc")
        machine.wait_for_picture(has_bar)
    for _ in range(number):
        machine.press("down")
    machine.press("ret")


def has_bar(picture: QImage) -> bool:
    """Return whether a row is bright for most of the picture's width, as the selected entry of a menu is."""
    steps = range(0, picture.width(), 4)
    return any(
        sum((picture.pixel(x, y) & 0xFF) > 0x60 for x in steps) > len(steps) * 0.6
        for y in range(0, picture.height(), 4)
    )
