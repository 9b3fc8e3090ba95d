"""Measures the screen's true size with a bank card held against it."""

import math
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QEnum, QObject, Signal, Slot

from kiosk.base.log import log
from kiosk.devices.display.screen_geometry import MILLIMETRES_PER_INCH, PLAUSIBLE_DIAGONALS, legibility
from kiosk.errors import KioskError
from kiosk.staff.overrides import choose
from kiosk.ui.properties import qml_type, read_property

if TYPE_CHECKING:
    from kiosk.ui.shell.visit_context import VisitContext
    from kiosk.ui.staff.services import StaffServices

CARD_MILLIMETRES = (85.60, 53.98)
"""ISO/IEC 7810 ID-1: bank cards, most identity cards and driving licences worldwide."""

STEP, LEAP = 0.004, 0.05
"""Shares by which the card grows: a third of a millimetre, which is just visible, and about ten such steps."""


@qml_type
class ScreenCalibration(QObject):
    """A drawn card that staff resize until it is as large as a real one."""

    @QEnum
    class SizeProblem(IntEnum):
        """Why pages would be unusable, named as in `Legibility.problem`."""

        NoProblem = 0
        Small = 1
        Narrow = 2

    changed = Signal()

    def __init__(self, context: "VisitContext", services: "StaffServices", parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._services = services
        self._diagonal = context.glass.diagonal
        self._trouble = ""

    def begin(self) -> None:
        """Start with the current diagonal."""
        self._diagonal, self._trouble = self._context.glass.diagonal, ""
        self.changed.emit()

    @Property(float, notify=changed)
    def cardWidth(self) -> float:
        """Return the card's width in pixels."""
        return CARD_MILLIMETRES[0] * self._pixels_per_millimetre()

    @Property(float, notify=changed)
    def cardHeight(self) -> float:
        """Return the card's height in pixels."""
        return CARD_MILLIMETRES[1] * self._pixels_per_millimetre()

    diagonal = read_property(float, "_diagonal", changed)  # resulting screen diagonal in inches
    trouble = read_property(str, "_trouble", changed)  # why the diagonal could not be saved

    @Property(int, notify=changed)
    def problem(self) -> SizeProblem:
        """Return why pages would be unusable at this size."""
        glass = self._context.glass
        problem = legibility(glass.width, glass.height, self._diagonal).problem
        none = ScreenCalibration.SizeProblem.NoProblem
        return ScreenCalibration.SizeProblem[problem.capitalize()] if problem else none

    @Slot(int)
    def step(self, steps: int) -> None:
        """Enlarge or shrink the card by one step, or by a leap if `steps` is more than one."""
        share = math.copysign(LEAP if abs(steps) > 1 else STEP, steps)
        low, top = PLAUSIBLE_DIAGONALS
        self._diagonal = min(top, max(low, self._diagonal / (1 + share)))
        self.changed.emit()

    @Slot(result=bool)
    def keep(self) -> bool:
        """Save and apply the diagonal; return false if that failed.

        A size at which pages cannot be used is not taken: the panel itself could then not be read.
        """
        inches = round(self._diagonal, 2)
        glass = self._context.glass
        if legibility(glass.width, glass.height, inches).problem:
            return False
        try:
            choose(self._services.folder, "screen_diagonal", inches)
        except KioskError as error:
            log().error("The screen's diagonal could not be saved: %s", error)
            self._trouble = str(error)
            self.changed.emit()
            return False
        self._services.set_diagonal(inches)
        return True

    def _pixels_per_millimetre(self) -> float:
        glass = self._context.glass
        return math.hypot(glass.width, glass.height) / self._diagonal / MILLIMETRES_PER_INCH
