"""The licences of everything in a bundle: texts in a folder, and an index that says which belongs to what."""

import shutil
import subprocess
from importlib.metadata import Distribution
from pathlib import Path, PurePath

from interpreter import STANDARD_LIBRARY

COMMON = Path("/usr/share/common-licenses")
"""Debian's copies of licences that its packages refer to."""

TEXTS = Path(__file__).resolve().parent / "texts"
"""Licences that Debian has no copy of."""


class Licences:
    """Collects licence texts below a folder."""

    def __init__(self, folder: Path) -> None:
        """Copy the common texts."""
        self._folder = folder
        self._index: dict[str, set[str]] = {}
        folder.mkdir()
        shutil.copytree(COMMON, folder / "common", symlinks=False)
        shutil.copytree(TEXTS, folder / "common", dirs_exist_ok=True)

    def add(self, part: str, text: Path, name: str) -> None:
        """Copy a licence text as `name` for a part of the bundle."""
        shutil.copy(text, self._folder / name)
        self._index.setdefault(part, set()).add(name)

    def add_interpreter(self) -> None:
        """Copy the licence of Python."""
        own = STANDARD_LIBRARY / "LICENSE.txt"
        self.add("python", own if own.is_file() else debian_licence(STANDARD_LIBRARY / "os.py"), "python.txt")

    def add_package(self, package: Distribution, common: list[str]) -> None:
        """Copy the licences of a Python package; `common` are names of the common texts, if it contains none itself."""
        name = package.name.lower().replace("_", "-")
        own = [file for file in package.files or () if is_licence(file)]
        if not own and not common:
            raise SystemExit(f"bundle: {name} contains no licence; name it under [licences] in parts.toml")
        for file in own:
            below = [part for part in file.parts[1:] if part != "licenses"]
            self.add(name, Path(str(package.locate_file(file))), "-".join((name, *below)))
        self._index.setdefault(name, set()).update(f"common/{text}" for text in common)

    def add_system_file(self, part: str, file: Path) -> None:
        """Copy the licence of a file that a Debian package provides."""
        licence = debian_licence(file)
        self.add(part, licence, f"debian-{licence.parent.name}.txt")

    def write_index(self) -> None:
        """Write which texts belong to which part."""
        lines = [f"{part}: {', '.join(sorted(texts))}\n" for part, texts in sorted(self._index.items())]
        (self._folder / "index.txt").write_text("".join(lines), encoding="utf-8")


def is_licence(file: PurePath) -> bool:
    """Return whether a file of a Python package is a licence: packages of before 2024 have no folder for them."""
    named = file.name.upper().startswith(("LICENCE", "LICENSE", "COPYING", "NOTICE"))
    return ".dist-info" in file.parts[0] and (named or "licenses" in file.parts)


def debian_licence(file: Path) -> Path:
    """Return the licence of the Debian package that a file belongs to."""
    return Path("/usr/share/doc") / debian_package(file) / "copyright"


def debian_package(file: Path) -> str:
    """Return the Debian package that a file belongs to; exit if there is none."""
    resolved = file.resolve()
    names = [resolved]
    if resolved.is_relative_to("/usr"):  # as packages call files that were below /lib before it became a link
        names.append("/" / resolved.relative_to("/usr"))
    for name in names:
        done = subprocess.run(["dpkg-query", "-S", name], capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return done.stdout.partition(":")[0].split(",")[0]
    raise SystemExit(
        f"bundle: {file} belongs to no Debian package, so its licence is unknown; build on Debian"
    )
