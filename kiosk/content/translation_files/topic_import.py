"""Works out what an import changes in one topic and language, and checks it before anything is written."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.content.languages import record_of
from kiosk.content.source.authored_words import StatesFile
from kiosk.content.source.checks import check_topic
from kiosk.content.source.problems import Problem
from kiosk.content.source.reader import File, TopicFiles, shape_translation
from kiosk.content.source.shapes import validate
from kiosk.content.source.yaml_edit import YamlEditError
from kiosk.content.source.yaml_tree import TreePath, read_tree
from kiosk.content.translation.report import states_file, states_yaml
from kiosk.content.translation.reviewable import gaps_beside, untranslated_among
from kiosk.content.translation.unchanged import VERIFIED
from kiosk.content.translation_files.checking import DeliveredTopic, shown
from kiosk.content.translation_files.translated_words import NEW_FILE, with_translations


class TopicImport:
    """The new files of one topic in one language, if there are no `problems`, which are reasons not to write them."""

    def __init__(self, delivered: DeliveredTopic, icons: frozenset[str], state: str, by: str) -> None:
        """Work out the files; `icons` are the kiosk's own, `state` and `by` are recorded for the texts."""
        self.problems = list(delivered.problems)
        self._delivered, self._state, self._by = delivered, state, by
        self._words = delivered.files.folder / f"{delivered.language}.yaml"
        self._text = self._words.read_bytes().decode() if self._words.exists() else NEW_FILE
        self._after = delivered.files
        self._warnings: list[str] = []
        if not self.problems and delivered.changed:
            self._edit(icons)
        if not self.problems and delivered.texts and state in VERIFIED:
            self.problems.extend(self._obstacles())

    def files(self) -> dict[Path, str]:
        """Return the new texts of the files that change."""
        states = self._states()
        words = {self._words: self._text} if self._delivered.changed else {}
        return words | ({states_file(self._after, self._delivered.language): states} if states else {})

    def report(self) -> Iterator[str]:
        """Yield lines that list every change, then what to look at."""
        delivered = self._delivered
        for text in delivered.changed.values():
            before = f"{shown(text.before)} is now " if text.before else "new: "
            yield f"{text.cell}: {text.place}: {before}{shown(text.text)}"
        yield from self._warnings
        yield from delivered.untranslated
        counts = [
            (len(delivered.changed), "changed"),
            (len(delivered.texts) - len(delivered.changed), "unchanged"),
            (len(delivered.cells) - len(delivered.texts), "without a translation"),
            (delivered.missing_rows, "not in the file, left as they are"),
        ]
        listed = ", ".join(f"{count} {what}" for count, what in counts if count)
        state = f"; all with a translation are {self._state}" if self._state != "draft" else ""
        yield f"{delivered.files.id}, {record_of(delivered.language).name}: {listed}{state}"

    def _states(self) -> str:
        """Return the new text of the file of states, empty if it does not change.

        Who stands for the file has read all of it; a draft is recorded only for what is new.
        """
        recorded = self._delivered.changed if self._state == "draft" else self._delivered.texts
        language = self._delivered.language
        return (
            states_yaml(self._after, language, recorded, state=self._state, by=self._by) if recorded else ""
        )

    def _edit(self, icons: frozenset[str]) -> None:
        """Make the new words file, and check it."""
        every = {path: text.text for path, text in self._delivered.texts.items()}
        try:
            self._text = with_translations(self._text, self._delivered.source, every)
        except YamlEditError as error:
            self.problems.append(f"{self._words}: {error}")
            return
        words, problems = translation_of(self._words, self._text, self._delivered.source)
        language, before = self._delivered.language, self._delivered.files
        self._after = replace(before, words={**before.words, language: words}, translations=None)
        if not problems:
            states, problems = file_of(states_file(before, language), self._states(), StatesFile)
            self._after = replace(self._after, states={**before.states, language: states})
        changed = {text.cell for text in self._delivered.changed.values()}
        known = {(problem.message, problem.severity) for problem in self._problems_of(before, icons)}
        for problem in [*problems, *self._problems_of(self._after, icons)]:
            cell = self._cell_of(problem)
            line = f"{cell or problem.file}: {problem.message}{f' ({problem.hint})' if problem.hint else ''}"
            if problem.severity == "error" and (problem.message, problem.severity) not in known:
                self.problems.append(line)
            elif problem.severity != "error" and cell in changed and problem.kind != "missing":
                self._warnings.append(f"{problem.severity}: {line}")

    def _obstacles(self) -> Iterator[str]:
        """Yield why nobody can have reviewed the texts: a page lacks some, or some are not translated."""
        language = self._delivered.language
        files = replace(self._after, states=self._delivered.files.states, translations=None)
        for problem in gaps_beside(files, language, self._delivered.texts):
            yield f"{self._words.name}: {problem.message} (a page is reviewed as a whole: import this as drafts)"
        for problem in untranslated_among(files, language, self._delivered.texts):
            cell = self._cell_of(problem) or self._words.name
            yield f"{cell}: {problem.message} (translate it, or import this as drafts and confirm it there)"

    def _problems_of(self, files: TopicFiles, icons: frozenset[str]) -> list[Problem]:
        """Return what `check` says of the words file in the delivered language."""
        return [problem for problem in check_topic(files, icons) if problem.file == str(self._words)]

    def _cell_of(self, problem: Problem) -> str:
        """Return the cell of the text that a problem of the new words file is about; empty if it is about none."""
        tree = self._after.words[self._delivered.language].tree
        position = (problem.line, problem.column)
        for positions in (tree.values, tree.keys):
            path: TreePath | None = next(
                (path for path, at in positions.items() if at == position and path), None
            )
            if path is not None and (cell := self._delivered.cell_at(path)):
                return cell
        return ""


def translation_of(path: Path, text: str, source: Any) -> tuple[File, list[Problem]]:
    """Return a translation as it will be read once it has this text, and its problems; `source` is plain data."""
    file = File(str(path))
    file.tree, unreadable = read_tree(text.encode(), file.name)
    return file, [*unreadable, *shape_translation(file, source)]


def file_of(path: Path, text: str, shape: Any) -> tuple[File, list[Problem]]:
    """Return a file as it will be read once it has this text, and the problems of its form."""
    file = File(str(path))
    file.tree, unreadable = read_tree(text.encode(), file.name)
    file.shape, misshapen = validate(shape, file.tree, file.name)
    return file, [*unreadable, *misshapen]
