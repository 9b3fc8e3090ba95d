"""What an author can fill in for a value, from the shapes that validate it: the editor builds its forms of this."""

from dataclasses import dataclass, replace
from types import NoneType, UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel, StringConstraints

from kiosk.content.blocks.forms import REQUIRED, Form, Limits, MediaFile, fields_of
from kiosk.content.blocks.registry import KINDS
from kiosk.content.source.authored import BlockPlan, QuestionPlan, SectionPlan, SourcePlan, TopicFile
from kiosk.content.source.authored_words import QuestionWords, SectionWords, TermWords, WordsFile

FieldKind = Literal[
    "text",
    "line",
    "number",
    "choice",
    "switch",
    "icon",
    "list",
    "group",
    "mapping",
    "by_language",
    "file",
    "sources",
    "terms",
    "topics",
    "fixed",
]

LONG = 301
"""Texts that may have at least this many characters get a field of several lines."""


LABELS = {
    "alt": "What it shows",
    "also": "Other words for it",
    "by": "Who said it",
    "cells": "Table",
    "hue": "Color",
    "invite": "Invitation on the start screen",
    "items": "Entries",
    "say": "How the voice says it",
    "like": "Read like",
    "key": "What the numbers in the picture mark",
    "right": "The right answer",
    "sensitive": "Ask before it is shown",
    "short": "Short title",
    "when": "When",
    "why": "Why",
}
"""How fields are called for authors, where their names in the files do not say it."""


@dataclass(frozen=True, slots=True)
class Field:
    """One field of a form.

    `name` is its key, empty if the value has none of its own. `parts` are the fields of a group, or the one of each
    entry of a list or mapping. `medium` is that of a file ("picture", "film" or "recording"). `choice_labels` are how
    the `choices` are shown, where that differs. `least` and `highest` bound a number. `usual` is what an optional
    field means without a value. `title` is how it is called, if not by its name.
    """

    name: str
    kind: FieldKind
    help: str = ""
    required: bool = False
    most: int | None = None
    has_markup: bool = False
    choices: tuple[str, ...] = ()
    parts: tuple["Field", ...] = ()
    medium: str = ""
    choice_labels: tuple[str, ...] = ()
    least: float = 0
    highest: float = 1e9
    usual: object = None
    title: str = ""

    @property
    def label(self) -> str:
        """Return its name as shown."""
        return self.title or LABELS.get(self.name) or self.name.replace("_", " ").capitalize()


def field_of(
    name: str,
    hint: Any,
    help_text: str = "",
    *,
    required: bool = False,
    marks: tuple[Any, ...] = (),
    usual: object = None,
) -> Field:
    """Return the field for a value of a type, which may be annotated; `marks` are further annotations."""
    origin, options = get_origin(hint), get_args(hint)
    if origin is Annotated:
        marks = *options[1:], *marks
        return field_of(name, options[0], help_text, required=required, marks=marks, usual=usual)
    field = Field(
        name, "line", help_text, required, usual=usual if isinstance(usual, str | int | float) else None
    )
    if origin in (Union, UnionType):
        return _field_of_union(field, options, marks)
    if origin is Literal:
        return replace(field, kind="choice", choices=tuple(map(str, options)))
    if origin in (list, dict):
        part = field_of("", options[-1], help_text if origin is list else "", required=True)
        return replace(field, kind="list" if origin is list else "mapping", parts=(part,))
    if isinstance(hint, type) and issubclass(hint, Form | BaseModel):
        return replace(field, kind="group", parts=fields_in(hint))
    return _field_of_number(field, marks) if hint in (int, float) else _field_of_text(field, marks)


def _field_of_number(field: Field, marks: tuple[Any, ...]) -> Field:
    for mark in marks:
        field = replace(
            field, least=getattr(mark, "ge", field.least), highest=getattr(mark, "le", field.highest)
        )
    return replace(field, kind="number")


