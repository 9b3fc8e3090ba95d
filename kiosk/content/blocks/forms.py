"""Declares what authors write of a block, without the library that validates it.

A lobby machine loads the kinds of block to show them, and never validates what authors wrote. So a kind declares its
fields here in plain Python; `kiosk.content.source.models` makes pydantic's models of them.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal, NamedTuple, get_type_hints

REQUIRED: Any = object()
"""The default of a field that authors must write."""


class Limits(NamedTuple):
    """How long a text or list may be, and the pattern of a text; `has_markup` if it may have marks and links.

    `is_verbatim` if it is the same in every language, and its digits are no figure that needs a source.
    It stands in `Annotated`, where pydantic asks it for its schema.
    """

    least: int | None = None
    most: int | None = None
    pattern: str | None = None
    has_markup: bool = False
    is_verbatim: bool = False

    def __get_pydantic_core_schema__(self, source: Any, handler: Callable[[Any], Any]) -> Any:
        """Return the schema of the annotated type with these limits."""
        limits = {"min_length": self.least, "max_length": self.most, "pattern": self.pattern}
        return {**handler(source), **{name: limit for name, limit in limits.items() if limit is not None}}


class MediaFile(NamedTuple):
    """Marks a text as the path of a file in the topic's folder, which is checked and put into the library."""

    medium: Literal["picture", "film", "recording"]


Id = Annotated[str, Limits(pattern=r"^[a-z0-9][a-z0-9-]{0,62}$")]
Label = Annotated[str, Limits(1, 300, r"\S")]
PlainText = Annotated[str, Limits(1, 4000, r"\S")]
Text = Annotated[str, Limits(1, 4000, r"\S", has_markup=True)]
Verbatim = Annotated[str, Limits(1, 300, r"\S", is_verbatim=True)]
"""A phone number, an address: compiled by `BlockCompiler.verbatim`."""
PictureFile = Annotated[Label, MediaFile("picture")]
FilmFile = Annotated[Label, MediaFile("film")]
RecordingFile = Annotated[Label, MediaFile("recording")]


class FormField(NamedTuple):
    """A field of a form: its description for editors, its default value or a function that makes it, and limits."""

    description: str
    default: Any
    limits: dict[str, int]


def field(description: str, default: Any = REQUIRED, **limits: int) -> Any:
    """Declare a field; `limits` are `min_length` and `max_length` of a list or text, `ge` and `le` of a number."""
    return FormField(description, default, limits)


class Form:
    """Base of what authors write: its annotations are the fields' types, its values come from `field`."""


class PlanForm(Form):
    """What `topic.yaml` says of one kind of block, besides what it says of every block."""

    if TYPE_CHECKING:  # of every block: `kiosk.content.source.authored.BlockPlan`
        id: str
        sources: list[str]


def fields_of(form: type[Form]) -> dict[str, tuple[Any, FormField]]:
    """Return the type and declaration of each field of a form, in order."""
    hints = get_type_hints(form, include_extras=True)
    return {name: (hint, getattr(form, name)) for name, hint in hints.items()}
