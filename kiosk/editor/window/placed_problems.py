"""Finds the values that problems of the content are about, and which problems concern the author."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidgetItem

from kiosk.content.direction import in_own_direction
from kiosk.content.source.problems import Problem
from kiosk.editor.form.node_form import PlacedProblem
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.outline import Node, title_of
from kiosk.editor.store.wording import in_plain_words


def placed_problem(store: ContentStore, problem: Problem) -> PlacedProblem:
    """Return a problem with the path of the value that it is about."""
    file = Path(problem.file)
    tree = store.tree(file) if file.suffix == ".yaml" else None
    at = problem.line, problem.column
    places = () if tree is None else (*tree.keys.items(), *tree.values.items())
    found = [(place, len(path), path) for path, place in places if place <= at]
    path = max(found, key=lambda entry: entry[:2])[2] if found else ()
    return PlacedProblem(problem, file, path)


def concerns_author(store: ContentStore, placed: PlacedProblem, language: str) -> bool:
    """Return whether a problem is an error, or about what is written in this language or in all of them."""
    languages = (store.languages[0], language)
    others = [code for code in store.languages if code not in languages]
    return placed.problem.severity == "error" or placed.file.stem not in others


def problem_item(
    store: ContentStore, placed: PlacedProblem, node: Node | None, language: str
) -> QListWidgetItem:
    """Return the entry of the list of problems for one that is about a node."""
    title = "" if node is None else title_of(store, node, language)
    where = f"{in_own_direction(title)}: " if title else ""
    item = QListWidgetItem(f"{where}{in_plain_words(placed.problem)}")
    item.setData(Qt.ItemDataRole.UserRole, node)
    item.setToolTip(str(placed.problem))
    return item
