"""The kiosk, which switches its text size on SIGUSR1 and its contrast on SIGUSR2: there and back."""

import os
import signal
import socket
import sys
from pathlib import Path

from kiosk.app import App, Wish
from kiosk.content.shelf import open_newest
from kiosk.devices.paths import CONTENT, ICONS, cache_folder
from kiosk.settings import load_machine_settings


class Switch:
    """Shows a kiosk in another size or contrast than its visit has."""

    def __init__(self, app: App) -> None:
        """Begin as the visit does."""
        self._appearance = app.kiosk.appearance
        self._usual = self._shown = app.kiosk.state.reading

    def turn(self, kind: int) -> None:
        """Switch one of the two."""
        if kind == signal.SIGUSR1:
            other = "large" if self._shown.text_size == self._usual.text_size else self._usual.text_size
            self._shown = self._shown._replace(text_size=other)
        else:
            other = "dark" if self._shown.contrast == self._usual.contrast else self._usual.contrast
            self._shown = self._shown._replace(contrast=other)
        self._appearance.follow(self._shown)


def main() -> int:
    """Run the kiosk with the settings of a file."""
    library = open_newest(CONTENT, cache_folder(), ICONS).library
    app = App(library, Wish(load_machine_settings(Path(sys.argv[1]))))
    from PySide6.QtCore import QSocketNotifier

    inner, outer = socket.socketpair()
    inner.setblocking(False)  # noqa: FBT003  (a word of Python)
    outer.setblocking(False)  # noqa: FBT003
    signal.set_wakeup_fd(outer.fileno())
    for kind in (signal.SIGUSR1, signal.SIGUSR2):
        signal.signal(kind, lambda *_: None)
    notifier = QSocketNotifier(inner.fileno(), QSocketNotifier.Type.Read)
    turn = Switch(app).turn
    notifier.activated.connect(lambda *_: [turn(kind) for kind in os.read(inner.fileno(), 16)])
    app.show()
    return app.run()


if __name__ == "__main__":
    sys.exit(main())
