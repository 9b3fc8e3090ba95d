"""The preferences that visits begin with on this machine, as chosen by staff."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.base.log import log
from kiosk.errors import KioskError
from kiosk.staff.overrides import choose
from kiosk.ui.display.appearance import Appearance, text_size_of
from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.preferences import VOLUMES, AudioPreferences, DisplayPreferences

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices


@qml_type
class VisitDefaults(QObject):
    """Language, text size and volume that visits begin with; a choice is saved before it applies."""

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        """Show the preferences that the next visit begins with."""
        super().__init__(parent)
        self._visit = context.visit
        self._services = services
        self._volumes = list(VOLUMES)
        self._trouble = ""

    language = read_property(str, "_reading.language", changed)

    @Property(int, notify=changed)
    def textSize(self) -> Appearance.TextSize:
        """Return the text size."""
        return text_size_of(self._reading)

    volume = read_property(int, "_hearing.volume", changed)  # volume of the voice in percent

    volumes = read_property(list, "_volumes", of=int)  # possible volumes in percent
    trouble = read_property(str, "_trouble", changed)  # why the last choice could not be saved

    @Slot(str)
    def setLanguage(self, code: str) -> None:
        """Set the language that visits begin with."""
        self._choose("language", code, self._reading._replace(language=code), self._hearing)

    @Slot(int)
    def setTextSize(self, size: int) -> None:
        """Set the text size that visits begin with, an `Appearance.TextSize`."""
        name = Appearance.TextSize(size).name.lower()
        self._choose("text_size", name, self._reading._replace(text_size=name), self._hearing)

    @Slot(int)
    def setVolume(self, percent: int) -> None:
        """Set the volume that visits begin with."""
        self._choose("volume", percent, self._reading, self._hearing._replace(volume=percent))

    @property
    def _reading(self) -> DisplayPreferences:
        return self._visit.first.reading

    @property
    def _hearing(self) -> AudioPreferences:
        return self._visit.first.hearing

    def _choose(
        self, setting: str, value: object, reading: DisplayPreferences, hearing: AudioPreferences
    ) -> None:
        """Save a setting and, unless that fails, begin visits with these preferences."""
        try:
            choose(self._services.folder, setting, value)
        except KioskError as error:
            log().error("A choice of staff could not be saved: %s", error)
            self._trouble = str(error)
        else:
            self._trouble = ""
            self._visit.begin_next_with(reading, hearing)
        self.changed.emit()
