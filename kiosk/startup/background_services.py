"""Services that start once the first frame is up: heartbeat, usage counts, staff panel, opening hours."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from kiosk.base.log import log
from kiosk.content.languages import record_of
from kiosk.devices.display.screen_geometry import legibility
from kiosk.paths import counts_file, state_folder
from kiosk.runtime.run_history import NEW_CONTENT
from kiosk.runtime.service_manager import watchdog_seconds
from kiosk.runtime.wall_clock import installed_on, today, wall_time
from kiosk.staff.counts.counter import Counter
from kiosk.staff.counts.counts_store import CountsStore
from kiosk.staff.reports.usage import Usage
from kiosk.startup.content_watch import ContentWatch
from kiosk.ui.monitoring.fault_watch import AGAIN
from kiosk.ui.monitoring.heartbeat import Heartbeat
from kiosk.ui.monitoring.housekeeping import Housekeeping
from kiosk.ui.shell.usage_recorder import UsageRecorder
from kiosk.ui.staff.panel_launcher import PanelLauncher

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from PySide6.QtGui import QGuiApplication

    from kiosk.content.blocks.cards import Language
    from kiosk.content.library.reader import Library
    from kiosk.devices.display.display_and_sound import Display
    from kiosk.devices.display.screen_power import ScreenPower
    from kiosk.doctor.check_run import HealthMonitor
    from kiosk.staff.health.checks import Check
    from kiosk.staff.reports.usage_summary import Use
    from kiosk.startup.content_update import ContentUpdate
    from kiosk.startup.options import LaunchOptions, RuntimeOptions
    from kiosk.startup.speech_ahead import SpeechAhead
    from kiosk.ui.shell.kiosk import Kiosk
    from kiosk.ui.shell.window import KioskWindow
    from kiosk.visit.clock import Clock


BUILD_AFTER_SECONDS = 3.0
"""Delay after the first frame before changed content is built: what the first visitor needs comes first."""


class RunningKiosk(Protocol):
    """What the services use of the kiosk, which `kiosk.app.App` constructs.

    `settings` are by name; `undrawable` are the languages that are not offered because no font can draw them.
    """

    settings: dict[str, Any]
    options: LaunchOptions
    qt: QGuiApplication
    library: Library
    clock: Clock
    undrawable: list[Language]
    kiosk: Kiosk
    window: KioskWindow

    def end(self, code: int, reason: str) -> None:
        """End the program with an exit code; `reason` is shown to staff after the next start."""


class BackgroundServices:
    """Creates and holds the services that visitors never see."""

    def __init__(self, app: RunningKiosk, runtime: RuntimeOptions) -> None:
        self._app = app
        self._wall = runtime.wall
        self.folder = state_folder()
        self.content = app.options.content
        self.settings: Mapping[str, Any] = app.settings
        self.counter: Counter | None = None
        self._counting: UsageRecorder | None = None
        self._power: ScreenPower | None = None
        self._health: HealthMonitor | None = None
        self._update: ContentUpdate | None = None
        self._speech: SpeechAhead | None = None
        if expected := watchdog_seconds():
            Heartbeat(app.window, expected)
        self._check_screen_size()
        self._check_fonts()
        if runtime.counts is not None and app.settings["counts_kept"]:
            self._count(runtime.counts)
        PanelLauncher(app.kiosk, app.window, self)
        Housekeeping(app.kiosk, app.window, app.clock)
        self._setup_schedule()  # last: its event filter must see input before all others
        self._update_alarm = (
            app.clock.call_later(BUILD_AFTER_SECONDS, self._update_content) if app.options.outdated else None
        )
        self._make_speech_ahead()
        self._watch = ContentWatch(app.options.content, self._update_content)

    def close(self) -> None:
        """Write the counts, and restore the screen's power and brightness."""
        if self.counter is not None:
            self.counter.close()
        if self._power is not None:
            self._power.restore()
        self._watch.stop()
        if self._update_alarm is not None:
            self._update_alarm.cancel()
        if self._update is not None:
            self._update.stop()
        if self._speech is not None:
            self._speech.stop()

    def _check_screen_size(self) -> None:
        """Log a warning if the screen is of a size at which pages cannot be used."""
        if not legibility(*self._app.kiosk.glass).problem:
            return
        from kiosk.doctor.check_run import screen_check

        check = screen_check(self._display())
        log().warning("%s %s", check.found, check.remedy)

    def _check_fonts(self) -> None:
        """Log which languages are not offered because no font can draw them."""
        undrawable = self._app.undrawable
        if not undrawable:
            return
        from kiosk.ui.display.missing_fonts import warning

        log().warning("%s", warning(language.code for language in undrawable))

    def _display(self) -> Display:
        """Return what Qt knows about the display; a windowed kiosk counts as full screen."""
        from kiosk.devices.display.display_and_sound import display_of
        from kiosk.devices.display.screen_probe import seen

        window = self._app.window
        area = {"pixels": (window.width(), window.height()), "millimetres": window.physical_size()}
        return display_of(seen(self._app.qt) | area, window.configured_diagonal)

    def _count(self, file: Path) -> None:
        store = CountsStore(file, self._app.settings["counts_kept"], installed_on())
        self.counter = Counter(store, today)
        self._counting = UsageRecorder(self._app.kiosk, Usage(self.counter.add), self._app.clock.now)

    def _update_content(self) -> None:
        """Build the content in the background, and restart with it when nobody is using the kiosk."""
        from kiosk.startup.content_update import ContentUpdate

        app = self._app
        if self._update is not None:
            self._update.stop()  # it builds content that has been replaced
        self._update = ContentUpdate(
            app.kiosk,
            app.options.content,
            app.clock,
            app.library.fingerprint,
            switch=lambda: app.end(AGAIN, NEW_CONTENT),
        )

    def _make_speech_ahead(self) -> None:
        """Make the natural voice's speech while nobody uses the kiosk, unless the settings are against it."""
        app = self._app
        if app.settings["voice"] != "natural" or not app.settings["speech_cache"]:
            return
        from kiosk.startup.speech_ahead import SpeechAhead

        offered = [language.code for language in app.library.offered(app.settings["translations"])]
        spoken = [code for code in offered if record_of(code).natural_voice]
        self._speech = SpeechAhead(app.kiosk, app.library.path, spoken, app.settings["speech_cache"])

    @property
    def health(self) -> HealthMonitor:
        """Return the monitor that checks the machine for staff, created on first use."""
        if self._health is None:
            from kiosk.doctor.check_run import CheckContext, HealthMonitor

            app = self._app
            context = CheckContext(
                app.library.path,
                app.options.content,
                app.settings,
                previous=lambda _: (
                    app.options.staff_mark or (self._update is not None and self._update.failed)
                ),
                seen=self._display,
                usage_trouble=lambda: "" if self.counter is None else self.counter.trouble,
            )
            self._health = HealthMonitor(context)
        return self._health

    def set_diagonal(self, diagonal: float) -> None:
        """Lay everything out for a screen of another diagonal, in inches."""
        self._app.window.measured(diagonal)

    def leave(self, code: int) -> None:
        """End the program with an exit code at the request of staff."""
        self._app.end(code, "staff")

    def examine(self) -> None:
        """Start checking the machine: staff are about to open the panel."""
        self.health.begin()

    def checks(self) -> Sequence[Check]:
        """Return the results of the checks so far."""
        return self.health.checks()

    def use(self, period: str) -> Use | None:
        """Return the usage in a period of `PERIODS`; `None` if visits are not counted."""
        from kiosk.staff.reports.usage_summary import use_of

        return None if self.counter is None else use_of(counts_file(), period, today())

    def _setup_schedule(self) -> None:
        """Let the screen sleep and dim at the hours of the settings; without hours, load nothing for it."""
        app = self._app
        texts = [app.settings[name] for name in ("opening_hours", "closed_on", "dim_hours")]
        if not any(texts):
            return
        from kiosk.base.opening_hours import closed_days, hours
        from kiosk.devices.display.screen_power import screen_power
        from kiosk.ui.overlays.sleep import SleepController
        from kiosk.visit.hours import Hours

        self._power = screen_power(
            app.qt.platformName(), off=app.settings["asleep"] == "off", state=state_folder()
        )
        sleep = SleepController(
            app.clock,
            self._wall or wall_time,
            Hours(hours(texts[0]), closed_days(texts[1]), hours(texts[2])),
            app.settings["idle_after"],
            power=self._power,
            set_asleep=app.kiosk.set_asleep,
        )
        app.kiosk.attach_sleep(sleep)
        sleep.watch(app.window)
