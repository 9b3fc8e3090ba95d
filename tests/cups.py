"""A print server in which only the paper is not real: CUPS itself, with a device that writes into a folder."""

import grp
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.sound import wait_until

QUEUE = "Lobby"
SERVER_BIN = Path("/usr/lib/cups")

CONFIGURATION = """
Listen {folder}/socket
DefaultAuthType Basic
MaxLogSize 0
Browsing No
WebInterface No
<Location />
  Order allow,deny
</Location>
<Policy default>
  <Limit Send-Document Cancel-Job>
    Require user @OWNER @SYSTEM
    Order deny,allow
  </Limit>
  <Limit CUPS-Add-Modify-Printer CUPS-Delete-Printer CUPS-Set-Default CUPS-Reject-Jobs Pause-Printer Resume-Printer>
    AuthType Default
    Require user @SYSTEM
    Order deny,allow
  </Limit>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
"""
"""Like Debian's own, as far as the kiosk is concerned: anybody may print, only administrators may start a queue."""

FILES = """
ServerRoot {folder}/root
RequestRoot {folder}/spool
TempDir {folder}/spool/tmp
CacheDir {folder}/cache
StateDir {folder}/state
ServerBin {folder}/bin
AccessLog {folder}/access
ErrorLog {folder}/errors
PageLog {folder}/pages
SystemGroup {group}
"""

DEVICE = """#!/bin/sh
# What a printer's driver would be: it keeps the document, and ends as it is told.
[ $# = 0 ] && exit 0
folder=${DEVICE_URI#paper:}
cat "${6:--}" >"$folder/arriving.pdf"
while [ -e "$folder/busy" ]; do sleep 0.05; done
mv "$folder/arriving.pdf" "$folder/printed.pdf"
exit "$(cat "$folder/exit" 2>/dev/null || echo 0)"
"""

FAILED, STOP, CANCEL = 1, 4, 5
"""Exit codes of a device: the queue's policy decides; it stops the queue; it cancels the job."""


class PrintQueue:
    """The queue `Lobby`. The last document is `printed.pdf` in `folder`; while `busy` exists, nothing is printed."""

    def __init__(self, folder: Path) -> None:
        """Keep printed documents in `folder`."""
        self.folder = folder
        self.printed = folder / "printed.pdf"
        self.busy = folder / "busy"

    def ends_with(self, code: int) -> None:
        """Make the device exit with this code, from the next document on."""
        (self.folder / "exit").write_text(str(code), encoding="utf-8")

    def remove(self) -> None:
        """Remove the queue from CUPS."""
        change("lpadmin", "-x", QUEUE)

    def is_stopped(self) -> bool:
        """Return whether CUPS has stopped the queue."""
        return "disabled" in told_by("lpstat", "-p", QUEUE)

    def is_empty(self) -> bool:
        """Return whether no job waits and CUPS keeps no document: a cancelled job may leave a line."""
        documents = (Path(os.environ["CUPS_SERVER"]).parent / "spool").glob("d*")
        return told_by("lpstat", "-o") == "" and not list(documents)


def told_by(*command: str) -> str:
    """Return the output of a CUPS program."""
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout


def change(*command: str) -> None:
    """Run a CUPS program as its administrator."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@contextmanager
def print_server() -> Iterator[str]:
    """Yield the address of a print server without queues, which only programs of this machine can reach."""
    program = shutil.which("cupsd", path=f"{os.environ['PATH']}:/usr/sbin")
    if program is None:
        pytest.fail("cupsd is missing: `make test` installs it, or names the package")
    folder = Path(tempfile.mkdtemp(prefix="cups"))  # short: a socket address has at most 107 bytes
    (folder / "spool" / "tmp").mkdir(parents=True)
    (folder / "root").mkdir()
    devices = folder / "bin" / "backend"
    devices.mkdir(parents=True)
    for other in SERVER_BIN.iterdir():
        if other.name != devices.name:
            (devices.parent / other.name).symlink_to(other)
    device = devices / "paper"
    device.write_text(DEVICE, encoding="utf-8")
    device.chmod(0o700)
    values = {"folder": folder, "group": grp.getgrgid(os.getgid()).gr_name}
    (folder / "cupsd.conf").write_text(CONFIGURATION.format(**values), encoding="utf-8")
    (folder / "files.conf").write_text(FILES.format(**values), encoding="utf-8")
    server = subprocess.Popen(
        [program, "-f", "-c", folder / "cupsd.conf", "-s", folder / "files.conf"], stderr=subprocess.DEVNULL
    )
    try:
        wait_until(lambda: (folder / "socket").is_socket() or server.poll() is not None)
        assert server.poll() is None, (
            f"cupsd -t -c {folder}/cupsd.conf -s {folder}/files.conf says why it ended"
        )
        yield str(folder / "socket")
    finally:
        server.terminate()
        server.wait()
        shutil.rmtree(folder)


@contextmanager
def print_queue(folder: Path) -> Iterator[PrintQueue]:
    """Yield a new queue of the server in `CUPS_SERVER`, whose device stores documents in `folder`."""
    change("lpadmin", "-p", QUEUE, "-E", "-v", f"paper:{folder}", "-m", "raw")
    try:
        yield PrintQueue(folder)
    finally:
        (folder / "busy").unlink(missing_ok=True)
        told_by("cancel", "-a", "-x")
        told_by("lpadmin", "-x", QUEUE)
