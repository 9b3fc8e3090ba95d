"""The docs are correct: their commands run as typed, the files they name exist, and their picture shows all icons."""

import os
import re
import shlex
import shutil
import subprocess
import tomllib
from pathlib import Path

import pytest
from PIL import Image

from kiosk import __version__
from kiosk.cli import main, parser
from kiosk.content.source.checks import icon_names
from kiosk.paths import ICONS
from tests.conftest import PROJECT
from tests.content.documents.word_files import CARE, SECTIONS, word_file

DOCS = (PROJECT / "README.md", *sorted((PROJECT / "docs").glob("*.md")))
DESK = ".venv/bin/python main.py"
LOBBY = "sudo lobby-kiosk"
PATH = re.compile(r"`((?:assets|benchmarks|content|docs|kiosk|packaging|requirements|tests)/[\w./*-]+)`")
LINK = re.compile(r"\]\(([^)#:]+)(?:#[^)]*)?\)")
TO_BE_MADE = {"assets/i18n/kiosk_nl.ts"}
"""Files that readers make, by an example."""


def commands(path: Path, start: str) -> list[str]:
    """Return the commands on a page that begin with `start`, without comments."""
    found = re.findall(
        rf"(?:`|^ +)({re.escape(start)} [^`\n]*)", path.read_text(encoding="utf-8"), re.MULTILINE
    )
    return list(dict.fromkeys(command.split(" #")[0].strip() for command in found))


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the files that the program needs, with the environment that `make run` creates.

    A document and a translator's workbook that the docs import lie there too.
    """
    folder = tmp_path_factory.mktemp("desk")
    shutil.copy(PROJECT / "main.py", folder)
    for name in ("kiosk", "assets", "content"):
        shutil.copytree(PROJECT / name, folder / name)
    (folder / "document.docx").write_bytes(word_file(SECTIONS + CARE))
    (folder / ".venv").symlink_to(PROJECT / ".venv")
    workbook = str(folder / "es-from-translator.xlsx")
    assert main(["words", "export", "soft-tissue-tumor", "--language", "es", "-o", workbook]) == os.EX_OK
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


@pytest.mark.parametrize(
    "page", [*DOCS, *sorted((PROJECT / "docs" / "decisions").glob("*.md"))], ids=lambda page: page.stem
)
def test_every_file_that_is_named_exists(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    paths = set(PATH.findall(text)) - TO_BE_MADE
    assert {path for path in paths if not any(PROJECT.glob(path.rstrip("/")))} == set()
    assert {link for link in LINK.findall(text) if not (page.parent / link).exists()} == set()


def test_each_qml_file_that_requires_the_whole_kiosk_is_named_with_the_reason() -> None:
    text = (PROJECT / "docs" / "architecture.md").read_text(encoding="utf-8")
    reasons = text[text.index("A QML file requires the parts") :]
    whole = {
        path.stem
        for path in (PROJECT / "kiosk").rglob("*.qml")
        if "required property Kiosk kiosk" in path.read_text(encoding="utf-8")
    }
    assert whole - set(re.findall(r"`(\w+)`", reasons)) == set()


def test_the_program_and_its_package_have_the_same_version() -> None:
    package = tomllib.loads((PROJECT / "pyproject.toml").read_text(encoding="utf-8"))
    assert package["project"]["version"] == __version__


def test_the_picture_for_authors_has_every_icon() -> None:
    with Image.open(PROJECT / "docs" / "pictures" / "icons.png") as picture:
        shown = str(picture.info["icons"]).split()
    assert shown == sorted(icon_names(ICONS)), (
        "`.venv/bin/python packaging/setup/icons-picture` makes it again"
    )
