"""Decides whether a translation can be reviewed: only whole pages are, and only texts that somebody has translated."""

from collections.abc import Iterable, Iterator

from kiosk.base.own_command import typed_command
from kiosk.content.review.reviews import part_of
from kiosk.content.source.problems import Problem
from kiosk.content.source.reader import TopicFiles
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.fallback import translations_of
from kiosk.content.translation.unchanged import untranslated_texts
from kiosk.errors import KioskError


def gaps_beside(files: TopicFiles, language: str, paths: Iterable[TreePath]) -> Iterator[Problem]:
    """Yield a problem for each unit without all of its texts on the pages of the texts at `paths`."""
    pages = {part_of(path) for path in paths}
    translation = translations_of(files).get(language)
    if translation is not None:
        for unit, problems in translation.in_source.items():
            if part_of(unit) in pages:
                yield from (problem for problem in problems if problem.kind == "missing")


def untranslated_among(files: TopicFiles, language: str, paths: Iterable[TreePath]) -> Iterator[Problem]:
    """Yield a problem for each text at `paths` that is the same as its source, which nobody has confirmed."""
    wanted, first = set(paths), next(iter(files.words))
    for path, text in untranslated_texts(files, language):
        if path in wanted:
            message = f"this is the same as the source, in {first}: “{text}”"
            yield files.words[language].problem(path, message, kind="translation")


def require_reviewable(files: TopicFiles, language: str, paths: Iterable[TreePath]) -> None:
    """Raise `KioskError`, with file and line, if the texts at `paths` cannot be recorded as reviewed."""
    paths = list(paths)
    if gaps := sorted(gaps_beside(files, language, paths)):
        listed = "\n".join(map(str, gaps))
        raise KioskError(
            f"A page is reviewed once all of its texts are translated:\n{listed}\n", "translate these first"
        )
    require_translated(files, language, paths)


def require_translated(files: TopicFiles, language: str, paths: Iterable[TreePath]) -> None:
    """Raise `KioskError`, with file and line, if texts at `paths` are the same as their sources, unconfirmed."""
    if same := sorted(untranslated_among(files, language, paths)):
        listed = "\n".join(map(str, same))
        record = typed_command(f"translated {language} --topic {files.id} --same-as-source --by NAME")
        raise KioskError(
            f"These texts are not translated:\n{listed}\n",
            f"translate them; if they are meant to be the same, run `{record}` first",
        )
