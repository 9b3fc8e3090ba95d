"""The Debian package has the program, the services and the content in their places, and short, sound scripts.

What it does on a machine is tried by `make deb-test`, in fresh Debian 12 and 13 roots.
"""

import os
import re
import shutil
import subprocess
from email.parser import Parser
from pathlib import Path

import pytest

from tests.conftest import PROJECT
from tests.packaging.service_files import PACKAGE_OF, missing_files, started_programs

SERVICES = PROJECT / "packaging" / "kiosk"
SOURCE = PROJECT / "packaging" / "deb"
SCRIPTS = ("preinst", "postinst", "prerm", "postrm")
LAUNCHER = "#!/bin/sh\n"


def build(folder: Path, **options: str) -> subprocess.CompletedProcess[str]:
    """Build a package in a copy of what is packed."""
    for name in ("packaging", "content", "docs"):
        if not (folder / name).exists():
            shutil.copytree(PROJECT / name, folder / name)
    shutil.copy(PROJECT / "pyproject.toml", folder)
    return subprocess.run(
        [folder / "packaging" / "deb" / "build"],
        env={"PATH": os.environ["PATH"], "COMPRESSION": "-Zgzip -z1", "SOURCE_DATE_EPOCH": "1795000000"}
        | options,
        capture_output=True,
        text=True,
        check=False,
    )


def packed(tmp_path: Path, **options: str) -> Path:
    """Build a package of a small bundle, and return the folder with its files and, in `DEBIAN`, its scripts."""
    bundle = tmp_path / "bundle with a blank"
    (bundle / "lib").mkdir(parents=True)
    (bundle / "lobby-kiosk").write_text(LAUNCHER)
    (bundle / "lobby-kiosk").chmod(0o700)
    (bundle / "lib" / "libQt6Core.so.6").write_bytes(b"")
    (bundle / "lib" / "libQt6Core.so.6").chmod(0o777)
    done = build(tmp_path / "tree", BUNDLE=str(bundle), **options)
    assert done.returncode == 0, done.stdout + done.stderr
    (file,) = (tmp_path / "tree" / "out" / "deb").iterdir()
    subprocess.run(["dpkg-deb", "--raw-extract", file, tmp_path / "files"], check=True)
    return tmp_path / "files"


UNITS = Path("usr/lib/systemd/system")


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the unpacked package."""
    return packed(tmp_path_factory.mktemp("package"))


def test_the_program_the_services_and_the_content_are_in_their_places(files: Path) -> None:
    names = {str(path.relative_to(files)) for path in files.rglob("*") if not path.is_dir()}
    for name in (
        "opt/lobby-kiosk/lobby-kiosk",
        "opt/lobby-kiosk/ended",
        "opt/lobby-kiosk/apt.conf",
        "opt/lobby-kiosk/docs/settings.md",
        "opt/lobby-kiosk/default-content/kiosk.yaml",
        "usr/bin/lobby-kiosk",
        "usr/lib/systemd/system/lobby-kiosk.service",
        "usr/lib/systemd/system/lobby-kiosk-display.service",
        "usr/lib/systemd/system/apt-daily-upgrade.timer.d/lobby-kiosk.conf",
        "usr/lib/systemd/logind.conf.d/lobby-kiosk.conf",
        "usr/lib/sysusers.d/lobby-kiosk.conf",
        "usr/share/doc/lobby-kiosk/copyright",
    ):
        assert name in names
    assert not [name for name in names if name.startswith(("etc/", "srv/", "var/", "usr/local/"))]
    assert (files / "opt/lobby-kiosk/lobby-kiosk").read_text() == LAUNCHER, "that of the bundle"
    assert (files / "opt/lobby-kiosk/lobby-kiosk").stat().st_mode & 0o777 == 0o755
    assert (files / "opt/lobby-kiosk/lib/libQt6Core.so.6").stat().st_mode & 0o777 == 0o644


def test_the_files_are_those_of_an_installation_from_the_source(files: Path) -> None:
    units = files / "usr/lib/systemd/system"
    for unit in units.glob("lobby-kiosk*"):
        if unit.is_file():
            assert unit.read_bytes() in [source.read_bytes() for source in SERVICES.rglob(unit.name)]


def test_the_package_needs_what_an_installation_from_the_source_installs(files: Path) -> None:
    control = Parser().parsestr((files / "DEBIAN" / "control").read_text(encoding="utf-8"))
    needed = [name.strip() for name in str(control["Depends"]).split(",")]
    assert {
        "speech-dispatcher",
        "speech-dispatcher-espeak-ng",
        "fonts-noto-core",
        "unattended-upgrades",
    } <= set(needed)
    assert "libglib2.0-0t64 | libglib2.0-0" in needed, "its names in Debian 13 and 12"
    assert not [name for name in needed if name.startswith("cups")]
    assert "cups" in str(control["Suggests"])
    assert re.fullmatch(r"\d+\.\d+\.\d+", str(control["Version"]))
    assert int(control["Installed-Size"]) > 0


def test_the_scripts_stop_at_errors_and_are_sound(files: Path) -> None:
    scripts = [files / "DEBIAN" / name for name in SCRIPTS]
    done = subprocess.run(
        ["shellcheck", "-x", *scripts, SOURCE / "build", SOURCE / "test"],
        cwd=PROJECT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        assert text.startswith("#!/bin/sh\nset -e\n")
        assert "@" not in text.replace("getty@tty1", "")


@pytest.mark.parametrize("script", SCRIPTS)
def test_a_script_does_nothing_when_dpkg_only_recovers(files: Path, script: str) -> None:
    done = subprocess.run(
        [files / "DEBIAN" / script, "abort-upgrade"],
        env={"PATH": "/nowhere"},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.fixture(scope="module")
def x11(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the unpacked package with an X server as its display."""
    return packed(tmp_path_factory.mktemp("x11"), VARIANT="x11")


