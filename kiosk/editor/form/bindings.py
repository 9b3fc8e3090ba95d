"""Binds a field of a form to its place in the files: reads its value there, and writes it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from kiosk.content.source.yaml_tree import TreePath
from kiosk.editor.store import outline
from kiosk.editor.store.content_store import ContentStore
from kiosk.editor.store.fields import Field
from kiosk.editor.store.outline import Node, Part
from kiosk.editor.store.structure import Texts, set_value
from kiosk.editor.store.values import value_in

GRID = {
    "table": ("columns", "rows"),
    "chart": ("labels", "series"),
    "question": ("answers", "right"),
}
"""The fields of a kind of block, or of a question of the self-check, that one widget shows."""


@dataclass(frozen=True, slots=True)
class Binding:
    """A field, the places whose problems are its own, and how its value is read and written."""

    field: Field
    places: tuple[tuple[Path, TreePath], ...]
    read: Callable[[], Any]
    write: Callable[[Any], Texts]
    is_words: bool
    grid: str = ""


def bindings_of(store: ContentStore, node: Node, language: str) -> list[Binding]:
    """Return the bindings of a node's form, in the order in which they are shown."""
    kind = outline.kind_of(store, node) if node.kind == "block" else node.kind
    in_grid: tuple[str, ...] = GRID.get(kind, ())
    parts = outline.parts_of(store, node, language)
    bindings: list[Binding] = []
    for part in parts:
        for field in part.fields:
            if field.name not in in_grid:
                bindings.append(bind(store, part, field))
            elif field.name == next(iter(in_grid)) and part.is_words:
                grids = {"table": table, "chart": chart, "question": answers}
                bindings.append(grids[kind](store, part, parts[-1]))
    return bindings


def bind(store: ContentStore, part: Part, field: Field) -> Binding:
    """Return the binding of one field."""

    def current() -> Any:
        return value_in(store.data(part.file), part.path)

    def read() -> Any:
        value = current()
        if not field.name:
            return value
        if isinstance(value, str):  # words that consist of one text
            return value if field.name == "text" else None
        return value_in(value, (field.name,))

    def write(value: Any) -> Texts:
        if not field.name:
            return set_value(store, part.file, part.path, value)
        old = current()
        if isinstance(read(), str) and isinstance(value, list) and len(value) == 1:
            value = value[0]  # one text stays one text
        if not isinstance(old, str):
            return set_value(store, part.file, (*part.path, field.name), value)
        if field.name == "text" and isinstance(value, str):
            return set_value(store, part.file, part.path, value)
        new = {field.name: value, "text": old} if field.name != "text" else {"text": value}
        return set_value(
            store, part.file, part.path, {name: one for name, one in new.items() if one is not None}
        )

    return Binding(
        field,
        ((part.file, (*part.path, field.name) if field.name else part.path),),
        read,
        write,
        part.is_words,
    )


def table(store: ContentStore, part: Part, _: Part) -> Binding:
    """Return the binding of a table's grid."""
    field = Field(
        "cells", "fixed", "The headings and the rows; the first column names the row.", required=True
    )

    def write(value: Any) -> Texts:
        words = outline.mapping(value_in(store.data(part.file), part.path))
        return set_value(store, part.file, part.path, {**words, **value})

    places = tuple((part.file, (*part.path, name)) for name in GRID["table"])
    return Binding(
        field, places, lambda: value_in(store.data(part.file), part.path), write, is_words=True, grid="table"
    )


def chart(store: ContentStore, words: Part, plan: Part) -> Binding:
    """Return the binding of a chart's grid: values are in the plan, labels in the words."""
    field = Field("values", "fixed", "A row for each bar or point, a column for each series.", required=True)

    def read() -> Any:
        written = value_in(store.data(words.file), words.path)
        return {
            "plan": value_in(store.data(plan.file), (*plan.path, "series")),
            "labels": outline.mapping(value_in(written, ("labels",))),
            "series": outline.mapping(value_in(written, ("series",))),
        }

    def write(value: Any) -> Texts:
        written = {**outline.mapping(value_in(store.data(words.file), words.path)), "labels": value["labels"]}
        written.pop("series", None)
        if value["series"] is not None:
            written["series"] = value["series"]
        return {
            **set_value(store, words.file, words.path, written),
            **set_value(store, plan.file, (*plan.path, "series"), value["plan"]),
        }

    places = tuple((words.file, (*words.path, name)) for name in GRID["chart"])
    return Binding(
        field, (*places, (plan.file, (*plan.path, "series"))), read, write, is_words=True, grid="chart"
    )


def answers(store: ContentStore, words: Part, plan: Part) -> Binding:
    """Return the binding of a question's answers: their order and the right one are in the plan."""
    field = Field("answers", "fixed", "Two to four answers, and which of them is right.", required=True)

    def read() -> Any:
        question = outline.mapping(value_in(store.data(plan.file), plan.path))
        texts = outline.mapping(value_in(store.data(words.file), (*words.path, "answers")))
        return {"answers": question.get("answers"), "right": question.get("right"), "words": texts}

    def write(value: Any) -> Texts:
        question = outline.mapping(value_in(store.data(plan.file), plan.path))
        texts = set_value(
            store, plan.file, plan.path, {**question, "answers": value["answers"], "right": value["right"]}
        )
        texts |= set_value(store, words.file, (*words.path, "answers"), value["words"])
        for language in store.languages[1:]:  # a translation has no answers that its source lacks
            file = words.file.with_name(f"{language}.yaml")
            path = (*words.path, "answers")
            translated = outline.mapping(value_in(store.data(file), path))
            kept = {name: answer for name, answer in translated.items() if name in value["answers"]}
            if kept != translated:
                texts |= set_value(store, file, path, kept)
        return texts

    places = (words.file, (*words.path, "answers")), (plan.file, (*plan.path, "right"))
    return Binding(
        field, (*places, (plan.file, (*plan.path, "answers"))), read, write, is_words=True, grid="answers"
    )
