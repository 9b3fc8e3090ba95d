"""The tables of a library, which are in `schema.sql`."""

from pathlib import Path

SEARCH = "tokenize='ascii', prefix='2 3 4 5', detail='none', columnsize=0"
"""Options of the search index: keys are space-separated words already, and rows are stored best first."""

SCHEMA = Path(__file__).with_suffix(".sql").read_text(encoding="utf-8").replace("{SEARCH}", SEARCH)
