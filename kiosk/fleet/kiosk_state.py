"""What a kiosk tells about itself: who it is, what it shows, and how healthy it is. Nothing in it is about visitors."""

from typing import Annotated

from msgspec import Meta, Struct

from kiosk.base.kiosk_number import NUMBER
from kiosk.base.plain_text import ONE_LINE

LIGHTS = ("green", "amber", "red")
"""The traffic lights of health checks, the worst last."""

Line = Annotated[str, Meta(max_length=4000, pattern=ONE_LINE)]
"""A text on one line."""

Light = Annotated[str, Meta(pattern=f"^({'|'.join(LIGHTS)})$")]
Number = Annotated[str, Meta(pattern=NUMBER)]
Seconds = Annotated[int, Meta(ge=0, le=10**11)]
"""Seconds since the epoch, or 0 if unknown."""

Amount = Annotated[int, Meta(ge=0, le=2**53)]


class CheckState(Struct, frozen=True):
    """A health check, as `kiosk.staff.health.checks.Check` without the problems of the content."""

    id: Line
    light: Light
    found: Line
    remedy: Line


class KioskState(Struct, frozen=True, kw_only=True):
    """The state of a kiosk at the moment `written`.

    `serial` grows with each export, even where the clock is set back. `name` and `place` are the settings
    `kiosk_name` and `kiosk_place`, `clinic` is the clinic's name in the content. `content` is the version of the
    installed pack, or the fingerprint of other content; `built` is when that was built, and `started` when the kiosk
    was last started. `crashes` are those in a row. `free` are the bytes left on the fullest disk that the kiosk writes
    to. `titles` has the topics' titles by id.
    """

    number: Number
    serial: Seconds
    written: Seconds
    name: Line
    place: Line
    clinic: Line
    program: Line
    content: Line
    built: Seconds
    started: Seconds
    crashes: Amount
    reviews_due: Amount
    free: Amount
    checks: tuple[CheckState, ...]
    titles: dict[Line, Line]

    @property
    def light(self) -> str:
        """Return the worst light of all checks."""
        return max((check.light for check in self.checks), key=LIGHTS.index, default=LIGHTS[0])
