"""The content folder that documents are imported into."""

from pathlib import Path

from kiosk.content.languages import WRITTEN
from kiosk.content.source.files import is_ignored, replace_file
from kiosk.content.source.problems import ContentError
from kiosk.content.source.reader import KIOSK_FILE, read_kiosk
from kiosk.content.source.yaml_edit import edit_file, inserted
from kiosk.content.source.yaml_text import MOST_BYTES
from kiosk.errors import ExitCode, KioskError

NAMELESS = "Our clinic"
"""The clinic's name in a new content folder, until somebody writes it."""

NEW_KIOSK_FILE = """\
# What this kiosk shows: the clinic's name, the languages and the topics, in the order of the menu.
clinic:
  {language}: "{clinic}"
languages: [{language}]
topics: [{topic}]
"""


class Target:
    """A content folder: its first language, the clinic's name, and its topics."""

    def __init__(self, content: Path, language: str = "") -> None:
        """Read `kiosk.yaml`; a folder that is empty or does not exist gets one with its first topic.

        Raise `KioskError` if it has errors, or if `language` is not the first language of the content.
        """
        self.content = content
        self.language, self.clinic = language or "en", NAMELESS
        self._listed: list[str] = []
        if (content / KIOSK_FILE).exists():
            self._read(language)
        else:
            _check_new(content, self.language)

    def _read(self, language: str) -> None:
        kiosk = read_kiosk(self.content)
        shape = kiosk.kiosk.shape
        if shape is None:
            raise ContentError(kiosk.problems)
        self.language = shape.languages[0]
        if language not in ("", self.language):
            message = f"The first language of the content is {self.language}, not {language}."
            hint = "a document is imported in the first language, and translated then"
            raise KioskError(message, hint, ExitCode.USAGE)
        self.clinic = shape.clinic.get(self.language, NAMELESS)
        self._listed = shape.topics

    @property
    def topics(self) -> list[str]:
        """Return the topics that have a folder or are listed in `kiosk.yaml`."""
        folders = (self.content / "topics").glob("*")
        found = [path.name for path in sorted(folders) if path.is_dir() and not is_ignored(path.name)]
        return list(dict.fromkeys([*found, *self._listed]))

    def folder(self, topic: str) -> Path:
        """Return the folder of a topic."""
        return self.content / "topics" / topic

    def list_topic(self, name: str) -> None:
        """Add a topic to the end of the menu, in `kiosk.yaml`."""
        if name in self._listed:
            return
        file = self.content / KIOSK_FILE
        if not self._listed and not file.exists():
            replace_file(file, NEW_KIOSK_FILE.format(clinic=NAMELESS, language=self.language, topic=name))
            return
        edit_file(file, lambda text: inserted(text, ("topics", len(self._listed)), name))

    @staticmethod
    def check_size(file: str, text: str) -> None:
        """Raise `KioskError` if a file of the topic would be too large to be read."""
        if len(text.encode()) > MOST_BYTES:
            message = (
                f"The document is too long for one topic: {file} would have more than {MOST_BYTES >> 20} MB."
            )
            raise KioskError(message, "split it into several documents", ExitCode.DATAERR)


def _check_new(content: Path, language: str) -> None:
    """Raise `KioskError` if a folder without `kiosk.yaml` cannot become one of content."""
    if content.exists() and (not content.is_dir() or any(content.iterdir())):
        hint = "name the folder that contains kiosk.yaml, or an empty one"
        raise KioskError(f"{content} is not a content folder.", hint, ExitCode.NOINPUT)
    if language not in WRITTEN:
        raise KioskError(
            f"There is no language {language!r}.", f"it may be {', '.join(WRITTEN)}", ExitCode.USAGE
        )
