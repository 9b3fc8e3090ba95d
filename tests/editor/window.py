"""The editor's window for tests: it is opened, its commands are chosen, its dialogs answered."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog

from kiosk.editor.application import widget_application
from kiosk.editor.window import open as opening
from kiosk.editor.window.editor_window import EditorWindow
from tests.editor.conftest import wait_until
from tests.screen import collect_here


@pytest.fixture
def application() -> QApplication:
    return widget_application()


@pytest.fixture
def editor(application: QApplication, content: Path) -> Iterator[EditorWindow]:
    """Yield the editor, when the page is there."""
    collect_here()
    window = opened(content)
    try:
        wait_until(lambda: window.is_current and window.page.kiosk is not None)
        yield window
    finally:
        window.close()


def opened(content: Path) -> EditorWindow:
    window = opening.open_editor(content)
    window.resize(1500, 900)
    window.show()
    return window


def run(editor: EditorWindow, name: str) -> None:
    """Choose a command in the menus."""
    menus = [action.menu() for action in editor.menuBar().actions()]
    actions = [action for menu in menus for action in menu.actions()]
    actions += [inner for action in actions if action.menu() for inner in action.menu().actions()]
    next(action for action in actions if action.text().replace("&", "").startswith(name)).trigger()


def answer(
    monkeypatch: pytest.MonkeyPatch, kind: type[QDialog], act: Callable[[QDialog], object]
) -> list[QDialog]:
    """Answer the next dialogs of a kind; return the list of those that were shown."""
    shown: list[QDialog] = []

    def execute(dialog: QDialog) -> int:
        shown.append(dialog)
        act(dialog)
        return dialog.result()

    monkeypatch.setattr(kind, "exec", execute)
    return shown
