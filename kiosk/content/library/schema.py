"""The tables of a library, which are in `schema.sql`."""

from pathlib import Path

SEARCH = "keys, content='', tokenize='ascii', prefix='2 3 4 5', detail='none', columnsize=0"
"""Column and options of the search index: keys are space-separated words already, and rows are stored best first."""

SHADOWS = ("data", "idx", "config")
"""The tables in which FTS5 stores the index, by the end of their name."""

SCHEMA = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").replace("{SEARCH}", SEARCH)
