"""Python asks QML items only what they declare: no property or object is looked for by its name."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import PROJECT

KIOSK = PROJECT / "kiosk"
LOOKUPS = {"objectName", "findChild", "findChildren", "indexOfProperty", "indexOfMethod", "className"}
BY_NAME = {"property", "inherits"}
QTS_OWN = {
    "kiosk/ui/contract/scrolling.py": "Qt's flickables, for which PySide has no class",
    "kiosk/devtools/robot.py": "Qt's images, for which PySide has no class",
}
OF_ITS_OWN_FILE = {
    "kiosk/ui/speech/phrases.py": "the texts of strings/SpokenWords.qml, which it creates",
    "kiosk/ui/speech/sentence_highlight.py": "the properties of controls/LitSentence.qml, which it creates",
}
DRIVES_LIKE_A_TEST = {"kiosk/devtools/robot.py", "kiosk/devtools/tour.py"}


def questions(source: str) -> Iterator[tuple[str, int]]:
    """Yield the name and the line of each call that asks an object about something by name."""
    for node in ast.walk(ast.parse(source)):
        called = node.func if isinstance(node, ast.Call) else None
        if isinstance(called, ast.Attribute) and called.attr in LOOKUPS | BY_NAME:
            yield called.attr, called.lineno


def forbidden(name: str, source: str) -> list[str]:
    """Return the calls in a module that ask an item for what it does not declare."""
    allowed: set[str] = set()
    if name in QTS_OWN or name in OF_ITS_OWN_FILE:
        allowed |= BY_NAME
    if name in DRIVES_LIKE_A_TEST:
        allowed |= {"objectName", "findChild"}
    return [f"{name}:{line}: {call}" for call, line in questions(source) if call not in allowed]


def modules() -> list[Path]:
    return sorted(KIOSK.rglob("*.py"))


def test_no_module_looks_for_a_property_or_an_object_by_its_name() -> None:
    found = []
    for path in modules():
        found += forbidden(path.relative_to(PROJECT).as_posix(), path.read_text(encoding="utf-8"))
    assert found == []


@pytest.mark.parametrize(
    "line",
    [
        'item.property("lineHeight") is not None',
        'root.objectName() == "sheet"',
        'root.findChild(QObject, "sheet")',
        'item.metaObject().indexOfProperty("label") >= 0',
        'item.metaObject().className().startswith("Tile")',
        'item.inherits("QQuickText")',
    ],
)
def test_every_such_look_up_is_found(line: str) -> None:
    assert forbidden("kiosk/ui/speech/utterance.py", line) != []


def test_no_exception_is_left_over() -> None:
    for name in {*QTS_OWN, *OF_ITS_OWN_FILE, *DRIVES_LIKE_A_TEST}:
        assert list(questions((PROJECT / name).read_text(encoding="utf-8"))), f"{name} needs no exception"
