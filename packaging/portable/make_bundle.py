"""Make the portable bundle of a system: a folder and a zip that set the kiosk up without a network.

Usage: make_bundle.py windows|macos [--output DIR]. Run by make; needs the network for the wheels, once.
"""

import argparse
import hashlib
import json
import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
REQUIREMENTS = ROOT / "requirements" / "run.txt"
COMMON_LICENCES = Path("/usr/share/common-licenses")
"""Debian's copies of licences; Qt's wheels contain none of theirs."""

QT_LICENCES = ("LGPL-3", "GPL-3", "LGPL-2.1")
PYTHONS = ("3.11", "3.12", "3.13")
PROGRAM = ("kiosk", "assets", "main.py", "LICENSE", "NOTICE")
LEFT_OUT = ("__pycache__", ".compiled")
TIME = (2020, 1, 1, 0, 0, 0)
"""The time of all files in the zip: the same input makes the same file."""


class System(NamedTuple):
    """A system: its platforms as pip names them, its launchers, and the file that people open."""

    platforms: tuple[str, ...]
    launchers: Path
    opened: str


SYSTEMS = {
    "windows": System(("win_amd64",), HERE / "windows", "Lobby Kiosk.cmd"),
    "macos": System(("macosx_13_0_arm64", "macosx_13_0_x86_64"), HERE / "macos", "Lobby Kiosk.command"),
}
"""macOS 13 is the oldest that PySide6 supports."""


def pip(action: str, python: str, platform: str, *options: str) -> None:
    """Run pip for another Python and platform; exit with its message if a package cannot be had for them."""
    digits = python.replace(".", "")
    command = [sys.executable, "-m", "pip", action, "-qqq", "--no-input", "--disable-pip-version-check"]
    command += ["--require-hashes", "--only-binary", ":all:", "--no-deps", "--requirement", str(REQUIREMENTS)]
    command += ["--implementation", "cp", "--python-version", python, "--platform", platform]
    command += [part for abi in (f"cp{digits}", "abi3", "none") for part in ("--abi", abi)]
    done = subprocess.run([*command, *options], capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(
            f"bundle: not all packages can be had for Python {python} on {platform}: {done.stderr.strip()}"
        )


def fetch_wheels(system: System, wheels: Path) -> None:
    """Fill a folder with the wheels for every Python and platform; what is there already is not downloaded again."""
    for python in PYTHONS:
        for platform in system.platforms:
            pip("download", python, platform, "--dest", str(wheels), "--find-links", str(wheels))


def check_wheels(system: System, wheels: Path, scratch: Path) -> None:
    """Resolve all packages from the folder alone, for every Python and platform; exit if one is missing."""
    for python in PYTHONS:
        for platform in system.platforms:
            options = ("--no-index", "--find-links", str(wheels), "--dry-run", "--target", str(scratch))
            pip("install", python, platform, *options)


def copy_program(folder: Path, library: Path) -> None:
    """Copy what runs, and the finished library."""
    folder.mkdir(parents=True)
    for name in PROGRAM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns(*LEFT_OUT))
        else:
            shutil.copy(ROOT / name, folder)
    shutil.copy(library, folder / "library.sqlite")


def copy_launchers(system: System, folder: Path) -> None:
    """Copy the files that people open, and the scripts that they run; commands of Windows with its line ends."""
    shutil.copytree(HERE / "setup", folder / "setup", ignore=shutil.ignore_patterns(*LEFT_OUT))
    for source in sorted(system.launchers.iterdir()):
        inner = source.stem == "run"
        target = (folder / "setup" if inner else folder) / source.name
        shutil.copy(source, target)
        if source.suffix == ".cmd":
            target.write_bytes(source.read_bytes().replace(b"\n", b"\r\n"))
    shutil.copy(ROOT / "docs" / "laptop.md", folder / "Read me.txt")


def copy_licences(wheels: Path, folder: Path) -> None:
    """Copy the licence texts of every wheel, and those of Qt, whose wheels lack them."""
    folder.mkdir()
    shutil.copy(ROOT / "NOTICE", folder)
    for name in QT_LICENCES:
        shutil.copy(COMMON_LICENCES / name, folder / f"{name}.txt")
    for wheel in sorted(wheels.glob("*.whl")):
        package = wheel.name.split("-")[0]
        texts = list(licences_in(wheel))
        if not texts and not package.startswith(("pyside6", "shiboken6")):
            sys.exit(f"bundle: {wheel.name} contains no licence")
        for name, text in texts:
            (folder / f"{package}-{name}").write_bytes(text)


