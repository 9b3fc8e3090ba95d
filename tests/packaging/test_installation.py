"""One command installs a lobby machine into any folder, can be repeated, and can be undone completely."""

import os
import re
import shutil
import stat
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.devices.printing.queue_resumer import RESUME_SOCKET, QueueResumer
from kiosk.paths import CONTENT
from kiosk.settings import load_machine_settings
from tests.conftest import PROJECT
from tests.cups import PrintQueue, change
from tests.packaging.service_files import missing_files, started_programs
from tests.sound import wait_until

SERVICES = PROJECT / "packaging" / "kiosk"
HOME = Path("opt/lobby-kiosk")
SHOWN = Path("srv/lobby-kiosk/content")
UNITS = Path("etc/systemd/system")
EXPOSURE = {
    "lobby-kiosk": 1.3,
    "lobby-kiosk-display": 1.5,
    "lobby-kiosk-sound": 1.5,
    "lobby-kiosk-printer@": 1.5,
    "lobby-kiosk-fleet": 1.3,
    "lobby-kiosk-update": 2.0,
}
"""The highest exposure level that systemd may report, out of 10."""


def make(target: str, root: Path, **options: str) -> subprocess.CompletedProcess[str]:
    """Run make with options, for a machine that is a folder."""
    kept = {n: v for n, v in os.environ.items() if not n.startswith(("MAKE", "MFLAGS", "GNUMAKE"))}
    options = {"DESTDIR": str(root), "VENV": sys.prefix} | options
    return subprocess.run(
        ["make", "--no-print-directory", target, *(f"{name}={value}" for name, value in options.items())],
        cwd=PROJECT,
        env=kept,
        capture_output=True,
        text=True,
        check=False,
    )


