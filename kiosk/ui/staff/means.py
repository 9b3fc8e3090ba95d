"""What the staff panel needs from the rest of the program."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.visit.clock import Clock
from kiosk.visit.preferences import AudioPreferences, DisplayPreferences

if TYPE_CHECKING:
    from kiosk.staff.health.checks import Check
    from kiosk.staff.reports.usage_summary import Use


class Means(NamedTuple):
    """Access of the panel to the kiosk.

    `folder` holds the machine's state, `library` is the library file being shown. `reading` and `hearing` are the
    preferences that visits begin with; `shown` returns the current display preferences and `show` sets them;
    `begin_with` sets those of later visits; `measured` sets the screen's diagonal in inches. `hush` pauses audio,
    `end_visit` ends the visit, `leave` ends the program with an exit code. `examine` starts the health checks, whose
    results `checks` returns; `use` returns the usage in a period, `None` if usage is not counted. `title` returns the
    title of a section, or of a topic if the section is empty. `printer` and `paper` are the settings of these names.
    """

    folder: Path
    library: Path
    clock: Clock
    reading: DisplayPreferences
    hearing: AudioPreferences
    glass: Callable[[], ScreenGeometry]
    shown: Callable[[], DisplayPreferences]
    show: Callable[[DisplayPreferences], None]
    begin_with: Callable[[DisplayPreferences, AudioPreferences], None]
    measured: Callable[[float], None]
    hush: Callable[[], None]
    end_visit: Callable[[], None]
    leave: Callable[[int], None]
    examine: Callable[[], None]
    checks: "Callable[[], Sequence[Check]]"
    use: "Callable[[str], Use | None]"
    title: Callable[[str, str], str]
    printer: str
    paper: str
