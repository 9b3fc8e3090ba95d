"""The interface to usage counts: each count is independent, and none identifies a visitor."""

from typing import Protocol


class UsageSink(Protocol):
    """Counts what visitors do. Pages are named `topic/section`; no method may block."""

    def began(self, how: str) -> None:
        """Count a visit by how it began: "touch", "language" (a language's button) or "keys"."""

    def read(self, page: str, language: str, seconds: float | None) -> None:
        """Count a page by how long it was open; `None` if that is unknown because the visitor walked away."""

    def rated(self, page: str, language: str, *, helped: bool) -> None:
        """Count an answer to whether a page was helpful."""

    def used(self, tool: str) -> None:
        """Count a visit in which a tool was used (`kiosk.visit.observer`), once per visit."""

    def ended(
        self, how: str, at: str, *, seconds: float, pages: int, language: str, text_size: str, contrast: str
    ) -> None:
        """Count a visit by how it ended ("closed", "idle", "fault"), where, and its last display preferences.

        `at` is a page or the name of a place, `pages` the number of different pages opened, `seconds` the time until
        the visitor's last action.
        """
