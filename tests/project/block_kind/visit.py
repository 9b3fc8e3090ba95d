"""Shows content with the new kind of block, and prints what a visitor sees, hears and finds, as JSON."""

import json
import sys
from contextlib import closing
from pathlib import Path

from PySide6.QtQuick import QQuickItem

from kiosk.content.library.builder import build
from kiosk.content.library.reader import Library
from kiosk.content.search.query import Search
from kiosk.paths import ICONS
from kiosk.ui.speech.utterance import spoken_below
from tests.screen import kiosk_on

content = Path(sys.argv[1])
file = content.with_name("library.sqlite")
build(content, file, icons_dir=ICONS)
with closing(Library.open(file)) as library, kiosk_on(library) as screen:
    screen.go("start", "tile-overview")
    screen.wait_for_stillness()
    block = screen.find("block-belief")
    assert isinstance(block, QQuickItem)
    told = {
        "seen": screen.texts(),
        "heard": [utterance.text for utterance in spoken_below(block)],
        "found": [found.block for found in Search(library).answer("feeding", "en").found],
    }
sys.stdout.write(json.dumps(told))
