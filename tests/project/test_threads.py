"""No Qt thread enters Python: PySide creates types on first use, and crashes if two threads do so."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

PROGRAM = Path(__file__).resolve().parents[2] / "kiosk"
CALLED_ON_THREADS = {
    "QNetworkProxyFactory",
    "QQmlAbstractUrlInterceptor",
    "QQmlImageProviderBase",
    "QQmlNetworkAccessManagerFactory",
    "QQuickAsyncImageProvider",
    "QQuickFramebufferObject",
    "QQuickImageProvider",
    "QQuickImageResponse",
    "QQuickPaintedItem",
    "QQuickTextureFactory",
    "QRunnable",
    "QSGNode",
    "QSGRenderNode",
    "QThread",
    "QThreadPool",
}
"""Qt types whose virtual methods or callbacks Qt calls on threads of its own."""

EMITTED_ON_THREADS = {
    "afterFrameEnd",
    "afterRenderPassRecording",
    "afterRendering",
    "afterSynchronizing",
    "beforeFrameBegin",
    "beforeRenderPassRecording",
    "beforeRendering",
    "beforeSynchronizing",
    "frameSwapped",
    "sceneGraphInitialized",
    "sceneGraphInvalidated",
}
"""Signals of a window that are emitted on the render thread, if there is one."""

ALLOWED = {"no_network.py": {"QQmlNetworkAccessManagerFactory"}}
"""By file: Qt calls it only when a network address is requested, which no built library contains."""

DEFINED_FOR_THREADS = {"updatePaintNode", "scheduleRenderJob", "DirectConnection"}


def names_in(source: str) -> Iterator[str]:
    """Yield the names that a module uses: in imports, as attributes, and the functions that it defines."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.Attribute):
            yield node.attr
        elif isinstance(node, ast.FunctionDef):
            yield node.name


def entries(source: str) -> set[str]:
    """Return how a module could be called on Qt's threads."""
    return set(names_in(source)) & (CALLED_ON_THREADS | EMITTED_ON_THREADS | DEFINED_FOR_THREADS)


def test_nothing_of_the_program_is_called_on_threads_of_qts() -> None:
    found = {path: entries(path.read_text(encoding="utf-8")) for path in PROGRAM.rglob("*.py")}
    assert len(found) > 100
    left = {path.name: names - ALLOWED.get(path.name, set()) for path, names in found.items()}
    assert {path: names for path, names in left.items() if names} == {}


def test_no_picture_is_asked_of_the_program() -> None:
    files = [*PROGRAM.rglob("*.qml"), *PROGRAM.rglob("*.py")]
    assert [path for path in files if re.search("image://", path.read_text(encoding="utf-8"))] == []


@pytest.mark.parametrize(
    "source",
    [
        "from PySide6.QtQuick import QQuickImageProvider",
        "import PySide6.QtCore\nclass A(PySide6.QtCore.QRunnable): pass",
        "window.frameSwapped.connect(print)",
        "class A:\n def updatePaintNode(self): pass",
    ],
)
def test_what_would_be_called_is_found(source: str) -> None:
    assert entries(source)


def collects_garbage(source: str) -> bool:
    """Return whether a module enables garbage collection in whichever thread allocates."""
    return any(
        isinstance(node, ast.Attribute) and ast.unparse(node) == "gc.enable"
        for node in ast.walk(ast.parse(source))
    )


def test_garbage_is_collected_by_itself_only_where_there_is_no_window() -> None:
    found = {
        path.name for path in PROGRAM.rglob("*.py") if collects_garbage(path.read_text(encoding="utf-8"))
    }
    assert found == {"cli.py", "run.py"}, "a timer of Qt's that another thread deletes crashes the kiosk"
