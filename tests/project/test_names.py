"""The code uses the terms of the field: one word for one thing, and no dialect of its own."""

import ast
import re
from collections import Counter
from pathlib import Path

from tests.conftest import PROJECT

MODULES = sorted((PROJECT / "kiosk").rglob("*.py"))
BANNED = re.compile(
    r"\b(anew|goodbye|fittings|luggage|errands|rounds|doze|knock|strays|who does not|have it be)\b",
    re.IGNORECASE,
)
"""Words of an earlier vocabulary, none of which is a term of the field."""

OPENINGS = ("Give ", "Tell whether ", "Have ")
"""How a docstring does not begin: see PEP 257 for how it does."""


def documented(module: Path) -> list[str]:
    """Return the docstrings of a module, with its path and the line of each."""
    tree = ast.parse(module.read_text(encoding="utf-8"))
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    return [text for node in ast.walk(tree) if isinstance(node, kinds) and (text := ast.get_docstring(node))]


def test_a_class_name_stands_for_one_class() -> None:
    names = Counter(
        node.name
        for module in MODULES
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8")))
        if isinstance(node, ast.ClassDef)
    )
    assert [name for name, count in names.items() if count > 1] == []


def test_docstrings_say_what_a_function_returns_and_does() -> None:
    told = [text for module in MODULES for text in documented(module) if text.startswith(OPENINGS)]
    assert told == []


def test_no_word_of_the_old_vocabulary_is_left() -> None:
    files = [*MODULES, *sorted((PROJECT / "kiosk").rglob("*.qml"))]
    texts = {file.relative_to(PROJECT): file.read_text(encoding="utf-8") for file in files}
    left = [f"{name}: {word}" for name, text in texts.items() for word in BANNED.findall(text)]
    assert left == []


def test_no_folder_holds_more_than_twenty_files() -> None:
    kept = [path for path in (PROJECT / "kiosk").rglob("*") if path.suffix in (".py", ".qml")]
    crowded = {folder for folder, count in Counter(path.parent for path in kept).items() if count > 20}
    assert crowded == set()