def install(root: Path, **options: str) -> str:
    """Install into a folder, and return the output."""
    done = make("install-kiosk", root, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


def state_of(root: Path) -> dict[str, tuple[int, int, str]]:
    """Return mode, time, and content or target of every file below a folder."""
    found = {}
    for path in root.rglob("*"):
        if path.is_symlink() or not path.is_dir():
            status = path.lstat()
            what = str(path.readlink()) if path.is_symlink() else str(hash(path.read_bytes()))
            found[str(path.relative_to(root))] = (status.st_mode, status.st_mtime_ns, what)
    return found


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a machine on which the kiosk is installed."""
    root = tmp_path_factory.mktemp("machine")
    install(root, DIAGONAL="32", ROTATE="90", PRINTER="Lobby")
    return root


@pytest.fixture(scope="module")
def x11(machine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return one that was installed with a Wayland display first, and then with an X server."""
    root = tmp_path_factory.mktemp("x11") / "root"
    shutil.copytree(machine, root, symlinks=True)
    install(root, VARIANT="x11")
    return root


def test_a_second_installation_changes_nothing(machine: Path) -> None:
    before = state_of(machine)
    said = install(machine, DIAGONAL="40")
    assert "Kept /etc/lobby-kiosk.toml" in said
    assert state_of(machine) == before


def test_the_settings_are_what_was_asked_for(machine: Path) -> None:
    settings = load_machine_settings(machine / "etc" / "lobby-kiosk.toml")
    assert settings == {"screen_diagonal": 32.0, "rotate": 90, "printer": "Lobby"}


def test_nobody_but_root_may_write_to_the_program(machine: Path) -> None:
    for path in (machine / HOME).rglob("*"):
        if not path.is_symlink():
            mode = path.stat().st_mode
            assert not mode & (stat.S_IWGRP | stat.S_IWOTH), path
            assert mode & stat.S_IROTH, path
            assert path.stat().st_uid == os.getuid()


def test_the_installed_program_runs_and_has_its_words(machine: Path) -> None:
    program = machine / HOME / "program"
    command = [machine / HOME / "lobby-kiosk", "--help"]
    done = subprocess.run(command, cwd="/", capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    words = program / "assets" / "i18n"
    assert len(list(words.glob("*.qm"))) == len(list(words.glob("*.ts")))


@pytest.mark.parametrize("variant", ["machine", "x11"])
def test_all_of_the_kiosk_that_its_services_name_and_start_is_installed(
    variant: str, request: pytest.FixtureRequest
) -> None:
    root: Path = request.getfixturevalue(variant)
    assert missing_files(root, UNITS) == set()
    assert "/opt/lobby-kiosk/lobby-kiosk" in started_programs(root, UNITS)


def test_the_display_starts_with_the_machine_and_keys_of_the_console_do_nothing(machine: Path) -> None:
    wanted = machine / UNITS / "multi-user.target.wants" / "lobby-kiosk-display.service"
    assert str(wanted.readlink()) == f"/{UNITS}/lobby-kiosk-display.service"
    for unit in ("ctrl-alt-del.target", "getty@tty1.service", "suspend.target"):
        assert str((machine / UNITS / unit).readlink()) == "/dev/null"


def test_an_update_replaces_the_program_and_keeps_the_settings(machine: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(machine, root, symlinks=True)
    old = root / HOME / "program" / "main.py"
    old.write_text("old", encoding="utf-8")
    (root / HOME / "program" / "kiosk" / "gone.py").write_text("old", encoding="utf-8")
    (root / "etc" / "lobby-kiosk.toml").write_text("screen_diagonal = 15\n", encoding="utf-8")
    install(root, DIAGONAL="32")
    assert old.read_bytes() == (PROJECT / "main.py").read_bytes()
    assert not (root / HOME / "program" / "kiosk" / "gone.py").exists()
    assert load_machine_settings(root / "etc" / "lobby-kiosk.toml") == {"screen_diagonal": 15.0}


def test_content_apart_from_the_program_is_that_of_the_tree_until_somebody_installs_other(
    machine: Path, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    shutil.copytree(machine, root, symlinks=True)
    words = root / SHOWN / "kiosk.yaml"
    assert words.read_bytes() == (CONTENT / "kiosk.yaml").read_bytes()
    words.write_text("ours", encoding="utf-8")
    assert "Kept the content" in install(root)
    assert words.read_text(encoding="utf-8") == "ours"


def test_content_of_an_earlier_version_moves_to_its_new_place(machine: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    shutil.copytree(machine, root, symlinks=True)
    shutil.rmtree((root / SHOWN).parent)
    old = root / HOME / "program" / "content"
    old.mkdir()
    (old / "kiosk.yaml").write_text("ours", encoding="utf-8")
    install(root)
    assert (root / SHOWN / "kiosk.yaml").read_text(encoding="utf-8") == "ours"
    assert not old.exists()


def test_a_finished_library_takes_the_place_of_the_content(
    machine: Path, library: Path, tmp_path: Path
) -> None:
    root = tmp_path / "root"
    shutil.copytree(machine, root, symlinks=True)
    install(root, AUTHORING="no", LIBRARY=str(library))
    content = root / SHOWN
    assert [path.name for path in content.iterdir()] == ["library.sqlite"]
    assert (content / "library.sqlite").read_bytes() == library.read_bytes()
    before = state_of(root)
    install(root, AUTHORING="no", LIBRARY=str(library))
    assert state_of(root) == before


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"AUTHORING": "no"}, "give a finished library too: LIBRARY=FILE"),
        ({"AUTHORING": "no", "LIBRARY": "/nowhere"}, "LIBRARY=/nowhere cannot be read"),
        ({"AUTHORING": "maybe"}, "AUTHORING=maybe is not valid; use yes or no"),
    ],
)
def test_a_machine_without_what_builds_content_needs_a_library(
    tmp_path: Path, options: dict[str, str], words: str
) -> None:
    done = make("install-kiosk", tmp_path / "root", **options)
    assert done.returncode != 0
    assert words in done.stderr
    assert not (tmp_path / "root").exists()


@pytest.mark.parametrize("purge", ["", "1"])
def test_what_was_made_is_taken_away_and_nothing_else(machine: Path, tmp_path: Path, purge: str) -> None:
    root = tmp_path / "root"
    shutil.copytree(machine, root, symlinks=True)
    others = root / UNITS / "sleep.target"
    made = root / HOME / "made"  # somebody else had already masked this one
    made.write_text(made.read_text(encoding="utf-8").replace("mask sleep.target\n", ""), encoding="utf-8")
    state = root / "var" / "lib" / "lobby-kiosk" / "counts"
    state.parent.mkdir(parents=True)
    state.write_text("7", encoding="utf-8")
    content = {name for name in state_of(root) if name.startswith("srv/")}
    assert f"{SHOWN}/kiosk.yaml" in content
    done = make("uninstall-kiosk", root, PURGE=purge)
    assert done.returncode == 0, done.stderr
    left = {str(others.relative_to(root)), *content}
    if not purge:
        left |= {"etc/lobby-kiosk.toml", str(state.relative_to(root))}
    assert set(state_of(root)) == left
    assert "no kiosk" in make("uninstall-kiosk", root).stdout


@pytest.mark.parametrize(
    ("option", "value", "says"),
    [
        ("VARIANT", "mir", "wayland or x11"),
        ("DIAGONAL", "big", "DIAGONAL=32"),
        ("ROTATE", "45", "0, 90, 180 or 270"),
        ("PRINTER", 'x"y', "lpstat -p"),
        ("CONFIG", "/no/such.toml", "docs/settings.md"),
        ("WHEELS", "/no/such", "make wheels"),
        ("VENV", "/no/such", "leave it out"),
    ],
)
def test_what_cannot_be_is_answered_in_one_line_before_anything_is_made(
    tmp_path: Path, option: str, value: str, says: str
) -> None:
    done = make("install-kiosk", tmp_path, **{option: value})
    assert done.returncode != 0
    first, *rest = done.stderr.splitlines()
    assert first.startswith("install-kiosk: ")
    assert says in first
    assert all(line.startswith("make") for line in rest)
    assert list(tmp_path.iterdir()) == []


def checkable(machine: Path, folder: Path) -> list[Path]:
    """Return copies of a machine's services that can be verified here, where the program has another path."""
    copies = []
    kinds = ("service", "socket", "timer", "path")
    for unit in sorted(unit for kind in kinds for unit in (machine / UNITS).glob(f"lobby-kiosk*.{kind}")):
        text = unit.read_text(encoding="utf-8").replace(f"/{HOME}/", f"{machine / HOME}/")
        # Only a lobby machine of that kind has an X server.
        copy = folder / unit.name
        copy.write_text(text.replace("/usr/lib/xorg/Xorg", "/bin/true"), encoding="utf-8")
        copies.append(copy)
    for drop_in in (machine / UNITS).glob("lobby-kiosk*.d"):
        shutil.copytree(drop_in, folder / drop_in.name)
    return copies


@pytest.mark.parametrize("variant", ["machine", "x11"])
def test_systemd_finds_nothing_wrong_with_the_services(
    variant: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    copies = checkable(request.getfixturevalue(variant), tmp_path)
    assert len(copies) == 12
    done = subprocess.run(
        ["systemd-analyze", "verify", "--man=no", "--recursive-errors=no", *copies],
        env=os.environ | {"SYSTEMD_UNIT_PATH": f"{tmp_path}:"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize("service", sorted(EXPOSURE))
def test_a_service_may_do_little(service: str, machine: Path) -> None:
    done = subprocess.run(
        ["systemd-analyze", "security", "--offline=true", machine / UNITS / f"{service}.service"],
        capture_output=True,
        text=True,
        check=False,
    )
    found = re.search(r"exposure level for \S+: ([\d.]+)", done.stdout)
    assert found, done.stderr
    assert float(found.group(1)) <= EXPOSURE[service]


def test_with_an_x_server_the_program_looks_for_that(x11: Path) -> None:
    units = x11 / UNITS
    assert "Xorg" in (units / "lobby-kiosk-display.service").read_text(encoding="utf-8")
    assert "DISPLAY=:0" in (units / "lobby-kiosk.service.d/display.conf").read_text(encoding="utf-8")
    assert "DontVTSwitch" in (x11 / "etc/X11/xorg.conf.d/90-lobby-kiosk.conf").read_text(encoding="utf-8")


def asked(how: str, status: str, tmp_path: Path, job: str = "0") -> list[str]:
    """Return the commands that run after the program has ended in some way; `job` is systemd's pending job."""
    log = tmp_path / "log"
    folder = tmp_path / "bin"
    folder.mkdir()
    for name, answer in {"systemctl": f"echo {job}", "sleep": ""}.items():
        command = folder / name
        command.write_text(f'#!/bin/sh\necho "{name} $*" >> {log}\n{answer}\n', encoding="utf-8")
        command.chmod(0o755)
    given = {"PATH": f"{folder}:/usr/bin:/bin", "EXIT_CODE": how, "EXIT_STATUS": status}
    subprocess.run([SERVICES / "ended"], env=given, check=True, capture_output=True)
    return log.read_text(encoding="utf-8").splitlines() if log.exists() else []


def test_who_leaves_with_the_pin_gets_a_login_prompt(tmp_path: Path) -> None:
    assert asked("exited", "0", tmp_path)[-1] == "systemctl --no-block start lobby-kiosk-console.service"


def test_nobody_else_gets_one(tmp_path: Path) -> None:
    assert not any("start" in line for line in asked("exited", "0", tmp_path, job="87"))


@pytest.mark.parametrize("status", ["64", "69", "74", "78"])
def test_what_only_staff_can_mend_is_tried_again_slowly(tmp_path: Path, status: str) -> None:
    assert asked("exited", status, tmp_path) == ["sleep 10"]


@pytest.mark.parametrize(
    ("how", "status"),
    [("exited", "1"), ("exited", "70"), ("exited", "75"), ("killed", "SEGV"), ("dumped", "ABRT")],
)
def test_everything_else_is_tried_again_at_once(tmp_path: Path, how: str, status: str) -> None:
    assert asked(how, status, tmp_path) == []


def test_the_scripts_are_sound() -> None:
    scripts = [SERVICES / name for name in ("install", "uninstall", "wheels", "ended", "command", "launcher")]
    done = subprocess.run(
        ["shellcheck", "-x", *scripts], cwd=PROJECT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert all(script.stat().st_mode & 0o100 for script in scripts)


@contextmanager
def printer_socket(machine: Path, address: Path) -> Iterator[None]:
    """Act on the installed kiosk's socket as systemd does: each connection starts the installed command."""
    unit = (machine / UNITS / "lobby-kiosk-printer@.service").read_text(encoding="utf-8")
    found = re.search(r"^ExecStart=(.*)$", unit, re.MULTILINE)
    assert found
    command = found[1].replace("/opt/", f"{machine}/opt/").replace("/etc/", f"{machine}/etc/")
    server = subprocess.Popen(
        [
            "systemd-socket-activate",
            "--accept",
            "--inetd",
            "-E",
            "CUPS_SERVER",
            "-l",
            address,
            *command.split(),
        ],
        stderr=subprocess.DEVNULL,
    )
    try:
        yield
    finally:
        server.terminate()
        server.wait()


def test_the_kiosk_has_its_stopped_printer_started_and_no_other_right(
    machine: Path, tmp_path: Path, printer: PrintQueue
) -> None:
    socket = (machine / UNITS / "lobby-kiosk-printer.socket").read_text(encoding="utf-8")
    assert f"ListenStream={RESUME_SOCKET}\n" in socket
    assert "SocketUser=lobby-kiosk\nSocketMode=0600\n" in socket
    change("cupsdisable", "Lobby")
    with printer_socket(machine, tmp_path / "right"):
        wait_until(QueueResumer(tmp_path / "right").resume)
        wait_until(lambda: not printer.is_stopped())


def test_a_printer_that_cannot_be_started_is_told_in_one_line(
    machine: Path, printer: PrintQueue, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    command = ["resume", "--config", str(machine / "etc" / "lobby-kiosk.toml")]
    assert main(command) == os.EX_OK
    printer.remove()
    assert main(command) == os.EX_CONFIG
    monkeypatch.setenv("CUPS_SERVER", "/no/such")
    assert main(command) == os.EX_UNAVAILABLE
    told = capsys.readouterr().err.splitlines()
    assert [line.partition(" (")[0] for line in told] == [
        "kiosk: CUPS knows no printer Lobby.",
        "kiosk: CUPS does not answer.",
    ]
