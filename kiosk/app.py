"""The composition root: with `kiosk.startup.make_kiosk`, what constructs the kiosk's parts and connects them.

Boot order:

1. settings: the machine's override the content's, which override the defaults;
2. drawing backend: Qt reads it when it is loaded;
3. library: the last one built, or an older one after failed runs (`kiosk.startup.library_choice`);
4. Qt, the fonts, the kiosk and its window;
5. the window opens with the start screen;
6. after the first frame: touch filtering and everything else a visitor needs;
7. content that has changed since the library was built: it is built in the background, and the kiosk restarts with the
   new library when nobody is using it (`kiosk.startup.content_update`).

Modules that the first frame does not need are imported where they are used (docs/contributing.md).
"""

from __future__ import annotations

from kiosk.runtime import pyside  # noqa: F401  (first: PySide is loaded with deferred modules)

# isort: split

import gc
import os
import sys
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize

from kiosk.base.platforms import is_desktop_system
from kiosk.errors import ExitCode, KioskError
from kiosk.paths import counts_file
from kiosk.runtime.clock import SystemClock
from kiosk.runtime.graphics import choose_drawing
from kiosk.runtime.service_manager import tell
from kiosk.runtime.signals import install_signal_handlers
from kiosk.settings import defaults
from kiosk.startup.make_kiosk import make_kiosk, make_window
from kiosk.startup.options import RuntimeOptions
from kiosk.startup.qt_application import qt_application
from kiosk.ui.display.fonts import can_draw
from kiosk.ui.shell.window import shutdown

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from kiosk.content.blocks.cards import Language
    from kiosk.content.library.reader import Library
    from kiosk.runtime.run_history import RunHistory
    from kiosk.startup.background_services import BackgroundServices
    from kiosk.startup.options import LaunchOptions
    from kiosk.ui.monitoring.fault_watch import FaultWatch
    from kiosk.visit.clock import Clock


QT_ENVIRONMENT = {"QT_IM_MODULE": "none", "QT_IM_MODULES": "none", "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1"}
"""Keeps Qt from opening other windows: those of input methods and on-screen keyboards, and a window frame."""


