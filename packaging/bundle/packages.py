"""The Python packages that the program uses, and of Qt only what it uses."""

import re
import shutil
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from elf_files import needed

QT_PACKAGES = frozenset(("pyside6-addons", "pyside6-essentials"))
LEFT_OUT = frozenset((".c", ".h", ".hpp", ".pyi", ".pyx", ".pxd", ".pyc", ".typed", ".cmake"))


def required(*requirements: Path) -> list[Distribution]:
    """Return the installed packages that lock files name."""
    text = "\n".join(path.read_text(encoding="utf-8") for path in requirements)
    names = set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE))
    return [distribution(name) for name in sorted(names)]


def copy_packages(distributions: list[Distribution], left_out: list[str], target: Path) -> None:
    """Copy what the packages import; none of what they bring for compilers, editors or the command line.

    `left_out` are patterns of further files.
    """
    for package in distributions:
        if package.name.lower().replace("_", "-") in QT_PACKAGES:
            continue
        for file in package.files or ():
            information = ".dist-info" in file.parts[0] and file.name != "METADATA"
            unused = file.suffix in LEFT_OUT or any(map(file.match, left_out))
            if ".." in file.parts or unused or information:
                continue
            _copy(Path(str(package.locate_file(file))), target / file)


def copy_qt(parts: dict[str, list[str]], target: Path) -> None:
    """Copy the named parts of Qt, and the libraries of Qt that they are linked with."""
    source = Path(str(distribution("pyside6-essentials").locate_file("PySide6")))
    files = [*parts["pyside"], *(f"{module}.abi3.so" for module in parts["modules"])]
    files += [f"Qt/plugins/{plugin}" for plugin in parts["plugins"]]
    files += [str(path.relative_to(source)) for module in parts["qml"] for path in _qml_files(source, module)]
    copied = [_copy(source / file, target / "PySide6" / file) for file in files]
    for path in copied:  # grows while it is read
        if ".so" not in path.suffixes:
            continue
        for name in needed(path):
            library = next(filter(Path.is_file, (source / "Qt" / "lib" / name, source / name)), None)
            if library and not (target / "PySide6" / library.relative_to(source)).exists():
                copied.append(_copy(library, target / "PySide6" / library.relative_to(source)))


def _qml_files(source: Path, module: str) -> Iterator[Path]:
    """Yield the files of one QML module that are read at run time, without those of the modules below it."""
    for path in sorted((source / "Qt" / "qml" / module).iterdir()):
        if path.is_file() and path.suffix != ".qmltypes":
            yield path


def _copy(source: Path, target: Path) -> Path:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(source, target)
    return target
