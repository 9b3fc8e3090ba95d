"""The columns of a translator's workbook, and the sheet that explains them."""

from typing import NamedTuple


class Column(NamedTuple):
    """A column: its letter, how its heading begins, its width in characters, and whether it may be edited."""

    letter: str
    heading: str
    width: int
    is_open: bool = False
    is_hidden: bool = False


COLUMNS = (
    Column("A", "Key", 4, is_hidden=True),
    Column("B", "Where", 26),
    Column("C", "Source", 56),
    Column("D", "Translation", 56, is_open=True),
    Column("E", "State", 11),
    Column("F", "Note", 26),
    Column("G", "Remarks", 30, is_open=True),
)

GUIDE_SHEET = "Read me"
GUIDE = (
    "Write your translation into the yellow column “Translation”. Everything else is locked; there is no password.",
    "Leave a cell empty if you do not translate it: it deletes nothing.",
    "Texts without a translation are shown in the source's language until they have one.",
    "Keep every figure, unit and percent sign. You may write numbers as your language does.",
    "**words** are shown bold and *words* in italics: put the stars around the words that correspond.",
    "Bold and italics that you set with the buttons of Excel are lost.",
    "[biopsy](term:biopsy) opens an explanation, and [treatment](section:care) leads to another page.",
    "In both, translate what is between [ and ], and leave what is between ( and ) as it is.",
    "Questions and comments for the clinic go into the column “Remarks”.",
    "Add no rows. Save the file as an Excel workbook (.xlsx).",
)
