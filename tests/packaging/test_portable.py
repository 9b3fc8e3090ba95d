"""The bundle for Windows and macOS sets itself up without a network, once, and can be removed completely.

The set-up runs for real on this system's Python, which it takes for macOS; what differs on Windows is asked of the
functions that know it. No part of this has run on Windows or macOS.
"""

import base64
import hashlib
import json
import os
import plistlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import nullcontext
from importlib import import_module
from pathlib import Path, PureWindowsPath
from types import ModuleType, SimpleNamespace

import pytest

from kiosk.staff.pin.pin import PIN_FILE
from tests.conftest import PROJECT

PORTABLE = PROJECT / "packaging" / "portable"
MODULES = ("bundle", "installation", "pin", "shortcuts", "start", "uninstall", "make_bundle")

MAIN = """
import json, sys
from pathlib import Path
Path(sys.argv[0]).with_name("started.json").write_text(json.dumps(sys.argv[1:]))
if "--fail" in sys.argv:
    sys.exit("kiosk: There is no display.")
"""
"""Stands in for the program: it writes down its arguments and ends."""

AS_MAC = """
import runpy, sys, sysconfig
sysconfig.get_config_vars()  # while the platform is the real one
sys.platform = "darwin"
sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
"""


def wheel(folder: Path) -> str:
    """Make a wheel of a package `tiny`; return the line that requires it by its hash."""
    files = {
        "tiny.py": b"VALUE = 1\n",
        "tiny-1.0.dist-info/METADATA": b"Metadata-Version: 2.1\nName: tiny\nVersion: 1.0\n",
        "tiny-1.0.dist-info/WHEEL": b"Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        "tiny-1.0.dist-info/licenses/LICENSE": b"Free.\n",
    }
    record = "tiny-1.0.dist-info/RECORD"
    lines = []
    for name, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        lines.append(f"{name},sha256={digest},{len(data)}\n")
    path = folder / "tiny-1.0-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {**files, record: ("".join(lines) + f"{record},,\n").encode()}.items():
            archive.writestr(name, data)
    return f"tiny==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"


@pytest.fixture
def scripts(monkeypatch: pytest.MonkeyPatch) -> Iterator[SimpleNamespace]:
    """Yield the modules of the bundle's scripts, and forget them afterwards."""
    path = list(sys.path)
    monkeypatch.syspath_prepend(str(PORTABLE / "setup"))
    monkeypatch.syspath_prepend(str(PORTABLE))
    modules: dict[str, ModuleType] = {name: import_module(name) for name in MODULES}
    yield SimpleNamespace(**modules)
    for name in MODULES:
        sys.modules.pop(name, None)
    sys.path[:] = path


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a bundle whose program is `MAIN` and whose only package is `tiny`."""
    folder = tmp_path / "A stick with blanks é" / "lobby-kiosk-macos"
    shutil.copytree(PORTABLE / "setup", folder / "setup", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PORTABLE / "macos", folder / "launchers")
    shutil.copy(PORTABLE / "macos" / "Uninstall.command", folder)
    kiosk = folder / "program" / "kiosk"
    for name in ("base", "runtime"):
        shutil.copytree(PROJECT / "kiosk" / name, kiosk / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("errors.py", "paths.py"):
        shutil.copy(PROJECT / "kiosk" / name, kiosk)
    (folder / "program" / "main.py").write_text(MAIN, encoding="utf-8")
    (folder / "program" / "library.sqlite").touch()
    (folder / "wheels").mkdir()
    (folder / "requirements.txt").write_text(wheel(folder / "wheels"), encoding="utf-8")
    (folder / "setup" / "probe.py").write_text("import tiny\n", encoding="utf-8")
    describe(folder, "a" * 64)
    return folder


def describe(folder: Path, fingerprint: str, **changes: object) -> None:
    """Write a bundle's description."""
    facts = {"version": "1.0", "fingerprint": fingerprint, "size": 1000, "longest": 150, "macos": "13.0"}
    (folder / "bundle.json").write_text(json.dumps(facts | changes), encoding="utf-8")


