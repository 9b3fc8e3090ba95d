"""Walks the running kiosk by touch and takes a picture of every place."""

import re
from pathlib import Path

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtQuick import QQuickItem

from kiosk.content.pages import page_to_json
from kiosk.devices.scripted_clock import ScriptedClock
from kiosk.ui.kiosk import Kiosk
from kiosk.ui.robot import Robot, items
from kiosk.ui.window import KioskWindow
from kiosk.visit.place import PlaceKind

STEP_SECONDS = 5.0
LONG_SECONDS = 3600.0
MOST_SCREENS = 40
SHEET_COLUMNS = 4
THUMBNAIL_WIDTH = 480


def is_key(item: QQuickItem) -> bool:
    """Tell whether an item is a key to type with."""
    return item.objectName().startswith("key-") and item.isVisible()


class Tour:
    """One walk: start screen, menus, every section to its end, cards, sources, idle warning, reset."""

    def __init__(self, window: KioskWindow, kiosk: Kiosk, clock: ScriptedClock, folder: Path) -> None:
        """Leave the pictures in `folder`, which is made when it is not there."""
        self._robot = Robot(window)
        self._kiosk = kiosk
        self._clock = clock
        self._folder = folder
        self._pictures: list[Path] = []

    def walk(self) -> list[Path]:
        """Take the whole walk and give the pictures, the contact sheet last."""
        self._folder.mkdir(parents=True, exist_ok=True)
        for old in self._folder.glob("*.png"):
            old.unlink()
        self._take("start")
        self._touch("start")
        if self._at(PlaceKind.TOPICS):
            self._take("topics")
        for topic in self._kiosk.topic_cards:
            self._tour_topic(topic.id, [section.id for section in topic.sections])
        self._idle_out()
        self._contact_sheet()
        return self._pictures

    def _tour_topic(self, topic: str, sections: list[str]) -> None:
        if self._at(PlaceKind.TOPICS):
            self._reach(f"tile-{topic}")
        self._take(f"menu-{topic}")
        for card in ("display", "language"):
            if self._can_touch(card):
                self._touch(card)
                self._take(f"choice-of-{card}")
                self._touch("closeSheet")
        self._search()
        for section in sections:
            self._reach(f"tile-{section}")
            if not self._kiosk.state.in_full:
                self._take(f"{section}-in-short")
                if self._robot.find("moreDetail") is not None:
                    self._reach("moreDetail")
            self._take(f"{section}-1")
            self._turn_pages(section)
            if section == sections[0]:
                self._show_cards(section)
            self._touch("back")
        if len(self._kiosk.topic_cards) > 1:
            self._touch("back")

    def _search(self) -> None:
        self._touch("search")
        self._take("search")
        for item in [item for item in items(self._robot.window.rootObject()) if is_key(item)][11:13]:
            self._touch(item.objectName())
        self._take("search-found")
        self._touch("useIndex")
        self._take("search-index")
        self._touch("back")

    def _turn_pages(self, section: str) -> None:
        for screen in range(2, MOST_SCREENS):
            if not self._can_touch("down"):
                return
            self._touch("down")
            self._take(f"{section}-{screen}")

    def _show_cards(self, section: str) -> None:
        page = self._kiosk.page_record
        if page is None:
            return
        labelled = [block.id for block in page.blocks if block.evidence]
        if labelled:
            self._kiosk.visiting.sheets.explain(labelled[0])
            self._take(f"{section}-evidence")
            self._touch("closeSheet")
        terms = re.findall("term:[a-z0-9-]+", page_to_json(page))
        if terms:
            self._kiosk.visiting.navigation.followLink(terms[0])
            self._take(f"{section}-term")
            self._touch("closeSheet")
        self._reach("sourcesBelow")
        self._take(f"{section}-sources")

    def _idle_out(self) -> None:
        self._touch("close")
        self._touch("start")
        while not self._kiosk.warned:
            self._clock.advance(STEP_SECONDS)
        self._take("idle-warning")
        self._clock.advance(LONG_SECONDS)
        self._robot.wait_for_stillness()
        self._take("reset")

    def _at(self, kind: PlaceKind) -> bool:
        return self._kiosk.state.place.kind is kind

    def _reach(self, name: str) -> None:
        """Page down until an item is on the screen, then touch it."""
        while not self._robot.on_screen(name) and self._can_touch("down"):
            self._touch("down")
        self._touch(name)

    def _can_touch(self, name: str) -> bool:
        item = self._robot.find(name)
        return item is not None and item.isEnabled()

    def _touch(self, name: str) -> None:
        self._robot.tap(name)
        self._clock.advance(STEP_SECONDS)
        self._robot.wait_for_stillness()

    def _take(self, name: str) -> None:
        path = self._folder / f"{len(self._pictures):02d}-{name}.png"
        self._robot.save(path)
        self._pictures.append(path)

    def _contact_sheet(self) -> None:
        shots = [(path.stem, QImage(str(path))) for path in self._pictures]
        high = THUMBNAIL_WIDTH * shots[0][1].height() // shots[0][1].width()
        gap, label = 16, 32
        rows = -(-len(shots) // SHEET_COLUMNS)
        sheet = QImage(
            SHEET_COLUMNS * (THUMBNAIL_WIDTH + gap) + gap,
            rows * (high + label + gap) + gap,
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
            y = gap + index // SHEET_COLUMNS * (high + label + gap)
            painter.drawText(QRect(x, y, THUMBNAIL_WIDTH, label), Qt.AlignmentFlag.AlignLeft, name)
            painter.drawImage(QRect(x, y + label, THUMBNAIL_WIDTH, high), shot)
        painter.end()
        path = self._folder / "contact-sheet.png"
        if not sheet.save(str(path)):
            raise OSError(f"{path} cannot be written")
        self._pictures.append(path)
