"""A small file is either the old one or the new one after any interruption: a kill, a full or a broken disk."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

WRITE = "import sys; from pathlib import Path; from kiosk.base.durable_file import write_durably; "
WRITE += "write_durably(Path(sys.argv[1]), 'new')"
CALLS = ("openat", "write", "fsync", "rename")
MOST_CALLS = 20
"""More calls of one kind than a write makes on its file, its draft and their folder."""


def write_with(file: Path, call: str, number: int, fault: str) -> tuple[int, bool]:
    """Write while one call on the file, its draft or its folder fails; return the exit status, and whether one did."""
    log = file.parent.parent / "strace"
    paths = (file, file.with_name(f".{file.name}.new"), file.parent)
    only = [part for path in paths for part in ("-P", str(path))]
    inject = f"inject={call}:{fault}:when={number}"
    trace = ["strace", "-f", "-qq", "-o", str(log), "-e", inject, *only]
    done = subprocess.run(
        [*trace, sys.executable, "-c", WRITE, str(file)],
        cwd=PROJECT,
        check=False,
        capture_output=True,
    )
    return done.returncode, "INJECTED" in log.read_text() or done.returncode < 0


@pytest.mark.parametrize("call", CALLS)
@pytest.mark.parametrize("fault", ["signal=KILL", "error=ENOSPC", "error=EIO", "error=EROFS"])
def test_whatever_call_fails_the_old_file_or_the_new_one_is_whole(
    tmp_path: Path, call: str, fault: str
) -> None:
    file = tmp_path / "state" / "some.json"
    file.parent.mkdir()
    for number in range(1, MOST_CALLS):
        file.write_text("old")
        status, failed = write_with(file, call, number, fault)
        assert file.read_text() in ("old", "new")
        if not failed:
            break
        assert status != os.EX_OK, "who writes is told"
    assert not failed, "there are no more calls than were tried"
    assert number > 1
    assert (status, file.read_text()) == (os.EX_OK, "new"), "what was left behind is in nobody's way"
    assert {path.name for path in file.parent.iterdir()} == {file.name}


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    (tmp_path / ".pin.json.new").write_text("cut off")
    (tmp_path / ".pin.json.new").chmod(0o644)
    subprocess.run([sys.executable, "-c", WRITE, str(tmp_path / "pin.json")], cwd=PROJECT, check=True)
    assert (tmp_path / "pin.json").stat().st_mode & 0o777 == 0o600
