"""The messages to staff about the machine's health, which are in `messages.toml`.

`packaging/setup/interface-words` makes their texts known to translators; `kiosk.staff.health.checks.in_words`
translates a check.
"""

import tomllib
from pathlib import Path
from typing import NamedTuple


class Message(NamedTuple):
    """The traffic light of a finding, its text, and its remedy.

    `%1`, `%2` and so on are replaced by values, in the finding and in the remedy.
    """

    light: str
    found: str
    remedy: str


def read_messages() -> dict[str, dict[str, Message]]:
    """Return the messages of each check by case, the checks in the order in which they are shown."""
    tables = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    texts = tables.pop("texts")
    return {
        check: {
            case: Message(told["light"], *(texts.get(told[part], told[part]) for part in ("found", "remedy")))
            for case, told in cases.items()
        }
        for check, cases in tables.items()
    }


def translate(context: str, words: str) -> str:
    """Mark a text for translation, and return it unchanged."""
    del context
    return words
