"""Takes over what a translator delivered: all of it, or nothing with a list of the reasons."""

from pathlib import Path

from kiosk.base.bounded_file import bytes_of
from kiosk.content.source.checks import icon_names
from kiosk.content.source.files import replace_file
from kiosk.content.source.problems import ContentError, errors, nearest
from kiosk.content.source.reader import Content, TopicFiles, read_kiosk, read_topic
from kiosk.content.translation_files.checking import DeliveredTopic
from kiosk.content.translation_files.rows import DeliveredRow, Delivery
from kiosk.content.translation_files.topic_import import TopicImport
from kiosk.content.translation_files.workbook_reader import read_workbook
from kiosk.content.translation_files.xliff import read_xliff
from kiosk.errors import ExitCode, KioskError

MOST_BYTES = 20 << 20
MOST_LISTED = 100
"""Problems that one message lists."""

READERS = {".xlsx": read_workbook, ".xliff": read_xliff, ".xlf": read_xliff}


def read_delivery(path: Path) -> Delivery:
    """Return the rows of a translator's file; raise `KioskError`, which names it, if it cannot be read."""
    reader = READERS.get(path.suffix.lower())
    if reader is None:
        raise KioskError(
            f"{path} is neither an Excel workbook (.xlsx) nor XLIFF (.xliff).",
            "save it as one",
            ExitCode.USAGE,
        )
    try:
        data = bytes_of(path, MOST_BYTES + 1)
    except OSError as error:
        raise KioskError(f"{path} cannot be read: {error.strerror}.", "", ExitCode.NOINPUT) from error
    if len(data) > MOST_BYTES:
        message = f"{path} has more than {MOST_BYTES >> 20} MB."
        raise KioskError(message, "delete its pictures, or export again")
    try:
        return reader(data)
    except KioskError as error:
        raise KioskError(f"{path}: {error.message}", error.hint, error.exit_code) from error


def import_delivery(folder: Path, icons: Path, path: Path, *, state: str, by: str) -> list[str]:
    """Write the translations of a file into the content, with their state; return lines that list what has changed.

    Raise `KioskError` with all reasons, having written nothing, if any row cannot be taken.
    """
    if state != "draft" and not by.strip():
        raise KioskError(f"Somebody has to stand for what is {state}.", "name them with --by", ExitCode.USAGE)
    delivery = read_delivery(path)
    content = read_kiosk(folder)
    topics = [
        TopicImport(DeliveredTopic(read_named(content, topic), language, rows), icon_names(icons), state, by)
        for (topic, language), rows in by_topic(delivery.rows, content).items()
    ]
    problems = [*delivery.problems, *(problem for topic in topics for problem in topic.problems)]
    if problems:
        more = [f"… and {len(problems) - MOST_LISTED} more"] if len(problems) > MOST_LISTED else []
        listed = "\n".join([*problems[:MOST_LISTED], *more])
        raise KioskError(
            f"Nothing has been imported from {path.name}:\n{listed}\n", "correct these and import it again"
        )
    write_all({file: text for topic in topics for file, text in topic.files().items()})
    return [*delivery.remarks, *(line for topic in topics for line in topic.report())]


def by_topic(rows: list[DeliveredRow], content: Content) -> dict[tuple[str, str], list[DeliveredRow]]:
    """Return rows by topic and language; raise `KioskError` if the content has one of them not."""
    groups: dict[tuple[str, str], list[DeliveredRow]] = {}
    for row in rows:
        groups.setdefault((row.key.topic, row.key.language), []).append(row)
    for topic, language in groups:
        require_translation(content, topic, language)
    return groups


def require_translation(content: Content, topic: str, language: str) -> None:
    """Raise `KioskError` unless content can be read, and has a topic and a language other than its first."""
    if errors(content.problems):
        raise ContentError(content.problems)
    if topic not in content.names:
        hint = nearest(topic, content.names, f"the topics are {', '.join(content.names)}")
        raise KioskError(f"There is no topic {topic!r}.", hint, ExitCode.USAGE)
    others = content.languages[1:]
    if language not in others:
        hint = nearest(language, others, f"the translations are {', '.join(others) or 'none'}")
        raise KioskError(f"There is no translation into {language!r}.", hint, ExitCode.USAGE)


def read_named(content: Content, topic: str) -> TopicFiles:
    """Return the files of a topic; raise `ContentError` if they have errors of form."""
    files = read_topic(content, topic)
    if files is None or errors(content.problems):
        raise ContentError(content.problems)
    return files


def write_all(texts: dict[Path, str]) -> None:
    """Replace several files; raise `KioskError`, having put back those already replaced, if one cannot be written."""
    before: dict[Path, bytes | None] = {}
    try:
        for path, text in texts.items():
            before[path] = path.read_bytes() if path.exists() else None
            replace_file(path, text)
    except KioskError:
        for path, data in before.items():
            if data is None:
                path.unlink(missing_ok=True)
            elif path.read_bytes() != data:
                replace_file(path, data.decode())
        raise
