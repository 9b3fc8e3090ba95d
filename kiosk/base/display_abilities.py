"""What a display can do: found out by the devices' layer, judged by the staff's."""

from typing import NamedTuple


class DisplayAbility(NamedTuple):
    """Whether the display can do something.

    `state` is "able", "option" (with a command-line option), "tool" (a program is missing), "server" (it cannot) or
    "unmapped" (it can, but is not set up). `program` is the missing program; `command` is what a technician runs to use
    or to get the ability.
    """

    state: str
    program: str = ""
    command: str = ""


class DisplayAbilities(NamedTuple):
    """What a display can do; `mapping` is `None` if none is needed: one unrotated screen, or no touchscreen."""

    power: DisplayAbility
    rotation: DisplayAbility
    mapping: DisplayAbility | None = None
