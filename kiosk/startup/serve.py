"""Runs the kiosk of this machine, with what has worked in the last runs (`kiosk.runtime.run_history`)."""

from __future__ import annotations

from kiosk.runtime import pyside  # noqa: F401  (first: PySide is loaded with deferred modules)

# isort: split

import shutil
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from kiosk.base.platforms import is_desktop_system
from kiosk.errors import ExitCode, KioskError, UndrawableError
from kiosk.paths import cache_folder, compiled_qml_folder, runtime_folder, state_folder
from kiosk.runtime.graphics import choose_drawing
from kiosk.runtime.instance_lock import acquire_instance_lock
from kiosk.runtime.run_history import RecoveryLevel, RunHistory, compositor
from kiosk.runtime.service_manager import watchdog_seconds
from kiosk.runtime.signals import install_signal_handlers
from kiosk.settings import STAFF_FILE, load_machine_settings
from kiosk.startup.library_choice import built_in, open_library
from kiosk.startup.options import LaunchOptions
from kiosk.startup.qt_application import expect_display, qt_application

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from kiosk.content.library.library_store import OpenedLibrary


MOST_BY_COMPILED_QML = 1
"""With more crashes in a row than this, Qt compiles all QML again. It maps its compiled files into memory and runs them
unchecked, so that a file damaged by a power cut would end every run in the same way."""


def serve(content: Path, config: Path | None, diagonal: float | None = None) -> int:
    """Run this user's kiosk full screen, with what has worked in the last runs; return the exit code.

    `config` is the file with this machine's settings; a `diagonal` in inches overrides theirs. Raises `KioskError` for
    anything that staff have to fix first.
    """
    acquire_instance_lock(state_folder())
    if is_desktop_system():
        from kiosk.devices.stay_awake import stay_awake

        stay_awake()
    starts = RunHistory(state_folder(), runtime_folder(), compositor())
    try:
        return serve_on(content, config, starts, diagonal)
    except KioskError as error:
        starts.record_exit(str(error), failed=error.exit_code == ExitCode.SOFTWARE)
        raise
    except Exception as error:
        starts.record_exit(f"exception {type(error).__name__}", failed=True)
        raise


def serve_on(content: Path, config: Path | None, starts: RunHistory, diagonal: float | None = None) -> int:
    """Run the kiosk at the recovery level of `starts`; return the exit code."""
    record = starts.record
    if record.crashes > MOST_BY_COMPILED_QML:
        shutil.rmtree(compiled_qml_folder(), ignore_errors=True)
    if record.recovery_level >= RecoveryLevel.STILL:
        return run_fallback(starts)
    machine: dict[str, object] = {}
    if config is not None and record.recovery_level < RecoveryLevel.BUILT_IN:
        machine = load_machine_settings(config)
    if record.recovery_level < RecoveryLevel.BUILT_IN and (state_folder() / STAFF_FILE).exists():
        from kiosk.staff.overrides import chosen

        machine |= chosen(state_folder())
    if diagonal:
        machine["screen_diagonal"] = diagonal
    if record.without_graphics:
        machine["drawing"] = "software"
    expect_display()  # before a library is built
    options = LaunchOptions(machine, content=content)
    try:
        newest = open_library(content, cache_folder(), record, lambda: build_behind_page(content, machine))
    except KioskError as error:  # nor can the built-in library be built, such as without the authoring tools
        return run_fallback(starts, str(error))
    try:
        return show(newest, options, starts)
    except UndrawableError as error:
        newest.library.close()
        try:
            shown = built_in(cache_folder(), str(error), "The built-in library is shown instead.")
        except KioskError as fault:
            return run_fallback(starts, f"{error} {fault}")
        return show(shown, options, starts)


def show(newest: OpenedLibrary, options: LaunchOptions, starts: RunHistory) -> int:
    """Run the kiosk with a library; print what is wrong with it and mark it on the start screen."""
    for line in newest.complaints:
        print(line, file=sys.stderr)  # noqa: T201  (as `run --windowed` does)
    from kiosk.app import run  # if a file of the screen is damaged, the still page can be shown nevertheless

    options = options._replace(staff_mark=bool(newest.complaints), outdated=newest.outdated)
    return run(newest.library, options, starts=starts)


def build_behind_page(content: Path, machine: Mapping[str, object]) -> tuple[str, ...]:
    """Show a static page while the first library is built; return the reasons why that failed, normally none."""
    choose_drawing(str(machine.get("drawing", "auto")))  # before Qt reads it for its first window
    qt = qt_application()
    from kiosk.startup.background_build import BackgroundBuild
    from kiosk.ui.fallback.fallback_strings import GETTING_READY
    from kiosk.ui.fallback.fallback_window import show_still_page

    reasons: list[str] = []

    def finished(complaints: tuple[str, ...]) -> None:
        reasons.extend(complaints)
        qt.exit()

    page = show_still_page(GETTING_READY, watchdog_seconds())
    BackgroundBuild(page, content, finished)
    qt.exec()
    page.destroy()
    page.deleteLater()
    return tuple(reasons)


STILL_MINUTES = 10
"""How long the static page is shown before the kiosk is tried again."""


def run_fallback(starts: RunHistory, reason: str = "") -> int:
    """Show the static page until it is time to try again; print the reason, if any, and return the exit code."""
    if reason:
        print(reason, file=sys.stderr)  # noqa: T201  (as `run --windowed` does)
    qt = qt_application()
    from kiosk.ui.fallback.fallback_strings import ASK_STAFF
    from kiosk.ui.fallback.fallback_window import show_still_page
    from kiosk.ui.monitoring.fault_watch import AGAIN

    page = show_still_page(ASK_STAFF, watchdog_seconds())
    QTimer.singleShot(STILL_MINUTES * 60_000, page, lambda: qt.exit(AGAIN))
    install_signal_handlers(page, qt.exit)  # exits without asking a window
    code = qt.exec()
    starts.record_exit("still page")
    return code
