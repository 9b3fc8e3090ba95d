"""What the staff panel needs of the rest of the program, all of it handed in."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.devices.display.screen_geometry import ScreenGeometry
from kiosk.visit.clock import Clock
from kiosk.visit.visit import AudioPreferences, Reading

if TYPE_CHECKING:
    from kiosk.staff.health.checks import Check
    from kiosk.staff.reports.usage_summary import Use


class Means(NamedTuple):
    """How the panel learns of the kiosk and acts on it.

    `folder` is where the machine's state is kept, `library` the file that is shown. `reading` and `hearing` are what
    visits begin with; `shown` gives how everything is shown now and `show` has it shown otherwise; `begin_with` has
    further visits begin otherwise; `measured` takes another diagonal of the glass, in inches. `hush` silences what is
    heard, `end_visit` ends the visit, `leave` ends the program with an exit code.
    `examine` begins to look at the machine, whose `checks` are told then; `use` is that of a period, `None` when
    nothing is counted. `title` gives the title of a section, or of a topic where the section is empty. `printer` and
    `paper` are the settings of these names.
    """

    folder: Path
    library: Path
    clock: Clock
    reading: Reading
    hearing: AudioPreferences
    glass: Callable[[], ScreenGeometry]
    shown: Callable[[], Reading]
    show: Callable[[Reading], None]
    begin_with: Callable[[Reading, AudioPreferences], None]
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