def _field_of_union(field: Field, options: tuple[Any, ...], marks: tuple[Any, ...]) -> Field:
    """Return the field for one of several types: the most general one, which can say what the others can."""
    wanted = [option for option in options if option is not NoneType]
    fields = [
        field_of(
            field.name,
            option,
            field.help,
            required=field.required and len(wanted) == len(options),
            marks=marks,
        )
        for option in wanted
    ]
    order = ("group", "list", "mapping", "number")
    return min(fields, key=lambda one: order.index(one.kind) if one.kind in order else len(order))


def _field_of_text(field: Field, marks: tuple[Any, ...]) -> Field:
    for mark in marks:
        if isinstance(mark, MediaFile):
            return replace(field, kind="file", medium=mark.medium)
        if isinstance(mark, Limits):
            long = mark.most is not None and mark.most >= LONG
            kind: FieldKind = "text" if long else "line"
            field = replace(field, kind=kind, most=mark.most, has_markup=mark.has_markup)
        if isinstance(mark, StringConstraints):
            field = replace(field, most=mark.max_length)
    return field


def fields_in(shape: type[Form] | type[BaseModel]) -> tuple[Field, ...]:
    """Return the fields of a form or of a model, in their order."""
    if issubclass(shape, BaseModel):
        return tuple(
            field_of(
                name,
                declared.annotation,
                declared.description or "",
                required=declared.is_required(),
                marks=tuple(declared.metadata),
                usual=None if declared.is_required() else declared.default,
            )
            for name, declared in shape.model_fields.items()
        )
    return tuple(
        field_of(name, hint, declared.description, required=declared.default is REQUIRED)
        for name, (hint, declared) in fields_of(shape).items()
    )


def word_fields(kind: str) -> tuple[Field, ...]:
    """Return the fields of a block's words; a kind whose words are one text has one field without a name."""
    shape = KINDS[kind].words
    field = field_of("", shape, required=True)
    return field.parts if field.kind == "group" else (field,)


def plan_fields(kind: str) -> tuple[Field, ...]:
    """Return the fields of a block besides its words: those of its kind, evidence label, sources, warning."""
    plan = KINDS[kind].plan
    own = fields_in(plan) if plan is not None else ()
    return (*own, *picked(BlockPlan, "evidence", "sources", "sensitive"))


OWN_KINDS: dict[str, FieldKind] = {"sources": "sources", "drugs": "terms", "icon": "icon"}
"""Fields with a widget of their own."""


def picked(model: type[BaseModel], *names: str) -> tuple[Field, ...]:
    """Return some fields of a model."""
    fields = {field.name: field for field in fields_in(model)}
    return tuple(
        replace(fields[name], kind=OWN_KINDS[name], parts=()) if name in OWN_KINDS else fields[name]
        for name in names
    )


TOPIC_WORDS = picked(WordsFile, "title", "summary", "invite")
TOPIC_PLAN = picked(TopicFile, "hue", "icon", "drugs")
SECTION_WORDS = picked(SectionWords, "title", "short", "summary")
SECTION_PLAN = picked(SectionPlan, "hue", "icon", "sensitive")
TERM_WORDS = fields_in(TermWords)
SOURCE_PLAN = fields_in(SourcePlan)
QUESTION_WORDS = picked(QuestionWords, "question", "answers")
QUESTION_PLAN = picked(QuestionPlan, "answers", "right", "sources")


TO_WRITE = "…"
"""What a required text says until it is written: the page can be shown with it, and it cannot be published."""


def empty_value(field: Field) -> Any:
    """Return the value that a new entry starts with."""
    if field.kind == "group":
        return {part.name: empty_value(part) for part in field.parts if part.required}
    if field.kind == "list":
        return [empty_value(field.parts[0])]
    if field.kind == "mapping":
        return {}
    if field.kind == "number":
        return 0
    return field.choices[0] if field.choices else TO_WRITE
