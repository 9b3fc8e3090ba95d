"""The window of `main.py preview`: the kiosk, and below it what is wrong with the content."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QListWidget, QSplitter, QVBoxLayout, QWidget

from kiosk.content.source.problems import Problem, summary
from kiosk.editor.preview.builds import Builds
from kiosk.editor.preview.page import LivePage, ShownScreen
from kiosk.editor.preview.pane import PagePane
from kiosk.editor.preview.watch import FolderWatch
from kiosk.editor.preview.worker import BuildAnswer


class PreviewWindow(QWidget):
    """Shows the content of a folder, and shows it again after every save of any program."""

    def __init__(self, content: Path, library: Path, screen: ShownScreen = ShownScreen()) -> None:  # noqa: B008  (a tuple)
        """Build `content` as `library`, and show that."""
        super().__init__()
        self._content = content
        self.page = LivePage(library, screen, self)
        self.pane = PagePane(self.page, screen)
        self.strip = ProblemStrip(content)
        self.builds = Builds(content, library, self)
        self.builds.answered.connect(self._answered)
        self._watch = FolderWatch(content, self)
        self._watch.changed.connect(self.builds.request)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.addWidget(self.pane)
        splitter.addWidget(self.strip)
        splitter.setStretchFactor(0, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)
        self.setWindowTitle(self.tr("Preview of {folder}").format(folder=content.name))
        self.page.refresh()  # what the last preview built, until the first build is done
        self.builds.request()

    def closeEvent(self, event: QCloseEvent) -> None:
        """End the worker and the kiosk."""
        self.builds.stop()
        self.page.close()
        super().closeEvent(event)

    def _answered(self, answer: BuildAnswer) -> None:
        if answer.built:
            self.page.refresh()
        self.strip.show_answer(answer)


class ProblemStrip(QWidget):
    """Lists the problems of the last build: file, line, what to do."""

    def __init__(self, content: Path) -> None:
        """Name files relative to the folder `content`."""
        super().__init__()
        self._content = content
        self.headline = QLabel(self.tr("Building …"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Problems of the content"))
        self.list.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.addWidget(self.headline)
        layout.addWidget(self.list)
        self.setMaximumHeight(220)

    def show_answer(self, answer: BuildAnswer) -> None:
        """Show the outcome of a build."""
        self.list.clear()
        self.list.addItems([answer.failure] if answer.failure else [])
        self.list.addItems([self._line(problem) for problem in answer.problems])
        self.list.setVisible(self.list.count() > 0)
        counted = summary(answer.problems)
        if answer.built:
            text = (
                self.tr("Up to date.") if not counted else self.tr("Up to date, with {n}.").format(n=counted)
            )
        else:
            text = self.tr("The page shows the last content without errors. Correct these first:")
        self.headline.setText(text)

    def _line(self, problem: Problem) -> str:
        file = Path(problem.file)
        if file.is_relative_to(self._content):
            file = file.relative_to(self._content)
        hint = f" ({problem.hint})" if problem.hint else ""
        return f"{file.as_posix()}, {self.tr('line')} {problem.line}: {problem.message}{hint}"
