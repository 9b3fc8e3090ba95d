"""QML is linted with the types of the Python classes it talks to, in every folder of kiosk/ui."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LINT = ROOT / "packaging" / "setup" / "qmllint"
SAMPLE = """import QtQuick
import kiosk.ui

Item {{
    id: sample

    required property Kiosk kiosk

    PressArea {{
        objectName: "area"
    }}

    Component.onCompleted: sample.kiosk.{name}()
}}
"""

pytestmark = pytest.mark.skipif(
    not (ROOT / "kiosk" / "ui" / "qmldir").exists(), reason="kiosk.ui is not there yet"
)


def lint(file: Path, name: str) -> subprocess.CompletedProcess[str]:
    """Lint QML that calls a command of the kiosk by this name."""
    file.write_text(SAMPLE.format(name=name), encoding="utf-8")
    return subprocess.run(
        [sys.executable, LINT, file], capture_output=True, text=True, timeout=120, check=False
    )


def test_a_command_that_no_python_class_has_is_refused(tmp_path: Path) -> None:
    done = lint(tmp_path / "Sample.qml", "goNowhere")
    assert done.returncode == 1
    assert '"goNowhere" not found on type "Kiosk"' in done.stdout + done.stderr


def test_a_command_that_the_python_class_has_is_known(tmp_path: Path) -> None:
    done = lint(tmp_path / "Sample.qml", "objectNameChanged")
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


def test_what_one_qml_file_inherits_from_another_has_its_type_too(tmp_path: Path) -> None:
    base = tmp_path / "Base.qml"
    base.write_text(
        "import QtQuick\nimport kiosk.ui\n\nItem {\n    required property Kiosk kiosk\n}\n",
        encoding="utf-8",
    )
    heir = tmp_path / "Heir.qml"
    heir.write_text(
        "import QtQuick\n\nBase {\n    id: heir\n\n    Component.onCompleted: heir.kiosk.goNowhere()\n}\n",
        encoding="utf-8",
    )
    done = subprocess.run(
        [sys.executable, LINT, heir], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 1
    assert '"goNowhere" not found on type "Kiosk"' in done.stdout + done.stderr
