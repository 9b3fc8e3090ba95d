"""The two files of a topic while a newer version of its document is merged into them."""

from pathlib import Path
from typing import Any

from kiosk.content.source.authored import TopicFile
from kiosk.content.source.authored_words import WordsFile
from kiosk.content.source.problems import ContentError, Problem
from kiosk.content.source.reader import TOPIC_FILE, read_file
from kiosk.content.source.yaml_edit import deleted, inserted, moved, replaced
from kiosk.content.source.yaml_tree import TreePath, read_tree


class EditedFile:
    """A YAML file whose values are changed one by one; everything else in it stays."""

    def __init__(self, content: Path, path: Path, shape: Any) -> None:
        """Read the file; raise `ContentError` if it has errors."""
        problems: list[Problem] = []
        file = read_file(content, problems, path, shape)
        if file.shape is None:
            raise ContentError(problems)
        self.path = path
        self.text = path.read_bytes().decode("utf-8")
        self.data: Any = file.tree.data

    def replace(self, path: TreePath, value: Any) -> None:
        """Replace the value at `path`."""
        self._set(replaced(self.text, path, value))

    def insert(self, path: TreePath, value: Any) -> None:
        """Insert a value, at an index of a list or under a new key."""
        self._set(inserted(self.text, path, value))

    def delete(self, path: TreePath) -> None:
        """Delete the value at `path`."""
        self._set(deleted(self.text, path))

    def order(self, path: TreePath, names: list[str]) -> None:
        """Order the list of sections or blocks at `path` by their ids."""
        for position, name in enumerate(names):
            index = self.ids(path).index(name)
            if index != position:
                self._set(moved(self.text, (*path, index), position))

    def at(self, path: TreePath) -> Any:
        """Return the value at `path`; raise `KeyError` or `IndexError` if there is none."""
        value = self.data
        for name in path:
            value = value[name]
        return value

    def ids(self, path: TreePath) -> list[str]:
        """Return the ids in the list of sections or blocks at `path`."""
        return [entry["id"] for entry in self.at(path)]

    def _set(self, text: str) -> None:
        self.text = text
        self.data = read_tree(text.encode(), str(self.path))[0].data


class TopicText:
    """`topic.yaml` and the words in the first language."""

    def __init__(self, content: Path, folder: Path, language: str) -> None:
        """Read both; raise `ContentError` if one has errors."""
        self.folder = folder
        self.plan = EditedFile(content, folder / TOPIC_FILE, TopicFile)
        self.words = EditedFile(content, folder / f"{language}.yaml", WordsFile)

    def sections(self) -> list[str]:
        """Return the ids of the sections, in order."""
        return self.plan.ids(("sections",))

    def blocks_path(self, section: str) -> TreePath:
        """Return the path of a section's blocks in `topic.yaml`."""
        return ("sections", self.sections().index(section), "blocks")

    def blocks(self, section: str) -> list[str]:
        """Return the ids of a section's blocks, in order."""
        return self.plan.ids(self.blocks_path(section))

    def block_words(self, section: str, block: str) -> Any:
        """Return the words of a block, or `None` if it has none."""
        return self.words.data["sections"].get(section, {}).get("words", {}).get(block)

    def delete_block(self, section: str, block: str) -> None:
        """Delete a block from both files."""
        path = self.blocks_path(section)
        self.plan.delete((*path, self.blocks(section).index(block)))
        self.words.delete(("sections", section, "words", block))

    def delete_section(self, section: str) -> None:
        """Delete a section from both files."""
        self.plan.delete(("sections", self.sections().index(section)))
        self.words.delete(("sections", section))
