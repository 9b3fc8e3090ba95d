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


HEIR = """import QtQuick

Base {
    id: heir

    Component.onCompleted: heir.kiosk.goNowhere()
}
"""
BASE = """import QtQuick
import kiosk.ui

Item {
    required property Kiosk kiosk
}
"""


def lint(folder: Path, files: dict[str, str]) -> subprocess.CompletedProcess[str]:
    """Write QML files into a folder and lint them."""
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return subprocess.run(
        [sys.executable, LINT, *(folder / name for name in files)],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_command_that_no_python_class_has_is_refused_also_where_the_type_is_inherited(
    tmp_path: Path,
) -> None:
    files = {"Sample.qml": SAMPLE.format(name="goNowhere"), "Base.qml": BASE, "Heir.qml": HEIR}
    done = lint(tmp_path, files)
    assert done.returncode == 1
    complaints = [line for line in (done.stdout + done.stderr).splitlines() if "goNowhere" in line]
    for name in ("Sample.qml", "Heir.qml"):
        assert any(name in line and '"goNowhere" not found on type "Kiosk"' in line for line in complaints), (
            name
        )


def test_a_command_that_the_python_class_has_is_known(tmp_path: Path) -> None:
    done = lint(tmp_path, {"Sample.qml": SAMPLE.format(name="objectNameChanged")})
    assert (done.returncode, done.stdout + done.stderr) == (0, "")


KNOWS = """import QtQuick
import kiosk.ui

Item {{
    id: sample

    required property Kiosk kiosk
    readonly property bool reading: kiosk.place === Kiosk.Place.{place}
    readonly property string page: kiosk.staff?.{page} ?? ""
    readonly property list<{item}> topics: kiosk.topics.all
}}
"""


def test_enumerations_lists_and_classes_that_are_loaded_late_are_known(tmp_path: Path) -> None:
    done = lint(tmp_path, {"Sample.qml": KNOWS.format(place="Section", page="page", item="TopicView")})
    assert (done.returncode, done.stdout + done.stderr) == (0, "")
    done = lint(tmp_path, {"Sample.qml": KNOWS.format(place="Sektion", page="leaf", item="TopicView")})
    assert done.returncode == 1
    told = done.stdout + done.stderr
    for complaint in ('"Sektion" is not an entry of enum "Place"', 'Member "leaf" not found on type "Staff"'):
        assert complaint in told, told


DECLARATIONS = """import QtQuick
import kiosk.ui

Item {
    Spoken.text: "Hello"
    Pressable.checked: true
    Layers.sheet: null
}
"""


def test_what_an_item_declares_to_python_is_linted(tmp_path: Path) -> None:
    misspelt = {"text": "txet", "checked": "chekced", "sheet": "shete"}
    wrong = DECLARATIONS
    for name, typed in misspelt.items():
        wrong = wrong.replace(f".{name}:", f".{typed}:")
    done = lint(tmp_path, {"Sample.qml": DECLARATIONS, "Wrong.qml": wrong})
    complaints = [
        line for line in (done.stdout + done.stderr).splitlines() if "Could not find property" in line
    ]
    assert done.returncode != 0
    assert len(complaints) == len(misspelt)
    for typed in misspelt.values():
        assert any("Wrong.qml" in line and f'"{typed}"' in line for line in complaints), typed
