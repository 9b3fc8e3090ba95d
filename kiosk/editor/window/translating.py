"""The commands for translations and reviews."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QInputDialog

from kiosk.content.blocks.cards import RECORDED_STATES
from kiosk.content.languages import NAMES, WRITTEN
from kiosk.content.review.signing import SignableTopic, review_from
from kiosk.content.source.reader import REVIEWS_FILE
from kiosk.editor.store import outline, structure, translations
from kiosk.editor.store.outline import Node
from kiosk.editor.window.dialogs import PersonDialog
from kiosk.editor.window.editing_window import EditingWindow
from kiosk.errors import KioskError
from kiosk.paths import ICONS


class Translating(QObject):
    """Leads from text to text, and records who stands for translations and reviews."""

    def __init__(self, window: EditingWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store

    def translate(self) -> None:
        """Go to the next text that is missing or stale in the current language."""
        window, store = self._window, self._store
        language = window.language_to_translate
        place = translations.next_to_translate(store, language, window.tree.current, window.text_written)
        file = None if place is None else store.words_file(place.topic, store.languages[0])
        node = None if place is None or file is None else outline.node_at(store, file, place.path)
        if place is None or node is None:
            window.tell(self.tr("Everything is translated."))
        else:
            window.write_text(node, place.path)

    def new_language(self) -> None:
        """Add a language, and begin with its first text."""
        window, known = self._window, self._store.languages
        names = {f"{NAMES[code]} ({code})": code for code in WRITTEN if code not in known}
        title = self.tr("New language")
        name, wanted = QInputDialog.getItem(window, title, self.tr("Language:"), sorted(names), 0, False)
        if not wanted:
            return
        label = self.tr("The clinic's name in this language:")
        clinic, wanted = QInputDialog.getText(window, title, label)
        if wanted and clinic.strip():
            texts = structure.new_language(self._store, names[name], " ".join(clinic.split()))
            after = window.place._replace(language=names[name])
            window.history.push(title, texts, before=window.place, after=after)
            window.choose_language(names[name])
            self.translate()
            window.tell(
                self.tr("Translate as many texts as you like: the others are shown in the first language.")
            )

    def stand_for(self) -> None:
        """Record that somebody stands for the translation of the current node."""
        window = self._window
        node, language = window.selected_in_topic, window.language_to_translate
        note = self.tr("Only for texts that you have compared with the first language.")
        dialog = PersonDialog(
            self.tr("Set the state of this translation"),
            note,
            window,
            states=RECORDED_STATES,
            same=self._same_texts(node),
        )
        if dialog.exec() == QDialog.DialogCode.Accepted:
            state, by = dialog.state.currentText(), dialog.by.text()
            texts = translations.recorded(
                self._store, node, language, state, by, same_is_meant=dialog.same_is_meant
            )
            window.history.push(self.tr("State of the translation"), texts, before=window.place)

    def _same_texts(self, node: Node) -> list[str]:
        """Return the texts of a node that are still those of the first language, which nobody has confirmed."""
        language = self._window.language
        if language == self._store.languages[0]:
            return []
        return [text.translation for text in translations.same_texts(self._store, node, language)]

    def review(self) -> None:
        """Record that a clinician has read the current section, or the whole topic, in the current language."""
        node, window = self._window.selected_in_topic, self._window
        section = node.section if node.kind == "block" else node.name if node.kind == "section" else None
        signable = SignableTopic(self._store.folder, ICONS, node.topic)
        titles = signable.titles(window.language)
        covered = list(titles.values()) if section is None else [titles[section]]
        note = self.tr("This review covers, as they are now in this language: {titles}.").format(
            titles="; ".join(covered)
        )
        page = Node("topic", node.topic) if section is None else Node("section", node.topic, section)
        same = self._same_texts(page)
        dialog = PersonDialog(self.tr("Record a medical review"), note, window, same=same)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            if same:
                signable = self._confirmed(page, dialog)
            on, due = (day.date().toString("yyyy-MM-dd") for day in (dialog.on, dialog.due))
            review = review_from(dialog.by.text(), on, due)
            signed = signable.sign(review, window.language, None if section is None else [section])
            self._store.reload([self._store.topic_file(node.topic).with_name(REVIEWS_FILE)])
            window.tell(self.tr("Recorded: {titles}").format(titles=", ".join(signed.titles)))

    def _confirmed(self, page: Node, dialog: PersonDialog) -> SignableTopic:
        """Record that the texts of a page are meant to be those of the first language; return the topic with that."""
        if not dialog.same_is_meant:
            raise KioskError(
                "Some texts are still those of the first language.",
                "translate them, or tick that they are meant to be the same",
            )
        window, language = self._window, self._window.language
        texts = translations.confirmed(self._store, page, language, dialog.by.text())
        window.history.push(self.tr("State of the translation"), texts, before=window.place)
        return SignableTopic(self._store.folder, ICONS, page.topic)
