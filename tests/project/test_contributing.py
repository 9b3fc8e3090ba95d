"""The worked example of docs/contributing.md: two files are a new kind of block, everywhere where blocks are."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.content.direction import left_to_right
from tests.conftest import PROJECT
from tests.content.small import edit, write_content

EXAMPLE = Path(__file__).with_name("block_kind")
MYTH = "You must starve a cold."
TRUTH = "A cold needs *no* feeding rules."
SHOWN = "A cold needs no feeding rules."
PHONE = "+1 (555) 010-0199"
QML = "kiosk/ui/blocks/MythBlock.qml"


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of the program to which the example's two files were added, and nothing else."""
    folder = tmp_path_factory.mktemp("program")
    leave_out = shutil.ignore_patterns("__pycache__")
    for name in ("kiosk", "assets", "packaging"):
        shutil.copytree(PROJECT / name, folder / name, ignore=leave_out)
    for name in ("main.py", "pyproject.toml"):
        shutil.copy(PROJECT / name, folder)
    shutil.copy(EXAMPLE / "myth.py", folder / "kiosk" / "content" / "blocks" / "kinds")
    shutil.copy(EXAMPLE / "MythBlock.qml", folder / QML)
    return folder


@pytest.fixture
def content(tmp_path: Path) -> Path:
    """Return content with a block of the new kind, at the top of its first section."""
    folder = write_content(tmp_path / "content")
    topic = folder / "topics" / "colds"
    edit(topic / "topic.yaml", "      - {id: short,", "      - {id: belief, kind: myth}\n      - {id: short,")
    words = f'      belief: {{title: Beliefs, myth: "{MYTH}", truth: "{TRUTH}", phone: "{PHONE}"}}\n'
    edit(topic / "en.yaml", "      short: ", f"{words}      short: ")
    return folder


def run(program: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run Python with the modules of the copied program, and those of the tests."""
    found_in = os.pathsep.join(map(str, (program, PROJECT)))
    environment = os.environ | {"PYTHONPATH": found_in, "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=program,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_new_kind_is_seen_heard_and_found(program: Path, content: Path) -> None:
    done = run(program, EXAMPLE / "visit.py", content)
    assert done.returncode == 0, done.stderr[-2000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert {"Beliefs", MYTH, left_to_right(PHONE)} <= set(told["seen"])
    assert told["heard"] == ["Beliefs", MYTH, SHOWN, PHONE]
    assert "belief" in told["found"]
    assert "Error" not in done.stderr


def test_the_new_kind_is_on_the_web_site(program: Path, content: Path, tmp_path: Path) -> None:
    done = run(program, "main.py", "export", tmp_path / "site", "--content", content)
    assert done.returncode == 0, done.stderr
    page = (tmp_path / "site" / "en" / "colds" / "overview.html").read_text(encoding="utf-8")
    assert f"<h2>Beliefs</h2>\n<p><s>{MYTH}</s></p>\n<p>A cold needs <em>no</em> feeding rules.</p>" in page
    assert f'<p><bdi dir="ltr">{PHONE}</bdi></p>' in page


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        ("truth:", "thruth:", "did you mean 'truth'?"),
        (MYTH, "", "'myth' is empty"),
        (MYTH, "9 of 10 colds pass.", "block 'belief' has a number and no source"),
        (TRUTH, "See [this](term:none).", "there is no term 'none'"),
    ],
)
def test_mistakes_of_authors_are_explained(
    program: Path, content: Path, old: str, new: str, complaint: str
) -> None:
    edit(content / "topics" / "colds" / "en.yaml", old, new)
    done = run(program, "main.py", "check", content)
    assert complaint in done.stdout + done.stderr
    assert done.returncode != 0


@pytest.fixture
def misspelt(program: Path) -> Iterator[Path]:
    """Misspell a field in the example's QML file, and put it right again."""
    edit(program / QML, "card.block.truth", "card.block.thruth")
    yield program
    edit(program / QML, "card.block.thruth", "card.block.truth")


def lint(program: Path) -> subprocess.CompletedProcess[str]:
    return run(program, program / "packaging" / "setup" / "qmllint", program / QML)


def test_the_linter_knows_the_fields_of_the_new_kind(program: Path) -> None:
    done = lint(program)
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_a_field_that_the_new_kind_does_not_have_is_reported(misspelt: Path) -> None:
    done = lint(misspelt)
    assert done.returncode == 1
    assert 'Member "thruth" not found on type "MythBlockView"' in done.stdout + done.stderr


def test_the_docs_name_the_two_files() -> None:
    text = (PROJECT / "docs" / "contributing.md").read_text(encoding="utf-8")
    section = text.partition("### A new kind of block")[2].partition("\n### ")[0]
    for name in ("kiosk/content/blocks/kinds/<kind>.py", "kiosk/ui/blocks/<Kind>Block.qml"):
        assert name in section
