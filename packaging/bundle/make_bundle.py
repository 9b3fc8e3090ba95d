"""Make a folder, and an archive of it, that runs the kiosk on any x86-64 Linux without installing anything.

Called by `make bundle`, with the Python of `.venv`. `parts.toml` says what is in it, `lobby-kiosk` starts it.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from elf_files import elf_files, glibc_version, needed, search_path, set_search_path
from interpreter import compile_modules, copy_interpreter
from licences import Licences
from packages import copy_packages, copy_qt, required

HERE = Path(__file__).resolve().parent
PROJECT = HERE.parents[1]
PARTS: dict[str, Any] = tomllib.loads((HERE / "parts.toml").read_text(encoding="utf-8"))
PROGRAM = ("main.py", "kiosk", "assets", "LICENSE", "NOTICE")
DOCUMENTS = ("laptop.md", "machine.md", "settings.md", "staff.md", "trust.md", "use.md")
COMPRESSION = ("xz", "-T2", "-6")
"""Two threads, whatever the machine has: the number of blocks is part of the archive."""


def main() -> None:
    """Make the bundle that the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, help="where to make the folder lobby-kiosk and its archive")
    parser.add_argument(
        "--authoring", action="store_true", help="include what builds content; make no archive"
    )
    parser.add_argument("--without-voice", action="store_true", help="leave out the natural voice")
    options = parser.parse_args()
    bundle = (
        options.folder / "authoring" / "lobby-kiosk" if options.authoring else options.folder / "lobby-kiosk"
    )
    fresh = bundle.with_name("lobby-kiosk.new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    make(fresh, authoring=options.authoring, voice=not options.without_voice)
    shutil.rmtree(bundle, ignore_errors=True)
    fresh.rename(bundle)
    size = sum(path.stat().st_size for path in bundle.rglob("*") if path.is_file())
    sys.stdout.write(f"{bundle}: {size / 1e6:.0f} MB\n")
    if not options.authoring:
        project = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        archive = options.folder / f"lobby-kiosk-{project['version']}-x86_64.tar.xz"
        pack(bundle, archive)
        sys.stdout.write(f"{archive}: {archive.stat().st_size / 1e6:.0f} MB\n")


def make(bundle: Path, *, authoring: bool, voice: bool) -> None:
    """Fill a folder with the bundle, with what builds content and the natural voice or without them."""
    licences = Licences(bundle / "licences")
    python = PARTS["python"]
    packages_folder = copy_interpreter(bundle / "python", python["left_out"], python["extensions_left_out"])
    licences.add_interpreter()
    wanted = ["authoring" if authoring else "run", *(["voices"] if voice else [])]
    distributions = required(*(PROJECT / "requirements" / f"{name}.txt" for name in wanted))
    copy_packages(distributions, PARTS["packages"]["left_out"], packages_folder)
    further = PARTS["tour"]["modules"] if authoring else []
    copy_qt(PARTS["qt"] | {"modules": [*PARTS["qt"]["modules"], *further]}, packages_folder)
    for package in distributions:
        licences.add_package(package, PARTS["licences"].get(package.name.lower().replace("_", "-"), []))
    copy_program(bundle / "program")
    copy_fonts(bundle / "fonts", licences)
    copy_libraries(bundle, licences)
    licences.write_index()
    shutil.copy(HERE / "fonts.conf", bundle)
    for name in ("lobby-kiosk", "lobby-kiosk.desktop"):
        shutil.copy(HERE / name, bundle)
    write_oldest_glibc(bundle)
    compile_modules(bundle / "python")
    compile_modules(bundle / "program", keep_sources=True)
    settle(bundle)


def copy_program(program: Path) -> None:
    """Copy the program, with compiled interface words, and a library of the content in its place."""
    ignore = shutil.ignore_patterns("__pycache__", "*.qmlc", ".compiled")
    program.mkdir()
    for name in PROGRAM:
        source = PROJECT / name
        if source.is_dir():
            shutil.copytree(source, program / name, ignore=ignore)
        else:
            shutil.copy(source, program)
    (program / "docs").mkdir()
    for name in DOCUMENTS:
        shutil.copy(PROJECT / "docs" / name, program / "docs")
    (program / "content").mkdir()
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder) / "library.sqlite"
        command = [sys.executable, PROJECT / "main.py", "build", "-o", library]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        shutil.copy(library, program / "content")


