"""The sentences on the screen: which there are, which one is highlighted, and where the voice's controls are."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QTimer

from kiosk.ui.contract.layers import layers_of, shown
from kiosk.ui.shell.scene import flickable_around
from kiosk.visit.place import SheetKind
from kiosk.visit.state import Change

if TYPE_CHECKING:
    from collections.abc import Iterator

    from PySide6.QtQuick import QQuickItem, QQuickView

    from kiosk.ui.speech.sentence_highlight import SentenceHighlight
    from kiosk.ui.speech.utterance import Utterance

POINTING_TRIES, POINTING_MILLISECONDS = 20, 60
"""How often, and at what interval, `point_at` looks for a sentence on a page that is being laid out."""


class SpokenScreen:
    """Finds and highlights the sentences in a window.

    `behind_sheet` means that the page behind an open overlay is read, because the overlay has the voice's controls.
    """

    def __init__(self, window: "QQuickView") -> None:
        self._window = window
        self._highlight: SentenceHighlight | None = None
        self._pointed = ""

    def sentences(self, *, behind_sheet: bool) -> "list[Utterance]":
        """Return the sentences in reading order; only those of the topmost overlay if there is one."""
        from kiosk.ui.speech.utterance import spoken_below  # most visitors do not listen

        layers = layers_of(self._window)
        scope = (
            layers.covering(sheet=not behind_sheet) or shown(layers.place_item) or self._window.rootObject()
        )
        return list(spoken_below(scope))

    def has_controls_at(self, at: QPointF, *, behind_sheet: bool) -> bool:
        """Return whether a position in the window is on the voice's controls."""
        return any(item.contains(item.mapFromScene(at)) for item in self._controls(behind_sheet=behind_sheet))

    def is_control(self, item: "QQuickItem", *, behind_sheet: bool) -> bool:
        """Return whether an item is one of the voice's controls, or inside of them."""
        controls = self._controls(behind_sheet=behind_sheet)
        return any(item == control or control.isAncestorOf(item) for control in controls)

    def _controls(self, *, behind_sheet: bool) -> "Iterator[QQuickItem]":
        layers = layers_of(self._window)
        for item in map(shown, (layers.voice_controls_item, layers.sheet_item if behind_sheet else None)):
            if item is not None:
                yield item

    def highlight(self, sentence: "Utterance | None") -> None:
        """Highlight a sentence, or none, and stop looking for the one that was pointed at."""
        self._pointed = ""
        self._show(sentence)

    def point_at(self, text: str) -> None:
        """Highlight the sentence with this text on the page that is about to be shown."""
        from kiosk.ui.speech.utterance import normalize_for_speech

        self._pointed = normalize_for_speech(text)
        self._look_later(POINTING_TRIES, -1.0)

    def _look_later(self, tries: int, before: float) -> None:
        QTimer.singleShot(POINTING_MILLISECONDS, self._window, lambda: self._look(tries, before))

    def _look(self, tries: int, before: float) -> None:
        """Highlight the sentence once its position is stable."""
        if not self._pointed:
            return
        sentences = self.sentences(behind_sheet=False)
        match = next((sentence for sentence in sentences if sentence.text == self._pointed), None)
        y = -1.0 if match is None else match.item.mapToScene(QPointF(0, 0)).y()
        if match is not None and y == before:
            self._show(match)
        elif tries:
            self._look_later(tries - 1, y)

    def _show(self, sentence: "Utterance | None") -> None:
        if self._highlight is None and sentence is not None:
            from kiosk.ui.speech.sentence_highlight import SentenceHighlight

            self._highlight = SentenceHighlight(self._window)
        if self._highlight is not None:
            self._highlight.show(sentence)


def first_in_view(sentences: "list[Utterance]") -> int:
    """Return the index of the first sentence that starts in view, or 0."""
    for index, sentence in enumerate(sentences):
        flickable = flickable_around(sentence.item)
        if flickable is None or flickable.position.y() <= flickable.top + 1:
            return 0
        view = QRectF(QPointF(0, 0), flickable.item.size())
        if view.contains(sentence.item.mapToItem(flickable.item, QPointF(0, 0))):
            return index
    return 0


def interrupts(change: Change) -> bool:
    """Return whether what is being read is no longer shown, or shown otherwise.

    The overlay with more actions has the voice's controls, so the page behind it is still read.
    """
    before, after = change.before, change.after
    more = any(sheet is not None and sheet.kind is SheetKind.MORE for sheet in (before.sheet, after.sheet))
    return (
        change.is_move
        or before.reading != after.reading
        or before.in_full != after.in_full
        or before.hidden != after.hidden
        or change.is_other_question
        or (change.is_other_sheet and not more)
    )
