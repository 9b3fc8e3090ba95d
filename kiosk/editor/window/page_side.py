"""The right side of the editor: the page, and the screen that it is shown on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from kiosk.content.blocks.cards import Review
from kiosk.content.languages import NAMES
from kiosk.editor.preview.page import LivePage, ShownScreen
from kiosk.editor.preview.pane import PagePane
from kiosk.settings import BY_NAME

SCREENS = {
    "Lobby, 24 inches": (1920, 1080, 24.0),
    "Lobby, 32 inches, upright": (1080, 1920, 32.0),
    "Lobby, 55 inches": (3840, 2160, 55.0),
    "Tablet, 10 inches": (1280, 800, 10.1),
    "Laptop, 13.3 inches": (1280, 720, 13.3),
    "Laptop, 15.6 inches, 1366x768": (1366, 768, 15.6),
}


class PageSide(QWidget):
    """Shows the live page; `languageChosen` is emitted with the language that the author wants to write and see."""

    languageChosen = Signal(str)

    def __init__(self, page: LivePage, languages: list[str]) -> None:
        super().__init__()
        self._screen = ShownScreen()
        self.pane = PagePane(page, self._screen)
        self.screen_box = QComboBox()
        self.screen_box.addItems(list(SCREENS))
        self.language = QComboBox()
        self.size_box = QComboBox()
        self.size_box.addItems([size for size in BY_NAME["text_size"].choices if size != "auto"])
        self.size_box.setCurrentText(self._screen.text_size)
        self.contrast = QComboBox()
        self.contrast.addItems(list(BY_NAME["contrast"].choices))
        self.contrast.setCurrentText(self._screen.contrast)
        self.review = QLabel()
        self.review.setWordWrap(True)
        left, right = QFormLayout(), QFormLayout()
        left.addRow(self.tr("&Language:"), self.language)
        left.addRow(self.tr("&Screen:"), self.screen_box)
        right.addRow(self.tr("Te&xt size:"), self.size_box)
        right.addRow(self.tr("&Contrast:"), self.contrast)
        choices = QHBoxLayout()
        choices.addLayout(left, 1)
        choices.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.addLayout(choices)
        layout.addWidget(self.pane, 1)
        self.full_size = QPushButton(self.tr("&Full size"))
        self.full_size.setAccessibleDescription(
            self.tr("Shows the page in a window of its own; Esc closes it.")
        )
        self.full_size.clicked.connect(self.pane.show_full_size)
        below = QHBoxLayout()
        below.addWidget(self.review, 1)
        below.addWidget(self.full_size)
        layout.addLayout(below)
        self.set_languages(languages)
        for box in (self.screen_box, self.size_box, self.contrast):
            box.currentTextChanged.connect(self.apply)
        self.language.currentIndexChanged.connect(self._choose_language)

    def set_languages(self, languages: list[str]) -> None:
        """Offer languages; if the chosen one is no longer among them, the first one is chosen."""
        if languages == [self.language.itemData(index) for index in range(self.language.count())]:
            return
        chosen = self.language.currentData()
        self.language.blockSignals(True)
        self.language.clear()
        for code in languages:
            self.language.addItem(NAMES.get(code, code), code)
        self.language.setCurrentIndex(max(0, self.language.findData(chosen)))
        self.language.blockSignals(False)
        if chosen is not None and self.language.currentData() != chosen:
            self._choose_language()

    def show_review(self, review: Review | None) -> None:
        """Say who has reviewed what is shown, nothing if it is not known."""
        texts = {
            "reviewed": self.tr("Reviewed by {by} on {on}"),
            "changed": self.tr("Changed since it was reviewed by {by} on {on}"),
            "awaiting": self.tr("Awaiting medical review"),
        }
        self.review.setText("" if review is None else texts[review.state].format(by=review.by, on=review.on))

    def choose_language(self, code: str) -> None:
        """Choose a language, as the author would."""
        self.language.setCurrentIndex(self.language.findData(code))

    def apply(self) -> None:
        """Show the page as it was chosen here."""
        width, height, diagonal = SCREENS[self.screen_box.currentText()]
        language = self.language.currentData() or ""
        sizes = self.size_box.currentText(), self.contrast.currentText()
        self._screen = ShownScreen(width, height, diagonal, language, *sizes)
        self.pane.set_screen(self._screen)

    def _choose_language(self) -> None:
        self.apply()
        self.languageChosen.emit(self.language.currentData() or "")
