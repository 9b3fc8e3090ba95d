"""Installs the program for this user from the bundle, without a network. Standard library only."""

import json
import os
import shutil
import subprocess
import sys
import venv
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from bundle import FOLDER, Bundle, SetupError

MARKER = "complete.json"
"""Written last, with the Python that the environment is based on: a folder without it is an interrupted set-up."""

COPIED = ("program", "setup")


class Installation(NamedTuple):
    """An installed program, in its own folder."""

    folder: Path

    def python(self, *, window: bool = False) -> Path:
        """Return the path of its Python; on Windows with `window` the one that opens no console."""
        if sys.platform == "win32":
            return self.folder / "python" / "Scripts" / ("pythonw.exe" if window else "python.exe")
        return self.folder / "python" / "bin" / "python"

    def command(self, *arguments: str) -> list[str]:
        """Return the command that starts the kiosk without a console; `arguments` are further options of `run`."""
        program = self.folder / "program"
        options = [
            "-X",
            "utf8",
            str(program / "main.py"),
            "run",
            "--library",
            str(program / "library.sqlite"),
        ]
        return [str(self.python(window=True)), *options, *arguments]

    def is_complete(self) -> bool:
        """Return whether the set-up was completed and the Python that it is based on is still there."""
        try:
            base = json.loads((self.folder / MARKER).read_text(encoding="utf-8"))["python"]
        except (OSError, ValueError, KeyError, TypeError):
            return False
        return Path(base).is_file()


def set_up(bundle: Bundle, base: Path) -> Installation:
    """Install the bundle, in place of an interrupted set-up of the same; raise `SetupError` or `OSError`."""
    installation = Installation(base / bundle.name)
    folder = installation.folder
    if folder.exists():
        shutil.rmtree(folder)
    folder.mkdir(parents=True)
    for name in COPIED:
        shutil.copytree(FOLDER / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(FOLDER / "bundle.json", folder)
    for uninstaller in FOLDER.glob("Uninstall.*"):
        shutil.copy(uninstaller, folder)
    venv.create(folder / "python", with_pip=True, symlinks=os.name != "nt")
    install_packages(installation, base / "setup.log")
    marker = folder / MARKER
    staging = marker.with_suffix(".new")
    staging.write_text(json.dumps({"python": sys.executable}), encoding="utf-8")
    staging.replace(marker)
    return installation


def install_packages(installation: Installation, log: Path) -> None:
    """Install the bundle's packages, each checked by its hash, and load what the program needs of them.

    Raises `SetupError`; the whole output is in `log`.
    """
    python = str(installation.python())
    options = ["--isolated", "--no-input", "--disable-pip-version-check", "--no-warn-script-location"]
    options += ["--no-index", "--find-links", str(FOLDER / "wheels"), "--require-hashes"]
    commands = (
        [python, "-m", "pip", "install", *options, "--requirement", str(FOLDER / "requirements.txt")],
        [python, "-c", (FOLDER / "setup" / "probe.py").read_text(encoding="utf-8")],
    )
    with log.open("wb") as output:
        for command in commands:
            if subprocess.run(
                command, stdin=subprocess.DEVNULL, stdout=output, stderr=output, check=False
            ).returncode:
                raise SetupError(f"The set-up failed: {last_line(log)} (the whole output: {log})")


def last_line(log: Path) -> str:
    """Return the last line of a log, or an empty text."""
    lines = log.read_text(encoding="utf-8", errors="replace").strip().splitlines()
    return lines[-1].strip() if lines else ""


def remove_others(installation: Installation) -> None:
    """Remove older installations, as far as none of them is running."""
    for other in installation.folder.parent.iterdir():
        if other.is_dir() and other != installation.folder:
            with suppress(OSError):
                (other / MARKER).unlink(
                    missing_ok=True
                )  # first: what is left counts as an interrupted set-up
                shutil.rmtree(other)
