"""What of the screen is read aloud, and where the controls of the voice are."""

from collections.abc import Iterator

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQuick import QQuickItem, QQuickView

from kiosk.ui.contract.layers import Layers, shown
from kiosk.ui.shell.scene import flickable_around
from kiosk.ui.speech.utterance import Utterance, spoken_below


def sentences_on(window: QQuickView, *, sheet: bool) -> list[Utterance]:
    """Return the sentences on the screen in reading order; only those of the topmost overlay if there is one.

    `sheet` is whether a card counts as one.
    """
    layers = Layers.of(window)
    scope = layers.covering(sheet=sheet) or shown(layers.place_item) or window.rootObject()
    return list(spoken_below(scope))


def first_in_view(sentences: list[Utterance]) -> int:
    """Return the index of the first sentence that starts in view, or 0."""
    for index, sentence in enumerate(sentences):
        flickable = flickable_around(sentence.item)
        if flickable is None or flickable.position.y() <= flickable.top + 1:
            return 0
        view = QRectF(QPointF(0, 0), flickable.item.size())
        if view.contains(sentence.item.mapToItem(flickable.item, QPointF(0, 0))):
            return index
    return 0


def controls_voice_at(window: QQuickView, at: QPointF, *, sheet: bool) -> bool:
    """Return whether a position in the window is on the controls of the voice, which the card holds if `sheet`."""
    return any(item.contains(item.mapFromScene(at)) for item in voice_controls(window, sheet=sheet))


def controls_voice(window: QQuickView, item: QQuickItem, *, sheet: bool) -> bool:
    """Return whether an item is one of the controls of the voice, which the card holds if `sheet`."""
    return any(item == layer or layer.isAncestorOf(item) for layer in voice_controls(window, sheet=sheet))


def voice_controls(window: QQuickView, *, sheet: bool) -> Iterator[QQuickItem]:
    """Yield the visible layers whose controls do not stop the voice."""
    layers = Layers.of(window)
    for layer in (layers.voice_controls_item, layers.sheet_item if sheet else None):
        if layer is not None and layer.isVisible():
            yield layer
