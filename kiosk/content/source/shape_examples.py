"""Hints that show how to write a value of the right shape: as keys, a list or a text, with a generated example."""

from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel


def plain_shapes(annotation: Any) -> list[Any]:
    """Return the types that an annotation allows, with unions and `Annotated` resolved."""
    if isinstance(annotation, type) or get_origin(annotation) in (list, dict):
        return [annotation]
    if get_origin(annotation) is Literal:
        return [str]
    if hasattr(annotation, "__metadata__"):
        return plain_shapes(annotation.__origin__)
    return [plain for part in get_args(annotation) for plain in plain_shapes(part)]


def models_of(shapes: list[Any]) -> list[type[BaseModel]]:
    """Return the models among `shapes`."""
    return [shape for shape in shapes if isinstance(shape, type) and issubclass(shape, BaseModel)]


def kind_hint(shapes: list[Any], value: Any, name: str) -> str:
    """Return a hint how to write the `value` of the key `name`, which must be one of `shapes`."""
    models = models_of(shapes)
    if isinstance(value, list) and (lists := _keys_with_lists(models)):
        return f"write `{lists[0]}:` on a line above the list, and indent the list below it; {_keys_hint(models[0])}"
    if models and not (str in shapes and value is None):
        colon = "; a space is needed after a colon" if isinstance(value, str) and ":" in value else ""
        return f"{_keys_hint(models[0])}, for example `{name}: {example(models[0])}`{colon}"
    if str in shapes and isinstance(value, bool | int | float):
        return f'put it in quotes: "{str(value).lower() if isinstance(value, bool) else value}"'
    if not shapes:
        return ""
    list_hint = (
        ", or write one entry a line, each after a dash and a space" if get_origin(shapes[0]) is list else ""
    )
    return f"write it as `{name}: {example(shapes[0])}`{list_hint}"


def example(shape: Any) -> str:
    """Return one line of YAML in the given shape, with all required keys."""
    if models := models_of([shape]):
        fields = {name: field for name, field in models[0].model_fields.items() if field.is_required()}
        inner = (f"{name}: {example(plain_shapes(field.annotation)[0])}" for name, field in fields.items())
        return f"{{{', '.join(inner)}}}"
    if get_origin(shape) is list:
        return f"[{example(plain_shapes(get_args(shape)[-1])[0])}]"
    if get_origin(shape) is dict:
        return f"{{name: {example(plain_shapes(get_args(shape)[-1])[0])}}}"
    return {bool: "true", int: "1", float: "1"}.get(shape, '"..."')


def _keys_hint(model: type[BaseModel]) -> str:
    names = list(model.model_fields)
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]
    return f"its keys are {listed}"


def _keys_with_lists(models: list[type[BaseModel]]) -> list[str]:
    """Return the keys whose values may be lists."""
    return [
        name
        for model in models
        for name, field in model.model_fields.items()
        if any(get_origin(shape) is list for shape in plain_shapes(field.annotation))
    ]
