"""A topic as it is shown in another language than that of its source."""

from dataclasses import dataclass

from kiosk.content.source.authored_words import WordsFile
from kiosk.content.source.problems import Problem
from kiosk.content.source.yaml_tree import TreePath
from kiosk.content.translation.states import weakest
from kiosk.content.translation.units import Unit


@dataclass(frozen=True, slots=True)
class TranslatedTopic:
    """A topic as shown in one language: the units `in_source` of `words` are in the source language.

    `in_source` holds the warnings that explain each fallback; `states` are those of all texts in the language itself;
    `problems` are all warnings and notes.
    """

    words: WordsFile
    in_source: dict[Unit, list[Problem]]
    states: dict[TreePath, str]
    problems: list[Problem]

    def state_of(self, *part: str) -> str:
        """Return the lowest state among the texts below `part` of the file, such as "sections" and a section's id."""
        return weakest([state for path, state in self.states.items() if path[: len(part)] == part])