@pytest.fixture
def account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the home folder of the user, which has the settings of an earlier kiosk."""
    home = tmp_path / "home"
    monkeypatch.setenv("HOME", str(home))
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name)
    (home / "Library" / "Application Support" / "lobby-kiosk").mkdir(parents=True)
    (home / "Library" / "Application Support" / "lobby-kiosk" / "pin.json").touch()
    return home


def run(bundle: Path, script: str, *arguments: str) -> "subprocess.CompletedProcess[str]":
    """Run a script of a bundle as on macOS."""
    return subprocess.run(
        [sys.executable, "-B", "-c", AS_MAC, str(bundle / "setup" / script), *arguments],
        env={
            **os.environ,
            "PYTHONPATH": str(bundle / "setup"),
            "PIP_NO_INDEX": "",
            "PIP_INDEX_URL": "nowhere",
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )


def installed(account: Path) -> list[Path]:
    """Return the folders of installations."""
    base = account / "Library" / "Application Support" / "Lobby Kiosk"
    return sorted(path for path in base.glob("*") if path.is_dir())


def test_it_is_set_up_once_repaired_replaced_and_removed(bundle: Path, account: Path) -> None:
    bundle.chmod(0o555)
    interrupted = account / "Library" / "Application Support" / "Lobby Kiosk" / "aaaaaaaa" / "interrupted"
    interrupted.parent.mkdir(parents=True)
    interrupted.touch()
    first = run(bundle, "start.py", "--diagonal", "13.3")
    assert first.returncode == 0, first.stderr + first.stdout
    assert "being set up" in first.stdout
    (folder,) = installed(account)
    assert not interrupted.exists(), "an interrupted set-up is redone"
    library = str(folder / "program" / "library.sqlite")
    started = json.loads((folder / "program" / "started.json").read_text(encoding="utf-8"))
    assert started == ["run", "--library", library, "--diagonal", "13.3"]

    application = account / "Applications" / "Lobby Kiosk.app"
    facts = plistlib.loads((application / "Contents" / "Info.plist").read_bytes())
    (folder / "program" / "started.json").unlink()
    subprocess.run([application / "Contents" / "MacOS" / facts["CFBundleExecutable"]], check=True)
    assert json.loads((folder / "program" / "started.json").read_text(encoding="utf-8")) == started[:3]

    again = run(bundle, "start.py")
    assert again.returncode == 0
    assert "being set up" not in again.stdout, "the second start is immediate"
    failed = run(bundle, "start.py", "--fail")
    assert (failed.returncode, failed.stderr) == (1, "The kiosk did not start: kiosk: There is no display.\n")

    describe(bundle, "b" * 64)
    assert "being set up" in run(bundle, "start.py").stdout
    assert [path.name for path in installed(account)] == ["bbbbbbbb"], "a new version replaces the old one"

    assert run(bundle, "pin.py").returncode == 0
    started = json.loads((installed(account)[0] / "program" / "started.json").read_text(encoding="utf-8"))
    assert started == ["pin", "--content", str(installed(account)[0] / "program" / "library.sqlite")]

    assert run(bundle, "uninstall.py").returncode == 0
    assert not installed(account)
    assert not application.exists()
    settings = account / "Library" / "Application Support" / "lobby-kiosk"
    assert (settings / "pin.json").exists()
    assert run(bundle, "uninstall.py", "--all").returncode == 0
    assert not settings.exists()


def test_a_changed_wheel_is_refused_in_one_line(bundle: Path, account: Path) -> None:
    with next((bundle / "wheels").iterdir()).open("ab") as file:
        file.write(b"more")
    done = run(bundle, "start.py")
    assert done.returncode == 1
    assert re.fullmatch(r"The set-up failed: .*\n", done.stderr)
    assert not (installed(account)[0] / "complete.json").exists()


def test_the_set_up_knows_where_the_pin_is(scripts: SimpleNamespace) -> None:
    assert scripts.pin.PIN_FILE == PIN_FILE


def test_a_pin_needs_a_kiosk_that_is_set_up(bundle: Path, account: Path) -> None:
    assert run(bundle, "pin.py").stderr == "Please open Lobby Kiosk first, which sets it up.\n"


def test_an_incomplete_copy_of_the_bundle_is_told(bundle: Path, account: Path) -> None:
    (bundle / "bundle.json").write_text("{", encoding="utf-8")
    assert run(bundle, "start.py").stderr == "This folder is not complete. Please copy or unpack it again.\n"


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"size": 10**18}, "Please make room"),
        ({"macos": "99.0"}, "needs 99.0 or newer"),
    ],
)
def test_what_a_machine_lacks_is_told(
    scripts: SimpleNamespace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    changes: dict[str, object],
    told: str,
) -> None:
    monkeypatch.setattr(scripts.bundle.platform, "mac_ver", lambda: ("14.1", ("", "", ""), "arm64"))
    facts = scripts.bundle.Bundle("1.0", "a" * 64, 1000, 150, "13.0")
    scripts.bundle.require_fit(facts, tmp_path)
    with pytest.raises(scripts.bundle.SetupError, match=told):
        scripts.bundle.require_fit(facts._replace(**changes), tmp_path)


@pytest.mark.parametrize(
    ("python", "user", "told"),
    [
        (("win32", r"C:\Python313"), "Ana", "64-bit"),
        (("win-arm64", r"C:\Python313"), "Ana", "64-bit"),
        (("win-amd64", r"C:\Program Files\WindowsApps\Python"), "Ana", "Microsoft Store"),
        (("win-amd64", r"C:\Python313"), "A" * 60, "too long"),
        (("win-amd64", r"C:\Python313"), "Ana", ""),
    ],
)
def test_what_windows_lacks_is_told(
    scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch, python: tuple[str, str], user: str, told: str
) -> None:
    platform, prefix = python
    monkeypatch.setattr(scripts.bundle, "SITE_PACKAGES", PureWindowsPath("python", "Lib", "site-packages"))
    facts = scripts.bundle.Bundle("1.0", "a" * 64, 1000, 151, "")
    base = PureWindowsPath(rf"C:\Users\{user}\AppData\Local\Lobby Kiosk")
    monkeypatch.setattr(scripts.bundle.sysconfig, "get_platform", lambda: platform)
    monkeypatch.setattr(scripts.bundle.sys, "base_prefix", prefix)
    with pytest.raises(scripts.bundle.SetupError, match=told) if told else nullcontext():
        scripts.bundle.require_windows(facts, base)


def test_windows_gets_shortcuts_that_open_no_console(
    scripts: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[dict[str, str]] = []

    def powershell(command: list[str], **options: object) -> SimpleNamespace:
        asked.append({"script": command[-1]} | dict(options["env"]))  # type: ignore[call-overload]
        return SimpleNamespace(returncode=len(asked) - 1)

    monkeypatch.setattr(scripts.shortcuts.subprocess, "run", powershell)
    folder = PureWindowsPath(r"C:\Users\Ana $(calc) O'Neill\AppData\Local\Lobby Kiosk\aaaaaaaa")
    monkeypatch.setattr(sys, "platform", "win32")
    told = scripts.shortcuts.make_shortcuts(scripts.installation.Installation(folder))
    assert "desktop" in told
    assert asked[0]["KIOSK_TARGET"] == str(folder / "python" / "Scripts" / "pythonw.exe")
    assert asked[0]["KIOSK_ARGUMENTS"] == (
        rf'-X utf8 "{folder}\program\main.py" run --library "{folder}\program\library.sqlite"'
    )
    assert "calc" not in asked[0]["script"], "no path is part of the script"
    with pytest.raises(scripts.bundle.SetupError, match="not allowed"):
        scripts.shortcuts.remove_shortcuts()


def test_the_launchers_find_python_or_say_what_to_install(
    bundle: Path, account: Path, tmp_path: Path
) -> None:
    launcher = (PORTABLE / "macos" / "Lobby Kiosk.command").read_text(encoding="utf-8")
    assert 'setup/run" start.py "$@"' in launcher
    shutil.copy(PORTABLE / "macos" / "run", bundle / "setup")
    shutil.copy(PORTABLE / "macos" / "Lobby Kiosk.command", bundle)
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "dirname").symlink_to(shutil.which("dirname") or "")
    missing = subprocess.run(
        [bundle / "Lobby Kiosk.command"],
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert missing.returncode == 1
    assert missing.stderr.count("\n") == 1
    assert "install it from https://www.python.org/" in missing.stderr
    python = programs / "python3.12"
    python.write_text('#!/bin/sh\n[ "$1" = -c ] || echo "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    found = subprocess.run(
        [bundle / "Lobby Kiosk.command", "a b"],
        env={"PATH": str(programs)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert found.stdout == f"-E -s -B {bundle}/setup/start.py a b\n"


def test_a_bundle_holds_everything_and_the_same_input_makes_the_same(
    scripts: SimpleNamespace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    maker, wheels = scripts.make_bundle, tmp_path / "wheels"
    wheels.mkdir()
    wheel(wheels)
    library = tmp_path / "library.sqlite"
    library.write_bytes(b"library")
    archives = []
    for name in ("one", "two"):
        folder = maker.make("windows", tmp_path / name, library, wheels)
        maker.pack(folder, tmp_path / f"{name}.zip")
        archives.append((tmp_path / f"{name}.zip").read_bytes())
    assert archives[0] == archives[1]
    names = {str(path.relative_to(folder)) for path in maker.files_in(folder)}
    assert {
        "Lobby Kiosk.cmd", "Uninstall.cmd", "Read me.txt", "bundle.json", "requirements.txt", "setup/run.cmd",
        "setup/start.py", "program/main.py", "program/kiosk/app.py", "program/library.sqlite", "program/LICENSE",
        "licences/NOTICE", "licences/LGPL-3.txt", "licences/tiny-LICENSE", "wheels/tiny-1.0-py3-none-any.whl",
    } <= names  # fmt: skip
    assert b"\r\n" in (folder / "Lobby Kiosk.cmd").read_bytes()
    assert b"\n" not in (folder / "setup" / "run.cmd").read_bytes().replace(b"\r\n", b"")
    assert scripts.bundle.read_bundle(folder).longest == len("tiny-1.0.dist-info/licenses/LICENSE")
    with zipfile.ZipFile(tmp_path / "one.zip") as archive:
        assert archive.getinfo("lobby-kiosk-windows/Lobby Kiosk.cmd").external_attr >> 16


def test_everything_that_runs_is_locked_for_every_platform_by_hash() -> None:
    text = (PROJECT / "requirements" / "run.txt").read_text(encoding="utf-8")
    entries = re.findall(r"^([\w.-]+)==.*?(?=^[\w.-]+==|\Z)", text, re.MULTILINE | re.DOTALL)
    assert len(entries) > 5
    assert ";" not in "".join(line for line in text.splitlines() if "==" in line), (
        "the same packages everywhere"
    )
