"""Makes pydantic's models of the forms of blocks, and walks what authors wrote by a form."""

from collections.abc import Iterator
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, create_model

from kiosk.content.blocks.forms import REQUIRED, Form, FormField, Limits, fields_of
from kiosk.content.source.yaml_tree import TreePath


class Authored(BaseModel):
    """Base of all shapes: no unknown keys, no type coercion."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


@cache
def model_of(form: Any) -> Any:
    """Return the model of a form."""
    return model_from(form, Authored)


def model_from(form: Any, base: type[BaseModel], **fields: Any) -> Any:
    """Return a new model of a form, with the fields of `base` and further `fields` before its own."""
    for name, (hint, declared) in fields_of(form).items():
        fields[name] = (_modelled(hint), _field(declared))
    return create_model(form.__name__, __base__=base, __doc__=form.__doc__, **fields)


def _field(declared: FormField) -> Any:
    """Return pydantic's declaration of a field."""
    options: dict[str, Any] = {"description": declared.description, **declared.limits}
    if callable(declared.default):
        options["default_factory"] = declared.default
    elif declared.default is not REQUIRED:
        options["default"] = declared.default
    return Field(**options)


def _is_form(shape: Any) -> bool:
    return isinstance(shape, type) and issubclass(shape, Form)


def _modelled(hint: Any) -> Any:
    """Return a type with the forms in it replaced by their models."""
    if _is_form(hint):
        return model_of(hint)
    origin = get_origin(hint)
    if origin in (list, dict):
        return origin[tuple(map(_modelled, get_args(hint)))]
    if origin in (Union, UnionType):
        return Union[tuple(map(_modelled, get_args(hint)))]  # noqa: UP007  (of a tuple)
    return hint


def shape_of(words: Any) -> Any:
    """Return what pydantic validates a kind's words against: a text, a form, or either of both."""
    if get_origin(words) not in (Union, UnionType):
        return _modelled(words)
    text, form = get_args(words)
    # Tagged, so that only errors about the shape that was written are reported
    return Annotated[
        Annotated[text, Tag("text")] | Annotated[model_of(form), Tag("parts")],
        Discriminator(lambda value: "parts" if isinstance(value, (dict, BaseModel)) else "text"),
    ]


@cache
def optional_model(model: type[BaseModel]) -> Any:
    """Return the model of a file in which any field of `model`, and of the models in it, may be missing."""
    fields: dict[str, Any] = {
        name: (_optional(declared.rebuild_annotation()) | None, Field(None, description=declared.description))
        for name, declared in model.model_fields.items()
    }
    return create_model(model.__name__, __base__=Authored, __doc__=model.__doc__, **fields)


def _optional(hint: Any) -> Any:
    """Return a type with the models in it replaced by those whose fields may be missing."""
    if isinstance(hint, type) and issubclass(hint, BaseModel):
        return optional_model(hint)
    origin, options = get_origin(hint), get_args(hint)
    if origin is Annotated:
        return Annotated[(_optional(options[0]), *options[1:])]
    return origin[tuple(map(_optional, options))] if origin in (list, dict) else hint


def texts_in(value: Any, shape: Any, path: TreePath = ()) -> Iterator[tuple[TreePath, str, Limits]]:
    """Yield the path, text and limits of each text in a validated value; `shape` is a form or a type."""
    if isinstance(value, str):
        marks = getattr(shape, "__metadata__", ())
        yield from ((path, value, mark) for mark in marks if isinstance(mark, Limits))
    for name, part, inner in _parts(value, shape):
        yield from texts_in(part, inner, (*path, *name))


def _parts(value: Any, shape: Any) -> Iterator[tuple[TreePath, Any, Any]]:
    """Yield the parts of a value: the path of each below it, the part, and the shape that it may have."""
    origin, options = get_origin(shape), get_args(shape)
    if origin is Annotated:
        yield (), value, options[0]
    elif origin in (Union, UnionType):
        yield from (((), value, option) for option in options)
    elif origin is list and isinstance(value, list):
        yield from (((index,), part, options[0]) for index, part in enumerate(value))
    elif origin is dict and isinstance(value, dict):
        yield from (((key,), part, options[1]) for key, part in value.items())
    elif _is_form(shape) and isinstance(value, BaseModel):
        yield from (((name,), getattr(value, name), hint) for name, (hint, _) in fields_of(shape).items())
