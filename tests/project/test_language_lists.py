"""Facts about languages are in their records: no other module of the program lists language codes or asks for one."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from kiosk.content.languages import BY_CODE
from tests.conftest import PROJECT

RECORDS = Path("kiosk/content/languages.py")
TEXTS = {Path("kiosk/ui/fallback/fallback_strings.py")}
"""Modules whose lists are texts in several languages, not facts about them."""

SPELLINGS = Path("kiosk/devices/sound/neural/phonemes")
"""The folder of modules that list spellings and their sounds, some of which look like codes, such as "ar"."""

ASKED_IN_QML = re.compile(r"[=!]==?\s*\"([A-Za-z-]+)\"|\"([A-Za-z-]+)\"\s*[=!]==?")


def is_code(node: ast.AST | None) -> bool:
    """Return whether this is a language code, or a tuple that begins with one."""
    if isinstance(node, ast.Tuple | ast.List) and node.elts:
        node = node.elts[0]
    return isinstance(node, ast.Constant) and node.value in BY_CODE


def lists_codes(node: ast.AST) -> bool:
    """Return whether a literal has two or more language codes as elements or keys."""
    if isinstance(node, ast.Dict):
        return sum(map(is_code, node.keys)) > 1
    return isinstance(node, ast.Set | ast.Tuple | ast.List) and sum(map(is_code, node.elts)) > 1


def asks_for_one(node: ast.AST) -> bool:
    """Return whether this compares a language with a certain code."""
    if not isinstance(node, ast.Compare):
        return False
    sides = [node.left, *node.comparators]
    return any(map(is_code, sides)) and any(re.search("language|code", ast.unparse(side)) for side in sides)


def places(source: str) -> Iterator[int]:
    """Yield the lines of Python source that list language codes or ask for one."""
    for node in ast.walk(ast.parse(source)):
        if lists_codes(node) or asks_for_one(node):
            assert isinstance(node, ast.expr)
            yield node.lineno


def test_no_module_but_the_records_knows_certain_languages() -> None:
    found = []
    for path in sorted((PROJECT / "kiosk").rglob("*.py")):
        name = path.relative_to(PROJECT)
        if name != RECORDS and name not in TEXTS and SPELLINGS not in name.parents:
            found += [f"{name}:{line}" for line in places(path.read_text(encoding="utf-8"))]
    assert found == []


def test_no_qml_asks_for_a_certain_language() -> None:
    found = [
        f"{path.relative_to(PROJECT)}: {line.strip()}"
        for path in sorted((PROJECT / "kiosk").rglob("*.qml"))
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.search("[Ll]anguage|[Cc]ode", line)
        and any((match[1] or match[2]) in BY_CODE for match in ASKED_IN_QML.finditer(line))
    ]
    assert found == []


def test_the_scan_sees_lists_and_questions_and_nothing_else() -> None:
    for source in ('{"ja", "ko"}', 'X = {"ja": 1, "th": 2}', 'language in ("ar",)', 'self._language == "ko"'):
        assert list(places(source)) == [1], source
    for source in ('("id", "kind")', 'key == "id"', '{"id": 1, "name": 2}', '"en"'):
        assert list(places(source)) == [], source
