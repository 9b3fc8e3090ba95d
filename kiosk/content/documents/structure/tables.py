"""Makes table blocks of the tables of a document."""

from collections.abc import Iterator

from kiosk.content.documents.draft import DraftBlock
from kiosk.content.documents.marks import marked
from kiosk.content.documents.model import Note, Runs, TablePart, plain
from kiosk.content.documents.structure.lengths import LONGEST_LABEL, LONGEST_TEXT, texts_of

MOST_COLUMNS = 5
EMPTY = "–"
"""What stands in a cell that is empty in the document: content has none."""


def table_blocks(table: TablePart, title: str, notes: list[Note]) -> list[DraftBlock]:
    """Return a table as blocks: one with too many columns as several, each with the first column.

    A table whose cells have too much text becomes points, a row each.
    """
    columns, *rows = table.rows
    if any(len(plain(cell)) > LONGEST_LABEL for cell in columns) or any(
        len(marked(cell)) > LONGEST_TEXT for row in rows for cell in row
    ):
        notes.append(Note(table.place, table.caption or title, "a table with too much text became a list"))
        items = [text for row in table.rows for cell in row for text in texts_of(cell)]
        return [
            DraftBlock(
                "points", {"title": (table.caption or title)[:LONGEST_LABEL], "items": items}, [table.place]
            )
        ]
    blocks = []
    for first, last in _ranges(len(columns)):
        words = {
            "title": (table.caption or title)[:LONGEST_LABEL],
            "columns": [plain(cell) or EMPTY for cell in _chosen(columns, first, last)],
            "rows": [[marked(cell) or EMPTY for cell in _chosen(row, first, last)] for row in rows],
        }
        blocks.append(DraftBlock("table", words, [table.place]))
    if len(blocks) > 1:
        said = (
            f"has {len(columns)} columns, and was divided into {len(blocks)} tables of at most {MOST_COLUMNS}"
        )
        notes.append(Note(table.place, table.caption or title, said, needs_attention=True))
    return blocks


def _ranges(width: int) -> Iterator[tuple[int, int]]:
    """Yield the first and last column of each table, besides the column that all begin with."""
    for first in range(1, width, MOST_COLUMNS - 1):
        yield first, min(first + MOST_COLUMNS - 1, width)


def _chosen(row: tuple[Runs, ...], first: int, last: int) -> tuple[Runs, ...]:
    return (row[0], *row[first:last])
