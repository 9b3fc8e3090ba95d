"""Values that the theme is derived from: the visitor's display choices on this screen."""

from collections.abc import Iterable
from enum import IntEnum

from PySide6.QtCore import Property, QEnum, QObject, QTimer, Signal

from kiosk.content.blocks.cards import Language
from kiosk.devices.display.screen_geometry import FALLBACK_DIAGONAL, ScreenGeometry
from kiosk.ui.display.font_metrics import capital_height, line_spacing
from kiosk.ui.display.fonts import family_of
from kiosk.ui.properties import qml_type, read_property
from kiosk.visit.preferences import DisplayPreferences
from kiosk.visit.state import Change
from kiosk.visit.visit import Visit

RELAYOUT_MILLISECONDS = 120
"""Delay until hidden views may be created again after a relayout: the frame with the change is drawn first."""


@qml_type
class Appearance(QObject):
    """Properties from which the QML theme computes sizes, fonts and colours, for the visitor's display preferences."""

    @QEnum
    class Contrast(IntEnum):
        """The contrast modes."""

        Normal = 0
        Dark = 1
        Light = 2
        Soft = 3

    @QEnum
    class TextSize(IntEnum):
        """The text sizes, smallest first."""

        Small = 0
        Medium = 1
        Large = 2
        Largest = 3

    leanChanged = Signal()
    readingChanged = Signal()
    glassChanged = Signal()

    def __init__(self, visit: Visit, languages: Iterable[Language]) -> None:
        """Start on a default screen; `languages` are all that the library has."""
        super().__init__()
        self._visit = visit
        self._right_to_left = {language.code for language in languages if language.right_to_left}
        self.glass = ScreenGeometry(1920, 1080, FALLBACK_DIAGONAL)
        self._relayout_timer = QTimer(self, singleShot=True, interval=RELAYOUT_MILLISECONDS)
        self._relayout_timer.timeout.connect(self.leanChanged)
        visit.subscribe(self._on_change)

    def _on_change(self, change: Change) -> None:
        if change.before.reading != change.after.reading:
            self.begin_relayout()
            self.readingChanged.emit()
        elif change.is_edition:
            self.begin_relayout()  # so that the reading position is kept

    @property
    def _reading(self) -> DisplayPreferences:
        return self._visit.state.reading

    def begin_relayout(self) -> None:
        """Drop hidden views for a moment: everything visible is about to be laid out again."""
        if not self.lean_now:
            self._relayout_timer.start()
            self.leanChanged.emit()
        self._relayout_timer.start()

    def fit(self, glass: ScreenGeometry) -> None:
        """Apply another screen geometry."""
        if glass != self.glass:
            self.glass = glass
            self.glassChanged.emit()

    @Property(int, notify=readingChanged)
    def textSize(self) -> TextSize:
        """Return the text size."""
        return text_size_of(self._reading)

    @Property(int, notify=readingChanged)
    def contrast(self) -> Contrast:
        """Return the contrast mode."""
        return Appearance.Contrast[self._reading.contrast.capitalize()]

    # Whether animations are off
    reducedMotion = read_property(bool, "_reading.reduced_motion", readingChanged)

    @property
    def from_right(self) -> bool:
        """Return whether the current language is right-to-left."""
        return self._reading.language in self._right_to_left

    # Whether the current language is right-to-left, for QML
    rightToLeft = read_property(bool, "from_right", readingChanged)
    # Whether hidden views should be dropped, because every text that exists has to be laid out again
    lean = read_property(bool, "lean_now", leanChanged)

    @property
    def lean_now(self) -> bool:
        """Return `lean`, for Python."""
        return self._relayout_timer.isActive()

    width = read_property(int, "glass.width", glassChanged)  # screen's width in pixels
    height = read_property(int, "glass.height", glassChanged)  # screen's height in pixels
    pixelsPerMillimetre = read_property(float, "glass.pixels_per_millimetre", glassChanged)

    @Property(list, notify=glassChanged)
    def capitals(self) -> list[float]:
        """Return the capital heights of the four text sizes in millimetres, smallest first."""
        return list(self.glass.capital_heights)

    @Property(float, notify=glassChanged)
    def touch(self) -> float:
        """Return the minimum width and height of a touch target in millimetres."""
        return self.glass.at_lobby_size(12.7, 9.0)

    @Property(float, notify=glassChanged)
    def bigTouch(self) -> float:
        """Return the minimum width and height of tiles and of the bar's buttons in millimetres."""
        return self.glass.at_lobby_size(20.0, 12.0)

    @Property(float, notify=glassChanged)
    def touchGap(self) -> float:
        """Return the minimum gap between touch targets in millimetres."""
        return self.glass.at_lobby_size(2.54, 1.27)

    @Property(float, notify=glassChanged)
    def smallestCapital(self) -> float:
        """Return the smallest capital height in millimetres; only the text size "small" may go below it."""
        return self.glass.at_lobby_size(3.6, 3.0)

    @Property(float, notify=glassChanged)
    def labelCapital(self) -> float:
        """Return the capital height of the bar's labels in millimetres; it does not depend on the text size."""
        return self.glass.at_lobby_size(4.7, 3.0)

    @Property(str, notify=readingChanged)
    def family(self) -> str:
        """Return the font family of the current language."""
        return family_of(self._reading.language)

    # Whether the page is lowered into the reach of a seated visitor
    lowered = read_property(bool, "_reading.lowered", readingChanged)

    @Property(float, notify=readingChanged)
    def capitalHeight(self) -> float:
        """Return the height of a capital letter over the font size."""
        return capital_height(family_of(self._reading.language))

    @Property(float, notify=readingChanged)
    def lineSpacing(self) -> float:
        """Return the font's line height over the font size."""
        return line_spacing(family_of(self._reading.language))


def text_size_of(reading: DisplayPreferences) -> Appearance.TextSize:
    """Return the text size of display preferences."""
    return Appearance.TextSize[reading.text_size.capitalize()]