@pytest.mark.parametrize("variant", ["files", "x11"])
def test_all_that_the_services_name_and_start_is_in_the_package_or_in_one_that_it_needs(
    variant: str, request: pytest.FixtureRequest
) -> None:
    root: Path = request.getfixturevalue(variant)
    control = Parser().parsestr((root / "DEBIAN" / "control").read_text(encoding="utf-8"))
    needed = {name.strip() for name in str(control["Depends"]).split(",")}
    assert missing_files(root, UNITS) == set()
    started = started_programs(root, UNITS)
    assert "/opt/lobby-kiosk/lobby-kiosk" in started
    foreign = {name for name in started if not name.startswith("/opt/lobby-kiosk/")}
    assert {PACKAGE_OF[name] for name in foreign} - {""} <= needed


def test_a_package_for_an_x_server_has_its_display_and_needs_it(x11: Path) -> None:
    files = x11
    control = (files / "DEBIAN" / "control").read_text(encoding="utf-8")
    assert "xserver-xorg-core" in control
    assert re.search(r"^Version: .*\+x11$", control, re.MULTILINE)
    assert "Xorg" in (files / "usr/lib/systemd/system/lobby-kiosk-display.service").read_text(
        encoding="utf-8"
    )
    assert (files / "usr/share/X11/xorg.conf.d/90-lobby-kiosk.conf").exists()
    assert not (files / "opt/lobby-kiosk/sway.conf").exists()


def test_the_same_input_gives_the_same_package(tmp_path: Path) -> None:
    packages = []
    for name in ("one", "two"):
        packed(tmp_path / name)
        (file,) = (tmp_path / name / "tree" / "out" / "deb").iterdir()
        packages.append(file.read_bytes())
    assert packages[0] == packages[1]


@pytest.mark.parametrize(
    ("options", "says"),
    [
        ({}, "run `make bundle BUNDLE_AUTHORING=yes` first, or name one: BUNDLE=DIR"),
        ({"VARIANT": "mir"}, "use wayland or x11"),
    ],
)
def test_what_cannot_be_packed_is_told_in_one_line(
    tmp_path: Path, options: dict[str, str], says: str
) -> None:
    done = build(tmp_path, **options)
    assert done.returncode != 0
    (line,) = done.stderr.splitlines()
    assert says in line
    assert not list(tmp_path.glob("out/deb/*"))
