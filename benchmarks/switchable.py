"""The kiosk, with signals that toggle its text size (SIGUSR1) and its contrast (SIGUSR2)."""

import os
import signal
import socket
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.app import App
from kiosk.content.library.library_store import open_newest
from kiosk.paths import CONTENT, ICONS, cache_folder
from kiosk.settings import load_machine_settings
from kiosk.startup.options import LaunchOptions
from kiosk.ui.display.appearance import Appearance

if TYPE_CHECKING:
    from kiosk.ui.shell.kiosk import Kiosk


def switch(kiosk: "Kiosk", kind: int) -> None:
    """Toggle the text size or the contrast."""
    choices = kiosk.choices
    if kind == signal.SIGUSR1:
        medium, large = Appearance.TextSize.Medium, Appearance.TextSize.Large
        choices.setTextSize(large if choices.textSize is medium else medium)
    else:
        normal, dark = Appearance.Contrast.Normal, Appearance.Contrast.Dark
        choices.setContrast(dark if choices.contrast is normal else normal)


def main() -> int:
    """Run the kiosk with the settings file given as the argument."""
    library = open_newest(CONTENT, cache_folder(), ICONS).library
    app = App(library, LaunchOptions(load_machine_settings(Path(sys.argv[1]))))
    from PySide6.QtCore import QSocketNotifier

    inner, outer = socket.socketpair()
    inner.setblocking(False)  # noqa: FBT003  (Python's own signature)
    outer.setblocking(False)  # noqa: FBT003
    signal.set_wakeup_fd(outer.fileno())
    for kind in (signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(kind, lambda *_: None)
    notifier = QSocketNotifier(inner.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(lambda *_: [switch(app.kiosk, kind) for kind in os.read(inner.fileno(), 16)])
    app.show()
    return app.run()


if __name__ == "__main__":
    sys.exit(main())