class App:
    """The parts of a running kiosk, in the order of their construction."""

    def __init__(
        self,
        library: Library,
        options: LaunchOptions,
        clock: Clock | None = None,
        runtime: RuntimeOptions = RuntimeOptions(),  # noqa: B008  (a tuple)
    ) -> None:
        """Construct the kiosk and its window without showing them; `clock` defaults to the machine's own.

        The background services, which `runtime` configures, are created after the first frame.
        """
        settings: dict[str, Any] = {**defaults(), **library.settings, **options.machine}
        if is_desktop_system():
            settings["printer"] = (
                ""  # `kiosk.devices.printing` needs CUPS: visitors are not offered what cannot work
            )
        self.settings = settings
        self.options = options
        choose_drawing(settings["drawing"])
        self.qt = qt_application()
        self.library = library
        self.clock = clock or SystemClock()
        self.undrawable: list[Language] = []
        self.kiosk = make_kiosk(library, settings, options, self.clock, self._offered())
        self.window = make_window(self.kiosk, library, settings)
        self.services: BackgroundServices | None = None
        self._runtime = runtime
        self._end_reason = "staff"
        self._at_first_frame: Callable[[], object] = lambda: None
        self.window.opened.connect(self._finish_startup)

    def _offered(self) -> list[Language]:
        """Return the languages that visitors can choose; store those that no font can draw in `undrawable`."""
        wanted = self.library.offered(self.settings["translations"])
        self.undrawable = [language for language in wanted if not can_draw(language.code)]
        if not self.undrawable and can_draw(self.options.language):
            return wanted
        from kiosk.ui.display.missing_fonts import drawable

        return drawable(self.library, wanted, self.options.language)

    def show(self, size: tuple[int, int] | None = None) -> None:
        """Open the window full screen, or with a `size` (width, height) in pixels."""
        if size is None:
            self.window.show_on_glass()
        else:
            self.window.show_as_window(QSize(*size))

    def _finish_startup(self) -> None:
        from kiosk.startup.background_services import BackgroundServices

        tell("READY=1")
        self._at_first_frame()  # first, so that faults below are caught
        self.window.attend()
        self.services = BackgroundServices(self, self._runtime)
        self.kiosk.warm_up()  # last: a damaged page must not block the rest

    def run(self, starts: RunHistory | None = None) -> int:
        """Serve visitors until the program ends; return the exit code and record the reason in `starts`."""
        watched: list[FaultWatch] = []

        def watch() -> None:
            watched.append(self.watch_faults(starts, self.qt.exit))

        if os.environ.get("QT_QUICK_BACKEND") == "software":
            self._at_first_frame = watch  # its imports must not delay the first frame
        else:
            watch()  # a graphics processor may fail at the first frame
        install_signal_handlers(self.window, lambda code: self.end(code, "stopped"))
        try:
            code = self.qt.exec()
            if starts is not None:
                reason = watched[0].reason if watched else ""
                starts.record_exit(reason or self._end_reason, failed=bool(reason))
            tell("STOPPING=1")
            return code
        finally:
            sys.excepthook = sys.__excepthook__
            self.shutdown()

    def watch_faults(self, starts: RunHistory | None, end: Callable[[int], None]) -> FaultWatch:
        """Log every fault, and call `end` with an exit code when there are too many; return the watch."""
        from kiosk.ui.monitoring.fault_watch import FaultWatch

        faults = FaultWatch(
            self.kiosk, self.window, starts, library=self.library, now=self.clock.now, end=end
        )
        faults.begin()
        return faults

    def end(self, code: int, reason: str) -> None:
        """End the program with an exit code. Closing windows would not do: they may refuse.

        `reason` is shown to staff after the next start.
        """
        self._end_reason = reason
        self.qt.exit(code)

    def shutdown(self) -> None:
        """Delete the window and its engine before the objects that they show."""
        if self.services is not None:
            self.services.close()
        self.kiosk.parts.stop_audio()
        shutdown(self.window)


def log_what_qt_says(app: App) -> None:
    """Write the log to its file, with Qt's own messages, until the kiosk ends."""
    from kiosk.runtime.qt_messages import install_message_handler, remove_message_handler
    from kiosk.ui.monitoring.fault_watch import begin_log

    begin_log(app.kiosk)
    install_message_handler()
    app.qt.aboutToQuit.connect(remove_message_handler)


def run(
    library: Library,
    options: LaunchOptions,
    *,
    windowed: tuple[int, int] | None = None,
    starts: RunHistory | None = None,
) -> int:
    """Open the kiosk, full screen or in a window of (width, height) pixels; return the exit code when it ends."""
    if windowed is None:
        os.environ |= QT_ENVIRONMENT
    app = App(library, options, runtime=RuntimeOptions(counts_file()))
    app.window.opened.connect(lambda: log_what_qt_says(app))
    app.window.opened.connect(freeze_gc)
    app.show(windowed)
    return app.run(starts)


def freeze_gc() -> None:
    """Exempt the objects that start-up created from further garbage collection."""
    gc.collect()
    gc.freeze()


def tour_application(
    library: Library, options: LaunchOptions, size: tuple[int, int], folder: Path
) -> list[Path]:
    """Walk through the whole kiosk off screen and return the paths of the pictures saved in `folder`.

    Raises `KioskError` if Qt's test module, which makes the touches, is not installed.
    """
    try:
        from kiosk.devtools.tour import Tour
    except ImportError as error:
        hint = "use the program's folder with its sources: `make tour`"
        raise KioskError("A tour needs Qt's test module.", hint, ExitCode.UNAVAILABLE) from error
    from kiosk.runtime.scripted_clock import ScriptedClock

    clock = ScriptedClock()
    app = App(library, options, clock)
    app.show(size)
    try:
        return Tour(app.window, app.kiosk, library, clock, folder).walk()
    finally:
        app.shutdown()
