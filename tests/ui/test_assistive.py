"""An AT-SPI client, like a screen reader, completes tasks in the kiosk with nothing else."""

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.content.library.reader import Library
from kiosk.content.search.word_breaks import without_breaks
from tests.conftest import PROJECT
from tests.cups import PrintQueue
from tests.display import display_of

LANGUAGE = "es"
SYSTEM_PYTHON = "/usr/bin/python3"


@pytest.fixture
def session(tmp_path: Path, warm: Path) -> Iterator[dict[str, str]]:
    """Yield the environment of a session with a display, a message bus and the accessibility bus."""
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    kept = {
        name: value for name, value in os.environ.items() if not name.startswith(("QT_", "DBUS_", "AT_SPI"))
    }
    with display_of((1080, 2160), tmp_path) as (display, _):
        surroundings = kept | {
            "DISPLAY": display,
            "XDG_RUNTIME_DIR": str(runtime),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        bus = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            env=surroundings,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert bus.stdout is not None
        surroundings["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        launcher = subprocess.Popen(
            ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"],
            env=surroundings,
            stderr=subprocess.DEVNULL,
        )
        try:
            yield surroundings
        finally:
            bus.stdout.close()
            for process in (launcher, bus):
                process.terminate()
                process.wait()


def words_of(library: Library) -> dict[str, Any]:
    """Return what the client looks for: names as in the interface, and every text of each section."""
    (topic,) = library.topics(LANGUAGE).values()
    texts = {}
    for section in topic.sections:
        page = library.page(topic.id, section.id, LANGUAGE)
        blocks = [block for block in page.blocks if not block.sensitive]
        proses = [
            words
            for block in blocks
            for words in (getattr(block, "text", None), getattr(block, "note", None))
        ]
        texts[section.title] = [without_breaks(words.plain) for words in proses if words]
    return {
        "begin": "Touch to begin",
        "language": "Español",
        "topic": topic.title,
        "sections": [section.title for section in topic.sections[::2]],  # which have every kind of block
        "texts": texts,
        "more": "Más botones",
        "search": "Buscar",
        "typed": "quimi",
        "found": "quimioterapia",
        "home": "Llevar a casa",
        "whole": "Toda la sección",
        "print": "Imprimir",
        "printed": "Ya está impreso. Recójalo de la impresora.",
        "all": "Leer todo",
        "back": "Volver al menú",
        "down": "Abajo",
        "display": "Pantalla",
        "size": "Grande",
        "done": "Listo",
        "close": "Cerrar",
    }


def test_journeys_are_finished_with_assistive_technology_alone(
    printer: PrintQueue, session: dict[str, str], library: Path, tmp_path: Path
) -> None:
    config = tmp_path / "kiosk.toml"
    config.write_text(
        'drawing = "software"\nsounds = false\nscreen_diagonal = 24\nprinter = "Lobby"\n', encoding="utf-8"
    )
    opened = Library.open(library)
    words = words_of(opened)
    opened.close()
    kiosk = subprocess.Popen(
        [sys.executable, "main.py", "run", "--config", str(config)], cwd=PROJECT, env=session
    )
    try:
        done = subprocess.run(
            [SYSTEM_PYTHON, PROJECT / "tests" / "assistive_client.py", json.dumps(words)],
            env=session,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        told = json.loads(done.stdout)
        assert kiosk.poll() is None
    finally:
        kiosk.terminate()
        kiosk.wait()
    assert told["chosen"] == "Grande"
    assert printer.printed.read_bytes().startswith(b"%PDF")
    assert told["found"].startswith("quimioterapia. ")
    assert ["push button", "Touch to begin"] in told["start"]
    assert {"heading", "label", "push button", "radio button", "check box", "dialog"} <= set(told["roles"])
    for title, read in told["read"].items():
        wanted = words["texts"][title]
        assert set(wanted) <= set(read), title
        places = [read.index(text) for text in wanted]
        assert places == sorted(places), f"{title}: the order is another one than on the page"
        assert not any("<" in text for text in read), f"{title}: marks are read as text"
