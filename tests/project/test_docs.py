"""The docs are correct: their commands run as typed, and their picture shows all icons."""

import os
import re
import shlex
import shutil
import subprocess
from pathlib import Path

import pytest
from PIL import Image

from kiosk.cli import parser
from kiosk.content.source.checks import icon_names
from kiosk.paths import ICONS
from tests.conftest import PROJECT

DOCS = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
DESK = ".venv/bin/python main.py"
LOBBY = "sudo lobby-kiosk"


def commands(path: Path, start: str) -> list[str]:
    """Return the commands on a page that begin with `start`, without comments."""
    found = re.findall(
        rf"(?:`|^ +)({re.escape(start)} [^`\n]*)", path.read_text(encoding="utf-8"), re.MULTILINE
    )
    return list(dict.fromkeys(command.split(" #")[0].strip() for command in found))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the files that the program needs, with the environment that `make run` creates."""
    folder = tmp_path_factory.mktemp("desk")
    shutil.copy(PROJECT / "main.py", folder)
    for name in ("kiosk", "assets", "content"):
        shutil.copytree(PROJECT / name, folder / name)
    (folder / ".venv").symlink_to(PROJECT / ".venv")
    return folder


@pytest.mark.parametrize("command", commands(PROJECT / "docs" / "authors.md", DESK))
def test_a_command_for_authors_runs_as_it_is_typed(desk: Path, command: str, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_STATE_HOME": str(tmp_path), "XDG_CACHE_HOME": str(tmp_path)}
    done = subprocess.run(
        shlex.split(command),
        cwd=desk,
        env=os.environ | home,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == os.EX_OK, done.stdout[-800:] + done.stderr[-800:]
    assert done.stderr == ""


@pytest.mark.parametrize("page", DOCS, ids=lambda page: page.name)
def test_a_command_for_a_lobby_machine_is_one_that_the_program_knows(page: Path) -> None:
    for command in commands(page, LOBBY):
        given = shlex.split(command.removeprefix(LOBBY))
        assert parser(given[0]).parse_args(given), command


@pytest.mark.parametrize("name", ["README.md", "docs/authors.md", "docs/staff.md", "docs/use.md"])
def test_a_command_is_shown_as_it_is_typed(name: str) -> None:
    text = (PROJECT / name).read_text(encoding="utf-8")
    assert re.findall(r"^.*(?<!\.venv/bin/python )\bmain\.py\b.*$", text, re.MULTILINE) == []


def test_the_picture_for_authors_has_every_icon() -> None:
    with Image.open(PROJECT / "docs" / "pictures" / "icons.png") as picture:
        shown = str(picture.info["icons"]).split()
    assert shown == sorted(icon_names(ICONS)), (
        "`.venv/bin/python packaging/setup/icons-picture` makes it again"
    )
