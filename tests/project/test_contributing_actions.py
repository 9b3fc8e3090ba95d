"""The worked example of docs/contributing.md: an action in the bar takes the files named there, and no other."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import PROJECT

GUIDE = PROJECT / "docs" / "contributing.md"
ACTIONS = Path("kiosk/ui/bar/Actions.qml")
ICON = Path("assets/icons/text_largest.svg")
DRAWING = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 48 48"><path d="M4 40L24 6l20 34z"/></svg>\n'

# In the copy: open a kiosk on the tests' small content, and touch the new button as a visitor would.
VISIT = """
import sys
from pathlib import Path
import kiosk
from kiosk.paths import ICONS
from tests.content.small import built, write_content, write_icons
from tests.screen import kiosk_on

assert Path(kiosk.__file__).is_relative_to(Path.cwd()), kiosk.__file__
write_icons(ICONS)
with built(write_content(Path(sys.argv[1])), ICONS) as library, kiosk_on(library) as screen:
    screen.go("start")
    before = screen.kiosk.state.reading.text_size
    if screen.find("largestText") is None:
        screen.touch("more")
        screen.wait_for_stillness()
    screen.touch("largestText")
    print(before, screen.kiosk.state.reading.text_size)
"""


def example(kind: str) -> str:
    """Return the code of the worked example in the guide."""
    section = (
        GUIDE.read_text(encoding="utf-8").partition("### An action in the bar")[2].partition("\n### ")[0]
    )
    return re.findall(rf"```{kind}\n(.*?)```", section, re.DOTALL)[0]


def with_example(actions: str) -> str:
    """Return the file of the actions with the example applied."""
    removed, added = (
        [line[1:].strip() for line in example("diff").splitlines() if line.startswith(sign)] for sign in "-+"
    )
    for old, new in zip(removed, added, strict=True):
        assert actions.count(old) == 1, f"the guide no longer fits: {old}"
        actions = actions.replace(old, new)
    before = "    readonly property Action search: Action {"
    assert actions.count(before) == 1
    return actions.replace(before, example("qml") + before)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """Return a copy of the program; what the example leaves alone is linked."""
    folder = tmp_path / "program"
    shutil.copytree(PROJECT / "kiosk", folder / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(PROJECT / "assets" / "icons", folder / "assets" / "icons")
    for path in (PROJECT / "tests", *(PROJECT / "assets").iterdir()):
        target = folder / path.relative_to(PROJECT)
        if not target.exists():
            target.symlink_to(path)
    return folder


def visit(folder: Path, home: Path) -> subprocess.CompletedProcess[str]:
    """Visit the kiosk of a copy and touch the button of the example."""
    return subprocess.run(
        [sys.executable, "-c", VISIT, home / "content"],
        cwd=folder,
        env={**os.environ, "HOME": str(home), "PYTHONPATH": str(folder), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_the_example_of_the_guide_adds_a_button_that_works(copy: Path, tmp_path: Path) -> None:
    actions = copy / ACTIONS
    actions.write_text(with_example(actions.read_text(encoding="utf-8")), encoding="utf-8")
    (copy / ICON).write_text(DRAWING, encoding="utf-8")
    done = visit(copy, tmp_path)
    assert done.stdout.split() == ["medium", "largest"], done.stdout + done.stderr
    assert "Warning" not in done.stderr


def test_without_the_example_there_is_no_such_button(copy: Path, tmp_path: Path) -> None:
    done = visit(copy, tmp_path)
    assert "LookupError" in done.stderr
