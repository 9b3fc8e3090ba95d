"""Compiles the interface in a pseudo-locale with Qt's own tools, for tours and tests.

A translator written in Python would be simpler, but QML also asks for translations on its loader thread while the
main thread waits for that thread and holds the GIL.
"""

import hashlib
import os
import subprocess
from pathlib import Path
from xml.etree import ElementTree as ET

import PySide6

from kiosk.content.translation import pseudolocalize as pseudo
from kiosk.paths import QML, cache_folder

TOOLS = Path(PySide6.__path__[0])


def compile_pseudo(language: str) -> Path:
    """Return a compiled translation of all texts in QML files; it is rebuilt when one of them has changed."""
    sources = sorted(QML.rglob("*.qml"))
    state = hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
    file = cache_folder() / f"pseudo-{state}-{language}.qm"
    if not file.is_file():
        file.parent.mkdir(parents=True, exist_ok=True)
        words = file.with_suffix(".ts")
        run("lupdate", "-silent", "-locations", "none", *map(str, sources), "-ts", str(words))
        respell(words, language)
        draft = file.with_suffix(f".{os.getpid()}.new")
        run("lrelease", "-silent", str(words), "-qm", str(draft))
        draft.replace(file)
    return file


def respell(words: Path, language: str) -> None:
    """Fill a `.ts` file with pseudo-translations."""
    tree = ET.parse(words)  # noqa: S314 (Qt's own tool has just written it)
    for message in tree.iter("message"):
        translation = message.find("translation")
        if translation is not None:
            translation.attrib.pop("type", None)
            translation.text = pseudo.text(language, message.findtext("source", ""))
    tree.write(words, encoding="utf-8", xml_declaration=True)


def run(tool: str, *arguments: str) -> None:
    """Run one of Qt's tools; raise `RuntimeError` with its output if it fails."""
    done = subprocess.run([TOOLS / tool, *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode != 0:
        raise RuntimeError(f"{tool} failed: {done.stdout}{done.stderr}")
