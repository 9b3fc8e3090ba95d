"""Keeps the page up to date with the content: the edited topic at once, the whole library in a pause of typing."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.editor.preview.drafts import TopicDraft
from kiosk.editor.preview.worker import BuildAnswer
from kiosk.editor.preview.worker_process import WorkerProcess
from kiosk.paths import ICONS

PAUSE_MILLISECONDS = 800
"""Pause in typing after which the library is built. Until then the drafts of the edited topic show what is typed."""


class Builds(QObject):
    """Builds on request, one build at a time; requests during a build lead to one more after it.

    `answered` is emitted with each `BuildAnswer` of the worker, `drafted` with each `TopicDraft`. Drafts have a worker
    of their own, so that they never wait for a build. A worker that crashes is replaced.
    """

    answered = Signal(object)
    drafted = Signal(object)

    def __init__(self, content: Path, library: Path, parent: QObject | None = None) -> None:
        """Build the content in the folder `content` as the file `library`."""
        super().__init__(parent)
        arguments = str(content.absolute()), str(library.absolute()), str(ICONS)
        self._builder = WorkerProcess(arguments, self)
        self._builder.answered.connect(self._answer)
        self._builder.failed.connect(self._fail)
        self._drafter = WorkerProcess(arguments, self)
        self._drafter.answered.connect(self._draft)
        self._topic = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MILLISECONDS)
        self._pause.timeout.connect(lambda: self.request(self._topic))

    @property
    def is_building(self) -> bool:
        """Return whether a build is running."""
        return self._builder.is_busy

    @property
    def is_behind(self) -> bool:
        """Return whether something was requested that the last build, or the running one, does not have."""
        return self._pause.isActive() or self._builder.has_next

    def request(self, topic: str = "") -> None:
        """Build what has changed; the answer has all problems of `topic`, or only those that matter without one."""
        self._pause.stop()
        self._builder.request({"topic": topic})

    def request_draft(self, topic: str, language: str) -> None:
        """Compile what was typed in a topic, as far as one language needs it, and build the library in a pause."""
        self._topic = topic
        self._pause.start()
        if topic and language:
            self._drafter.request({"draft": topic, "language": language})

    def prepare(self, topic: str, language: str) -> None:
        """Compile a topic that may be edited next, so that its worker has loaded what it needs by then."""
        self._drafter.request({"draft": topic, "language": language})

    def stop(self) -> None:
        """End the workers; nothing is built or emitted any more."""
        self._pause.stop()
        self._builder.stop()
        self._drafter.stop()

    def _answer(self, answer: dict[str, Any]) -> None:
        try:
            outcome = BuildAnswer.of(answer)
        except (KeyError, TypeError) as error:
            self._fail(str(error))
        else:
            self.answered.emit(outcome)

    def _fail(self, how: str) -> None:
        failure = f"The program that builds the content failed: {how}."
        self.answered.emit(BuildAnswer(built=False, failure=failure))

    def _draft(self, answer: dict[str, Any]) -> None:
        if answer["draft"] is not None:
            self.drafted.emit(TopicDraft(**answer["draft"]))
