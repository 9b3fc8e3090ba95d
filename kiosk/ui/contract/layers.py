"""The layers of the screen, as `Main.qml` declares them on its root item."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlAttached, QmlElement, QmlUncreatable, qmlAttachedPropertiesObject
from PySide6.QtQuick import QQuickItem

if TYPE_CHECKING:
    from PySide6.QtQuick import QQuickView

QML_IMPORT_NAME = "kiosk.ui"
QML_IMPORT_MAJOR_VERSION = 1


class LayersProperties(QObject):
    """The layers of one window; Python reads the plain attributes and calls `turn_page`.

    A layer is `None` while it is not loaded, and may be hidden: see `shown`. `page_scroller` is the flickable of the
    current place, if that scrolls. `is_rebuilding` is whether hidden views are dropped and created again, because the
    layout changes.
    """

    pageRequested = Signal(int)

    def __init__(self, root: QObject) -> None:
        """Declare no layers yet."""
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

    @Property(bool)
    def rebuilding(self) -> bool:
        """Return whether hidden views are dropped and created again."""
        return self.is_rebuilding

    @rebuilding.setter  # type: ignore[no-redef]
    def rebuilding(self, rebuilding: bool) -> None:
        self.is_rebuilding = rebuilding

    @Property(QQuickItem)
    def scroller(self) -> QQuickItem | None:
        """Return the flickable of the current place."""
        return self.page_scroller

    @scroller.setter  # type: ignore[no-redef]
    def scroller(self, item: QQuickItem | None) -> None:
        self.page_scroller = item

    @Property(QQuickItem)
    def place(self) -> QQuickItem | None:
        """Return the current place: start screen, menu, section, …."""
        return self.place_item

    @place.setter  # type: ignore[no-redef]
    def place(self, item: QQuickItem | None) -> None:
        self.place_item = item

    @Property(QQuickItem)
    def bar(self) -> QQuickItem | None:
        """Return the bar at the bottom."""
        return self.bar_item

    @bar.setter  # type: ignore[no-redef]
    def bar(self, item: QQuickItem | None) -> None:
        self.bar_item = item

    @Property(QQuickItem)
    def voiceControls(self) -> QQuickItem | None:
        """Return the bar's controls of the voice."""
        return self.voice_controls_item

    @voiceControls.setter  # type: ignore[no-redef]
    def voiceControls(self, item: QQuickItem | None) -> None:
        self.voice_controls_item = item

    @Property(QQuickItem)
    def sheet(self) -> QQuickItem | None:
        """Return the card over the page."""
        return self.sheet_item

    @sheet.setter  # type: ignore[no-redef]
    def sheet(self, item: QQuickItem | None) -> None:
        self.sheet_item = item

    @Property(QQuickItem)
    def cover(self) -> QQuickItem | None:
        """Return the privacy cover."""
        return self.cover_item

    @cover.setter  # type: ignore[no-redef]
    def cover(self, item: QQuickItem | None) -> None:
        self.cover_item = item

    @Property(QQuickItem)
    def idleWarning(self) -> QQuickItem | None:
        """Return the idle warning."""
        return self.idle_warning_item

    @idleWarning.setter  # type: ignore[no-redef]
    def idleWarning(self, item: QQuickItem | None) -> None:
        self.idle_warning_item = item


def shown(item: QQuickItem | None) -> QQuickItem | None:
    """Return an item if it is visible, else `None`."""
    return item if item is not None and item.isVisible() else None


@QmlElement
@QmlUncreatable("attached to the root item")
@QmlAttached(LayersProperties)
class Layers(QObject):  # type: ignore[operator]
    """Attaches `LayersProperties` to the root item of the window."""

    @staticmethod
    def qmlAttachedProperties(_type: object, root: QObject) -> LayersProperties:
        """Return new declarations for `root`."""
        return LayersProperties(root)

    @staticmethod
    def of(window: "QQuickView") -> LayersProperties:
        """Return the layers of `window`; there are none if its root item declares none."""
        found = qmlAttachedPropertiesObject(Layers, window.rootObject())
        assert isinstance(found, LayersProperties)  # noqa: S101  (created if necessary)
        return found
