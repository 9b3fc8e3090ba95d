"""Publishes a library: says what visitors will newly see, and writes it to a folder."""

import os
import shutil
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

from kiosk.base.durable_file import sync_folder
from kiosk.content.library.build_target import checked_output
from kiosk.content.library.library_store import LIBRARY_NAME
from kiosk.content.library.reader import Library, LibraryError
from kiosk.content.source.problems import Problem
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.naming import name_in_tree
from kiosk.editor.store.outline import Node, node_at, texts_to_write
from kiosk.errors import ExitCode, KioskError

Pages = dict[tuple[str, str, str], tuple[str, str]]
"""The title of a page and what it says, by topic, section and language."""


def obstacles(store: ContentStore, problems: list[Problem]) -> list[str]:
    """Return why the content cannot be published yet: errors, and texts that are still to be written."""
    found = [str(problem.message) for problem in problems if problem.severity == "error"]
    for topic in store.topics:
        for file in (store.topic_file(topic), store.words_file(topic, store.languages[0])):
            nodes = {node_at(store, file, path) for path in texts_to_write(store.data(file))}
            found += sorted(f"To be written: {full_title(store, node)}" for node in nodes if node is not None)
    return found


def full_title(store: ContentStore, node: Node) -> str:
    """Return the titles of a node's topic, section and of itself."""
    language = store.languages[0]
    nodes = [Node("topic", node.topic)]
    if node.section:
        nodes.append(Node("section", node.topic, node.section))
    nodes += [node] if node.kind != "topic" else []
    return " · ".join(name_in_tree(store, one, language) for one in nodes)


def news(published: Path, library: Path) -> list[str]:
    """Return what visitors will newly see, line by line, compared with what was published before, if anything."""
    with suppress(LibraryError), closing(Library.open(published)) as old:
        before = pages_of(old)
        with closing(Library.open(library)) as new:
            return list(differences(before, pages_of(new)))
    with closing(Library.open(library)) as new:
        count = len(pages_of(new))
    return [f"This is the first time: all {count} pages are new."]


def differences(before: Pages, after: Pages) -> Iterator[str]:
    """Yield a line for each page that is new, changed or gone."""
    for page, (title, text) in after.items():
        topic, _, language = page
        if page not in before:
            yield f"New: {title} ({topic}, {language})"
        elif before[page][1] != text:
            yield f"Changed: {title} ({topic}, {language})"
    for page in before.keys() - after.keys():
        yield f"No longer shown: {before[page][0]} ({page[0]}, {page[2]})"


def pages_of(library: Library) -> Pages:
    """Return all pages of a library."""
    pages: Pages = {}
    for language in library.languages:
        for topic in library.topics(language.code).values():
            for section in topic.sections:
                page = library.page(topic.id, section.id, language.code)
                pages[topic.id, section.id, language.code] = page.title, repr(page)
    return pages


def publish(library: Path, folder: Path) -> Path:
    """Write a library to a folder, replacing the one that was published there before; return its path.

    Raise `KioskError` if it cannot be written, or if a file of this name is no library.
    """
    target = checked_output(folder / LIBRARY_NAME)
    staging = target.with_name(f".{target.name}.new")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(library, staging)
        with staging.open("r+b") as written:
            os.fsync(written.fileno())
        with closing(Library.open(staging)) as copied:
            copied.verify()
        staging.replace(target)
        sync_folder(folder)
    except OSError as error:
        with suppress(OSError):
            staging.unlink()
        message = f"{target} cannot be written: {error.strerror}."
        raise KioskError(message, "choose another folder", ExitCode.CANTCREAT) from error
    return target
