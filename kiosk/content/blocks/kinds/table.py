"""A table; the first cell of a row is its heading."""

from collections.abc import Iterator
from html import escape
from typing import TYPE_CHECKING, ClassVar

from kiosk.content.blocks.block import Block, CommonFields, Prose
from kiosk.content.blocks.forms import Form, Label, Text, field
from kiosk.content.blocks.kind import BlockKind, Fault
from kiosk.content.search.word_breaks import without_breaks
from kiosk.content.website.blocks import paragraphs, plain, prose

if TYPE_CHECKING:
    from kiosk.content.blocks.compile import BlockCompiler
    from kiosk.content.translation.interface_words import InterfaceWords


class TableWords(Form):
    """A table."""

    title: Label = field("Heading.")
    columns: list[Label] = field("Headings of the columns.", min_length=2, max_length=5)
    rows: list[list[Text]] = field(
        "Rows of cells, as many in each as there are columns; the first names the row.", min_length=1
    )
    note: Text | None = field("A text below the table.", None)


class TableBlock(Block, frozen=True, kw_only=True, tag="table"):
    """A table; the first cell of a row is its heading."""

    css_class: ClassVar[str] = "card"

    columns: tuple[str, ...]
    rows: tuple[tuple[Prose, ...], ...]
    note: Prose | None

    @property
    def cells(self) -> tuple[Prose, ...]:
        """Return the cells, row by row."""
        return tuple(cell for row in self.rows for cell in row)

    def html(self, _: "InterfaceWords", /) -> str:
        """Return the table and its note."""
        head = "".join(f'<th scope="col">{plain(column)}</th>' for column in self.columns)
        rows = "".join(f"<tr>{self._row_html(row)}</tr>\n" for row in self.rows)
        caption = f"<caption>{plain(self.title)}</caption>\n"
        body = f"<thead><tr>{head}</tr></thead>\n<tbody>\n{rows}</tbody>\n"
        return f"<table>\n{caption}{body}</table>\n{paragraphs([self.note])}"

    def _row_html(self, row: tuple[Prose, ...]) -> str:
        # The style sheet shows these on narrow screens, where rows are cards without column headings
        labels = [escape(without_breaks(column)) for column in self.columns[1:]]
        cells = (
            f'<td data-label="{label}">{prose(cell)}</td>'
            for label, cell in zip(labels, row[1:], strict=True)
        )
        return f'<th scope="row">{prose(row[0])}</th>{"".join(cells)}'


def _compile(_: object, words: TableWords, common: CommonFields, compiler: "BlockCompiler") -> TableBlock:
    return TableBlock(
        **common,
        columns=tuple(map(compiler.say, words.columns)),
        rows=tuple(map(compiler.proses, words.rows)),
        note=compiler.prose_or_none(words.note),
    )


def check_words(_: object, words: TableWords) -> Iterator[Fault]:
    """Yield a fault for each row with more or fewer cells than there are columns."""
    for index, row in enumerate(words.rows):
        if len(row) != len(words.columns):
            message = f"this row has {len(row)} cells, the heading {len(words.columns)}"
            yield Fault(("rows", index), message, kind="form")


KIND = BlockKind(record=TableBlock, words=TableWords, compile=_compile, check_words=check_words)
