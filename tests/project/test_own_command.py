"""Only one module knows how this program is started, by itself and by people: it is packed in several ways."""

import ast
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.staff.health.checks import check_of, in_words
from tests.conftest import PROJECT

MODULES = PROJECT / "kiosk"
WITHOUT_A_READER_HERE = {
    "authored.py",  # descriptions in schemas, for authors
    "report.py",  # the head of a file of the content, which is the same on every machine
    "settings.py",  # descriptions in docs/settings.md
    "signing.py",  # the head of a file of the content
}
"""Modules whose texts are not shown by the program."""


@pytest.fixture(params=["./lobby-kiosk", "lobby-kiosk"])
def typed(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Return what people type, as the launcher of a bundle or of a lobby machine tells it."""
    monkeypatch.setenv("LOBBY_KIOSK_COMMAND", str(request.param))
    return str(request.param)


def test_one_module_knows_the_command() -> None:
    knowing = {path.name for path in MODULES.rglob("*.py") if "sys.executable" in path.read_text("utf-8")}
    assert knowing == {"own_command.py"}


def texts(module: Path) -> Iterator[str]:
    """Yield the texts in a module, without its docstrings."""
    tree = ast.parse(module.read_text("utf-8"))
    statements = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and id(node) not in statements:
            yield node.value


def test_no_other_message_names_the_command_of_a_source_tree() -> None:
    naming = {path.name for path in MODULES.rglob("*.py") if any("main.py " in text for text in texts(path))}
    assert naming - {"own_command.py", "checks.py"} <= WITHOUT_A_READER_HERE


def test_errors_name_the_command_as_it_is_typed(typed: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["run", "--windowed", "--content", "/nowhere"]) != os.EX_OK
    assert main(["fonts", "--library", "/nowhere"]) != os.EX_OK
    assert f"(make one with `{typed} build`)" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["doctor", "--jsonn"])
    assert f"(see {typed} doctor --help)" in capsys.readouterr().err


def test_health_checks_name_it_in_every_language(typed: str) -> None:
    check = check_of("pin", "open")
    assert f"`{typed} pin`" in check.remedy
    assert f"`{typed} pin`" in in_words(check.remedy, lambda text: text.replace("Have", "Pida"))
