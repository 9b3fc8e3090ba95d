"""Where it goes when a visitor says whether a page was helpful."""

from typing import Protocol


class Feedback(Protocol):
    """Counts what visitors say; it learns nothing of who says it."""

    def helpful(self, topic: str, section: str, language: str, *, helped: bool) -> None:
        """Count one answer."""