def copy_fonts(folder: Path, licences: Licences) -> None:
    """Copy the fonts that Debian's packages provide."""
    folder.mkdir()
    for package, names in PARTS["fonts"].items():
        listed = subprocess.run(["dpkg-query", "-L", package], check=True, capture_output=True, text=True)
        provided = {Path(line).name: Path(line) for line in listed.stdout.splitlines()}
        for name in names:
            shutil.copy(provided[name], folder)
            licences.add_system_file(f"fonts/{name}", provided[name])


def copy_libraries(bundle: Path, licences: Licences) -> None:
    """Copy the system's libraries that something in the bundle is linked with, and have everything find them."""
    libraries = bundle / "lib"
    libraries.mkdir()
    inside = list(elf_files(bundle))
    names = {path.name for path in inside} | set(PARTS["libraries"]["of_the_system"])
    for path in inside:  # grows while it is read
        for name in needed(path):
            if name in names:
                continue
            library = system_library(name, path)
            licences.add_system_file(f"lib/{name}", library)
            shutil.copy(library, libraries / name)
            names.add(name)
            inside.append(libraries / name)
    for path in inside:
        is_interpreter = path.parent.name == "bin"
        if is_interpreter or search_path(path):
            set_search_path(path, search_folders(bundle, path), inherited=is_interpreter)


def search_folders(bundle: Path, path: Path) -> Iterator[str]:
    """Yield where a file finds its libraries: what belongs to it, the system's, and if that has none the bundle's."""
    above = "/".join(("$ORIGIN", *[".."] * len(path.parent.relative_to(bundle).parts)))
    yield from (folder for folder in search_path(path) if folder.startswith("$ORIGIN"))
    yield f"{above}/python/lib"
    yield from PARTS["libraries"]["folders"]
    yield f"{above}/lib"


def system_library(name: str, user: Path) -> Path:
    """Return the library of this machine that a file in the bundle is linked with."""
    folders = [*filter(os.path.isabs, search_path(user)), *PARTS["libraries"]["folders"]]
    found = next(filter(Path.is_file, (Path(folder) / name for folder in folders)), None)
    if found is None:
        raise SystemExit(f"bundle: {user.name} needs {name}, which this machine lacks")
    return found


def add_tour(bundle: Path) -> None:
    """Add what only `tour` needs to a finished bundle, so that all its screens can be walked through."""
    before = set(elf_files(bundle))
    packages_folder = next(bundle.glob("python/lib/*/*-packages"))
    copy_qt({"pyside": [], "plugins": [], "qml": []} | PARTS["tour"], packages_folder)
    for path in set(elf_files(bundle)) - before:
        set_search_path(path, search_folders(bundle, path), inherited=False)


def write_oldest_glibc(bundle: Path) -> None:
    """Write the oldest version of the GNU C library on which everything runs, which the launcher compares."""
    oldest = max(map(glibc_version, elf_files(bundle)))
    (bundle / "oldest-glibc").write_text(".".join(map(str, oldest)) + "\n", encoding="utf-8")


def settle(bundle: Path) -> None:
    """Give every file the same time and one of two modes, so that equal input makes an equal bundle."""
    moment = made_at()
    for path in sorted(bundle.rglob("*"), reverse=True):
        executable = path.is_dir() or path.stat().st_mode & 0o100
        path.chmod(0o755 if executable else 0o644)
        os.utime(path, (moment, moment))
    os.utime(bundle, (moment, moment))


def made_at() -> int:
    """Return the time of the last commit, or now if files have changed since or this is no repository."""
    if "SOURCE_DATE_EPOCH" in os.environ:
        return int(os.environ["SOURCE_DATE_EPOCH"])
    git = ["git", "-C", PROJECT]
    changed = subprocess.run([*git, "status", "--porcelain"], capture_output=True, text=True, check=False)
    if changed.returncode or changed.stdout:
        return int(time.time())
    return int(subprocess.run([*git, "log", "-1", "--format=%ct"], check=True, capture_output=True).stdout)


def pack(folder: Path, archive: Path) -> None:
    """Pack a folder; nothing in the archive depends on the machine or the user."""
    tar = ["tar", "--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--format=gnu"]
    compress = ("--use-compress-program", " ".join(COMPRESSION))
    subprocess.run([*tar, *compress, "-cf", archive, "-C", folder.parent, folder.name], check=True)


if __name__ == "__main__":
    main()
