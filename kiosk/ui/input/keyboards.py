"""On-screen keyboard layouts, which are in `keyboards.toml`."""

import tomllib
from pathlib import Path

from kiosk.content.languages import record_of

Layer = list[str]
"""The rows of a layer: keys separated by spaces."""


def read_keyboards() -> dict[str, list[Layer]]:
    """Return the layers of each layout by name."""
    tables = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
    shared = tables["layers"]
    return {
        name: [shared[layer] if isinstance(layer, str) else layer for layer in layers]
        for name, layers in tables["keyboards"].items()
    }


KEYBOARDS = read_keyboards()


def keyboard(language: str) -> list[Layer]:
    """Return the layers of a language's keyboard."""
    return KEYBOARDS[record_of(language).script.keyboard]


def sample(layer: Layer) -> str:
    """Return the label of the key that switches to a layer: its first keys."""
    return " ".join(layer[0].split()[:3])
