"""The middle of the editor's window: the form of what is selected, what concerns it, and the problems."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kiosk.editor.form.captions_form import CaptionsForm


class FormSide(QWidget):
    """Shows a heading, a form, and the list of problems; above the form a notice while files are in conflict."""

    compareRequested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = QLabel()
        self.heading.setStyleSheet("font-weight: bold; font-size: 13pt")
        self.heading.setWordWrap(True)
        self.notice = QFrame()
        self.notice.setStyleSheet("QFrame { background: #fff0c2; color: #222 }")
        self._notice_text = QLabel()
        self._notice_text.setWordWrap(True)
        self.compare = QPushButton(self.tr("Compare …"))
        self.compare.clicked.connect(self.compareRequested)
        row = QHBoxLayout(self.notice)
        row.addWidget(self._notice_text, 1)
        row.addWidget(self.compare)
        self.notice.hide()
        self.form_area = QScrollArea(widgetResizable=True)
        self.form_area.setFrameShape(QFrame.Shape.NoFrame)
        self.problem_list = QListWidget()
        self.problem_list.setAccessibleName(self.tr("Problems"))
        self.problem_list.setMaximumHeight(130)
        self.problem_list.setWordWrap(True)
        self.problem_list.hide()
        layout = QVBoxLayout(self)
        for widget in (self.heading, self.notice, self.form_area, self.problem_list):
            layout.addWidget(widget)

    @property
    def problem_lines(self) -> list[str]:
        """Return the problems that are listed."""
        return [self.problem_list.item(row).text() for row in range(self.problem_list.count())]

    def show_form(self, form: QWidget, captions: CaptionsForm | None) -> None:
        """Show a form, and below it the captions of a film or recording."""
        if captions is None:
            self.form_area.setWidget(form)
            return
        both = QWidget()
        layout = QVBoxLayout(both)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(form)
        layout.addWidget(captions)
        layout.addStretch(1)
        self.form_area.setWidget(both)

    def show_conflict(self, title: str | None) -> None:
        """Show that another program has changed the file with a title, or that none has."""
        self.notice.setVisible(title is not None)
        if title is not None:
            text = self.tr(
                "Another program has changed “{title}”. It is not saved until you have compared both."
            )
            self._notice_text.setText(text.format(title=title))
