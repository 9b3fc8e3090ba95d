"""What docs/contributing.md says about a new page of the staff panel is all there is to do."""

import re
import shutil
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

from tests.conftest import PROJECT

OPEN_THE_PAGE = """
import sys
from pathlib import Path

from kiosk.doctor.check_run import HealthMonitor
from kiosk.paths import state_folder
from tests.screen import kiosk_on
from tests.ui.staff.conftest import Nurse, cheap_pin

HealthMonitor.begin = lambda _: None
cheap_pin(state_folder())
with kiosk_on(Path(sys.argv[1])) as screen:
    nurse = Nurse(screen)
    nurse.come_in()
    screen.touch("row-greeting")
    print(screen.find("staffHeading").property("text"))
    print(nurse.note)
    screen.touch("staffBack")
    print(nurse.page)
"""


def examples() -> list[str]:
    """Return the QML of the section, in order."""
    text = (PROJECT / "docs" / "contributing.md").read_text(encoding="utf-8")
    section = text.partition("### A page of the staff panel\n")[2].partition("\n### ")[0]
    return [
        dedent(block) for block in re.findall(r"^ *```qml\n(.*?)^ *```", section, re.DOTALL | re.MULTILINE)
    ]


def test_a_staff_page_is_one_file_and_an_entry(
    tmp_path: Path, library: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.copytree(PROJECT / "kiosk", tmp_path / "kiosk", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("assets", "tests"):
        (tmp_path / name).symlink_to(PROJECT / name)
    page, entry = examples()
    pages = tmp_path / "kiosk" / "ui" / "staff" / "pages"
    (pages / "GreetingPage.qml").write_text(page, encoding="utf-8")
    listed = (pages / "StaffPages.qml").read_text(encoding="utf-8")
    (pages / "StaffPages.qml").write_text(
        listed.replace("entries: [\n", f"entries: [\n{entry}", 1), encoding="utf-8"
    )

    monkeypatch.delenv("PYTHONPATH", raising=False)
    done = subprocess.run(
        [sys.executable, "-c", OPEN_THE_PAGE, library],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    thanks = "Hello, and thank you for looking after this kiosk."
    assert done.stdout.splitlines() == ["Greeting", thanks, "rowsPage"]
    assert "GreetingPage" not in done.stderr, done.stderr
