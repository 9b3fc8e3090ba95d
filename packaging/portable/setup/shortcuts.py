"""Shortcuts to an installed program: on Windows' desktop and Start menu, or an application for macOS' Finder."""

import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from bundle import TITLE, SetupError
from installation import Installation

from kiosk.paths import home_folder

UNINSTALL = f"Uninstall {TITLE}"
SECONDS = 30.0

# Values come through the environment: nothing in a path can be taken for code.
CREATE = """
$ErrorActionPreference = 'Stop'
$shell = New-Object -ComObject WScript.Shell
function Add-Shortcut($folder, $name, $target, $arguments) {
    $link = $shell.CreateShortcut((Join-Path $shell.SpecialFolders.Item($folder) "$name.lnk"))
    $link.TargetPath = $target
    $link.Arguments = $arguments
    $link.WorkingDirectory = $env:KIOSK_FOLDER
    $link.Save()
}
Add-Shortcut 'Desktop' $env:KIOSK_TITLE $env:KIOSK_TARGET $env:KIOSK_ARGUMENTS
Add-Shortcut 'Programs' $env:KIOSK_TITLE $env:KIOSK_TARGET $env:KIOSK_ARGUMENTS
Add-Shortcut 'Programs' $env:KIOSK_UNINSTALL $env:KIOSK_UNINSTALLER ''
"""
REMOVE = """
$shell = New-Object -ComObject WScript.Shell
foreach ($folder in 'Desktop', 'Programs') {
    foreach ($name in $env:KIOSK_TITLE, $env:KIOSK_UNINSTALL) {
        $link = Join-Path $shell.SpecialFolders.Item($folder) "$name.lnk"
        if (Test-Path -LiteralPath $link) { Remove-Item -LiteralPath $link }
    }
}
"""


def make_shortcuts(installation: Installation) -> str:
    """Create the shortcuts; return in one line where they are. Raises `SetupError` or `OSError`."""
    if sys.platform == "win32":
        target, *arguments = installation.command()
        run_powershell(
            CREATE,
            KIOSK_FOLDER=str(installation.folder),
            KIOSK_TARGET=target,
            KIOSK_ARGUMENTS=subprocess.list2cmdline(arguments),
            KIOSK_UNINSTALLER=str(installation.folder / "Uninstall.cmd"),
        )
        return f"From now on, open {TITLE} on the desktop or in the Start menu."
    application = make_application(installation)
    return f"From now on, open {TITLE} in {application.parent}."


def remove_shortcuts() -> None:
    """Remove the shortcuts, as far as there are any; raises `SetupError` or `OSError`."""
    if sys.platform == "win32":
        run_powershell(REMOVE)
    elif application_path().exists():
        shutil.rmtree(application_path())


def run_powershell(script: str, **values: str) -> None:
    """Run a script with these values in its environment; raise `SetupError` if it fails."""
    environment = {**os.environ, "KIOSK_TITLE": TITLE, "KIOSK_UNINSTALL": UNINSTALL, **values}
    command = ["powershell.exe", "-NoProfile", "-NonInteractive", "-Command", script]
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            check=False,
            timeout=SECONDS,
        )
    except subprocess.TimeoutExpired as error:
        raise SetupError("PowerShell does not answer.") from error
    if done.returncode:
        raise SetupError("PowerShell, which makes shortcuts, is not allowed here.")


def application_path() -> Path:
    """Return the path of the application for the Finder: in the user's own folder, which needs no permission."""
    return home_folder() / "Applications" / f"{TITLE}.app"


def make_application(installation: Installation) -> Path:
    """Create the application, which starts the kiosk; return its path."""
    application = application_path()
    programs = application / "Contents" / "MacOS"
    programs.mkdir(parents=True, exist_ok=True)
    start = programs / "lobby-kiosk"
    start.write_text(f"#!/bin/sh\nexec {shlex.join(installation.command())}\n", encoding="utf-8")
    start.chmod(0o755)
    facts = {
        "CFBundleName": TITLE,
        "CFBundleIdentifier": "local.lobby-kiosk",
        "CFBundleExecutable": start.name,
        "CFBundlePackageType": "APPL",
        "NSHighResolutionCapable": True,
    }
    with (application / "Contents" / "Info.plist").open("wb") as file:
        plistlib.dump(facts, file)
    return application
