"""Measures how long a keystroke in the editor takes to be on the page.

    python -m benchmarks.scale out/scale --topics 100 --languages 10
    QT_QPA_PLATFORM=offscreen python -m benchmarks.keystroke_to_page out/scale

It types into a title of the first topic, in bursts and after pauses. The first run builds the library, which takes
minutes. It prints the times until the page has the text, and the longest time in which the window did not react.
"""

import argparse
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtTest import QTest

from kiosk.editor.application import widget_application
from kiosk.editor.form.node_form import NodeForm
from kiosk.editor.form.text_field import TextField
from kiosk.editor.store import outline
from kiosk.editor.store.outline import Node
from kiosk.editor.window.editor_window import EditorWindow
from kiosk.editor.window.open import open_editor

PATIENCE_SECONDS = 900
PAUSES = (300, 3000)
"""Milliseconds between keystrokes: during the pause before a build, and after it."""


def wait_until(condition: Callable[[], bool]) -> tuple[float, float]:
    """Process events until a condition holds; return how long that took, and the longest stall, in seconds."""
    began = last = time.perf_counter()
    longest = 0.0
    while not condition():
        QCoreApplication.processEvents()
        now = time.perf_counter()
        longest, last = max(longest, now - last), now
        if now - began > PATIENCE_SECONDS:
            raise TimeoutError("the page does not change")
        time.sleep(0.002)
    return time.perf_counter() - began, longest


def is_shown(window: EditorWindow, text: str) -> bool:
    """Return whether the page has a text."""
    kiosk = window.page.kiosk
    return kiosk is not None and text in repr(kiosk.parts.page())


def measure(window: EditorWindow, keystrokes: int) -> list[tuple[float, float]]:
    """Type into the title of a section; return the time to the page and the longest stall for each keystroke."""
    topic = Node("topic", window.store.topics[0])
    section = outline.children(window.store, topic)[1]
    window.tree.select(section)
    wait_until(lambda: window.page.kiosk is not None and window.page.kiosk.page is not None)
    form = window.form
    field = form.row("title").widget if isinstance(form, NodeForm) else None
    if not isinstance(field, TextField):
        raise TypeError("the form has no title")
    results = []
    for number in range(keystrokes):
        QTest.keyClicks(field.edit, "x")
        title = field.edit.toPlainText()
        results.append(wait_until(lambda title=title: is_shown(window, title)))  # type: ignore[misc]
        QTest.qWait(PAUSES[number % len(PAUSES)])
    return results


def main() -> None:
    """Measure, and print the results."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("content", type=Path, help="folder of the content, which is changed")
    parser.add_argument("--keystrokes", type=int, default=10)
    options = parser.parse_args()
    widget_application()
    window = open_editor(options.content.absolute())
    window.resize(1500, 900)
    window.show()
    wait_until(lambda: window.is_current)
    results = sorted(measure(window, options.keystrokes))
    window.close()
    times = [seconds for seconds, _ in results]
    stall = max(stall for _, stall in results)
    print(
        f"Keystroke to page: {times[len(times) // 2]:.2f} s (median), {times[-1]:.2f} s (longest). "
        f"Longest stall of the window: {stall:.2f} s."
    )


if __name__ == "__main__":
    main()
