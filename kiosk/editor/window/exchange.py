"""The commands that exchange texts with other programs: documents, and spreadsheets for translators."""

from PySide6.QtCore import QObject

from kiosk.editor.form.places import open_file, save_file
from kiosk.editor.store.outline import Node
from kiosk.editor.window.dialogs import LinesDialog
from kiosk.editor.window.editing_window import EditingWindow
from kiosk.paths import ICONS

DOCUMENTS = "*.docx *.odt *.md *.html *.htm *.txt"
DELIVERIES = "*.xlsx *.xliff *.xlf"


class Exchange(QObject):
    """Reads documents and what translators deliver into the content, and writes files for translators."""

    def __init__(self, window: EditingWindow) -> None:
        super().__init__(window)
        self._window = window
        self._store = window.store

    def from_document(self) -> None:
        """Make a topic of a document, or take over a newer version of the document that a topic was made of."""
        from kiosk.content.documents.importing import import_document
        from kiosk.content.documents.report import report_lines

        file = open_file(self._window, self.tr("A document"), DOCUMENTS)
        if file is None:
            return
        self._store.keep_versions(self.tr("Before a document was imported"))
        imported = import_document(file, self._store.folder)
        self._take_over()
        self._window.tree.select(Node("topic", imported.topic))
        lines = report_lines(imported.unit, imported.notes)
        note = self.tr("What became of the document. The topic is a draft that awaits medical review.")
        LinesDialog(self.tr("From a document"), note, lines, self._window).exec()

    def export_spreadsheet(self, topic: str) -> None:
        """Write the texts of a topic for a translator into the current language."""
        from kiosk.content.translation_files.exporting import export_language

        language = self._window.language_to_translate
        file = save_file(
            self._window, self.tr("A file for the translator"), f"{topic}.{language}.xlsx", DELIVERIES
        )
        if file is not None:
            self._window.tell("; ".join(export_language(self._store.folder, topic, language, file)))

    def import_spreadsheet(self) -> None:
        """Take over what a translator delivered, as drafts."""
        from kiosk.content.translation_files.importing import import_delivery

        file = open_file(self._window, self.tr("The translator's file"), DELIVERIES)
        if file is None:
            return
        self._store.keep_versions(self.tr("Before a translation was delivered"))
        lines = import_delivery(self._store.folder, ICONS, file, state="draft", by="")
        self._take_over()
        LinesDialog(self.tr("Imported"), self.tr("Imported:"), lines, self._window).exec()

    def _take_over(self) -> None:
        """Show what was written into the files; edits before that can no longer be undone step by step."""
        self._window.history.stack.clear()
        self._store.reload_all()
