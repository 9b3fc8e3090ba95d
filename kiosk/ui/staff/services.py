"""What the staff panel needs from the rest of the program, besides the visit."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from kiosk.staff.health.checks import Check
    from kiosk.staff.reports.usage_summary import Use


class StaffServices(Protocol):
    """Access of the panel to the machine.

    `folder` holds its state, `content` is the folder of the content, `settings` are the kiosk's by name.
    """

    folder: Path
    content: Path
    settings: Mapping[str, Any]

    def set_diagonal(self, diagonal: float) -> None:
        """Lay everything out for a screen of another diagonal, in inches."""

    def leave(self, code: int) -> None:
        """End the program with an exit code."""

    def examine(self) -> None:
        """Start the health checks."""

    def checks(self) -> "Sequence[Check]":
        """Return the results of the checks so far."""

    def use(self, period: str) -> "Use | None":
        """Return the usage in a period; `None` if usage is not counted."""
