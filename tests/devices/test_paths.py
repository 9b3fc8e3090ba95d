"""The program's own folders are absolute, whatever the environment says: nothing is written to the current folder."""

import os
import pwd
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.errors import KioskError
from kiosk.paths import cache_folder, runtime_folder, state_folder
from tests.conftest import PROJECT
from tests.content.small import write_content

ACCOUNT = Path(pwd.getpwuid(os.getuid()).pw_dir)


@pytest.mark.parametrize("home", ["", ".", "home", "~"])
@pytest.mark.parametrize("base", ["", ".", "relative/folder", "~/state"])
def test_relative_folders_are_ignored_and_the_accounts_home_stands_in(
    monkeypatch: pytest.MonkeyPatch, home: str, base: str
) -> None:
    monkeypatch.setenv("HOME", home)
    for name in ("XDG_STATE_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, base)
    assert state_folder() == ACCOUNT / ".local" / "state" / "lobby-kiosk"
    assert cache_folder() == ACCOUNT / ".cache" / "lobby-kiosk"
    assert runtime_folder() is None


def test_absolute_folders_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/somewhere")
    monkeypatch.setenv("XDG_CACHE_HOME", "cache")
    monkeypatch.setenv("XDG_STATE_HOME", "/var/lib")
    monkeypatch.setenv("XDG_RUNTIME_DIR", "/run/user/1")
    assert state_folder() == Path("/var/lib/lobby-kiosk")
    assert cache_folder() == Path("/somewhere/.cache/lobby-kiosk")
    assert runtime_folder() == Path("/run/user/1/lobby-kiosk")


@pytest.mark.parametrize("entry", [None, "", "nowhere"])
def test_a_user_without_any_home_is_told(monkeypatch: pytest.MonkeyPatch, entry: str | None) -> None:
    def account(_: int) -> pwd.struct_passwd:
        if entry is None:
            raise KeyError
        return pwd.struct_passwd(("kiosk", "x", 1, 1, "", entry, ""))

    monkeypatch.setattr(pwd, "getpwuid", account)
    monkeypatch.setenv("HOME", "")
    monkeypatch.delenv("XDG_STATE_HOME")
    with pytest.raises(KioskError, match="no home folder"):
        state_folder()


RUN = """
import os, pwd, sys
from pathlib import Path
account = pwd.getpwuid(os.getuid())
pwd.getpwuid = lambda _: pwd.struct_passwd((*account[:5], sys.argv[1], account[6]))
from kiosk.cli import main
content, pictures = sys.argv[2:]
tour = ["tour", pictures, "--content", content, "--size", "640x480"]
codes = [main(["build", content]), main(tour)]
print(os.environ["HOME"], codes, [name for name in os.environ if name.startswith("XDG_")])
"""


def test_no_command_writes_into_the_folder_where_it_was_started(tmp_path: Path) -> None:
    content = write_content(tmp_path / "content")
    here, home = tmp_path / "here", tmp_path / "home"
    here.mkdir()
    home.mkdir()
    relative = {name: f"{name.lower()}" for name in paths.BASE_VARIABLES}
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            RUN,
            str(home),
            str(content),
            str(tmp_path / "tour"),
        ],
        cwd=here,
        env={
            **os.environ,
            **relative,
            "HOME": "",
            "PYTHONPATH": str(PROJECT),
            "QT_QPA_PLATFORM": "offscreen",
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == os.EX_OK, done.stderr
    assert done.stdout.splitlines()[-1] == f"{home} [0, 0] []", done.stderr
    assert list(here.iterdir()) == []
    assert (home / ".cache" / "lobby-kiosk").is_dir()
