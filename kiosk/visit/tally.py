"""What the kiosk tells to who counts: each thing for itself, and nothing of who did it."""

from typing import Protocol


class UsageSink(Protocol):
    """Counts what visitors do. Pages are named `topic/section`; nothing here may wait."""

    def began(self, how: str) -> None:
        """Count a visit by how it was begun: "touch", "language" (the button of one) or "keys"."""

    def read(self, page: str, language: str, seconds: float | None) -> None:
        """Count a page that was open for so long; `None` when the visitor went away from it, and nobody can tell."""

    def rated(self, page: str, language: str, *, helped: bool) -> None:
        """Count an answer to whether a page was helpful."""

    def used(self, tool: str) -> None:
        """Count a visit in which something was used (`kiosk.visit.observer`), once for each visit."""

    def ended(
        self, how: str, at: str, *, seconds: float, pages: int, language: str, text_size: str, contrast: str
    ) -> None:
        """Count a visit by how it ended ("closed", "idle", "fault"), where, and how its visitor read at last.

        `at` is a page or the name of a place, `pages` how many different ones were opened, `seconds` how long it
        took until the visitor last did something.
        """
