"""PySide6 stays at a version whose calls do not change the reference count of None."""

import re
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

# In a separate process, so that nothing else changes the references to None meanwhile. 6.12.0 on Python 3.11 loses
# one at every call that returns nothing, so a million calls would show as a million.
CALLS = """
import sys
from PySide6.QtCore import QCoreApplication, QObject, QTimer

application = QCoreApplication([])
thing, timer, count = QObject(), QTimer(), 1_000_000
timer.stop()
if sys.version_info >= (3, 12):  # None is immortal: its count says nothing, and nothing can be lost
    print(0)
    sys.exit()
before = sys.getrefcount(None)
for _ in range(count // 4):
    thing.setObjectName("tile")
    thing.blockSignals(False)
    timer.stop()
    timer.setInterval(20)
    QCoreApplication.processEvents()
print(sys.getrefcount(None) - before)
"""


def test_the_installed_pyside_is_the_one_that_keeps_none() -> None:
    assert version("PySide6-Essentials") == version("PySide6-Addons") == version("shiboken6") == "6.11.3"


def test_the_pin_of_pyside_is_exact_and_the_same_everywhere() -> None:
    for name in ("pyproject.toml", "requirements/run.txt", "requirements/test.txt"):
        pins = re.findall(
            r"pyside6-essentials\s*([^\s\"';\\]+)",
            (ROOT / name).read_text(encoding="utf-8").lower(),
        )
        assert [pin for pin in pins if pin.startswith("=")] == ["==6.11.3"], name


def test_a_million_calls_that_return_nothing_leave_none_as_it_was() -> None:
    done = subprocess.run(
        [sys.executable, "-c", CALLS], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    assert abs(int(done.stdout)) < 100, f"references to None drifted by {done.stdout.strip()}"
