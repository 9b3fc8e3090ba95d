"""What a kind of block consists of, besides its record; each module in `kinds` defines one."""

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple, get_args

from kiosk.content.blocks.block import Block, CommonFields
from kiosk.content.blocks.forms import MediaFile, PlanForm, fields_of

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.source import problems


class Fault(NamedTuple):
    """Something wrong with what an author wrote of a block, at `path` below the block, or at the key there.

    If the last part of the path is a mistyped name, the hint suggests the nearest of `known` instead.
    """

    path: tuple[str | int, ...]
    message: str
    hint: str = ""
    kind: "problems.Kind" = "other"
    at_key: bool = False
    known: Iterable[str] = ()


def no_faults(_plan: Any, _words: Any = None) -> Iterator[Fault]:
    """Yield nothing: most kinds need no checks beyond the shapes of their forms."""
    return iter(())


class BlockKind(NamedTuple):
    """What authors write of a kind of block, and how that becomes a record.

    `words` is the shape of its words: a form, a text, or either of both. `plan` is the form of its own fields in
    `topic.yaml`, if it has any. `compile` gets the validated plan and words, the fields of every block, and the
    compiler of texts. `check_plan` and `check_words` report what the shapes cannot express.
    """

    record: type[Block]
    words: Any
    compile: "Callable[[Any, Any, CommonFields, BlockCompiler], Block]"
    plan: type[PlanForm] | None = None
    check_plan: Callable[[Any], Iterator[Fault]] = no_faults
    check_words: Callable[[Any, Any], Iterator[Fault]] = no_faults

    def media(self, plan: Any) -> Iterator[tuple[str, MediaFile, str]]:
        """Yield the field, medium and path of each file that a plan names."""
        for name, (hint, _) in fields_of(self.plan).items() if self.plan is not None else ():
            for option in (hint, *get_args(hint)):
                for mark in getattr(option, "__metadata__", ()):
                    if isinstance(mark, MediaFile) and getattr(plan, name):
                        yield name, mark, getattr(plan, name)