def licences_in(wheel: Path) -> Iterator[tuple[str, bytes]]:
    """Yield name and content of the licence texts in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        for name in archive.namelist():
            if re.search(r"\.dist-info/licenses/.*[^/]$", name):
                yield Path(name).name, archive.read(name)


def describe(system: str, folder: Path) -> dict[str, object]:
    """Return the facts for `bundle.json`: see `Bundle` in setup/bundle.py."""
    wheels = sorted((folder / "wheels").glob("*.whl"))
    names, size = [], sum(path.stat().st_size for path in files_in(folder / "program"))
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            names += archive.namelist()
            size += sum(entry.file_size for entry in archive.infolist())
    oldest = [
        tuple(map(int, found)) for wheel in wheels for found in re.findall(r"macosx_(\d+)_(\d+)", wheel.name)
    ]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return {
        "version": project["version"],
        "fingerprint": fingerprint_of(folder),
        "size": size + size // 4,  # and the compiled modules
        "longest": max(map(len, names)),
        "macos": ".".join(map(str, max(oldest))) if system == "macos" else "",
    }


def fingerprint_of(folder: Path) -> str:
    """Return a hash of the names and contents of all files in a folder."""
    whole = hashlib.sha256()
    for path in files_in(folder):
        with path.open("rb") as file:
            part = hashlib.file_digest(file, "sha256").hexdigest()
        whole.update(f"{path.relative_to(folder).as_posix()}\0{part}\n".encode())
    return whole.hexdigest()


def files_in(folder: Path) -> list[Path]:
    """Return all files below a folder, in order."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def pack(folder: Path, target: Path) -> None:
    """Write a zip of a folder; programs stay executable, and wheels, which are zips, are not compressed again."""
    with zipfile.ZipFile(target, "w") as archive:
        for path in files_in(folder):
            entry = zipfile.ZipInfo(str(Path(folder.name) / path.relative_to(folder)), TIME)
            entry.create_system = 3  # Unix, whose permissions follow
            entry.external_attr = (path.stat().st_mode & 0xFFFF) << 16
            entry.compress_type = zipfile.ZIP_STORED if path.suffix == ".whl" else zipfile.ZIP_DEFLATED
            with path.open("rb") as source, archive.open(entry, "w") as packed:
                shutil.copyfileobj(source, packed)


def make(name: str, output: Path, library: Path, wheels: Path) -> Path:
    """Make the bundle from a finished library and a folder of wheels; return its folder."""
    system, folder = SYSTEMS[name], output / f"lobby-kiosk-{name}"
    if folder.exists():
        shutil.rmtree(folder)
    copy_program(folder / "program", library)
    copy_launchers(system, folder)
    shutil.copy(REQUIREMENTS, folder / "requirements.txt")
    (folder / "wheels").mkdir()
    for wheel in sorted(wheels.glob("*.whl")):
        (folder / "wheels" / wheel.name).hardlink_to(wheel)
    copy_licences(wheels, folder / "licences")
    facts = describe(name, folder)
    (folder / "bundle.json").write_text(json.dumps(facts, indent=1) + "\n", encoding="utf-8")
    return folder


def remove_unwanted(wheels: Path) -> None:
    """Remove wheels of other versions, which earlier runs have left."""
    pins = re.findall(r"^([\w.-]+)==([^\s;\\]+)", REQUIREMENTS.read_text(encoding="utf-8"), re.MULTILINE)
    wanted = {(name.replace("-", "_"), version) for name, version in pins}
    for wheel in wheels.glob("*.whl"):
        if tuple(wheel.name.split("-")[:2]) not in wanted:
            wheel.unlink()


def main() -> None:
    """Download, build the library, make folder and zip, and say what was made."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("system", choices=SYSTEMS)
    parser.add_argument("--output", type=Path, default=ROOT / "out" / "bundle")
    options = parser.parse_args()
    wheels = options.output / f"wheels-{options.system}"
    wheels.mkdir(parents=True, exist_ok=True)
    remove_unwanted(wheels)
    fetch_wheels(SYSTEMS[options.system], wheels)
    library = options.output / "library.sqlite"
    subprocess.run([sys.executable, ROOT / "main.py", "build", "--output", library], check=True)
    folder = make(options.system, options.output, library, wheels)
    check_wheels(SYSTEMS[options.system], folder / "wheels", options.output / "nothing")
    facts = json.loads((folder / "bundle.json").read_text(encoding="utf-8"))
    target = options.output / f"lobby-kiosk-{facts['version']}-{options.system}.zip"
    pack(folder, target)
    sys.stdout.write(
        f'{target} ({target.stat().st_size / 1e6:.0f} MB): unpack it and open "{SYSTEMS[options.system].opened}"\n'
    )


if __name__ == "__main__":
    main()
