"""The layers of the screen, as `Main.qml` declares them on its root item."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtQml import qmlAttachedPropertiesObject
from PySide6.QtQuick import QQuickItem

from kiosk.ui.contract import Attached, AttachedProperties, attached_type
from kiosk.ui.properties import stored_property

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView


class LayersProperties(QObject, AttachedProperties):
    """The layers of one window; Python reads the plain attributes and calls `turn_page`.

    A layer is `None` while it is not loaded, and may be hidden: see `shown`. `page_scroller` is the flickable of the
    current place, if that scrolls. `is_rebuilding` is whether hidden views are dropped and created again, because the
    layout changes.
    """

    pageRequested = Signal(int)

    def __init__(self, root: QObject) -> None:
        super().__init__(root)
        self.is_rebuilding = False
        self.page_scroller: QQuickItem | None = None
        self.place_item: QQuickItem | None = None
        self.bar_item: QQuickItem | None = None
        self.voice_controls_item: QQuickItem | None = None
        self.sheet_item: QQuickItem | None = None
        self.cover_item: QQuickItem | None = None
        self.idle_warning_item: QQuickItem | None = None

    def turn_page(self, by: int) -> None:
        """Do what "Down" (1) or "Up" (-1) does on the topmost layer."""
        self.pageRequested.emit(by)

    def covering(self, *, sheet: bool = True) -> QQuickItem | None:
        """Return the visible layer that takes all keys and alone is read; `sheet` is whether a card counts."""
        candidates = (self.idle_warning_item, self.cover_item, self.sheet_item if sheet else None)
        return next((item for item in map(shown, candidates) if item is not None), None)

    rebuilding = stored_property(bool, "is_rebuilding")
    scroller = stored_property(QQuickItem, "page_scroller")
    place = stored_property(QQuickItem, "place_item")
    bar = stored_property(QQuickItem, "bar_item")
    voiceControls = stored_property(QQuickItem, "voice_controls_item")
    sheet = stored_property(QQuickItem, "sheet_item")
    cover = stored_property(QQuickItem, "cover_item")
    idleWarning = stored_property(QQuickItem, "idle_warning_item")


def shown(item: QQuickItem | None) -> QQuickItem | None:
    """Return an item if it is visible, else `None`."""
    return item if item is not None and item.isVisible() else None


@attached_type
class Layers(QObject, Attached[LayersProperties]):
    """Attaches `LayersProperties` to the root item of the window."""

    properties = LayersProperties


def layers_of(window: "QQuickView") -> LayersProperties:
    """Return the layers of `window`; there are none if its root item declares none."""
    found = qmlAttachedPropertiesObject(Layers, window.rootObject())
    assert isinstance(found, LayersProperties)  # noqa: S101  (created if necessary)
    return found
