"""Walks through the running kiosk by touch, and takes a picture of every place."""

import re
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtTest import QTest

from kiosk.content.blocks.records import to_json
from kiosk.content.library.reader import Library
from kiosk.devtools.robot import Robot
from kiosk.runtime.scripted_clock import ScriptedClock
from kiosk.ui.search.search_model import HOLDER
from kiosk.ui.search.search_sample import sample_keys
from kiosk.ui.shell.kiosk import Kiosk
from kiosk.ui.shell.scene import walk
from kiosk.ui.shell.window import KioskWindow
from kiosk.visit.place import PlaceKind

STEP_SECONDS = 5.0
LONG_SECONDS = 3600.0
MOST_SCREENS = 40
SHEET_COLUMNS = 4
THUMBNAIL_WIDTH = 480
VOICE_LOOKS, VOICE_MILLISECONDS = 200, 100
"""How often, and at which interval, to check whether the voice speaks; it gives up by itself before the last check."""


class Tour:
    """One walk: start screen, menus, every section to its end, overlays, sources, idle warning, reset."""

    def __init__(
        self, window: KioskWindow, kiosk: Kiosk, library: Library, clock: ScriptedClock, folder: Path
    ) -> None:
        """Save the pictures of `kiosk`, which shows `library`, in `folder`, which is created if necessary."""
        self._robot = Robot(window)
        self._kiosk = kiosk
        self._library = library
        self._clock = clock
        self._folder = folder
        self._pictures: list[Path] = []

    def walk(self) -> list[Path]:
        """Take the whole walk; return the paths of the pictures, the contact sheet last."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for old in self._folder.glob("*.png"):
            old.unlink()
        self._robot.wait_for_stillness()  # the illustration is loaded after the first frame
        self._take("start")
        self._touch("start")
        if self._at(PlaceKind.TOPICS):
            self._take("topics")
        for topic in self._kiosk.visit.topics.values():
            self._tour_topic(topic.id, [section.id for section in topic.sections])
        self._idle_out()
        self._contact_sheet()
        return self._pictures

    def _tour_topic(self, topic: str, sections: list[str]) -> None:
        if self._at(PlaceKind.TOPICS):
            self._reach(f"tile-{topic}")
        self._take(f"menu-{topic}")
        self._show_more("menu")
        for card in ("display", "language"):
            if self._bring_up(card):
                self._touch(card)
                self._take(f"choice-of-{card}")
                self._touch("closeSheet")
        self._search(topic)
        self._check_yourself()
        for section in sections:
            self._reach(f"tile-{section}")
            if not self._kiosk.state.in_full:
                self._take(f"{section}-in-short")
                if self._robot.find("moreDetail") is not None:
                    self._reach("moreDetail")
            self._take(f"{section}-1")
            if section == sections[0]:
                self._show_more("section")
                self._take_home()
            self._turn_pages(section)
            if section == sections[0]:
                self._show_cards(section)
            self._touch("back")
        self._listen()  # last: without sound, the button says so from then on
        if len(self._kiosk.visit.topics) > 1:
            self._touch("back")

    def _show_more(self, place: str) -> None:
        """Open the actions that do not fit into the bar, if there are any."""
        if self._can_touch("more"):
            self._touch("more")
            self._take(f"more-of-{place}")
            self._touch("closeSheet")

    def _search(self, topic: str) -> None:
        if not self._bring_up("search"):
            return
        self._touch("search")
        self._take("search")
        keys = sample_keys(self._library, self._kiosk.state.reading.language, topic)
        for key in keys:
            self._type(key)
        if keys:
            self._take("search-found")
        self._touch("useIndex")
        self._take("search-index")
        self._touch("back")

    def _type(self, key: str) -> None:
        """Touch a key, or type its text as from an attached keyboard if the screen has no room for all keys."""
        if self._robot.visible_part(f"key-{key}").isEmpty():
            self._kiosk.parts.search.type_more(key.removeprefix(HOLDER))
            self._robot.wait_for_stillness()
        else:
            self._touch(f"key-{key}")

    def _check_yourself(self) -> None:
        """Answer the first question, if the topic has any."""
        if not self._can_touch("checkYourself"):
            return
        self._touch("checkYourself")
        self._take("self-check")
        self._reach(self._first("answer-"))
        self._take("self-check-answered")
        self._touch("back")

    def _take_home(self) -> None:
        if self._bring_up("takeHome"):
            self._touch("takeHome")
            self._take("take-home")
            self._touch("closeSheet")

    def _listen(self) -> None:
        """Let the page be read aloud, if there is a voice for the language."""
        speech = self._kiosk.parts.speech
        if not self._can_touch("listen"):
            return
        self._touch("listen")
        first = speech.sentence
        for _ in range(VOICE_LOOKS):
            if speech.sentence != first or not speech.reading_aloud:
                break
            QTest.qWait(VOICE_MILLISECONDS)
        # A sentence has been spoken: there is a voice, and sound
        if speech.reading_aloud and speech.sentence != first:
            self._robot.wait_for_stillness()
            self._take("listen")
        speech.stop()
        self._robot.wait_for_stillness()

    def _turn_pages(self, section: str) -> None:
        for screen in range(2, MOST_SCREENS):
            if not self._can_touch("down"):
                return
            self._touch("down")
            self._take(f"{section}-{screen}")

    def _show_cards(self, section: str) -> None:
        page = self._kiosk.parts.page()
        if page is None:
            return
        labelled = [block.id for block in page.blocks if block.evidence]
        if labelled:
            self._kiosk.parts.sheets.explain(labelled[0])
            self._take(f"{section}-evidence")
            self._touch("closeSheet")
        terms = re.findall("term:[a-z0-9-]+", to_json(page))
        if terms:
            self._kiosk.parts.navigation.followLink(terms[0])
            self._take(f"{section}-term")
            self._touch("closeSheet")
        self._reach("sourcesBelow")
        self._take(f"{section}-sources")

    def _idle_out(self) -> None:
        self._touch("close")
        self._touch("start")
        while not self._kiosk.parts.presence.warned:
            self._clock.advance(STEP_SECONDS)
        self._take("idle-warning")
        self._clock.advance(LONG_SECONDS)
        self._robot.wait_for_stillness()
        self._take("reset")

    def _at(self, kind: PlaceKind) -> bool:
        return self._kiosk.state.place.kind is kind

    def _reach(self, name: str) -> None:
        """Page down until an item is visible, then touch it."""
        while not self._robot.on_screen(name) and self._can_touch("down"):
            self._touch("down")
        self._touch(name)

    def _bring_up(self, name: str) -> bool:
        """Open "More" if the bar has no room for an action; return whether the action can be touched."""
        if self._robot.is_behind_more(name):
            self._touch("more")
            if not self._robot.wait_for(name):
                self._touch("closeSheet")
                return False
            while not self._robot.on_screen(name) and self._can_touch("sheetDown"):
                self._touch("sheetDown")
        return self._can_touch(name) and self._robot.on_screen(name)

    def _first(self, beginning: str) -> str:
        names = (item.objectName() for item in walk(self._robot.window.rootObject()))
        return next(name for name in names if name.startswith(beginning))

    def _can_touch(self, name: str) -> bool:
        item = self._robot.find(name)
        return item is not None and item.isEnabled()

    def _touch(self, name: str) -> None:
        self._robot.tap(name)
        self._clock.advance(STEP_SECONDS)
        self._robot.wait_for_stillness()

    def _take(self, name: str) -> None:
        path = self._folder / f"{len(self._pictures):03d}-{name}.png"
        self._robot.save(path)
        self._pictures.append(path)

    def _contact_sheet(self) -> None:
        shots = [(path.stem, QImage(str(path))) for path in self._pictures]
        thumbnail_height = THUMBNAIL_WIDTH * shots[0][1].height() // shots[0][1].width()
        gap, label = 16, 32
        rows = -(-len(shots) // SHEET_COLUMNS)
        sheet = QImage(
            SHEET_COLUMNS * (THUMBNAIL_WIDTH + gap) + gap,
            rows * (thumbnail_height + label + gap) + gap,
            QImage.Format.Format_RGB32,
        )
        sheet.fill(QColor("#808080"))
        painter = QPainter(sheet)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        font = QFont()
        font.setPixelSize(20)
        painter.setFont(font)
        for index, (name, shot) in enumerate(shots):
            x = gap + index % SHEET_COLUMNS * (THUMBNAIL_WIDTH + gap)
            y = gap + index // SHEET_COLUMNS * (thumbnail_height + label + gap)
            painter.drawText(QRect(x, y, THUMBNAIL_WIDTH, label), Qt.AlignmentFlag.AlignLeft, name)
            painter.drawImage(QRect(x, y + label, THUMBNAIL_WIDTH, thumbnail_height), shot)
        painter.end()
        path = self._folder / "contact-sheet.png"
        if not sheet.save(str(path)):
            raise OSError(f"{path} cannot be written")
        self._pictures.append(path)
