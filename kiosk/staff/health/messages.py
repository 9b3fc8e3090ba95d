"""What a message to staff about the machine's health consists of, and the texts that many of them share.

The messages are in the `…_messages.py` files beside this one. `packaging/setup/interface-words` finds each text by its
call of `translate`; `kiosk.staff.health.checks.in_words` translates a check.
"""

from typing import NamedTuple

GREEN, AMBER, RED = "green", "amber", "red"


class Message(NamedTuple):
    """The traffic light of a finding, its text, and its remedy.

    `%1`, `%2` and so on are replaced by values, in the finding and in the remedy.
    """

    light: str
    found: str
    remedy: str


def translate(context: str, words: str) -> str:
    """Mark a text for translation, and return it unchanged."""
    del context
    return words


NOTHING = translate("Health", "Nothing needs to be done.")
LATER = translate(
    "Health", "Close this and open it again in a minute; if it says the same, tell your technician."
)
